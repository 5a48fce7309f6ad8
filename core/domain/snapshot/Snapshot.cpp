// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/snapshot/SnapshotIndex.h"

namespace selaras::domain {

Snapshot::Snapshot()
    : Snapshot(UnitData{})
{
}

Snapshot::Snapshot(UnitData data)
    : m_index(std::make_shared<const Index>(std::move(data)))
{
}

Snapshot::Snapshot(std::shared_ptr<const Index> index)
    : m_index(std::move(index))
{
}

const UnitRows& Snapshot::data() const
{
    return m_index->data;
}

const Simpul* Snapshot::simpul(const Id& id) const
{
    return m_index->byId.simpul.value(id);
}

const Indikator* Snapshot::indikator(const Id& id) const
{
    return m_index->byId.indikator.value(id);
}

const Dokumen* Snapshot::dokumen(const Id& id) const
{
    return m_index->byId.dokumen.value(id);
}

const Jabatan* Snapshot::jabatan(const Id& id) const
{
    return m_index->byId.jabatan.value(id);
}

const Target* Snapshot::target(const Id& id) const
{
    return m_index->byId.target.value(id);
}

const Nomenklatur* Snapshot::nomenklatur(const QString& kode) const
{
    const auto rows = m_index->nomenklatur.of(kode);
    return rows.empty() ? nullptr : rows.back();
}

std::span<const Simpul* const> Snapshot::akar() const
{
    return look(m_index->tree->anak, Id());
}

std::span<const Simpul* const> Snapshot::akar(const Id& periodeId) const
{
    const auto part = m_index->tree->pohonPeriode.constFind(periodeId);
    return part == m_index->tree->pohonPeriode.cend()
        ? std::span<const Simpul* const>()
        : akar().subspan(part->akarAwal, part->akarAkhir - part->akarAwal);
}

std::span<const Simpul* const> Snapshot::akar(int tahun) const
{
    const PeriodeRenstra* period = periode(tahun);
    return period ? akar(period->id) : akar();
}

std::span<const Simpul* const> Snapshot::anak(const Id& simpulId) const
{
    return simpulId.isEmpty() ? std::span<const Simpul* const>() : look(m_index->tree->anak, simpulId);
}

std::span<const Indikator* const> Snapshot::indikatorOf(const Id& simpulId) const
{
    return look(m_index->tree->indikatorOf, simpulId);
}

std::span<const Indikator* const> Snapshot::kembaran(const Id& indikatorId) const
{
    return look(m_index->tree->kembaran, indikatorId);
}

std::span<const Target* const> Snapshot::target(const Id& dokumenId, const Id& indikatorId) const
{
    return m_index->target.of(Pair{ dokumenId, indikatorId });
}

std::span<const Pagu* const> Snapshot::pagu(const Id& dokumenId, const Id& simpulId) const
{
    return m_index->pagu.of(Pair{ dokumenId, simpulId });
}

const Cetakan* Snapshot::cetakan(const Id& dokumenId, const Id& objekId) const
{
    const auto rows = m_index->cetakan.of({ dokumenId, objekId });
    return rows.empty() ? nullptr : rows.back();
}

std::span<const RealisasiKinerja> Snapshot::realisasi(const Id& indikatorId, int tahun) const
{
    return m_index->realisasi.of(Yearly{ indikatorId, tahun });
}

std::span<const RealisasiAnggaran> Snapshot::realisasiAnggaran(const Id& simpulId, int tahun) const
{
    return m_index->realisasiAnggaran.of(Yearly{ simpulId, tahun });
}

std::span<const Butir* const> Snapshot::butir(const Sel& sel) const
{
    return m_index->butir.of(place(sel));
}

std::span<const BuktiDukung* const> Snapshot::bukti(const Sel& sel) const
{
    return m_index->bukti.of(place(sel));
}

std::span<const Persetujuan* const> Snapshot::persetujuan(const Sel& sel) const
{
    return m_index->persetujuan.of(place(sel));
}

std::span<const Penerimaan* const> Snapshot::penerimaan(const Sel& sel) const
{
    return m_index->penerimaan.of(place(sel));
}

std::span<const Snapshot::Baris> Snapshot::pohon() const
{
    return m_index->tree->pohon;
}

std::span<const Snapshot::Baris> Snapshot::pohon(const Id& periodeId) const
{
    const auto part = m_index->tree->pohonPeriode.constFind(periodeId);
    return part == m_index->tree->pohonPeriode.cend()
        ? std::span<const Baris>()
        : pohon().subspan(part->barisAwal, part->barisAkhir - part->barisAwal);
}

std::span<const Snapshot::Baris> Snapshot::pohon(int tahun) const
{
    const PeriodeRenstra* period = periode(tahun);
    return period ? pohon(period->id) : pohon();
}

} // namespace selaras::domain
