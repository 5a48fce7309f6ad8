// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tren/TrenChart.h"

#include <QWidget>

class QGridLayout;

namespace selaras::ui {

/// The charts of the page: small multiples, as many side by side as their figures allow, or one large.
class TrenGrid final : public QWidget {
    Q_OBJECT
public:
    explicit TrenGrid(QWidget* parent = nullptr);

    enum class Shown { All, One };
    void setSeries(const std::vector<TrendSeries>& series, Shown shown);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeCard(const TrendSeries& series, Shown shown) const;
    void arrange();

    QGridLayout* m_layout;
    std::vector<TrendSeries> m_series;
    std::vector<QWidget*> m_cards;
    int m_columns = 0;
};

} // namespace selaras::ui
