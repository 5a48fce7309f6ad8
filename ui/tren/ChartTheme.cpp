// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/ChartTheme.h"

namespace selaras::ui {

charts::ChartLook chartLook(Shade shade)
{
    const auto& c = coloursOf(shade);
    const auto hex = [](QRgb rgb) { return QColor(rgb); };
    const bool dark = shade == Shade::Dark;
    return { .ground = c.surface,
             .ink = c.ink,
             .muted = c.muted,
             .line = c.line,
             .quiet = c.bar,
             .strong = c.accent,
             .middle = c.barMiddle,
             .good = look(domain::Mutu::SangatTinggi, shade).colour,
             .bad = look(domain::Mutu::Rendah, shade).colour,
             .lines = dark ? std::array{ hex(0x6CBFEF), hex(0xF0A23C), hex(0x4CC9A0), hex(0xE3A0C8) }
                           : std::array{ hex(0x0069A6), hex(0xB34A0D), hex(0x00755A), hex(0x8F4478) },
             .family = font(metrics::text).family() };
}

} // namespace selaras::ui
