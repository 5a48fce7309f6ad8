// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/Connection.h"

#include <QDateTime>

namespace selaras::storage {

/// A checked, durable copy of an open database at `target`, which must not exist. It appears under its name when it is
/// whole. FileExists, FileMissing (the folder), FolderReadOnly, FileDamaged, DiskFull, FileIo.
Result<void> copyChecked(Connection& connection, const QString& target);

/// A checked copy in the backup folder of the open file, under a name of the time that is free. Its path.
Result<QString> backUp(Connection& connection, const QDateTime& now);

/// A compact copy at `target`, which nobody looks for yet: unchecked, without proofs, no more open to others than the
/// file it is of.
Result<void> copyRows(Connection& connection, const QString& target);

/// The hashes of the proofs that a store of ours speaks of. None in a file of an older schema, which has the bytes
/// itself.
Result<std::vector<QByteArray>> berkasHashesIn(const QString& path);

/// Takes a backup away again, with its folder when that is empty.
void removeBackup(const QString& path);

} // namespace selaras::storage
