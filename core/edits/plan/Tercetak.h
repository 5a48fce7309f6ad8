// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/plan/Perencanaan.h"

#include <set>

/// What documents print of nodes and indicators; not for callers outside this room.
namespace selaras::edits {

/// The nodes and indicators that a document speaks of, without what is in the bin.
struct Spoken {
    std::set<Id> simpul, indikator;
    bool empty() const { return simpul.empty() && indikator.empty(); }
};
Spoken spokenOf(const Snapshot& snapshot, const Id& dokumenId);
/// The nodes above those.
void addAncestors(const Snapshot& snapshot, Spoken& spoken);

/// What the document prints for a node or an indicator, so far; a new row when it prints nothing of its own.
domain::Cetakan cetakanOf(const Snapshot& snapshot, const Id& dokumenId, const Id& objekId);

/// Writes code and name beside the document unless it prints its own.
void keepPrinted(const Snapshot& snapshot, const Id& dokumenId, const Id& objekId, const QString& kode,
                 const QString& nama, Edit& edit);

/// Before a node or an indicator is worded differently: every document that is ditetapkan and speaks of it keeps the
/// words it was signed with.
void keepSignedWords(const Snapshot& snapshot, const domain::Simpul& before, Edit& edit);
void keepSignedWords(const Snapshot& snapshot, const domain::Indikator& before, Edit& edit);

/// Keeps the order in which the document prints what it speaks of, as it is now.
void keepOrder(const domain::Snapshot& snapshot, const domain::Dokumen& dokumen, Edit& edit);

} // namespace selaras::edits
