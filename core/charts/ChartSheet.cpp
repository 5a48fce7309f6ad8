// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/ChartSheet.h"

#include "core/charts/ChartPaint.h"

#include <QPainter>

#include <algorithm>

namespace selaras::charts {

namespace {

    constexpr double kMargin = 16, kKey = 16;
    constexpr int kTitle = 17, kKeyText = 12;
    constexpr double kLeast = 190, kMostWanted = 345, kLeastLarge = 420;
    constexpr int kMostColumns = 4;

    struct Head {
        QStringList title;
        double height = 0;
    };
    Head headOf(const Sheet& sheet, double width, const ChartLook& look)
    {
        Head head{ wrapped(sheet.title, look.font(kTitle, QFont::DemiBold), width, 2) };
        head.height = double(head.title.size()) * heightOf(look.font(kTitle, QFont::DemiBold)) + 4;
        if (sheet.detail != Detail::Large && !sheet.charts.empty())
            head.height += legendHeight(look);
        head.height += 8;
        return head;
    }

    void paintHead(QPainter& painter, const QRectF& area, const Sheet& sheet, const Head& head, const ChartLook& look)
    {
        const QFont title = look.font(kTitle, QFont::DemiBold);
        double y = area.top();
        painter.setFont(title);
        painter.setPen(look.ink);
        for (const QString& line : head.title) {
            painter.drawText(QRectF(area.left(), y, area.width(), heightOf(title)), Qt::AlignVCenter, line);
            y += heightOf(title);
        }
        if (sheet.detail != Detail::Large)
            paintLegend(painter, QPointF(area.left(), y + 4), legendOf(sheet.charts), look);
    }

} // namespace

Legend legendOf(const std::vector<Chart>& charts)
{
    Legend legend;
    for (const Chart& chart : charts) {
        for (const Series& series : chart.series) {
            if (std::ranges::find(legend.keys, series.name, &Series::name) == legend.keys.end())
                legend.keys.push_back(series);
        }
    }
    if (!charts.empty())
        legend.note = std::ranges::max(charts, {}, [](const Chart& each) { return each.remark.size(); }).noteKey();
    return legend;
}

QString Legend::spoken() const
{
    QStringList names;
    for (const Series& key : keys)
        names << key.name;
    if (!note.isEmpty())
        names << note;
    return names.join(QStringLiteral(", "));
}

double legendHeight(const ChartLook& look)
{
    return heightOf(look.font(kKeyText)) + 4;
}

void paintLegend(QPainter& painter, const QPointF& corner, const Legend& legend, const ChartLook& look)
{
    const QFont small = look.font(kKeyText);
    double x = corner.x();
    const auto text = [&](const QString& words) {
        painter.setFont(small);
        painter.setPen(look.muted);
        painter.drawText(QRectF(x, corner.y(), widthOf(words, small) + 1, heightOf(small)), Qt::AlignVCenter, words);
        x += widthOf(words, small) + kMargin;
    };
    for (const Series& key : legend.keys) {
        paintKey(painter, QRectF(x, corner.y() + 3, kKey, 11), key, look);
        x += kKey + 6;
        text(key.name);
    }
    if (!legend.note.isEmpty())
        text(legend.note);
}

int columnsFor(const std::vector<Chart>& charts, double width, double frame, const ChartLook& look, Detail detail)
{
    const int count = std::max(int(charts.size()), 1);
    double needed = detail == Detail::Large ? kLeastLarge : kLeast;
    for (const Chart& each : charts)
        needed = std::max(needed, comfortableWidth(each, look, detail));
    // Longer values stand upright rather than make all charts wide.
    if (detail != Detail::Large)
        needed = std::min(needed, kMostWanted);
    const int most = std::clamp(int(width / (needed + frame)), 1, std::min(kMostColumns, count));
    const int rows = (count + most - 1) / most;
    return (count + rows - 1) / rows;
}

Rows rowsOf(const std::vector<Chart>& charts, double width, const ChartLook& look, Detail detail)
{
    Rows rows;
    rows.columns = columnsFor(charts, width + kChartGap, kChartGap, look, detail);
    rows.rows = (int(charts.size()) + rows.columns - 1) / rows.columns;
    rows.cell.setWidth((width - (rows.columns - 1) * kChartGap) / rows.columns);
    for (const Chart& chart : charts)
        rows.cell.setHeight(std::max(rows.cell.height(), preferredHeight(chart, rows.cell.width(), look, detail)));
    return rows;
}

double sheetHeight(const Sheet& sheet, double width, const ChartLook& look)
{
    const double inner = width - 2 * kMargin;
    const Rows rows = rowsOf(sheet.charts, inner, look, sheet.detail);
    return 2 * kMargin + headOf(sheet, inner, look).height + rows.rows * (rows.cell.height() + kChartGap) - kChartGap;
}

void paintSheet(QPainter& painter, const QRectF& rect, const Sheet& sheet, const ChartLook& look)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect, look.ground);
    const QRectF inner = rect.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const Head head = headOf(sheet, inner.width(), look);
    paintHead(painter, inner, sheet, head, look);
    const QRectF area = inner.adjusted(0, head.height, 0, 0);
    if (sheet.charts.empty()) {
        painter.setFont(look.font(kKeyText));
        painter.setPen(look.muted);
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, sheet.emptyText);
    } else {
        const Rows rows = rowsOf(sheet.charts, inner.width(), look, sheet.detail);
        const double width = rows.cell.width();
        const double height = (area.height() + kChartGap) / rows.rows - kChartGap;
        for (int i = 0; i < int(sheet.charts.size()); ++i) {
            const QPointF corner((i % rows.columns) * (width + kChartGap), (i / rows.columns) * (height + kChartGap));
            paintChart(painter, QRectF(area.topLeft() + corner, QSizeF(width, height)), sheet.charts[size_t(i)], look,
                       sheet.detail);
        }
    }
    painter.restore();
}

} // namespace selaras::charts
