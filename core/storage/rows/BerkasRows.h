// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/Connection.h"
#include "core/storage/store/Store.h"

/// The bytes of files, each once, under their SHA-256.
namespace selaras::storage {

/// Keeps the files that are not there yet. ImportInvalid when bytes and hash don't belong together.
Result<void> insertBerkas(Connection& connection, const std::vector<domain::Berkas>& files);

/// NotFound; FileDamaged when the bytes are no longer those of the hash.
Result<domain::Berkas> readBerkas(Connection& connection, const QByteArray& sha256);

/// The hashes of all files, in their order.
Result<std::vector<QByteArray>> berkasHashes(Connection& connection);

/// Files whose bytes are no longer those of their hash.
Result<Findings> berkasFindings(Connection& connection);

QStringList berkasStatements();

} // namespace selaras::storage
