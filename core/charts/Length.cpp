// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/Length.h"

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

} // namespace selaras::charts
