// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/base/Edit.h"

/// Rows of the plan that end, go on again or get a successor. What is known to a document that is ditetapkan or has
/// results never goes into the bin: it ends, so that every figure of its years stays as it was.
namespace selaras::edits {

/// The year after which a row ends instead of going into the bin: the last one that a document of a year or a result
/// speaks of; of what only a Renstra knows the one before its period. nullopt: nothing holds it, it can be binned.
std::optional<int> tahunAkhirnya(const domain::Snapshot& snapshot, const domain::Id& objekId);

/// The node, with everything below it, or the indicator is part of the plan up to and with `tahun`; figures of drafts
/// for later years leave them. NotFound, PlanFixed (a document or a result speaks of a later year), YearsInvalid.
Result<Edit> endPlan(const domain::Snapshot& snapshot, const domain::Id& objekId, int tahun);
/// Without an end again. NotFound.
Result<Edit> continuePlan(const domain::Snapshot& snapshot, const domain::Id& objekId);

/// Ends a row with the year before `mulai` and puts a copy in its place that begins then, where it can be changed
/// freely: the node with everything below it and their indicators, or the indicator alone. Figures of drafts from then
/// on go along. As endPlan.
Result<Edit> succeedPlan(const domain::Snapshot& snapshot, const domain::Id& objekId, int mulai);

} // namespace selaras::edits
