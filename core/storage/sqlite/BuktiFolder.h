// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office/Entities.h"
#include "core/domain/values/Error.h"

#include <atomic>

/// The bytes of proofs lie beside the store, one file a content: `<name>.bukti/ab/ab12….bukti`. Opening and backups
/// then cost what the rows cost. They are written before the transaction that refers to them and never taken away, so
/// a row never speaks of bytes that were not kept.
namespace selaras::storage {

/// Beside the store; the backups in `<name>.cadangan/` share one folder `bukti/` there. A file that is still being made
/// (`.sebagian`) has the folder of what it will be.
QString buktiFolder(const QString& storePath);

/// Keeps the bytes, durably, unless they are there. ImportInvalid when bytes and hash don't belong together; DiskFull
/// and FileIo.
Result<void> keepBukti(const QString& storePath, const domain::Berkas& file);

/// The bytes: from beside the store, else from beside its backups (and the other way round). ProofMissing; FileDamaged
/// when all that is found has other bytes than those of the hash.
Result<domain::Berkas> readBukti(const QString& storePath, const QByteArray& sha256);

/// What `shareBukti` did not find.
using MissingBukti = std::vector<QByteArray>;

/// Gives the folder of another store what it has not, as second names of the same bytes where it can. Bytes that come
/// new are checked first: damaged ones are not handed on, they count as missing. Stops early when told to.
Result<MissingBukti> shareBukti(const QString& fromStore, const QString& toStore, const std::vector<QByteArray>& hashes,
                                const std::atomic_bool* stop = nullptr);

} // namespace selaras::storage
