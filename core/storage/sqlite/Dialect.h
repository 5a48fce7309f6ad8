// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Error.h"

#include <QSqlError>
#include <QStringList>

/// Everything that is SQLite's own. All other SQL of the program is the common subset of SQLite and PostgreSQL.
namespace selaras::storage::dialect {

inline constexpr const char* kDriver = "QSQLITE";

/// A statement of a migration in the words of this engine: strict tables, its names of types.
QString adapt(const char* portable);

/// What a new connection runs, one statement each, outside a transaction.
QStringList connectionSetup();
/// Connection options for a file of ours, and for one that may only be looked at: no lock, no journal, no write.
QString connectOptions();
QString connectOptionsImmutable();
/// The database name that opens `path` immutably.
QString immutableName(const QString& path);

/// The name of a database that lives in memory and goes with its connection.
QString memoryName();

QString begin();
/// Takes the file for this connection alone, until it is closed.
QString beginExclusive();
QString foreignKeysOn(); ///< 1 when they are
QString schemaVersion();
QString setSchemaVersion(int version);
QString setApplicationId(qint32 id);
/// Back to the rollback journal; answers "delete".
QString useRollbackJournal();
/// Rows of one text; the single row "ok" when sound.
QString integrityCheck();
/// One row (table, …) for each reference that leads nowhere.
QString foreignKeyCheck();
/// Writes a compact copy of the database to the file that is bound.
QString copyInto();
/// Gives unused pages back to the disk.
QString compact();
/// One row (name, kind and sql) for each table, index, view and trigger.
QString schemaDump();

/// The error of a failed statement on the file `path`.
Error error(const QSqlError& error, const QString& path);

} // namespace selaras::storage::dialect
