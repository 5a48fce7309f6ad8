// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"

/// Choices of the office: the keys of the Setelan rows, and what counts where there is no row.
namespace selaras::domain {

/// Days after the end of a quarter by which a step has to be taken. What counts without a choice is the SOP Mekanisme
/// Pengumpulan Data Kinerja, its durations added up: format 2 + 1 days, filling in 3, verifying 1, entering 2, and a
/// day for validation, paraf and signature together.
int tenggatHari(const Snapshot& snapshot, StatusRealisasi langkah);
int tenggatHariSop(StatusRealisasi langkah); ///< the days of the SOP, whatever was chosen
/// "tenggat.diisi" and so on.
QString kunciTenggat(StatusRealisasi langkah);
inline constexpr int kTenggatTerpanjang = 90; ///< days: the next quarter's end

/// How big a bukti dukung may be.
int batasBuktiMb(const Snapshot& snapshot);
inline constexpr const char* kKunciBatasBukti = "bukti.batasMb";
inline constexpr int kBatasBuktiMb = 10;
inline constexpr int kBatasBuktiTerbesarMb = 50;

} // namespace selaras::domain
