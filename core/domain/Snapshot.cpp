// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/SnapshotIndex.h"

namespace selaras::domain {

namespace {

    template <class T>
    const T* find(const QHash<Id, const T*>& hash, const Id& id)
    {
        return hash.value(id, nullptr);
    }

} // namespace

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
