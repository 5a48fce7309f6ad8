// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history/Seal.h"
#include "core/storage/sqlite/Connection.h"

/// The history in SQL. What its hashes mean is in Seal.h.
namespace selaras::storage {

Result<HistoryTail> readTail(Connection& connection);
Result<std::vector<HistoryEntry>> readHistory(Connection& connection);
Result<std::vector<HistoryEntry>> readHistory(Connection& connection, const domain::Id& rowId);
Result<void> insertEntry(Connection& connection, const HistoryEntry& entry);

/// Every statement of this file, for tests.
QStringList historyStatements();

} // namespace selaras::storage
