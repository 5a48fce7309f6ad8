// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridHeader.h"

#include "ui/base/Theme.h"
#include "ui/grid/GridModel.h"

#include <QPainter>

#include <array>

namespace selaras::ui {

GridHeader::GridHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setMinimumSectionSize(24);
    setSectionResizeMode(QHeaderView::Interactive);
    setFixedHeight(metrics::rowHeight - 1);
    // The style's sort mark lies over the title: ours has room of its own.
    setStyleSheet(
        QStringLiteral("QHeaderView::up-arrow, QHeaderView::down-arrow { image: none; width: 0; height: 0; }"));
}

/// Beside the title: at the left of a figure's, at the right of words.
void GridHeader::paintSortMark(QPainter& painter, const QRect& rect, bool figures) const
{
    constexpr int kSize = 4;
    const double up = sortIndicatorOrder() == Qt::AscendingOrder ? -1 : 1;
    const QPointF c(figures ? rect.left() + 11 : rect.right() - 11, rect.center().y());
    const std::array triangle{ c + QPointF(0, up * kSize / 2), c + QPointF(-kSize, -up * kSize / 2),
                               c + QPointF(kSize, -up * kSize / 2) };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().accent);
    painter.drawPolygon(triangle.data(), int(triangle.size()));
}

void GridHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    const auto* grid = qobject_cast<const GridModel*>(model());
    if (!grid)
        return;
    const GridColumn& column = grid->columns()[size_t(logicalIndex)];
    if (column.chosen)
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width() - 1, 2), colours().accent);
    if (isSortIndicatorShown() && sortIndicatorSection() == logicalIndex) {
        painter->save();
        paintSortMark(*painter, rect, column.kind != CellKind::Text);
        painter->restore();
    }
}

} // namespace selaras::ui
