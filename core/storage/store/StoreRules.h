// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store/Store.h"

/// What every kind of store asks before it writes, and in which order.
namespace selaras::storage {

/// The rows of the first unit. A file of one office has one; the others belong to a server.
domain::UnitData firstUnit(domain::UnitData data);

/// A change must speak of one row. ImportInvalid.
Result<void> checkShape(const domain::ChangeSet& changes);

/// The order that keeps the natural keys free: removals first, children before parents; then the rest, parents before
/// children.
std::vector<const domain::RowChange*> writeOrder(const std::vector<domain::RowChange>& changes);

/// Whether a whole store may be written into one that holds `present` and `entries` change sets. UnitAlreadySet,
/// ImportInvalid.
Result<void> checkRestore(const domain::UnitData& present, qint64 entries, const QString& path,
                          const domain::UnitData& data, const std::vector<HistoryEntry>& history);
/// What is wrong with how the rows hang together: circles, levels, one id for two kinds. Empty = sound.
Findings treeFindings(const domain::UnitData& data);
/// What the schema refuses of an import is told as such.
Result<void> asImport(Result<void> done);

/// Whether both engines give back this very text: SQLite drops a byte order mark and replaces U+FFFE and U+FFFF,
/// PostgreSQL has no U+0000, neither has half a surrogate pair.
bool isStorable(const QString& text);

/// Whether the bytes are those of the hash. An empty file never is.
bool isWhole(const domain::Berkas& file);

} // namespace selaras::storage
