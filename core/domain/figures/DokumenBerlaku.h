// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Perhitungan.h"

/// Which document counts. Not for callers outside this room; the rules are said in Perhitungan.h.
namespace selaras::domain {

/// The versions of a kind that are ditetapkan and speak of a year for the office, newest first; of the Perjanjian
/// Kinerja of two posts at the top the higher one's first.
std::vector<const Dokumen*> versiBerlaku(const Snapshot& snapshot, JenisDokumen jenis, int tahun);

/// Whether a target says something: a number, or words that are no "N/A" or dash.
bool saysSomething(const Target* target);

/// The indicator whose target and direction stand for a measure: the acuan; where it is in the bin the twin that takes
/// its place (see mewakili).
const Indikator& wakil(const Snapshot& snapshot, const Indikator& indikator, int tahun);

} // namespace selaras::domain
