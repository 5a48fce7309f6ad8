// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/ChartLook.h"

#include <QRectF>

/// What the parts of a chart share; not for callers outside this room.
namespace selaras::charts {

/// A piece of text at its place.
struct TextBox {
    QRectF rect; ///< what it covers, as it stands
    QString text;
    QFont font;
    QColor colour;
    bool upright = false; ///< read from below to above
};

/// The width of the widest, and the height of a line.
double widthOf(const QString& text, const QFont& font);
double heightOf(const QFont& font);

/// Lines of at most `width`, the last one ending in "…" when there would be more than `most`.
QStringList wrapped(const QString& text, const QFont& font, double width, int most);

} // namespace selaras::charts
