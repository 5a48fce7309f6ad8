// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tren/ChartView.h"

namespace selaras::ui {

/// The charts of the page in rows, as many side by side as their figures allow.
class TrenGrid final : public QWidget {
    Q_OBJECT
public:
    explicit TrenGrid(QWidget* parent = nullptr);

    void setCharts(const std::vector<charts::Chart>& charts, charts::Detail detail);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    std::vector<charts::Chart> m_charts;
    charts::Detail m_detail = charts::Detail::Small;
    std::vector<ChartView*> m_views;
};

} // namespace selaras::ui
