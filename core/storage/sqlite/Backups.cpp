// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/Backups.h"

#include "core/files/Durable.h"
#include "core/files/FilePlace.h"
#include "core/storage/history/History.h"
#include "core/storage/rows/BerkasRows.h"
#include "core/storage/schema/ProofsEntry.h"
#include "core/storage/sqlite/BackupFiles.h"
#include "core/storage/sqlite/Dialect.h"
#include "core/storage/sqlite/FileHeader.h"
#include "core/storage/sqlite/Integrity.h"
#include "core/storage/sqlite/NewFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace selaras::storage {

namespace {

    constexpr std::size_t kDailyDays = 31;
    const QString kCopied = u".salinan"_s; ///< rows that wait to be checked and named
    const QString kSuffix = u".selaras"_s;
    const QString kTimeFormat = u"yyyy-MM-dd HHmm"_s;

    QString baseName(const QString& storePath)
    {
        return QFileInfo(storePath).completeBaseName();
    }

    /// The first free name of that minute: "… 0912", "… 0912 (2)".
    QString freeName(const QString& storePath, const QDateTime& now)
    {
        const QString stem = QDir(backupFolder(storePath))
                                 .filePath(baseName(storePath) + u' ' + now.toLocalTime().toString(kTimeFormat));
        QString path = stem + kSuffix;
        for (int i = 2; QFileInfo::exists(path) || QFileInfo::exists(path + kCopied); ++i)
            path = u"%1 (%2)%3"_s.arg(stem).arg(i).arg(kSuffix);
        return path;
    }

    /// The backups of a store by their time; those of one minute are told apart by milliseconds.
    std::map<QDateTime, QString> backupsOf(const QString& storePath)
    {
        const QRegularExpression name(u"^%1 (\\d{4}-\\d\\d-\\d\\d \\d{4})(?: \\((\\d+)\\))?%2$"_s.arg(
            QRegularExpression::escape(baseName(storePath)), QRegularExpression::escape(kSuffix)));
        std::map<QDateTime, QString> found;
        const QDir folder(backupFolder(storePath));
        for (const QString& file : folder.entryList(QDir::Files)) {
            const QRegularExpressionMatch match = name.match(file);
            const QDateTime minute = QDateTime::fromString(match.captured(1), kTimeFormat);
            if (minute.isValid())
                found.emplace(minute.addMSecs(match.captured(2).toInt()), folder.filePath(file));
        }
        return found;
    }

    void thin(const QString& storePath, const QDateTime& now)
    {
        const std::map<QDateTime, QString> backups = backupsOf(storePath);
        std::vector<QDateTime> times;
        for (const auto& [time, path] : backups)
            times.push_back(time);
        for (const QDateTime& time : backupsToThin(std::move(times), now.toLocalTime()))
            QFile::remove(backups.at(time));
    }

    /// A free path in the backup folder of the store, which is made.
    Result<QString> makeRoom(const QString& storePath, const QDateTime& now)
    {
        const QString folder = backupFolder(storePath);
        if (!files::makeFolderLike(folder, storePath))
            return fail(ErrorCode::FolderReadOnly, { folder });
        return freeName(storePath, now);
    }

    void removeRoom(const QString& target)
    {
        QDir().rmdir(QFileInfo(target).absolutePath()); // only when it is empty
    }

    void removeCopied(const QString& target)
    {
        QFile::remove(target + kCopied);
        QFile::remove(target + kCopied + "-journal"_L1);
        removeRoom(target);
    }

    Result<void> copyFile(const QString& from, const QString& to)
    {
        QFile source(from);
        if (!source.copy(to))
            return fail(ErrorCode::FileIo, { to, source.errorString() });
        // A backup may come from where nothing can be written; the restored file must not stay like that.
        QFile::setPermissions(to, QFile::permissions(to) | QFile::ReadOwner | QFile::WriteOwner);
        return {};
    }

} // namespace

QString backupFolder(const QString& storePath)
{
    return QFileInfo(storePath).absoluteDir().filePath(baseName(storePath) + ".cadangan"_L1);
}

Result<void> copyRows(Connection& connection, const QString& target)
{
    // The engine takes an empty file for none, and leaves it the permissions it has.
    if (QFile empty(target); !empty.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(ErrorCode::FileIo, { target, empty.errorString() });
    QFile::setPermissions(target, files::permissionsLike(connection.path()));
    auto statement = connection.prepare(dialect::copyInto());
    if (!statement)
        return failed(statement);
    statement->bind(0, target);
    return statement->exec();
}

Result<std::vector<QByteArray>> berkasHashesIn(const QString& path)
{
    const auto header = readOurHeader(path);
    if (!header)
        return failed(header);
    if (header->schemaVersion < kProofsByContent)
        return std::vector<QByteArray>();
    const auto connection = Connection::open(path, Connection::Access::Immutable);
    if (!connection)
        return failed(connection);
    return berkasHashes(**connection);
}

Result<void> copyChecked(Connection& connection, const QString& target)
{
    return makeStore(target, [&](const QString& draft) { return copyRows(connection, draft); });
}

Result<QString> backUp(Connection& connection, const QDateTime& now)
{
    auto target = makeRoom(connection.path(), now);
    if (!target)
        return target;
    if (auto done = copyChecked(connection, *target); !done) {
        removeRoom(*target);
        return failed(done);
    }
    return target;
}

void removeBackup(const QString& path)
{
    QFile::remove(path);
    removeRoom(path);
}

Result<BackupJob> beginBackup(Store& store, const QDateTime& now)
{
    const auto target = makeRoom(store.path(), now);
    if (!target)
        return failed(target);
    auto bukti = store.berkasHashes();
    if (!bukti)
        return failed(bukti);
    if (auto done = store.copyRows(*target + kCopied); !done) {
        removeCopied(*target);
        return failed(done);
    }
    return BackupJob{ store.path(), *target, *std::move(bukti), now };
}

Result<BackupDone> finishBackup(const BackupJob& job, const std::atomic_bool* stop)
{
    auto missing = Result<MissingBukti>();
    const auto done = makeWhole(job.target, [&](const QString& draft) -> Result<void> {
        if (auto moved = files::rename(job.target + kCopied, draft, files::Present::Keep); !moved)
            return moved;
        if (auto sound = verifyCopy(draft); !sound)
            return sound;
        missing = shareBukti(job.store, job.target, job.bukti, stop); // only now: what is not sound leaves nothing
        if (!missing)
            return failed(missing);
        return stop && *stop ? fail(ErrorCode::FileIo, { job.target, u"dihentikan"_s }) : Result<void>();
    });
    if (!done) {
        removeCopied(job.target);
        return failed(done);
    }
    thin(job.store, job.at);
    return BackupDone{ job.target, *std::move(missing) };
}

Result<QString> makeBackup(Store& store, const QDateTime& now)
{
    const auto job = beginBackup(store, now);
    if (!job)
        return failed(job);
    auto done = finishBackup(*job);
    if (!done)
        return failed(done);
    return std::move(done->path);
}

Result<BackupDone> backUpTo(Store& store, const QString& target)
{
    const auto hashes = store.berkasHashes();
    if (!hashes)
        return failed(hashes);
    auto missing = Result<MissingBukti>();
    auto done = makeStore(target, [&](const QString& draft) -> Result<void> {
        missing = shareBukti(store.path(), target, *hashes);
        return missing ? store.copyRows(draft) : failed(missing);
    });
    if (!done)
        return failed(done);
    return BackupDone{ target, *std::move(missing) };
}

std::optional<QDateTime> backedUpAt(Store& store)
{
    constexpr int kLooked = 3; // one of them may carry a time of a clock that was years ahead
    const std::map<QDateTime, QString> backups = backupsOf(store.path());
    int looked = 0;
    for (auto it = backups.rbegin(); it != backups.rend() && looked < kLooked; ++it, ++looked) {
        const auto connection = Connection::open(it->second, Connection::Access::Immutable);
        const auto tail = connection ? readTail(**connection) : failed(connection);
        if (tail && tail->number > 0 && tail->hash == store.lastHash())
            return it->first;
    }
    return std::nullopt;
}

QString newestSoundBackup(const QString& storePath)
{
    const std::map<QDateTime, QString> backups = backupsOf(storePath);
    for (auto it = backups.rbegin(); it != backups.rend(); ++it) {
        if (verifyCopy(it->second))
            return it->second;
    }
    return {};
}

std::vector<QDateTime> backupsToThin(std::vector<QDateTime> times, const QDateTime& now)
{
    std::ranges::sort(times, std::greater());
    std::set<QDate> days;
    std::set<std::pair<int, int>> months;
    std::vector<QDateTime> thinned;
    for (const QDateTime& time : times) { // newest first, so the first of a day or month is its newest
        const QDate day = time.date();
        if (day >= now.date())
            continue;
        const bool firstOfDay = days.insert(day).second;
        const bool firstOfMonth = months.insert({ day.year(), day.month() }).second;
        const bool keep = (days.size() <= kDailyDays && firstOfDay) || firstOfMonth;
        if (!keep)
            thinned.push_back(time);
    }
    return thinned;
}

Result<MissingBukti> restoreBackup(const QString& backup, const QString& target)
{
    if (!QFileInfo::exists(backup))
        return fail(ErrorCode::FileMissing, { backup });
    if (auto header = readOurHeader(backup); !header)
        return failed(header);
    auto missing = Result<MissingBukti>();
    auto done = makeStore(target, [&](const QString& draft) -> Result<void> {
        if (auto copied = copyFile(backup, draft); !copied)
            return copied;
        const auto hashes = berkasHashesIn(draft);
        if (!hashes)
            return failed(hashes);
        missing = shareBukti(backup, target, *hashes);
        return missing ? Result<void>() : failed(missing);
    });
    if (!done && done.error().code == ErrorCode::FileDamaged)
        done.error().details.front() = backup; // it was the copy that was looked at
    if (!done)
        return failed(done);
    return missing;
}

} // namespace selaras::storage
