// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Perhitungan.h"

/// Not for callers outside this room.
namespace selaras::domain {

/// What needs attention in a summary whose figures are there already; worst first (see Perhatian).
std::vector<Perhatian> temuan(const Snapshot& snapshot, const Ringkasan& summary);

/// Whether a post answers for an Indikator or a Simpul; without a post everything counts.
bool belongsToJabatan(const Snapshot& snapshot, const Id& objekId, const Id& jabatanId);

} // namespace selaras::domain
