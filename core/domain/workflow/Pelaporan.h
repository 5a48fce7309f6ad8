// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Angka.h"
#include "core/domain/workflow/Alur.h"

/// Who has and has not reported the results of a quarter, and what is due next. A result is reported when it has been
/// sent: Diisi or further in the chain of Alur.h.
namespace selaras::domain {

/// The posts in the order of the office.
std::vector<const Jabatan*> urutanJabatan(const Snapshot& snapshot);

struct PelaporanJabatan {
    const Jabatan* jabatan = nullptr; ///< nullptr: rows that no post answers for
    std::vector<Sel> sel; ///< what it owes (requiredSel), in its order
    int melapor = 0; ///< how many of them are Diisi or further
    int dikembalikan = 0; ///< how many were sent back
    StatusRealisasi tahap = StatusRealisasi::Draf; ///< the state that all of them have reached
    bool terlambat = false; ///< something is not sent and the deadline for it is over
    Id pertama; ///< the first row that is not sent, else the first one

    int wajib() const { return int(sel.size()); }
    Angka angka() const; ///< `melapor`, by CacahMelapor
};

/// The step that is due next: of all results that are not signed yet, the one with the earliest deadline.
struct TenggatBerikut {
    StatusRealisasi langkah = StatusRealisasi::Diisi;
    QDate tanggal;
    int hari = 0; ///< days left; negative when overdue
    std::vector<Sel> sel; ///< that wait for it

    Angka angka() const; ///< `hari`, by HariTenggat
};

struct Pelaporan {
    std::vector<PelaporanJabatan> jabatan; ///< in the order of the office, rows without a post last
    std::optional<TenggatBerikut> tenggat; ///< nothing: all is signed, or nothing is owed
    int wajib = 0; ///< results owed by all of them
};

/// Of one quarter, for the whole office or one post. `hariIni` comes from the workspace's clock.
Pelaporan pelaporan(const Snapshot& snapshot, int tahun, int triwulan, const QDate& hariIni, const Id& jabatanId = {});

} // namespace selaras::domain
