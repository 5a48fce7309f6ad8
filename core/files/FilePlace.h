// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Error.h"

#include <QFileDevice>

#include <optional>

/// What lies under a path, and who may read it: the one place where systems differ.
namespace selaras::files {

/// Which file it is, and how it was when it was looked at. Nothing is opened for it: closing a second handle would give
/// up the locks that the engine holds.
struct FileIdentity {
    quint64 device = 0, number = 0; ///< volume and index of the file, inode
    qint64 size = 0;
    qint64 changed = 0; ///< last write, in the finest unit of the system
    bool isSameFile(const FileIdentity& other) const { return device == other.device && number == other.number; }
    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

/// nullopt when there is no file.
std::optional<FileIdentity> fileIdentity(const QString& path);

/// Who may read and write `store`; what is made beside a private file is not open to everybody. Read and write for the
/// owner when there is no such file.
QFileDevice::Permissions permissionsLike(const QString& store);
/// The same for a folder: who may read may look into it.
QFileDevice::Permissions folderPermissionsLike(const QString& store);

/// Makes a folder with those permissions, and its parents. False when there is none afterwards.
bool makeFolderLike(const QString& folder, const QString& store);

/// A second name for the bytes of a file, or a copy where the file system has no such thing. Durable.
Result<void> linkOrCopy(const QString& from, const QString& to);

} // namespace selaras::files
