// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store/Store.h"
#include "tests/storage/Streaming.h"

/// Rows to store.
namespace selaras::samples {

/// Rows of every kind, every member set to something other than its default.
domain::UnitData everyKind();
/// The file that its one bukti dukung refers to.
domain::Berkas photo();
/// A unit as big as a real one: about `targets` + 200 rows.
domain::UnitData bigUnit(int targets);

/// Every row of the unit as an entity, parents first.
std::vector<domain::Entity> entities(const domain::UnitData& data);
/// The change set that adds these rows to an empty file.
domain::ChangeSet adding(const domain::UnitData& data);
/// A change set of one row.
domain::ChangeSet change(const QString& id, std::optional<domain::Entity> before, std::optional<domain::Entity> after);

/// With rows in the order of their ids, as a store loads them.
domain::UnitData sorted(domain::UnitData data);

/// A new file with these rows, closed again.
void makeFile(const QString& path, const domain::UnitData& data = everyKind());

} // namespace selaras::samples
