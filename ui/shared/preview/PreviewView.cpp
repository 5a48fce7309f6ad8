// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/preview/PreviewView.h"

#include "ui/base/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace selaras::ui {

namespace {
    /// As the PDF: the preview breaks its lines and pages where the file does.
    constexpr int kLayoutDotsPerInch = 300;
    constexpr double kScreenDotsPerInch = 96;
    constexpr int kGap = 16; ///< around each page
    constexpr int kShadow = 5;
    constexpr double kStep = 1.25;
    constexpr double kLeast = 0.25, kMost = 4;
    constexpr size_t kKeptPixmaps = 6;

    /// A soft edge at the right and below.
    void paintShadow(QPainter& painter, const QRectF& page)
    {
        QColor shade(0, 0, 0, 14);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shade);
        for (int i = 1; i <= kShadow; ++i)
            painter.drawRoundedRect(page.adjusted(-i + 2, -i + 3, i - 1, i), i, i);
    }
} // namespace

PreviewView::PreviewView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("pratinjau"));
    setAccessibleName(tr("Pratinjau cetak"));
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // fitting the width must not make it come and go
}

void PreviewView::setDocument(std::optional<documents::Document> document)
{
    const bool same = m_document && document && m_document->title == document->title;
    m_document = std::move(document);
    m_layout = m_document ? std::make_unique<documents::Layout>(*m_document, kLayoutDotsPerInch) : nullptr;
    m_pixmaps.clear();
    if (m_fitWidth)
        m_factor = fittingFactor();
    updateScrollBars();
    if (!same)
        verticalScrollBar()->setValue(0);
    viewport()->update();
    Q_EMIT viewChanged();
}

int PreviewView::pageCount() const
{
    return m_layout ? m_layout->pageCount() : 0;
}

int PreviewView::currentPage() const
{
    for (int page = 0; page < pageCount(); ++page) {
        if (pageRect(page).bottom() + kGap > viewport()->height() / 2.0)
            return page + 1;
    }
    return pageCount();
}

int PreviewView::zoom() const
{
    return int(std::lround(m_factor * 100));
}

void PreviewView::zoomIn()
{
    m_fitWidth = false;
    setFactor(m_factor * kStep);
}

void PreviewView::zoomOut()
{
    m_fitWidth = false;
    setFactor(m_factor / kStep);
}

void PreviewView::fitWidth()
{
    m_fitWidth = true;
    setFactor(fittingFactor());
}

void PreviewView::setFactor(double factor)
{
    const bool atTop = verticalScrollBar()->value() == 0;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const double before = m_factor;
    m_factor = std::clamp(factor, kLeast, kMost);
    m_pixmaps.clear();
    updateScrollBars();
    if (!atTop) // what was in the middle stays
        verticalScrollBar()->setValue(int(middle * m_factor / before - viewport()->height() / 2.0));
    viewport()->update();
    Q_EMIT viewChanged();
}

double PreviewView::fittingFactor() const
{
    if (!m_document)
        return 1;
    const double paper = documents::pageLayout(*m_document).fullRect(QPageLayout::Inch).width() * kScreenDotsPerInch;
    return std::clamp((viewport()->width() - 2 * kGap) / paper, kLeast, kMost);
}

QSizeF PreviewView::pageSize() const
{
    return documents::pageLayout(*m_document).fullRect(QPageLayout::Inch).size() * kScreenDotsPerInch * m_factor;
}

QRectF PreviewView::pageRect(int page) const
{
    const QSizeF size = pageSize();
    const double left =
        std::max((viewport()->width() - size.width()) / 2, double(kGap)) - horizontalScrollBar()->value();
    const double top = kGap + page * (size.height() + kGap) - verticalScrollBar()->value();
    return { std::round(left), std::round(top), std::round(size.width()), std::round(size.height()) };
}

void PreviewView::updateScrollBars()
{
    const QSizeF page = m_document ? pageSize() : QSizeF();
    const int height = m_document ? int(pageCount() * (page.height() + kGap)) + kGap : 0;
    const int width = int(page.width()) + 2 * kGap;
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, qMax(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

const QPixmap& PreviewView::pixmap(int page)
{
    if (const auto it = m_pixmaps.find(page); it != m_pixmaps.end())
        return it->second;
    if (m_pixmaps.size() >= kKeptPixmaps)
        m_pixmaps.clear();
    const double scale = devicePixelRatioF();
    QPixmap picture((pageRect(page).size() * scale).toSize());
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::white); // paper is white in the dark too
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const double toScreen = kScreenDotsPerInch * m_factor / kLayoutDotsPerInch;
    painter.scale(toScreen, toScreen);
    m_layout->paint(painter, page);
    painter.end();
    return m_pixmaps.emplace(page, std::move(picture)).first->second;
}

void PreviewView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colours().canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.adjusted(-kGap, -kGap, kGap, kGap).intersects(event->rect()))
            continue;
        paintShadow(painter, rect);
        painter.drawPixmap(rect.topLeft(), pixmap(page));
    }
}

void PreviewView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitWidth && m_document)
        setFactor(fittingFactor());
    updateScrollBars();
}

void PreviewView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PreviewView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::ZoomIn))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PreviewView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT viewChanged();
}

} // namespace selaras::ui
