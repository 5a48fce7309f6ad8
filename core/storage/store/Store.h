// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"
#include "core/domain/values/Error.h"

#include <QJsonObject>

#include <memory>

/// The only SQL. One `*.selaras` file = one SQLite database.
namespace selaras::storage {

/// Newest schema this program knows (`user_version`).
int newestSchemaVersion();
/// `application_id` of our files: "SLRS".
inline constexpr qint32 kApplicationId = 0x534C5253;

/// A change set as the file keeps it, for showing history. Rows stay JSON: an old row may have columns we no longer
/// have.
struct HistoryRow {
    QString table;
    domain::Id rowId;
    std::optional<QJsonObject> before, after;
};
struct HistoryEntry {
    qint64 number = 0; ///< position in the chain, from 1
    domain::Id id;
    QDateTime at; ///< UTC
    QString by;
    QString action; ///< code of domain::Action
    QString reason;
    QByteArray previousHash, hash; ///< SHA-256; the chain of all entries
    QByteArray contentDigest; ///< digest of all rows after this entry
    std::vector<HistoryRow> rows;
};

/// What the integrity check found; empty = sound.
using Findings = QStringList;

/// An open store: what a caller needs of it. SqliteStore keeps a file, MemoryStore is its twin without one; both keep
/// the same contract (tests/storage/StoreContractTest.cpp). Not thread-safe. Every failure leaves the store as it was.
class Store {
public:
    /// A new file at the newest schema, made by walking all migrations. As makeWhole (NewFile.h).
    static Result<std::unique_ptr<Store>> create(const QString& path);

    /// Opens, checks and migrates. Refuses, byte-identical, in this order: FileMissing, FileReadOnly / FolderReadOnly,
    /// FileLocked, FileNotDatabase, FileNotOurs, FileNewerSchema, FileDamaged. A file of an older schema is backed up
    /// first and migrated in one transaction.
    static Result<std::unique_ptr<Store>> open(const QString& path);

    virtual ~Store() = default;
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// Where the file is; backups go beside it.
    virtual const QString& path() const = 0;

    /// The rows of the first unit of the file (no unit in a new file), each list in the order of its ids.
    virtual Result<domain::UnitData> load() = 0;

    /// Writes rows and history of a change set in one transaction, durable when it returns. DiskFull, FileIo.
    /// FileGone and FileReplaced when somebody took the file away, replaced or cut it: then nothing can be written any
    /// more, and what is in memory should be saved elsewhere (see rescue in Salvage.h).
    /// RowChanged (table, id) when a row of the file is not as its `before`: the edit was made from an old snapshot;
    /// RowRefused when the schema forbids a row or a text can't be stored; ImportInvalid when a change is not of one
    /// row or bytes are not those of their hash. Nothing changes then, with one exception: a disk that fails at the
    /// very last step of a commit, and goes on failing, gives FileIo although the change is in the file. load() tells.
    virtual Result<void> write(const domain::ChangeSet& changes) = 0;

    /// Writes a whole store into this empty one: rows, the history as it was, hashes included, and the bytes of its
    /// files. Used by `impor`. UnitAlreadySet, ImportInvalid.
    virtual Result<void> restore(const domain::UnitData& data, const std::vector<HistoryEntry>& history,
                                 const std::vector<domain::Berkas>& files = {}) = 0;

    /// The bytes of a file. NotFound; ProofMissing when they are not beside the store any more; FileDamaged when they
    /// are no longer those of the hash.
    virtual Result<domain::Berkas> berkas(const QByteArray& sha256) = 0;
    /// The hashes of all files that are kept.
    virtual Result<std::vector<QByteArray>> berkasHashes() = 0;

    /// All change sets, oldest first.
    virtual Result<std::vector<HistoryEntry>> history() = 0;
    /// Change sets that touched one row, newest first; only that row's changes.
    virtual Result<std::vector<HistoryEntry>> history(const domain::Id& rowId) = 0;

    /// SQLite's own check, foreign keys, the hash chain, the rows against their history.
    virtual Result<Findings> check() = 0;

    /// A checked copy of the file at `target`, which must not exist, with the proofs beside it.
    virtual Result<void> backup(const QString& target) = 0;
    /// A compact copy of rows and history alone, unchecked, at `target`, which must not exist. See Backups.h.
    virtual Result<void> copyRows(const QString& target) = 0;
    /// The hash of the last history entry; empty before the first.
    virtual QByteArray lastHash() const = 0;

protected:
    Store() = default;
};

/// Digest of all rows, independent of their order: XOR of the SHA-256 of each row's table name and JSON.
QByteArray contentDigest(const domain::UnitData& data);

} // namespace selaras::storage
