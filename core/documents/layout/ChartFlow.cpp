// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/ChartFlow.h"

#include "core/charts/ChartPaint.h"

#include <QPainter>

#include <algorithm>

namespace selaras::documents {

using namespace charts;

namespace {

    constexpr double kPoint = 0.75; ///< points in a pixel of a chart

    const ChartLook& look()
    {
        static const ChartLook paper = ChartLook::paper();
        return paper;
    }

    /// Charts measure in pixels, paper in points.
    template <class Paint>
    std::function<void(QPainter&, const QPointF&)> inPixels(Paint paint)
    {
        return [paint = std::move(paint)](QPainter& painter, const QPointF& corner) {
            painter.save();
            painter.translate(corner);
            painter.scale(kPoint, kPoint);
            paint(painter);
            painter.restore();
        };
    }

} // namespace

ChartFlow::ChartFlow(const ChartGrid& grid, double width)
    : m_charts(std::make_shared<const std::vector<Chart>>(grid.charts))
    , m_detail(grid.detail)
    , m_rows(rowsOf(*m_charts, width / kPoint, look(), m_detail))
    , m_legend(m_detail == Detail::Large ? 0 : legendHeight(look()) + kChartGap / 2)
{
}

double ChartFlow::heightOf(int rows) const
{
    return rows == 0 ? 0 : (m_legend + rows * (m_rows.cell.height() + kChartGap) - kChartGap) * kPoint;
}

double ChartFlow::height() const
{
    return heightOf(m_rows.rows);
}

double ChartFlow::minimum() const
{
    return heightOf(std::min(m_rows.rows, 1));
}

Placement ChartFlow::place(Space space)
{
    int rows = m_rows.rows - m_next;
    while (rows > 0 && heightOf(rows) > space.height + kSlack)
        --rows;
    if (rows == 0 && space.fresh)
        rows = std::min(m_rows.rows - m_next, 1);
    if (rows == 0)
        return { 0, m_next == m_rows.rows };
    if (m_legend > 0)
        space.page.drawings.push_back(
            { QPointF(0, space.y), {}, inPixels([legend = legendOf(*m_charts)](QPainter& painter) {
                  paintLegend(painter, {}, legend, look());
              }) });
    const int to = m_next + rows;
    for (int i = m_next * m_rows.columns; i < std::min(to * m_rows.columns, int(m_charts->size())); ++i) {
        const QPointF cell((i % m_rows.columns) * (m_rows.cell.width() + kChartGap),
                           m_legend + (i / m_rows.columns - m_next) * (m_rows.cell.height() + kChartGap));
        add(space.page, size_t(i), QPointF(0, space.y) + cell * kPoint);
    }
    m_next = to;
    return { heightOf(rows), m_next == m_rows.rows };
}

void ChartFlow::add(PageContent& page, size_t chart, const QPointF& corner) const
{
    page.drawings.push_back(
        { corner, (*m_charts)[chart].spoken(),
          inPixels([all = m_charts, chart, cell = m_rows.cell, detail = m_detail](QPainter& painter) {
              paintChart(painter, QRectF(QPointF(), cell), (*all)[chart], look(), detail);
          }) });
}

std::unique_ptr<Flow> makeFlow(const ChartGrid& grid, double width)
{
    return std::make_unique<ChartFlow>(grid, width);
}

} // namespace selaras::documents
