// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/ChartLayout.h"

class QPainter;

namespace selaras::charts {

/// Charts on a sheet: a title, the legend of small ones, the charts in rows.
struct Sheet {
    QString title;
    std::vector<Chart> charts;
    Detail detail = Detail::Print;
    QString emptyText; ///< what stands there without any chart
};

/// The series of all charts, each name once: what a legend of small ones explains.
std::vector<Series> keysOf(const std::vector<Chart>& charts);

/// How many charts stand side by side in a width, in rows as even as can be; `frame` is what each has around it.
int columnsFor(const std::vector<Chart>& charts, double width, double frame, const ChartLook& look, Detail detail);

/// The least height in which all charts of a sheet of that width can be read.
double sheetHeight(const Sheet& sheet, double width, const ChartLook& look);
/// How many of the charts fit on a page, at least one.
size_t chartsPerPage(const Sheet& sheet, const QSizeF& page, const ChartLook& look);
/// Fills the rectangle with the ground and all charts of the sheet.
void paintSheet(QPainter& painter, const QRectF& rect, const Sheet& sheet, const ChartLook& look);

} // namespace selaras::charts
