// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Angka.h"
#include "core/domain/figures/Skala.h"

#include <span>

/// The formulas, as pure functions. Nothing is rounded here: see Angka::bulat.
namespace selaras::domain {

/// Over this, a capaian is implausible: flagged, never changed.
inline constexpr int kCapaianJanggal = 150;

/// Value of one quarter: the value itself, or pembilang / penyebut, x 100 when the satuan means percent.
Angka nilaiTriwulan(const Indikator& indikator, const RealisasiKinerja& realisasi);

/// The year from its quarters, over those that are filled, by the indicator's akumulasi. A sum of pembilang/penyebut
/// pairs is the quotient of the sums. A quarter of 0 of 0 had no case: it can't be computed itself and adds nothing to
/// its year. `triwulan` holds rows of one indicator and year, in any order.
Angka nilaiTahun(const Indikator& indikator, std::span<const RealisasiKinerja> triwulan);

/// Whether a figure of quarter I to III still grows towards the year: a sum of quarters, or spending. Held against the
/// target of the year it says how far the year is, not how well it went.
bool stillRunning(const Indikator& indikator, const Angka& realisasi, int triwulan);

/// Capaian in percent, by arah. Sources: R/T: all; (2T-R)/T: PermenPANRB 8/2021; T/R: SIPD practice;
/// range: PermenPANRB 8/2021. Target 0 is not divided; minimize with 0 of 0 is 100. No cap but the indicator's own.
/// A target in words ("BB") is measured by ranks of the indicator's scale, 1 for the worst band: rank reached / rank
/// promised x 100; words that the scale doesn't know can't be computed. `target` is nullptr where none is in force.
Angka capaian(const Indikator& indikator, const Target* target, const Angka& realisasi);

/// Capaian over kCapaianJanggal or below 0.
bool janggal(const Angka& capaian);

/// Predikat of a capaian by Permendagri 86/2017; nullptr unless it can be computed and is final
/// (Catatan::MasihBerjalan is not).
const Pita* predikat(const Angka& capaian);

/// Realisasi anggaran / pagu x 100.
Angka serapan(const Angka& pagu, const Angka& realisasi);

/// Pagu - realisasi anggaran; BelumDiisi while either is missing.
Angka sisa(const Angka& pagu, const Angka& realisasi);

/// Capaian - serapan, in percentage points (practice of the LKjIP; no regulation prescribes a formula).
Angka efisiensi(const Angka& capaian, const Angka& serapan);

/// Mean of the capaian that can be computed and are final; one below 0 counts as 0 in it, and the mean says so.
/// BelumDiisi when there is none.
Angka rataRata(std::span<const Angka> capaian);

} // namespace selaras::domain
