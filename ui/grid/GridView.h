// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/GridDelegate.h"
#include "ui/grid/GridTable.h"

#include <array>
#include <map>

class QMenu;

namespace selaras::ui {

class FrozenColumns;

/// A table that answers the keyboard as a spreadsheet does: typing replaces, F2 edits, Enter goes down, Tab right,
/// Esc restores, Delete clears cells, Ctrl+C and Ctrl+V exchange blocks with Excel, Ctrl+D fills down, Ctrl+R right.
class GridView final : public GridTable {
    Q_OBJECT
public:
    explicit GridView(QWidget* parent = nullptr);

    void setGrid(GridModel& model);
    /// The first columns stay when the rest scrolls sideways.
    void setFrozenColumns(int columns);
    /// Clicks on a heading sort: up, down, as it was.
    void setSortable(bool sortable);
    /// Goes to a cell; nothing happens when the row is not shown.
    void goTo(const domain::Id& id, int column);
    /// Opens the editor of a cell, in sight.
    void beginEdit(const QModelIndex& index);
    /// What the mouse moves over: the cells and the frozen ones above them, in the same coordinates.
    std::array<QWidget*, 2> surfaces() const;
    /// Where a cell is seen on those; null under the frozen columns.
    QRect seenRect(const QModelIndex& index) const;
    /// Row of the current cell; empty without one.
    domain::Id currentId() const;
    /// Widths: figures are never cut, the names share what is left.
    void fitColumns();
    /// What all columns need: figures whole, names as narrow as they may be.
    int fullWidth() const;
    /// Copy, paste, fill and clear, for a context menu.
    void addEditActions(QMenu& menu);
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// Something the user should read: why a cell can't be typed into, why a paste was refused. Empty takes it back.
    void said(const QString& text);
    void currentCellChanged(const QModelIndex& index);
    /// Typing in a cell has ended, whether it was handed over or given up.
    void editorClosed();
    /// column -1: as it was.
    void sortRequested(int column, Qt::SortOrder order);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;

private:
    void connectDelegate(GridDelegate& delegate);
    bool pressKey(const QKeyEvent& event);
    void step(Step step);
    bool openChoices();
    bool pressEditKey(const QKeyEvent& event);
    bool refuseTyping(const QKeyEvent& event);
    void copyCells() const;
    void pasteCells();
    void clearCells();
    void fillCells(Qt::Orientation way);
    void enterBlock(const std::vector<GridEntry>& entries, GridModel::Block block);
    void sayProblemOf(const QModelIndex& index);
    void tellDrafts();
    void tellTyping();
    QWidget* openEditor() const;
    bool handOver();
    void goToDraft(const domain::Id& id, int column);
    void rememberPlace();
    void restorePlace();
    int headingWidth(int column) const;
    int widthOf(int column, int firstRow, int lastRow) const;
    void measure(int firstRow, int lastRow);
    void layColumns();
    QModelIndexList chosenCells() const;

    GridModel* m_model = nullptr;
    FrozenColumns* m_frozen;
    std::map<int, int> m_byHand; ///< widths the user chose
    std::vector<int> m_needed; ///< width that cuts nothing, by column
    bool m_fitting = false;
    struct Place {
        domain::Id id;
        int row = -1, column = 0, vertical = 0, horizontal = 0;
    } m_place; ///< current cell and scroll position over a reset
};

} // namespace selaras::ui
