// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/ChartSheet.h"

#include "core/charts/ChartPaint.h"

#include <QPainter>

#include <algorithm>

namespace selaras::charts {

namespace {

    constexpr double kMargin = 16, kGap = 20, kKey = 16;
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
            head.height += heightOf(look.font(kKeyText)) + 4;
        head.height += 8;
        return head;
    }

    double rowHeight(const Sheet& sheet, double cellWidth, const ChartLook& look)
    {
        double highest = 0;
        for (const Chart& chart : sheet.charts)
            highest = std::max(highest, preferredHeight(chart, cellWidth, look, sheet.detail));
        return highest;
    }

    struct Rows {
        int columns = 1, rows = 0;
        double cellWidth = 0;
    };
    Rows rowsOf(const Sheet& sheet, double width, const ChartLook& look)
    {
        const int columns = columnsFor(sheet.charts, width + kGap, kGap, look, sheet.detail);
        return { columns, (int(sheet.charts.size()) + columns - 1) / columns,
                 (width - (columns - 1) * kGap) / columns };
    }

    void paintHead(QPainter& painter, const QRectF& area, const Sheet& sheet, const Head& head, const ChartLook& look)
    {
        const QFont title = look.font(kTitle, QFont::DemiBold), small = look.font(kKeyText);
        double y = area.top();
        painter.setFont(title);
        painter.setPen(look.ink);
        for (const QString& line : head.title) {
            painter.drawText(QRectF(area.left(), y, area.width(), heightOf(title)), Qt::AlignVCenter, line);
            y += heightOf(title);
        }
        if (sheet.detail == Detail::Large || sheet.charts.empty())
            return;
        double x = area.left();
        y += 4;
        const auto text = [&](const QString& words) {
            painter.setFont(small);
            painter.setPen(look.muted);
            painter.drawText(QRectF(x, y, widthOf(words, small) + 1, heightOf(small)), Qt::AlignVCenter, words);
            x += widthOf(words, small) + kMargin;
        };
        for (const Series& key : keysOf(sheet.charts)) {
            paintKey(painter, QRectF(x, y + 3, kKey, 11), key, look);
            x += kKey + 6;
            text(key.name);
        }
        if (!sheet.charts.front().notes.empty())
            text(sheet.charts.front().noteName);
    }

} // namespace

std::vector<Series> keysOf(const std::vector<Chart>& charts)
{
    std::vector<Series> keys;
    for (const Chart& chart : charts) {
        for (const Series& series : chart.series) {
            if (std::ranges::find(keys, series.name, &Series::name) == keys.end())
                keys.push_back(series);
        }
    }
    return keys;
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

double sheetHeight(const Sheet& sheet, double width, const ChartLook& look)
{
    const double inner = width - 2 * kMargin;
    const Rows rows = rowsOf(sheet, inner, look);
    return 2 * kMargin + headOf(sheet, inner, look).height + rows.rows * (rowHeight(sheet, rows.cellWidth, look) + kGap)
        - kGap;
}

size_t chartsPerPage(const Sheet& sheet, const QSizeF& page, const ChartLook& look)
{
    const double inner = page.width() - 2 * kMargin;
    const Rows rows = rowsOf(sheet, inner, look);
    const double room = page.height() - 2 * kMargin - headOf(sheet, inner, look).height + kGap;
    const double row = rowHeight(sheet, rows.cellWidth, look) + kGap;
    return size_t(std::max(int(room / std::max(row, 1.0)), 1) * rows.columns);
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
        const Rows rows = rowsOf(sheet, inner.width(), look);
        const double height = (area.height() + kGap) / rows.rows - kGap;
        for (int i = 0; i < int(sheet.charts.size()); ++i) {
            const QPointF corner((i % rows.columns) * (rows.cellWidth + kGap), (i / rows.columns) * (height + kGap));
            paintChart(painter, QRectF(area.topLeft() + corner, QSizeF(rows.cellWidth, height)),
                       sheet.charts[size_t(i)], look, sheet.detail);
        }
    }
    painter.restore();
}

} // namespace selaras::charts
