// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/GridTable.h"

namespace selaras::ui {

class GridView;

/// The first columns of a grid once more, laid over it, so that they stay while the rest scrolls sideways.
/// It shares model and selection; the keyboard stays with the grid.
class FrozenColumns final : public GridTable {
    Q_OBJECT
public:
    explicit FrozenColumns(GridView& grid);

    void freeze(int columns);
    int columns() const { return m_columns; }
    /// Same model, widths and place as the grid.
    void adopt();
    void follow();
    bool beginEdit(const QModelIndex& index, EditTrigger trigger, QEvent* event);
    GridDelegate& delegate() { return *m_delegate; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    GridView& m_grid;
    GridDelegate* m_delegate;
    int m_columns = 0;
};

} // namespace selaras::ui
