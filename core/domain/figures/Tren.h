// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Perhitungan.h"

#include <array>

/// Figures over several years, beside tren() in Perhitungan.h. A span of years may cross Renstra periods; each year is
/// measured against the Renstra that is in force in it.
namespace selaras::domain {

struct RentangTahun {
    int dari = 0, sampai = 0;
    friend bool operator==(const RentangTahun&, const RentangTahun&) = default;
};

/// Years with a result, of performance or spending, ascending.
std::vector<int> yearsWithResults(const Snapshot& snapshot);

/// The span that a trend starts with: the last three years with results, else the first three the unit speaks of.
/// nullopt when it speaks of none.
std::optional<RentangTahun> rentangTren(const Snapshot& snapshot);

// --- progress towards the end of the Renstra ------------------------------------------------------------------------

struct TitikKemajuan {
    int tahun;
    std::optional<Target> akhir; ///< the end of the period in the Renstra in force, see KemajuanIndikator
    const Dokumen* renstra = nullptr;
    Angka realisasi, kemajuan; ///< realisasi to date: of the year, or of the years so far
};
struct DeretKemajuan {
    const Indikator* indikator;
    std::vector<TitikKemajuan> titik; ///< one for each year of the span
};
/// Of the indicators of tren(), in its order.
std::vector<DeretKemajuan> kemajuanTren(const Snapshot& snapshot, int dari, int sampai);

/// What the Renstra in force in a year grants a node for the whole period: its figure for the end of the period, else
/// the sum of its years, when every one has a figure. nullptr is the whole unit.
Angka paguPeriode(const Snapshot& snapshot, const Simpul* simpul, int tahun);

/// Spending from the first year of the period to the end of a year; nullptr is the whole unit. BelumDiisi while the
/// year itself has none. A year before it without figures adds nothing, and the figure says so (TahunBelumLengkap).
Angka realisasiPeriode(const Snapshot& snapshot, const Simpul* simpul, int tahun);

/// realisasiPeriode / paguPeriode x 100: Permendagri 86/2017, form E.81, column 15 = 14 / 6 x 100.
Angka kemajuanAnggaran(const Angka& paguPeriode, const Angka& realisasiPeriode);

// --- budget ---------------------------------------------------------------------------------------------------------

struct TitikAnggaran {
    int tahun;
    const Dokumen* dokumen = nullptr; ///< whose pagu it is
    Angka pagu, realisasi, serapan;
    Angka paguPeriode, realisasiPeriode, kemajuan;
};
struct DeretAnggaran {
    QString kode, nama; ///< empty for the whole unit; the name as the last year has it
    const Simpul* simpul = nullptr; ///< of the last year that has it; nullptr for the whole unit
    std::vector<TitikAnggaran> titik; ///< one for each year of the span
};
/// The whole unit first, then each program with a pagu or a realisasi in any year, in tree order. A program is the same
/// in another period when its code is. Empty where no year has any figure.
std::vector<DeretAnggaran> trenAnggaran(const Snapshot& snapshot, int dari, int sampai);

// --- comparison -----------------------------------------------------------------------------------------------------

inline constexpr std::array kTingkatPembanding{ TingkatPembanding::Kabupaten, TingkatPembanding::Provinsi,
                                                TingkatPembanding::Nasional };

/// What others reached in the measure of an indicator (that of its acuan, where it has one); nullptr when not known.
const Pembanding* pembanding(const Snapshot& snapshot, const Indikator& indikator, int tahun,
                             TingkatPembanding tingkat);

struct TitikPembanding {
    int tahun;
    Angka realisasi;
    std::array<const Pembanding*, kTingkatPembanding.size()> nilai{}; ///< by kTingkatPembanding
    std::array<Angka, kTingkatPembanding.size()> selisih; ///< realisasi minus theirs
};
struct DeretPembanding {
    const Indikator* indikator;
    std::vector<TitikPembanding> titik; ///< one for each year of the span

    bool isKnown() const; ///< anyone to compare with, in any year
};
/// Of the indicators of tren(), in its order.
std::vector<DeretPembanding> trenPembanding(const Snapshot& snapshot, int dari, int sampai);

} // namespace selaras::domain
