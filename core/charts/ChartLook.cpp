// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/ChartLook.h"

namespace selaras::charts {

QFont ChartLook::font(int px, QFont::Weight weight) const
{
    QFont result(family);
    result.setPixelSize(px);
    result.setWeight(weight);
    // Fractional scales (125 %, 150 %) need unhinted widths, or letters crowd.
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

QColor ChartLook::colour(Style style) const
{
    switch (style) {
    case Style::Quiet:
        return quiet;
    case Style::Strong:
        return strong;
    case Style::Hatched:
    case Style::Crossed:
        return middle;
    case Style::Circle:
    case Style::Square:
    case Style::Triangle:
    case Style::Diamond:
        return lines[size_t(style) - size_t(Style::Circle)];
    }
    Q_UNREACHABLE();
}

ChartLook ChartLook::paper()
{
    const auto hex = [](QRgb rgb) { return QColor(rgb); };
    return { .ground = Qt::white,
             .ink = Qt::black,
             .muted = hex(0x505050),
             .line = hex(0xD0D0D0),
             .quiet = hex(0xC4C4C4),
             .strong = hex(0x1F4E5A),
             .middle = hex(0x7D9AA0),
             .good = hex(0x1D7A4B),
             .bad = hex(0xB34A0D),
             .lines = { hex(0x0072B2), hex(0xB34A0D), hex(0x007A5A), hex(0x9A4F80) },
             .family = QStringLiteral("Liberation Sans") };
}

} // namespace selaras::charts
