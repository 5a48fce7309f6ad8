// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/OraclePlan.h"

#include <algorithm>

namespace selaras::test {

using namespace domain;
using namespace Qt::StringLiterals;

OraclePlan::OraclePlan(quint64 seed)
    : m_random(seed)
{
    data.unit.push_back({ u"unit"_s, u"Kecamatan"_s, {}, {}, {}, {}, {}, {}, {}, {}, {} });
    data.periode.push_back({ u"periode"_s, u"unit"_s, kFirst, kLast });
    data.jabatan.push_back({ u"camat"_s, u"unit"_s, u"Camat"_s, {}, {}, {}, 1 });
    data.jabatan.push_back({ u"kasi"_s, u"unit"_s, u"Kasi"_s, u"camat"_s, {}, {}, 2 });
    tree();
    documents();
    results();
    spending();
    shuffle(data.indikator);
    shuffle(data.simpul);
    shuffle(data.target);
    shuffle(data.pagu);
    shuffle(data.realisasi);
    shuffle(data.realisasiAnggaran);
}

Decimal OraclePlan::number(int most)
{
    const qint64 step = any({ 1, 100, 2500, 10'000, 10'000, 10'000 });
    return oneIn(12) ? Decimal() : Decimal::fromScaled(step * below(int(qint64(most) * Decimal::kUnit / step) + 1));
}

Id OraclePlan::id(const char* kind)
{
    return u"%1-%2-%3"_s.arg(QLatin1StringView(kind)).arg(below(1000)).arg(++m_rows);
}

// --- the tree -------------------------------------------------------------------------------------------------------

void OraclePlan::tree()
{
    for (int i = 1 + below(2); i > 0; --i)
        node({}, JenisSimpul::Tujuan);
    for (size_t i = 0; i < data.simpul.size(); ++i) { // grows meanwhile
        const Id parent = data.simpul[i].id;
        const JenisSimpul level = data.simpul[i].jenis;
        const int children = level == JenisSimpul::SubKegiatan || level == JenisSimpul::KinerjaLainnya ? 0 : below(3);
        for (int each = 0; each < children; ++each) {
            if (level == JenisSimpul::Tujuan)
                node(parent, any({ JenisSimpul::Sasaran, JenisSimpul::Sasaran, JenisSimpul::KinerjaLainnya }));
            else if (level == JenisSimpul::Sasaran)
                node(parent, JenisSimpul::Program);
            else
                node(parent, level == JenisSimpul::Program ? JenisSimpul::Kegiatan : JenisSimpul::SubKegiatan);
        }
    }
    for (const Simpul& each : data.simpul) {
        if (each.jenis != JenisSimpul::SubKegiatan && !oneIn(3))
            indicator(each);
        if (each.jenis == JenisSimpul::Sasaran)
            indicator(each);
    }
    twins();
}

void OraclePlan::node(const Id& parent, JenisSimpul jenis)
{
    Simpul row;
    row.id = id("simpul");
    row.unitId = u"unit"_s;
    row.periodeId = u"periode"_s;
    row.indukId = parent;
    row.jenis = jenis;
    row.nama = row.id;
    row.urutan = below(5);
    data.simpul.push_back(row);
}

void OraclePlan::indicator(const Simpul& node)
{
    Indikator row;
    row.id = id("indikator");
    row.unitId = u"unit"_s;
    row.simpulId = node.id;
    row.nama = row.id;
    row.satuan =
        any({ u"Nilai"_s, u"Dokumen"_s, u"Kegiatan"_s, u"%"_s, u"Persen"_s, u" prosentase "_s, u"PERSENTASE"_s });
    row.arah = any({ Arah::Naik, Arah::Naik, Arah::TurunA, Arah::TurunB, Arah::Rentang });
    row.akumulasi = any({ Akumulasi::Jumlah, Akumulasi::NilaiAkhir, Akumulasi::RataRata });
    row.skala = any(
        { JenisSkala::TidakAda, JenisSkala::Permendagri86, JenisSkala::Sakip88, JenisSkala::Skm14, JenisSkala::IpAsn });
    if (oneIn(6))
        row.batasCapaian = Decimal::fromInteger(100 + below(60));
    row.dariSerapan = oneIn(8);
    row.urutan = below(5);
    data.indikator.push_back(row);
}

/// Some measures stand a second time, under another node; the others may have years.
void OraclePlan::twins()
{
    const std::vector<Indikator> originals = data.indikator;
    for (size_t i = 0; i < originals.size(); ++i) {
        if (!oneIn(4)) {
            if (oneIn(4))
                data.indikator[i].tahunMulai = kFirst + below(2);
            if (oneIn(4))
                data.indikator[i].tahunSelesai = kFirst + 1 + below(2);
            continue;
        }
        indicator(data.simpul[size_t(below(int(data.simpul.size())))]);
        data.indikator.back().acuanId = originals[i].id;
    }
}

// --- documents ------------------------------------------------------------------------------------------------------

void OraclePlan::documents()
{
    for (int tahun = kFirst; tahun <= kLast; ++tahun) {
        for (JenisDokumen jenis : { JenisDokumen::Renja, JenisDokumen::PerjanjianKinerja, JenisDokumen::RencanaAksi }) {
            for (int each = below(4); each > 0; --each)
                version(jenis, tahun, each - 1);
        }
    }
    for (int each = below(4); each > 0; --each)
        version(JenisDokumen::Renstra, 0, each - 1);
    shuffle(data.dokumen);
    for (const Dokumen& dokumen : data.dokumen) {
        targets(dokumen);
        ceilings(dokumen);
    }
}

Dokumen& OraclePlan::version(JenisDokumen jenis, int tahun, int perubahanKe)
{
    Dokumen row;
    row.id = id("dokumen");
    row.unitId = u"unit"_s;
    row.periodeId = u"periode"_s;
    row.jenis = jenis;
    row.tahun = tahun;
    row.perubahanKe = perubahanKe;
    row.status = oneIn(4) ? StatusDokumen::Draf : StatusDokumen::Ditetapkan;
    if (!oneIn(3))
        row.tanggal = QDate(jenis == JenisDokumen::Renstra ? kFirst + below(3) : tahun, 1 + below(12), 1 + below(28));
    if (jenis == JenisDokumen::PerjanjianKinerja && oneIn(3))
        row.pihakPertamaId = u"kasi"_s;
    else if (jenis == JenisDokumen::PerjanjianKinerja)
        row.pihakPertamaId = u"camat"_s;
    return data.dokumen.emplace_back(row);
}

void OraclePlan::targets(const Dokumen& dokumen)
{
    const bool whole = oneIn(2); // else it lists only what changed
    for (const Indikator& indikator : data.indikator) {
        if (dokumen.jenis == JenisDokumen::RencanaAksi) {
            for (int triwulan = 1; indikator.acuanId.isEmpty() && triwulan <= 4; ++triwulan) {
                if (whole || !oneIn(4))
                    target(dokumen, indikator, dokumen.tahun, triwulan, Bagian::Tahunan);
            }
        } else if (dokumen.jenis == JenisDokumen::Renstra) {
            ofThePeriod(dokumen, indikator, whole);
        } else if (whole || oneIn(3)) {
            target(dokumen, indikator, dokumen.tahun, 0, Bagian::Tahunan);
        }
    }
}

/// The years of a Renstra and its end, which often is their sum.
void OraclePlan::ofThePeriod(const Dokumen& dokumen, const Indikator& indikator, bool whole)
{
    std::optional<Decimal> sum = Decimal();
    for (int tahun = kFirst; tahun <= kLast; ++tahun) {
        if (!whole && oneIn(4))
            continue;
        target(dokumen, indikator, tahun, 0, Bagian::Tahunan);
        sum = sum->plus(data.target.back().nilai.value_or(Decimal()));
    }
    if (oneIn(3))
        return;
    target(dokumen, indikator, 0, 0, Bagian::KondisiAkhir);
    if (data.target.back().nilai && !oneIn(3))
        data.target.back().nilai = sum;
}

void OraclePlan::target(const Dokumen& dokumen, const Indikator& indikator, int tahun, int triwulan, Bagian bagian)
{
    Target row;
    row.id = id("target");
    row.unitId = u"unit"_s;
    row.dokumenId = dokumen.id;
    row.indikatorId = indikator.id;
    row.tahun = tahun;
    row.triwulan = triwulan;
    row.bagian = bagian;
    if (oneIn(10)) {
        row.teks = any({ u"BB"_s, u" a "_s, u"WTP"_s, u"N/A"_s, u"-"_s, u""_s, u"Baik"_s, u"Sangat Tinggi"_s });
    } else {
        row.nilai = number(100);
        if (indikator.arah == Arah::Rentang && !oneIn(4))
            row.nilaiAtas = row.nilai->plus(number(30));
    }
    data.target.push_back(row);
}

void OraclePlan::ceilings(const Dokumen& dokumen)
{
    if (oneIn(3))
        return;
    const int first = dokumen.tahun == 0 ? kFirst : dokumen.tahun, last = dokumen.tahun == 0 ? kLast : dokumen.tahun;
    for (int tahun = first; tahun <= last; ++tahun) {
        for (const Simpul& simpul : data.simpul) {
            for (const QString& rekening :
                 { u""_s, u"5.1"_s, u"5.1.01"_s, u"5.1.02"_s, u"5.1.01.03"_s, u"5.10"_s, u"5.2"_s }) {
                if (!oneIn(7))
                    continue;
                Pagu row{ id("pagu"), u"unit"_s, dokumen.id, simpul.id, tahun, Bagian::Tahunan, rekening, {}, false };
                row.nilai = oneIn(10) ? Decimal() : Decimal::fromInteger(below(900'000'000));
                row.tercetak = oneIn(6);
                row.bagian = oneIn(10) ? Bagian::KondisiAkhir : Bagian::Tahunan;
                data.pagu.push_back(row);
            }
        }
    }
}

// --- results --------------------------------------------------------------------------------------------------------

void OraclePlan::results()
{
    for (const Indikator& indikator : data.indikator) {
        const bool pairs = oneIn(2);
        const int silent = kFirst + below(6); // a year without any
        for (int cell = 0; cell < 4 * (kLast - kFirst + 1); ++cell) {
            if (oneIn(3) || kFirst + cell / 4 == silent)
                continue;
            RealisasiKinerja row;
            row.id = id("realisasi");
            row.unitId = u"unit"_s;
            row.indikatorId = indikator.id;
            row.tahun = kFirst + cell / 4;
            row.triwulan = 1 + cell % 4;
            if (pairs != oneIn(8)) { // a plain value among pairs, and a pair among plain values
                row.pembilang = oneIn(4) ? Decimal() : number(40);
                row.penyebut = oneIn(4) ? Decimal() : number(40);
                if (oneIn(20))
                    row.penyebut.reset();
            } else if (!oneIn(10)) {
                row.nilai = oneIn(15) ? Decimal::fromInteger(-below(5)) : number(120);
            }
            data.realisasi.push_back(row);
        }
    }
}

void OraclePlan::spending()
{
    for (const Simpul& simpul : data.simpul) {
        if (oneIn(3))
            continue;
        for (int cell = 0; cell < 4 * (kLast - kFirst + 1); ++cell) {
            if (!oneIn(3))
                data.realisasiAnggaran.push_back({ id("anggaran"),
                                                   u"unit"_s,
                                                   simpul.id,
                                                   kFirst + cell / 4,
                                                   1 + cell % 4,
                                                   Decimal::fromInteger(below(500'000'000)),
                                                   {} });
        }
    }
}

} // namespace selaras::test
