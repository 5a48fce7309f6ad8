// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/Axis.h"
#include "core/charts/ChartText.h"

namespace selaras::charts {

/// Small is for many side by side: no axis labels, no legend. Print is small with room for longer titles: paper has no
/// tooltip. Large has axis labels, names of the axes and a legend.
enum class Detail { Small, Print, Large };

/// Where a point of a series lies: its bar, or a square around its mark.
struct Shape {
    size_t series = 0;
    int category = 0;
    QRectF rect;
};

/// A chart laid out in a size, in logical pixels from its corner. Texts neither touch each other nor leave the size; a
/// value that finds no room is left to the table beside.
struct ChartLayout {
    QSizeF size;
    QRectF plot;
    Axis left, right;
    double barWidth = 0.8; ///< of all bars of a category together, as a share of its width
    std::vector<TextBox> texts;
    std::vector<Shape> shapes; ///< of figures only
    struct Key {
        QRectF rect;
        size_t series;
    };
    std::vector<Key> keys; ///< swatches of the legend

    /// The category at a place, or -1.
    int categoryAt(const QPointF& place) const;
    int categories = 0;
};
ChartLayout layOut(const Chart& chart, const QSizeF& size, const ChartLook& look, Detail detail);

/// The least width in which the values of neighbouring bars stand side by side, and the least in which they stand
/// upright.
double comfortableWidth(const Chart& chart, const ChartLook& look, Detail detail);
/// The height that gives the plot its due in a width.
double preferredHeight(const Chart& chart, double width, const ChartLook& look, Detail detail);

} // namespace selaras::charts
