// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/base/Edit.h"

/// The unit, its period, posts and who holds them.
namespace selaras::edits {

/// Name, address, logo… of the unit. NameEmpty.
Result<Edit> editUnit(const domain::Snapshot& snapshot, domain::UnitKerja after);
/// PeriodInvalid, PeriodOverlaps.
Result<Edit> addPeriode(const domain::Snapshot& snapshot, int tahunAwal, int tahunAkhir, domain::Id id = {});

/// A post at the end of the list, or changed when its id is known. NameEmpty, NotFound (superior), MoveCircular.
Result<Edit> setJabatan(const domain::Snapshot& snapshot, domain::Jabatan after);
/// PostInUse names what refers to it: a subordinate, an official, a user, a node, an indicator, a document.
Result<Edit> removeJabatan(const domain::Snapshot& snapshot, const domain::Id& jabatanId);
Result<Edit> shiftJabatan(const domain::Snapshot& snapshot, const domain::Id& jabatanId, int steps);

/// Adds or changes who holds a post. NameEmpty, NotFound (post), DateOrder, OfficialOverlaps (two definitif at once; a
/// Plt. or Plh. may stand in).
Result<Edit> setPejabat(const domain::Snapshot& snapshot, domain::Pejabat after);
Result<Edit> removePejabat(const domain::Snapshot& snapshot, const domain::Id& pejabatId);

/// The posts every kecamatan has (PP 17/2018; Permendagri 20/2018 leaves the names of the seksi open), as a first list
/// to change: Camat, Sekretaris, the two Kasubag, the Kasi.
std::vector<QString> jabatanUmum();

} // namespace selaras::edits
