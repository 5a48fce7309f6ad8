// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into PerencanaanModel, and the rows that show it.
#include "core/edits/plan/Isian.h"
#include "ui/grid/Commit.h"
#include "ui/perencanaan/matrix/PerencanaanModel.h"

#include <algorithm>

namespace selaras::ui {

using namespace domain;

bool PerencanaanModel::isNew(const GridEntry& entry) const
{
    const Subject what = subject(index(entry.row, entry.column));
    return m_new && what.id() == m_new->id;
}

Result<edits::Edit> PerencanaanModel::edit(const Snapshot& snapshot, const GridEntry& entry) const
{
    const GridRow& row = this->row(entry.row);
    switch (entry.column) {
    case PerencanaanRows::Kode: {
        const Simpul* node = snapshot.simpul(row.id);
        if (!node)
            return fail(ErrorCode::NotFound, { QStringLiteral("Simpul"), row.id });
        Simpul after = *node;
        after.kode = entry.typed.trimmed();
        return edits::editSimpul(snapshot, after);
    }
    case PerencanaanRows::Uraian:
        return edits::renameSimpul(snapshot, row.id, entry.typed);
    case PerencanaanRows::Indikator:
        return edits::renameIndikator(snapshot, row.aside, entry.typed);
    default: {
        const FigureColumn& column = *figure(entry.column);
        return column.ofPagu() ? edits::setPagu(snapshot, row.id, column.kolom, entry.typed)
                               : edits::setTarget(snapshot, row.aside, column.kolom, entry.typed);
    }
    }
}

Result<void> PerencanaanModel::write(const GridEntry& entry)
{
    m_made.clear();
    if (!isNew(entry))
        return commitEdit(m_session, edit(m_session.snapshot(), entry));
    if (entry.column != (m_new->simpul ? PerencanaanRows::Uraian : PerencanaanRows::Indikator))
        return fail(ErrorCode::NameEmpty);
    const New written = *std::exchange(m_new, {});
    Result<void> result = commitEdit(m_session, written.edit(m_session.snapshot(), entry.typed));
    if (result)
        m_made = written.id;
    else
        m_new = written; // stays in sight with its reason
    return result;
}

Result<void> PerencanaanModel::writeBlock(const std::vector<GridEntry>& entries, Block block, size_t* bad)
{
    const Action action = actionOf(block);
    edits::Edit whole{ action, {}, {} };
    Snapshot snapshot = m_session.snapshot();
    std::vector<edits::Isian> figures;
    std::vector<size_t> places; // of the figures among the entries
    for (size_t i = 0; i < entries.size(); ++i) {
        if (const auto* column = figure(entries[i].column)) {
            const GridRow& row = this->row(entries[i].row);
            figures.push_back({ column->kolom, column->ofPagu() ? row.id : row.aside, entries[i].typed });
            places.push_back(i);
            continue;
        }
        Result<edits::Edit> one = edit(snapshot, entries[i]);
        if (!one) {
            *bad = i;
            return tl::unexpected(one.error());
        }
        snapshot = snapshot.with(one->rows); // each name must fit those before it
        whole.append(std::move(*one));
    }
    size_t refused = figures.size();
    Result<edits::Edit> filled = edits::fillBlock(snapshot, action, figures, &refused);
    if (!filled) {
        *bad = refused < places.size() ? places[refused] : entries.size();
        return tl::unexpected(filled.error());
    }
    whole.append(std::move(*filled));
    return commitEdit(m_session, std::move(whole));
}

bool PerencanaanModel::adoptFigures(const ChangeSet& changes)
{
    const auto comesOrGoes = [](const RowChange& row) { return !row.before || !row.after; };
    if (m_new)
        return false;
    if (m_view.onlyContent && std::ranges::any_of(changes.rows, comesOrGoes))
        return false;
    auto rows = touched(m_session.snapshot(), changes.rows);
    if (rows)
        updateRows(std::move(*rows));
    return rows.has_value();
}

std::optional<std::vector<GridRow>> PerencanaanModel::touched(const Snapshot& snapshot,
                                                              std::span<const RowChange> changes) const
{
    constexpr size_t kMany = 64; // then it is quicker to make all of them
    if (changes.size() > kMany)
        return std::nullopt;
    std::set<int> places;
    for (const RowChange& change : changes) {
        const Entity& row = change.after ? *change.after : *change.before;
        if (const auto* target = std::get_if<Target>(&row)) {
            const Indikator* indikator = snapshot.indikator(target->indikatorId);
            places.insert(rowOf(target->indikatorId));
            places.insert(indikator ? rowOf(indikator->simpulId) : -1); // a first indicator stands beside its node
        } else if (const auto* pagu = std::get_if<Pagu>(&row)) {
            for (const auto* node = snapshot.simpul(pagu->simpulId); node; node = snapshot.simpul(node->indukId))
                places.insert(rowOf(node->id));
        } else {
            return std::nullopt;
        }
    }
    std::vector<GridRow> rows;
    for (const int place : places) {
        if (place < 0)
            continue;
        rows.push_back(row(place));
        PerencanaanRows::updateFigures(snapshot, m_view, m_figures, rows.back());
    }
    return rows;
}

} // namespace selaras::ui
