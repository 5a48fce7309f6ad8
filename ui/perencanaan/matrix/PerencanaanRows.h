// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/perencanaan/matrix/PerencanaanColumns.h"
#include "ui/perencanaan/matrix/SimpulMarks.h"

#include <memory>
#include <set>

namespace selaras::ui {

struct PerencanaanView {
    domain::Id dokumenId;
    int tahun = 0; ///< without a document the tree of this year's period is shown
    domain::Id lainId = {}; ///< another version whose figures stand beside; empty = none
    enum class Angka { Semua, Target, Pagu };
    Angka angka = Angka::Semua; ///< of a Renstra: only these columns, so that all its years are in sight
    bool belanja = false; ///< pagu broken down by jenis belanja
    bool onlyContent = false; ///< leave out what the document does not speak of
    QString filter; ///< part of a kode, a name or an indicator; folds are ignored while it is set
    std::set<domain::Id> folded; ///< nodes whose children are not shown
    std::set<domain::Id> kept; ///< nodes and indicators shown whatever is left out: those just made
    std::shared_ptr<const SimpulMarks::All> marks; ///< what is odd about the tree; may be nullptr
};

/// Rows of the plan as one document promises it. A node's first indicator stands beside it, further ones have rows of
/// their own beneath (GridRow::aside is the indicator of a row).
class PerencanaanRows {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::PerencanaanRows)
public:
    enum Column { Kode, Uraian, Indikator, FirstFigure };

    /// The period whose tree is shown; empty where no period covers the year.
    static domain::Id periode(const domain::Snapshot& snapshot, const PerencanaanView& view);
    static std::vector<GridRow> rows(const domain::Snapshot& snapshot, const PerencanaanView& view);
    /// The figures of one row anew; names and folds stay. `figures` as PerencanaanColumns::figures gives them.
    static void updateFigures(const domain::Snapshot& snapshot, const PerencanaanView& view,
                              const std::vector<FigureColumn>& figures, GridRow& row);

private:
    struct Context;
    static bool matches(const Context& context, const domain::Simpul& node);
    static bool spokenOf(const Context& context, const domain::Simpul& node);
    static void addNode(const Context& context, const domain::Simpul& node, int depth, std::vector<GridRow>& rows);
    static GridRow makeRow(const Context& context, const domain::Simpul* node, const domain::Indikator* indikator,
                           int depth);
    static GridCell code(const Context& context, const domain::Simpul& node);
    static GridCell name(const Context& context, const domain::Simpul& node, int depth);
    static void mark(const Context& context, const domain::Simpul& node, bool onName, GridCell& cell);
    static GridCell measure(const Context& context, const domain::Indikator& indikator);
};

} // namespace selaras::ui
