// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/base/Edit.h"

/// What a clerk does to the plan. Pure functions: they look at a snapshot, refuse or say which rows change;
/// Workspace::commit writes them. Typed text is read by core/format.
namespace selaras::edits {

using domain::Id;
using domain::Snapshot;

/// First row of an empty store. UnitAlreadySet.
Result<Edit> createUnit(const Snapshot& snapshot, domain::UnitKerja unit);
/// Adds rows of the office: profile, villages, posts and their indicators.
Result<Edit> addOffice(const Snapshot& snapshot, std::vector<domain::Entity> rows);

/// Adds the period, nodes or indicators, parents first. NameEmpty, NotFound (parent, acuan, post).
Result<Edit> addPlan(const Snapshot& snapshot, std::vector<domain::Entity> rows);
Result<Edit> addDokumen(const Snapshot& snapshot, std::vector<domain::Dokumen> dokumen);

/// NameEmpty, NotFound.
Result<Edit> renameSimpul(const Snapshot& snapshot, const Id& simpulId, const QString& nama);
Result<Edit> renameIndikator(const Snapshot& snapshot, const Id& indikatorId, const QString& nama);

/// Where a target or a pagu stands.
struct Kolom {
    Id dokumenId;
    int tahun = 0;
    domain::Bagian bagian = domain::Bagian::Tahunan;
    int triwulan = 0; ///< of a target: 0 = the year, 1 to 4
    QString jenisBelanja = {}; ///< of a pagu: rekening, empty = not broken down
};

/// Sets the target of an indicator as typed ("82 (Tinggi)"); empty text clears it. DocumentFixed unless the document
/// is a draft, NumberInvalid, QuarterInvalid, UnitMismatch (another satuan than the indicator's was typed behind the
/// number; remarks in parentheses are none, and an indicator without a satuan takes any), PlanEnded.
Result<Edit> setTarget(const Snapshot& snapshot, const Id& indikatorId, const Kolom& kolom, const QString& typed);
/// Sets the pagu of a node as typed; empty text clears it. DocumentFixed, NumberInvalid, ValueNegative, PaguZero,
/// PlanEnded, ParentIsSum (a node below has one, or the node is broken down by jenis belanja). A node that has a figure
/// and is then broken down, by jenis belanja or by figures of the nodes below it, becomes their sum: the figure typed
/// before is kept as the printed one (a ceiling given for a program and then shared out), so that a difference shows
/// until both agree; it counts again when the last part is cleared.
Result<Edit> setPagu(const Snapshot& snapshot, const Id& simpulId, const Kolom& kolom, const QString& typed);

} // namespace selaras::edits
