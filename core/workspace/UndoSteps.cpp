// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/UndoSteps.h"

#include "core/storage/rows/RowJson.h"
#include "core/storage/store/References.h"

#include <algorithm>
#include <set>

namespace selaras::workspace {

using domain::ChangeSet;
using domain::RowChange;
using domain::RowKey;

namespace {

    /// What stays as it is: the rows of the steps that are closed, and what they stand on.
    class Closed {
    public:
        void add(const ChangeSet& step)
        {
            for (const RowChange& row : step.rows) {
                m_rows.insert(domain::keyOf(domain::subject(row)));
                if (row.after) {
                    m_needed.merge(storage::references(*row.after));
                    m_needed.merge(storage::objects(*row.after));
                } else {
                    m_removed.insert(domain::keyOf(*row.before));
                }
            }
        }

        bool holds(const ChangeSet& step) const
        {
            return std::ranges::any_of(step.rows, [this](const RowChange& row) {
                const RowKey key = domain::keyOf(domain::subject(row));
                if (m_rows.contains(key) || (!row.before && m_needed.contains(key)))
                    return true;
                const std::set<RowKey> wanted = row.before ? storage::references(*row.before) : std::set<RowKey>();
                return std::ranges::any_of(wanted, [this](const RowKey& each) { return m_removed.contains(each); });
            });
        }

    private:
        std::set<RowKey> m_rows, m_needed, m_removed;
    };

} // namespace

void closeSteps(std::vector<ChangeSet>& steps, const ChangeSet& closed,
                const std::function<bool(const ChangeSet&)>& direct)
{
    Closed all;
    all.add(closed);
    std::vector<ChangeSet> open;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (direct(*step) || all.holds(*step))
            all.add(*step);
        else
            open.push_back(std::move(*step));
    }
    std::ranges::reverse(open);
    steps = std::move(open);
}

} // namespace selaras::workspace
