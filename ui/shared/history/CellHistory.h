// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"
#include "core/storage/store/Store.h"

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
        QString why = {}; ///< the reason given, where one was
        QString field = {}; ///< "Satuan", in the history of a whole row
        /// "1.730 → 1.736", or what was done where the figure stayed.
        QString change() const;
        /// All of it: "24 Nov 2026 09.12 · Kasubag · Satuan: Nilai → % · Salah ketik".
        QString sentence() const;
    };
    enum class Of { Figure, Name, Code };

    /// Newest first. Empty also when the file can't be read now: the history is an aside, not the work.
    static std::vector<Line> lines(storage::Store& store, const domain::Id& rowId, Of of = Of::Figure);
    /// The history of a node or an indicator: a line for each field that changed. `snapshot` lends the names of posts,
    /// parents and measures.
    static std::vector<Line> fields(storage::Store& store, const domain::Snapshot& snapshot, const domain::Id& rowId);
};

} // namespace selaras::ui
