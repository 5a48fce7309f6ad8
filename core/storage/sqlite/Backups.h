// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/BuktiFolder.h"
#include "core/storage/store/Store.h"

#include <QDateTime>

/// Backups beside the file, in `<name>.cadangan/`: `<name> 2026-11-24 0912.selaras`.
namespace selaras::storage {

QString backupFolder(const QString& storePath);

/// A backup that was begun: the rows are copied, the rest needs no store and can be done on any thread.
struct BackupJob {
    QString store; ///< path of the file it is of
    QString target; ///< its name when it is whole
    std::vector<QByteArray> bukti; ///< hashes of the proofs
    QDateTime at;
};
struct BackupDone {
    QString path;
    MissingBukti missing; ///< proofs that are not beside the file any more
};

/// Copies the rows of the store, in milliseconds.
Result<BackupJob> beginBackup(Store& store, const QDateTime& now);
/// Takes along the proofs that the backups have not yet, checks the copy, its history included, and thins the old ones.
/// When told to stop it gives up between two proofs, with FileIo, and leaves nothing behind but those.
Result<BackupDone> finishBackup(const BackupJob& job, const std::atomic_bool* stop = nullptr);

/// Both at once. Returns the path.
Result<QString> makeBackup(Store& store, const QDateTime& now);

/// A checked copy somewhere else, with the proofs beside it. FileExists…
Result<BackupDone> backUpTo(Store& store, const QString& target);

/// When that backup was made, of the newest ones, that ends with the same history entry: another one would say nothing
/// new. nullopt when there is none.
std::optional<QDateTime> backedUpAt(Store& store);

/// The newest backup that is whole; empty when there is none.
QString newestSoundBackup(const QString& storePath);

/// Which of `times` to delete, seen from `now`: kept are all of today, the newest of each of the last 31 days that have
/// backups, and the newest of each month for ever. Days are counted, not measured by the clock, which may be years off;
/// times in the future are kept and not counted.
std::vector<QDateTime> backupsToThin(std::vector<QDateTime> times, const QDateTime& now);

/// Copies a backup to `target`, which must not exist, after checking it, with its proofs. Those that are not there any
/// more are returned. FileExists, FileDamaged…
Result<MissingBukti> restoreBackup(const QString& backup, const QString& target);

} // namespace selaras::storage
