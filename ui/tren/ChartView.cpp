// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/ChartView.h"

#include "core/charts/ChartPaint.h"
#include "ui/base/Theme.h"
#include "ui/tren/ChartTheme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
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
    setFocusPolicy(Qt::ClickFocus); // TrenGrid makes one of them the stop of Tab
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
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_painted);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
}

QMenu* ChartView::makeMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("grafik.menu"));
    const auto add = [&](const char* name, const char* iconName, const QString& text, ChartAction action) {
        auto* item = menu->addAction(icon(QString::fromLatin1(iconName), colours().ink), text,
                                     [this, action] { Q_EMIT asked(action); });
        item->setObjectName(QString::fromLatin1(name));
    };
    if (enlargeable())
        add("grafik.besar", "cari", tr("Perbesar\tEnter"), ChartAction::Enlarge);
    add("grafik.salinGambar", "gambar", tr("Salin sebagai gambar\tCtrl+C"), ChartAction::CopyPicture);
    add("grafik.salinTabel", "tabel", tr("Salin sebagai tabel"), ChartAction::CopyTable);
    add("grafik.simpan", "simpan", tr("Simpan grafik ini…"), ChartAction::Save);
    return menu;
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = makeMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT asked(ChartAction::CopyPicture);
    else if (enlargeable() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT asked(ChartAction::Enlarge);
    else
        QWidget::keyPressEvent(event);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (enlargeable() && event->button() == Qt::LeftButton)
        Q_EMIT asked(ChartAction::Enlarge);
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
