// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Error.h"

class QFile;

/// What a power cut must not take back. With FilePlace.h the only file that speaks to the operating system by itself.
namespace selaras::files {

/// Asks the disk for what was written to an open file. DiskFull, FileIo.
Result<void> sync(QFile& file);

/// The same for a file by its name, and for the names in a folder: a file that is new or was renamed is there after a
/// power cut only when its folder was written too. A folder that can't be asked (some network shares) is let be.
Result<void> syncFile(const QString& path);
void syncFolderOf(const QString& path);

/// Gives `draft` the name `target`, in the same folder, durably. `replace` takes the place of what is there; `keep`
/// refuses it with FileExists, however late it came. FileIo. Nothing changes after a failure.
enum class Present { Replace, Keep };
Result<void> rename(const QString& draft, const QString& target, Present present);

} // namespace selaras::files
