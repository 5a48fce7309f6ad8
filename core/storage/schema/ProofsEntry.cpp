// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/ProofsEntry.h"

#include "core/domain/office/Codes.h"
#include "core/storage/history/History.h"
#include "core/storage/rows/RowJson.h"
#include "core/storage/rows/SqlRows.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace selaras::storage {

namespace {

    const QString kTable = u"bukti_dukung"_s;

    /// The proofs as the history last knew them, by their ids. Their columns are those of the old schema, so the
    /// history alone can still say them.
    std::map<domain::Id, HistoryRow> knownProofs(const std::vector<HistoryEntry>& history)
    {
        std::map<domain::Id, HistoryRow> known;
        for (const HistoryEntry& entry : history) {
            for (const HistoryRow& row : entry.rows) {
                if (row.table != kTable)
                    continue;
                if (row.after)
                    known[row.rowId] = { kTable, row.rowId, row.after, {} };
                else
                    known.erase(row.rowId);
            }
        }
        return known;
    }

    /// Does the proof still say what the history says? What is not kept by the migration can't be compared later.
    bool agrees(const HistoryRow& row)
    {
        if (!row.after) // only one without content goes
            return !row.before->contains("isi"_L1);
        static constexpr std::array kKept{ "unit_id"_L1, "nama"_L1, "jenis"_L1, "sha256"_L1 };
        return std::ranges::all_of(
            kKept, [&](QLatin1StringView column) { return row.before->value(column) == row.after->value(column); });
    }

    HistoryEntry sealed(std::vector<HistoryRow> rows, const HistoryTail& tail)
    {
        HistoryEntry entry;
        entry.number = tail.number + 1;
        entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        entry.at = QDateTime::currentDateTimeUtc();
        entry.by = u"Selaras"_s;
        entry.action = domain::code(domain::Action::Import);
        entry.reason = u"Bukti dukung disusun ulang untuk versi berkas yang baru"_s;
        entry.previousHash = tail.hash;
        entry.rows = std::move(rows);
        entry.contentDigest = digestAfter(tail.digest, entry);
        entry.hash = sealHash(entry);
        return entry;
    }

} // namespace

Result<void> recordProofs(Connection& connection)
{
    const auto history = readHistory(connection);
    if (!history)
        return failed(history);
    std::map<domain::Id, HistoryRow> proofs = knownProofs(*history);
    if (proofs.empty())
        return {};
    const auto data = readRows(connection);
    if (!data)
        return failed(data);
    for (const domain::BuktiDukung& now : data->bukti) {
        const auto known = proofs.find(now.id);
        if (known != proofs.end()) // one that the history doesn't know is found when the file is checked
            known->second.after = toJson(now);
    }
    const auto tail = readTail(connection);
    if (!tail)
        return failed(tail);
    std::vector<HistoryRow> rows;
    for (auto& [id, row] : proofs) {
        if (!agrees(row))
            return fail(ErrorCode::FileDamaged, { connection.path(), u"%1 %2: lain dari riwayat"_s.arg(kTable, id) });
        rows.push_back(std::move(row));
    }
    return insertEntry(connection, sealed(std::move(rows), *tail));
}

} // namespace selaras::storage
