// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/Connection.h"
#include "core/storage/store/Store.h"

/// The checks. Findings are short Indonesian texts that name the place.
namespace selaras::storage {

/// SQLite's own check of pages, indexes and constraints.
Result<Findings> engineFindings(Connection& connection);
/// References that lead nowhere.
Result<Findings> referenceFindings(Connection& connection);
/// Tables and indexes that are not those of the newest schema.
Result<Findings> schemaFindings(Connection& connection);

/// The chain of hashes, the digest after each entry, and whether each row is what its history says.
Findings historyFindings(const domain::UnitData& data, const std::vector<HistoryEntry>& history);

/// Name and text of each table and index, in one text. For comparing schemas.
Result<QString> schemaText(Connection& connection);

/// Checks a copy of a file of ours and makes it durable: FileNotDatabase, FileNotOurs, FileNewerSchema, FileDamaged.
/// The rows are compared with the last history entry where the copy has the newest schema.
Result<void> verifyCopy(const QString& path);

} // namespace selaras::storage
