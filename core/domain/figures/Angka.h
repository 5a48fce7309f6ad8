// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office/Entities.h"
#include "core/domain/values/Ratio.h"

#include <optional>
#include <vector>

namespace selaras::domain {

/// "Belum diisi" and "tidak dapat dihitung" are states of their own: neither is zero.
enum class Keadaan { Terhitung, BelumDiisi, TidakDapatDihitung };

/// The rule by which a figure came about. format::ruleText says it in words, with its source.
enum class Aturan {
    Langsung, ///< the figure as entered
    Pembagian, ///< pembilang / penyebut (x 100 for %)
    TahunJumlah, ///< sum of the filled quarters
    TahunNilaiAkhir, ///< last filled quarter
    TahunRataRata, ///< mean of the filled quarters
    CapaianNaik, ///< R / T x 100
    CapaianTurunA, ///< (2T - R) / T x 100
    CapaianTurunB, ///< T / R x 100
    CapaianRentang, ///< 100 inside; above the upper bound as TurunA, below the lower bound as Naik
    CapaianPeringkat, ///< a target in words: rank reached / rank promised x 100
    PaguJumlah, ///< sum of the children
    Serapan, ///< realisasi anggaran / pagu x 100
    Selisih, ///< difference
    Efisiensi, ///< capaian - serapan, in points
    Kemajuan, ///< realisasi of the year against the Renstra end target, by arah
    KemajuanJumlah, ///< sum of the years since the period began against the Renstra end target, by arah
    RataRataCapaian, ///< mean of the unrounded capaian that can be computed
    RataRataUnsur, ///< mean of the nine unsur of the SKM x 25
    JumlahKomponen, ///< sum of the component scores of the SAKIP evaluation
    CacahTercapai, ///< how many indicators have a capaian of 100 or more
    CacahMelapor, ///< how many results have been sent (Diisi or further)
    HariTenggat, ///< days left to the deadline of the next step
    KemajuanAnggaran, ///< spending since the period began against the pagu of the whole period
};

/// What a figure's reader should know besides.
enum class Catatan {
    TidakAda,
    TargetBelumAda,
    RealisasiBelumAda,
    PaguBelumAda,
    TargetNol, ///< target 0: not divided
    TargetNolTercapai, ///< minimize, target 0 and realisasi 0: 100 by convention
    RealisasiNol, ///< TurunB with realisasi 0: 100 by convention
    TargetNegatif, ///< not computed
    PenyebutNol,
    Dibatasi, ///< the indicator's own cap was applied
    DiLuarJangkauan, ///< too large to print
    SkorBelumLengkap, ///< not every unsur or component has a score
    SkorDiLuarBatas, ///< a score below its least or above its most
    PembandingBelumAda, ///< what others reached is not known
    TahunBelumLengkap, ///< a year before it has no figure
    TargetKata, ///< a target in words that no scale of the indicator ranks
    MasihBerjalan, ///< still grows, held against the target of the year: no predikat, in no mean
    TargetTriwulan, ///< held against the quarters of the Rencana Aksi up to now
    NegatifDihitungNol, ///< a capaian below 0 counts as 0 in this mean
};

enum class Peran {
    Target,
    TargetAtas,
    Realisasi,
    Pembilang,
    Penyebut,
    Pagu,
    RealisasiAnggaran,
    Capaian,
    Serapan,
    Bagian
};

/// Where an input comes from. `id` is a row: Target, RealisasiKinerja, Pagu, RealisasiAnggaran…; its document and its
/// history lead on. Empty for a computed input.
struct Masukan {
    Peran peran;
    Ratio nilai;
    Id id;
    int triwulan = 0; ///< 0 = the year
};

/// A computed figure that can explain itself.
struct Angka {
    Keadaan keadaan = Keadaan::BelumDiisi;
    std::optional<Ratio> nilai; ///< present exactly when Terhitung; unrounded
    Aturan aturan = Aturan::Langsung;
    Catatan catatan = Catatan::TidakAda;
    std::vector<Masukan> masukan;

    static Angka terhitung(Ratio nilai, Aturan aturan, std::vector<Masukan> masukan,
                           Catatan catatan = Catatan::TidakAda);
    static Angka kosong(Aturan aturan, Catatan catatan, std::vector<Masukan> masukan = {});
    static Angka tidakDapat(Aturan aturan, Catatan catatan, std::vector<Masukan> masukan = {});

    bool ada() const { return nilai.has_value(); }
    /// Rounded half up to `desimal` digits; nullopt unless Terhitung.
    std::optional<Decimal> bulat(int desimal) const;
};

} // namespace selaras::domain
