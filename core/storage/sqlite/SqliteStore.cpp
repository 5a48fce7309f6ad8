// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/SqliteStore.h"

#include "core/storage/rows/BerkasRows.h"
#include "core/storage/rows/RowJson.h"
#include "core/storage/rows/SqlRows.h"
#include "core/storage/sqlite/BackupFiles.h"
#include "core/storage/sqlite/Backups.h"
#include "core/storage/sqlite/Dialect.h"
#include "core/storage/sqlite/FileHeader.h"
#include "core/storage/sqlite/Integrity.h"
#include "core/storage/sqlite/StorePrivate.h"
#include "core/storage/store/StoreRules.h"

using namespace Qt::StringLiterals;

namespace selaras::storage {

using domain::ChangeSet;
using domain::Id;
using domain::RowChange;
using domain::UnitData;

namespace {

    /// Bytes of proofs that an opening moves out of an older file: some seconds of work.
    constexpr qint64 kMovedAtOpening = qint64(256) << 20;

    Result<void> writeInTransaction(Connection& connection, const ChangeSet& changes, const HistoryEntry& entry)
    {
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return failed(transaction);
        if (auto done = insertBerkas(connection, changes.berkas); !done)
            return done;
        if (auto done = applyChanges(connection, changes.rows); !done)
            return done;
        if (auto done = insertEntry(connection, entry); !done)
            return done;
        return transaction->commit();
    }

    Result<void> restoreInTransaction(Connection& connection, const UnitData& data,
                                      const std::vector<HistoryEntry>& history,
                                      const std::vector<domain::Berkas>& files)
    {
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return failed(transaction);
        if (auto done = insertBerkas(connection, files); !done)
            return done;
        if (auto done = insertRows(connection, data); !done)
            return done;
        for (const HistoryEntry& entry : history) {
            if (auto done = insertEntry(connection, entry); !done)
                return done;
        }
        return transaction->commit();
    }

} // namespace

SqliteStore::SqliteStore(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
SqliteStore::~SqliteStore() = default;

Result<void> SqliteStore::Private::settle(const HistoryEntry& entry, const Error& error)
{
    auto stored = readTail(*connection);
    if (!stored)
        return tl::unexpected(error);
    tail = *std::move(stored);
    if (tail.hash != entry.hash)
        return tl::unexpected(error);
    return connection->run(dialect::setSchemaVersion(newestSchemaVersion())); // any commit makes the one before durable
}

Result<void> SqliteStore::Private::remember()
{
    const auto now = files::fileIdentity(connection->path());
    if (!now)
        return fail(ErrorCode::FileGone, { connection->path() });
    if (!now->isSameFile(identity))
        return fail(ErrorCode::FileReplaced, { connection->path() });
    identity = *now;
    return {};
}

Result<void> SqliteStore::Private::checkPlace()
{
    const QString& path = connection->path();
    const auto now = files::fileIdentity(path);
    if (!now)
        return fail(ErrorCode::FileGone, { path });
    if (*now == identity)
        return {};
    if (!now->isSameFile(identity) || now->size != identity.size)
        return fail(ErrorCode::FileReplaced, { path });
    // Only the time is another one: somebody touched the file, or wrote an older copy over it. Our connection knows its
    // pages by heart, so a fresh one looks what is there.
    const auto fresh = Connection::open(path, Connection::Access::Immutable);
    const auto there = fresh ? readTail(**fresh) : failed(fresh);
    if (!there || there->hash != tail.hash)
        return fail(ErrorCode::FileReplaced, { path });
    return remember();
}

const QString& SqliteStore::path() const
{
    return d->connection->path();
}

Result<std::unique_ptr<Store>> Store::create(const QString& path)
{
    if (auto done = createFile(path, migrations()); !done)
        return failed(done);
    return open(path);
}

Result<std::unique_ptr<Store>> Store::open(const QString& path)
{
    return SqliteStore::open(path);
}

Result<std::unique_ptr<Store>> SqliteStore::open(const QString& path)
{
    if (auto done = checkAccess(path); !done)
        return failed(done);
    auto lock = FileLock::acquire(path);
    if (!lock)
        return failed(lock);
    if (const auto header = readOurHeader(path); !header)
        return failed(header);
    auto file = openFile(path, migrations());
    if (!file)
        return failed(file);
    const auto moved = moveBerkasOut(*file->connection, kMovedAtOpening);
    if (moved && *moved)
        static_cast<void>(file->connection->run(dialect::compact())); // only room: it comes with the next opening
    const auto identity = files::fileIdentity(path);
    if (!identity)
        return fail(ErrorCode::FileGone, { path });
    auto opened = std::make_unique<Private>(Private{ *std::move(lock), std::move(file->connection),
                                                     std::move(file->tail), std::move(file->rows), *identity });
    return std::unique_ptr<Store>(new SqliteStore(std::move(opened)));
}

Result<UnitData> SqliteStore::load()
{
    if (d->rows)
        return firstUnit(*std::exchange(d->rows, std::nullopt));
    auto rows = readRows(*d->connection);
    if (!rows)
        return rows;
    return firstUnit(*std::move(rows));
}

Result<void> SqliteStore::write(const ChangeSet& changes)
{
    if (auto done = checkShape(changes); !done)
        return done;
    if (auto done = d->checkPlace(); !done)
        return done;
    d->rows.reset();
    const HistoryEntry entry = makeEntry(changes, d->tail);
    auto done = writeInTransaction(*d->connection, changes, entry);
    if (done)
        d->tail = { entry.number, entry.hash, entry.contentDigest };
    else
        done = d->settle(entry, done.error());
    return done ? d->remember() : done;
}

Result<void> SqliteStore::restore(const UnitData& data, const std::vector<HistoryEntry>& history,
                                  const std::vector<domain::Berkas>& files)
{
    const auto present = readRows(*d->connection);
    if (!present)
        return failed(present);
    if (auto done = checkRestore(*present, d->tail.number, path(), data, history); !done)
        return done;

    d->rows.reset();
    auto done = asImport(restoreInTransaction(*d->connection, data, history, files));
    if (history.empty())
        return done ? d->remember() : done;
    const HistoryEntry& last = history.back();
    if (done)
        d->tail = { last.number, last.hash, last.contentDigest };
    else
        done = d->settle(last, done.error());
    return done ? d->remember() : done;
}

Result<domain::Berkas> SqliteStore::berkas(const QByteArray& sha256)
{
    return readBerkas(*d->connection, sha256);
}

Result<std::vector<QByteArray>> SqliteStore::berkasHashes()
{
    return storage::berkasHashes(*d->connection);
}

Result<std::vector<HistoryEntry>> SqliteStore::history()
{
    return readHistory(*d->connection);
}

Result<std::vector<HistoryEntry>> SqliteStore::history(const Id& rowId)
{
    return readHistory(*d->connection, rowId);
}

namespace {

    /// What was found; a part that can't be read is a finding too.
    Result<void> collect(Findings& all, const Result<Findings>& findings)
    {
        if (!findings && findings.error().code != ErrorCode::FileDamaged)
            return failed(findings);
        all << (findings ? *findings : Findings{ findings.error().details.value(1) });
        return {};
    }

    Result<Findings> contentFindings(Connection& connection)
    {
        const auto rows = readRows(connection);
        if (!rows)
            return failed(rows);
        const auto entries = readHistory(connection);
        if (!entries)
            return failed(entries);
        return treeFindings(*rows) << historyFindings(*rows, *entries);
    }

} // namespace

Result<Findings> SqliteStore::check()
{
    Findings all;
    using Part = Result<Findings> (*)(Connection&);
    for (const Part part : std::initializer_list<Part>{ engineFindings, referenceFindings, schemaFindings,
                                                        berkasFindings, contentFindings }) {
        if (auto done = collect(all, part(*d->connection)); !done)
            return failed(done);
    }
    return all;
}

Result<void> SqliteStore::backup(const QString& target)
{
    const auto done = backUpTo(*this, target);
    return done ? Result<void>() : failed(done);
}

Result<void> SqliteStore::copyRows(const QString& target)
{
    return storage::copyRows(*d->connection, target);
}

QByteArray SqliteStore::lastHash() const
{
    return d->tail.hash;
}

} // namespace selaras::storage
