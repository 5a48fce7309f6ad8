// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/Durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace selaras::files {

namespace {

    tl::unexpected<Error> systemError(const QString& path, int code)
    {
        if (code == ENOSPC)
            return fail(ErrorCode::DiskFull, { path });
        if (code == EEXIST)
            return fail(ErrorCode::FileExists, { path });
        return fail(ErrorCode::FileIo, { path, qt_error_string(code) });
    }

#ifdef Q_OS_WIN

    int syncHandle(int handle)
    {
        return _commit(handle);
    }

    /// 0, or what went wrong.
    int moveName(const QString& draft, const QString& target, Present present)
    {
        const auto wide = [](const QString& path) { return QDir::toNativeSeparators(path).toStdWString(); };
        const DWORD flags = MOVEFILE_WRITE_THROUGH | (present == Present::Replace ? MOVEFILE_REPLACE_EXISTING : 0);
        if (MoveFileExW(wide(draft).c_str(), wide(target).c_str(), flags))
            return 0;
        const DWORD code = GetLastError();
        return code == ERROR_ALREADY_EXISTS || code == ERROR_FILE_EXISTS ? EEXIST : EACCES;
    }

#else

    int syncHandle(int handle)
    {
        return ::fsync(handle);
    }

    /// A new name for what must not be overwritten: link() refuses one that is taken. File systems without links (FAT,
    /// some shares) leave only looking first.
    int moveToFreeName(const QByteArray& draft, const QByteArray& target)
    {
        if (::link(draft.constData(), target.constData()) == 0)
            return ::unlink(draft.constData()) == 0 ? 0 : errno;
        if (errno == EEXIST)
            return EEXIST;
        if (::access(target.constData(), F_OK) == 0)
            return EEXIST;
        return ::rename(draft.constData(), target.constData()) == 0 ? 0 : errno;
    }

    /// 0, or what went wrong.
    int moveName(const QString& draft, const QString& target, Present present)
    {
        const QByteArray from = QFile::encodeName(draft), to = QFile::encodeName(target);
        if (present == Present::Keep)
            return moveToFreeName(from, to);
        return ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
    }

#endif

} // namespace

Result<void> sync(QFile& file)
{
    if (!file.flush())
        return file.error() == QFileDevice::ResourceError
            ? fail(ErrorCode::DiskFull, { file.fileName() })
            : fail(ErrorCode::FileIo, { file.fileName(), file.errorString() });
    // A place that can't be asked to write through (EINVAL: some shares and devices) has done what it can.
    if (syncHandle(file.handle()) != 0 && errno != EINVAL && errno != ENOTSUP)
        return systemError(file.fileName(), errno);
    return {};
}

Result<void> syncFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return fail(ErrorCode::FileIo, { path, file.errorString() });
    return sync(file);
}

void syncFolderOf(const QString& path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path) // renamed with MOVEFILE_WRITE_THROUGH
#else
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    static_cast<void>(::fsync(handle));
    ::close(handle);
#endif
}

Result<void> rename(const QString& draft, const QString& target, Present present)
{
    if (const int code = moveName(draft, target, present); code != 0)
        return systemError(target, code);
    syncFolderOf(target);
    return {};
}

} // namespace selaras::files
