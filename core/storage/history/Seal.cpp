// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history/Seal.h"

#include "core/domain/office/Codes.h"
#include "core/storage/rows/RowCodec.h"
#include "core/storage/rows/RowJson.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace selaras::storage {

using domain::ChangeSet;
using domain::RowChange;

QJsonObject sealJson(const HistoryEntry& entry)
{
    QJsonArray rows;
    for (const HistoryRow& row : entry.rows) {
        QJsonObject json{ { u"tabel"_s, row.table }, { u"id"_s, row.rowId } };
        if (row.before)
            json.insert(u"sebelum"_s, *row.before);
        if (row.after)
            json.insert(u"sesudah"_s, *row.after);
        rows.append(json);
    }
    return {
        { u"nomor"_s, entry.number },
        { u"id"_s, entry.id },
        { u"waktu"_s, timeText(entry.at) },
        { u"oleh"_s, entry.by },
        { u"tindakan"_s, entry.action },
        { u"alasan"_s, entry.reason },
        { u"digest"_s, QString::fromLatin1(entry.contentDigest.toHex()) },
        { u"baris"_s, rows },
    };
}

QByteArray sealHash(const HistoryEntry& entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(entry.previousHash);
    hash.addData(canonicalText(sealJson(entry)));
    return hash.result();
}

HistoryEntry makeEntry(const ChangeSet& changes, const HistoryTail& tail)
{
    HistoryEntry entry;
    entry.number = tail.number + 1;
    entry.id = changes.id;
    entry.at = changes.at.toUTC();
    entry.by = changes.by;
    entry.action = domain::code(changes.action);
    entry.reason = changes.reason;
    entry.previousHash = tail.hash;
    for (const RowChange& change : changes.rows) {
        HistoryRow row{ table(subject(change)), id(subject(change)), {}, {} };
        if (change.before)
            row.before = toJson(*change.before);
        if (change.after)
            row.after = toJson(*change.after);
        entry.rows.push_back(std::move(row));
    }
    entry.contentDigest = digestAfter(tail.digest, entry);
    entry.hash = sealHash(entry);
    return entry;
}

QByteArray digestAfter(QByteArray digest, const HistoryEntry& entry)
{
    for (const HistoryRow& row : entry.rows) {
        const QByteArray name = row.table.toUtf8();
        for (const auto* json : { &row.before, &row.after }) {
            if (*json)
                toggle(digest, rowHash(name.constData(), canonicalText(**json)));
        }
    }
    return digest;
}

} // namespace selaras::storage
