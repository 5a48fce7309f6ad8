// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/FilePlace.h"
#include "core/storage/history/History.h"
#include "core/storage/schema/Migrations.h"
#include "core/storage/sqlite/Connection.h"
#include "core/storage/sqlite/FileLock.h"
#include "core/storage/sqlite/SqliteStore.h"

namespace selaras::storage {

struct SqliteStore::Private {
    FileLock lock; ///< given back after the connection is closed
    std::unique_ptr<Connection> connection;
    HistoryTail tail;
    std::optional<domain::UnitData> rows; ///< what opening has read, until it is asked for or no longer true

    files::FileIdentity identity = {}; ///< as we left it

    /// Notes how the file is now, after our own work on it. FileGone, FileReplaced when it is another one.
    Result<void> remember();
    /// Whether the file is as we left it. FileGone, FileReplaced.
    Result<void> checkPlace();

    /// After a write that failed with `error`: a commit that fails at its very last step, when the journal is done
    /// with, may have taken effect all the same. The file says whether it has; if so, this makes it durable, and the
    /// write has succeeded.
    Result<void> settle(const HistoryEntry& entry, const Error& error);
};

/// A connection to a file that passed every check, at the newest schema of `steps`.
struct OpenedFile {
    std::unique_ptr<Connection> connection;
    HistoryTail tail;
    domain::UnitData rows;
};

/// Opens, checks and migrates a file whose lock is held and whose header is ours. FileLocked (another program),
/// FileNewerSchema, FileDamaged, DiskFull, FileIo.
Result<OpenedFile> openFile(const QString& path, std::span<const Migration> steps);

/// Makes a new file with its schema. As makeWhole.
Result<void> createFile(const QString& path, std::span<const Migration> steps);

} // namespace selaras::storage
