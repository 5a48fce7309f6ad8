// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Angka.h"
#include "core/domain/figures/Beda.h"
#include "ui/perencanaan/matrix/PerencanaanColumns.h"

namespace selaras::ui {

/// The cells of figures of one document's matrix.
class FigureCells {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::FigureCells)
public:
    /// Keeps both by reference.
    FigureCells(const domain::Snapshot& snapshot, const domain::Dokumen& dokumen);

    /// Why nothing can be typed; empty for a draft.
    const QString& fixed() const { return m_fixed; }
    /// Fills the row's cells from `first` on, a cell for each column.
    void fill(GridRow& row, size_t first, const std::vector<FigureColumn>& columns) const;

private:
    GridCell cell(const domain::Simpul* node, const domain::Indikator* indikator, const FigureColumn& column) const;
    GridCell target(const domain::Indikator& indikator, const FigureColumn& column) const;
    void lendTarget(const domain::Indikator& indikator, int tahun, GridCell& cell) const;
    GridCell otherTarget(const domain::Indikator& indikator, const FigureColumn& column) const;
    GridCell pagu(const domain::Simpul& node, const edits::Kolom& kolom) const;
    GridCell otherPagu(const domain::Simpul& node, const FigureColumn& column) const;
    GridCell difference(const domain::Simpul& node, const FigureColumn& column) const;
    GridCell check(const domain::Indikator& indikator, const edits::Kolom& kolom) const;
    QString addingUp(const domain::Indikator& indikator, const edits::Kolom& kolom,
                     const domain::PeriksaTriwulan& found) const;
    domain::Angka sum(const domain::Simpul& node, const edits::Kolom& kolom) const;
    void lockSum(const domain::Simpul& node, const domain::Angka& figure, const edits::Kolom& kolom,
                 GridCell& cell) const;
    void markPrinted(const domain::Simpul& node, const edits::Kolom& kolom, const domain::Angka& sum,
                     GridCell& cell) const;
    QString both(const FigureColumn& column, const QString& own, const QString& other) const;

    const domain::Snapshot& m_snapshot;
    const domain::Dokumen& m_dokumen;
    QString m_fixed;
};

} // namespace selaras::ui
