// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/Backups.h"

#include "core/storage/sqlite/BackupFiles.h"
#include "core/storage/sqlite/Dialect.h"
#include "core/storage/sqlite/FileHeader.h"
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

    constexpr int kDailyDays = 31;
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
        for (int i = 2; QFileInfo::exists(path); ++i)
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

    /// Calls `copy` with a free path in the backup folder of the store, and returns that path.
    template <class F>
    Result<QString> backUp(const QString& storePath, const QDateTime& now, F&& copy)
    {
        const QString folder = backupFolder(storePath);
        if (!QDir().mkpath(folder))
            return fail(ErrorCode::FolderReadOnly, { folder });
        const QString path = freeName(storePath, now);
        if (Result<void> done = copy(path); !done) {
            QDir().rmdir(folder); // only when it is empty
            return failed(done);
        }
        return path;
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

Result<void> copyChecked(Connection& connection, const QString& target)
{
    return makeStore(target, [&](const QString& draft) -> Result<void> {
        auto statement = connection.prepare(dialect::copyInto());
        if (!statement)
            return failed(statement);
        statement->bind(0, draft);
        return statement->exec();
    });
}

Result<QString> backUp(Connection& connection, const QDateTime& now)
{
    return backUp(connection.path(), now, [&](const QString& target) { return copyChecked(connection, target); });
}

void removeBackup(const QString& path)
{
    QFile::remove(path);
    QDir().rmdir(QFileInfo(path).absolutePath()); // only when it is empty
}

Result<QString> makeBackup(Store& store, const QDateTime& now)
{
    auto path = backUp(store.path(), now, [&](const QString& target) { return store.backup(target); });
    if (path)
        thin(store.path(), now);
    return path;
}

std::vector<QDateTime> backupsToThin(std::vector<QDateTime> times, const QDateTime& now)
{
    std::ranges::sort(times, std::greater());
    std::set<QDate> days;
    std::set<std::pair<int, int>> months;
    std::vector<QDateTime> thinned;
    for (const QDateTime& time : times) { // newest first, so the first of a day or month is its newest
        const QDate day = time.date();
        const qint64 age = day.daysTo(now.date());
        const bool firstOfDay = days.insert(day).second;
        const bool firstOfMonth = months.insert({ day.year(), day.month() }).second;
        const bool keep = age <= 0 || (age <= kDailyDays && firstOfDay) || firstOfMonth;
        if (!keep)
            thinned.push_back(time);
    }
    return thinned;
}

Result<void> restoreBackup(const QString& backup, const QString& target)
{
    if (!QFileInfo::exists(backup))
        return fail(ErrorCode::FileMissing, { backup });
    if (auto header = readOurHeader(backup); !header)
        return failed(header);
    auto done = makeStore(target, [&](const QString& draft) { return copyFile(backup, draft); });
    if (!done && done.error().code == ErrorCode::FileDamaged)
        done.error().details.front() = backup; // it was the copy that was looked at
    return done;
}

} // namespace selaras::storage
