// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/NewFile.h"

#include "core/files/Durable.h"
#include "core/storage/sqlite/Connection.h"
#include "core/storage/sqlite/FileHeader.h"
#include "core/storage/sqlite/FileLock.h"
#include "core/storage/sqlite/Integrity.h"

#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace selaras::storage {

namespace {

    const QString kUnfinished = u".sebagian"_s;
    /// What the engine keeps beside a file, by the ending of its name.
    constexpr std::array kJournals{ "-journal"_L1, "-wal"_L1, "-shm"_L1 };

    /// Of this attempt, or of one that a crash cut short; making a store in it leaves an unfinished one of its own.
    void removeDraft(const QString& draft)
    {
        for (const QString& file : { draft, draft + kUnfinished }) {
            QFile::remove(file);
            for (const QLatin1StringView journal : kJournals)
                QFile::remove(file + journal);
        }
    }

} // namespace

Result<void> checkVacant(const QString& path)
{
    if (auto folder = checkFolder(path); !folder)
        return folder;
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return fail(ErrorCode::FileExists, { path });
    for (const QLatin1StringView journal : kJournals) {
        if (QFileInfo::exists(path + journal))
            return fail(ErrorCode::JournalLeft, { path, path + journal });
    }
    return {};
}

Result<void> makeWhole(const QString& path, const MakeFile& make)
{
    if (auto vacant = checkVacant(path); !vacant)
        return vacant;
    const auto lock = FileLock::acquire(path);
    if (!lock)
        return failed(lock);
    const QString draft = path + kUnfinished;
    removeDraft(draft);
    Result<void> done = make(draft);
    if (done)
        done = files::syncFile(draft);
    if (done)
        done = checkVacant(path); // it took a while
    if (done)
        done = files::rename(draft, path, files::Present::Keep);
    if (!done) {
        removeDraft(draft);
        for (QString& detail : done.error().details) { // the name that the user gave
            if (detail == draft)
                detail = path;
        }
    }
    return done;
}

Result<void> makeStore(const QString& path, const MakeFile& make)
{
    return makeWhole(path, [&](const QString& draft) -> Result<void> {
        if (auto done = make(draft); !done)
            return done;
        return verifyCopy(draft);
    });
}

} // namespace selaras::storage
