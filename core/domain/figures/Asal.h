// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/PohonKinerja.h"
#include "core/domain/workflow/Pelaporan.h"

/// Where a figure comes from: a figure with what it was made of, and that with what it was made of, down to the rows
/// that somebody entered. Built from the figures themselves, so that it can't say otherwise than they do.
namespace selaras::domain {

struct Asal {
    Peran peran = Peran::Bagian;
    Angka angka;
    Id objekId = {}; ///< the Indikator or Simpul it is of; empty for the whole office
    Id barisId = {}; ///< the row that was entered (Target, RealisasiKinerja, Pagu, RealisasiAnggaran); has a history
    int tahun = 0, triwulan = 0; ///< of a result: the quarter it was entered for; 0 = the year
    const Dokumen* dokumen = nullptr; ///< of a target or a pagu
    std::vector<Asal> bagian = {}; ///< its inputs, in the order of the rule

    /// The result whose steps of approval belong to it; an empty objekId where there is none.
    Sel sel() const { return triwulan > 0 ? Sel{ objekId, tahun, triwulan } : Sel{}; }
};

Asal asalCapaian(const Snapshot& snapshot, const CapaianIndikator& row, int tahun, int triwulan);
/// Of a line of the budget, or of a total (without a node).
Asal asalSerapan(const Snapshot& snapshot, const AnggaranSimpul& line, const Dokumen* dokumen, int tahun, int triwulan);
/// Of the figures at the top of the dashboard.
Asal asalRataRata(const Snapshot& snapshot, const Ringkasan& summary);
Asal asalSerapan(const Snapshot& snapshot, const Ringkasan& summary);
Asal asalTercapai(const Snapshot& snapshot, const Ringkasan& summary);
Asal asalEfisiensi(const Snapshot& snapshot, const Ringkasan& summary);
Asal asalTenggat(const Snapshot& snapshot, const TenggatBerikut& tenggat, int tahun);
Asal asalPelaporan(const Snapshot& snapshot, const PelaporanJabatan& report, int tahun);
/// The mean of a node of the cascading tree.
Asal asalSimpul(const Snapshot& snapshot, const SimpulKinerja& node, int tahun, int triwulan);

} // namespace selaras::domain
