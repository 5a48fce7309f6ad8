// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/GridModel.h"

#include <QTableView>

namespace selaras::ui {

class GridDelegate;

/// What a grid and the frozen copy of its first columns have in common: looks, headings of groups, fold marks.
class GridTable : public QTableView {
    Q_OBJECT
public:
    explicit GridTable(QWidget* parent = nullptr);

    const GridModel* grid() const; ///< nullptr before setModel

Q_SIGNALS:
    /// A fold mark was clicked.
    void foldRequested(const selaras::domain::Id& id);
    /// Right button or menu key on a cell.
    void menuRequested(const QModelIndex& index, const QPoint& globalPos);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyboardSearch(const QString& search) override; ///< letters are for typing, not for jumping
};

} // namespace selaras::ui
