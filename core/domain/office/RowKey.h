// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office/Entities.h"

/// Which row a change is about.
namespace selaras::domain {

/// A row by its kind (place in Entity) and id: one id may name rows of two kinds.
using RowKey = std::pair<std::size_t, Id>;

Id id(const Entity& row);
RowKey keyOf(const Entity& row);
/// The row a change is about: `after`, or `before` when it was removed.
const Entity& subject(const RowChange& change);

} // namespace selaras::domain
