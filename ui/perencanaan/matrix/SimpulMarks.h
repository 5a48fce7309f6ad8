// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Kode.h"
#include "ui/base/Theme.h"

#include <QCoreApplication>

#include <map>

namespace selaras::ui {

/// A sign of the tree in a row: how bad it is, and why in words.
struct SimpulMark {
    domain::Mutu berat = domain::Mutu::Sedang;
    QString why;
    bool onName = false; ///< it is about the name, not the code
    QString saran = {}; ///< what would be right; may be empty
};

/// What is odd about codes and names. Made once for a snapshot: looking at every pair takes longer than a repaint.
class SimpulMarks {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::SimpulMarks)
public:
    using All = std::map<domain::Id, std::vector<SimpulMark>>;
    /// What sets rows apart (domain::standsOut): a mark on every row would say nothing.
    static All of(const domain::Snapshot& snapshot);
    /// Everything about one node, worst first, also what most others have.
    static std::vector<SimpulMark> of(const domain::Snapshot& snapshot, const domain::Simpul& simpul);
};

} // namespace selaras::ui
