// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/Kecamatan.h"

using namespace Qt::StringLiterals;

namespace selaras::test {

using namespace domain;

namespace {

    QString text(const char* latin1)
    {
        return QString::fromLatin1(latin1);
    }

} // namespace

Decimal dec(const char* text)
{
    return Decimal::fromText(QString::fromLatin1(text)).value();
}

Kecamatan::Kecamatan()
{
    UnitKerja unit;
    unit.id = u"unit"_s;
    unit.nama = u"Kecamatan Kutorejo"_s;
    data.unit.push_back(unit);
    data.periode.push_back({ u"periode"_s, u"unit"_s, 2022, 2026 });
}

Id Kecamatan::nextId(const char* kind)
{
    return u"%1-%2"_s.arg(text(kind)).arg(++m_rows);
}

Simpul& Kecamatan::simpul(const char* id, const char* indukId, JenisSimpul jenis)
{
    Simpul row;
    row.id = text(id);
    row.unitId = u"unit"_s;
    row.periodeId = u"periode"_s;
    row.indukId = text(indukId);
    row.jenis = jenis;
    row.nama = row.id;
    row.urutan = ++m_rows;
    return data.simpul.emplace_back(row);
}

Indikator& Kecamatan::indikator(const char* id, const char* simpulId, Arah arah)
{
    Indikator row;
    row.id = text(id);
    row.unitId = u"unit"_s;
    row.simpulId = text(simpulId);
    row.nama = row.id;
    row.satuan = u"Nilai"_s;
    row.arah = arah;
    row.urutan = ++m_rows;
    return data.indikator.emplace_back(row);
}

Dokumen& Kecamatan::dokumen(const char* id, JenisDokumen jenis, int tahun, int perubahanKe)
{
    Dokumen row;
    row.id = text(id);
    row.unitId = u"unit"_s;
    row.periodeId = u"periode"_s;
    row.jenis = jenis;
    row.tahun = jenis == JenisDokumen::Renstra ? 0 : tahun;
    row.perubahanKe = perubahanKe;
    row.status = StatusDokumen::Ditetapkan;
    return data.dokumen.emplace_back(row);
}

Target& Kecamatan::target(const char* dokumenId, const char* indikatorId, int tahun, const char* nilai)
{
    Target row;
    row.id = nextId("target");
    row.unitId = u"unit"_s;
    row.dokumenId = text(dokumenId);
    row.indikatorId = text(indikatorId);
    row.tahun = tahun;
    row.nilai = dec(nilai);
    return data.target.emplace_back(row);
}

Pagu& Kecamatan::pagu(const char* dokumenId, const char* simpulId, int tahun, qint64 rupiah)
{
    Pagu row;
    row.id = nextId("pagu");
    row.unitId = u"unit"_s;
    row.dokumenId = text(dokumenId);
    row.simpulId = text(simpulId);
    row.tahun = tahun;
    row.nilai = Decimal::fromInteger(rupiah);
    return data.pagu.emplace_back(row);
}

RealisasiKinerja& Kecamatan::realisasi(const char* indikatorId, int tahun, int triwulan, const char* nilai)
{
    RealisasiKinerja row;
    row.id = nextId("realisasi");
    row.unitId = u"unit"_s;
    row.indikatorId = text(indikatorId);
    row.tahun = tahun;
    row.triwulan = triwulan;
    row.nilai = dec(nilai);
    return data.realisasi.emplace_back(row);
}

RealisasiAnggaran& Kecamatan::anggaran(const char* simpulId, int tahun, int triwulan, qint64 rupiah)
{
    RealisasiAnggaran row;
    row.id = nextId("anggaran");
    row.unitId = u"unit"_s;
    row.simpulId = text(simpulId);
    row.tahun = tahun;
    row.triwulan = triwulan;
    row.nilai = Decimal::fromInteger(rupiah);
    return data.realisasiAnggaran.emplace_back(row);
}

} // namespace selaras::test
