// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridModel.h"

#include <algorithm>

namespace selaras::ui {

void sortRuns(std::vector<GridRow>& rows, int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    const auto before = [&](const GridRow& a, const GridRow& b) {
        const QVariant& x = a.cells[size_t(column)].sort;
        const QVariant& y = b.cells[size_t(column)].sort;
        if (x.isValid() != y.isValid())
            return x.isValid(); // what is not filled in comes last either way
        const auto cmp = QVariant::compare(x, y);
        return order == Qt::AscendingOrder ? cmp == QPartialOrdering::Less : cmp == QPartialOrdering::Greater;
    };
    for (auto first = rows.begin(); first != rows.end();) {
        first = std::find_if(first, rows.end(), [](const GridRow& row) { return row.sortable; });
        const auto last = std::find_if(first, rows.end(), [](const GridRow& row) { return !row.sortable; });
        std::stable_sort(first, last, before);
        first = last;
    }
}

} // namespace selaras::ui
