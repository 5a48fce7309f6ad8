// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Store.h"

#include <QCoreApplication>

namespace selaras::ui {

/// What a stored row went through, in words.
class CellHistory {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::CellHistory)
public:
    struct Line {
        QString when, who;
        QString from, to; ///< both empty when the change was about something else
        QString what; ///< "Mengisi realisasi kinerja"
        /// "1.730 → 1.736", or what was done where the figure stayed.
        QString change() const { return to.isEmpty() ? what : from + QStringLiteral(" → ") + to; }
    };
    enum class Of { Figure, Name };

    /// Newest first. Empty also when the file can't be read now: the history is an aside, not the work.
    static std::vector<Line> lines(storage::Store& store, const domain::Id& rowId, Of of = Of::Figure);
};

} // namespace selaras::ui
