// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Theme.h"
#include "ui/tren/TrenChart.h"

#include <QChart>

class QBarSeries;
class QGraphicsLineItem;
class QGraphicsSimpleTextItem;
class QValueAxis;

namespace selaras::ui {

/// Draws one series: target and realisasi side by side with their values on the bars, the year and its capaian below.
class TrenPlot final : public QChart {
    Q_OBJECT
public:
    /// Large adds axis labels, grid lines and the capaian as a line on an axis of its own.
    enum class Detail { Small, Large };
    TrenPlot(const TrendSeries& series, Detail detail, Shade shade);

    /// Width below which the values of neighbouring bars would touch.
    static int neededWidth(const TrendSeries& series, Detail detail);
    /// How many small plots fit side by side in `width`, in rows as even as can be; `frame` is what a plot has around
    /// it.
    static int columns(const std::vector<TrendSeries>& series, int width, int frame);

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    enum class Place { OnBar, UnderAxis, LeftOfAxis, RightOfAxis };
    struct Mark {
        Place place;
        double x = 0; ///< in years from the first; ignored beside an axis
        double y = 0; ///< on the axis; the line of text where it is UnderAxis
        QGraphicsSimpleTextItem* item = nullptr;
    };

    void addBars();
    void addCapaianLine();
    QValueAxis* addValueAxis(const TrendAxis& axis, Qt::Alignment side);
    void addMarks();
    void addLines();
    void addAxisMarks(const TrendAxis& axis, Place place);
    void addMark(const QString& text, const QFont& font, const QColor& colour, Mark mark);
    void fitBars();
    void place();
    double height(const TrendAxis& axis, double value) const;
    QPointF spot(const Mark& mark) const;

    TrendSeries m_series;
    Detail m_detail;
    Shade m_shade;
    TrendAxis m_axis, m_percent;
    QBarSeries* m_bars = nullptr;
    std::vector<Mark> m_marks;
    std::vector<std::pair<double, QGraphicsLineItem*>> m_lines; ///< value and its line across the plot
};

} // namespace selaras::ui
