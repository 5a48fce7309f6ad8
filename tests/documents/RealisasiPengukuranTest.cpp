// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/kinds/PengukuranKinerja.h"
#include "core/documents/kinds/Pihak.h"
#include "core/domain/figures/Pengukuran.h"
#include "core/domain/workflow/Alur.h"
#include "core/format/Format.h"
#include "tests/documents/Kutorejo.h"
#include "tests/documents/Pdf.h"
#include "tests/support/Printers.h"

#include <algorithm>

using namespace selaras;
using namespace selaras::documents;
using namespace selaras::testing;
using namespace selaras::domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int kYear = 2024;

Decimal dec(const char* text)
{
    return Decimal::fromText(QString::fromLatin1(text)).value();
}

void addResult(UnitData& data, const QString& indikator, int triwulan, const char* nilai)
{
    RealisasiKinerja row;
    row.id = indikator + u'-' + QString::number(triwulan);
    row.unitId = u"unit"_s;
    row.indikatorId = indikator;
    row.tahun = kYear;
    row.triwulan = triwulan;
    row.nilai = dec(nilai);
    data.realisasi.push_back(row);
}

void addSpending(UnitData& data, const QString& simpul, int triwulan, qint64 rupiah)
{
    data.realisasiAnggaran.push_back({ simpul + u'-' + QString::number(triwulan), u"unit"_s, simpul, kYear, triwulan,
                                       Decimal::fromInteger(rupiah), std::nullopt });
}

/// The year of the report, spread over the quarters.
UnitData measured()
{
    UnitData data = kutorejo();
    for (int triwulan = 1; triwulan <= 4; ++triwulan) {
        addResult(data, u"i1"_s, triwulan, triwulan == 4 ? "93.66" : "92.5");
        addResult(data, u"i2"_s, triwulan, "100");
        addResult(data, u"i3"_s, triwulan, "100");
        addSpending(data, u"p1"_s, triwulan, triwulan == 4 ? 2447188702 : triwulan * 600000000LL);
        addSpending(data, u"p2"_s, triwulan, triwulan == 4 ? 29616000 : triwulan * 7000000LL);
        addSpending(data, u"p6"_s, triwulan, triwulan == 4 ? 298557400 : triwulan * 70000000LL);
    }
    addResult(data, u"i4"_s, 4, "82.75");
    addResult(data, u"i5"_s, 4, "93.35");
    addResult(data, u"i6"_s, 4, "84.76");
    addResult(data, u"i7"_s, 4, "3");
    for (Indikator& row : data.indikator) {
        row.desimal = row.id == u"i7" ? 0 : 2;
        row.jabatanId = row.id == u"i1" ? kKasi : QString();
    }
    return data;
}

/// Takes every result of a quarter through the chain, up to a step.
void approve(UnitData& data, int triwulan, StatusRealisasi upTo)
{
    static const QStringList people{ u"Sri"_s, u"Budi"_s, u"Wati"_s, u"Agus"_s, u"Camatnya"_s };
    for (RealisasiKinerja& row : data.realisasi)
        row.status = row.triwulan == triwulan ? upTo : row.status;
    for (RealisasiAnggaran& row : data.realisasiAnggaran)
        row.status = row.triwulan == triwulan ? upTo : row.status;
    for (const Sel& sel : requiredSel(Snapshot(data), kYear, triwulan)) {
        for (int step = 1; step <= int(upTo); ++step) {
            Persetujuan taken;
            taken.id = sel.objekId + QString::number(step);
            taken.unitId = u"unit"_s;
            taken.objekId = sel.objekId;
            taken.tahun = kYear;
            taken.triwulan = triwulan;
            taken.dari = StatusRealisasi(step - 1);
            taken.ke = StatusRealisasi(step);
            taken.nama = people[step - 1];
            taken.jabatan = u"Jabatan %1"_s.arg(step);
            taken.waktu = QDateTime(QDate(2025, 1, 5 + step), QTime(9, 30));
            taken.urutan = step;
            data.persetujuan.push_back(taken);
        }
    }
}

void addActionPlan(UnitData& data)
{
    Dokumen plan = dokumen(data, kMurni);
    plan.id = u"ra"_s;
    plan.jenis = JenisDokumen::RencanaAksi;
    data.dokumen.push_back(plan);
    for (int triwulan = 1; triwulan <= 4; ++triwulan) {
        Target target;
        target.id = u"ra-%1"_s.arg(triwulan);
        target.unitId = u"unit"_s;
        target.dokumenId = plan.id;
        target.indikatorId = u"i1"_s;
        target.tahun = kYear;
        target.triwulan = triwulan;
        target.nilai = Decimal::fromInteger(80 + triwulan);
        data.target.push_back(target);
    }
}

Document made(const UnitData& data, int triwulan = 4)
{
    Result<Document> document = pengukuranKinerja(Snapshot(data), kYear, triwulan);
    EXPECT_OK(document);
    return document.value_or(Document{});
}

std::vector<Table> tables(const Document& document)
{
    std::vector<Table> list;
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block))
            list.push_back(*table);
    }
    return list;
}

SignatureBlock signatures(const Document& document)
{
    return std::get<SignatureBlock>(document.blocks.back());
}

QString joined(const TableRow& row)
{
    QStringList list;
    for (const Cell& cell : row.cells)
        list << cell.text;
    return list.join(u'|').replace(QChar(QChar::Nbsp), u' ');
}

QString text(const Document& document)
{
    return WrittenPdf(document).plainText().replace(QChar(QChar::Nbsp), u' ');
}

} // namespace

TEST(RealisasiPengukuran, IsALandscapePaperOfTheOffice)
{
    const Document document = made(measured());
    EXPECT_EQ(document.paper, Paper::F4);
    EXPECT_EQ(document.orientation, Orientation::Landscape);
    EXPECT_EQ(document.title, u"Pengukuran Kinerja Triwulan IV Tahun 2024 \u2013 Kecamatan Kutorejo"_s);
    const QString all = text(document);
    for (const char* const part : { "PEMERINTAH KABUPATEN MOJOKERTO", "PENGUKURAN KINERJA TRIWULAN IV TAHUN 2024",
                                    "A. Capaian Kinerja", "Sumber target: Perjanjian Kinerja Perubahan 2024.",
                                    "B. Realisasi Anggaran", "Sumber pagu: Perjanjian Kinerja Perubahan 2024.",
                                    "Keadaan Persetujuan", "Camat Kutorejo", "Halaman 1 dari 2" })
        EXPECT_TRUE(all.contains(QString::fromLatin1(part))) << part << " is not in\n" << all.toStdString();
}

TEST(RealisasiPengukuran, ResultsAreThoseOfTheDomain)
{
    const UnitData data = measured();
    const Table table = tables(made(data))[0];
    const Snapshot snapshot(data); // the rows point into it
    const auto rows = capaianTahun(snapshot, kYear, 4);
    ASSERT_EQ(rows.size(), 7u);
    ASSERT_EQ(table.body.size(), 8u);
    EXPECT_EQ(joined(table.head[0]),
              u"No.|Sasaran / Kinerja|Indikator Kinerja|Satuan|Target Tahun 2024|Realisasi|Capaian (%)|Predikat|"
              u"Penanggung Jawab"_s);
    EXPECT_EQ(joined(table.head[1]), u"TW I|TW II|TW III|TW IV|s.d. TW IV"_s);
    EXPECT_EQ(joined(table.body[0]),
              u"1.|Terwujudnya Pelayanan Publik Yang Optimal|IKM Kecamatan|Nilai|90,36|92,50|92,50|92,50|93,66|93,66|"
              u"103,65|Sangat Tinggi|Kasi Pelayanan"_s);
    EXPECT_TRUE(
        joined(table.body[6]).endsWith(u"Inovasi|3 Inovasi|\u2013|\u2013|\u2013|3|3|100,00|Sangat Tinggi|\u2013"_s));
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto& cells = table.body[i].cells;
        EXPECT_EQ(cells[cells.size() - 3].text, format::figure(rows[i].capaian)) << i;
        EXPECT_EQ(cells[cells.size() - 4].text, format::figure(rows[i].realisasi, rows[i].indikator->desimal)) << i;
    }
    EXPECT_EQ(joined(table.body[7]),
              u"Rata-rata capaian|%1|Sangat Tinggi|"_s.arg(format::figure(ringkasan(snapshot, kYear).rataRata)));
}

TEST(RealisasiPengukuran, EachQuarterHasAColumnUpToItsOwn)
{
    const Document document = made(measured(), 2);
    const Table table = tables(document)[0];
    EXPECT_EQ(joined(table.head[1]), u"TW I|TW II|s.d. TW II"_s);
    EXPECT_EQ(joined(table.body[0]),
              u"1.|Terwujudnya Pelayanan Publik Yang Optimal|IKM Kecamatan|Nilai|90,36|92,50|92,50|92,50|102,37|"
              u"Sangat Tinggi|Kasi Pelayanan"_s);
    EXPECT_TRUE(joined(table.body[3]).endsWith(u"82|\u2013|\u2013|\u2013|\u2013|\u2013|\u2013"_s)); // not zero
    EXPECT_EQ(signatures(document).placeAndDate, u"Mojokerto, ............ 2024"_s);
    for (const TableRow& row : table.body) {
        int columns = 0;
        for (const Cell& cell : row.cells)
            columns += cell.columnSpan;
        const bool joinedAbove = &row == &table.body[4] || &row == &table.body[5];
        EXPECT_EQ(columns, int(table.widths.size()) - (joinedAbove ? 2 : 0));
    }
}

TEST(RealisasiPengukuran, TargetsOfTheQuarterWhereARencanaAksiHasThem)
{
    UnitData data = measured();
    addActionPlan(data);
    const Document document = made(data, 3);
    const Table table = tables(document)[0];
    EXPECT_TRUE(joined(table.head[0]).contains(u"|Target TW III|"_s));
    EXPECT_TRUE(joined(table.body[0]).contains(u"|90,36|83|92,50|"_s));
    EXPECT_TRUE(joined(table.body[1]).contains(u"|100%|\u2013|100,00|"_s));
    EXPECT_TRUE(text(document).contains(u"target triwulan dari Rencana Aksi 2024"_s));
    dokumen(data, u"ra"_s).status = StatusDokumen::Draf;
    EXPECT_FALSE(joined(tables(made(data, 3))[0].head[0]).contains(u"Target TW"_s));
}

TEST(RealisasiPengukuran, SpendingIsThatOfTheDomain)
{
    const UnitData data = measured();
    const Table table = tables(made(data))[1];
    ASSERT_EQ(table.body.size(), 4u);
    EXPECT_EQ(joined(table.body[0]),
              u"|Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota|2.638.066.000|2.447.188.702|92,76|"
              u"190.877.298"_s);
    EXPECT_EQ(joined(table.body[3]), u"Jumlah|2.973.061.600|2.775.362.102|93,35|197.699.498"_s);
    const AnggaranTahun budget = anggaranTahun(Snapshot(data), kYear, 4);
    EXPECT_EQ(table.body[3].cells[2].text, format::figure(budget.total.realisasi, 0));
    EXPECT_EQ(table.body[3].cells[3].text, format::figure(budget.total.serapan));
}

TEST(RealisasiPengukuran, SenArePrintedForAllOrForNone)
{
    UnitData data = measured();
    data.realisasiAnggaran.back().nilai = dec("298557400.5");
    const Table table = tables(made(data))[1];
    EXPECT_EQ(table.body[0].cells[3].text, u"2.447.188.702,00"_s);
    EXPECT_EQ(table.body[3].cells[2].text, u"2.775.362.102,50"_s);
    EXPECT_EQ(table.body[3].cells[4].text, u"197.699.497,50"_s);
}

TEST(RealisasiPengukuran, LinesWithoutSpendingAreCounted)
{
    UnitData data = measured();
    std::erase_if(data.realisasiAnggaran, [](const RealisasiAnggaran& row) { return row.simpulId == u"p2"; });
    const Document document = made(data);
    EXPECT_TRUE(joined(tables(document)[1].body[1]).endsWith(u"30.000.000|\u2013|\u2013|\u2013"_s));
    EXPECT_TRUE(text(document).contains(u"1 baris belum diisi realisasinya"_s));
    EXPECT_FALSE(text(made(measured())).contains(u"belum diisi realisasinya"_s));
}

TEST(RealisasiPengukuran, NotesAreThoseOfTheQuarter)
{
    UnitData data = measured();
    EXPECT_EQ(tables(made(data)).size(), 3u);
    for (RealisasiKinerja& row : data.realisasi) {
        if (row.indikatorId == u"i3" && row.triwulan == 2)
            row.kendala = u"Undangan terlambat"_s;
        if (row.indikatorId == u"i1" && row.triwulan == 4)
            row.tindakLanjut = u"Menambah loket"_s;
    }
    const std::vector<Table> fourth = tables(made(data));
    ASSERT_EQ(fourth.size(), 4u);
    ASSERT_EQ(fourth[2].body.size(), 1u);
    EXPECT_EQ(joined(fourth[2].body[0]), u"1.|IKM Kecamatan|\u2013|\u2013|Menambah loket"_s);
    EXPECT_EQ(joined(tables(made(data, 2))[2].body[0]),
              u"1.|Persentase hasil koordinasi yang ditindaklanjuti|Undangan terlambat|\u2013|\u2013"_s);
}

TEST(RealisasiPengukuran, SaysDraftUntilAllIsSigned)
{
    UnitData data = measured();
    const QString draft = text(made(data));
    EXPECT_EQ(draft.count(u"DRAF"_s), 3) << draft.toStdString(); // below the title, at the foot of both pages
    approve(data, 4, StatusRealisasi::Diparaf);
    EXPECT_TRUE(text(made(data)).contains(u"DRAF \u2013 belum ditandatangani; keadaan: Diparaf"_s));

    UnitData done = measured();
    approve(done, 4, StatusRealisasi::Ditandatangani);
    const Document document = made(done);
    const QString all = text(document);
    EXPECT_FALSE(all.contains(u"DRAF"_s)) << all.toStdString();
    EXPECT_TRUE(all.contains(u"Ditandatangani 10 Januari 2025"_s));
    EXPECT_EQ(signatures(document).placeAndDate, u"Mojokerto, 10 Januari 2025"_s);
    done.realisasi.back().status = StatusRealisasi::Divalidasi;
    EXPECT_TRUE(text(made(done)).contains(u"keadaan: Divalidasi"_s)); // one is enough
}

TEST(RealisasiPengukuran, NamesWhoTookEachStepAndWhen)
{
    UnitData data = measured();
    approve(data, 4, StatusRealisasi::Diverifikasi);
    const Table table = tables(made(data)).back();
    EXPECT_EQ(joined(table.head[1]), u"Diisi|Diverifikasi|Divalidasi|Diparaf|Ditandatangani"_s);
    ASSERT_EQ(table.body.size(), 1u);
    EXPECT_EQ(table.body[0].cells[0].text, u"10 dari 10 hasil\nSri (Jabatan 1)\n6 Jan 2025 09.30"_s);
    EXPECT_EQ(table.body[0].cells[2].text, u"0 dari 10 hasil"_s);
    // Sent back and filled in anew by someone else: who verified before no longer stands there.
    const Sel sel = requiredSel(Snapshot(data), kYear, 4).front();
    for (int step = 0; step < 2; ++step) {
        Persetujuan next = data.persetujuan.front();
        next.id += u"-lagi"_s + QString::number(step);
        next.objekId = sel.objekId;
        next.dari = step == 0 ? StatusRealisasi::Diverifikasi : StatusRealisasi::Draf;
        next.ke = step == 0 ? StatusRealisasi::Draf : StatusRealisasi::Diisi;
        next.nama = u"Rina"_s;
        next.waktu = next.waktu.addDays(5 + step);
        next.urutan = 3 + step;
        data.persetujuan.push_back(next);
    }
    std::ranges::find_if(data.realisasi, [&](const RealisasiKinerja& row) {
        return row.indikatorId == sel.objekId && row.triwulan == 4;
    })->status = StatusRealisasi::Diisi;
    const Table again = tables(made(data)).back();
    EXPECT_EQ(again.body[0].cells[0].text, u"10 dari 10 hasil\nSri (Jabatan 1)\nRina (Jabatan 1)\n12 Jan 2025 09.30"_s);
    EXPECT_TRUE(again.body[0].cells[1].text.startsWith(u"9 dari 10 hasil\nBudi"_s));
}

TEST(RealisasiPengukuran, IsSignedByWhoHeldThePostThen)
{
    UnitData data = measured();
    EXPECT_EQ(signatures(made(data)).right.at(0).name, missingNama());
    EXPECT_EQ(signatures(made(data)).placeAndDate, u"Mojokerto, ............ 2025"_s);
    data.pejabat = { camat(u"Pejabat Lama"_s, QDate(2020, 1, 1), QDate(2024, 12, 31)),
                     camat(u"Pejabat Baru"_s, QDate(2025, 1, 1), {}, StatusPejabat::Plt) };
    EXPECT_EQ(signatures(made(data)).right.at(0).name, u"Pejabat Lama"_s);
    approve(data, 4, StatusRealisasi::Ditandatangani);
    EXPECT_EQ(signatures(made(data)).right.at(0).name, u"Pejabat Baru"_s);
    EXPECT_EQ(signatures(made(data)).right.at(0).post, u"Plt. Camat Kutorejo"_s);
}

TEST(RealisasiPengukuran, WithoutFiguresItSaysSo)
{
    UnitData data = kutorejo();
    const Document planned = made(data, 1); // targets and pagu, no result
    EXPECT_TRUE(joined(tables(planned)[0].body[0]).endsWith(u"|90,36|\u2013|\u2013|\u2013|\u2013|\u2013"_s));
    EXPECT_EQ(joined(tables(planned)[0].body.back()), u"Rata-rata capaian|\u2013|\u2013|"_s);
    EXPECT_TRUE(text(planned).contains(u"3 baris belum diisi realisasinya"_s));

    data.target.clear();
    data.pagu.clear();
    const Document empty = made(data, 1);
    ASSERT_EQ(tables(empty).size(), 1u);
    EXPECT_EQ(tables(empty)[0].body[0].cells[0].text, u"0 dari 0 hasil"_s);
    const QString all = text(empty);
    EXPECT_TRUE(all.contains(u"Belum ada target maupun realisasi pada tahun ini."_s));
    EXPECT_TRUE(all.contains(u"Belum ada pagu maupun realisasi anggaran pada tahun ini."_s));
    EXPECT_TRUE(all.contains(u"DRAF"_s));
}

TEST(RealisasiPengukuran, RefusesWhatIsNoQuarterOrNoOffice)
{
    for (const int triwulan : { 0, 5 }) {
        const Result<Document> refused = pengukuranKinerja(Snapshot(kutorejo()), kYear, triwulan);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error(), (Error{ ErrorCode::QuarterInvalid, { QString::number(triwulan) } }));
    }
    const Result<Document> nobody = pengukuranKinerja(Snapshot(), kYear, 1);
    ASSERT_FALSE(nobody);
    EXPECT_EQ(nobody.error().code, ErrorCode::NotFound);
}

TEST(RealisasiPengukuran, TwoHundredIndicatorsRunOverPagesWithTheirHeads)
{
    UnitData data = measured();
    const Indikator pattern = data.indikator.front();
    const Target promised = *std::ranges::find_if(
        data.target, [](const Target& row) { return row.dokumenId == kPerubahan && row.indikatorId == u"i1"; });
    for (int i = 0; i < 200; ++i) {
        Indikator indikator = pattern;
        indikator.id = u"n%1"_s.arg(i);
        indikator.simpulId = i < 60 ? u"s1"_s : u"k4"_s; // more than a page can hold under one sasaran
        indikator.nama = u"Indikator nomor %1x dengan nama yang cukup panjang untuk dua baris"_s.arg(i);
        indikator.urutan = 100 + i;
        data.indikator.push_back(indikator);
        Target target = promised;
        target.id = indikator.id + u"-t"_s;
        target.indikatorId = indikator.id;
        data.target.push_back(target);
        addResult(data, indikator.id, 4, "90.36");
    }
    const WrittenPdf pdf(made(data));
    const QStringList pages = pdf.pages();
    EXPECT_GT(pages.size(), 8);
    const QString all = pdf.plainText();
    for (int i = 0; i < 200; ++i)
        EXPECT_EQ(all.count(u"nomor %1x"_s.arg(i)), 1) << i;
    for (const QString& page : pages) {
        const bool headed = page.contains(u"Penanggung"_s) && page.contains(u"s.d."_s);
        EXPECT_TRUE(headed || !page.contains(u"Indikator nomor"_s)) << page.toStdString();
    }
    EXPECT_TRUE(pages.last().contains(u"Camat Kutorejo"_s));
    EXPECT_TRUE(pages.last().contains(u"Keadaan Persetujuan"_s)); // the signature never stands alone
}

TEST(RealisasiPengukuran, LongNamesAreBrokenNotCut)
{
    UnitData data = measured();
    QString longName;
    for (int i = 0; i < 60; ++i)
        longName += u"kata%1 "_s.arg(i);
    data.indikator[0].nama = longName.trimmed();
    data.simpul[1].nama = QString(200, u'x');
    data.jabatan[1].nama = u"Kepala Seksi Pemberdayaan Masyarakat dan Kesejahteraan Sosial"_s;
    const QString all = text(made(data));
    for (int i = 0; i < 60; ++i)
        EXPECT_TRUE(all.contains(u"kata%1"_s.arg(i))) << i;
    EXPECT_EQ(all.count(u'x'), 200);
    EXPECT_TRUE(all.contains(u"Kesejahteraan"_s));
}
