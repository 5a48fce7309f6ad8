// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/Chart.h"

#include <QWidget>

namespace selaras::ui {

/// What the bars of small charts stand for.
class ChartLegend final : public QWidget {
    Q_OBJECT
public:
    explicit ChartLegend(QWidget* parent = nullptr);

    /// `note` is what the figures under the years are.
    void setKeys(std::vector<charts::Series> keys, const QString& note);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<charts::Series> m_keys;
    QString m_note;
};

} // namespace selaras::ui
