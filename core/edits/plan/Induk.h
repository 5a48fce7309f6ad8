// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/plan/Perencanaan.h"

#include <set>
#include <tuple>

/// Not for callers outside this room.
namespace selaras::edits {

/// What becomes of the pagu that nodes carry when figures below them came or went: while finer ones count theirs are
/// kept as printed, afterwards they count again. Judged in the plan with the edit in it.
class PaguInduk {
public:
    explicit PaguInduk(const Snapshot& after); ///< kept by reference

    /// A figure of the node came, went or changed: those above it are judged.
    void touch(const Id& simpulId, const Kolom& kolom);
    /// The rows that change.
    std::vector<domain::RowChange> settle() const;

private:
    /// Document, year and part.
    using Column = std::tuple<Id, int, domain::Bagian>;
    /// Deepest first: what counts again makes a sum of what is above it.
    using Place = std::tuple<int, Id, Column>;

    const Snapshot& m_after;
    std::set<Place> m_places;
};

} // namespace selaras::edits
