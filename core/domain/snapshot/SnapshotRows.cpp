// SPDX-License-Identifier: GPL-3.0-or-later
// What a snapshot reads straight from its rows, and how the next one is made.
#include "core/domain/snapshot/SnapshotIndex.h"

#include <algorithm>
#include <set>

namespace selaras::domain {

const PeriodeRenstra* Snapshot::periode(int tahun) const
{
    const PeriodeRenstra* best = nullptr;
    const auto rank = [tahun](const PeriodeRenstra& row) {
        const bool begun = row.tahunAwal <= tahun;
        return std::tuple(begun && tahun <= row.tahunAkhir, begun, begun ? row.tahunAwal : -row.tahunAwal);
    };
    for (const PeriodeRenstra& row : data().periode) {
        if (!best || rank(row) > rank(*best))
            best = &row;
    }
    return best;
}

const Pengguna* Snapshot::pengguna(const Id& id) const
{
    return m_index->byId.pengguna.value(id);
}

QString Snapshot::setelan(const QString& kunci) const
{
    const auto row = std::ranges::find(data().setelan, kunci, &Setelan::kunci);
    return row == data().setelan.end() ? QString() : row->nilai;
}

std::vector<int> Snapshot::tahun() const
{
    std::set<int> years;
    for (const PeriodeRenstra& row : data().periode) {
        for (int year = row.tahunAwal; year <= row.tahunAkhir; ++year)
            years.insert(year);
    }
    for (const Dokumen& row : data().dokumen)
        years.insert(row.tahun);
    for (const RealisasiKinerja& row : data().realisasi)
        years.insert(row.tahun);
    for (const RealisasiAnggaran& row : data().realisasiAnggaran)
        years.insert(row.tahun);
    years.erase(0);
    return { years.begin(), years.end() };
}

bool Snapshot::isBinned(const Simpul& simpul) const
{
    size_t above = 0;
    for (const Simpul* node = &simpul; node; node = this->simpul(node->indukId)) {
        if (node->dihapus || ++above > data().simpul.size()) // nodes in a circle hang nowhere
            return true;
    }
    return false;
}

bool Snapshot::isBinned(const Indikator& indikator) const
{
    const Simpul* node = simpul(indikator.simpulId);
    return indikator.dihapus || !node || isBinned(*node);
}

const Target* Snapshot::target(const Id& dokumenId, const Id& indikatorId, int tahun, int triwulan, Bagian bagian) const
{
    for (const Target* row : target(dokumenId, indikatorId)) {
        if (row->tahun == tahun && row->triwulan == triwulan && row->bagian == bagian)
            return row;
    }
    return nullptr;
}

const RealisasiKinerja* Snapshot::realisasi(const Id& indikatorId, int tahun, int triwulan) const
{
    for (const RealisasiKinerja& row : realisasi(indikatorId, tahun)) {
        if (row.triwulan == triwulan)
            return &row;
    }
    return nullptr;
}

const RealisasiAnggaran* Snapshot::realisasiAnggaran(const Id& simpulId, int tahun, int triwulan) const
{
    for (const RealisasiAnggaran& row : realisasiAnggaran(simpulId, tahun)) {
        if (row.triwulan == triwulan)
            return &row;
    }
    return nullptr;
}

Snapshot Snapshot::with(std::span<const RowChange> changes) const
{
    if (changes.empty())
        return *this;
    const auto next = std::make_shared<Index>(*m_index);
    next->apply(changes);
    return Snapshot(next);
}

Snapshot Snapshot::asEnacted(const Dokumen& dokumen) const
{
    if (dokumen.status == StatusDokumen::Draf)
        return *this;
    std::vector<RowChange> changes;
    const auto bringBack = [&](const auto& row) {
        if (!row.dihapus)
            return;
        auto visible = row;
        visible.dihapus = false;
        changes.push_back({ row, std::move(visible) });
    };
    const auto bringBackFrom = [&](const Id& simpulId) {
        size_t above = 0;
        for (const Simpul* node = simpul(simpulId); node && ++above <= data().simpul.size();
             node = simpul(node->indukId))
            bringBack(*node);
    };
    for (const Target& row : data().target) {
        const Indikator* of = row.dokumenId == dokumen.id ? indikator(row.indikatorId) : nullptr;
        if (!of)
            continue;
        bringBack(*of);
        bringBackFrom(of->simpulId);
    }
    for (const Pagu& row : data().pagu) {
        if (row.dokumenId == dokumen.id)
            bringBackFrom(row.simpulId);
    }
    return changes.empty() ? *this : with(changes);
}

} // namespace selaras::domain
