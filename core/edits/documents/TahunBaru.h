// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/base/Edit.h"

namespace selaras::edits {

/// What "Mulai tahun baru" would do, before it does it.
struct TahunBaru {
    int dari = 0, ke = 0;
    bool periodeBaru = false; ///< `ke` lies after the Renstra: a new period with a copy of the tree
    int simpul = 0, indikator = 0; ///< copied into the new period; 0 when the tree is shared
    int target = 0, pagu = 0; ///< cells that will be filled
    int tersedia = 0; ///< cells that are typed already and stay as they are
    std::vector<domain::Dokumen> dokumen; ///< drafts that will be made: Renja, Perjanjian Kinerja, Rencana Aksi
    Edit edit; ///< one undo step
};
/// Prepares the year `ke` from the year `dari`: drafts of Renja, Perjanjian Kinerja and Rencana Aksi with the targets
/// and the pagu that the Renstra in force promises for `ke`, for the indicators and nodes that the same document of
/// `dari` speaks of. Never touches a cell that has a figure, nor a document that is ditetapkan; run again it fills only
/// what is missing. YearOrder, YearEmpty.
Result<TahunBaru> prepareTahunBaru(const domain::Snapshot& snapshot, int dari, int ke);

} // namespace selaras::edits
