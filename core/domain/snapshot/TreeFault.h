// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"

/// Whether the rows of a unit hang together as a tree. What walks up or down them relies on it.
namespace selaras::domain {

enum class TreeFault {
    Circle, ///< it is above itself: a Simpul, a post, an indicator that borrows its results
    Level, ///< a Simpul under one that is not of a higher level
    TwoKinds, ///< a Simpul and an Indikator of the same id: results and proofs name either
};

struct BrokenRow {
    TreeFault fault;
    Id id;
};

/// The first row that breaks it; nothing for a sound unit. A row above that is missing is the store's to find.
std::optional<BrokenRow> findBrokenRow(const UnitData& data);

} // namespace selaras::domain
