// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/schema/Migrations.h"
#include "core/storage/sqlite/Connection.h"
#include "core/storage/store/Store.h"

/// The checks. Findings are short Indonesian texts that name the place.
namespace selaras::storage {

/// SQLite's own check of pages, indexes and constraints.
Result<Findings> engineFindings(Connection& connection);
/// References that lead nowhere.
Result<Findings> referenceFindings(Connection& connection);
/// Tables, indexes, views and triggers that are not those that the migrations make: of the newest schema, or of an
/// older one. Nothing of the file is run for it.
Result<Findings> schemaFindings(Connection& connection);
Result<Findings> schemaFindings(Connection& connection, std::span<const Migration> steps, int version);

/// The chain of hashes, the digest after each entry, and whether each row is what its history says.
Findings historyFindings(const domain::UnitData& data, const std::vector<HistoryEntry>& history);

/// Name and text of each table and index, in one text. For comparing schemas.
Result<QString> schemaText(Connection& connection);

/// The first row that is not as its history says, in words; for a file whose digest is wrong.
QString firstDifference(Connection& connection, const domain::UnitData& data);

/// Checks a copy of a file of ours and makes it durable: FileNotDatabase, FileNotOurs, FileNewerSchema, FileDamaged.
/// A copy of the newest schema is checked whole: schema, references, rows, and the chain of its history.
Result<void> verifyCopy(const QString& path);

} // namespace selaras::storage
