// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dasbor/tree/PohonView.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace selaras::ui {

namespace {
    constexpr double kStep = 1.2, kSmallest = 0.2, kLargest = 3;
    constexpr int kDrag = 4; ///< px from which a click is a drag
} // namespace

PohonView::PohonView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("pohon"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Pohon kinerja"));
}

void PohonView::setTree(std::vector<domain::SimpulKinerja> nodes)
{
    auto folded = foldedFromProgram(nodes);
    m_picture.setTree(std::move(nodes), std::move(folded));
    if (m_picture.boxOf(m_current) < 0)
        m_current =
            m_picture.boxes().empty() ? domain::Id() : m_picture.nodes()[size_t(m_picture.boxes()[0].node)].simpul->id;
    setCurrent(m_current);
    updateScrollBars();
}

void PohonView::setCurrent(const domain::Id& id)
{
    m_current = id;
    const int box = m_picture.boxOf(id);
    if (box < 0)
        return;
    const auto& node = m_picture.nodes()[size_t(m_picture.boxes()[size_t(box)].node)];
    setAccessibleDescription(PohonGambar::sentence(node));
    viewport()->update();
}

void PohonView::updateScrollBars()
{
    const QSizeF size = m_picture.size() * m_factor;
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(size.width())) - room.width()));
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(size.height())) - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setSingleStep(int(PohonGambar::rowHeight() / 2));
    verticalScrollBar()->setSingleStep(int(PohonGambar::rowHeight() / 2));
    viewport()->update();
}

void PohonView::setFactor(double factor)
{
    const QPointF middle = toPicture(viewport()->rect().center());
    m_factor = std::clamp(factor, kSmallest, kLargest);
    updateScrollBars();
    const QPointF now = middle * m_factor - QPointF(viewport()->rect().center());
    horizontalScrollBar()->setValue(int(now.x()));
    verticalScrollBar()->setValue(int(now.y()));
}

void PohonView::zoomIn()
{
    setFactor(m_factor * kStep);
}

void PohonView::zoomOut()
{
    setFactor(m_factor / kStep);
}

void PohonView::fit()
{
    const QSizeF size = m_picture.size();
    if (!size.isEmpty())
        setFactor(std::min({ 1.0, viewport()->width() / size.width(), viewport()->height() / size.height() }));
}

void PohonView::setAllFolded(bool folded)
{
    m_picture.setFolded(folded ? foldedFromProgram(m_picture.nodes()) : std::set<domain::Id>());
    if (m_picture.boxOf(m_current) < 0 && !m_picture.boxes().empty())
        setCurrent(m_picture.nodes()[size_t(m_picture.boxes()[0].node)].simpul->id);
    updateScrollBars();
}

void PohonView::toggle(const domain::Id& id)
{
    auto folded = m_picture.folded();
    if (folded.erase(id) == 0)
        folded.insert(id);
    m_picture.setFolded(std::move(folded));
    updateScrollBars();
}

QPointF PohonView::toPicture(const QPointF& point) const
{
    return (point + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value())) / m_factor;
}

void PohonView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colours().canvas);
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    painter.scale(m_factor, m_factor);
    const QRectF area(toPicture(event->rect().topLeft()), QSizeF(event->rect().size()) / m_factor);
    m_picture.paint(painter, area, shade(), hasFocus() ? m_picture.boxOf(m_current) : -1);
}

void PohonView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void PohonView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
    event->accept();
}

void PohonView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        fit();
        return;
    case Qt::Key_Space:
        toggle(m_current);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_current.isEmpty())
            Q_EMIT asked(m_current);
        return;
    default:
        if (!walk(event->key()))
            QAbstractScrollArea::keyPressEvent(event);
    }
}

/// The box an arrow key leads to; -1 when there is none.
int PohonView::neighbour(int key) const
{
    const int now = m_picture.boxOf(m_current);
    if (now < 0)
        return -1;
    const auto& boxes = m_picture.boxes();
    const auto node = [&](int box) -> const domain::SimpulKinerja& {
        return m_picture.nodes()[size_t(boxes[size_t(box)].node)];
    };
    const int depth = node(now).kedalaman;
    if (key == Qt::Key_Left)
        return node(now).induk < 0 ? -1 : m_picture.boxOf(m_picture.nodes()[size_t(node(now).induk)].simpul->id);
    if (key == Qt::Key_Right)
        return now + 1 < int(boxes.size()) && node(now + 1).kedalaman == depth + 1 ? now + 1 : -1;
    const int step = key == Qt::Key_Up ? -1 : 1;
    for (int box = now + step; box >= 0 && box < int(boxes.size()); box += step) {
        if (node(box).kedalaman == depth)
            return box;
    }
    return -1;
}

bool PohonView::walk(int key)
{
    const bool arrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (!arrow && key != Qt::Key_Home && key != Qt::Key_End)
        return false;
    if (key == Qt::Key_Right && m_picture.folded().contains(m_current))
        toggle(m_current);
    if (m_picture.boxes().empty())
        return true;
    const int box = key == Qt::Key_Home ? 0 : key == Qt::Key_End ? int(m_picture.boxes().size()) - 1 : neighbour(key);
    if (box >= 0)
        goTo(box);
    return true;
}

void PohonView::goTo(int box)
{
    const PohonGambar::Kotak& there = m_picture.boxes()[size_t(box)];
    setCurrent(m_picture.nodes()[size_t(there.node)].simpul->id);
    const QRectF seen(toPicture({}), QSizeF(viewport()->size()) / m_factor);
    const auto bring = [this](QScrollBar* bar, double from, double to, double low, double high) {
        if (from < low)
            bar->setValue(int((from - 12) * m_factor));
        else if (to > high)
            bar->setValue(int(bar->value() + (to + 12 - high) * m_factor));
    };
    bring(horizontalScrollBar(), there.rect.left(), there.rect.right(), seen.left(), seen.right());
    bring(verticalScrollBar(), there.rect.top(), there.rect.bottom(), seen.top(), seen.bottom());
}

void PohonView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = m_last = event->pos();
    m_dragged = false;
}

void PohonView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        const bool over = m_picture.boxAt(toPicture(event->pos())) >= 0;
        viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::OpenHandCursor);
        return;
    }
    m_dragged = m_dragged || (event->pos() - m_pressed).manhattanLength() >= kDrag;
    if (m_dragged) {
        const QPoint by = event->pos() - m_last;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
    }
    m_last = event->pos();
}

void PohonView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_dragged || event->button() != Qt::LeftButton)
        return;
    const QPointF point = toPicture(event->pos());
    const int box = m_picture.boxAt(point);
    if (box < 0)
        return;
    const PohonGambar::Kotak& hit = m_picture.boxes()[size_t(box)];
    const domain::Id id = m_picture.nodes()[size_t(hit.node)].simpul->id;
    setCurrent(id);
    // The right end folds and unfolds, the rest asks.
    if (m_picture.childrenOf(hit.node) > 0 && point.x() > hit.rect.right() - 24)
        toggle(id);
    else
        Q_EMIT asked(id);
}

bool PohonView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int box = m_picture.boxAt(toPicture(help->pos()));
    const QString text =
        box < 0 ? QString() : PohonGambar::sentence(m_picture.nodes()[size_t(m_picture.boxes()[size_t(box)].node)]);
    QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

} // namespace selaras::ui
