// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tren/ChartView.h"

namespace selaras::ui {

/// The charts of the page in rows, as many side by side as their figures allow. For Tab they are one stop; arrow keys,
/// Home and End go from chart to chart.
class TrenGrid final : public QWidget {
    Q_OBJECT
public:
    explicit TrenGrid(QWidget* parent = nullptr);

    void setCharts(const std::vector<charts::Chart>& charts, charts::Detail detail);

Q_SIGNALS:
    void asked(selaras::ui::ChartAction action, const selaras::charts::Chart& chart);
    /// The keyboard went to a chart: it is to be scrolled into sight.
    void focused(QWidget* chart);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void addView(const charts::Chart& chart);
    void setCurrent(int view);

    std::vector<charts::Chart> m_charts;
    charts::Detail m_detail = charts::Detail::Small;
    std::vector<ChartView*> m_views;
    int m_columns = 1;
    int m_current = 0; ///< the view that Tab reaches
};

} // namespace selaras::ui
