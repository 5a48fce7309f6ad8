// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"
#include "core/storage/sqlite/Connection.h"

/// Rows in SQL. The statements of a table are made from its column list (Fields.h), each in one place, beside the
/// visitors that bind and read in the same order.
namespace selaras::storage {

/// Every row of every unit, each list in the order of its ids. FileDamaged when a value can't be what its column says.
Result<domain::UnitData> readRows(Connection& connection);

/// What can be read of a damaged file. `lost` names what can't: a row, or a table that can't be read to its end.
domain::UnitData readSoundRows(Connection& connection, QStringList& lost);

/// Writes changes inside the transaction of the caller, in an order that keeps the natural keys free: removals first.
/// RowChanged (table, id) when a stored row is not the one `before` speaks of.
Result<void> applyChanges(Connection& connection, const std::vector<domain::RowChange>& changes);

/// Writes all rows of an empty file.
Result<void> insertRows(Connection& connection, const domain::UnitData& data);

/// Table names with their columns, in order; and every statement made from them. For tests and the check.
struct TableColumns {
    QString table;
    QStringList columns;
};
std::vector<TableColumns> tableColumns();
QStringList rowStatements();

} // namespace selaras::storage
