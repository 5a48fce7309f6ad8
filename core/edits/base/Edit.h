// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"
#include "core/domain/values/Error.h"

namespace selaras::edits {

using domain::Id;
using domain::Snapshot;

/// Rows that a use case wants changed, not yet written. Made by the functions of Perencanaan.h and Realisasi.h.
struct Edit {
    domain::Action action;
    QString reason;
    std::vector<domain::RowChange> rows; ///< empty when nothing would change
    std::vector<domain::Berkas> berkas = {}; ///< bytes of the files that the rows add

    /// Joins another edit to this one: one transaction, one undo step. Rows that both touch are merged.
    void append(Edit other);
};

/// One change a row: the first `before`, the last `after`; rows that end as they began are dropped. A row is told by
/// its kind and id: one id may name rows of two kinds.
std::vector<domain::RowChange> coalesce(std::vector<domain::RowChange> rows);

} // namespace selaras::edits
