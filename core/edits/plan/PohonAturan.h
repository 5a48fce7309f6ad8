// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/base/Edit.h"

/// What the tree allows; shared by Pohon.cpp and Keranjang.cpp, not for callers outside this room.
namespace selaras::edits {

/// Children of a node (empty = the roots) in their order, those in the bin too: they keep their place.
std::vector<const domain::Simpul*> siblings(const domain::Snapshot& snapshot, const domain::Id& indukId);
/// The node with all that hangs below it, the bin included; the node first.
std::vector<const domain::Simpul*> subtree(const domain::Snapshot& snapshot, const domain::Simpul& top);

/// The node that is to be the parent; nullptr for an empty id. NotFound.
Result<const domain::Simpul*> parentOf(const domain::Snapshot& snapshot, const domain::Id& indukId);
/// The child of a parent that something is put beside. NotFound.
Result<const domain::Simpul*> neighbour(const domain::Snapshot& snapshot, const domain::Id& simpulId,
                                        const domain::Id& indukId);

/// LevelMismatch.
Result<void> checkLevel(domain::JenisSimpul jenis, const domain::Simpul* parent);
/// NodeHasFigure: a node that carries a figure itself would lose it from the sums with its first child.
Result<void> checkFirstChild(const domain::Snapshot& snapshot, const domain::Simpul* parent);
/// NodeHasFigure: figures at and below `top` would take the place of those that nodes above it would then carry of the
/// same document and year.
Result<void> checkAbove(const domain::Snapshot& snapshot, const domain::Simpul& top, const domain::Simpul* parent);
/// MoveCircular and all of these.
Result<void> checkMove(const domain::Snapshot& snapshot, const domain::Simpul& node, const domain::Simpul* parent);

} // namespace selaras::edits
