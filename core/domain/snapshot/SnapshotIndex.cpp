// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/snapshot/SnapshotIndex.h"

#include <algorithm>

namespace selaras::domain {

// The order of the rows of a group. The id decides among equals, so that it never depends on the file.

static auto orderOf(const Nomenklatur& row)
{
    return std::tie(row.id);
}

static auto orderOf(const Target& row)
{
    return std::tie(row.tahun, row.triwulan, row.bagian, row.id);
}

static auto orderOf(const Pagu& row)
{
    return std::tie(row.tahun, row.bagian, row.jenisBelanja, row.id);
}

static auto orderOf(const Cetakan& row)
{
    return std::tie(row.id);
}

static auto orderOf(const RealisasiKinerja& row)
{
    return std::tie(row.triwulan, row.id);
}

static auto orderOf(const RealisasiAnggaran& row)
{
    return std::tie(row.triwulan, row.id);
}

static auto orderOf(const Butir& row)
{
    return std::tie(row.urutan, row.id);
}

static auto orderOf(const BuktiDukung& row)
{
    return std::tie(row.nama, row.id);
}

static auto orderOf(const Persetujuan& row)
{
    return std::tie(row.urutan, row.id);
}

static auto orderOf(const Penerimaan& row)
{
    return std::tie(row.jenis, row.id);
}

template <class T, class F>
void Snapshot::Index::withGroup(const T& row, F f)
{
    if constexpr (std::is_same_v<T, Nomenklatur>)
        f(nomenklatur, row.kode);
    else if constexpr (std::is_same_v<T, Target>)
        f(target, Pair{ row.dokumenId, row.indikatorId });
    else if constexpr (std::is_same_v<T, Pagu>)
        f(pagu, Pair{ row.dokumenId, row.simpulId });
    else if constexpr (std::is_same_v<T, Cetakan>)
        f(cetakan, Pair{ row.dokumenId, row.objekId });
    else if constexpr (std::is_same_v<T, RealisasiKinerja>)
        f(realisasi, Yearly{ row.indikatorId, row.tahun });
    else if constexpr (std::is_same_v<T, RealisasiAnggaran>)
        f(realisasiAnggaran, Yearly{ row.simpulId, row.tahun });
    else if constexpr (std::is_same_v<T, Butir>)
        f(butir, place({ row.indikatorId, row.tahun, row.triwulan }));
    else if constexpr (std::is_same_v<T, BuktiDukung>)
        f(bukti, place({ row.objekId, row.tahun, row.triwulan }));
    else if constexpr (std::is_same_v<T, Persetujuan>)
        f(persetujuan, place({ row.objekId, row.tahun, row.triwulan }));
    else if constexpr (std::is_same_v<T, Penerimaan>)
        f(penerimaan, place({ row.objekId, row.tahun, row.triwulan }));
}

template <class T>
void Snapshot::Index::add(const T& row)
{
    byId.list<T>().part(row.id).insert(row.id, &row);
    withGroup(row, [&](auto& groups, const auto& key) { groups.add(key, row); });
}

template <class T>
void Snapshot::Index::remove(const T& row)
{
    byId.list<T>().part(row.id).remove(row.id);
    withGroup(row, [&](auto& groups, const auto& key) { groups.remove(key, row); });
}

Snapshot::Index::Index(UnitData rows)
{
    forEachList(rows, [this]<class T>(std::vector<T>& list) {
        data.list<T>() = RowList<T>(std::move(list));
        for (const T& row : data.list<T>())
            add(row);
    });
    tree = std::make_shared<const SnapshotTree>(data);
}

/// Where a row changed more than once, the last change counts. True when a row of the tree changed.
template <class T>
bool Snapshot::Index::applyTo(std::span<const RowChange> changes)
{
    std::vector<const T*> last; // the last state of each row, in the order in which they are first spoken of
    std::vector<Id> ids;
    QHash<Id, size_t> known;
    for (const RowChange& change : changes) {
        const T* row = std::get_if<T>(change.after ? &*change.after : &*change.before);
        if (!row)
            continue;
        const auto seen = known.constFind(row->id);
        const size_t at = seen == known.cend() ? last.size() : *seen;
        if (at == last.size()) {
            known.insert(row->id, at);
            ids.push_back(row->id);
            last.push_back(nullptr);
        }
        last[at] = change.after ? row : nullptr;
    }
    std::vector<typename RowList<T>::Change> changed;
    std::vector<typename RowList<T>::Row> added;
    for (size_t i = 0; i < ids.size(); ++i) {
        const T* old = byId.list<T>().value(ids[i]);
        const auto next = last[i] ? std::make_shared<const T>(*last[i]) : nullptr;
        if (old) {
            remove(*old);
            changed.push_back({ old, next });
        } else if (next) {
            added.push_back(next);
        }
        if (next)
            add(*next);
    }
    data.list<T>().apply(std::move(changed), added);
    return !ids.empty()
        && (std::is_same_v<T, Simpul> || std::is_same_v<T, Indikator> || std::is_same_v<T, PeriodeRenstra>);
}

void Snapshot::Index::apply(std::span<const RowChange> changes)
{
    bool replanted = false;
    const UnitRows before = data; // keeps the rows that go until the look-ups have let go of them
    forEachList(before, [&]<class T>(const RowList<T>&) { replanted = applyTo<T>(changes) || replanted; });
    if (replanted)
        tree = std::make_shared<const SnapshotTree>(data);
}

} // namespace selaras::domain
