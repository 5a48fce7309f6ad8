// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/GridView.h"

#include <QPersistentModelIndex>
#include <QTimer>

#include <functional>

namespace selaras::ui {

/// Rows moved by the mouse: cells with a grip can be dragged by it. The grip keeps clear of selecting blocks with the
/// mouse. Esc lets go. What may go where is the page's business.
class RowDrag final : public QObject {
    Q_OBJECT
public:
    enum class Place { Before, Into, After };
    struct Answer {
        Place place = Place::Into;
        QString refused; ///< why it can't go there; empty when it can
    };
    struct Rules {
        std::function<bool(const QModelIndex& cell)> hasGrip;
        std::function<Answer(const QModelIndex& dragged, int row, bool lowerHalf)> judge;
        std::function<void(const QModelIndex& dragged, int row, bool lowerHalf)> drop;
    };
    RowDrag(GridView& grid, Rules rules);

    /// Where a cell's grip is, in the coordinates of the grid's viewport; null without one.
    QRect grip(const QModelIndex& cell) const;

Q_SIGNALS:
    /// Why the row under the mouse takes nothing; empty takes it back.
    void said(const QString& text);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    class Overlay;
    bool press(const QPoint& pos);
    void move(const QPoint& pos);
    void hover(const QPoint& pos);
    bool release(const QPoint& pos);
    void let();
    void scroll();
    QModelIndex gripAt(const QPoint& pos) const;

    GridView& m_grid;
    Rules m_rules;
    Overlay* m_overlay;
    QTimer m_scroll;
    QPersistentModelIndex m_dragged; ///< pressed on its grip
    QPoint m_pressed, m_last;
    bool m_moving = false;
    int m_hovered = -1;
};

} // namespace selaras::ui
