// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Angka.h"

#include <optional>

namespace selaras::charts {

/// A figure as a length for drawing. Only geometry: what is printed comes from core/format.
double length(const domain::Decimal& value);
std::optional<double> length(const domain::Angka& angka);

} // namespace selaras::charts
