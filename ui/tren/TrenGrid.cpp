// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/TrenGrid.h"

#include "core/charts/ChartSheet.h"
#include "ui/tren/TrenCharts.h"

#include <QResizeEvent>

#include <algorithm>

namespace selaras::ui {

namespace {
    constexpr int kGap = 12;
}

TrenGrid::TrenGrid(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Grafik tren"));
}

void TrenGrid::setCharts(const std::vector<charts::Chart>& charts, charts::Detail detail)
{
    if (charts == m_charts && detail == m_detail)
        return;
    qDeleteAll(m_views);
    m_views.clear();
    m_charts = charts;
    m_detail = detail;
    for (const auto& each : charts) {
        m_views.push_back(new ChartView(each, detail, this));
        m_views.back()->show();
    }
    arrange();
}

void TrenGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

void TrenGrid::arrange()
{
    const int columns =
        charts::columnsFor(m_charts, width() + kGap, 2 * ChartView::kPadding + kGap, chartLook(shade()), m_detail);
    const int cell = (width() - (columns - 1) * kGap) / columns;
    int high = 0;
    for (const auto* view : m_views)
        high = std::max(high, view->heightFor(cell));
    for (int i = 0; i < int(m_views.size()); ++i)
        m_views[size_t(i)]->setGeometry((i % columns) * (cell + kGap), (i / columns) * (high + kGap), cell, high);
    const int rows = (int(m_views.size()) + columns - 1) / columns;
    setFixedHeight(rows == 0 ? 0 : rows * (high + kGap) - kGap);
}

} // namespace selaras::ui
