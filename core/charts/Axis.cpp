// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/Axis.h"

#include "core/format/Format.h"

#include <algorithm>
#include <cmath>

namespace selaras::charts {

namespace {
    constexpr double kWantedTicks = 5;
}

std::vector<double> Axis::ticks() const
{
    std::vector<double> result;
    for (int i = 0; bottom + i * step <= top + step / 2; ++i)
        result.push_back(bottom + i * step);
    return result;
}

QString Axis::label(double tick)
{
    return format::number(domain::Decimal::fromScaled(std::llround(tick * double(domain::Decimal::kUnit))));
}

Axis makeAxis(double lowest, double highest)
{
    const double low = std::min(lowest, 0.0);
    const double range = std::max(highest, 0.0) - low;
    if (range <= 0)
        return {};
    const double magnitude = std::pow(10, std::floor(std::log10(range / kWantedTicks)));
    double step = magnitude;
    for (const double factor : { 1.0, 2.0, 5.0, 10.0 }) {
        step = factor * magnitude;
        if (step * kWantedTicks >= range)
            break;
    }
    return { std::floor(low / step) * step, std::ceil(std::max(highest, 0.0) / step) * step, step };
}

} // namespace selaras::charts
