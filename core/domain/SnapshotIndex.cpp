// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/SnapshotIndex.h"

#include <algorithm>

namespace selaras::domain {

namespace {

    /// The office's order; the id decides among equals, so that it never depends on the file.
    void sortTree(std::vector<const Simpul*>& nodes)
    {
        std::ranges::sort(nodes, [](const Simpul* a, const Simpul* b) {
            return std::tie(a->urutan, a->kode, a->nama, a->id) < std::tie(b->urutan, b->kode, b->nama, b->id);
        });
    }

    /// Growing one by one would copy the rows before it again and again.
    template <class T>
    void addWithRoom(std::vector<T>& rows, const T& row, int room)
    {
        if (rows.empty())
            rows.reserve(size_t(room));
        rows.push_back(row);
    }

    void sortIndicators(std::vector<const Indikator*>& rows)
    {
        std::ranges::sort(rows, [](const Indikator* a, const Indikator* b) {
            return std::tie(a->urutan, a->nama, a->id) < std::tie(b->urutan, b->nama, b->id);
        });
    }

} // namespace

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
    constexpr int quarters = 4;
    targetById.reserve(qsizetype(data.target.size()));
    target.reserve(qsizetype(data.target.size()));
    realisasi.reserve(qsizetype(data.realisasi.size()) / quarters);
    realisasiAnggaran.reserve(qsizetype(data.realisasiAnggaran.size()) / quarters);
    for (const Target& row : data.target) {
        targetById.insert(row.id, &row);
        target[{ row.dokumenId, row.indikatorId }].push_back(&row);
    }
    for (const Pagu& row : data.pagu)
        pagu[{ row.dokumenId, row.simpulId }].push_back(&row);
    for (const Cetakan& row : data.cetakan)
        cetakan.insert({ row.dokumenId, row.objekId }, &row);
    for (const RealisasiKinerja& row : data.realisasi)
        addWithRoom(realisasi[{ row.indikatorId, row.tahun }], row, quarters);
    for (const RealisasiAnggaran& row : data.realisasiAnggaran)
        addWithRoom(realisasiAnggaran[{ row.simpulId, row.tahun }], row, quarters);
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

} // namespace selaras::domain
