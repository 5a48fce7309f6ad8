// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Error.h"
#include "core/storage/sqlite/Connection.h"

#include <span>
#include <vector>

/// The schema, as the numbered steps that made it. A new file walks the same steps as an old one.
///
/// A released step is never edited: a later one changes what it made. A column added later must have "absent" as its
/// default (empty text, null, false), because the digest of the content leaves absent values out; a step that changes
/// the digest of existing rows has to append a history entry that says so.
namespace selaras::storage {

struct Migration {
    int version; ///< `user_version` after it
    std::vector<const char*> statements; ///< portable SQL, one statement each; see Dialect.h
};

/// Every step, in the order of its version: 1, 2, 3…
std::span<const Migration> migrations();

/// Runs the steps after `from`, inside the transaction of the caller, and sets the schema version. After a failure the
/// caller rolls back, which leaves no trace.
Result<void> migrate(Connection& connection, int from, std::span<const Migration> steps);

/// Migration 1: all tables.
Migration firstSchema();
/// Migration 2: the official code table; indicators computed from the budget.
Migration nomenklaturSchema();
/// Migration 3: persons and roles, the chain of approval, things that are counted, proofs by their content, settings.
Migration approvalSchema();
/// Migration 4: years of nodes and indicators, the other party of a Perjanjian Kinerja, the order that was signed.
Migration yearsSchema();

} // namespace selaras::storage
