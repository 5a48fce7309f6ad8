// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/TrenPlot.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace selaras::ui {

namespace {

    constexpr double kQuarter = 0.25; ///< middle of a bar, in widths of the pair, from the middle of the year
    constexpr double kBelowBars = 0.5, kAboveBars = 100;
    constexpr double kLeastBars = 0.5, kMostBars = 0.92;
    constexpr int kPairGap = 2, kYearGap = 4;
    constexpr int kHeadroom = 18; ///< for the value on the highest bar
    constexpr int kLine = 15; ///< of text under the axis
    constexpr int kLeastPlot = 190, kMostColumns = 4;
    constexpr int kSideSmall = 4, kSideLarge = 48;

    QFont valueFont(TrenPlot::Detail detail, QFont::Weight weight)
    {
        return font(detail == TrenPlot::Detail::Large ? metrics::small : metrics::chip - 1, weight);
    }

    /// Two bars as wide as their values: a value beside a higher bar must not run into it.
    double pairWidth(const TrendSeries& series, TrenPlot::Detail detail)
    {
        const QFontMetricsF text(valueFont(detail, QFont::Bold));
        double widest = 0;
        for (const auto& year : series.tahun) {
            for (const auto& value : { year.target.text, year.realisasi.text })
                widest = std::max(widest, text.horizontalAdvance(value));
        }
        return 2 * widest + kPairGap;
    }

    QString capaianText(const TrendYear& year)
    {
        return year.below ? QStringLiteral("▼ ") + year.capaian.text : year.capaian.text;
    }

    double capaianWidth(const TrendSeries& series)
    {
        const QFontMetricsF text(font(metrics::chip, QFont::DemiBold));
        double widest = 0;
        for (const auto& year : series.tahun)
            widest = std::max(widest, text.horizontalAdvance(capaianText(year)));
        return widest;
    }

    int side(TrenPlot::Detail detail)
    {
        return detail == TrenPlot::Detail::Large ? kSideLarge : kSideSmall;
    }

    void extend(const TrendBar& bar, double& lowest, double& highest)
    {
        lowest = std::min(lowest, bar.length.value_or(0));
        highest = std::max(highest, bar.length.value_or(0));
    }

} // namespace

TrenPlot::TrenPlot(const TrendSeries& series, Detail detail, Shade shade)
    : m_series(series)
    , m_detail(detail)
    , m_shade(shade)
{
    double lowest = 0, highest = 0, lowestPercent = 0, highestPercent = 0;
    for (const auto& year : m_series.tahun) {
        extend(year.target, lowest, highest);
        extend(year.realisasi, lowest, highest);
        extend(year.capaian, lowestPercent, highestPercent);
    }
    m_axis = trendAxis(lowest, highest);
    m_percent = trendAxis(lowestPercent, highestPercent);
    setBackgroundVisible(false);
    setAnimationOptions(NoAnimation);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    addBars();
    if (m_detail == Detail::Large)
        addCapaianLine();
    addMarks();
    addLines();
    legend()->hide();
}

int TrenPlot::neededWidth(const TrendSeries& series, Detail detail)
{
    const auto year = std::max(pairWidth(series, detail), capaianWidth(series)) + kYearGap;
    return int(year * double(series.tahun.size())) + 2 * side(detail);
}

int TrenPlot::columns(const std::vector<TrendSeries>& series, int width, int frame)
{
    int needed = kLeastPlot;
    for (const auto& each : series)
        needed = std::max(needed, neededWidth(each, Detail::Small));
    const int count = std::max(int(series.size()), 1);
    const int most = std::clamp(width / (needed + frame), 1, std::min(kMostColumns, count));
    const int rows = (count + most - 1) / most;
    return (count + rows - 1) / rows;
}

void TrenPlot::addBars()
{
    const auto& c = coloursOf(m_shade);
    auto* target = new QBarSet(QStringLiteral("target"));
    auto* result = new QBarSet(QStringLiteral("realisasi"));
    auto* years = new QBarCategoryAxis;
    for (const auto& year : m_series.tahun) {
        target->append(year.target.length.value_or(0));
        result->append(year.realisasi.length.value_or(0));
        years->append(QString::number(year.tahun));
    }
    // A border in the colour of the ground keeps a hair between the two bars of a year.
    for (auto* set : { target, result })
        set->setPen(QPen(c.surface, 2));
    target->setBrush(c.bar);
    result->setBrush(c.accent);
    m_bars = new QBarSeries;
    m_bars->append(target);
    m_bars->append(result);
    addSeries(m_bars);
    years->setVisible(false);
    addAxis(years, Qt::AlignBottom);
    m_bars->attachAxis(years);
    m_bars->attachAxis(addValueAxis(m_axis, Qt::AlignLeft));
}

QValueAxis* TrenPlot::addValueAxis(const TrendAxis& axis, Qt::Alignment side)
{
    auto* values = new QValueAxis;
    values->setRange(axis.bottom, axis.top);
    values->setVisible(false); // labels and lines are ours: those of Qt Charts format numbers by themselves
    addAxis(values, side);
    return values;
}

void TrenPlot::addCapaianLine()
{
    const auto colour = coloursOf(m_shade).ink;
    auto* values = addValueAxis(m_percent, Qt::AlignRight);
    QLineSeries* line = nullptr;
    for (size_t i = 0; i < m_series.tahun.size(); ++i) {
        const auto& percent = m_series.tahun[i].capaian.length;
        if (!percent) {
            line = nullptr; // the next year with a figure begins a new line: the gap stays a gap
            continue;
        }
        if (!line) {
            line = new QLineSeries;
            line->setPen(QPen(colour, 1.5, Qt::DashLine));
            line->setPointsVisible(true);
            addSeries(line);
            line->attachAxis(axes(Qt::Horizontal).constFirst());
            line->attachAxis(values);
        }
        line->append(double(i), *percent);
    }
    addAxisMarks(m_percent, Place::RightOfAxis);
    addAxisMarks(m_axis, Place::LeftOfAxis);
}

void TrenPlot::addAxisMarks(const TrendAxis& axis, Place place)
{
    const auto small = ui::font(metrics::chip);
    for (const double tick : axis.ticks()) {
        auto text = TrendAxis::label(tick);
        if (place == Place::RightOfAxis)
            text += u'%';
        addMark(text, small, coloursOf(m_shade).muted, { place, 0, tick });
    }
}

void TrenPlot::addMarks()
{
    const auto& c = coloursOf(m_shade);
    const auto below = look(domain::Mutu::Rendah, m_shade);
    const auto reached = look(domain::Mutu::SangatTinggi, m_shade);
    for (size_t i = 0; i < m_series.tahun.size(); ++i) {
        const auto& year = m_series.tahun[i];
        const auto x = double(i);
        if (year.target.length)
            addMark(year.target.text, valueFont(m_detail, QFont::Normal), c.muted,
                    { Place::OnBar, x - kQuarter, *year.target.length });
        if (year.realisasi.length)
            addMark(year.realisasi.text, valueFont(m_detail, QFont::Bold), c.ink,
                    { Place::OnBar, x + kQuarter, *year.realisasi.length });
        addMark(QString::number(year.tahun), ui::font(metrics::chip), c.muted, { Place::UnderAxis, x, 0 });
        const auto colour = !year.capaian.length ? c.muted : year.below ? below.colour : reached.colour;
        addMark(capaianText(year), ui::font(metrics::chip, QFont::DemiBold), colour, { Place::UnderAxis, x, 1 });
    }
}

void TrenPlot::addLines()
{
    const auto& c = coloursOf(m_shade);
    const auto ticks = m_detail == Detail::Large ? m_axis.ticks() : std::vector<double>{ 0 };
    for (const double tick : ticks) {
        auto* line = new QGraphicsLineItem(this);
        line->setPen(QPen(tick == 0 ? c.muted : c.line, 1));
        line->setZValue(tick == 0 ? kAboveBars : kBelowBars);
        m_lines.emplace_back(tick, line);
    }
}

void TrenPlot::addMark(const QString& text, const QFont& font, const QColor& colour, Mark mark)
{
    mark.item = new QGraphicsSimpleTextItem(text, this);
    mark.item->setFont(font);
    mark.item->setBrush(colour);
    mark.item->setZValue(kAboveBars);
    m_marks.push_back(mark);
}

void TrenPlot::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    QChart::resizeEvent(event);
    const auto margin = side(m_detail);
    setPlotArea(QRectF(QPointF(), size()).adjusted(margin, kHeadroom, -margin, -2 * kLine - 4));
    fitBars();
    place();
}

void TrenPlot::fitBars()
{
    const auto yearWidth = plotArea().width() / double(std::max<size_t>(m_series.tahun.size(), 1));
    m_bars->setBarWidth(std::clamp(pairWidth(m_series, m_detail) / std::max(yearWidth, 1.0), kLeastBars, kMostBars));
}

double TrenPlot::height(const TrendAxis& axis, double value) const
{
    const auto area = plotArea();
    return area.bottom() - (value - axis.bottom) / (axis.top - axis.bottom) * area.height();
}

QPointF TrenPlot::spot(const Mark& mark) const
{
    const auto area = plotArea();
    const auto text = mark.item->boundingRect();
    const auto yearWidth = area.width() / double(m_series.tahun.size());
    switch (mark.place) {
    case Place::OnBar: {
        // x says which bar; how far its middle lies from that of the year depends on the width of the bars.
        const auto year = std::round(mark.x);
        const auto offset = (mark.x - year) * m_bars->barWidth();
        return { area.left() + (year + 0.5 + offset) * yearWidth - text.width() / 2,
                 height(m_axis, mark.y) - text.height() };
    }
    case Place::UnderAxis:
        return { area.left() + (mark.x + 0.5) * yearWidth - text.width() / 2, area.bottom() + 4 + mark.y * kLine };
    case Place::LeftOfAxis:
        return { area.left() - 6 - text.width(), height(m_axis, mark.y) - text.height() / 2 };
    case Place::RightOfAxis:
        return { area.right() + 6, height(m_percent, mark.y) - text.height() / 2 };
    }
    Q_UNREACHABLE();
}

void TrenPlot::place()
{
    for (const auto& [value, line] : m_lines)
        line->setLine(plotArea().left(), height(m_axis, value), plotArea().right(), height(m_axis, value));
    for (const auto& mark : m_marks)
        mark.item->setPos(spot(mark));
}

} // namespace selaras::ui
