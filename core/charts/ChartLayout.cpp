// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/ChartLayout.h"

#include "core/charts/ChartFrame.h"

#include <algorithm>
#include <cmath>

namespace selaras::charts {

namespace {

    constexpr double kLeastBars = 0.5, kMostBars = 0.92;
    constexpr double kPointSize = 9;

    class Layouter {
    public:
        Layouter(const Chart& chart, const QSizeF& size, const ChartLook& look, Detail detail)
            : m_chart(chart)
            , m_look(look)
            , m_detail(detail)
            , m_frame(makeFrame(chart, size.width(), look, detail))
        {
            m_out.size = size;
            m_out.categories = int(chart.categories.size());
            m_out.left = m_frame.left;
            m_out.right = m_frame.right;
            const double top = m_frame.head + m_frame.headroom;
            m_out.plot = QRectF(m_frame.leftMargin, top, size.width() - m_frame.leftMargin - m_frame.rightMargin,
                                std::max(size.height() - top - m_frame.footroom - m_frame.foot, 8.0));
        }

        ChartLayout run()
        {
            m_out.texts = m_frame.texts;
            m_out.keys = m_frame.keys;
            if (m_out.categories == 0)
                return std::move(m_out);
            addCategories();
            if (m_detail == Detail::Large)
                addAxes();
            addBars();
            addLines(Mark::Line);
            addLines(Mark::DashedLine);
            return std::move(m_out);
        }

    private:
        double columnWidth() const { return m_out.plot.width() / m_out.categories; }
        double middle(int category) const { return m_out.plot.left() + (category + 0.5) * columnWidth(); }
        double height(const Axis& axis, double value) const
        {
            return m_out.plot.bottom() - (value - axis.bottom) / (axis.top - axis.bottom) * m_out.plot.height();
        }
        const Axis& axisOf(const Series& series) const { return series.side == Side::Right ? m_out.right : m_out.left; }

        void add(const QString& text, const QFont& font, const QColor& colour, const QPointF& corner,
                 bool upright = false)
        {
            const QSizeF size(widthOf(text, font), heightOf(font));
            m_out.texts.push_back({ QRectF(corner, upright ? size.transposed() : size), text, font, colour, upright });
        }

        void addCategories();
        void addNotes(double top);
        void addAxes();
        void addAxis(const Axis& axis, Side side);
        void addBars();
        void addBarValue(const Series& series, const Point& point, const QRectF& bar, const QFont& font);
        void addLines(Mark mark);
        void addPointValue(const Series& series, const Point& point, const QPointF& spot);
        bool free(const QRectF& rect) const;

        const Chart& m_chart;
        const ChartLook& m_look;
        Detail m_detail;
        Frame m_frame;
        ChartLayout m_out;
    };

    void Layouter::addCategories()
    {
        const QFont small = m_look.font(kLabel);
        const double top = m_out.plot.bottom() + m_frame.footroom + kFootGap;
        for (int i = 0; i < m_out.categories; ++i) {
            const QString text = wrapped(m_chart.categories[i], small, columnWidth() - 2, 1).value(0);
            add(text, small, m_look.muted, { middle(i) - widthOf(text, small) / 2, top });
        }
        if (!m_chart.notes.empty())
            addNotes(top + heightOf(small));
        if (m_detail == Detail::Large && !m_chart.categoryName.isEmpty()) {
            const double width = widthOf(m_chart.categoryName, small);
            add(m_chart.categoryName, small, m_look.muted,
                { m_out.plot.center().x() - width / 2, m_out.size.height() - heightOf(small) });
        }
    }

    void Layouter::addNotes(double top)
    {
        const QFont font = m_look.font(kLabel, QFont::DemiBold);
        for (int i = 0; i < m_out.categories; ++i) {
            const Note& note = m_chart.notes[size_t(i)];
            // Of two rows, each may reach to the middle of its neighbours, not past the edge.
            const double edge = 2 * std::min(middle(i), m_out.size.width() - middle(i));
            const double room = std::min(columnWidth() * m_frame.noteRows - 4, edge);
            const QString text = wrapped(note.shown(), font, std::max(room, 8.0), 1).value(0);
            const double width = widthOf(text, font);
            const QColor colour = note.tone == Note::Tone::Good ? m_look.good
                : note.tone == Note::Tone::Bad                  ? m_look.bad
                                                                : m_look.muted;
            add(text, font, colour, { middle(i) - width / 2, top + (i % m_frame.noteRows) * heightOf(font) });
        }
    }

    void Layouter::addAxes()
    {
        addAxis(m_out.left, Side::Left);
        if (m_frame.hasRight)
            addAxis(m_out.right, Side::Right);
    }

    void Layouter::addAxis(const Axis& axis, Side side)
    {
        const QFont small = m_look.font(kLabel);
        for (const double tick : axis.ticks()) {
            const QString text = Axis::label(tick);
            const double x = side == Side::Left ? m_out.plot.left() - kAxisGap - widthOf(text, small)
                                                : m_out.plot.right() + kAxisGap;
            const double y = height(axis, tick) - heightOf(small) / 2;
            add(text, small, m_look.muted, { x, y });
            if (!free(m_out.texts.back().rect))
                m_out.texts.pop_back(); // too low a plot for all of them
        }
    }

    void Layouter::addBars()
    {
        const double count = double(m_frame.bars.size());
        if (count == 0)
            return;
        const QFont font = valueFont(m_look, m_detail, true);
        const double wanted =
            count * (m_frame.values == Values::Upright ? heightOf(font) + 2 : m_frame.widestValue + kBarGap);
        m_out.barWidth = std::clamp(wanted / columnWidth(), kLeastBars, kMostBars);
        const double width = m_out.barWidth * columnWidth() / count;
        for (int category = 0; category < m_out.categories; ++category) {
            for (size_t k = 0; k < m_frame.bars.size(); ++k) {
                const Series& series = m_chart.series[m_frame.bars[k]];
                const Point& point = series.points[size_t(category)];
                if (!point.size)
                    continue;
                const double zero = height(axisOf(series), 0), end = height(axisOf(series), *point.size);
                const QRectF bar(middle(category) + (double(k) - count / 2) * width, std::min(zero, end), width,
                                 std::abs(zero - end));
                m_out.shapes.push_back({ m_frame.bars[k], category, bar });
                addBarValue(series, point, bar, valueFont(m_look, m_detail, series.style == Style::Strong));
            }
        }
    }

    void Layouter::addBarValue(const Series& series, const Point& point, const QRectF& bar, const QFont& font)
    {
        if (m_frame.values == Values::None)
            return;
        const bool upright = m_frame.values == Values::Upright;
        const double width = widthOf(point.text, font), high = heightOf(font);
        const double across = upright ? high : width, along = upright ? width : high;
        const double y = *point.size < 0 ? bar.bottom() + 1 : bar.top() - along;
        const QColor colour = series.style == Style::Strong ? m_look.ink : m_look.muted;
        add(point.text, font, colour, { bar.center().x() - across / 2, y }, upright);
    }

    void Layouter::addLines(Mark mark)
    {
        for (size_t s = 0; s < m_chart.series.size(); ++s) {
            const Series& series = m_chart.series[s];
            if (series.mark != mark)
                continue;
            for (int category = 0; category < m_out.categories; ++category) {
                const Point& point = series.points[size_t(category)];
                if (!point.size)
                    continue;
                const QPointF spot(middle(category), height(axisOf(series), *point.size));
                QRectF square(0, 0, kPointSize, kPointSize);
                square.moveCenter(spot);
                m_out.shapes.push_back({ s, category, square });
                if (series.side == Side::Left) // a line over bars has its figures in the notes
                    addPointValue(series, point, spot);
            }
        }
    }

    void Layouter::addPointValue(const Series& series, const Point& point, const QPointF& spot)
    {
        const QFont font = valueFont(m_look, m_detail, false);
        const double w = widthOf(point.text, font), h = heightOf(font), away = kPointSize / 2 + 2;
        for (const QPointF& corner : { QPointF(-w / 2, -away - h), QPointF(-w / 2, away), QPointF(away, -h / 2),
                                       QPointF(-away - w, -h / 2), QPointF(away, -away - h),
                                       QPointF(-away - w, -away - h), QPointF(away, away), QPointF(-away - w, away) }) {
            if (!free(QRectF(spot + corner, QSizeF(w, h))))
                continue;
            add(point.text, font, m_look.colour(series.style), spot + corner);
            return;
        }
    }

    bool Layouter::free(const QRectF& rect) const
    {
        const bool placed = !m_out.texts.empty() && m_out.texts.back().rect == rect;
        const auto end = m_out.texts.end() - (placed ? 1 : 0);
        return QRectF(QPointF(), m_out.size).contains(rect)
            && std::none_of(m_out.texts.begin(), end, [&](const TextBox& box) { return box.rect.intersects(rect); });
    }

} // namespace

int ChartLayout::categoryAt(const QPointF& place) const
{
    if (categories == 0 || place.x() < plot.left() || place.x() >= plot.right() || place.y() < plot.top() - 20)
        return -1;
    return std::clamp(int((place.x() - plot.left()) / plot.width() * categories), 0, categories - 1);
}

ChartLayout layOut(const Chart& chart, const QSizeF& size, const ChartLook& look, Detail detail)
{
    return Layouter(chart, size, look, detail).run();
}

} // namespace selaras::charts
