// SPDX-License-Identifier: GPL-3.0-or-later
// What a snapshot reads straight from its rows, and how the next one is made.
#include "core/domain/Snapshot.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace selaras::domain {

#define SELARAS_LIST(TYPE, MEMBER)                                                                                     \
    template <>                                                                                                        \
    std::vector<TYPE>& UnitData::list<TYPE>()                                                                          \
    {                                                                                                                  \
        return MEMBER;                                                                                                 \
    }

SELARAS_LIST(UnitKerja, unit)
SELARAS_LIST(ProfilUnit, profil)
SELARAS_LIST(Desa, desa)
SELARAS_LIST(Jabatan, jabatan)
SELARAS_LIST(Pejabat, pejabat)
SELARAS_LIST(Pengguna, pengguna)
SELARAS_LIST(Setelan, setelan)
SELARAS_LIST(IndikatorIndividu, indikatorIndividu)
SELARAS_LIST(PeriodeRenstra, periode)
SELARAS_LIST(Simpul, simpul)
SELARAS_LIST(Indikator, indikator)
SELARAS_LIST(Nomenklatur, nomenklatur)
SELARAS_LIST(Dokumen, dokumen)
SELARAS_LIST(Target, target)
SELARAS_LIST(Pagu, pagu)
SELARAS_LIST(Cetakan, cetakan)
SELARAS_LIST(RealisasiKinerja, realisasi)
SELARAS_LIST(Butir, butir)
SELARAS_LIST(BuktiDukung, bukti)
SELARAS_LIST(RealisasiAnggaran, realisasiAnggaran)
SELARAS_LIST(Persetujuan, persetujuan)
SELARAS_LIST(Penerimaan, penerimaan)
SELARAS_LIST(Pembanding, pembanding)
SELARAS_LIST(KomponenSakip, komponenSakip)
SELARAS_LIST(UnsurSkm, unsurSkm)
SELARAS_LIST(Rekomendasi, rekomendasi)
SELARAS_LIST(JadwalRekomendasi, jadwal)

#undef SELARAS_LIST

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
    const auto row = std::ranges::find(data().pengguna, id, &Pengguna::id);
    return row == data().pengguna.end() ? nullptr : &*row;
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

bool Snapshot::terbuang(const Simpul& simpul) const
{
    for (const Simpul* node = &simpul; node; node = this->simpul(node->indukId)) {
        if (node->dihapus)
            return true;
    }
    return false;
}

bool Snapshot::terbuang(const Indikator& indikator) const
{
    const Simpul* node = simpul(indikator.simpulId);
    return indikator.dihapus || !node || terbuang(*node);
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

namespace {

    /// Replaces and removes the rows of one kind that changed, then appends the new ones in their order. Where a row
    /// changed more than once, the last change counts.
    template <class T>
    void applyTo(std::vector<T>& list, std::span<const RowChange> changes, QHash<Id, const RowChange*>& pending)
    {
        std::erase_if(list, [&](T& row) {
            const RowChange* change = pending.take(row.id);
            if (change && change->after)
                row = std::get<T>(*change->after);
            return change && !change->after;
        });
        for (const RowChange& change : changes) {
            const T* row = change.after ? std::get_if<T>(&*change.after) : nullptr;
            const RowChange* last = row ? pending.take(row->id) : nullptr;
            if (last && last->after)
                list.push_back(std::get<T>(*last->after));
        }
    }

} // namespace

Snapshot Snapshot::with(std::span<const RowChange> changes) const
{
    QHash<Id, const RowChange*> pending;
    for (const RowChange& change : changes)
        std::visit([&](const auto& row) { pending.insert(row.id, &change); },
                   change.after ? *change.after : *change.before);
    UnitData next = data();
    forEachList(next, [&](auto& list) { applyTo(list, changes, pending); });
    return Snapshot(std::move(next));
}

Snapshot Snapshot::menurut(const Dokumen& dokumen) const
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
        for (const Simpul* node = simpul(simpulId); node; node = simpul(node->indukId))
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
