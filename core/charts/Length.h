// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Perhitungan.h"

#include <optional>

namespace selaras::charts {

/// A figure as a length for drawing. Only geometry: what is printed comes from core/format.
double length(const domain::Decimal& value);
std::optional<double> length(const domain::Angka& angka);
/// Where the bars of capaian end, in percent, on the screen and on paper: past the target, and as far as the longest
/// that is plausible.
double capaianScale(const std::vector<domain::CapaianIndikator>& rows);

} // namespace selaras::charts
