// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"

namespace selaras::domain {

/// A figure that a later edit of the plan would change, and who holds it.
struct TetapBerubah {
    const Dokumen* dokumen = nullptr; ///< ditetapkan; nullptr: a result, or the budget of a year
    int tahun = 0, triwulan = 0; ///< triwulan 0 = the year
    Id objekId; ///< the Indikator or Simpul; empty = the total
};

/// The first figure that is fixed and not the same in both; nullopt when there is none. Fixed is
/// - what a document that is ditetapkan says: which indicators stand under which node, and every sum of its pagu;
/// - of a year with such a document, or with a signed result: which indicators it is judged by and by which targets,
///   and pagu, spending and serapan of each line;
/// - what is signed: realisasi, capaian and predikat; of a year that a document of a later year has closed all of them.
std::optional<TetapBerubah> fixedChanges(const Snapshot& before, const Snapshot& after);

/// Nothing is ditetapkan or signed yet.
bool belumAdaYangTetap(const Snapshot& snapshot);

} // namespace selaras::domain
