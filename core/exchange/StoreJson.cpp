// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/StoreJson.h"

#include "core/storage/history/Seal.h"
#include "core/storage/rows/RowCodec.h"
#include "core/storage/rows/RowJson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace selaras::exchange {

using storage::HistoryEntry;
using storage::HistoryRow;

namespace {

    constexpr int kVersion = 1;
    constexpr qsizetype kHashSize = 32;

    template <class T>
    tl::unexpected<Error> passOn(const Result<T>& result)
    {
        return tl::unexpected<Error>(result.error());
    }

    tl::unexpected<Error> invalid(const QString& place, const QString& problem)
    {
        return fail(ErrorCode::ImportInvalid, { place, problem });
    }

    QString hex(const QByteArray& bytes)
    {
        return QString::fromLatin1(bytes.toHex());
    }

    // --- out --------------------------------------------------------------------------------------------------------

    QJsonObject dataJson(domain::UnitData data)
    {
        QJsonObject tables;
        domain::forEachList(data, [&](auto& rows) {
            if (rows.empty())
                return;
            std::ranges::sort(rows, {}, [](const auto& row) { return row.id; });
            QJsonArray array;
            for (const auto& row : rows)
                array.append(storage::toJson(row));
            tables.insert(storage::table(rows.front()), array);
        });
        return tables;
    }

    bool dropSandi(std::optional<QJsonObject>& row)
    {
        const bool had = row && row->contains("sandi"_L1);
        if (had)
            row->remove("sandi"_L1);
        return had;
    }

    /// Takes the hashes of passwords out of rows and history. What an entry says then is another text, so the chain is
    /// sealed anew from the first one that had any.
    void withoutSandi(domain::UnitData& data, std::vector<HistoryEntry>& history)
    {
        for (domain::Pengguna& person : data.pengguna)
            person.sandi.clear();
        storage::HistoryTail tail{ 0, {}, storage::emptyDigest() };
        bool changed = false;
        for (HistoryEntry& entry : history) {
            for (HistoryRow& row : entry.rows) {
                const bool before = dropSandi(row.before), after = dropSandi(row.after);
                changed = changed || before || after;
            }
            if (changed) {
                entry.previousHash = tail.hash;
                entry.contentDigest = storage::digestAfter(tail.digest, entry);
                entry.hash = storage::sealHash(entry);
            }
            tail = { entry.number, entry.hash, entry.contentDigest };
        }
    }

    QJsonArray historyJson(const std::vector<HistoryEntry>& history)
    {
        QJsonArray array;
        for (const HistoryEntry& entry : history) {
            QJsonObject json = storage::sealJson(entry);
            json.insert(u"hashSebelum"_s, hex(entry.previousHash));
            json.insert(u"hash"_s, hex(entry.hash));
            array.append(json);
        }
        return array;
    }

    Result<QJsonObject> filesJson(storage::Store& store)
    {
        const auto hashes = store.berkasHashes();
        if (!hashes)
            return passOn(hashes);
        QJsonObject files;
        for (const QByteArray& hash : *hashes) {
            const auto file = store.berkas(hash);
            if (!file)
                return passOn(file);
            files.insert(hex(hash), QString::fromLatin1(file->isi.toBase64()));
        }
        return files;
    }

    // --- in ---------------------------------------------------------------------------------------------------------

    /// Refuses members that are missing or unknown: what is not understood would be lost without a word.
    Result<void> checkKeys(const QJsonObject& json, const QString& place, QStringList required,
                           const QStringList& optional = {})
    {
        for (const QString& key : json.keys()) {
            if (!required.contains(key) && !optional.contains(key))
                return invalid(place + u'.' + key, u"tidak dikenal"_s);
            required.removeOne(key);
        }
        if (!required.isEmpty())
            return invalid(place + u'.' + required.first(), u"tidak ada"_s);
        return {};
    }

    Result<QByteArray> hash(const QJsonObject& json, const QString& key, const QString& place)
    {
        const QString text = json.value(key).toString();
        const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
        const bool none = key == "hashSebelum"_L1 && text.isEmpty();
        if (hex(bytes) != text || (bytes.size() != kHashSize && !none))
            return invalid(place + u'.' + key, u"bukan SHA-256"_s);
        return bytes;
    }

    Result<std::optional<QJsonObject>> rowState(const QJsonObject& json, const QString& key, const QString& place)
    {
        if (!json.contains(key))
            return std::nullopt;
        if (!json.value(key).isObject())
            return invalid(place + u'.' + key, u"bukan objek"_s);
        return json.value(key).toObject();
    }

    Result<HistoryRow> readHistoryRow(const QJsonObject& json, const QString& place)
    {
        if (auto known = checkKeys(json, place, { u"tabel"_s, u"id"_s }, { u"sebelum"_s, u"sesudah"_s }); !known)
            return passOn(known);
        auto before = rowState(json, u"sebelum"_s, place);
        if (!before)
            return passOn(before);
        auto after = rowState(json, u"sesudah"_s, place);
        if (!after)
            return passOn(after);
        return HistoryRow{ json.value("tabel"_L1).toString(), json.value("id"_L1).toString(), *std::move(before),
                           *std::move(after) };
    }

    Result<HistoryEntry> readEntry(const QJsonObject& json, const QString& place)
    {
        static const QStringList kKeys{ u"nomor"_s,  u"id"_s,    u"waktu"_s,       u"oleh"_s, u"tindakan"_s,
                                        u"alasan"_s, u"baris"_s, u"hashSebelum"_s, u"hash"_s, u"digest"_s };
        if (auto known = checkKeys(json, place, kKeys); !known)
            return passOn(known);
        HistoryEntry entry;
        entry.number = json.value("nomor"_L1).toInteger();
        entry.id = json.value("id"_L1).toString();
        entry.at = storage::timeFromText(json.value("waktu"_L1).toString());
        entry.by = json.value("oleh"_L1).toString();
        entry.action = json.value("tindakan"_L1).toString();
        entry.reason = json.value("alasan"_L1).toString();
        for (const auto& [key, member] : { std::pair{ u"hashSebelum"_s, &entry.previousHash },
                                           { u"hash"_s, &entry.hash },
                                           { u"digest"_s, &entry.contentDigest } }) {
            auto bytes = hash(json, key, place);
            if (!bytes)
                return passOn(bytes);
            *member = *std::move(bytes);
        }
        const QJsonArray rows = json.value("baris"_L1).toArray();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            auto row = readHistoryRow(rows[i].toObject(), u"%1.baris[%2]"_s.arg(place).arg(i));
            if (!row)
                return passOn(row);
            entry.rows.push_back(*std::move(row));
        }
        return entry;
    }

    Result<std::vector<HistoryEntry>> readHistory(const QJsonArray& array)
    {
        std::vector<HistoryEntry> history;
        for (qsizetype i = 0; i < array.size(); ++i) {
            auto entry = readEntry(array[i].toObject(), u"riwayat[%1]"_s.arg(i));
            if (!entry)
                return passOn(entry);
            history.push_back(*std::move(entry));
        }
        return history;
    }

    Result<std::vector<domain::Berkas>> readFiles(const QJsonObject& json)
    {
        std::vector<domain::Berkas> files;
        for (auto file = json.begin(); file != json.end(); ++file) {
            const auto bytes =
                QByteArray::fromBase64Encoding(file->toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
            if (!bytes)
                return invalid(u"berkas."_s + file.key(), u"bukan base64"_s);
            files.push_back({ QByteArray::fromHex(file.key().toLatin1()), bytes.decoded });
        }
        return files;
    }

    Result<domain::UnitData> readData(const QJsonObject& tables)
    {
        domain::UnitData data;
        for (auto table = tables.begin(); table != tables.end(); ++table) {
            if (!table->isArray())
                return invalid(u"data."_s + table.key(), u"bukan larik"_s);
            const QJsonArray rows = table->toArray();
            for (qsizetype i = 0; i < rows.size(); ++i) {
                auto row = storage::fromJson(table.key(), rows[i].toObject());
                if (!row) {
                    return invalid(u"data.%1[%2]: %3"_s.arg(table.key()).arg(i).arg(row.error().details.value(0)),
                                   row.error().details.value(1));
                }
                std::visit([&](auto& r) { data.list<std::decay_t<decltype(r)>>().push_back(std::move(r)); }, *row);
            }
        }
        return data;
    }

} // namespace

Result<QByteArray> exportJson(storage::Store& store)
{
    auto data = store.load();
    if (!data)
        return passOn(data);
    auto history = store.history();
    if (!history)
        return passOn(history);
    withoutSandi(*data, *history);
    const auto files = filesJson(store);
    if (!files)
        return passOn(files);
    QJsonObject root{
        { u"selaras"_s, QJsonObject{ { u"versi"_s, kVersion } } },
        { u"data"_s, dataJson(*std::move(data)) },
        { u"riwayat"_s, historyJson(*history) },
    };
    if (!files->isEmpty())
        root.insert(u"berkas"_s, *files);
    return QJsonDocument(root).toJson(QJsonDocument::Indented); // the keys of a QJsonObject are sorted
}

Result<void> importJson(storage::Store& target, const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return invalid(u"JSON, huruf ke-%1:"_s.arg(problem.offset), problem.errorString());
    const QJsonObject root = document.object();
    if (auto known = checkKeys(root, u"JSON"_s, { u"selaras"_s, u"data"_s, u"riwayat"_s }, { u"berkas"_s }); !known)
        return known;
    const int version = root.value("selaras"_L1).toObject().value("versi"_L1).toInt();
    if (version != kVersion)
        return invalid(u"selaras.versi"_s, u"bukan %1"_s.arg(kVersion));
    if (!root.value("data"_L1).isObject() || !root.value("riwayat"_L1).isArray())
        return invalid(u"data"_s, u"bukan bentuk ekspor Selaras"_s);
    const auto data = readData(root.value("data"_L1).toObject());
    if (!data)
        return passOn(data);
    const auto history = readHistory(root.value("riwayat"_L1).toArray());
    if (!history)
        return passOn(history);
    const auto files = readFiles(root.value("berkas"_L1).toObject());
    if (!files)
        return passOn(files);
    return target.restore(*data, *history, *files);
}

} // namespace selaras::exchange
