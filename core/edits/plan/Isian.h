// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/plan/Perencanaan.h"

namespace selaras::edits {

/// One typed cell of a matrix.
struct Isian {
    Kolom kolom;
    domain::Id objekId; ///< an Indikator (target) or a Simpul (pagu)
    QString typed; ///< empty clears
};
/// A whole block (paste, clear, fill) as one edit: all or nothing, without making a snapshot for each cell, so that
/// 5,000 cells stay quick. Where it fails, `bad` gets the position of the first cell that was refused. Checks as
/// setTarget and setPagu. A whole matrix may come in one block, with the figures it prints on parents: where the block
/// brings finer ones too they are kept as printed, as if typed from the top down; ParentIsSum only where the node was a
/// sum before.
Result<Edit> fillBlock(const domain::Snapshot& snapshot, domain::Action action, const std::vector<Isian>& isian,
                       size_t* bad);

} // namespace selaras::edits
