// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/plan/Perencanaan.h"

/// The calculators of the SKM and of the SAKIP evaluation: their scores and the result they make, in one step.
namespace selaras::edits {

/// The indicators of a year that a scale speaks of (Skm14, Sakip88), each where its results are kept, in tree order.
std::vector<const domain::Indikator*> indikatorWithSkala(const Snapshot& snapshot, int tahun, domain::JenisSkala skala);

/// The scores of a year that are kept.
std::vector<domain::UnsurSkm> unsurTahun(const Snapshot& snapshot, int tahun);
std::vector<domain::KomponenSakip> komponenTahun(const Snapshot& snapshot, int tahun);

/// Records the scores of the nine unsur as typed, in their order (missing and empty ones are no score), and what they
/// make (domain::nilaiSkm, rounded to the digits of the indicator) as its result of the quarter. Scores that aren't all
/// there yet are kept too; they leave a result that they did not make. ScaleMismatch, ScoreInvalid, NumberInvalid,
/// QuarterInvalid, NotFound, ValueFromItems, RealisasiLocked.
Result<Edit> recordSkm(const Snapshot& snapshot, const Id& indikatorId, int tahun, int triwulan,
                       const QStringList& typed);

/// The same with the four components of PermenPANRB 88/2021.
Result<Edit> recordSakip(const Snapshot& snapshot, const Id& indikatorId, int tahun, int triwulan,
                         const QStringList& typed);

} // namespace selaras::edits
