// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridTable.h"

#include "ui/base/Theme.h"
#include "ui/grid/CellPainter.h"
#include "ui/grid/GridDelegate.h"
#include "ui/grid/GridHeader.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>

namespace selaras::ui {

GridTable::GridTable(QWidget* parent)
    : QTableView(parent)
{
    setHorizontalHeader(new GridHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics::rowHeight);
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    setShowGrid(false); // the cells paint their own hairlines
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
}

const GridModel* GridTable::grid() const
{
    return qobject_cast<const GridModel*>(model());
}

void GridTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const GridCell* cell = grid() ? grid()->cell(index) : nullptr;
    if (cell && cell->expanded && event->button() == Qt::LeftButton
        && GridDelegate::foldMark(*cell, visualRect(index)).contains(event->position().toPoint())) {
        Q_EMIT foldRequested(grid()->row(index.row()).id);
        return;
    }
    QTableView::mousePressEvent(event);
}

void GridTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!grid())
        return;
    QPainter painter(viewport());
    // From the left edge whatever the horizontal place: a heading belongs to all columns.
    const int first = qMax(0, rowAt(event->rect().top()));
    for (int row = first; row < grid()->rowCount(); ++row) {
        const int top = rowViewportPosition(row);
        if (top > event->rect().bottom())
            return;
        if (grid()->row(row).group)
            paintGroupTitle(painter, QRect(0, top, viewport()->width(), rowHeight(row)), grid()->row(row).title);
    }
}

void GridTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (index.isValid())
        Q_EMIT menuRequested(index,
                             byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void GridTable::keyboardSearch(const QString&) { }

} // namespace selaras::ui
