// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the tree moved by the mouse, the bin, and the history of what is under the keyboard.
#include "core/format/PlanText.h"
#include "ui/perencanaan/tree/KeranjangDialog.h"
#include "ui/perencanaan/tree/TreeActions.h"
#include "ui/shared/history/HistoryDialog.h"

#include <algorithm>

namespace selaras::ui {

using namespace domain;
using format::PlanText;
using format::Text;
using Rows = PerencanaanRows;

namespace {
    /// The sibling behind a node; empty behind the last.
    Id next(const Snapshot& snapshot, const Simpul& node)
    {
        const auto siblings = node.indukId.isEmpty() ? snapshot.akar(node.periodeId) : snapshot.anak(node.indukId);
        const auto at = std::ranges::find(siblings, node.id, &Simpul::id);
        return at == siblings.end() || at + 1 == siblings.end() ? Id() : (*(at + 1))->id;
    }

    int position(std::span<const Indikator* const> all, const Id& id)
    {
        return int(std::ranges::find(all, id, &Indikator::id) - all.begin());
    }
} // namespace

void TreeActions::makeDrag()
{
    RowDrag::Rules rules;
    rules.hasGrip = [this](const QModelIndex& cell) {
        const Subject what = m_model.subject(cell);
        return what.id() != m_model.newRow()
            && (cell.column() == Rows::Kode ? what.indikatorId.isEmpty()
                                            : cell.column() == Rows::Indikator && !what.indikatorId.isEmpty());
    };
    rules.judge = [this](const QModelIndex& dragged, int row, bool lower) {
        RowDrag::Answer answer;
        const auto edit = dropEdit(m_model.subject(dragged), row, lower, &answer.place);
        answer.refused = edit ? QString() : Text::error(edit.error());
        return answer;
    };
    rules.drop = [this](const QModelIndex& dragged, int row, bool lower) {
        const Subject what = m_model.subject(dragged);
        RowDrag::Place place{};
        run(dropEdit(what, row, lower, &place), what.id());
    };
    auto* drag = new RowDrag(m_grid, std::move(rules));
    connect(drag, &RowDrag::said, this, &TreeActions::said);
}

/// Onto a parent it goes under it, beside a row of its own level before or after that.
Result<edits::Edit> TreeActions::dropEdit(const Subject& dragged, int row, bool lower, RowDrag::Place* place) const
{
    using Place = RowDrag::Place;
    const Snapshot& snapshot = m_session.snapshot();
    const Subject over = m_model.subject(m_model.index(row, Rows::Indikator));
    const Simpul* target = snapshot.simpul(over.simpulId);
    const Simpul* node = snapshot.simpul(dragged.simpulId);
    *place = Place::Into;
    if (!target || !node)
        return fail(ErrorCode::NotFound, { QStringLiteral("Simpul"), over.simpulId });
    if (!dragged.indikatorId.isEmpty()) {
        const Indikator* indikator = snapshot.indikator(dragged.indikatorId);
        if (!indikator || indikator->simpulId != target->id)
            return edits::moveIndikator(snapshot, dragged.indikatorId, target->id);
        const auto all = snapshot.indikatorOf(target->id);
        *place = lower ? Place::After : Place::Before;
        const int from = position(all, dragged.indikatorId), to = position(all, over.indikatorId) + (lower ? 1 : 0);
        return edits::shiftIndikator(snapshot, dragged.indikatorId, to > from ? to - 1 - from : to - from);
    }
    const std::vector<JenisSimpul> children = childKinds(target->jenis);
    if (target->id == node->id || std::ranges::find(children, node->jenis) != children.end())
        return edits::moveSimpul(snapshot, node->id, target->id);
    const Simpul* parent = snapshot.simpul(target->indukId);
    const std::vector<JenisSimpul> siblings =
        childKinds(parent ? std::optional(parent->jenis) : std::optional<JenisSimpul>());
    if (std::ranges::find(siblings, node->jenis) == siblings.end())
        return edits::moveSimpul(snapshot, node->id, target->id); // refused, with the reason
    *place = lower ? Place::After : Place::Before;
    Id before = lower ? next(snapshot, *target) : target->id;
    if (before == node->id)
        before = next(snapshot, *node);
    return edits::moveSimpul(snapshot, node->id, target->indukId, before);
}

// --- the bin and the history
// ------------------------------------------------------------------------------------------

void TreeActions::showBin()
{
    auto* dialog = new KeranjangDialog(m_session, m_grid.window());
    connect(dialog, &KeranjangDialog::restored, this, &TreeActions::revealRequested);
    dialog->open();
}

void TreeActions::cellHistory()
{
    const QModelIndex index = m_grid.currentIndex();
    if (!index.isValid())
        return;
    const auto [id, of] = m_model.storedRow(index);
    HistoryDialog::show(tr("Riwayat %1").arg(m_model.place(index)),
                        CellHistory::lines(m_session.workspace().store(), id, of), m_grid.window());
}

void TreeActions::rowHistory()
{
    const Subject what = subject();
    const Simpul* simpul = m_session.snapshot().simpul(what.id());
    const Indikator* indikator = m_session.snapshot().indikator(what.id());
    if (!simpul && !indikator)
        return;
    HistoryDialog::show(tr("Riwayat “%1”").arg(simpul ? PlanText::title(*simpul) : indikator->nama),
                        CellHistory::fields(m_session.workspace().store(), m_session.snapshot(), what.id()),
                        m_grid.window());
}

} // namespace selaras::ui
