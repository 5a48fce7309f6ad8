// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/RowDrag.h"

#include "ui/base/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace selaras::ui {

namespace {
    constexpr int kGripWidth = 8;
    constexpr int kEdge = 20; // nearer than this to the edge the grid scrolls
    constexpr int kScrollEvery = 40; // ms
} // namespace

/// Grips and the place of the drop, over the cells.
class RowDrag::Overlay final : public QWidget {
public:
    Overlay(GridView& grid, RowDrag& drag)
        : QWidget(&grid)
        , m_grid(grid)
        , m_drag(drag)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

    /// A row of -1 shows nothing.
    void show(int row, Place place, bool refused)
    {
        m_row = row;
        m_place = place;
        m_refused = refused;
        update();
    }
    void follow()
    {
        setGeometry(m_grid.viewport()->geometry());
        raise();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintGrips(painter, m_grid.currentIndex().row());
        if (m_drag.m_hovered != m_grid.currentIndex().row())
            paintGrips(painter, m_drag.m_hovered);
        if (m_row >= 0)
            paintDrop(painter);
    }

private:
    void paintGrips(QPainter& painter, int row) const
    {
        if (row < 0 || row >= m_grid.grid()->rowCount())
            return;
        for (int column = 0; column < m_grid.grid()->columnCount(); ++column) {
            const QRect rect = m_drag.grip(m_grid.grid()->index(row, column));
            for (int dot = 0; !rect.isNull() && dot < 6; ++dot)
                painter.fillRect(rect.left() + 1 + 3 * (dot % 2), rect.center().y() - 4 + 4 * (dot / 2), 2, 2,
                                 colours().muted);
        }
    }

    void paintDrop(QPainter& painter) const
    {
        const int top = m_grid.rowViewportPosition(m_row), height = m_grid.rowHeight(m_row);
        const QColor colour = m_refused ? colours().invalid : colours().accent;
        painter.setPen(QPen(colour, 2));
        if (m_place == Place::Into || m_refused) {
            painter.drawRect(QRect(1, top + 1, width() - 2, height - 3));
            return;
        }
        const int y = qBound(1, m_place == Place::Before ? top - 1 : top + height - 1, this->height() - 2);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawLine(8, y, width(), y);
        painter.drawEllipse(QPointF(5, y), 3, 3);
    }

    GridView& m_grid;
    RowDrag& m_drag;
    int m_row = -1;
    Place m_place = Place::Into;
    bool m_refused = false;
};

RowDrag::RowDrag(GridView& grid, Rules rules)
    : QObject(&grid)
    , m_grid(grid)
    , m_rules(std::move(rules))
    , m_overlay(new Overlay(grid, *this))
{
    for (QWidget* surface : grid.surfaces()) {
        surface->setMouseTracking(true);
        surface->installEventFilter(this);
    }
    grid.installEventFilter(this);
    m_scroll.setInterval(kScrollEvery);
    connect(&m_scroll, &QTimer::timeout, this, &RowDrag::scroll);
    connect(&grid, &GridView::currentCellChanged, m_overlay, [this] { m_overlay->update(); });
    m_overlay->follow();
}

QRect RowDrag::grip(const QModelIndex& cell) const
{
    if (!m_rules.hasGrip(cell))
        return {};
    const QRect rect = m_grid.seenRect(cell);
    return rect.isNull() ? QRect() : QRect(rect.left(), rect.top(), kGripWidth, rect.height());
}

QModelIndex RowDrag::gripAt(const QPoint& pos) const
{
    const int row = m_grid.rowAt(pos.y());
    for (int column = 0; row >= 0 && column < m_grid.grid()->columnCount(); ++column) {
        const QModelIndex cell = m_grid.grid()->index(row, column);
        if (grip(cell).contains(pos))
            return cell;
    }
    return {};
}

bool RowDrag::eventFilter(QObject* object, QEvent* event)
{
    const auto pos = [&] { return static_cast<QMouseEvent*>(event)->position().toPoint(); };
    if (object == &m_grid) {
        const bool escape =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
        if (escape && m_dragged.isValid())
            return let(), true;
        return false;
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton && press(pos());
    case QEvent::MouseMove:
        if (!m_dragged.isValid())
            return hover(pos()), false;
        return move(pos()), true;
    case QEvent::MouseButtonRelease:
        return release(pos());
    case QEvent::Leave:
        m_hovered = -1;
        m_overlay->update();
        return false;
    case QEvent::Resize:
    case QEvent::Show:
        m_overlay->follow();
        return false;
    default:
        return false;
    }
}

void RowDrag::hover(const QPoint& pos)
{
    if (const int row = m_grid.rowAt(pos.y()); row != m_hovered) {
        m_hovered = row;
        m_overlay->update();
    }
    for (QWidget* surface : m_grid.surfaces()) {
        if (gripAt(pos).isValid())
            surface->setCursor(Qt::OpenHandCursor);
        else
            surface->unsetCursor();
    }
}

bool RowDrag::press(const QPoint& pos)
{
    const QModelIndex cell = gripAt(pos);
    if (!cell.isValid())
        return false;
    m_grid.setCurrentIndex(cell);
    m_grid.setFocus(Qt::MouseFocusReason);
    m_dragged = cell;
    m_pressed = pos;
    return true;
}

void RowDrag::move(const QPoint& pos)
{
    if (!m_moving && (pos - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_moving = true;
    m_last = pos;
    m_scroll.start();
    const int row = m_grid.rowAt(pos.y());
    if (row < 0) {
        m_overlay->show(-1, Place::Into, false);
        return;
    }
    const bool lower = pos.y() - m_grid.rowViewportPosition(row) > m_grid.rowHeight(row) / 2;
    const Answer answer = m_rules.judge(m_dragged, row, lower);
    for (QWidget* surface : m_grid.surfaces())
        surface->setCursor(answer.refused.isEmpty() ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    m_overlay->show(row, answer.place, !answer.refused.isEmpty());
    Q_EMIT said(answer.refused);
}

bool RowDrag::release(const QPoint& pos)
{
    if (!m_dragged.isValid())
        return false;
    const bool moved = m_moving;
    const QModelIndex dragged = m_dragged;
    const int row = m_grid.rowAt(pos.y());
    const bool lower = row >= 0 && pos.y() - m_grid.rowViewportPosition(row) > m_grid.rowHeight(row) / 2;
    const bool taken = moved && row >= 0 && m_rules.judge(dragged, row, lower).refused.isEmpty();
    // The reason of a refused drop stays to be read.
    m_dragged = QModelIndex();
    let();
    if (taken)
        m_rules.drop(dragged, row, lower);
    return true;
}

void RowDrag::let()
{
    m_scroll.stop();
    m_dragged = QModelIndex();
    m_moving = false;
    m_overlay->show(-1, Place::Into, false);
    for (QWidget* surface : m_grid.surfaces())
        surface->unsetCursor();
}

void RowDrag::scroll()
{
    const int step = m_last.y() < kEdge ? -1 : m_last.y() > m_grid.viewport()->height() - kEdge ? 1 : 0;
    if (step != 0)
        m_grid.verticalScrollBar()->setValue(m_grid.verticalScrollBar()->value() + step * metrics::rowHeight / 2);
}

} // namespace selaras::ui
