// SPDX-License-Identifier: GPL-3.0-or-later
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
SELARAS_LIST(IndikatorIndividu, indikatorIndividu)
SELARAS_LIST(PeriodeRenstra, periode)
SELARAS_LIST(Simpul, simpul)
SELARAS_LIST(Indikator, indikator)
SELARAS_LIST(Dokumen, dokumen)
SELARAS_LIST(Target, target)
SELARAS_LIST(Pagu, pagu)
SELARAS_LIST(Cetakan, cetakan)
SELARAS_LIST(RealisasiKinerja, realisasi)
SELARAS_LIST(BuktiDukung, bukti)
SELARAS_LIST(RealisasiAnggaran, realisasiAnggaran)
SELARAS_LIST(Pembanding, pembanding)
SELARAS_LIST(KomponenSakip, komponenSakip)
SELARAS_LIST(UnsurSkm, unsurSkm)
SELARAS_LIST(Rekomendasi, rekomendasi)
SELARAS_LIST(JadwalRekomendasi, jadwal)

#undef SELARAS_LIST

namespace {

    using Pair = std::pair<Id, Id>;
    using Yearly = std::pair<Id, int>;

    template <class K, class V>
    std::span<const V> look(const QHash<K, std::vector<V>>& hash, const K& key)
    {
        const auto it = hash.constFind(key);
        return it == hash.cend() ? std::span<const V>() : std::span<const V>(*it);
    }

    template <class T>
    const T* find(const QHash<Id, const T*>& hash, const Id& id)
    {
        return hash.value(id, nullptr);
    }

    /// The office's order; the id decides among equals, so that it never depends on the file.
    void sortTree(std::vector<const Simpul*>& nodes)
    {
        std::ranges::sort(nodes, [](const Simpul* a, const Simpul* b) {
            return std::tie(a->urutan, a->kode, a->nama, a->id) < std::tie(b->urutan, b->kode, b->nama, b->id);
        });
    }

    void sortIndicators(std::vector<const Indikator*>& rows)
    {
        std::ranges::sort(rows, [](const Indikator* a, const Indikator* b) {
            return std::tie(a->urutan, a->nama, a->id) < std::tie(b->urutan, b->nama, b->id);
        });
    }

} // namespace

struct Snapshot::Index {
    UnitData data;
    QHash<Id, const Simpul*> simpul;
    QHash<Id, const Indikator*> indikator;
    QHash<Id, const Dokumen*> dokumen;
    QHash<Id, const Jabatan*> jabatan;
    QHash<Id, const Target*> targetById;
    QHash<Id, std::vector<const Simpul*>> anak; ///< key "" holds the roots
    QHash<Id, std::vector<const Indikator*>> indikatorDari, kembaran;
    QHash<Pair, std::vector<const Target*>> target;
    QHash<Pair, std::vector<const Pagu*>> pagu;
    QHash<Pair, const Cetakan*> cetakan;
    QHash<Yearly, std::vector<RealisasiKinerja>> realisasi;
    QHash<Yearly, std::vector<RealisasiAnggaran>> realisasiAnggaran;
    std::vector<Baris> pohon;

    explicit Index(UnitData rows)
        : data(std::move(rows))
    {
        indexTree();
        indexFigures();
    }

    void indexTree();
    void indexFigures();
    void walk(const Id& parent, int depth);
};

void Snapshot::Index::indexTree()
{
    for (const Jabatan& row : data.jabatan)
        jabatan.insert(row.id, &row);
    for (const Dokumen& row : data.dokumen)
        dokumen.insert(row.id, &row);
    for (const Simpul& row : data.simpul) {
        simpul.insert(row.id, &row);
        if (!row.dihapus)
            anak[row.indukId].push_back(&row);
    }
    for (const Indikator& row : data.indikator) {
        indikator.insert(row.id, &row);
        if (row.dihapus)
            continue;
        indikatorDari[row.simpulId].push_back(&row);
        if (!row.acuanId.isEmpty())
            kembaran[row.acuanId].push_back(&row);
    }
    for (auto& nodes : anak)
        sortTree(nodes);
    for (auto* lists : { &indikatorDari, &kembaran }) {
        for (auto& rows : *lists)
            sortIndicators(rows);
    }
    walk({}, 0);
}

void Snapshot::Index::walk(const Id& parent, int depth)
{
    for (const Simpul* node : look(anak, parent)) {
        pohon.push_back({ node, depth });
        walk(node->id, depth + 1);
    }
}

void Snapshot::Index::indexFigures()
{
    for (const Target& row : data.target) {
        targetById.insert(row.id, &row);
        target[{ row.dokumenId, row.indikatorId }].push_back(&row);
    }
    for (const Pagu& row : data.pagu)
        pagu[{ row.dokumenId, row.simpulId }].push_back(&row);
    for (const Cetakan& row : data.cetakan)
        cetakan.insert({ row.dokumenId, row.objekId }, &row);
    for (const RealisasiKinerja& row : data.realisasi)
        realisasi[{ row.indikatorId, row.tahun }].push_back(row);
    for (const RealisasiAnggaran& row : data.realisasiAnggaran)
        realisasiAnggaran[{ row.simpulId, row.tahun }].push_back(row);
    for (auto& rows : realisasi)
        std::ranges::sort(rows, {}, &RealisasiKinerja::triwulan);
    for (auto& rows : realisasiAnggaran)
        std::ranges::sort(rows, {}, &RealisasiAnggaran::triwulan);
}

Snapshot::Snapshot()
    : Snapshot(UnitData{})
{
}

Snapshot::Snapshot(UnitData data)
    : m_index(std::make_shared<const Index>(std::move(data)))
{
}

const UnitData& Snapshot::data() const
{
    return m_index->data;
}

const Simpul* Snapshot::simpul(const Id& id) const
{
    return find(m_index->simpul, id);
}

const Indikator* Snapshot::indikator(const Id& id) const
{
    return find(m_index->indikator, id);
}

const Dokumen* Snapshot::dokumen(const Id& id) const
{
    return find(m_index->dokumen, id);
}

const Jabatan* Snapshot::jabatan(const Id& id) const
{
    return find(m_index->jabatan, id);
}

const Target* Snapshot::target(const Id& id) const
{
    return find(m_index->targetById, id);
}

std::span<const Simpul* const> Snapshot::akar() const
{
    return look(m_index->anak, Id());
}

std::span<const Simpul* const> Snapshot::anak(const Id& simpulId) const
{
    return simpulId.isEmpty() ? std::span<const Simpul* const>() : look(m_index->anak, simpulId);
}

std::span<const Indikator* const> Snapshot::indikatorDari(const Id& simpulId) const
{
    return look(m_index->indikatorDari, simpulId);
}

std::span<const Indikator* const> Snapshot::kembaran(const Id& indikatorId) const
{
    return look(m_index->kembaran, indikatorId);
}

std::span<const Target* const> Snapshot::target(const Id& dokumenId, const Id& indikatorId) const
{
    return look(m_index->target, Pair{ dokumenId, indikatorId });
}

const Target* Snapshot::target(const Id& dokumenId, const Id& indikatorId, int tahun, int triwulan, Bagian bagian) const
{
    for (const Target* row : target(dokumenId, indikatorId)) {
        if (row->tahun == tahun && row->triwulan == triwulan && row->bagian == bagian)
            return row;
    }
    return nullptr;
}

std::span<const Pagu* const> Snapshot::pagu(const Id& dokumenId, const Id& simpulId) const
{
    return look(m_index->pagu, Pair{ dokumenId, simpulId });
}

const Cetakan* Snapshot::cetakan(const Id& dokumenId, const Id& objekId) const
{
    return m_index->cetakan.value({ dokumenId, objekId }, nullptr);
}

std::span<const RealisasiKinerja> Snapshot::realisasi(const Id& indikatorId, int tahun) const
{
    return look(m_index->realisasi, Yearly{ indikatorId, tahun });
}

const RealisasiKinerja* Snapshot::realisasi(const Id& indikatorId, int tahun, int triwulan) const
{
    for (const RealisasiKinerja& row : realisasi(indikatorId, tahun)) {
        if (row.triwulan == triwulan)
            return &row;
    }
    return nullptr;
}

std::span<const RealisasiAnggaran> Snapshot::realisasiAnggaran(const Id& simpulId, int tahun) const
{
    return look(m_index->realisasiAnggaran, Yearly{ simpulId, tahun });
}

const RealisasiAnggaran* Snapshot::realisasiAnggaran(const Id& simpulId, int tahun, int triwulan) const
{
    for (const RealisasiAnggaran& row : realisasiAnggaran(simpulId, tahun)) {
        if (row.triwulan == triwulan)
            return &row;
    }
    return nullptr;
}

std::span<const Snapshot::Baris> Snapshot::pohon() const
{
    return m_index->pohon;
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

} // namespace selaras::domain
