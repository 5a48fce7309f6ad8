// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridHeader.h"

#include "ui/Theme.h"
#include "ui/grid/GridModel.h"

#include <QPainter>

namespace selaras::ui {

GridHeader::GridHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setMinimumSectionSize(24);
    setSectionResizeMode(QHeaderView::Interactive);
    setFixedHeight(metrics::rowHeight - 1);
}

void GridHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    const auto* grid = qobject_cast<const GridModel*>(model());
    if (grid && grid->columns()[size_t(logicalIndex)].chosen)
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width() - 1, 2), colours().accent);
}

} // namespace selaras::ui
