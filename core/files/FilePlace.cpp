// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/FilePlace.h"

#include "core/files/Durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <sys/stat.h>
#endif

namespace selaras::files {

#ifdef Q_OS_WIN

std::optional<FileIdentity> fileIdentity(const QString& path)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    const HANDLE handle =
        CreateFileW(name.c_str(), FILE_READ_ATTRIBUTES, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return std::nullopt;
    BY_HANDLE_FILE_INFORMATION info{};
    const bool known = GetFileInformationByHandle(handle, &info);
    CloseHandle(handle);
    if (!known)
        return std::nullopt;
    const auto whole = [](DWORD high, DWORD low) { return (quint64(high) << 32) | low; };
    return FileIdentity{ info.dwVolumeSerialNumber, whole(info.nFileIndexHigh, info.nFileIndexLow),
                         qint64(whole(info.nFileSizeHigh, info.nFileSizeLow)),
                         qint64(whole(info.ftLastWriteTime.dwHighDateTime, info.ftLastWriteTime.dwLowDateTime)) };
}

#else

std::optional<FileIdentity> fileIdentity(const QString& path)
{
    struct stat info { };
    if (stat(QFile::encodeName(path).constData(), &info) != 0 || !S_ISREG(info.st_mode))
        return std::nullopt;
#ifdef Q_OS_DARWIN
    const timespec changed = info.st_mtimespec;
#else
    const timespec changed = info.st_mtim;
#endif
    return FileIdentity{ quint64(info.st_dev), quint64(info.st_ino), qint64(info.st_size),
                         qint64(changed.tv_sec) * 1'000'000'000 + qint64(changed.tv_nsec) };
}

#endif

QFileDevice::Permissions permissionsLike(const QString& store)
{
    constexpr auto kReadWrite = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup
        | QFile::ReadOther | QFile::WriteOther;
    return (QFile::permissions(store) & kReadWrite) | QFile::ReadOwner | QFile::WriteOwner;
}

QFileDevice::Permissions folderPermissionsLike(const QString& store)
{
    QFileDevice::Permissions all = permissionsLike(store) | QFile::ExeOwner;
    if (all & QFile::ReadGroup)
        all |= QFile::ExeGroup;
    if (all & QFile::ReadOther)
        all |= QFile::ExeOther;
    return all;
}

bool makeFolderLike(const QString& folder, const QString& store)
{
    if (QFileInfo(folder).isDir())
        return true;
    if (!QDir().mkpath(folder))
        return false;
    QFile::setPermissions(folder, folderPermissionsLike(store));
    syncFolderOf(folder);
    return true;
}

Result<void> linkOrCopy(const QString& from, const QString& to)
{
    std::error_code problem;
    std::filesystem::create_hard_link(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(),
                                      problem);
    if (problem) {
        QFile source(from);
        QSaveFile copy(to);
        if (!source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
            return fail(ErrorCode::FileIo, { source.isOpen() ? to : from, copy.errorString() });
        copy.setPermissions(permissionsLike(from));
        constexpr qint64 kPiece = qint64(1) << 20;
        while (!source.atEnd()) {
            const QByteArray piece = source.read(kPiece);
            if (piece.isEmpty() || copy.write(piece) != piece.size())
                return fail(ErrorCode::FileIo, { to, copy.errorString() });
        }
        if (!copy.commit())
            return fail(ErrorCode::FileIo, { to, copy.errorString() });
    }
    syncFolderOf(to);
    return {};
}

} // namespace selaras::files
