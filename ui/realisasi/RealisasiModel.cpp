// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/RealisasiModel.h"

#include "ui/grid/Commit.h"

namespace selaras::ui {

RealisasiModel::RealisasiModel(Session& session, QObject* parent)
    : GridModel(parent)
    , m_session(session)
{
    connect(this, &GridModel::typing, this, [this](const QModelIndex& index, const QString& text) {
        if (index.isValid())
            tryOut(edit({ index.row(), index.column(), text }));
    });
}

void RealisasiModel::setView(RealisasiView view)
{
    m_view = std::move(view);
    m_trial.reset();
    setColumns(RealisasiRows::columns(m_session.snapshot(), m_view));
    refresh();
}

void RealisasiModel::setSorting(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    refresh();
}

void RealisasiModel::refresh()
{
    m_trial.reset();
    m_odd = belumDiterima(m_session.snapshot(), m_view.tahun, m_view.triwulan);
    setRows(sortedRows());
    Q_EMIT figuresChanged();
}

std::vector<GridRow> RealisasiModel::sortedRows() const
{
    auto rows = RealisasiRows::rows(m_session.snapshot(), m_view, m_odd);
    sortRuns(rows, m_sortColumn, m_sortOrder);
    return rows;
}

void RealisasiModel::tryOut(const Result<usecases::Edit>& edit)
{
    if (!edit) {
        endTrial();
        return;
    }
    m_trial = m_session.snapshot().with(edit->rows);
    showTrial(RealisasiRows::rows(*m_trial, m_view, oddInTrial(edit->rows)));
    Q_EMIT figuresChanged();
}

/// Only what is typed can become odd, and the sums above it: the rest of the quarter is not looked at again.
BelumDiterimaMap RealisasiModel::oddInTrial(const std::vector<domain::RowChange>& rows) const
{
    std::set<domain::Id> touched;
    for (const domain::RowChange& change : rows) {
        const domain::Entity& row = change.after ? *change.after : *change.before;
        if (const auto* result = std::get_if<domain::RealisasiKinerja>(&row))
            touched.insert(result->indikatorId);
        const auto* spent = std::get_if<domain::RealisasiAnggaran>(&row);
        const domain::Simpul* node = spent ? m_trial->simpul(spent->simpulId) : nullptr;
        for (; node; node = m_trial->simpul(node->indukId))
            touched.insert(node->id);
    }
    std::vector<domain::Sel> cells;
    for (const domain::Id& id : touched)
        cells.push_back({ id, m_view.tahun, m_view.triwulan });
    BelumDiterimaMap odd = m_odd;
    lookAgain(odd, *m_trial, cells);
    return odd;
}

void RealisasiModel::endTrial()
{
    GridModel::endTrial();
    if (!m_trial)
        return;
    m_trial.reset();
    Q_EMIT figuresChanged();
}

usecases::SelRealisasi RealisasiModel::cellOf(const GridEntry& entry) const
{
    const domain::Id& id = row(entry.row).id;
    usecases::SelRealisasi cell;
    (m_session.snapshot().indikator(id) ? cell.indikatorId : cell.simpulId) = id;
    cell.triwulan = RealisasiRows::quarterOf(entry.column);
    cell.typed = entry.typed;
    return cell;
}

Result<usecases::Edit> RealisasiModel::edit(const GridEntry& entry) const
{
    const usecases::SelRealisasi cell = cellOf(entry);
    const domain::Snapshot& stored = m_session.snapshot();
    return cell.simpulId.isEmpty()
        ? usecases::recordRealisasi(stored, cell.indikatorId, m_view.tahun, cell.triwulan, cell.typed)
        : usecases::recordRealisasiAnggaran(stored, cell.simpulId, m_view.tahun, cell.triwulan, cell.typed);
}

Result<void> RealisasiModel::write(const GridEntry& entry)
{
    return commitEdit(m_session, edit(entry));
}

Result<void> RealisasiModel::writeBlock(const std::vector<GridEntry>& entries, Block block, size_t* bad)
{
    std::vector<usecases::SelRealisasi> cells;
    for (const GridEntry& entry : entries)
        cells.push_back(cellOf(entry));
    return commitEdit(m_session,
                      usecases::recordBlock(m_session.snapshot(), m_view.tahun, cells, actionOf(block), bad));
}

} // namespace selaras::ui
