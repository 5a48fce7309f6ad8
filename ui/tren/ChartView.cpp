// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/ChartView.h"

#include "core/charts/ChartPaint.h"
#include "ui/Theme.h"
#include "ui/tren/TrenCharts.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace selaras::ui {

ChartView::ChartView(charts::Chart chart, charts::Detail detail, QWidget* parent)
    : QWidget(parent)
    , m_chart(std::move(chart))
    , m_detail(detail)
{
    setObjectName(QStringLiteral("tren.grafik.") + m_chart.id);
    setAccessibleName(m_chart.title);
    setAccessibleDescription(m_chart.spoken());
}

QRectF ChartView::chartRect() const
{
    return QRectF(rect()).adjusted(kPadding, kPadding, -kPadding, -kPadding);
}

int ChartView::heightFor(int width) const
{
    return int(charts::preferredHeight(m_chart, width - 2 * kPadding, chartLook(shade()), m_detail)) + 2 * kPadding + 1;
}

void ChartView::paintEvent(QPaintEvent*)
{
    const auto ratio = devicePixelRatioF();
    if (m_painted.deviceIndependentSize().toSize() != size() || m_painted.devicePixelRatio() != ratio) {
        m_painted = QPixmap((QSizeF(size()) * ratio).toSize());
        m_painted.setDevicePixelRatio(ratio);
        m_painted.fill(Qt::transparent);
        QPainter painter(&m_painted);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours().line, 1));
        painter.setBrush(colours().surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
        charts::paintChart(painter, chartRect(), m_chart, chartLook(shade()), m_detail);
    }
    QPainter(this).drawPixmap(0, 0, m_painted);
}

bool ChartView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto area = chartRect();
    const auto layout = charts::layOut(m_chart, area.size(), chartLook(shade()), m_detail);
    const int category = layout.categoryAt(QPointF(help->pos()) - area.topLeft());
    QToolTip::showText(help->globalPos(), category < 0 ? m_chart.title : m_chart.hint(category), this);
    return true;
}

} // namespace selaras::ui
