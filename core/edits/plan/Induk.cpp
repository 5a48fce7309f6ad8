// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/plan/Induk.h"

#include "core/edits/base/Edits.h"

#include <iterator>

namespace selaras::edits {

using namespace domain;

namespace {

    int depthOf(const Snapshot& snapshot, const Simpul& node)
    {
        int depth = 0;
        for (const Simpul* above = snapshot.simpul(node.indukId); above; above = snapshot.simpul(above->indukId))
            ++depth;
        return depth;
    }

    /// The rows of one node in a column as they are to be.
    std::vector<RowChange> settled(const std::vector<const Pagu*>& rows, bool sum)
    {
        const bool brokenDown = std::ranges::any_of(rows, [](const Pagu* row) { return !row->jenisBelanja.isEmpty(); });
        std::vector<RowChange> changes;
        for (const Pagu* row : rows) {
            Pagu after = *row;
            after.tercetak = sum || (brokenDown && row->jenisBelanja.isEmpty());
            if (!(after == *row))
                changes.push_back({ *row, std::move(after) });
        }
        return changes;
    }

} // namespace

PaguInduk::PaguInduk(const Snapshot& after)
    : m_after(after)
{
}

void PaguInduk::touch(const Id& simpulId, const Kolom& kolom)
{
    const Column column{ kolom.dokumenId, kolom.tahun, kolom.bagian };
    const Simpul* node = m_after.simpul(simpulId);
    for (const Simpul* above = node ? m_after.simpul(node->indukId) : nullptr; above;
         above = m_after.simpul(above->indukId)) {
        if (!m_places.insert({ -depthOf(m_after, *above), above->id, column }).second)
            return; // and with it those above
    }
}

std::vector<RowChange> PaguInduk::settle() const
{
    std::vector<RowChange> changes;
    std::set<std::pair<Id, Column>> sums;
    for (const auto& [depth, id, column] : m_places) {
        const auto& [dokumenId, tahun, bagian] = column;
        std::vector<const Pagu*> rows;
        for (const Pagu* row : m_after.pagu(dokumenId, id)) {
            if (row->tahun == tahun && row->bagian == bagian)
                rows.push_back(row);
        }
        if (rows.empty())
            continue;
        const bool sum = sums.contains({ id, column }) || filledBelow(m_after, id, { dokumenId, tahun, bagian });
        std::ranges::move(settled(rows, sum), std::back_inserter(changes));
        for (const Simpul* above = m_after.simpul(m_after.simpul(id)->indukId); above;
             above = m_after.simpul(above->indukId))
            sums.insert({ above->id, column });
    }
    return changes;
}

} // namespace selaras::edits
