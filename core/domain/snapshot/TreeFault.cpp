// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/snapshot/TreeFault.h"

#include <QHash>

namespace selaras::domain {

namespace {

    /// The first row that comes back to itself by `above`. Each row is walked once.
    template <class T>
    std::optional<Id> findCircle(const std::vector<T>& rows, Id T::*above)
    {
        QHash<Id, Id> parents;
        for (const T& row : rows)
            parents.insert(row.id, row.*above);
        enum class State { New, OnTheWay, Sound };
        QHash<Id, State> states;
        for (const T& row : rows) {
            std::vector<Id> way;
            Id id = row.id;
            while (parents.contains(id) && states.value(id) == State::New) {
                states.insert(id, State::OnTheWay);
                way.push_back(id);
                id = parents.value(id);
            }
            if (states.value(id) == State::OnTheWay)
                return id;
            for (const Id& each : way)
                states.insert(each, State::Sound);
        }
        return std::nullopt;
    }

} // namespace

std::optional<BrokenRow> findBrokenRow(const UnitData& data)
{
    QHash<Id, JenisSimpul> levels;
    for (const Simpul& row : data.simpul)
        levels.insert(row.id, row.jenis);
    // Levels that only go down leave no room for a circle, nor for a chain longer than there are levels.
    for (const Simpul& row : data.simpul) {
        const auto parent = levels.constFind(row.indukId);
        if (parent != levels.cend() && *parent >= row.jenis)
            return BrokenRow{ row.id == row.indukId ? TreeFault::Circle : TreeFault::Level, row.id };
    }
    if (const auto id = findCircle(data.jabatan, &Jabatan::atasanId))
        return BrokenRow{ TreeFault::Circle, *id };
    if (const auto id = findCircle(data.indikator, &Indikator::acuanId))
        return BrokenRow{ TreeFault::Circle, *id };
    for (const Indikator& row : data.indikator) {
        if (levels.contains(row.id))
            return BrokenRow{ TreeFault::TwoKinds, row.id };
    }
    return std::nullopt;
}

} // namespace selaras::domain
