// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dasbor/LayarPenuh.h"

#include "ui/base/Theme.h"
#include "ui/dasbor/DasborContent.h"
#include "ui/widgets/FigureLabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QWheelEvent>

#include <algorithm>

namespace selaras::ui {

namespace {
    constexpr double kLeast = 1.2; ///< from the back of a meeting room
    constexpr int kLayoutWidth = 1200; ///< px the page is laid out in on a wide screen
    constexpr int kHead = 56; ///< of the page, before it is made bigger
    constexpr int kStep = 80;

    double factorOf(int width)
    {
        // A small screen, or one at 150 %, has no room to give.
        return width < kLayoutWidth ? 1 : std::max(kLeast, double(width) / kLayoutWidth);
    }
} // namespace

LayarPenuh::LayarPenuh(const DasborView& view, const QString& title, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_content(makeDasborContent(view))
    , m_title(title)
{
    setObjectName(QStringLiteral("dasbor.presentasi"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    m_content->setParent(this);
    m_content->setAttribute(Qt::WA_DontShowOnScreen);
    m_content->setFocusPolicy(Qt::NoFocus);
    for (auto* each : m_content->findChildren<QWidget*>())
        each->setFocusPolicy(Qt::NoFocus);
    m_content->hide();
    m_figures = m_content->findChildren<FigureLabel*>();
    setMouseTracking(true);
    if (parent)
        setGeometry(parent->screen()->geometry());
}

int LayarPenuh::widthOn(const QSize& screen)
{
    return int(screen.width() / factorOf(screen.width()));
}

void LayarPenuh::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_factor = factorOf(width());
    const int room = int(width() / m_factor);
    m_content->ensurePolished();
    const int needed =
        m_content->hasHeightForWidth() ? m_content->heightForWidth(room) : m_content->sizeHint().height();
    m_content->resize(room, std::max(needed, int(height() / m_factor) - kHead));
    m_content->move(0, 2 * height()); // out of sight; it is painted below
    scroll(0);
}

void LayarPenuh::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().canvas);
    painter.scale(m_factor, m_factor);
    painter.translate(0, -m_top);
    const double room = width() / m_factor;
    const QRectF head(2 * metrics::grid, 0, room - 4 * metrics::grid, kHead);
    painter.setFont(ui::font(metrics::title, QFont::DemiBold));
    painter.setPen(colours().ink);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.setFont(ui::font(metrics::small));
    painter.setPen(colours().muted);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter,
                     tr("Klik angka, atau Tab lalu Enter: dari mana · Esc: keluar"));
    m_content->render(&painter, QPoint(0, kHead));
    if (!m_current)
        return;
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().accent, 3));
    painter.drawRoundedRect(placeOf(*m_current), metrics::radius, metrics::radius);
}

QRect LayarPenuh::placeOf(const FigureLabel& figure) const
{
    const QPointF corner = figure.mapTo(m_content, QPoint(0, kHead - m_top));
    return QRectF(corner * m_factor, QSizeF(figure.size()) * m_factor).toAlignedRect();
}

FigureLabel* LayarPenuh::figureAt(const QPointF& place) const
{
    const auto found = std::ranges::find_if(
        m_figures, [&](const FigureLabel* each) { return placeOf(*each).contains(place.toPoint()); });
    return found == m_figures.end() ? nullptr : *found;
}

void LayarPenuh::mouseMoveEvent(QMouseEvent* event)
{
    const auto* figure = figureAt(event->position());
    setCursor(figure ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(figure ? figure->toolTip() : QString());
}

void LayarPenuh::mouseReleaseEvent(QMouseEvent* event)
{
    if (auto* figure = event->button() == Qt::LeftButton ? figureAt(event->position()) : nullptr)
        figure->activate();
}

bool LayarPenuh::focusNextPrevChild(bool next)
{
    if (m_figures.isEmpty())
        return false;
    const auto count = m_figures.size();
    const auto at = m_current ? m_figures.indexOf(m_current) : next ? -1 : count;
    m_current = m_figures[(at + (next ? 1 : count - 1)) % count];
    const QRect place = placeOf(*m_current);
    if (place.bottom() > height() || place.top() < 0)
        scroll(int((place.center().y() - height() / 2) / m_factor));
    update();
    return true;
}

void LayarPenuh::scroll(int by)
{
    const int most = m_content->height() + kHead - int(height() / m_factor);
    m_top = std::clamp(m_top + by, 0, std::max(0, most));
    update();
}

void LayarPenuh::keyPressEvent(QKeyEvent* event)
{
    const int page = int(height() / m_factor) - kHead;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            m_current->activate();
        return;
    case Qt::Key_Escape:
    case Qt::Key_F11:
        close();
        return;
    case Qt::Key_Down:
        return scroll(kStep);
    case Qt::Key_Up:
        return scroll(-kStep);
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return scroll(page);
    case Qt::Key_PageUp:
        return scroll(-page);
    case Qt::Key_Home:
        return scroll(-m_top);
    case Qt::Key_End:
        return scroll(m_content->height());
    default:
        QWidget::keyPressEvent(event);
    }
}

void LayarPenuh::wheelEvent(QWheelEvent* event)
{
    scroll(-event->angleDelta().y() / 2);
    event->accept();
}

} // namespace selaras::ui
