// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/matrix/PerencanaanModel.h"

#include "core/edits/base/Ids.h"

#include <algorithm>

namespace selaras::ui {

using namespace domain;

namespace {
    /// Kinerja Lainnya stands beside Sasaran.
    int rank(JenisSimpul jenis)
    {
        return jenis <= JenisSimpul::Sasaran ? int(jenis) : int(jenis) - 1;
    }
} // namespace

PerencanaanModel::PerencanaanModel(Session& session, QObject* parent)
    : GridModel(parent)
    , m_session(session)
{
    connect(this, &GridModel::typing, this, [this](const QModelIndex& index, const QString& text) {
        // A filter must not swallow the row whose name is being typed.
        if (!index.isValid() || !figure(index.column()))
            return;
        const auto tried = edit(m_session.snapshot(), { index.row(), index.column(), text });
        if (!tried)
            return endTrial();
        const Snapshot trial = m_session.snapshot().with(tried->rows);
        if (auto rows = touched(trial, tried->rows))
            showTrial(std::move(*rows));
    });
}

const FigureColumn* PerencanaanModel::figure(int column) const
{
    return column < PerencanaanRows::FirstFigure ? nullptr : &m_figures[size_t(column - PerencanaanRows::FirstFigure)];
}

void PerencanaanModel::setView(PerencanaanView view)
{
    Q_EMIT aboutToShowOthers();
    m_view = std::move(view);
    if (!m_view.marks)
        m_view.marks = std::make_shared<const SimpulMarks::All>(SimpulMarks::of(m_session.snapshot()));
    refresh();
}

void PerencanaanModel::refresh()
{
    if (m_new && !m_new->edit(m_session.snapshot(), QStringLiteral("?")))
        m_new.reset(); // where it stood is gone
    // The document that is shown may be gone, or have other columns now.
    std::vector<FigureColumn> figures = PerencanaanColumns::figures(m_session.snapshot(), m_view);
    if (figures != m_figures || columnCount() == 0) {
        const std::vector<FigureColumn> before = std::exchange(m_figures, std::move(figures));
        const auto moved = [&](int column) {
            if (column < PerencanaanRows::FirstFigure)
                return column;
            const auto now = std::ranges::find(m_figures, before[size_t(column - PerencanaanRows::FirstFigure)]);
            return now == m_figures.end() ? -1 : PerencanaanRows::FirstFigure + int(now - m_figures.begin());
        };
        setColumns(PerencanaanColumns::headings(m_session.snapshot(), m_figures), moved);
    }
    setRows(PerencanaanRows::rows(shown(), m_view));
}

void PerencanaanModel::adopt(const ChangeSet& changes)
{
    if (adoptFigures(changes))
        return;
    const auto ofTree = [](const RowChange& change) {
        const Entity& row = change.after ? *change.after : *change.before;
        return std::holds_alternative<Simpul>(row) || std::holds_alternative<Nomenklatur>(row)
            || std::holds_alternative<PeriodeRenstra>(row);
    };
    if (std::ranges::any_of(changes.rows, ofTree))
        m_view.marks = std::make_shared<const SimpulMarks::All>(SimpulMarks::of(m_session.snapshot()));
    refresh();
}

void PerencanaanModel::toggle(const Id& simpulId)
{
    Q_EMIT aboutToShowOthers();
    if (m_view.folded.erase(simpulId) == 0)
        m_view.folded.insert(simpulId);
    refresh();
}

void PerencanaanModel::foldTo(JenisSimpul level)
{
    Q_EMIT aboutToShowOthers();
    m_view.folded.clear();
    for (const auto& [node, depth] : m_session.snapshot().pohon()) {
        if (rank(node->jenis) >= rank(level))
            m_view.folded.insert(node->id);
    }
    refresh();
}

// --- a new row
// --------------------------------------------------------------------------------------------------------

Result<edits::Edit> PerencanaanModel::New::edit(const Snapshot& snapshot, const QString& nama) const
{
    if (simpul) {
        edits::SimpulBaru named = *simpul;
        named.nama = nama;
        return edits::addSimpul(snapshot, named);
    }
    Indikator named = *indikator;
    named.nama = nama;
    return edits::addIndikator(snapshot, std::move(named));
}

Result<void> PerencanaanModel::beginNew(edits::SimpulBaru baru)
{
    Q_EMIT aboutToShowOthers();
    baru.id = edits::newId();
    if (baru.indukId.isEmpty()) // where it will be seen
        baru.periodeId = PerencanaanRows::periode(m_session.snapshot(), m_view);
    return begin({ baru.id, baru, {} }, baru.indukId);
}

Result<void> PerencanaanModel::beginNew(Indikator baru)
{
    Q_EMIT aboutToShowOthers();
    baru.id = edits::newId();
    return begin({ baru.id, {}, baru }, baru.simpulId);
}

Result<void> PerencanaanModel::begin(New baru, const Id& parentId)
{
    if (const auto tried = baru.edit(m_session.snapshot(), QStringLiteral("?")); !tried)
        return tl::unexpected(tried.error());
    for (const Simpul* node = m_session.snapshot().simpul(parentId); node;
         node = m_session.snapshot().simpul(node->indukId))
        m_view.folded.erase(node->id);
    m_view.kept.insert(baru.id);
    m_new = std::move(baru);
    refresh();
    return {};
}

void PerencanaanModel::dropNew()
{
    if (!m_new)
        return;
    m_view.kept.erase(m_new->id);
    m_new.reset();
    refresh();
}

Snapshot PerencanaanModel::shown() const
{
    if (!m_new)
        return m_session.snapshot();
    Result<edits::Edit> edit = m_new->edit(m_session.snapshot(), QStringLiteral("?"));
    if (!edit)
        return m_session.snapshot();
    for (RowChange& change : edit->rows) {
        std::visit(
            [&](auto& row) {
                if constexpr (requires { row.nama; }) {
                    if (row.id == m_new->id)
                        row.nama.clear();
                }
            },
            *change.after);
    }
    return m_session.snapshot().with(edit->rows);
}

bool PerencanaanModel::stays(const QModelIndex& index) const
{
    return !m_made.isEmpty() && subject(index).id() == m_made;
}

// --- places
// -----------------------------------------------------------------------------------------------------------

PerencanaanModel::Subject PerencanaanModel::subject(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const GridRow& row = this->row(index.row());
    const bool own = row.aside == row.id; // an indicator in a row of its own
    const auto* column = figure(index.column());
    if (own || (!row.aside.isEmpty() && (column ? !column->ofPagu() : index.column() == PerencanaanRows::Indikator))) {
        const Indikator* indikator = m_session.snapshot().indikator(row.aside);
        return { indikator                              ? indikator->simpulId
                     : own && m_new && m_new->indikator ? m_new->indikator->simpulId
                                                        : row.id,
                 row.aside, m_view.dokumenId };
    }
    return { row.id, {}, m_view.dokumenId };
}

QModelIndex PerencanaanModel::nameCell(const Id& id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (this->row(row).aside == id)
            return index(row, PerencanaanRows::Indikator);
        if (this->row(row).id == id)
            return index(row, PerencanaanRows::Uraian);
    }
    return {};
}

std::pair<Id, CellHistory::Of> PerencanaanModel::storedRow(const QModelIndex& index) const
{
    using Of = CellHistory::Of;
    const GridRow& row = this->row(index.row());
    if (index.column() < PerencanaanRows::Indikator)
        return { m_session.snapshot().simpul(row.id) ? row.id : Id(),
                 index.column() == PerencanaanRows::Kode ? Of::Code : Of::Name };
    if (index.column() == PerencanaanRows::Indikator)
        return { row.aside, Of::Name };
    if (!figure(index.column())->typed())
        return { Id(), Of::Figure };
    const edits::Kolom& kolom = figure(index.column())->kolom;
    if (figure(index.column())->kind == FigureColumn::Target) {
        const auto* target =
            m_session.snapshot().target(kolom.dokumenId, row.aside, kolom.tahun, kolom.triwulan, kolom.bagian);
        return { target ? target->id : Id(), Of::Figure };
    }
    for (const Pagu* each : m_session.snapshot().pagu(kolom.dokumenId, row.id)) {
        if (each->tahun == kolom.tahun && each->bagian == kolom.bagian && each->jenisBelanja == kolom.jenisBelanja)
            return { each->id, Of::Figure };
    }
    return { Id(), Of::Figure };
}

} // namespace selaras::ui
