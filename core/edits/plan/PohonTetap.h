// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Berlaku.h"
#include "core/edits/base/Edit.h"

/// What an edit of the tree may not change; not for callers outside this room.
namespace selaras::edits {

/// The edit, or PlanFixed where it would change a figure that is ditetapkan or signed (see domain::fixedChanges).
Result<Edit> guarded(const domain::Snapshot& snapshot, Result<Edit> edit, const QString& nama);

/// PlanFixed that names who holds the row.
Error planFixed(const domain::Snapshot& snapshot, const QString& nama, const domain::Keterikatan& held);
/// The years of a row after an edit. YearsInvalid; PlanFixed where they would leave out a year that a document that is
/// ditetapkan, or a result, speaks of.
template <class T>
Result<void> checkYears(const domain::Snapshot& snapshot, const T& before, const T& after);

/// Figures of drafts for years after the last leave them, those of the node with everything below it.
void leaveLaterDrafts(const domain::Snapshot& snapshot, const domain::Id& objekId, int last, Edit& edit);

/// The order in which a Perjanjian Kinerja that is ditetapkan prints its rows is kept beside it before an edit of the
/// tree changes it; one that was fixed with its order has it already.
void keepSignedOrder(const domain::Snapshot& snapshot, Edit& edit);

} // namespace selaras::edits
