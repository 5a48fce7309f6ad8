// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Berlaku.h"
#include "core/edits/plan/Perencanaan.h"
#include "core/format/Format.h"

#include <algorithm>
#include <functional>

/// What the editing use cases share; not for callers outside this room.
namespace selaras::edits {

/// New rows, in their order.
Edit added(domain::Action action, std::vector<domain::Entity> rows);

/// One row before and after; nothing when they are the same.
template <class T>
Edit changed(domain::Action action, const T* before, std::optional<T> after)
{
    Edit edit{ action, {}, {} };
    domain::RowChange change;
    if (before)
        change.before = *before;
    if (after)
        change.after = std::move(*after);
    if (change.before != change.after)
        edit.rows.push_back(std::move(change));
    return edit;
}

/// PlanEnded where the row is not part of the plan of the year (0 = any).
template <class T>
Result<void> checkInForce(const Snapshot& snapshot, const T& row, int tahun)
{
    if (domain::isInForce(snapshot, row, tahun))
        return {};
    return fail(ErrorCode::PlanEnded, { row.nama, QString::number(tahun) });
}

/// The row, not in the bin; NotFound otherwise.
Result<const domain::Simpul*> visibleSimpul(const Snapshot& snapshot, const Id& simpulId);
Result<const domain::Indikator*> visibleIndikator(const Snapshot& snapshot, const Id& indikatorId);
/// An empty id is none; NotFound when it is not a post of the office.
Result<void> checkJabatan(const Snapshot& snapshot, const Id& jabatanId);

/// NotFound.
Result<const domain::Dokumen*> dokumenAda(const Snapshot& snapshot, const Id& dokumenId);
/// NotFound, DocumentFixed.
Result<const domain::Dokumen*> dokumenDraf(const Snapshot& snapshot, const Id& dokumenId);

/// QuarterInvalid unless 1 to 4.
Result<void> checkQuarter(int triwulan);
/// The place where the result of an indicator (the acuan where there is one) or a node is kept, open to edits.
/// QuarterInvalid, NotFound, RealisasiLocked.
Result<domain::Sel> openSel(const Snapshot& snapshot, const domain::Sel& sel);
/// Applies `change` to the result of an indicator in a quarter; its row is made or removed as needed. QuarterInvalid,
/// NotFound, RealisasiLocked.
Result<Edit> editHasil(const Snapshot& snapshot, const Id& indikatorId, int tahun, int triwulan,
                       const std::function<void(domain::RealisasiKinerja&)>& change);
/// An edit of a value, unless the counted items of the quarter are the value: ValueFromItems when it would change it.
Result<Edit> unlessCounted(const Snapshot& snapshot, Result<Edit> edit, const Id& indikatorId, int tahun, int triwulan);

/// Ids of cells, made from what they stand for.
Id targetId(const Kolom& kolom, const Id& indikatorId);
Id paguId(const Kolom& kolom, const Id& simpulId);
Id cetakanId(const Id& dokumenId, const Id& objekId);

/// The row of a cell that was read. `before` lends its id and its upper bound.
domain::Target makeTarget(const Snapshot& snapshot, const Id& indikatorId, const Kolom& kolom,
                          const format::PrintedTarget& printed, const domain::Target* before);
domain::Pagu makePagu(const Snapshot& snapshot, const Id& simpulId, const Kolom& kolom, domain::Decimal nilai,
                      bool tercetak, const domain::Pagu* before);

const domain::Target* targetOf(const Snapshot& snapshot, const Id& indikatorId, const Kolom& kolom);
/// The row of kolom.jenisBelanja, printed ones included.
const domain::Pagu* paguOf(const Snapshot& snapshot, const Id& simpulId, const Kolom& kolom);
/// A node below carries a figure of the column that counts.
bool filledBelow(const Snapshot& snapshot, const Id& simpulId, const Kolom& kolom);

// --- cells (Perencanaan.cpp, Isian.cpp) -----------------------------------------------------------------------------

/// What a typed pagu would do to its own row; its neighbours are not judged yet. As setPagu without ParentIsSum.
Result<Edit> readPagu(const Snapshot& snapshot, const Id& simpulId, const Kolom& kolom, const QString& typed);
/// Judges a cell in the rows that its node has in the column after the edit: ParentIsSum where the figure is a sum.
/// Else what becomes of the figure that is not broken down when the breakdown changed; nullopt = it stays.
Result<std::optional<domain::RowChange>> judgePagu(const Snapshot& snapshot, const domain::Simpul& node,
                                                   const Kolom& kolom, bool cleared,
                                                   const std::vector<domain::Pagu>& after);

// --- order (Pohon.cpp, PohonIndikator.cpp) --------------------------------------------------------------------------

/// Positions of the rows that can keep their urutan in a list whose order is to be the one given: the most there are.
std::vector<bool> keptInOrder(const std::vector<int>& urutan);

/// Rows of one parent in the order wanted, with an urutan that says so: as few as possible get a new one.
template <class T>
std::vector<domain::RowChange> renumbered(const std::vector<const T*>& rows)
{
    std::vector<int> urutan;
    std::ranges::transform(rows, std::back_inserter(urutan), &T::urutan);
    const std::vector<bool> kept = keptInOrder(urutan);
    const size_t first = size_t(std::ranges::find(kept, true) - kept.begin());
    std::vector<domain::RowChange> changes;
    int last = first < rows.size() ? urutan[first] - int(first) - 1 : -1;
    for (size_t i = 0; i < rows.size(); ++i) {
        last = kept[i] ? urutan[i] : last + 1;
        if (rows[i]->urutan == last)
            continue;
        T after = *rows[i];
        after.urutan = last;
        changes.push_back({ *rows[i], std::move(after) });
    }
    return changes;
}

/// Gives a row that comes into the list at a position its urutan; the changes of the others that must make room.
template <class T>
std::vector<domain::RowChange> makeRoom(std::vector<const T*> rows, size_t at, T& row)
{
    if (at == rows.size()) { // nobody has to move
        if (!rows.empty())
            row.urutan = std::max(row.urutan, rows.back()->urutan + 1);
        return {};
    }
    row.urutan = at == 0 ? rows[0]->urutan - 1 : rows[at - 1]->urutan + 1;
    rows.insert(rows.begin() + qsizetype(at), &row);
    std::vector<domain::RowChange> changes = renumbered(rows);
    const auto own = std::ranges::find_if(
        changes, [&](const domain::RowChange& change) { return std::get<T>(*change.before).id == row.id; });
    if (own != changes.end()) {
        row = std::get<T>(*own->after);
        changes.erase(own);
    }
    return changes;
}

/// A new row after the one of that id; without it, as the last.
template <class T>
Edit inserted(domain::Action action, std::vector<const T*> rows, const Id& afterId, T row)
{
    const auto after = std::ranges::find(rows, afterId, &T::id);
    const size_t at = after == rows.end() ? rows.size() : size_t(after - rows.begin()) + 1;
    row.urutan = 0;
    Edit edit{ action, {}, makeRoom(std::move(rows), at, row) };
    edit.rows.insert(edit.rows.begin(), domain::RowChange{ std::nullopt, std::move(row) });
    return edit;
}

/// The row moved by steps among those that are not in the bin; nothing at the end.
template <class T>
std::vector<domain::RowChange> shifted(std::vector<const T*> rows, const T* row, int steps)
{
    std::vector<const T*> visible;
    std::ranges::copy_if(rows, std::back_inserter(visible), [](const T* each) { return !each->dihapus; });
    const qsizetype from = std::ranges::find(visible, row) - visible.begin();
    const qsizetype to = std::clamp<qsizetype>(from + steps, 0, qsizetype(visible.size()) - 1);
    if (to == from)
        return {};
    const T* neighbour = visible[size_t(to)];
    std::erase(rows, row);
    const qsizetype at = std::ranges::find(rows, neighbour) - rows.begin() + (to > from ? 1 : 0);
    T after = *row;
    std::vector<domain::RowChange> changes = makeRoom(std::move(rows), size_t(at), after);
    changes.insert(changes.begin(), domain::RowChange{ *row, std::move(after) });
    return changes;
}

} // namespace selaras::edits
