// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/ChartLegend.h"

#include "ui/tren/ChartTheme.h"

#include <QPainter>

namespace selaras::ui {

namespace {
    constexpr int kHeight = 18;
}

ChartLegend::ChartLegend(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(kHeight);
}

void ChartLegend::setLegend(charts::Legend legend)
{
    m_legend = std::move(legend);
    setAccessibleName(tr("Keterangan grafik: %1").arg(m_legend.spoken()));
    setVisible(!m_legend.keys.empty());
    update();
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    charts::paintLegend(painter, {}, m_legend, chartLook(shade()));
}

} // namespace selaras::ui
