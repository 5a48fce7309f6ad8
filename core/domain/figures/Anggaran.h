// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Perhitungan.h"

/// Not for callers outside this room.
namespace selaras::domain {

/// The whole unit: the sum of the Tujuan, which may carry the figures themselves where no child does. `dokumen` lends
/// the pagu and may be nullptr.
AnggaranSimpul totalAnggaran(const Snapshot& snapshot, const Dokumen* dokumen, int tahun, int triwulan);

/// The sum of lines that don't contain each other, without a node.
AnggaranSimpul sumLines(const std::vector<AnggaranSimpul>& lines);

} // namespace selaras::domain
