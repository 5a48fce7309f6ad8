// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/office/RowKey.h"

namespace selaras::domain {

Id id(const Entity& row)
{
    return std::visit([](const auto& each) { return each.id; }, row);
}

RowKey keyOf(const Entity& row)
{
    return { row.index(), id(row) };
}

const Entity& subject(const RowChange& change)
{
    return change.after ? *change.after : *change.before;
}

} // namespace selaras::domain
