// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Error.h"

namespace selaras::storage {

/// What the first 100 bytes of a SQLite file say. Read as plain bytes, before any engine touches the file.
struct FileHeader {
    qint32 applicationId = 0;
    int schemaVersion = 0;
    bool writeAheadLog = false; ///< somebody switched the file to WAL
};

/// FileIo when the file can't be read, FileNotDatabase when it has no such header (an empty file too).
Result<FileHeader> readHeader(const QString& path);

/// The header of a file of ours that this program can use: FileNotDatabase, FileNotOurs, FileNewerSchema.
Result<FileHeader> readOurHeader(const QString& path);

/// FileMissing, FileReadOnly, FolderReadOnly. A file or folder without any write permission is read-only even to an
/// administrator: somebody meant it to be.
Result<void> checkAccess(const QString& path);
/// Only the folder that is to hold `path`: FileMissing (details: the folder), FolderReadOnly.
Result<void> checkFolder(const QString& path);

} // namespace selaras::storage
