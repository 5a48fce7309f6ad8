// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store/Store.h"

#include <QDateTime>

/// Backups beside the file, in `<name>.cadangan/`: `<name> 2026-11-24 0912.selaras`.
namespace selaras::storage {

QString backupFolder(const QString& storePath);

/// Makes a checked backup and thins the old ones: all of today, the newest of each day for 31 days, the newest of each
/// month for ever. Returns its path.
Result<QString> makeBackup(Store& store, const QDateTime& now);

/// Which of `times` to delete, seen from `now`.
std::vector<QDateTime> backupsToThin(std::vector<QDateTime> times, const QDateTime& now);

/// Copies a backup to `target`, which must not exist, after checking it. FileExists, FileDamaged…
Result<void> restoreBackup(const QString& backup, const QString& target);

} // namespace selaras::storage
