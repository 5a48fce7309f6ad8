// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/Connection.h"
#include "core/storage/store/Store.h"

/// Which contents a store keeps. Their bytes lie beside it (BuktiFolder.h); a row whose `isi` is not empty still has
/// them itself, as all had before, until they have been moved out.
namespace selaras::storage {

/// Keeps the files that are not there yet: the bytes are on the disk before a row speaks of them. ImportInvalid when
/// bytes and hash don't belong together.
Result<void> insertBerkas(Connection& connection, const std::vector<domain::Berkas>& files);

/// Rows of contents whose bytes lie beside the store, or are lost.
Result<void> insertBerkasRows(Connection& connection, const std::vector<QByteArray>& hashes);

/// NotFound; ProofMissing; FileDamaged when the bytes are no longer those of the hash.
Result<domain::Berkas> readBerkas(Connection& connection, const QByteArray& sha256);

/// The hashes of all files, in their order.
Result<std::vector<QByteArray>> berkasHashes(Connection& connection);

/// Moves bytes that lie in the file beside it, one content after the other and at most `budget` bytes: each is durable
/// there before it goes here. What can't be moved stays and is readable. True when something was moved.
Result<bool> moveBerkasOut(Connection& connection, qint64 budget);

/// Files that are missing or whose bytes are no longer those of their hash.
Result<Findings> berkasFindings(Connection& connection);

QStringList berkasStatements();

} // namespace selaras::storage
