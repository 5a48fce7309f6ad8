// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace selaras::charts {

/// An axis from 0 (lower only for negative figures) to a round number at or above the highest.
struct Axis {
    double bottom = 0, top = 1, step = 1;
    std::vector<double> ticks() const;
    static QString label(double tick);
};
Axis makeAxis(double lowest, double highest);

} // namespace selaras::charts
