// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Error.h"
#include "ui/grid/GridModel.h"

#include <QModelIndexList>

/// Blocks of cells as tab-separated text, the way Excel puts them on the clipboard.
namespace selaras::ui::clipboard {

/// Rows of cells. Reads quoted cells (with tabs, line ends and doubled quotes inside), CRLF, and a trailing line end.
std::vector<QStringList> readTable(const QString& text);
/// The way back; lines end with '\n', as spreadsheets expect.
QString writeTable(const std::vector<QStringList>& rows);

/// The block around the selected cells. Group headings take no part: they are skipped.
QString copy(const GridModel& model, const QModelIndexList& cells);

/// Why a block can't be pasted here.
enum class Refusal { Empty, TooManyRows, TooManyColumns, CellLocked };
struct Refused {
    Refusal why;
    GridEntry at; ///< of CellLocked
};
/// What to type where. One value fills all selected cells; a block starts at the first of them and skips group
/// headings. A cell that takes no typing refuses the block, unless the text is empty or what it shows already.
tl::expected<std::vector<GridEntry>, Refused> plan(const GridModel& model, const QModelIndexList& cells,
                                                   const QString& text);
/// Empty text for each selected cell that takes typing and has a text.
std::vector<GridEntry> planClear(const GridModel& model, const QModelIndexList& cells);

/// Fills the selected cells of each column from the topmost that takes typing, or of each row from the leftmost. Where
/// only one row (column) is selected, from the cell before it, as spreadsheets do.
std::vector<GridEntry> planFill(const GridModel& model, const QModelIndexList& cells, Qt::Orientation way);

} // namespace selaras::ui::clipboard
