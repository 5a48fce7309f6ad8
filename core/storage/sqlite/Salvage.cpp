// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/Salvage.h"

#include "core/files/FilePlace.h"
#include "core/storage/rows/BerkasRows.h"
#include "core/storage/rows/RowCodec.h"
#include "core/storage/rows/RowJson.h"
#include "core/storage/rows/SqlRows.h"
#include "core/storage/schema/ProofsEntry.h"
#include "core/storage/sqlite/Backups.h"
#include "core/storage/sqlite/FileHeader.h"
#include "core/storage/sqlite/Integrity.h"
#include "core/storage/sqlite/NewFile.h"
#include "core/storage/sqlite/StorePrivate.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUuid>
#include <QtEndian>

#include <set>

using namespace Qt::StringLiterals;

namespace selaras::storage {

using domain::Id;
using domain::UnitData;

namespace {

    /// What was read.
    struct Remains {
        UnitData data;
        std::vector<HistoryEntry> history;
        std::vector<QByteArray> hashes; ///< of proofs
        SalvageReport report;
    };

    /// The rows as the history leaves them; nullopt when one of them has no form that we know.
    std::optional<UnitData> replayed(const std::vector<HistoryEntry>& history)
    {
        std::map<std::pair<QString, Id>, QJsonObject> rows;
        for (const HistoryEntry& entry : history) {
            for (const HistoryRow& row : entry.rows) {
                if (row.after)
                    rows.insert_or_assign({ row.table, row.rowId }, *row.after);
                else
                    rows.erase({ row.table, row.rowId });
            }
        }
        UnitData data;
        for (const auto& [key, json] : rows) {
            auto entity = fromJson(key.first, json);
            if (!entity)
                return std::nullopt;
            std::visit([&](auto& row) { data.list<std::decay_t<decltype(row)>>().push_back(std::move(row)); }, *entity);
        }
        return data;
    }

    std::set<Id> idsOf(const UnitData& data)
    {
        std::set<Id> ids;
        domain::forEachList(data, [&](const auto& rows) {
            for (const auto& row : rows)
                ids.insert(row.id);
        });
        return ids;
    }

    /// The column that refers to a row that is not there; empty when all are.
    QString lostReference(const domain::Entity& row, const std::set<Id>& ids)
    {
        const QJsonObject json = toJson(row);
        for (auto it = json.begin(); it != json.end(); ++it) {
            const QString target = it->toString();
            if (it.key().endsWith("_id"_L1) && !target.isEmpty() && !ids.contains(target))
                return it.key();
        }
        return {};
    }

    /// Rows that refer to what was lost can't stand in a store; with them goes what refers to them.
    void dropDangling(UnitData& data, QStringList& lost)
    {
        bool again = true;
        while (std::exchange(again, false)) {
            const std::set<Id> ids = idsOf(data);
            domain::forEachList(data, [&](auto& rows) {
                std::erase_if(rows, [&](const auto& row) {
                    const QString column = lostReference(row, ids);
                    if (column.isEmpty())
                        return false;
                    lost << u"%1 %2: %3 menunjuk baris yang hilang"_s.arg(table(row), row.id, column);
                    return again = true;
                });
            });
        }
    }

    /// A history of one entry that adds all rows.
    HistoryEntry firstEntry(const UnitData& data, const QString& damaged, const QString& by)
    {
        domain::ChangeSet changes;
        changes.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        changes.at = QDateTime::currentDateTimeUtc();
        changes.by = by;
        changes.action = domain::Action::Import;
        changes.reason = u"diselamatkan dari %1"_s.arg(QFileInfo(damaged).fileName());
        domain::forEachList(data, [&](const auto& rows) {
            for (const auto& row : rows)
                changes.rows.push_back({ std::nullopt, row });
        });
        return makeEntry(changes, { 0, {}, emptyDigest() });
    }

    /// The rows of the history where that is sound, else those of the tables.
    void judge(Remains& remains, Result<std::vector<HistoryEntry>> history, const QString& damaged, const QString& by)
    {
        SalvageReport& report = remains.report;
        auto told = history ? replayed(*history) : std::nullopt;
        report.withHistory = told && !history->empty() && historyFindings(*told, *history).isEmpty();
        if (report.withHistory) {
            report.mended = historyFindings(remains.data, *history);
            report.lost.clear(); // the history has them
            remains.data = *std::move(told);
            remains.history = *std::move(history);
            return;
        }
        report.lost << u"riwayat: %1"_s.arg(history ? historyFindings(remains.data, *history).value(0)
                                                    : history.error().details.value(1));
        dropDangling(remains.data, report.lost);
        remains.history = { firstEntry(remains.data, damaged, by) };
    }

    /// Proofs that the tables speak of, and those of rows that only the history knew.
    void noteHashes(Remains& remains, Connection& copy)
    {
        std::set<QByteArray> all;
        if (const auto stored = berkasHashes(copy))
            all.insert(stored->begin(), stored->end());
        for (const domain::BuktiDukung& row : remains.data.bukti)
            all.insert(row.sha256);
        remains.hashes.assign(all.begin(), all.end());
    }

    /// What the header says; 0 when it does not say.
    Result<qint64> announcedSize(const QString& path)
    {
        // Layout: https://www.sqlite.org/fileformat.html, 1.3
        constexpr qint64 kPageSize = 16, kPages = 28;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileIo, { path, file.errorString() });
        const QByteArray header = file.read(100);
        const qint64 size = qFromBigEndian<quint16>(header.constData() + kPageSize);
        const qint64 pages = qFromBigEndian<quint32>(header.constData() + kPages);
        constexpr qint64 kMost = qint64(16) << 30; // a damaged header says anything
        const qint64 whole = (size == 1 ? 65536 : size) * pages;
        return whole <= kMost ? whole : 0;
    }

    /// A file and its journal, in a folder where the engine may repair what a crash left.
    Result<QString> copyAside(const QString& damaged, const QTemporaryDir& folder)
    {
        const QString copy = folder.filePath(u"salinan.selaras"_s);
        for (const QString& ending : { QString(), u"-journal"_s }) {
            if (!ending.isEmpty() && !QFileInfo::exists(damaged + ending))
                continue;
            if (!QFile::copy(damaged + ending, copy + ending))
                return fail(ErrorCode::FileIo, { damaged + ending, copy });
            QFile::setPermissions(copy + ending, QFile::ReadOwner | QFile::WriteOwner);
        }
        const auto whole = announcedSize(copy);
        if (!whole)
            return failed(whole);
        // The engine reads nothing of a file that ends too early; with empty pages it reads the others.
        if (QFileInfo(copy).size() < *whole && !QFile::resize(copy, *whole))
            return fail(ErrorCode::FileIo, { copy, QString() });
        return copy;
    }

    /// A table that is none is not read: a view can run for ever.
    Result<void> checkTables(Connection& copy)
    {
        const auto text = schemaText(copy);
        if (!text)
            return failed(text);
        for (const TableColumns& each : tableColumns()) {
            if (text->contains(u"%1: view "_s.arg(each.table)))
                return fail(ErrorCode::FileDamaged, { copy.path(), each.table });
        }
        return {};
    }

    Result<void> bringUp(Connection& copy)
    {
        const auto header = readHeader(copy.path());
        if (!header || header->schemaVersion >= newestSchemaVersion())
            return header ? Result<void>() : failed(header);
        auto transaction = Transaction::begin(copy);
        if (!transaction)
            return failed(transaction);
        if (auto done = migrate(copy, header->schemaVersion, migrations()); !done)
            return done;
        if (header->schemaVersion < kProofsByContent) {
            if (auto done = recordProofs(copy); !done)
                return done;
        }
        return transaction->commit();
    }

    Result<Remains> readRemains(const QString& damaged, const QString& path, const QString& by)
    {
        const auto copy = Connection::open(path);
        if (!copy)
            return failed(copy);
        for (const auto prepare : { checkTables, bringUp }) {
            if (auto done = prepare(**copy); !done)
                return failed(done);
        }
        Remains remains;
        remains.data = readSoundRows(**copy, remains.report.lost);
        judge(remains, readHistory(**copy), damaged, by);
        if (remains.data.unit.empty())
            return fail(ErrorCode::FileDamaged, { damaged, u"tidak ada yang terbaca"_s });
        noteHashes(remains, **copy);
        return remains;
    }

    Result<void> fill(Connection& connection, const Remains& remains)
    {
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return failed(transaction);
        if (auto done = insertBerkasRows(connection, remains.hashes); !done)
            return done;
        if (auto done = insertRows(connection, remains.data); !done)
            return done;
        for (const HistoryEntry& entry : remains.history) {
            if (auto done = insertEntry(connection, entry); !done)
                return done;
        }
        return transaction->commit();
    }

    Result<void> build(const QString& target, const Remains& remains)
    {
        return makeStore(target, [&](const QString& draft) -> Result<void> {
            if (auto made = createFile(draft, migrations()); !made)
                return made;
            const auto connection = Connection::open(draft);
            return connection ? fill(**connection, remains) : failed(connection);
        });
    }

    /// Whether a copy was made of what the store wrote last, not of what somebody put in its place.
    bool endsLike(const QString& copy, Store& store)
    {
        const auto connection = Connection::open(copy, Connection::Access::Immutable);
        const auto tail = connection ? readTail(**connection) : failed(connection);
        return tail && tail->hash == store.lastHash();
    }

    void noteMissing(SalvageReport& report, const MissingBukti& missing)
    {
        for (const QByteArray& hash : missing)
            report.lost << u"isi bukti dukung %1"_s.arg(QString::fromLatin1(hash.toHex()));
    }

    /// Those that the damaged file has itself, then those beside it.
    Result<void> takeBukti(const QString& damaged, const QString& copy, const QString& target, Remains& remains)
    {
        const auto connection = Connection::open(copy);
        for (const QByteArray& hash : remains.hashes) {
            const auto file = connection ? readBerkas(**connection, hash) : Result<domain::Berkas>(failed(connection));
            if (!file)
                continue;
            if (auto kept = keepBukti(target, *file); !kept)
                return kept;
        }
        const auto missing = shareBukti(damaged, target, remains.hashes);
        if (!missing)
            return failed(missing);
        noteMissing(remains.report, *missing);
        return {};
    }

} // namespace

Result<SalvageReport> salvage(const QString& damaged, const QString& target, const QString& by)
{
    if (!QFileInfo::exists(damaged))
        return fail(ErrorCode::FileMissing, { damaged });
    if (auto header = readOurHeader(damaged); !header)
        return failed(header);
    if (auto vacant = checkVacant(target); !vacant)
        return failed(vacant);
    const QTemporaryDir folder;
    const auto copy = copyAside(damaged, folder);
    if (!copy)
        return failed(copy);
    auto remains = readRemains(damaged, *copy, by);
    if (!remains)
        return failed(remains);
    if (auto done = takeBukti(damaged, *copy, target, *remains); !done)
        return failed(done);
    if (auto done = build(target, *remains); !done)
        return failed(done);
    QFile::setPermissions(target, files::permissionsLike(damaged));
    remains->report.rows = int(idsOf(remains->data).size());
    return std::move(remains->report);
}

Result<SalvageReport> rescue(Store& store, const UnitData& data, const QString& target, const QString& by)
{
    Remains remains{ data, {}, {}, { int(idsOf(data).size()), true, {}, {} } };
    if (const auto whole = backUpTo(store, target)) {
        if (endsLike(target, store)) {
            noteMissing(remains.report, whole->missing);
            return remains.report;
        }
        QFile::remove(target);
    } else if (whole.error().code != ErrorCode::FileDamaged && whole.error().code != ErrorCode::FileIo) {
        return failed(whole);
    }
    remains.report.withHistory = false;
    remains.history = { firstEntry(data, store.path(), by) };
    for (const domain::BuktiDukung& row : data.bukti)
        remains.hashes.push_back(row.sha256);
    const auto missing = shareBukti(store.path(), target, remains.hashes);
    if (!missing)
        return failed(missing);
    noteMissing(remains.report, *missing);
    if (auto done = build(target, remains); !done)
        return failed(done);
    return remains.report;
}

} // namespace selaras::storage
