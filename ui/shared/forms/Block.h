// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/Commit.h"

#include <optional>

namespace selaras::ui {

/// Which of the names was meant: that name, or a beginning that only one has; case makes no difference.
inline std::optional<qsizetype> chosenOf(const QStringList& names, const QString& typed)
{
    std::optional<qsizetype> begun;
    int matches = 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i].compare(typed, Qt::CaseInsensitive) == 0)
            return i;
        if (!typed.isEmpty() && names[i].startsWith(typed, Qt::CaseInsensitive)) {
            begun = i;
            ++matches;
        }
    }
    return matches == 1 ? begun : std::nullopt;
}

/// The entries of a block as one edit; each must fit those before it. `bad` gets the position of the one refused.
template <class F>
Result<edits::Edit> joined(domain::Snapshot snapshot, const std::vector<GridEntry>& entries, GridModel::Block block,
                           size_t* bad, F edit)
{
    edits::Edit whole{ actionOf(block), {}, {} };
    for (size_t i = 0; i < entries.size(); ++i) {
        Result<edits::Edit> one = edit(snapshot, entries[i]);
        if (!one) {
            *bad = i;
            return one;
        }
        snapshot = snapshot.with(one->rows);
        whole.append(std::move(*one));
    }
    return whole;
}

} // namespace selaras::ui
