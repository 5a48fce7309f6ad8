// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/ChartLayout.h"

class QPainter;

namespace selaras::charts {

/// Draws a chart into a rectangle of any painter: a widget, a picture, a page of a document. Needs a QApplication (Qt
/// Charts draws the lines). Nothing is painted outside the rectangle, and its ground is left as it is.
void paintChart(QPainter& painter, const QRectF& rect, const Chart& chart, const ChartLook& look, Detail detail);

/// The swatch of a series, as a legend shows it.
void paintKey(QPainter& painter, const QRectF& rect, const Series& series, const ChartLook& look);

} // namespace selaras::charts
