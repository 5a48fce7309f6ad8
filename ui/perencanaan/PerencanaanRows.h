// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Angka.h"
#include "core/usecases/Perencanaan.h"
#include "ui/grid/GridRow.h"

#include <QCoreApplication>

#include <set>

namespace selaras::ui {

struct PerencanaanView {
    domain::Id dokumenId;
    bool onlyContent = false; ///< leave out what the document does not speak of
    QString filter; ///< part of a kode, a name or an indicator; folds are ignored while it is set
    std::set<domain::Id> folded; ///< nodes whose children are not shown
};

/// Rows of the plan as one document promises it. A node's first indicator stands beside it, further ones have rows of
/// their own beneath (GridRow::aside is the indicator of a row).
class PerencanaanRows {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::PerencanaanRows)
public:
    enum Column { Kode, Uraian, Indikator, FirstFigure };
    /// A column of figures: the target or the pagu of a place in the document.
    struct FigureColumn {
        usecases::Kolom kolom;
        bool pagu = false;
    };

    /// Renstra first, then the newest year with its newest version on top.
    static std::vector<const domain::Dokumen*> documents(const domain::Snapshot& snapshot);
    static std::vector<FigureColumn> figureColumns(const domain::Snapshot& snapshot, const domain::Dokumen& dokumen);
    static std::vector<GridColumn> columns(const std::vector<FigureColumn>& figures);
    static std::vector<GridRow> rows(const domain::Snapshot& snapshot, const PerencanaanView& view);

private:
    struct Context;
    static bool matches(const Context& context, const domain::Simpul& node);
    static bool spokenOf(const Context& context, const domain::Simpul& node);
    static void addNode(const Context& context, const domain::Simpul& node, int depth, std::vector<GridRow>& rows);
    static GridRow makeRow(const Context& context, const domain::Simpul* node, const domain::Indikator* indikator,
                           int depth);
    static GridCell code(const Context& context, const domain::Simpul& node);
    static GridCell name(const Context& context, const domain::Simpul& node, int depth);
    static GridCell measure(const Context& context, const domain::Indikator& indikator);
    static GridCell target(const Context& context, const domain::Indikator& indikator, const usecases::Kolom& kolom);
    static GridCell pagu(const Context& context, const domain::Simpul& node, const usecases::Kolom& kolom);
    static void markPrinted(const Context& context, const domain::Simpul& node, const usecases::Kolom& kolom,
                            const domain::Angka& sum, GridCell& cell);
};

} // namespace selaras::ui
