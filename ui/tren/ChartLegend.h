// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/ChartSheet.h"

#include <QWidget>

namespace selaras::ui {

/// What the bars of small charts stand for.
class ChartLegend final : public QWidget {
    Q_OBJECT
public:
    explicit ChartLegend(QWidget* parent = nullptr);

    void setLegend(charts::Legend legend);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    charts::Legend m_legend;
};

} // namespace selaras::ui
