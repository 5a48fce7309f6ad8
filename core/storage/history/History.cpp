// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history/History.h"

#include "core/storage/rows/RowCodec.h"
#include "core/storage/rows/RowJson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace selaras::storage {

using domain::Id;

namespace {

    const QString kInsertEntry =
        u"insert into riwayat (nomor, id, waktu, oleh, tindakan, alasan, hash_sebelum, hash, digest) "
        "values (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    const QString kInsertRow =
        u"insert into riwayat_baris (riwayat, posisi, tabel, baris_id, sebelum, sesudah) values (?, ?, ?, ?, ?, ?)"_s;
    const QString kSelectTail = u"select nomor, hash, digest from riwayat order by nomor desc limit 1"_s;
    const QString kSelectEntries =
        u"select nomor, id, waktu, oleh, tindakan, alasan, hash_sebelum, hash, digest from riwayat order by nomor"_s;
    const QString kSelectEntriesOfRow =
        u"select nomor, id, waktu, oleh, tindakan, alasan, hash_sebelum, hash, digest from riwayat "
        "where nomor in (select riwayat from riwayat_baris where baris_id = ?) order by nomor desc"_s;
    const QString kSelectRows =
        u"select riwayat, tabel, baris_id, sebelum, sesudah from riwayat_baris order by riwayat, posisi"_s;
    const QString kSelectRowsOfRow = u"select riwayat, tabel, baris_id, sebelum, sesudah from riwayat_baris "
                                     "where baris_id = ? order by riwayat desc, posisi"_s;

    QString hex(const QByteArray& bytes)
    {
        return QString::fromLatin1(bytes.toHex());
    }

    QVariant text(const std::optional<QJsonObject>& json)
    {
        return json ? QVariant(QString::fromUtf8(canonicalText(*json))) : QVariant(QMetaType(QMetaType::QString));
    }

    /// Never null: the columns want a text.
    QVariant text(const QString& text)
    {
        return text.isNull() ? u""_s : text;
    }

    /// nullopt for null; FileDamaged where the text is no JSON object.
    Result<std::optional<QJsonObject>> object(const Statement& statement, int column, const QString& path)
    {
        const QVariant value = statement.value(column);
        if (value.isNull())
            return std::nullopt;
        const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
        if (!document.isObject())
            return fail(
                ErrorCode::FileDamaged,
                { path,
                  u"riwayat %1: %2 %3 tidak terbaca"_s.arg(statement.value(0).toString(), statement.value(1).toString(),
                                                           statement.value(2).toString()) });
        return document.object();
    }

    HistoryEntry readEntry(const Statement& statement)
    {
        HistoryEntry entry;
        entry.number = statement.value(0).toLongLong();
        entry.id = statement.value(1).toString();
        entry.at = timeFromText(statement.value(2).toString());
        entry.by = statement.value(3).toString();
        entry.action = statement.value(4).toString();
        entry.reason = statement.value(5).toString();
        entry.previousHash = QByteArray::fromHex(statement.value(6).toByteArray());
        entry.hash = QByteArray::fromHex(statement.value(7).toByteArray());
        entry.contentDigest = QByteArray::fromHex(statement.value(8).toByteArray());
        return entry;
    }

    Result<HistoryRow> readRow(const Statement& statement, const QString& path)
    {
        auto before = object(statement, 3, path);
        if (!before)
            return failed(before);
        auto after = object(statement, 4, path);
        if (!after)
            return failed(after);
        return HistoryRow{ statement.value(1).toString(), statement.value(2).toString(), *std::move(before),
                           *std::move(after) };
    }

    /// Entries and their rows, both statements in the same order of entries.
    Result<std::vector<HistoryEntry>> read(Connection& connection, const QString& entriesSql, const QString& rowsSql,
                                           const QVariant& bound)
    {
        std::vector<HistoryEntry> entries;
        auto done = connection.forEachRow(entriesSql, bound, [&](const Statement& statement) -> Result<void> {
            entries.push_back(readEntry(statement));
            return {};
        });
        if (!done)
            return failed(done);
        auto entry = entries.begin();
        done = connection.forEachRow(rowsSql, bound, [&](const Statement& statement) -> Result<void> {
            const qint64 number = statement.value(0).toLongLong();
            while (entry != entries.end() && entry->number != number)
                ++entry;
            if (entry == entries.end())
                return fail(ErrorCode::FileDamaged, { connection.path(), u"riwayat_baris %1"_s.arg(number) });
            auto row = readRow(statement, connection.path());
            if (!row)
                return failed(row);
            entry->rows.push_back(*std::move(row));
            return {};
        });
        if (!done)
            return failed(done);
        return entries;
    }

    Result<void> insertRow(Connection& connection, qint64 number, int position, const HistoryRow& row)
    {
        auto statement = connection.prepare(kInsertRow);
        if (!statement)
            return failed(statement);
        statement->bind(0, number);
        statement->bind(1, position);
        statement->bind(2, row.table);
        statement->bind(3, row.rowId);
        statement->bind(4, text(row.before));
        statement->bind(5, text(row.after));
        return statement->exec();
    }

} // namespace

Result<HistoryTail> readTail(Connection& connection)
{
    HistoryTail tail{ 0, {}, emptyDigest() };
    auto done = connection.forEachRow(kSelectTail, {}, [&](const Statement& statement) -> Result<void> {
        tail.number = statement.value(0).toLongLong();
        tail.hash = QByteArray::fromHex(statement.value(1).toByteArray());
        tail.digest = QByteArray::fromHex(statement.value(2).toByteArray());
        return {};
    });
    if (!done)
        return failed(done);
    return tail;
}

Result<std::vector<HistoryEntry>> readHistory(Connection& connection)
{
    return read(connection, kSelectEntries, kSelectRows, {});
}

Result<std::vector<HistoryEntry>> readHistory(Connection& connection, const Id& rowId)
{
    return read(connection, kSelectEntriesOfRow, kSelectRowsOfRow, rowId);
}

Result<void> insertEntry(Connection& connection, const HistoryEntry& entry)
{
    {
        auto statement = connection.prepare(kInsertEntry);
        if (!statement)
            return failed(statement);
        statement->bind(0, entry.number);
        statement->bind(1, text(entry.id));
        statement->bind(2, text(timeText(entry.at)));
        statement->bind(3, text(entry.by));
        statement->bind(4, entry.action);
        statement->bind(5, text(entry.reason));
        statement->bind(6, text(hex(entry.previousHash)));
        statement->bind(7, hex(entry.hash));
        statement->bind(8, hex(entry.contentDigest));
        if (auto done = statement->exec(); !done)
            return done;
    }
    for (std::size_t i = 0; i < entry.rows.size(); ++i) {
        if (auto done = insertRow(connection, entry.number, int(i), entry.rows[i]); !done)
            return done;
    }
    return {};
}

QStringList historyStatements()
{
    return {
        kInsertEntry, kInsertRow, kSelectTail, kSelectEntries, kSelectEntriesOfRow, kSelectRows, kSelectRowsOfRow
    };
}

} // namespace selaras::storage
