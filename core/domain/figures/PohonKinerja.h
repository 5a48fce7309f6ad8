// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Perhitungan.h"

/// The cascading tree with its results.
namespace selaras::domain {

/// A node and what its own indicators came to. A node without indicators has no capaian: nothing is taken from below,
/// because a Program promises its own outcome and not the mean of what its Kegiatan do.
struct SimpulKinerja {
    const Simpul* simpul = nullptr;
    int kedalaman = 0; ///< Tujuan 0
    int induk = -1; ///< position of the parent in the list; -1 for a Tujuan
    std::vector<CapaianIndikator> indikator; ///< its own, with a target in force or a result; twins too
    Angka capaian; ///< mean of theirs, as rataRata
    const Pita* predikat = nullptr;

    /// As CapaianIndikator::tercapai, of the mean.
    std::optional<bool> tercapai() const;
};

/// Every node of the year's tree, depth first, parents before their children.
std::vector<SimpulKinerja> pohonKinerja(const Snapshot& snapshot, int tahun, int triwulan = 4);

} // namespace selaras::domain
