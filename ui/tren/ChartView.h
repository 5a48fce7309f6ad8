// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/ChartLayout.h"

#include <QPixmap>
#include <QWidget>

namespace selaras::ui {

/// A chart on a card of its own. Its accessible description says every figure, as do its tooltips.
class ChartView final : public QWidget {
    Q_OBJECT
public:
    ChartView(charts::Chart chart, charts::Detail detail, QWidget* parent = nullptr);

    static constexpr int kPadding = 10; ///< between the card and the chart
    const charts::Chart& chart() const { return m_chart; }
    charts::Detail detail() const { return m_detail; }
    QRectF chartRect() const;
    /// Of the whole card.
    int heightFor(int width) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    charts::Chart m_chart;
    charts::Detail m_detail;
    QPixmap m_painted; ///< scrolling shows it again
};

} // namespace selaras::ui
