// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/FileLock.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QSysInfo>

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

    /// Whose lock it is. A process of this computer that is gone has lost its lock already; one of another computer
    /// can't be asked, and neither can the holder of a lock that is empty, torn or of another program.
    Error lockedBy(const QString& path, const QLockFile& lock)
    {
        qint64 process = 0;
        QString host, program;
        const bool readable = lock.getLockInfo(&process, &host, &program) && !host.isEmpty();
        const QFileInfo file(lock.fileName());
        const QString name = owner(file);
        const QString who = u"%1 di %2"_s.arg(name.isEmpty() ? program : name, host);
        const QString since = file.lastModified().toString(Qt::ISODate);
        if (readable && host == QSysInfo::machineHostName())
            return { ErrorCode::FileLocked, { path, who, since } };
        return { ErrorCode::LockLeft, { path, lock.fileName(), readable ? who : QString(), since } };
    }

    /// QLockFile doesn't say that the disk is full.
    Error unwritten(const QString& path, const QString& lockFile)
    {
        constexpr qint64 kLockSize = 4096;
        const QStorageInfo disk(QFileInfo(path).absolutePath());
        if (disk.isValid() && disk.bytesAvailable() < kLockSize)
            return { ErrorCode::DiskFull, { path } };
        return { ErrorCode::FileIo, { path, lockFile } };
    }

    /// A copy beside a file that has the name of a lock and is none: it may be somebody's work. Its name; empty when
    /// that fails.
    QString setAside(const QString& lockFile)
    {
        const QString aside = lockFile + ".lama"_L1;
        QString name = aside;
        for (int number = 2; QFileInfo::exists(name); ++number)
            name = u"%1-%2"_s.arg(aside).arg(number);
        return QFile::copy(lockFile, name) ? name : QString();
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
        return tl::unexpected(unwritten(path, file->fileName()));
    }
}

Result<bool> releaseLock(const QString& path)
{
    QLockFile lock(lockPath(path));
    lock.setStaleLockTime(0);
    if (!QFileInfo::exists(lock.fileName()))
        return false;
    if (lock.tryLock(0)) { // of a process that is gone
        lock.unlock();
        return true;
    }
    const Error held = lockedBy(path, lock);
    if (held.code == ErrorCode::FileLocked)
        return tl::unexpected(held);
    const bool foreign = held.details.value(2).isEmpty() && QFileInfo(lock.fileName()).size() > 0;
    const QString aside = foreign ? setAside(lock.fileName()) : QString();
    if (foreign && aside.isEmpty())
        return tl::unexpected(unwritten(path, lock.fileName()));
    if (!lock.removeStaleLockFile()) { // a process of this computer has it open, whatever stands in it
        QFile::remove(aside);
        return fail(ErrorCode::FileLocked, { path, held.details.value(2), held.details.value(3) });
    }
    return true;
}

} // namespace selaras::storage
