// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/FrozenColumns.h"

#include "ui/base/Theme.h"
#include "ui/grid/GridDelegate.h"
#include "ui/grid/GridView.h"

#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace selaras::ui {

FrozenColumns::FrozenColumns(GridView& grid)
    : GridTable(&grid)
    , m_grid(grid)
    , m_delegate(new GridDelegate(grid, this))
{
    setObjectName(QStringLiteral("kolomBeku"));
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("QTableView { border: 0; border-radius: 0; }"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(&grid);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, grid.verticalScrollBar(), &QScrollBar::setValue);
    connect(grid.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    hide();
}

void FrozenColumns::freeze(int columns)
{
    m_columns = columns;
    follow();
}

void FrozenColumns::adopt()
{
    setModel(m_grid.model());
    setSelectionModel(m_grid.selectionModel());
}

void FrozenColumns::follow()
{
    if (m_columns == 0 || !model()) {
        hide();
        return;
    }
    int width = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnHidden(column, column >= m_columns || m_grid.isColumnHidden(column));
        if (isColumnHidden(column))
            continue;
        setColumnWidth(column, m_grid.columnWidth(column));
        width += m_grid.columnWidth(column);
    }
    const QRect inside = m_grid.viewport()->geometry();
    const int header = m_grid.horizontalHeader()->height();
    setGeometry(inside.left(), inside.top() - header, qMin(width, inside.width()), inside.height() + header);
    // Without sideways scrolling there is nothing to keep in place.
    setVisible(m_grid.horizontalScrollBar()->maximum() > 0);
    verticalScrollBar()->setValue(m_grid.verticalScrollBar()->value());
}

bool FrozenColumns::beginEdit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    return QTableView::edit(index, trigger, event);
}

void FrozenColumns::paintEvent(QPaintEvent* event)
{
    GridTable::paintEvent(event);
    if (!grid())
        return;
    QPainter painter(viewport());
    for (int row = qMax(0, rowAt(event->rect().top())); row < grid()->rowCount(); ++row) {
        const int top = rowViewportPosition(row);
        if (top > event->rect().bottom())
            return;
        if (!grid()->row(row).group) // headings of groups run across
            painter.fillRect(QRect(viewport()->width() - 1, top, 1, rowHeight(row)), colours().line);
    }
}

} // namespace selaras::ui
