// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FileLock.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

#ifdef Q_OS_WIN
extern Q_CORE_EXPORT int qt_ntfs_permission_lookup;
#endif

namespace selaras::storage {

namespace {

    /// The same file under another name has the same lock.
    QString lockPath(const QString& path)
    {
        const QFileInfo info(path);
        const QString canonical = info.canonicalFilePath();
        return (canonical.isEmpty() ? info.absoluteFilePath() : canonical) + ".kunci"_L1;
    }

    QString owner(const QFileInfo& file)
    {
#ifdef Q_OS_WIN
        ++qt_ntfs_permission_lookup; // owners are looked up only then
        const QString name = file.owner();
        --qt_ntfs_permission_lookup;
        return name;
#else
        return file.owner();
#endif
    }

    Error lockedBy(const QString& path, const QLockFile& lock)
    {
        qint64 process = 0;
        QString host, program;
        lock.getLockInfo(&process, &host, &program);
        const QFileInfo file(lock.fileName());
        const QString name = owner(file);
        const QString who = u"%1 di %2"_s.arg(name.isEmpty() ? program : name, host);
        return { ErrorCode::FileLocked, { path, who, file.lastModified().toString(Qt::ISODate) } };
    }

} // namespace

Result<FileLock> FileLock::acquire(const QString& path)
{
    auto file = std::make_unique<QLockFile>(lockPath(path));
    file->setStaleLockTime(0); // a file may stay open for days: only a process that is gone makes a lock stale
    if (file->tryLock(0))
        return FileLock(std::move(file));
    switch (file->error()) {
    case QLockFile::LockFailedError:
        return tl::unexpected(lockedBy(path, *file));
    case QLockFile::PermissionError:
        return fail(ErrorCode::FolderReadOnly, { QFileInfo(path).absolutePath() });
    default:
        return fail(ErrorCode::FileIo, { path, file->fileName() });
    }
}

} // namespace selaras::storage
