// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office/Entities.h"
#include "ui/base/Theme.h"

#include <QVariant>

#include <optional>
#include <vector>

/// What a grid shows, as values: rows are built from a snapshot by pure functions and given to the model.
namespace selaras::ui {

/// A status as colour, shape and word.
struct Chip {
    QString word = {};
    StatusLook look;
};

enum class CellKind {
    Text, ///< words: left, elided when the column is narrow
    Figure, ///< a number: right, never cut
    Computed, ///< a number that nobody types: right, tinted
    Mark, ///< one sign, centred
};

struct GridCell {
    QString text = {}; ///< what is shown
    QString typed = {}; ///< what the editor starts with and what is copied
    QString suffix = {}; ///< small and muted behind the text: a satuan, the kind of a node
    QString note = {}; ///< tooltip
    QString locked = {}; ///< why nothing can be typed here; empty where nobody would try
    QVariant sort = {}; ///< apart from the text: rupiah sort as numbers
    CellKind kind = CellKind::Text;
    QStringList choices = {}; ///< what may stand here: the editor offers them in a list and completes what is typed
    bool editable = false;
    bool strong = false;
    bool muted = false;
    std::optional<QColor> colour = {};
    std::optional<Chip> chip = {};
    int steps = 0; ///< taken, of kSteps: a line of segments under a mark; none without any
    int indent = 0; ///< px before the text
    std::optional<bool> expanded = {}; ///< a node that can be folded, and whether it is open
};

/// Steps of the longest chain that a mark can show.
inline constexpr int kSteps = 5;

struct GridRow {
    domain::Id id = {}; ///< unique in its grid
    domain::Id aside = {}; ///< what else the row speaks of: the indicator beside its node
    bool group = false; ///< a heading across all columns, no cells
    QString title = {}; ///< of a group
    bool sortable = false;
    std::vector<GridCell> cells = {};
};

struct GridColumn {
    QString title = {};
    CellKind kind = CellKind::Text;
    int least = 56; ///< px
    int stretch = 0; ///< share of the room that is left; 0 = as wide as the widest figure
    bool hidden = false; ///< nothing to show in it now
    bool chosen = false; ///< the column that the page is about now
    QString note = {}; ///< tooltip of the heading
};

/// Text meant for one cell.
struct GridEntry {
    int row = 0, column = 0;
    QString typed = {};
};

} // namespace selaras::ui
