// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/memory/MemoryRows.h"

#include "core/storage/rows/RowJson.h"
#include "core/storage/store/StoreRules.h"

using namespace Qt::StringLiterals;

namespace selaras::storage {

using domain::Entity;
using domain::RowChange;
using domain::UnitData;

Result<void> MemoryRows::apply(const std::vector<RowChange>& changes, const Files& files)
{
    std::vector<Step> done;
    Result<void> result;
    for (const RowChange* change : writeOrder(changes)) {
        if (result)
            result = applyOne(*change, done);
    }
    if (result)
        result = checkReferences(done, files);
    if (!result) {
        for (auto step = done.rbegin(); step != done.rend(); ++step)
            put(step->key, step->before);
    }
    return result;
}

UnitData MemoryRows::data() const
{
    UnitData all;
    for (const auto& [key, row] : m_rows)
        std::visit([&](const auto& each) { all.list<std::decay_t<decltype(each)>>().push_back(each); }, row);
    return all;
}

Result<void> MemoryRows::applyOne(const RowChange& change, std::vector<Step>& done)
{
    const Entity& row = subject(change);
    const RowKey key = keyOf(row);
    const auto kept = m_rows.find(key);
    const std::optional<Entity> stored = kept == m_rows.end() ? std::nullopt : std::optional(kept->second);
    if (stored != change.before)
        return fail(ErrorCode::RowChanged, { table(row), key.second });
    if (change.after) {
        if (const QString problem = rowProblem(*change.after); !problem.isEmpty())
            return fail(ErrorCode::RowRefused, { problem });
        const auto same = m_natural.find({ key.first, naturalKey(*change.after) });
        if (same != m_natural.end() && same->second != key.second)
            return fail(ErrorCode::RowRefused, { u"isian untuk tempat yang sama sudah ada"_s });
    }
    done.push_back({ key, stored });
    put(key, change.after);
    return {};
}

Result<void> MemoryRows::checkReferences(const std::vector<Step>& done, const Files& files) const
{
    const auto lost = [] {
        return fail(ErrorCode::RowRefused, { u"baris yang diacunya tidak ada, atau baris lain masih mengacunya"_s });
    };
    for (const Step& step : done) {
        const auto row = m_rows.find(step.key);
        if (row == m_rows.end()) {
            if (m_referrers.contains(step.key))
                return lost();
            continue;
        }
        for (const RowKey& named : references(row->second)) {
            if (!m_rows.contains(named))
                return lost();
        }
        const auto* proof = std::get_if<domain::BuktiDukung>(&row->second);
        if (proof && !files.contains(proof->sha256))
            return lost();
    }
    return {};
}

void MemoryRows::put(const RowKey& key, const std::optional<Entity>& row)
{
    if (const auto kept = m_rows.find(key); kept != m_rows.end()) {
        count(kept->second, -1);
        if (const QString natural = naturalKey(kept->second); !natural.isEmpty())
            m_natural.erase({ key.first, natural });
        m_rows.erase(kept);
    }
    if (!row)
        return;
    count(*row, 1);
    if (const QString natural = naturalKey(*row); !natural.isEmpty())
        m_natural.emplace(std::pair(key.first, natural), key.second);
    m_rows.emplace(key, *row);
}

void MemoryRows::count(const Entity& row, int by)
{
    for (const RowKey& named : references(row)) {
        const auto referrers = m_referrers.try_emplace(named, 0).first;
        referrers->second += by;
        if (referrers->second == 0)
            m_referrers.erase(referrers);
    }
}

} // namespace selaras::storage
