// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Error.h"

#include <QLockFile>

#include <memory>

namespace selaras::storage {

/// The right to use a file, alone. A small file beside it (`<file>.kunci`) names the holder to everybody else, other
/// computers on the same share included. Given back, and that file removed, on destruction; a lock whose process is
/// gone from this computer is taken over.
class FileLock {
public:
    /// FileLocked with "nama di komputer" and since when (ISO, local time), LockLeft; FolderReadOnly; DiskFull; FileIo.
    static Result<FileLock> acquire(const QString& path);

private:
    explicit FileLock(std::unique_ptr<QLockFile> file)
        : m_file(std::move(file))
    {
    }
    std::unique_ptr<QLockFile> m_file;
};

/// Takes the lock of a file away from a holder that can't be seen from here (LockLeft); whether there was one.
/// FileLocked when a process of this computer holds it. The engine's own lock still keeps a second writer out. A file
/// of that name that is not a lock is kept beside it as `<file>.kunci.lama`; FileIo, DiskFull when it can't be.
Result<bool> releaseLock(const QString& path);

} // namespace selaras::storage
