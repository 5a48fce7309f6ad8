// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workflow/Alur.h"
#include "core/edits/base/Edit.h"

/// The chain of approval, as edits. A step and a return are no undo steps: what was sent on comes back by a return.
namespace selaras::edits {

/// A result that was sent on is not edited: RealisasiLocked. Every edit of a result, its notes, items and proofs asks.
Result<void> checkOpen(const Snapshot& snapshot, const domain::Sel& sel);

/// The results of a quarter that this person can take one step further now, in the order of requiredSel; those that are
/// not owed but filled in come last.
std::vector<domain::Sel> readyToAdvance(const Snapshot& snapshot, const domain::Pelaku& pelaku, int tahun,
                                        int triwulan);
/// Those of a quarter that this person may send back.
std::vector<domain::Sel> readyToReturn(const Snapshot& snapshot, const domain::Pelaku& pelaku, int tahun, int triwulan);

/// Takes each result one step further, with the figures as they stand written beside it. StepEmpty (no figure),
/// StepNotYours, StepDone (signed already): all or none.
Result<Edit> advanceRealisasi(const Snapshot& snapshot, const domain::Pelaku& pelaku,
                              const std::vector<domain::Sel>& cells, const QDateTime& now);

/// Sends results back to Draf. ReasonMissing, StepNotYours: all or none. What was signed stays readable in its
/// Persetujuan.
Result<Edit> returnRealisasi(const Snapshot& snapshot, const domain::Pelaku& pelaku,
                             const std::vector<domain::Sel>& cells, const QString& reason, const QDateTime& now);

/// Whether an edit of this kind ends undoing for the results it touches.
bool endsUndo(domain::Action action);
/// The result a row belongs to; nullopt for rows of other kinds.
std::optional<domain::Sel> resultOf(const domain::Entity& row);

} // namespace selaras::edits
