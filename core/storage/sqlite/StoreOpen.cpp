// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/StorePrivate.h"
#include "core/storage/store/StoreRules.h"

#include "core/storage/rows/SqlRows.h"
#include "core/storage/schema/ProofsEntry.h"
#include "core/storage/sqlite/BackupFiles.h"
#include "core/storage/sqlite/Dialect.h"
#include "core/storage/sqlite/FileHeader.h"
#include "core/storage/sqlite/Integrity.h"
#include "core/storage/sqlite/NewFile.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace selaras::storage {

namespace {

    tl::unexpected<Error> damaged(const QString& path, const QString& finding)
    {
        return fail(ErrorCode::FileDamaged, { path, finding });
    }

    Result<void> checkEngine(Connection& connection)
    {
        const auto findings = engineFindings(connection);
        if (!findings)
            return failed(findings);
        if (!findings->isEmpty())
            return damaged(connection.path(), findings->first());
        return {};
    }

    /// Takes the file for us alone. A transaction that a crash cut short is rolled back here, before anything is
    /// judged.
    Result<void> takeOver(Connection& connection)
    {
        if (auto done = connection.run(dialect::beginExclusive()); !done)
            return done;
        return connection.run(u"commit"_s);
    }

    /// What the file brings along must be what the migrations make, before a statement meets it: a view can run for
    /// ever, a trigger can change what is written.
    Result<void> checkSchema(Connection& connection, std::span<const Migration> steps, int version)
    {
        const auto findings = schemaFindings(connection, steps, version);
        if (!findings)
            return failed(findings);
        if (!findings->isEmpty())
            return damaged(connection.path(), findings->first());
        return {};
    }

    Result<int> schemaVersion(Connection& connection, std::span<const Migration> steps)
    {
        const auto version = connection.value(dialect::schemaVersion());
        if (!version)
            return failed(version);
        const int newest = steps.back().version;
        if (version->toInt() > newest) {
            return fail(ErrorCode::FileNewerSchema,
                        { connection.path(), version->toString(), QString::number(newest) });
        }
        if (version->toInt() < 0)
            return damaged(connection.path(), u"versi skema %1"_s.arg(version->toInt()));
        return version->toInt();
    }

    /// Reads the rows and compares them with the last history entry.
    Result<void> readChecked(OpenedFile& file)
    {
        auto rows = readRows(*file.connection);
        if (!rows)
            return failed(rows);
        auto tail = readTail(*file.connection);
        if (!tail)
            return failed(tail);
        if (contentDigest(*rows) != tail->digest)
            return damaged(file.connection->path(), firstDifference(*file.connection, *rows));
        if (const Findings findings = treeFindings(*rows); !findings.isEmpty()) // before anything walks it
            return damaged(file.connection->path(), findings.first());
        file.rows = *std::move(rows);
        file.tail = *std::move(tail);
        return {};
    }

    Result<void> migrateInTransaction(OpenedFile& file, int from, std::span<const Migration> steps)
    {
        auto transaction = Transaction::begin(*file.connection);
        if (!transaction)
            return failed(transaction);
        if (auto done = migrate(*file.connection, from, steps); !done)
            return done;
        if (from < kProofsByContent) {
            if (auto done = recordProofs(*file.connection); !done)
                return done;
        }
        if (auto sound = readChecked(file); !sound)
            return sound;
        return transaction->commit();
    }

    /// Backed up first; the backup goes again when the migration fails, because then the file is as it was.
    Result<void> upgrade(OpenedFile& file, int from, std::span<const Migration> steps)
    {
        const auto backup = backUp(*file.connection, QDateTime::currentDateTime());
        if (!backup)
            return failed(backup);
        auto done = migrateInTransaction(file, from, steps);
        if (!done)
            removeBackup(*backup);
        return done;
    }

    /// A write-ahead log can't be kept away from a file that SQLite opens for writing, so a file that somebody switched
    /// to one is looked at from outside first. One with a log that is not empty has to be recovered in any case.
    Result<void> checkUntouched(const QString& path)
    {
        if (QFileInfo(path + "-wal"_L1).size() > 0)
            return {};
        const auto connection = Connection::open(path, Connection::Access::Immutable);
        if (!connection)
            return failed(connection);
        return checkEngine(**connection);
    }

    Result<void> buildFile(const QString& path, std::span<const Migration> steps)
    {
        const auto connection = Connection::open(path);
        if (!connection)
            return failed(connection);
        auto transaction = Transaction::begin(**connection);
        if (!transaction)
            return failed(transaction);
        if (auto done = (*connection)->run(dialect::setApplicationId(kApplicationId)); !done)
            return done;
        if (auto done = migrate(**connection, 0, steps); !done)
            return done;
        return transaction->commit();
    }

} // namespace

Result<OpenedFile> openFile(const QString& path, std::span<const Migration> steps)
{
    const auto header = readHeader(path);
    if (!header)
        return failed(header);
    if (header->writeAheadLog) {
        if (auto sound = checkUntouched(path); !sound)
            return failed(sound);
    }
    auto connection = Connection::open(path);
    if (!connection)
        return failed(connection);
    OpenedFile file{ *std::move(connection), {}, {} };
    if (auto done = takeOver(*file.connection); !done)
        return failed(done);
    const auto version = schemaVersion(*file.connection, steps);
    if (!version)
        return failed(version);
    if (auto sound = checkSchema(*file.connection, steps, *version); !sound)
        return failed(sound);
    if (auto sound = checkEngine(*file.connection); !sound)
        return failed(sound);
    auto done = *version < steps.back().version ? upgrade(file, *version, steps) : readChecked(file);
    if (!done)
        return failed(done);
    const auto journal = file.connection->value(dialect::useRollbackJournal());
    if (!journal)
        return failed(journal);
    if (journal->toString() != "delete"_L1)
        return fail(ErrorCode::FileIo, { path, journal->toString() });
    return file;
}

Result<void> createFile(const QString& path, std::span<const Migration> steps)
{
    return makeWhole(path, [&](const QString& draft) { return buildFile(draft, steps); });
}

} // namespace selaras::storage
