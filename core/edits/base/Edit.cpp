// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/base/Edit.h"

#include "core/domain/office/RowKey.h"

#include <algorithm>
#include <map>

namespace selaras::edits {

using domain::RowChange;

std::vector<RowChange> coalesce(std::vector<RowChange> rows)
{
    std::vector<RowChange> result;
    std::map<domain::RowKey, size_t> place; // one id may name rows of two kinds
    for (RowChange& row : rows) {
        const auto [it, isNew] = place.emplace(domain::keyOf(domain::subject(row)), result.size());
        if (isNew)
            result.push_back(std::move(row));
        else
            result[it->second].after = std::move(row.after);
    }
    std::erase_if(result, [](const RowChange& row) { return row.before == row.after; });
    return result;
}

void Edit::append(Edit other)
{
    rows.insert(rows.end(), std::make_move_iterator(other.rows.begin()), std::make_move_iterator(other.rows.end()));
    rows = coalesce(std::move(rows));
    std::ranges::move(other.berkas, std::back_inserter(berkas));
}

} // namespace selaras::edits
