// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/GridRow.h"

#include <QRect>

class QPainter;

namespace selaras::ui {

/// How a cell stands at the moment of painting.
struct CellState {
    QString text; ///< the draft, where there is one
    bool problem = false;
    bool selected = false;
    bool current = false;
    bool focused = false; ///< the grid has the keyboard
};

/// Room at both sides of a cell's text.
inline constexpr int kCellPadding = 8;
/// Room of the fold mark before a node's name.
inline constexpr int kFoldMark = 18;

void paintCell(QPainter& painter, const QRect& rect, const GridCell& cell, const CellState& state);
/// The ground and the lines of a group heading; its title runs across the columns and is painted by the view.
void paintGroupGround(QPainter& painter, const QRect& rect);
void paintGroupTitle(QPainter& painter, const QRect& line, const QString& title);

/// Width that shows all of the cell.
int neededWidth(const GridCell& cell, const QString& text);

} // namespace selaras::ui
