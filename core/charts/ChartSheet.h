// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/ChartLayout.h"

class QPainter;

namespace selaras::charts {

/// Between charts side by side, in pixels.
constexpr double kChartGap = 20;

/// Charts on a sheet: a title, the legend of small ones, the charts in rows.
struct Sheet {
    QString title;
    std::vector<Chart> charts;
    Detail detail = Detail::Print;
    QString emptyText; ///< what stands there without any chart
};

/// What small charts have in common: their series, each name once, and what the notes under their categories are.
struct Legend {
    std::vector<Series> keys;
    QString note; ///< "% = capaian"

    QString spoken() const;
};
Legend legendOf(const std::vector<Chart>& charts);
/// In one line.
void paintLegend(QPainter& painter, const QPointF& corner, const Legend& legend, const ChartLook& look);
double legendHeight(const ChartLook& look);

/// How many charts stand side by side in a width, in rows as even as can be; `frame` is what each has around it.
int columnsFor(const std::vector<Chart>& charts, double width, double frame, const ChartLook& look, Detail detail);

/// Charts in rows across a width: all cells are of the same size.
struct Rows {
    int columns = 1, rows = 0;
    QSizeF cell;
};
Rows rowsOf(const std::vector<Chart>& charts, double width, const ChartLook& look, Detail detail);

/// The least height in which all charts of a sheet of that width can be read.
double sheetHeight(const Sheet& sheet, double width, const ChartLook& look);
/// Fills the rectangle with the ground and all charts of the sheet.
void paintSheet(QPainter& painter, const QRectF& rect, const Sheet& sheet, const ChartLook& look);

} // namespace selaras::charts
