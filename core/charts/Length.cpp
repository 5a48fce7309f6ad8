// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/Length.h"

#include <algorithm>

namespace selaras::charts {

using namespace domain;

double length(const Decimal& value)
{
    return double(value.scaled()) / double(Decimal::kUnit);
}

std::optional<double> length(const Angka& angka)
{
    const auto value = angka.bulat(Decimal::kDigits);
    return value ? std::optional(length(*value)) : std::nullopt;
}

double capaianScale(const std::vector<CapaianIndikator>& rows)
{
    constexpr double kUsual = 120;
    double longest = kUsual;
    for (const CapaianIndikator& row : rows)
        longest = std::max(longest, length(row.capaian).value_or(0));
    return std::min(longest, double(kCapaianJanggal));
}

} // namespace selaras::charts
