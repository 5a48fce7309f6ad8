// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/Connection.h"

namespace selaras::storage {

inline constexpr int kProofsByContent = 3; ///< the schema version that rewrites the rows of proofs

/// Migration 3 gives the proofs of a file (bukti_dukung) other columns and drops those without content. Appends the
/// history entry that says so: every proof as the history last knew it, and as it stands now. Nothing where there were
/// none. At the newest schema, inside the transaction of the migration; FileDamaged, DiskFull, FileIo.
Result<void> recordProofs(Connection& connection);

} // namespace selaras::storage
