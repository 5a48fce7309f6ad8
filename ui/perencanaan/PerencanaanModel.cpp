// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/PerencanaanModel.h"

#include "ui/grid/Commit.h"

namespace selaras::ui {

PerencanaanModel::PerencanaanModel(Session& session, QObject* parent)
    : GridModel(parent)
    , m_session(session)
{
    connect(this, &GridModel::typing, this, [this](const QModelIndex& index, const QString& text) {
        // A filter must not swallow the row whose name is being typed.
        if (!index.isValid() || index.column() < PerencanaanRows::FirstFigure)
            return;
        const auto tried = edit(m_session.snapshot(), { index.row(), index.column(), text });
        if (tried)
            showTrial(PerencanaanRows::rows(m_session.snapshot().with(tried->rows), m_view));
        else
            endTrial();
    });
}

void PerencanaanModel::setView(PerencanaanView view)
{
    const bool sameDocument = view.dokumenId == m_view.dokumenId && columnCount() > 0;
    m_view = std::move(view);
    if (!sameDocument) {
        const domain::Dokumen* dokumen = m_session.snapshot().dokumen(m_view.dokumenId);
        m_figures = dokumen ? PerencanaanRows::figureColumns(m_session.snapshot(), *dokumen)
                            : std::vector<PerencanaanRows::FigureColumn>();
        setColumns(PerencanaanRows::columns(m_figures));
    }
    refresh();
}

void PerencanaanModel::refresh()
{
    setRows(PerencanaanRows::rows(m_session.snapshot(), m_view));
}

void PerencanaanModel::toggle(const domain::Id& simpulId)
{
    if (m_view.folded.erase(simpulId) == 0)
        m_view.folded.insert(simpulId);
    refresh();
}

Result<usecases::Edit> PerencanaanModel::edit(const domain::Snapshot& snapshot, const GridEntry& entry) const
{
    const GridRow& row = this->row(entry.row);
    switch (entry.column) {
    case PerencanaanRows::Uraian:
        return usecases::renameSimpul(snapshot, row.id, entry.typed);
    case PerencanaanRows::Indikator:
        return usecases::renameIndikator(snapshot, row.aside, entry.typed);
    default: {
        const auto& [kolom, pagu] = m_figures[size_t(entry.column - PerencanaanRows::FirstFigure)];
        return pagu ? usecases::setPagu(snapshot, row.id, kolom, entry.typed)
                    : usecases::setTarget(snapshot, row.aside, kolom, entry.typed);
    }
    }
}

Result<void> PerencanaanModel::write(const GridEntry& entry)
{
    return commitEdit(m_session, edit(m_session.snapshot(), entry));
}

Result<void> PerencanaanModel::writeBlock(const std::vector<GridEntry>& entries, Block block, size_t* bad)
{
    usecases::Edit whole{ block == Block::Paste ? domain::Action::Paste : domain::Action::Clear, {}, {} };
    domain::Snapshot snapshot = m_session.snapshot();
    for (size_t i = 0; i < entries.size(); ++i) {
        Result<usecases::Edit> one = edit(snapshot, entries[i]);
        if (!one) {
            *bad = i;
            return tl::unexpected(one.error());
        }
        snapshot = snapshot.with(one->rows); // each cell must fit those before it
        whole.append(std::move(*one));
    }
    return commitEdit(m_session, std::move(whole));
}

std::pair<domain::Id, CellHistory::Of> PerencanaanModel::storedRow(const QModelIndex& index) const
{
    const GridRow& row = this->row(index.row());
    if (index.column() < PerencanaanRows::Indikator)
        return { m_session.snapshot().simpul(row.id) ? row.id : domain::Id(), CellHistory::Of::Name };
    if (index.column() == PerencanaanRows::Indikator)
        return { row.aside, CellHistory::Of::Name };
    const auto& [kolom, pagu] = m_figures[size_t(index.column() - PerencanaanRows::FirstFigure)];
    if (!pagu) {
        const auto* target = m_session.snapshot().target(kolom.dokumenId, row.aside, kolom.tahun, 0, kolom.bagian);
        return { target ? target->id : domain::Id(), CellHistory::Of::Figure };
    }
    for (const domain::Pagu* each : m_session.snapshot().pagu(kolom.dokumenId, row.id)) {
        if (each->tahun == kolom.tahun && each->bagian == kolom.bagian && each->jenisBelanja.isEmpty())
            return { each->id, CellHistory::Of::Figure };
    }
    return { domain::Id(), CellHistory::Of::Figure };
}

} // namespace selaras::ui
