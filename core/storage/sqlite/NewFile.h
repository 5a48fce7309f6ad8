// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Error.h"

#include <functional>

/// New stores: there whole or not at all, whenever the program or the power ends.
namespace selaras::storage {

/// Is the place free for a new store? FileExists (a broken link too), FileMissing and FolderReadOnly (the folder),
/// JournalLeft: the engine would roll the journal of an earlier file of that name into the new one, so it must go
/// first.
Result<void> checkVacant(const QString& path);

/// Writes a file at the path it is given.
using MakeFile = std::function<Result<void>(const QString& draft)>;

/// Lets `make` write an unfinished file beside `path`, and gives it its name when it is on the disk. The lock of `path`
/// is held meanwhile. What an earlier attempt left is cleared away before, and nothing is left after a failure. As
/// checkVacant; FileLocked, LockLeft, DiskFull, FileIo, and the errors of `make`, about `path`.
Result<void> makeWhole(const QString& path, const MakeFile& make);

/// The same for a store that `make` creates, fills and closes: it is checked before it gets its name. FileDamaged.
Result<void> makeStore(const QString& path, const MakeFile& make);

} // namespace selaras::storage
