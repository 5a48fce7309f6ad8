// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/ChartPaint.h"

#include <QBarCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QPainterPath>
#include <QValueAxis>

#include <algorithm>

namespace selaras::charts {

namespace {

    constexpr double kHatch = 5;

    /// The lines of a chart, as Qt Charts draws them. Labels and lines of the axes are ours: those of Qt
    /// Charts format numbers by themselves.
    class Marks {
    public:
        Marks(const Chart& chart, const ChartLayout& layout, const ChartLook& look);
        void render(QPainter& painter, const QRectF& rect)
        {
            m_scene.setSceneRect(QRectF(QPointF(), rect.size()));
            m_scene.render(&painter, rect, m_scene.sceneRect());
        }

    private:
        void addLine(const Series& series);
        QLineSeries* newLine(const Series& series);
        QValueAxis* addAxis(const Axis& axis, Qt::Alignment side);

        const ChartLook& m_look;
        QGraphicsScene m_scene;
        QChart* m_view = new QChart; ///< the scene's
        QBarCategoryAxis* m_categories = new QBarCategoryAxis; ///< the view's
        QValueAxis *m_left = nullptr, *m_right = nullptr;
    };

    Marks::Marks(const Chart& chart, const ChartLayout& layout, const ChartLook& look)
        : m_look(look)
    {
        m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
        m_scene.addItem(m_view);
        m_view->setBackgroundVisible(false);
        m_view->setAnimationOptions(QChart::NoAnimation);
        m_view->setMargins({});
        m_view->layout()->setContentsMargins(0, 0, 0, 0);
        m_view->legend()->hide();
        m_categories->append(chart.categories);
        m_categories->setVisible(false);
        m_view->addAxis(m_categories, Qt::AlignBottom);
        m_left = addAxis(layout.left, Qt::AlignLeft);
        m_right = addAxis(layout.right, Qt::AlignRight);
        for (const Series& series : chart.series) {
            if (series.mark != Mark::Bar)
                addLine(series);
        }
        m_view->resize(layout.size);
        m_view->setPlotArea(layout.plot);
    }

    QValueAxis* Marks::addAxis(const Axis& axis, Qt::Alignment side)
    {
        auto* values = new QValueAxis;
        values->setRange(axis.bottom, axis.top);
        values->setVisible(false);
        m_view->addAxis(values, side);
        return values;
    }

    QLineSeries* Marks::newLine(const Series& series)
    {
        auto* line = new QLineSeries;
        const QColor colour = series.side == Side::Right ? m_look.ink : m_look.colour(series.style);
        line->setPen(QPen(colour, 1.8, series.mark == Mark::DashedLine ? Qt::DashLine : Qt::SolidLine));
        m_view->addSeries(line);
        line->attachAxis(m_categories);
        line->attachAxis(series.side == Side::Right ? m_right : m_left);
        return line;
    }

    void Marks::addLine(const Series& series)
    {
        QLineSeries* line = nullptr;
        for (size_t i = 0; i < series.points.size(); ++i) {
            const auto& size = series.points[i].size;
            if (!size) {
                line = nullptr; // the next figure begins a new line: the gap stays a gap
                continue;
            }
            if (!line)
                line = newLine(series);
            line->append(double(i), *size);
        }
    }

    QPainterPath pointShape(const QRectF& r, Style style)
    {
        QPainterPath path;
        switch (style) {
        case Style::Square:
            path.addRect(r.adjusted(0.5, 0.5, -0.5, -0.5));
            break;
        case Style::Triangle:
            path.addPolygon(QPolygonF({ QPointF(r.center().x(), r.top()), r.bottomRight(), r.bottomLeft() }));
            path.closeSubpath();
            break;
        case Style::Diamond:
            path.addPolygon(
                QPolygonF({ QPointF(r.center().x(), r.top() - 1), QPointF(r.right() + 1, r.center().y()),
                            QPointF(r.center().x(), r.bottom() + 1), QPointF(r.left() - 1, r.center().y()) }));
            path.closeSubpath();
            break;
        default:
            path.addEllipse(r);
        }
        return path;
    }

    void paintPoint(QPainter& painter, const QRectF& rect, const Series& series, const ChartLook& look)
    {
        const QColor colour = series.side == Side::Right ? look.ink : look.colour(series.style);
        painter.setPen(QPen(colour, 1.6));
        painter.setBrush(series.mark == Mark::DashedLine ? look.ground : colour);
        painter.drawPath(pointShape(rect.adjusted(0.5, 0.5, -0.5, -0.5), series.style));
    }

    /// Lines rather than a brush with a pattern: SVG has none.
    void paintPattern(QPainter& painter, const QRectF& bar, Style style, const ChartLook& look)
    {
        if ((style != Style::Hatched && style != Style::Crossed) || bar.isEmpty())
            return;
        painter.save();
        painter.setClipRect(bar.adjusted(1, 1, -1, 0), Qt::IntersectClip);
        painter.setPen(QPen(look.ground, 1.4));
        const double span = bar.width() + bar.height();
        for (double d = 0; d < span; d += kHatch) {
            painter.drawLine(QPointF(bar.left() + d, bar.top()), QPointF(bar.left() + d - bar.height(), bar.bottom()));
            if (style == Style::Crossed)
                painter.drawLine(QPointF(bar.right() - d, bar.top()),
                                 QPointF(bar.right() - d + bar.height(), bar.bottom()));
        }
        painter.restore();
    }

    void paintLines(QPainter& painter, const ChartLayout& layout, const ChartLook& look, Detail detail, bool zero)
    {
        const auto line = [&](double tick) {
            const double y = layout.plot.bottom()
                - (tick - layout.left.bottom) / (layout.left.top - layout.left.bottom) * layout.plot.height();
            painter.setPen(QPen(tick == 0 ? look.muted : look.line, 1));
            painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
        };
        if (zero)
            return line(0);
        for (const double tick : detail == Detail::Large ? layout.left.ticks() : std::vector<double>{})
            line(tick);
    }

    void paintText(QPainter& painter, const TextBox& box)
    {
        painter.setFont(box.font);
        painter.setPen(box.colour);
        if (!box.upright) {
            painter.drawText(box.rect, Qt::AlignCenter | Qt::TextDontClip, box.text);
            return;
        }
        painter.save();
        painter.translate(box.rect.left(), box.rect.bottom());
        painter.rotate(-90);
        painter.drawText(QRectF(QPointF(), box.rect.size().transposed()), Qt::AlignCenter | Qt::TextDontClip, box.text);
        painter.restore();
    }

} // namespace

void paintKey(QPainter& painter, const QRectF& rect, const Series& series, const ChartLook& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (series.mark == Mark::Bar) {
        painter.fillRect(rect, look.colour(series.style));
        paintPattern(painter, rect, series.style, look);
    } else {
        const QColor colour = series.side == Side::Right ? look.ink : look.colour(series.style);
        painter.setPen(QPen(colour, 1.8, series.mark == Mark::DashedLine ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
        QRectF point(0, 0, 8, 8);
        point.moveCenter(rect.center());
        paintPoint(painter, point, series, look);
    }
    painter.restore();
}

void paintChart(QPainter& painter, const QRectF& rect, const Chart& chart, const ChartLook& look, Detail detail)
{
    const ChartLayout layout = layOut(chart, rect.size(), look, detail);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setBrush(Qt::NoBrush); // Qt Charts would fill what a dashed line encloses with the caller's
    painter.translate(rect.topLeft());
    paintLines(painter, layout, look, detail, false);
    for (const Shape& shape : layout.shapes) {
        const Series& series = chart.series[shape.series];
        if (series.mark != Mark::Bar)
            continue;
        painter.fillRect(shape.rect.adjusted(1, 0, -1, 0), look.colour(series.style)); // a hair between bars
        paintPattern(painter, shape.rect, series.style, look);
    }
    const auto isLine = [](const Series& series) { return series.mark != Mark::Bar; };
    if (std::ranges::any_of(chart.series, isLine))
        Marks(chart, layout, look).render(painter, QRectF(QPointF(), rect.size()));
    paintLines(painter, layout, look, detail, true);
    for (const Shape& shape : layout.shapes) {
        if (chart.series[shape.series].mark != Mark::Bar)
            paintPoint(painter, shape.rect, chart.series[shape.series], look);
    }
    for (const ChartLayout::Key& key : layout.keys)
        paintKey(painter, key.rect, chart.series[key.series], look);
    for (const TextBox& box : layout.texts)
        paintText(painter, box);
    painter.restore();
}

} // namespace selaras::charts
