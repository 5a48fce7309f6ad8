// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Perhitungan.h"
#include "tests/domain/Kecamatan.h"
#include "tests/support/Printers.h"

using namespace selaras::domain;
using namespace Qt::StringLiterals;
using selaras::test::dec;
using selaras::test::Kecamatan;

namespace {

constexpr auto PK = JenisDokumen::PerjanjianKinerja;

/// Two programs under one sasaran; the first with a kegiatan of two sub kegiatan.
class Anggaran : public testing::Test {
protected:
    Anggaran()
    {
        k.simpul("tujuan", "", JenisSimpul::Tujuan);
        k.simpul("sasaran", "tujuan", JenisSimpul::Sasaran);
        k.simpul("p1", "sasaran", JenisSimpul::Program);
        k.simpul("keg", "p1", JenisSimpul::Kegiatan);
        k.simpul("sub1", "keg", JenisSimpul::SubKegiatan);
        k.simpul("sub2", "keg", JenisSimpul::SubKegiatan);
        k.simpul("p2", "sasaran", JenisSimpul::Program);
        k.dokumen("renja", JenisDokumen::Renja, 2024);
    }

    Angka paguOf(const QString& simpulId, int tahun = 2024) const
    {
        return pagu(k.snapshot(), u"renja"_s, simpulId, tahun);
    }
    Angka spent(const QString& simpulId, int triwulan = 4) const
    {
        return realisasiAnggaran(k.snapshot(), simpulId, 2024, triwulan);
    }
    QString ceilingOf(int tahun = 2024) const
    {
        const Snapshot s = k.snapshot();
        const Dokumen* dokumen = paguBerlaku(s, tahun);
        return dokumen ? dokumen->id : QString();
    }

    Kecamatan k;
};

TEST_F(Anggaran, PaguOfAParentIsTheSumOfItsChildren)
{
    k.pagu("renja", "sub1", 2024, 100);
    k.pagu("renja", "sub2", 2024, 23);
    k.pagu("renja", "p2", 2024, 1000);
    EXPECT_EQ(paguOf(u"keg"_s).bulat(0), dec("123"));
    EXPECT_EQ(paguOf(u"keg"_s).aturan, Aturan::PaguJumlah);
    EXPECT_EQ(paguOf(u"keg"_s).masukan.size(), 2u);
    EXPECT_EQ(paguOf(u"p1"_s).bulat(0), dec("123"));
    EXPECT_EQ(paguOf(u"tujuan"_s).bulat(0), dec("1123"));
    EXPECT_EQ(paguOf(u"sub1"_s).aturan, Aturan::Langsung);
    EXPECT_EQ(paguOf(u"sub1"_s, 2025).keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(pagu(k.snapshot(), u"lain"_s, u"p1"_s, 2024).catatan, Catatan::PaguBelumAda);
}

TEST_F(Anggaran, PrintedParentsAreShownButNeverSummed)
{
    k.pagu("renja", "sub1", 2024, 100);
    k.pagu("renja", "sub2", 2024, 23);
    k.pagu("renja", "p1", 2024, 120).tercetak = true; // the document is wrong by 3
    k.pagu("renja", "p2", 2024, 50).tercetak = true; // printed, and nothing below it
    EXPECT_EQ(paguOf(u"p1"_s).bulat(0), dec("123"));
    EXPECT_EQ(paguOf(u"p2"_s).keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(paguOf(u"sasaran"_s).bulat(0), dec("123"));
    const Snapshot s = k.snapshot();
    EXPECT_EQ(paguTercetak(s, u"renja"_s, u"p1"_s, 2024)->nilai, dec("120"));
    EXPECT_EQ(paguTercetak(s, u"renja"_s, u"p1"_s, 2025), nullptr);
    EXPECT_EQ(paguTercetak(s, u"renja"_s, u"sub1"_s, 2024), nullptr);
    EXPECT_EQ(paguTercetak(s, u"renja"_s, u"p1"_s, 2024, Bagian::KondisiAkhir), nullptr);
}

TEST_F(Anggaran, OwnPaguCountsWhereNoChildHasOne)
{
    k.pagu("renja", "p1", 2024, 120);
    EXPECT_EQ(paguOf(u"p1"_s).bulat(0), dec("120"));
    EXPECT_EQ(paguOf(u"tujuan"_s).bulat(0), dec("120"));
    k.pagu("renja", "sub1", 2024, 0); // a zero is a figure
    EXPECT_EQ(paguOf(u"p1"_s).bulat(0), dec("0"));
}

TEST_F(Anggaran, BreakdownByRekeningIsSummedAndTheTotalBesideItIsNot)
{
    k.pagu("renja", "p2", 2024, 70).jenisBelanja = u"5.1.01"_s;
    k.pagu("renja", "p2", 2024, 30).jenisBelanja = u"5.1.02"_s;
    EXPECT_EQ(paguOf(u"p2"_s).bulat(0), dec("100"));
    k.pagu("renja", "p2", 2024, 101);
    EXPECT_EQ(paguOf(u"p2"_s).bulat(0), dec("100"));
}

TEST_F(Anggaran, ConditionsOfARenstraAreApartFromItsYears)
{
    k.pagu("renja", "p2", 0, 500).bagian = Bagian::KondisiAkhir;
    EXPECT_EQ(paguOf(u"p2"_s, 0).keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(pagu(k.snapshot(), u"renja"_s, u"p2"_s, 0, Bagian::KondisiAkhir).bulat(0), dec("500"));
}

TEST_F(Anggaran, PaguInForceIsOfTheNewestRenjaThenPerjanjianKinerjaThenRenstra)
{
    k.dokumen("renstra", JenisDokumen::Renstra, 0);
    k.pagu("renstra", "p2", 2024, 1);
    EXPECT_EQ(ceilingOf(), u"renstra"_s);
    k.dokumen("pk", PK, 2024);
    k.pagu("pk", "p2", 2024, 2);
    EXPECT_EQ(ceilingOf(), u"pk"_s);
    k.pagu("renja", "p2", 2024, 3);
    EXPECT_EQ(ceilingOf(), u"renja"_s);
    k.dokumen("pk-p1", PK, 2024, 1);
    k.pagu("pk-p1", "p2", 2024, 4);
    EXPECT_EQ(ceilingOf(), u"renja"_s); // the number of another kind's version says nothing
    k.dokumen("renja-p1", JenisDokumen::Renja, 2024, 1);
    EXPECT_EQ(ceilingOf(), u"renja"_s); // no pagu yet
    k.pagu("renja-p1", "p2", 2024, 5);
    EXPECT_EQ(ceilingOf(), u"renja-p1"_s);
    k.dokumen("renstra-p3", JenisDokumen::Renstra, 0, 3); // a Renstra comes last whatever its version
    k.pagu("renstra-p3", "p2", 2024, 6);
    EXPECT_EQ(ceilingOf(), u"renja-p1"_s);
    EXPECT_EQ(ceilingOf(2025), QString());
}

TEST_F(Anggaran, PaguInForceIsNeverADraftNorAnotherKindNorPrintedOnly)
{
    k.pagu("renja", "p2", 2024, 3);
    k.dokumen("renja-p1", JenisDokumen::Renja, 2024, 1).status = StatusDokumen::Draf;
    k.pagu("renja-p1", "p2", 2024, 5);
    k.dokumen("aksi", JenisDokumen::RencanaAksi, 2024, 4);
    k.pagu("aksi", "p2", 2024, 5);
    k.dokumen("renja-p2", JenisDokumen::Renja, 2024, 2);
    k.pagu("renja-p2", "p2", 2024, 7).tercetak = true;
    k.dokumen("renja-p3", JenisDokumen::Renja, 2024, 3);
    k.pagu("renja-p3", "p2", 2024, 7).bagian = Bagian::KondisiAwal;
    EXPECT_EQ(ceilingOf(), u"renja"_s);
}

TEST_F(Anggaran, RealisasiIsCumulativeSoTheLastFilledQuarterCounts)
{
    k.anggaran("sub1", 2024, 1, 10);
    k.anggaran("sub1", 2024, 3, 60);
    EXPECT_EQ(spent(u"sub1"_s).bulat(0), dec("60"));
    EXPECT_EQ(spent(u"sub1"_s, 2).bulat(0), dec("10"));
    EXPECT_EQ(spent(u"sub1"_s, 3).bulat(0), dec("60"));
    k.anggaran("sub2", 2024, 2, 5);
    EXPECT_EQ(spent(u"p1"_s).bulat(0), dec("65"));
    EXPECT_EQ(spent(u"p1"_s, 1).bulat(0), dec("10"));
    EXPECT_EQ(spent(u"tujuan"_s).bulat(0), dec("65"));
}

TEST_F(Anggaran, RealisasiMayStandOnAParentWhereNoChildHasAny)
{
    k.anggaran("p1", 2024, 4, 100);
    EXPECT_EQ(spent(u"p1"_s).bulat(0), dec("100"));
    EXPECT_EQ(spent(u"sub1"_s).keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(spent(u"sub1"_s).catatan, Catatan::RealisasiBelumAda);
    EXPECT_EQ(spent(u"sasaran"_s).bulat(0), dec("100"));
    EXPECT_EQ(spent(u"p1"_s, 3).keadaan, Keadaan::BelumDiisi);
}

TEST_F(Anggaran, TableHasTheLinesWithAFigureInTreeOrder)
{
    k.pagu("renja", "sub1", 2024, 200);
    k.pagu("renja", "p2", 2024, 100);
    k.anggaran("sub1", 2024, 4, 150);
    k.anggaran("sub2", 2024, 4, 10); // spent without a pagu
    const Snapshot s = k.snapshot();
    const AnggaranTahun table = anggaranTahun(s, 2024);
    QStringList lines;
    for (const AnggaranSimpul& line : table.baris)
        lines << u"%1%2"_s.arg(line.simpul->id).arg(line.kedalaman);
    EXPECT_EQ(lines, QStringList({ u"p10"_s, u"keg1"_s, u"sub12"_s, u"sub22"_s, u"p20"_s }));
    EXPECT_EQ(table.dokumen->id, u"renja"_s);
    EXPECT_EQ(table.total.simpul, nullptr);
    EXPECT_EQ(table.total.pagu.bulat(0), dec("300"));
    EXPECT_EQ(table.total.realisasi.bulat(0), dec("160"));
    EXPECT_EQ(table.total.serapan.bulat(2), dec("53.33"));
    EXPECT_EQ(table.baris[0].serapan.bulat(2), dec("80"));
    EXPECT_EQ(table.baris[3].serapan.keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(table.baris[3].serapan.catatan, Catatan::PaguBelumAda);
    EXPECT_EQ(table.baris[4].serapan.catatan, Catatan::RealisasiBelumAda);
}

TEST_F(Anggaran, WhatStandsOnTheTujuanHasALineThatAddsUpToTheTotal)
{
    k.pagu("renja", "tujuan", 2024, 2000);
    k.anggaran("tujuan", 2024, 4, 1900);
    const Snapshot snapshot = k.snapshot(); // the lines point into it
    const AnggaranTahun table = anggaranTahun(snapshot, 2024);
    ASSERT_EQ(table.baris.size(), 1u);
    EXPECT_EQ(table.baris[0].simpul->id, u"tujuan"_s);
    EXPECT_EQ(table.baris[0].kedalaman, 0);
    EXPECT_EQ(table.baris[0].pagu.bulat(0), dec("2000"));
    EXPECT_EQ(table.baris[0].realisasi.bulat(0), dec("1900"));
    EXPECT_EQ(table.total.pagu.bulat(0), dec("2000"));
    EXPECT_EQ(table.total.serapan.bulat(2), dec("95"));
}

TEST_F(Anggaran, OfAnEmptyYearIsEmptyAndNotZero)
{
    const AnggaranTahun table = anggaranTahun(k.snapshot(), 2024);
    EXPECT_EQ(table.dokumen, nullptr);
    EXPECT_TRUE(table.baris.empty());
    EXPECT_EQ(table.total.pagu.keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(table.total.pagu.catatan, Catatan::PaguBelumAda);
    EXPECT_EQ(table.total.realisasi.keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(table.total.realisasi.catatan, Catatan::RealisasiBelumAda);
    EXPECT_EQ(table.total.serapan.keadaan, Keadaan::BelumDiisi);
}

} // namespace
