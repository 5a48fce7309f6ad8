// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Snapshot.h"

#include <QHash>

#include <algorithm>

namespace selaras::domain {

namespace {

    using Pair = std::pair<Id, Id>;
    using Yearly = std::pair<Id, int>;
    using Quarterly = std::pair<Id, int>; ///< objek; year and quarter as one number

    Quarterly place(const Sel& sel)
    {
        constexpr int quarters = 8; // more than there are
        return { sel.objekId, sel.tahun * quarters + sel.triwulan };
    }

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
    QHash<QString, const Nomenklatur*> nomenklatur; ///< by kode
    QHash<Id, std::vector<const Simpul*>> anak; ///< key "" holds the roots
    QHash<Id, std::vector<const Indikator*>> indikatorDari, kembaran;
    QHash<Pair, std::vector<const Target*>> target;
    QHash<Pair, std::vector<const Pagu*>> pagu;
    QHash<Pair, const Cetakan*> cetakan;
    QHash<Yearly, std::vector<RealisasiKinerja>> realisasi;
    QHash<Yearly, std::vector<RealisasiAnggaran>> realisasiAnggaran;
    QHash<Quarterly, std::vector<const Butir*>> butir;
    QHash<Quarterly, std::vector<const BuktiDukung*>> bukti;
    QHash<Quarterly, std::vector<const Persetujuan*>> persetujuan;
    QHash<Quarterly, std::vector<const Penerimaan*>> penerimaan;
    std::vector<Baris> pohon; ///< period by period
    /// Where the tree of a period begins and ends among the roots and in `pohon`.
    struct Petak {
        size_t akarAwal, akarAkhir, barisAwal, barisAkhir;
    };
    QHash<Id, Petak> pohonPeriode;

    explicit Index(UnitData rows)
        : data(std::move(rows))
    {
        indexTree();
        indexFigures();
        indexProofs();
    }

    void indexTree();
    void indexFigures();
    void indexProofs();
    void indexPeriods();
    void walk(const Id& parent, int depth);
};

void Snapshot::Index::indexTree()
{
    for (const Jabatan& row : data.jabatan)
        jabatan.insert(row.id, &row);
    for (const Dokumen& row : data.dokumen)
        dokumen.insert(row.id, &row);
    for (const Nomenklatur& row : data.nomenklatur)
        nomenklatur.insert(row.kode, &row);
    for (const Simpul& row : data.simpul) {
        simpul.insert(row.id, &row);
        if (!row.dihapus)
            anak[row.indukId].push_back(&row);
    }
    for (const Indikator& row : data.indikator) {
        indikator.insert(row.id, &row);
        if (!row.dihapus)
            indikatorDari[row.simpulId].push_back(&row);
    }
    for (auto& nodes : anak)
        sortTree(nodes);
    indexPeriods();
    // What hangs under a node in the bin is out of sight too, and lends nothing.
    for (const auto& [node, depth] : pohon) {
        for (const Indikator* row : look(indikatorDari, node->id)) {
            if (!row->acuanId.isEmpty())
                kembaran[row->acuanId].push_back(row);
        }
    }
    for (auto* lists : { &indikatorDari, &kembaran }) {
        for (auto& rows : *lists)
            sortIndicators(rows);
    }
}

void Snapshot::Index::indexPeriods()
{
    QHash<Id, int> begins;
    for (const PeriodeRenstra& row : data.periode)
        begins.insert(row.id, row.tahunAwal);
    std::vector<const Simpul*>& roots = anak[Id()];
    std::ranges::stable_sort(
        roots, {}, [&](const Simpul* root) { return std::pair(begins.value(root->periodeId), root->periodeId); });
    for (size_t i = 0; i < roots.size(); ++i) {
        const size_t first = pohon.size();
        pohon.push_back({ roots[i], 0 });
        walk(roots[i]->id, 1);
        auto part = pohonPeriode.find(roots[i]->periodeId);
        if (part == pohonPeriode.end())
            part = pohonPeriode.insert(roots[i]->periodeId, { i, i, first, first });
        part->akarAkhir = i + 1;
        part->barisAkhir = pohon.size();
    }
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

void Snapshot::Index::indexProofs()
{
    for (const Butir& row : data.butir)
        butir[place({ row.indikatorId, row.tahun, row.triwulan })].push_back(&row);
    for (const BuktiDukung& row : data.bukti)
        bukti[place({ row.objekId, row.tahun, row.triwulan })].push_back(&row);
    for (const Persetujuan& row : data.persetujuan)
        persetujuan[place({ row.objekId, row.tahun, row.triwulan })].push_back(&row);
    for (const Penerimaan& row : data.penerimaan)
        penerimaan[place({ row.objekId, row.tahun, row.triwulan })].push_back(&row);
    for (auto& rows : butir)
        std::ranges::sort(rows, {}, [](const Butir* row) { return std::tie(row->urutan, row->id); });
    for (auto& rows : bukti)
        std::ranges::sort(rows, {}, [](const BuktiDukung* row) { return std::tie(row->nama, row->id); });
    for (auto& rows : persetujuan)
        std::ranges::sort(rows, {}, &Persetujuan::urutan);
    for (auto& rows : penerimaan)
        std::ranges::sort(rows, {}, &Penerimaan::jenis);
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

const Nomenklatur* Snapshot::nomenklatur(const QString& kode) const
{
    return m_index->nomenklatur.value(kode, nullptr);
}

std::span<const Simpul* const> Snapshot::akar() const
{
    return look(m_index->anak, Id());
}

std::span<const Simpul* const> Snapshot::akar(const Id& periodeId) const
{
    const auto part = m_index->pohonPeriode.constFind(periodeId);
    return part == m_index->pohonPeriode.cend() ? std::span<const Simpul* const>()
                                                : akar().subspan(part->akarAwal, part->akarAkhir - part->akarAwal);
}

std::span<const Simpul* const> Snapshot::akar(int tahun) const
{
    const PeriodeRenstra* period = periode(tahun);
    return period ? akar(period->id) : akar();
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

std::span<const RealisasiAnggaran> Snapshot::realisasiAnggaran(const Id& simpulId, int tahun) const
{
    return look(m_index->realisasiAnggaran, Yearly{ simpulId, tahun });
}

std::span<const Butir* const> Snapshot::butir(const Sel& sel) const
{
    return look(m_index->butir, place(sel));
}

std::span<const BuktiDukung* const> Snapshot::bukti(const Sel& sel) const
{
    return look(m_index->bukti, place(sel));
}

std::span<const Persetujuan* const> Snapshot::persetujuan(const Sel& sel) const
{
    return look(m_index->persetujuan, place(sel));
}

std::span<const Penerimaan* const> Snapshot::penerimaan(const Sel& sel) const
{
    return look(m_index->penerimaan, place(sel));
}

std::span<const Snapshot::Baris> Snapshot::pohon() const
{
    return m_index->pohon;
}

std::span<const Snapshot::Baris> Snapshot::pohon(const Id& periodeId) const
{
    const auto part = m_index->pohonPeriode.constFind(periodeId);
    return part == m_index->pohonPeriode.cend() ? std::span<const Baris>()
                                                : pohon().subspan(part->barisAwal, part->barisAkhir - part->barisAwal);
}

std::span<const Snapshot::Baris> Snapshot::pohon(int tahun) const
{
    const PeriodeRenstra* period = periode(tahun);
    return period ? pohon(period->id) : pohon();
}

} // namespace selaras::domain
