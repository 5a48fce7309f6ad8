// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"

/// What is odd about a result that was entered: mistyped figures mostly, now and then a truth that needs a word of
/// explanation. Nothing here refuses a figure. The rules, and why:
///
/// KumulatifTurun: spending to date is lower than that of the last filled quarter before. It is cumulative
/// (RealisasiAnggaran), so it falls only when money is paid back, or when one quarter alone was typed.
///
/// MelebihiPagu: spending to date exceeds the pagu in force of its node (paguBerlaku). A node without a pagu of its
/// own in that document is judged by nothing; where the document stops at its parent, the parent is judged with the
/// sum of what was spent below it.
///
/// CapaianTinggi: the capaian of the year to date is over kCapaianJanggal percent or below 0, before the indicator's
/// own cap. A sum that should stay small (akumulasi jumlah, arah turun) looks too good until the year is over, so over
/// kCapaianJanggal counts there in quarter IV only.
///
/// JauhDariRiwayat: the year to date differs from the last filled year before by more than kJauhPersen percent of it
/// and lies outside the span of all filled years before (kTahunRiwayat at most). Years are compared up to the same
/// quarter. Where a year has nothing up to then, all of it is taken, but only upwards: a running year may be smaller
/// than a finished one (not so for akumulasi rata-rata, whose quarters are like its years). A last value of 0 has no
/// percentage. Whole numbers that differ by less than kHitunganKecil are left alone: from 1 to 3 inovasi is no news.
///
/// PersenLebih100: the satuan means percent and the quarter's value is over 100. Sometimes right (growth), rarely
/// meant.
///
/// KurangDariTriwulanLalu: less than the last filled quarter before, where more is better (arah naik) and the last
/// quarter stands for the year (akumulasi nilai akhir), so that one expects it to grow.
///
/// PenyebutKosong: pembilang without penyebut, or a plain value where the indicator names both: the ratio can't be
/// proven.
namespace selaras::domain {

inline constexpr int kJauhPersen = 50;
inline constexpr int kTahunRiwayat = 10;
inline constexpr int kHitunganKecil = 5;

/// How much a finding weighs: Perhatian = look again, Peringatan = most likely wrong.
enum class Berat { Perhatian, Peringatan };
Berat berat(Kejanggalan jenis);

/// A figure as entered; of a Simpul its spending to date in rupiah (the sum of those below where it has no row).
struct AngkaIsian {
    std::optional<Decimal> nilai, pembilang, penyebut;
    bool ada() const { return nilai || pembilang || penyebut; }
    friend bool operator==(const AngkaIsian&, const AngkaIsian&) = default;
};
/// What stands in a place now; nothing where that quarter has no figure.
AngkaIsian angkaIsian(const Snapshot& snapshot, const Sel& sel);

/// A finding. What the sentence says is in the figures, as printed; format::JanggalText writes it.
struct Janggal {
    Sel sel; ///< names the indicator that keeps the result, or a Simpul
    Kejanggalan jenis = Kejanggalan::KumulatifTurun;
    Berat berat = Berat::Perhatian;
    std::optional<Decimal> nilai = {}; ///< what is odd: rupiah, capaian in percent, or the indicator's satuan
    std::optional<Decimal> pembanding = {}; ///< what it is held against
    std::optional<Decimal> terendah = {}, tertinggi = {}; ///< JauhDariRiwayat: the span of the years before
    int tahun = 0; ///< JauhDariRiwayat: year of `pembanding`
    int triwulan = 0; ///< KumulatifTurun, KurangDariTriwulanLalu: quarter of `pembanding`
    const Penerimaan* diterima = nullptr; ///< why it is right all the same; lives as long as the snapshot
};

/// What is odd about one result, the gravest first. An indicator with an acuan asks for its acuan's. Nothing for what
/// is empty, or computed (dariSerapan).
std::vector<Janggal> kejanggalan(const Snapshot& snapshot, const Sel& sel);
/// The same for every result of a quarter, in tree order: of a node its spending, then its indicators.
std::vector<Janggal> kejanggalan(const Snapshot& snapshot, int tahun, int triwulan);

/// The acceptance that stands for a finding of that kind: made for exactly the figure that is there now.
const Penerimaan* penerimaanBerlaku(const Snapshot& snapshot, const Sel& sel, Kejanggalan jenis);

} // namespace selaras::domain
