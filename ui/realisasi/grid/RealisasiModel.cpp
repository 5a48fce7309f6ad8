// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/grid/RealisasiModel.h"

#include "core/edits/approval/Alur.h"
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
    Q_EMIT aboutToShowOthers();
    // The columns of a year are the same in all its quarters.
    const auto sameYear = view.tahun == m_view.tahun ? [](int column) { return column; } : std::function<int(int)>();
    m_view = std::move(view);
    m_trial.reset();
    setColumns(RealisasiRows::columns(m_session.snapshot(), m_view), sameYear);
    refresh();
}

void RealisasiModel::setSorting(int column, Qt::SortOrder order)
{
    Q_EMIT aboutToShowOthers();
    m_sortColumn = column;
    m_sortOrder = order;
    refresh();
}

void RealisasiModel::refresh()
{
    m_trial.reset();
    m_odd = notAccepted(m_session.snapshot(), m_view.tahun, m_view.triwulan);
    setRows(sortedRows());
    Q_EMIT figuresChanged();
}

std::vector<GridRow> RealisasiModel::sortedRows() const
{
    auto rows = RealisasiRows::rows(m_session.snapshot(), m_view, m_odd);
    sortRuns(rows, m_sortColumn, m_sortOrder);
    return rows;
}

namespace {

    /// The results that rows are of; nullopt when some are of another kind, which may change any figure.
    std::optional<std::set<domain::Id>> resultsOf(const std::vector<domain::RowChange>& rows)
    {
        std::set<domain::Id> results;
        for (const domain::RowChange& change : rows) {
            const auto sel = edits::resultOf(change.after ? *change.after : *change.before);
            if (!sel)
                return std::nullopt;
            results.insert(sel->objekId);
        }
        return results;
    }

} // namespace

void RealisasiModel::refresh(const domain::ChangeSet& changes)
{
    const auto results = resultsOf(changes.rows);
    if (!results) {
        refresh();
        return;
    }
    m_trial.reset();
    const domain::Snapshot& stored = m_session.snapshot();
    lookAgain(m_odd, stored, cellsAround(stored, *results));
    updateRows(shownOf(RealisasiRows::touched(stored, m_view, m_odd, *results)));
    Q_EMIT figuresChanged();
}

void RealisasiModel::tryOut(const Result<edits::Edit>& edit)
{
    if (!edit) {
        endTrial();
        return;
    }
    m_trial = m_session.snapshot().with(edit->rows);
    const std::set<domain::Id> results = resultsOf(edit->rows).value_or(std::set<domain::Id>());
    BelumDiterimaMap odd = m_odd;
    lookAgain(odd, *m_trial, cellsAround(*m_trial, results));
    showTrial(shownOf(RealisasiRows::touched(*m_trial, m_view, odd, results)));
    Q_EMIT figuresChanged();
}

/// Only what was typed can have become odd, and the sums above it: the rest of the quarter is not looked at again.
std::vector<domain::Sel> RealisasiModel::cellsAround(const domain::Snapshot& snapshot,
                                                     const std::set<domain::Id>& results) const
{
    std::set<domain::Id> around = results;
    for (const domain::Id& id : results) {
        for (const domain::Simpul* node = snapshot.simpul(id); node; node = snapshot.simpul(node->indukId))
            around.insert(node->id);
    }
    std::vector<domain::Sel> cells;
    for (const domain::Id& id : around)
        cells.push_back({ id, m_view.tahun, m_view.triwulan });
    return cells;
}

std::vector<GridRow> RealisasiModel::shownOf(std::vector<GridRow> rows) const
{
    std::erase_if(rows, [this](const GridRow& each) { return rowOf(each.id) < 0; });
    return rows;
}

void RealisasiModel::endTrial()
{
    GridModel::endTrial();
    if (!m_trial)
        return;
    m_trial.reset();
    Q_EMIT figuresChanged();
}

edits::SelRealisasi RealisasiModel::cellOf(const GridEntry& entry) const
{
    const domain::Id& id = row(entry.row).id;
    edits::SelRealisasi cell;
    (m_session.snapshot().indikator(id) ? cell.indikatorId : cell.simpulId) = id;
    cell.triwulan = RealisasiRows::quarterOf(entry.column);
    cell.typed = entry.typed;
    return cell;
}

Result<edits::Edit> RealisasiModel::edit(const GridEntry& entry) const
{
    const edits::SelRealisasi cell = cellOf(entry);
    const domain::Snapshot& stored = m_session.snapshot();
    return cell.simpulId.isEmpty()
        ? edits::recordRealisasi(stored, cell.indikatorId, m_view.tahun, cell.triwulan, cell.typed)
        : edits::recordRealisasiAnggaran(stored, cell.simpulId, m_view.tahun, cell.triwulan, cell.typed);
}

Result<void> RealisasiModel::write(const GridEntry& entry)
{
    return commitEdit(m_session, edit(entry));
}

Result<void> RealisasiModel::writeBlock(const std::vector<GridEntry>& entries, Block block, size_t* bad)
{
    std::vector<edits::SelRealisasi> cells;
    for (const GridEntry& entry : entries)
        cells.push_back(cellOf(entry));
    return commitEdit(m_session, edits::recordBlock(m_session.snapshot(), m_view.tahun, cells, actionOf(block), bad));
}

} // namespace selaras::ui
