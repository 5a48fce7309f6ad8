// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace selaras::ui {

/// Headings of a grid: aligned with their cells; the chosen column has a line in the accent colour.
class GridHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit GridHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    void paintSortMark(QPainter& painter, const QRect& rect, bool figures) const;
};

} // namespace selaras::ui
