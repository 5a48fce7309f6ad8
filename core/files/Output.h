// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Error.h"

#include <QByteArray>

/// Files that the program writes for others to read. All of app and ui writes through here.
namespace selaras::files {

/// What is written. A copy may be anything (a proof as it was attached); its ending is not looked at.
enum class Kind { Pdf, Png, Svg, Json, Copy };

/// ".pdf"; empty for a copy.
QString ending(Kind kind);
/// The kind that an ending stands for, else a copy.
Kind kindOf(const QString& path);

/// May a document of that kind be written there? EndingWrong (the name doesn't say what it is), OutputIsStore (a file
/// of Selaras by its header, whatever its name, or the name of one, of its lock or its journal), OutputOtherKind (what
/// is there is something else, a folder or a device; an empty file may be replaced), FileReadOnly, FileMissing and
/// FolderReadOnly (the folder). A symbolic link is judged by what it leads to.
Result<void> checkOutput(const QString& path, Kind kind);

/// Writes a whole file, durable when it returns, or leaves what was there as it was and nothing beside it. As
/// checkOutput; DiskFull, FileIo. A new file is no more open to others than `like`, the file that it is made of.
Result<void> writeOutput(const QString& path, const QByteArray& bytes, Kind kind, const QString& like = {});

} // namespace selaras::files
