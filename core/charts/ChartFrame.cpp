// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/ChartFrame.h"

#include <algorithm>

namespace selaras::charts {

namespace {

    constexpr int kTitleSmall = 13, kTitleLarge = 15, kKeyText = 12;
    constexpr int kTitleLines = 2, kTitleLinesPrint = 3, kTitleLinesLarge = 4;
    constexpr double kSideSmall = 4, kGap = 6, kKey = 16, kKeyGap = 16;
    constexpr double kMostUnit = 0.4; ///< of the width, beside a small title
    constexpr double kPlotSmall = 84, kPlotLarge = 200;
    constexpr double kPointRoom = 18;

    class Framer {
    public:
        Framer(const Chart& chart, double width, const ChartLook& look, Detail detail)
            : m_chart(chart)
            , m_width(width)
            , m_look(look)
            , m_detail(detail)
        {
        }

        Frame run()
        {
            readSeries();
            setMargins();
            setFoot();
            setValues();
            if (m_detail == Detail::Large)
                addLargeHead();
            else
                addSmallHead();
            return std::move(m_out);
        }

    private:
        void readSeries();
        void setMargins();
        void setFoot();
        void setValues();
        void addSmallHead();
        void addLargeHead();
        void addTitle(int px, double width, int most);
        void addKeys();
        void addUnits();
        void add(const QString& text, const QFont& font, const QColor& colour, double x, double y)
        {
            m_out.texts.push_back({ QRectF(x, y, widthOf(text, font), heightOf(font)), text, font, colour });
        }
        double columnWidth() const
        {
            return (m_width - m_out.leftMargin - m_out.rightMargin)
                / double(std::max<qsizetype>(m_chart.categories.size(), 1));
        }

        const Chart& m_chart;
        double m_width;
        const ChartLook& m_look;
        Detail m_detail;
        Frame m_out;
        bool m_negative = false, m_lines = false;
    };

    double axisWidth(const Axis& axis, const QFont& font)
    {
        double widest = 0;
        for (const double tick : axis.ticks())
            widest = std::max(widest, widthOf(Axis::label(tick), font));
        return widest + kAxisGap;
    }

    void Framer::readSeries()
    {
        std::array<std::pair<double, double>, 2> range{}; // by side
        for (size_t i = 0; i < m_chart.series.size(); ++i) {
            const Series& series = m_chart.series[i];
            m_out.hasRight = m_out.hasRight || series.side == Side::Right;
            if (series.mark == Mark::Bar)
                m_out.bars.push_back(i);
            auto& [lowest, highest] = range[size_t(series.side)];
            for (const Point& point : series.points) {
                lowest = std::min(lowest, point.size.value_or(0));
                highest = std::max(highest, point.size.value_or(0));
                if (!point.size)
                    continue;
                m_lines = m_lines || (series.mark != Mark::Bar && series.side == Side::Left);
                if (series.mark != Mark::Bar)
                    continue;
                m_negative = m_negative || *point.size < 0;
                m_out.widestValue = std::max(m_out.widestValue, widthOf(point.text, valueFont(m_look, m_detail, true)));
            }
        }
        m_out.left = makeAxis(range[0].first, range[0].second);
        m_out.right = makeAxis(range[1].first, range[1].second);
    }

    void Framer::setMargins()
    {
        m_out.leftMargin = m_out.rightMargin = kSideSmall;
        if (m_detail != Detail::Large)
            return;
        const QFont small = m_look.font(kLabel);
        m_out.leftMargin = axisWidth(m_out.left, small);
        if (m_out.hasRight)
            m_out.rightMargin = axisWidth(m_out.right, small);
    }

    void Framer::setFoot()
    {
        const double line = heightOf(m_look.font(kLabel));
        double widest = 0;
        for (const Note& note : m_chart.notes)
            widest = std::max(widest, widthOf(note.shown(), m_look.font(kLabel, QFont::DemiBold)));
        m_out.noteRows = widest > columnWidth() - 4 && m_chart.notes.size() > 1 ? 2 : 1;
        m_out.foot = kFootGap + line;
        if (!m_chart.notes.empty())
            m_out.foot += m_out.noteRows * line;
        if (m_detail == Detail::Large && !m_chart.categoryName.isEmpty())
            m_out.foot += line + 2;
    }

    void Framer::setValues()
    {
        const double line = heightOf(valueFont(m_look, m_detail, true));
        const auto count = double(m_out.bars.size());
        if (count == 0) {
            m_out.headroom = m_lines ? kPointRoom : kGap;
            m_out.footroom = m_lines ? kGap : 0;
            return;
        }
        const double room = columnWidth() * 0.98 / count;
        m_out.values = m_out.widestValue + kBarGap <= room ? Values::Level
            : line <= room                                 ? Values::Upright
                                                           : Values::None;
        m_out.headroom = m_out.values == Values::Level ? line + 2
            : m_out.values == Values::Upright          ? m_out.widestValue + 2
                                                       : kGap;
        m_out.footroom = m_negative ? m_out.headroom : 0;
    }

    void Framer::addTitle(int px, double width, int most)
    {
        const QFont font = m_look.font(px, QFont::DemiBold);
        const QStringList lines = wrapped(m_chart.title, font, width, most);
        for (const QString& line : lines) {
            add(line, font, m_look.ink, 0, m_out.head);
            m_out.head += heightOf(font);
        }
    }

    void Framer::addSmallHead()
    {
        const QFont small = m_look.font(kLabel);
        const QString unit = wrapped(m_chart.unit, small, m_width * kMostUnit, 1).value(0);
        const double unitWidth = unit.isEmpty() ? 0 : widthOf(unit, small);
        if (!unit.isEmpty())
            add(unit, small, m_look.muted, m_width - unitWidth, 1);
        const int most = m_detail == Detail::Print ? kTitleLinesPrint : kTitleLines;
        addTitle(kTitleSmall, m_width - unitWidth - 2 * kGap, most);
        // The plots of a row begin at one height.
        m_out.head = most * heightOf(m_look.font(kTitleSmall, QFont::DemiBold)) + 2;
    }

    void Framer::addLargeHead()
    {
        addTitle(kTitleLarge, m_width, kTitleLinesLarge);
        m_out.head += 4;
        addKeys();
        addUnits();
    }

    void Framer::addKeys()
    {
        const QFont font = m_look.font(kKeyText);
        const double line = heightOf(font) + 2;
        double x = 0;
        const auto place = [&](const QString& name, std::optional<size_t> series) {
            const double key = series ? kKey + 6 : 0;
            const QString text = wrapped(name, font, m_width - key, 1).value(0);
            const double width = key + widthOf(text, font);
            if (x > 0 && x + width > m_width) {
                x = 0;
                m_out.head += line;
            }
            if (series)
                m_out.keys.push_back({ QRectF(x, m_out.head + (line - 2 - 11) / 2, kKey, 11), *series });
            add(text, font, m_look.muted, x + key, m_out.head);
            x += width + kKeyGap;
        };
        for (size_t i = 0; i < m_chart.series.size(); ++i)
            place(m_chart.series[i].name, i);
        if (!m_chart.notes.empty())
            place(m_chart.noteKey(), std::nullopt);
        m_out.head += line + kGap;
    }

    void Framer::addUnits()
    {
        const QFont small = m_look.font(kLabel);
        const QString left = wrapped(m_chart.unit, small, m_width * 0.55, 1).value(0);
        if (!left.isEmpty())
            add(left, small, m_look.muted, 0, m_out.head);
        const QString right = m_out.hasRight ? wrapped(m_chart.rightUnit, small, m_width * 0.4, 1).value(0) : QString();
        if (!right.isEmpty())
            add(right, small, m_look.muted, m_width - widthOf(right, small), m_out.head);
        m_out.head += heightOf(small) + 4;
    }

} // namespace

QFont valueFont(const ChartLook& look, Detail detail, bool strong)
{
    return look.font(detail == Detail::Large ? 12 : 10, strong ? QFont::Bold : QFont::Normal);
}

Frame makeFrame(const Chart& chart, double width, const ChartLook& look, Detail detail)
{
    return Framer(chart, width, look, detail).run();
}

double comfortableWidth(const Chart& chart, const ChartLook& look, Detail detail)
{
    const Frame frame = makeFrame(chart, 10'000, look, detail);
    double notes = 0;
    for (const Note& note : chart.notes)
        notes = std::max(notes, widthOf(note.shown(), look.font(kLabel, QFont::DemiBold)) + 6);
    const double column = std::max(double(frame.bars.size()) * (frame.widestValue + kBarGap) / 0.97, notes);
    return column * double(chart.categories.size()) + frame.leftMargin + frame.rightMargin;
}

double preferredHeight(const Chart& chart, double width, const ChartLook& look, Detail detail)
{
    const Frame frame = makeFrame(chart, width, look, detail);
    return frame.head + frame.headroom + frame.footroom + frame.foot
        + (detail == Detail::Large ? kPlotLarge : kPlotSmall);
}

} // namespace selaras::charts
