// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Error.h"
#include "core/storage/store/References.h"

#include <map>

namespace selaras::storage {

/// The rows of a MemoryStore, with what the schema of a file guards: ids, natural keys, references, bounds.
class MemoryRows {
public:
    using Files = std::map<QByteArray, QByteArray>; ///< by SHA-256

    /// All or none, in the order in which a file would take them; references are looked at when all is done.
    /// RowChanged, RowRefused.
    Result<void> apply(const std::vector<domain::RowChange>& changes, const Files& files);

    /// Every row of every unit, each list in the order of its ids.
    domain::UnitData data() const;

private:
    struct Step {
        RowKey key;
        std::optional<domain::Entity> before;
    };
    Result<void> applyOne(const domain::RowChange& change, std::vector<Step>& done);
    Result<void> checkReferences(const std::vector<Step>& done, const Files& files) const;
    void put(const RowKey& key, const std::optional<domain::Entity>& row);
    void count(const domain::Entity& row, int by);

    std::map<RowKey, domain::Entity> m_rows;
    std::map<std::pair<std::size_t, QString>, domain::Id> m_natural;
    std::map<RowKey, int> m_referrers; ///< how many rows name a row
};

} // namespace selaras::storage
