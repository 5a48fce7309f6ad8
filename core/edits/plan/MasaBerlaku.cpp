// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/plan/MasaBerlaku.h"

#include "core/domain/figures/Berlaku.h"
#include "core/edits/base/Edits.h"
#include "core/edits/base/Ids.h"
#include "core/edits/documents/Salinan.h"
#include "core/edits/plan/Induk.h"
#include "core/edits/plan/PohonAturan.h"
#include "core/edits/plan/PohonTetap.h"

#include <QHash>

#include <algorithm>

namespace selaras::edits {

using namespace domain;

namespace {

    const PeriodeRenstra* periodOf(const Snapshot& snapshot, const Id& periodeId)
    {
        const auto& periods = snapshot.data().periode;
        const auto it = std::ranges::find(periods, periodeId, &PeriodeRenstra::id);
        return it == periods.end() ? nullptr : &*it;
    }

    std::optional<int> endOf(const Snapshot& snapshot, const Keterikatan& held, const Id& periodeId)
    {
        if (!held.terikat())
            return std::nullopt;
        if (held.tahunTerakhir)
            return held.tahunTerakhir;
        const PeriodeRenstra* period = periodOf(snapshot, periodeId);
        return std::max(1, period ? period->tahunAwal - 1 : 1);
    }

    /// Years of a draft that a row is no longer in.
    bool leaves(const Snapshot& snapshot, const Id& dokumenId, int tahun, int last)
    {
        const Dokumen* dokumen = snapshot.dokumen(dokumenId);
        return tahun > last && dokumen && dokumen->status == StatusDokumen::Draf;
    }

    struct Parts {
        std::set<Id> simpul, indikator;
    };

    Parts partsOf(const Snapshot& snapshot, const Id& objekId)
    {
        Parts parts;
        const Simpul* top = snapshot.simpul(objekId);
        if (!top) {
            parts.indikator.insert(objekId);
            return parts;
        }
        for (const Simpul* node : subtree(snapshot, *top))
            parts.simpul.insert(node->id);
        for (const Indikator& row : snapshot.data().indikator) {
            if (parts.simpul.contains(row.simpulId))
                parts.indikator.insert(row.id);
        }
        return parts;
    }

    /// Calls `f` with each figure of a draft that speaks of the parts in a year after the last.
    template <class F>
    void forEachLater(const Snapshot& snapshot, const Parts& parts, int last, F f)
    {
        for (const Target& row : snapshot.data().target) {
            if (parts.indikator.contains(row.indikatorId) && leaves(snapshot, row.dokumenId, row.tahun, last))
                f(row);
        }
        for (const Pagu& row : snapshot.data().pagu) {
            if (parts.simpul.contains(row.simpulId) && leaves(snapshot, row.dokumenId, row.tahun, last))
                f(row);
        }
    }

    /// Figures above those that left count again.
    void settleAbove(const Snapshot& snapshot, Edit& edit)
    {
        const Snapshot trial = snapshot.with(edit.rows);
        PaguInduk above(trial);
        for (const RowChange& change : edit.rows) {
            if (const Pagu* row = change.before ? std::get_if<Pagu>(&*change.before) : nullptr)
                above.touch(row->simpulId, { row->dokumenId, row->tahun, row->bagian });
        }
        std::ranges::move(above.settle(), std::back_inserter(edit.rows));
    }

    template <class T>
    Result<Edit> ended(const Snapshot& snapshot, const T& row, std::optional<int> last)
    {
        T after = row;
        after.tahunSelesai = last;
        if (last && row.tahunMulai && *row.tahunMulai > *last)
            after.tahunMulai.reset(); // it never began
        if (const Result<void> years = checkYears(snapshot, row, after); !years)
            return tl::unexpected(years.error());
        return changed(Action::EndPlan, &row, std::optional(std::move(after)));
    }

    Result<Edit> endRow(const Snapshot& snapshot, const Id& objekId, std::optional<int> last)
    {
        if (snapshot.simpul(objekId)) {
            const Result<const Simpul*> node = visibleSimpul(snapshot, objekId);
            return node ? ended(snapshot, **node, last) : tl::unexpected(node.error());
        }
        const Result<const Indikator*> row = visibleIndikator(snapshot, objekId);
        return row ? ended(snapshot, **row, last) : tl::unexpected(row.error());
    }

    QString nameOf(const Snapshot& snapshot, const Id& objekId)
    {
        const Simpul* node = snapshot.simpul(objekId);
        return node ? node->nama : snapshot.indikator(objekId)->nama;
    }

} // namespace

void leaveLaterDrafts(const Snapshot& snapshot, const Id& objekId, int last, Edit& edit)
{
    forEachLater(snapshot, partsOf(snapshot, objekId), last, [&](const auto& row) {
        edit.rows.push_back({ row, std::nullopt });
    });
    settleAbove(snapshot, edit);
}

std::optional<int> tahunAkhirnya(const Snapshot& snapshot, const Id& objekId)
{
    if (const Simpul* node = snapshot.simpul(objekId))
        return endOf(snapshot, keterikatan(snapshot, *node), node->periodeId);
    const Indikator* row = snapshot.indikator(objekId);
    const Simpul* node = row ? snapshot.simpul(row->simpulId) : nullptr;
    return node ? endOf(snapshot, keterikatan(snapshot, *row), node->periodeId) : std::nullopt;
}

Result<Edit> endPlan(const Snapshot& snapshot, const Id& objekId, int tahun)
{
    Result<Edit> edit = endRow(snapshot, objekId, tahun);
    if (!edit)
        return edit;
    leaveLaterDrafts(snapshot, objekId, tahun, *edit);
    return guarded(snapshot, std::move(edit), nameOf(snapshot, objekId));
}

Result<Edit> continuePlan(const Snapshot& snapshot, const Id& objekId)
{
    Result<Edit> edit = endRow(snapshot, objekId, std::nullopt);
    return edit ? guarded(snapshot, std::move(edit), nameOf(snapshot, objekId)) : edit;
}

namespace {

    /// A row that takes over from another one.
    template <class T>
    T successor(const T& row, const QHash<Id, Id>& copies, int mulai)
    {
        T copy = row;
        copy.id = copies.value(row.id);
        copy.tahunMulai = std::max(mulai, row.tahunMulai.value_or(mulai));
        return copy;
    }

    /// Original to copy, of what is part of the plan when the successor begins.
    QHash<Id, Id> copiesOf(const Snapshot& snapshot, const Parts& parts, int mulai)
    {
        QHash<Id, Id> copies;
        for (const Id& id : parts.simpul) {
            const Simpul* node = snapshot.simpul(id);
            if (!snapshot.isBinned(*node) && isInForce(snapshot, *node, mulai))
                copies.insert(id, newId());
        }
        for (const Id& id : parts.indikator) {
            const Indikator* row = snapshot.indikator(id);
            if (!snapshot.isBinned(*row) && isInForce(snapshot, *row, mulai))
                copies.insert(id, newId());
        }
        return copies;
    }

    void addCopies(const Snapshot& snapshot, const Id& objekId, const QHash<Id, Id>& copies, int mulai, Edit& edit)
    {
        const Id topId = copies.value(objekId);
        if (const Simpul* top = snapshot.simpul(objekId)) {
            Edit placed = inserted(Action::SucceedPlan, siblings(snapshot, top->indukId), top->id,
                                   successor(*top, copies, mulai));
            std::ranges::move(placed.rows, std::back_inserter(edit.rows));
        }
        for (const Simpul& row : snapshot.data().simpul) {
            if (row.id == objekId || !copies.contains(row.id))
                continue;
            Simpul copy = successor(row, copies, mulai);
            copy.indukId = copies.value(row.indukId);
            edit.rows.push_back({ std::nullopt, std::move(copy) });
        }
        for (const Indikator& row : snapshot.data().indikator) {
            if (!copies.contains(row.id))
                continue;
            Indikator copy = successor(row, copies, mulai);
            copy.simpulId = copies.value(row.simpulId, row.simpulId);
            copy.acuanId = copies.value(row.acuanId, row.acuanId);
            edit.rows.push_back({ std::nullopt, std::move(copy) });
        }
    }

    const Id& objectOf(const Target& row)
    {
        return row.indikatorId;
    }

    const Id& objectOf(const Pagu& row)
    {
        return row.simpulId;
    }

    Target moved(Target row, const QHash<Id, Id>& copies)
    {
        row.indikatorId = copies.value(row.indikatorId);
        row.id = targetId({ row.dokumenId, row.tahun, row.bagian, row.triwulan }, row.indikatorId);
        return row;
    }

    Pagu moved(Pagu row, const QHash<Id, Id>& copies)
    {
        row.simpulId = copies.value(row.simpulId);
        row.id = paguId({ row.dokumenId, row.tahun, row.bagian, 0, row.jenisBelanja }, row.simpulId);
        return row;
    }

} // namespace

Result<Edit> succeedPlan(const Snapshot& snapshot, const Id& objekId, int mulai)
{
    Result<Edit> edit = endRow(snapshot, objekId, mulai - 1);
    if (!edit)
        return edit;
    edit->action = Action::SucceedPlan;
    const Parts parts = partsOf(snapshot, objekId);
    const QHash<Id, Id> copies = copiesOf(snapshot, parts, mulai);
    if (!copies.contains(objekId))
        return fail(ErrorCode::PlanEnded, { nameOf(snapshot, objekId), QString::number(mulai) });
    addCopies(snapshot, objekId, copies, mulai, *edit);
    forEachLater(snapshot, parts, mulai - 1, [&](const auto& row) {
        edit->rows.push_back({ row, std::nullopt });
        if (copies.contains(objectOf(row)))
            edit->rows.push_back({ std::nullopt, moved(row, copies) });
    });
    settleAbove(snapshot, *edit);
    return guarded(snapshot, std::move(edit), nameOf(snapshot, objekId));
}

} // namespace selaras::edits
