// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Tren.h"
#include "tests/domain/Kecamatan.h"
#include "tests/support/Printers.h"

using namespace selaras::domain;
using namespace Qt::StringLiterals;
using selaras::test::dec;
using selaras::test::Kecamatan;

namespace {

class TrenAnggaran : public testing::Test {
protected:
    TrenAnggaran()
    {
        k.simpul("tujuan", "", JenisSimpul::Tujuan);
        k.simpul("sasaran", "tujuan", JenisSimpul::Sasaran);
        k.simpul("program", "sasaran", JenisSimpul::Program).kode = u"7.01.01"_s;
        k.simpul("program2", "sasaran", JenisSimpul::Program).kode = u"7.01.02"_s;
        k.indikator("ikm", "sasaran");
        k.dokumen("renstra", JenisDokumen::Renstra, 0);
    }

    void atEnd(const char* simpulId, qint64 rupiah)
    {
        k.pagu("renstra", simpulId, 0, rupiah).bagian = Bagian::KondisiAkhir;
    }

    std::optional<Decimal> progress(const char* simpulId, int tahun)
    {
        const Snapshot s = k.snapshot();
        const Simpul* node = s.simpul(QString::fromLatin1(simpulId));
        last = kemajuanAnggaran(paguPeriode(s, node, tahun), realisasiPeriode(s, node, tahun));
        return last.bulat(2);
    }

    Kecamatan k;
    Angka last;
};

TEST_F(TrenAnggaran, ProgressIsSpendingSinceThePeriodBeganAgainstThePaguOfItsEnd)
{
    atEnd("program", 1000);
    k.anggaran("program", 2021, 4, 999); // before the period
    k.anggaran("program", 2022, 4, 100);
    k.anggaran("program", 2023, 2, 50);
    k.anggaran("program", 2023, 4, 150); // cumulative within the year
    EXPECT_EQ(progress("program", 2022), dec("10"));
    EXPECT_EQ(progress("program", 2023), dec("25"));
    EXPECT_EQ(last.aturan, Aturan::KemajuanAnggaran);
    EXPECT_EQ(last.catatan, Catatan::TidakAda);
    EXPECT_EQ(progress("program", 2024), std::nullopt);
    EXPECT_EQ(last.keadaan, Keadaan::BelumDiisi); // not reported: a gap
}

TEST_F(TrenAnggaran, AYearWithoutFiguresIsSaid)
{
    atEnd("program", 1000);
    k.anggaran("program", 2022, 4, 100);
    k.anggaran("program", 2024, 4, 100);
    EXPECT_EQ(progress("program", 2024), dec("20"));
    EXPECT_EQ(last.catatan, Catatan::TahunBelumLengkap);
}

TEST_F(TrenAnggaran, WithoutAFigureForTheEndTheYearsAreAddedWhenAllAreThere)
{
    for (int year = 2022; year <= 2025; ++year)
        k.pagu("renstra", "program", year, 100);
    k.anggaran("program", 2022, 4, 50);
    EXPECT_EQ(progress("program", 2022), std::nullopt);
    EXPECT_EQ(last.catatan, Catatan::PaguBelumAda);
    k.pagu("renstra", "program", 2026, 100);
    EXPECT_EQ(progress("program", 2022), dec("10"));
}

TEST_F(TrenAnggaran, TheWholeUnitAddsUpItsTree)
{
    atEnd("program", 600);
    atEnd("program2", 400);
    k.anggaran("program", 2022, 4, 100);
    k.anggaran("program2", 2022, 4, 25);
    EXPECT_EQ(progress("", 2022), dec("12.5"));
}

TEST_F(TrenAnggaran, WithoutARenstraThereIsNoProgress)
{
    k.data.dokumen.clear();
    k.anggaran("program", 2022, 4, 100);
    EXPECT_EQ(progress("program", 2022), std::nullopt);
    EXPECT_EQ(last.keadaan, Keadaan::BelumDiisi);
}

TEST_F(TrenAnggaran, PaguZeroIsNotDivided)
{
    atEnd("program", 0);
    k.anggaran("program", 2022, 4, 100);
    EXPECT_EQ(progress("program", 2022), std::nullopt);
    EXPECT_EQ(last.keadaan, Keadaan::TidakDapatDihitung);
}

TEST_F(TrenAnggaran, LinesAreTheUnitAndItsProgramsOfAnyYear)
{
    k.pagu("renstra", "program", 2023, 200);
    k.anggaran("program", 2023, 4, 150);
    k.pagu("renstra", "program2", 2024, 100);
    const Snapshot s = k.snapshot();
    const std::vector<DeretAnggaran> lines = trenAnggaran(s, 2023, 2024);
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0].simpul, nullptr);
    EXPECT_EQ(lines[1].kode, u"7.01.01"_s);
    EXPECT_EQ(lines[2].kode, u"7.01.02"_s);
    for (const DeretAnggaran& line : lines)
        ASSERT_EQ(line.titik.size(), 2u);
    EXPECT_EQ(lines[0].titik[0].serapan.bulat(2), dec("75"));
    EXPECT_EQ(lines[1].titik[0].pagu.bulat(0), dec("200"));
    EXPECT_EQ(lines[1].titik[1].pagu.keadaan, Keadaan::BelumDiisi); // a gap, not a zero
    EXPECT_EQ(lines[2].titik[0].pagu.keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(lines[2].titik[1].pagu.bulat(0), dec("100"));
    EXPECT_TRUE(trenAnggaran(s, 2020, 2020).empty());
}

TEST_F(TrenAnggaran, AProgramOfTheNextPeriodIsTheSameByItsCode)
{
    k.data.periode.push_back({ u"berikut"_s, u"unit"_s, 2027, 2031 });
    k.simpul("tujuan-b", "", JenisSimpul::Tujuan).periodeId = u"berikut"_s;
    Simpul& next = k.simpul("program-b", "tujuan-b", JenisSimpul::Program);
    next.periodeId = u"berikut"_s;
    next.kode = u"7.01.01"_s;
    next.nama = u"Program Baru"_s;
    k.anggaran("program", 2026, 4, 10);
    k.anggaran("program-b", 2027, 4, 20);
    const Snapshot s = k.snapshot();
    const std::vector<DeretAnggaran> lines = trenAnggaran(s, 2026, 2027);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[1].nama, u"Program Baru"_s);
    EXPECT_EQ(lines[1].titik[0].realisasi.bulat(0), dec("10"));
    EXPECT_EQ(lines[1].titik[1].realisasi.bulat(0), dec("20"));
    EXPECT_EQ(lines[1].titik[1].realisasiPeriode.bulat(0), dec("20")); // a new period begins anew
}

class TrenRentang : public TrenAnggaran { };

TEST_F(TrenRentang, IsTheLastThreeYearsWithResults)
{
    k.realisasi("ikm", 2019, 4, "1");
    k.realisasi("ikm", 2022, 4, "1");
    k.anggaran("program", 2023, 4, 1);
    k.realisasi("ikm", 2024, 1, "1");
    k.realisasi("ikm", 2025, 4, "1").nilai.reset(); // a note alone is no result
    EXPECT_EQ(yearsWithResults(k.snapshot()), (std::vector<int>{ 2019, 2022, 2023, 2024 }));
    EXPECT_EQ(rentangTren(k.snapshot()), (RentangTahun{ 2022, 2024 }));
}

TEST_F(TrenRentang, OfOneYearAndOfNone)
{
    k.realisasi("ikm", 2024, 4, "1");
    EXPECT_EQ(rentangTren(k.snapshot()), (RentangTahun{ 2024, 2024 }));
    EXPECT_EQ(rentangTren(Snapshot()), std::nullopt);
    k.data.realisasi.clear();
    EXPECT_EQ(rentangTren(k.snapshot()), (RentangTahun{ 2022, 2024 })); // a plan begins at its beginning
}

class TrenKemajuan : public TrenAnggaran { };

TEST_F(TrenKemajuan, MeasuresEachYearAgainstTheEndTarget)
{
    k.target("renstra", "ikm", 0, "91.25").bagian = Bagian::KondisiAkhir;
    k.realisasi("ikm", 2022, 4, "82.99");
    k.realisasi("ikm", 2024, 4, "93.66");
    const Snapshot s = k.snapshot();
    const std::vector<DeretKemajuan> all = kemajuanTren(s, 2022, 2024);
    ASSERT_EQ(all.size(), 1u);
    ASSERT_EQ(all[0].titik.size(), 3u);
    EXPECT_EQ(all[0].titik[0].kemajuan.bulat(2), dec("90.95"));
    EXPECT_EQ(all[0].titik[0].akhir->nilai, dec("91.25"));
    EXPECT_EQ(all[0].titik[0].renstra->id, u"renstra"_s);
    EXPECT_EQ(all[0].titik[1].kemajuan.keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(all[0].titik[2].kemajuan.bulat(2), dec("102.64"));
}

class TrenPembanding : public TrenAnggaran { };

TEST_F(TrenPembanding, ComparesWhatIsKnownAndLeavesTheRestEmpty)
{
    k.realisasi("ikm", 2024, 4, "93.66");
    k.indikator("kembar", "program").acuanId = u"ikm"_s;
    k.data.pembanding = { { u"a"_s, u"unit"_s, u"ikm"_s, 2024, TingkatPembanding::Kabupaten, dec("89.97") },
                          { u"b"_s, u"unit"_s, u"ikm"_s, 2023, TingkatPembanding::Nasional, dec("90") } };
    const Snapshot s = k.snapshot();
    const std::vector<DeretPembanding> all = trenPembanding(s, 2023, 2024);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_TRUE(all[0].isKnown());
    const TitikPembanding& now = all[0].titik.at(1);
    EXPECT_EQ(now.nilai[0]->id, u"a"_s);
    EXPECT_EQ(now.selisih[0].bulat(2), dec("3.69"));
    EXPECT_EQ(now.nilai[1], nullptr);
    EXPECT_EQ(now.selisih[1].catatan, Catatan::PembandingBelumAda);
    EXPECT_EQ(all[0].titik[0].selisih[2].catatan, Catatan::RealisasiBelumAda);
    EXPECT_EQ(pembanding(s, *s.indikator(u"kembar"_s), 2024, TingkatPembanding::Kabupaten), now.nilai[0]);
    EXPECT_FALSE(trenPembanding(s, 2024, 2024)[0].titik[0].nilai[2]);
}

} // namespace
