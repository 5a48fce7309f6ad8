// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store/Store.h"

/// The history of a file: its change sets, chained by their hashes.
///
/// The hash of an entry is the SHA-256 of the hash before it (32 bytes; nothing before the first entry) followed by the
/// entry's seal text: the compact JSON, keys in alphabetical order, of
/// `{"alasan", "baris": [{"id", "sebelum", "sesudah", "tabel"}…], "digest", "id", "nomor", "oleh", "tindakan",
/// "waktu"}`. Absent `sebelum` or `sesudah` are left out; `digest` is hexadecimal; `waktu` is ISO 8601 in UTC with
/// milliseconds. Whoever has an export can check the chain with ten lines of any language.
namespace selaras::storage {

/// Where the chain stands.
struct HistoryTail {
    qint64 number = 0; ///< of the last entry, 0 before the first
    QByteArray hash; ///< of the last entry, empty before the first
    QByteArray digest; ///< of all rows after the last entry
};

/// The seal text's JSON: the entry without its place in the chain.
QJsonObject sealJson(const HistoryEntry& entry);
QByteArray sealHash(const HistoryEntry& entry);

/// The entry of a change set that follows `tail`, sealed.
HistoryEntry makeEntry(const domain::ChangeSet& changes, const HistoryTail& tail);

/// `digest` after the entry's rows have changed.
QByteArray digestAfter(QByteArray digest, const HistoryEntry& entry);

} // namespace selaras::storage
