// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office/RowKey.h"
#include "core/domain/snapshot/Snapshot.h"

#include <set>

/// Which row needs which, and what must be there only once: the schema's rules as values, for those who must know them
/// before a file says no.
namespace selaras::storage {

using domain::RowKey;

/// The rows that a foreign key of this row names.
std::set<RowKey> references(const domain::Entity& row);

/// The rows it is about without a foreign key: the Simpul or Indikator of an `objek_id`, whichever it is.
std::set<RowKey> objects(const domain::Entity& row);

/// What no other row of its table may have: "pk|ikm|2024|0|tahunan"; empty where the id is all.
QString naturalKey(const domain::Entity& row);

/// Why the schema refuses the row whatever else the store holds; empty when it takes it.
QString rowProblem(const domain::Entity& row);

} // namespace selaras::storage
