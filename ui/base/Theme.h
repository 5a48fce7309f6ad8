// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Skala.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QString>

class QApplication;

/// Colours, fonts, spacing and icons: the only place that knows them.
namespace selaras::ui {

enum class Shade { Light, Dark };

/// Colour roles; both palettes keep text at 4.5:1 or better.
struct Colours {
    QColor ink, muted, line, canvas, surface, accent, accentSoft, accentText;
    QColor navigation, navigationInk, navigationActive;
    QColor computed; ///< background of computed columns
    QColor bar; ///< target bars, quiet
    QColor barMiddle; ///< bars of a second kind: absorption
    QColor track; ///< what a bar runs in
    QColor header; ///< background of table headings
    QColor invalid, invalidSoft;
};

/// 8 px grid, row height, text sizes in px at 100 %.
namespace metrics {
    inline constexpr int grid = 8;
    inline constexpr int rowHeight = 31;
    inline constexpr int text = 13;
    inline constexpr int chip = 11;
    inline constexpr int small = 12;
    inline constexpr int title = 17;
    inline constexpr int figure = 26;
    inline constexpr int radius = 6;
} // namespace metrics

/// Fusion style, our palette, the bundled font, the style sheet. Call once, before any widget.
void applyTheme(QApplication& application, Shade shade);
const Colours& colours();
Shade shade();
/// A palette by name, whichever is applied. For tests of contrast.
const Colours& coloursOf(Shade shade);

/// Status is colour + shape + word everywhere.
struct StatusLook {
    QColor colour, soft;
    QChar shape; ///< ▲ △ ◆ ▼ ■, ○ for not filled in
};
StatusLook look(domain::Mutu mutu);
/// In a palette that need not be the applied one: pictures for documents are always light.
StatusLook look(domain::Mutu mutu, Shade shade);
StatusLook lookUnfilled();
/// Below target, whatever the predikat: the colour of Rendah with its ▼.
StatusLook lookBelowTarget();
/// Something that went well and needs no predikat: ✓.
StatusLook lookGood();

/// Icon of resources/icons, drawn in a colour: icon("dasbor", colours().ink).
QIcon icon(const QString& name, const QColor& colour);

/// The application font at a size in px.
QFont font(int px, QFont::Weight weight = QFont::Normal);

} // namespace selaras::ui
