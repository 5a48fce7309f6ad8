// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/ChartSheet.h"
#include "core/documents/layout/Flow.h"

namespace selaras::documents {

/// Charts in rows over as many pages as they need, with the legend of small ones on each. No chart is split.
class ChartFlow : public Flow {
public:
    ChartFlow(const ChartGrid& grid, double width);

    double height() const override;
    double minimum() const override;
    Placement place(Space space) override;

private:
    double heightOf(int rows) const;
    void add(PageContent& page, size_t chart, const QPointF& corner) const;

    std::shared_ptr<const std::vector<charts::Chart>> m_charts;
    charts::Detail m_detail;
    charts::Rows m_rows; ///< px
    double m_legend = 0; ///< px
    int m_next = 0; ///< first row not placed yet
};

std::unique_ptr<Flow> makeFlow(const ChartGrid& grid, double width);

} // namespace selaras::documents
