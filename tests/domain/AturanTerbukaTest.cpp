// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that the regulations leave open, each as the office meets it.
#include "core/domain/figures/Perhitungan.h"
#include "tests/domain/Kecamatan.h"
#include "tests/support/Printers.h"

using namespace selaras::domain;
using namespace Qt::StringLiterals;
using selaras::test::dec;
using selaras::test::Kecamatan;

namespace {

constexpr auto PK = JenisDokumen::PerjanjianKinerja;

/// A sasaran with one indicator, a program with two kegiatan below it, and a murni of each kind of document.
class AturanTerbuka : public testing::Test {
protected:
    AturanTerbuka()
    {
        k.simpul("tujuan", "", JenisSimpul::Tujuan);
        k.simpul("sasaran", "tujuan", JenisSimpul::Sasaran);
        k.simpul("program", "sasaran", JenisSimpul::Program);
        k.simpul("keg1", "program", JenisSimpul::Kegiatan);
        k.simpul("keg2", "program", JenisSimpul::Kegiatan);
        k.indikator("ind", "sasaran");
        k.dokumen("renstra", JenisDokumen::Renstra, 0);
        k.dokumen("renja", JenisDokumen::Renja, 2024);
        k.dokumen("pk", PK, 2024);
    }

    Indikator& measure() { return k.data.indikator.front(); }

    /// A target that is words alone.
    void words(const char* dokumenId, const QString& teks)
    {
        Target& target = k.target(dokumenId, "ind", 2024, "0");
        target.nilai.reset();
        target.teks = teks;
    }

    RealisasiKinerja& pair(int triwulan, const char* pembilang, const char* penyebut)
    {
        RealisasiKinerja& row = k.realisasi("ind", 2024, triwulan, "0");
        row.nilai.reset();
        row.pembilang = dec(pembilang);
        row.penyebut = dec(penyebut);
        return row;
    }

    CapaianIndikator judged(int triwulan = 4) const
    {
        const Snapshot& s = keep();
        return capaianIndikator(s, *s.indikator(u"ind"_s), 2024, triwulan);
    }
    Angka year(Akumulasi akumulasi)
    {
        measure().akumulasi = akumulasi;
        const Snapshot& s = keep();
        return realisasi(s, *s.indikator(u"ind"_s), 2024);
    }
    QString ceilingOf(int tahun) const
    {
        const Dokumen* dokumen = paguBerlaku(keep(), tahun);
        return dokumen ? dokumen->id : QString();
    }

    Kecamatan k;

private:
    /// What a figure points into lives until the next one.
    const Snapshot& keep() const { return m_snapshot = k.snapshot(); }
    mutable Snapshot m_snapshot;
};

// --- which document -------------------------------------------------------------------------------------------------

TEST_F(AturanTerbuka, ATargetInWordsCountsBeforeTheNumberOfALowerDocument)
{
    k.target("renja", "ind", 2024, "81");
    words("pk", u"BB"_s);
    k.realisasi("ind", 2024, 4, "82.75");
    EXPECT_EQ(judged().target.dokumen->id, u"pk"_s);
    EXPECT_EQ(judged().capaian.catatan, Catatan::TargetKata); // no scale: not the Renja's number instead
    EXPECT_EQ(judged().capaian.keadaan, Keadaan::TidakDapatDihitung);
    measure().skala = JenisSkala::Sakip88;
    EXPECT_EQ(judged().capaian.bulat(2), dec("120")); // A is the 6th band from below, BB the 5th
    EXPECT_EQ(judged().capaian.aturan, Aturan::CapaianPeringkat);
    k.data.target.back().teks = u" sangat memuaskan "_s;
    EXPECT_EQ(judged().capaian.bulat(2), dec("85.71")); // 6 / 7
    k.data.target.back().teks = u"WTP"_s;
    EXPECT_EQ(judged().capaian.catatan, Catatan::TargetKata);
    k.data.realisasi.clear();
    EXPECT_EQ(judged().capaian.keadaan, Keadaan::BelumDiisi);
}

TEST_F(AturanTerbuka, DashesAndNotApplicableAreNoTarget)
{
    k.target("renja", "ind", 2024, "81");
    words("pk", {});
    for (const QString& nothing : { u""_s, u" - "_s, u"–"_s, u"—"_s, u"n/a"_s, u"NA"_s }) {
        k.data.target.back().teks = nothing;
        EXPECT_EQ(judged().target.dokumen->id, u"renja"_s) << nothing.toStdString();
    }
}

TEST_F(AturanTerbuka, ThePerjanjianKinerjaOfALowerPostLendsTheOfficeNothing)
{
    k.data.jabatan = { { u"camat"_s, u"unit"_s, u"Camat"_s, {}, {}, {}, 1 },
                       { u"kasi"_s, u"unit"_s, u"Kasi"_s, u"camat"_s, {}, {}, 2 } };
    k.data.dokumen.back().pihakPertamaId = u"camat"_s;
    k.target("pk", "ind", 2024, "80");
    k.dokumen("pk-kasi", PK, 2024, 3).pihakPertamaId = u"kasi"_s;
    k.target("pk-kasi", "ind", 2024, "99");
    k.pagu("pk-kasi", "program", 2024, 100);
    EXPECT_EQ(judged().target.dokumen->id, u"pk"_s);
    EXPECT_EQ(ceilingOf(2024), QString());
}

TEST_F(AturanTerbuka, APerjanjianKinerjaPerubahanLeavesTheKegiatanTheirPagu)
{
    k.pagu("renja", "keg1", 2024, 60);
    k.pagu("renja", "keg2", 2024, 40);
    k.dokumen("pk-p1", PK, 2024, 1);
    k.pagu("pk-p1", "program", 2024, 100);
    const Snapshot s = k.snapshot();
    const AnggaranTahun table = anggaranTahun(s, 2024);
    EXPECT_EQ(table.dokumen->id, u"renja"_s);
    EXPECT_EQ(table.baris.size(), 3u); // the program and both kegiatan
    EXPECT_EQ(table.total.pagu.bulat(0), dec("100"));
}

TEST_F(AturanTerbuka, ARenstraPerubahanCountsFromTheYearOfItsDate)
{
    k.pagu("renstra", "program", 2023, 3292);
    k.pagu("renstra", "program", 2025, 3500);
    k.target("renstra", "ind", 2023, "70");
    k.dokumen("renstra-p1", JenisDokumen::Renstra, 0, 1).tanggal = QDate(2024, 3, 1);
    k.pagu("renstra-p1", "program", 2023, 4359);
    k.pagu("renstra-p1", "program", 2025, 4500);
    k.target("renstra-p1", "ind", 2023, "75");
    EXPECT_EQ(ceilingOf(2023), u"renstra"_s);
    EXPECT_EQ(ceilingOf(2025), u"renstra-p1"_s);
    const auto promised = [&] {
        const Snapshot s = k.snapshot();
        return targetBerlaku(s, *s.indikator(u"ind"_s), 2023).target->nilai;
    };
    EXPECT_EQ(promised(), dec("70"));
    EXPECT_EQ(dokumenBerlaku(k.snapshot(), 2024).renstra->id, u"renstra-p1"_s);
    k.data.dokumen.back().tanggal = QDate(); // undated: from the first year
    EXPECT_EQ(ceilingOf(2023), u"renstra-p1"_s);
    EXPECT_EQ(promised(), dec("75"));
}

TEST_F(AturanTerbuka, AMeasureUnderTwoNodesHasOneCapaian)
{
    k.indikator("kembar", "program", Arah::TurunB).acuanId = u"ind"_s;
    k.target("pk", "ind", 2024, "80");
    k.target("pk", "kembar", 2024, "40");
    k.realisasi("ind", 2024, 4, "60");
    const Snapshot s = k.snapshot();
    const CapaianIndikator twin = capaianIndikator(s, *s.indikator(u"kembar"_s), 2024);
    EXPECT_EQ(twin.capaian.bulat(2), dec("75"));
    EXPECT_EQ(twin.target.target->nilai, dec("80"));
    EXPECT_EQ(capaianSemua(s, 2024).size(), 1u);
}

TEST_F(AturanTerbuka, WhatEndedStaysInItsYears)
{
    measure().tahunSelesai = 2023;
    k.realisasi("ind", 2023, 4, "60");
    k.realisasi("ind", 2024, 4, "60");
    const Snapshot s = k.snapshot();
    EXPECT_EQ(capaianTahun(s, 2023).size(), 1u);
    EXPECT_TRUE(capaianTahun(s, 2024).empty());
}

// --- which rows -----------------------------------------------------------------------------------------------------

TEST_F(AturanTerbuka, WhatIsBrokenDownByRekeningIsCountedOnce)
{
    k.pagu("renja", "keg1", 2024, 999);
    k.pagu("renja", "keg1", 2024, 500).jenisBelanja = u"5.1"_s;
    k.pagu("renja", "keg1", 2024, 70).jenisBelanja = u"5.1.01"_s;
    k.pagu("renja", "keg1", 2024, 30).jenisBelanja = u"5.1.02"_s;
    k.pagu("renja", "keg1", 2024, 8).jenisBelanja = u"5.2"_s;
    k.pagu("renja", "keg1", 2024, 1).jenisBelanja = u"5.10"_s; // not within 5.1
    const Snapshot s = k.snapshot();
    const auto within = [&](const QString& rekening) {
        return pagu(s, u"renja"_s, u"program"_s, 2024, Bagian::Tahunan, rekening).bulat(0);
    };
    EXPECT_EQ(within({}), dec("109"));
    EXPECT_EQ(within(u"5.1"_s), dec("100"));
    EXPECT_EQ(within(u"5.1.02"_s), dec("30"));
    EXPECT_EQ(within(u"5.3"_s), std::nullopt);
}

// --- a year and its quarters ----------------------------------------------------------------------------------------

TEST_F(AturanTerbuka, AQuarterOfNothingOfNothingAddsNothingToItsYear)
{
    pair(1, "3", "4");
    pair(2, "0", "0");
    pair(3, "1", "4");
    EXPECT_EQ(year(Akumulasi::Jumlah).bulat(4), dec("0.5"));
    EXPECT_EQ(year(Akumulasi::RataRata).bulat(4), dec("0.5"));
    k.data.realisasi.pop_back(); // a last quarter without a case: the one before speaks
    EXPECT_EQ(year(Akumulasi::NilaiAkhir).bulat(4), dec("0.75"));
    k.data.realisasi.erase(k.data.realisasi.begin());
    for (Akumulasi each : { Akumulasi::Jumlah, Akumulasi::NilaiAkhir, Akumulasi::RataRata })
        EXPECT_EQ(year(each).keadaan, Keadaan::TidakDapatDihitung); // reported, and not empty
}

TEST_F(AturanTerbuka, SomethingOfNothingIsStillAMistake)
{
    pair(1, "3", "4");
    pair(2, "5", "0");
    for (Akumulasi each : { Akumulasi::Jumlah, Akumulasi::NilaiAkhir, Akumulasi::RataRata })
        EXPECT_EQ(year(each).catatan, Catatan::PenyebutNol);
}

TEST_F(AturanTerbuka, PercentInWordsIsPercent)
{
    k.target("pk", "ind", 2024, "100");
    pair(4, "26", "26");
    for (const QString& satuan :
         { u"%"_s, u"Persen"_s, u" prosentase "_s, u"PERSENTASE"_s, u"persentase"_s, u"Prosentase"_s }) {
        measure().satuan = satuan;
        EXPECT_EQ(judged().capaian.bulat(2), dec("100")) << satuan.toStdString();
    }
    measure().satuan = u"Persentil"_s;
    EXPECT_EQ(judged().capaian.bulat(2), dec("1"));
}

TEST_F(AturanTerbuka, WhatStillGrowsIsNotJudgedByTheYear)
{
    measure().akumulasi = Akumulasi::Jumlah;
    measure().arah = Arah::TurunB; // 12 at most, 1 so far: 1200 would be very high
    k.target("pk", "ind", 2024, "12");
    k.realisasi("ind", 2024, 1, "1");
    EXPECT_EQ(judged(1).capaian.catatan, Catatan::MasihBerjalan);
    EXPECT_EQ(judged(1).predikat, nullptr);
    EXPECT_FALSE(ringkasan(k.snapshot(), 2024, 1).rataRata.ada());
    EXPECT_STREQ(judged(4).predikat->nama, "Sangat Tinggi");
    EXPECT_EQ(ringkasan(k.snapshot(), 2024, 4).rataRata.bulat(2), dec("1200"));
}

TEST_F(AturanTerbuka, WhatStillGrowsIsJudgedByTheQuartersOfTheRencanaAksi)
{
    measure().akumulasi = Akumulasi::Jumlah;
    k.target("pk", "ind", 2024, "12");
    k.dokumen("aksi", JenisDokumen::RencanaAksi, 2024);
    k.target("aksi", "ind", 2024, "2").triwulan = 1;
    k.target("aksi", "ind", 2024, "3").triwulan = 2;
    k.realisasi("ind", 2024, 1, "1");
    k.realisasi("ind", 2024, 2, "3");
    EXPECT_EQ(judged(2).capaian.bulat(2), dec("80")); // 4 of 5
    EXPECT_EQ(judged(2).capaian.catatan, Catatan::TargetTriwulan);
    EXPECT_STREQ(judged(2).predikat->nama, "Tinggi");
    EXPECT_EQ(ringkasan(k.snapshot(), 2024, 2).rataRata.bulat(2), dec("80"));
    EXPECT_EQ(judged(3).capaian.catatan, Catatan::MasihBerjalan); // the third quarter has none
    EXPECT_EQ(judged(4).capaian.bulat(2), dec("33.33"));
}

TEST_F(AturanTerbuka, TheQuartersOfARangeAddUpOnBothSides)
{
    measure().akumulasi = Akumulasi::Jumlah;
    measure().arah = Arah::Rentang;
    k.dokumen("aksi", JenisDokumen::RencanaAksi, 2024);
    for (int triwulan = 1; triwulan <= 2; ++triwulan) {
        Target& quarter = k.target("aksi", "ind", 2024, "2");
        quarter.triwulan = triwulan;
        quarter.nilaiAtas = dec("4");
        k.realisasi("ind", 2024, triwulan, "3");
    }
    EXPECT_EQ(judged(2).capaian.bulat(2), dec("100")); // 6, between 4 and 8
    k.data.realisasi.back().nilai = dec("7");
    EXPECT_EQ(judged(2).capaian.bulat(2), dec("75")); // 10, a quarter above 8
}

TEST_F(AturanTerbuka, ACapaianBelowZeroCountsAsZeroInTheMeanThatSaysSo)
{
    measure().arah = Arah::TurunA;
    k.target("pk", "ind", 2024, "2");
    k.realisasi("ind", 2024, 4, "5"); // (4 - 5) / 2
    k.indikator("lain", "sasaran");
    k.target("pk", "lain", 2024, "10");
    k.realisasi("lain", 2024, 4, "9");
    EXPECT_EQ(judged().capaian.bulat(2), dec("-50"));
    EXPECT_EQ(ringkasan(k.snapshot(), 2024).rataRata.bulat(2), dec("45"));
    EXPECT_EQ(ringkasan(k.snapshot(), 2024).rataRata.catatan, Catatan::NegatifDihitungNol);
}

} // namespace
