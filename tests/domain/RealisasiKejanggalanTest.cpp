// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule with a figure that trips it and one that does not, both at its bound.
#include "core/domain/figures/Kejanggalan.h"
#include "tests/domain/Kecamatan.h"
#include "tests/support/Printers.h"

using namespace Qt::StringLiterals;

namespace selaras::domain {

using test::dec;
using test::Kecamatan;

namespace {

    constexpr int kYear = 2024;

    class RealisasiJanggal : public ::testing::Test {
    protected:
        RealisasiJanggal()
        {
            k.simpul("tujuan", "", JenisSimpul::Tujuan);
            k.simpul("sasaran", "tujuan", JenisSimpul::Sasaran);
            k.simpul("program", "sasaran", JenisSimpul::Program);
            k.simpul("kegiatan", "program", JenisSimpul::Kegiatan);
            k.simpul("sub", "kegiatan", JenisSimpul::SubKegiatan);
            k.dokumen("pk", JenisDokumen::PerjanjianKinerja, kYear);
            indikator = &k.indikator("ikm", "sasaran");
        }

        /// The kinds that one place trips, in order.
        std::vector<Kejanggalan> kinds(const char* objek = "ikm", int triwulan = 4) const
        {
            const Snapshot snapshot = k.snapshot();
            std::vector<Kejanggalan> list;
            for (const Janggal& each : kejanggalan(snapshot, { QString::fromLatin1(objek), kYear, triwulan }))
                list.push_back(each.jenis);
            return list;
        }
        /// The only finding of a place.
        Janggal only(const char* objek = "ikm", int triwulan = 4)
        {
            kept = k.snapshot();
            const auto list = kejanggalan(kept, { QString::fromLatin1(objek), kYear, triwulan });
            EXPECT_EQ(list.size(), 1u);
            return list.empty() ? Janggal{} : list.front();
        }
        void value(int triwulan, const char* nilai, int tahun = kYear)
        {
            std::erase_if(k.data.realisasi,
                          [&](const RealisasiKinerja& row) { return row.tahun == tahun && row.triwulan == triwulan; });
            k.realisasi("ikm", tahun, triwulan, nilai);
        }
        void pair(int triwulan, const char* pembilang, const char* penyebut)
        {
            value(triwulan, "0");
            RealisasiKinerja& row = k.data.realisasi.back();
            row.nilai.reset();
            row.pembilang = dec(pembilang);
            if (penyebut)
                row.penyebut = dec(penyebut);
        }

        Kecamatan k;
        Indikator* indikator;
        Snapshot kept;
    };

    using Kinds = std::vector<Kejanggalan>;

} // namespace

TEST_F(RealisasiJanggal, SpendingToDateMayStayButNotFall)
{
    k.anggaran("sub", kYear, 1, 1000);
    k.anggaran("sub", kYear, 3, 1000); // quarter II is not filled: held against I
    EXPECT_EQ(kinds("sub", 3), Kinds{});
    k.data.realisasiAnggaran.back().nilai = dec("999.99");
    const Janggal finding = only("sub", 3);
    EXPECT_EQ(finding.jenis, Kejanggalan::KumulatifTurun);
    EXPECT_EQ(finding.berat, Berat::Peringatan);
    EXPECT_EQ(finding.nilai, dec("999.99"));
    EXPECT_EQ(finding.pembanding, dec("1000"));
    EXPECT_EQ(finding.triwulan, 1);
    EXPECT_EQ(kinds("sub", 1), Kinds{}); // the first has nothing before it
    EXPECT_EQ(kinds("sub", 2), Kinds{}); // nothing was entered there
    EXPECT_EQ(kinds("sub", 4), Kinds{});
}

TEST_F(RealisasiJanggal, SpendingMayReachThePaguButNotExceedIt)
{
    k.pagu("pk", "sub", kYear, 1000);
    k.anggaran("sub", kYear, 4, 1000);
    EXPECT_EQ(kinds("sub"), Kinds{});
    k.data.realisasiAnggaran.back().nilai = dec("1000.01");
    EXPECT_EQ(only("sub").jenis, Kejanggalan::MelebihiPagu);
    EXPECT_EQ(only("sub").nilai, dec("1000.01")); // as many digits as show the difference
    EXPECT_EQ(only("sub").pembanding, dec("1000"));
    k.data.dokumen[0].status = StatusDokumen::Draf;
    EXPECT_EQ(kinds("sub"), Kinds{}); // a draft's pagu is not in force
}

TEST_F(RealisasiJanggal, WhereThePaguStandsAbove_TheParentIsJudged)
{
    k.simpul("sub2", "kegiatan", JenisSimpul::SubKegiatan);
    k.pagu("pk", "program", kYear, 1000);
    k.anggaran("sub", kYear, 4, 600);
    k.anggaran("sub2", kYear, 4, 400);
    EXPECT_EQ(kinds("program"), Kinds{});
    k.data.realisasiAnggaran.back().nilai = dec("401");
    EXPECT_EQ(only("program").nilai, dec("1001"));
    EXPECT_EQ(kinds("sub2"), Kinds{});
    EXPECT_EQ(kinds("kegiatan"), Kinds{});
    const Snapshot snapshot = k.snapshot();
    const auto all = kejanggalan(snapshot, kYear, 4);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].sel, (Sel{ u"program"_s, kYear, 4 }));
    EXPECT_TRUE(kejanggalan(snapshot, kYear, 3).empty());
}

TEST_F(RealisasiJanggal, CapaianOverThePlausibleOrBelowZero)
{
    k.target("pk", "ikm", kYear, "80");
    value(4, "120");
    EXPECT_EQ(kinds(), Kinds{});
    value(4, "120.01");
    EXPECT_EQ(only().jenis, Kejanggalan::CapaianTinggi);
    EXPECT_EQ(only().nilai, dec("150.01"));
    value(4, "120.0001"); // 150,000125 %
    EXPECT_EQ(only().nilai, dec("150.0001"));
    value(4, "0");
    EXPECT_EQ(kinds(), Kinds{});
    value(4, "-0.01");
    EXPECT_EQ(only().nilai, dec("-0.01"));
    EXPECT_EQ(only().pembanding, dec("0"));
    indikator->batasCapaian = dec("120"); // the cap hides it from the table, not from this
    value(4, "120.01");
    EXPECT_EQ(only().nilai, dec("150.01"));
}

TEST_F(RealisasiJanggal, ASumThatShouldStaySmallIsJudgedAtTheYearsEnd)
{
    indikator->arah = Arah::TurunA;
    indikator->akumulasi = Akumulasi::Jumlah;
    k.target("pk", "ikm", kYear, "10");
    value(1, "1"); // 190 % so far
    EXPECT_EQ(kinds("ikm", 1), Kinds{});
    value(2, "20"); // 21 of at most 10
    EXPECT_EQ(kinds("ikm", 2), Kinds{ Kejanggalan::CapaianTinggi });
    k.data.realisasi.clear();
    value(4, "1");
    EXPECT_EQ(kinds("ikm", 4), Kinds{ Kejanggalan::CapaianTinggi });
    indikator->arah = Arah::Naik;
    value(1, "15");
    value(4, "0");
    EXPECT_EQ(kinds("ikm", 1), Kinds{});
    value(1, "16"); // more than the year's target already: no need to wait
    EXPECT_EQ(kinds("ikm", 1), Kinds{ Kejanggalan::CapaianTinggi });
}

TEST_F(RealisasiJanggal, FarFromTheYearBeforeAndOutsideTheSpan)
{
    value(4, "135.5");
    EXPECT_EQ(kinds(), Kinds{}); // no history
    value(4, "90.5", 2023);
    value(4, "135.75"); // exactly half more
    EXPECT_EQ(kinds(), Kinds{});
    value(4, "135.76");
    const Janggal finding = only();
    EXPECT_EQ(finding.jenis, Kejanggalan::JauhDariRiwayat);
    EXPECT_EQ(finding.berat, Berat::Perhatian);
    EXPECT_EQ(finding.tahun, 2023);
    EXPECT_EQ(finding.pembanding, dec("90.5"));
    value(4, "140", 2022); // there was such a year
    EXPECT_EQ(kinds(), Kinds{});
    value(4, "140.01");
    EXPECT_EQ(only().terendah, dec("90.5"));
    EXPECT_EQ(only().tertinggi, dec("140"));
    value(4, "45.25");
    EXPECT_EQ(kinds(), Kinds{});
    value(4, "45.24");
    EXPECT_EQ(kinds(), Kinds{ Kejanggalan::JauhDariRiwayat });
    value(4, "45.24", kYear - kTahunRiwayat); // of the span still
    EXPECT_EQ(kinds(), Kinds{});
    k.data.realisasi.back().tahun -= 1;
    EXPECT_EQ(kinds(), Kinds{ Kejanggalan::JauhDariRiwayat });
}

TEST_F(RealisasiJanggal, ARunningYearMayBeSmallerThanAFinishedOne)
{
    value(4, "90", 2023);
    value(1, "20.5");
    EXPECT_EQ(kinds("ikm", 1), Kinds{});
    value(1, "135.01"); // never larger
    EXPECT_EQ(kinds("ikm", 1), Kinds{ Kejanggalan::JauhDariRiwayat });
    value(1, "20.5");
    value(1, "60", 2023); // the same quarter is there: like with like
    EXPECT_EQ(kinds("ikm", 1), Kinds{ Kejanggalan::JauhDariRiwayat });
    value(1, "30.5");
    EXPECT_EQ(kinds("ikm", 1), Kinds{});
    k.data.realisasi.clear();
    indikator->akumulasi = Akumulasi::RataRata;
    value(4, "90", 2023);
    value(1, "20.5"); // a quarter of a mean is like its year
    EXPECT_EQ(kinds("ikm", 1), Kinds{ Kejanggalan::JauhDariRiwayat });
}

TEST_F(RealisasiJanggal, SmallCountsAndZeroHaveNoHistory)
{
    value(4, "1", 2023);
    value(4, "5");
    EXPECT_EQ(kinds(), Kinds{});
    value(4, "6");
    EXPECT_EQ(kinds(), Kinds{ Kejanggalan::JauhDariRiwayat });
    value(4, "5");
    indikator->satuan = u"%"_s;
    EXPECT_EQ(kinds(), Kinds{ Kejanggalan::JauhDariRiwayat });
    value(4, "0", 2023);
    EXPECT_EQ(kinds(), Kinds{});
}

TEST_F(RealisasiJanggal, PercentOverAHundred)
{
    indikator->satuan = u"%"_s;
    value(4, "100");
    EXPECT_EQ(kinds(), Kinds{});
    value(4, "100.01");
    EXPECT_EQ(only().jenis, Kejanggalan::PersenLebih100);
    pair(4, "1736", "1736");
    EXPECT_EQ(kinds(), Kinds{});
    pair(4, "1737", "1736");
    EXPECT_EQ(kinds(), Kinds{ Kejanggalan::PersenLebih100 });
    EXPECT_EQ(only().nilai, dec("100.06"));
    indikator->satuan = u"Nilai"_s;
    value(4, "100.01");
    EXPECT_EQ(kinds(), Kinds{});
}

TEST_F(RealisasiJanggal, LessThanTheQuarterBefore)
{
    value(1, "80");
    value(3, "80"); // quarter II is not filled
    EXPECT_EQ(kinds("ikm", 3), Kinds{});
    value(3, "79.99");
    EXPECT_EQ(only("ikm", 3).jenis, Kejanggalan::KurangDariTriwulanLalu);
    EXPECT_EQ(only("ikm", 3).triwulan, 1);
    EXPECT_EQ(only("ikm", 3).pembanding, dec("80"));
    for (const Arah other : { Arah::TurunA, Arah::TurunB, Arah::Rentang }) {
        indikator->arah = other;
        EXPECT_EQ(kinds("ikm", 3), Kinds{});
    }
    indikator->arah = Arah::Naik;
    for (const Akumulasi other : { Akumulasi::Jumlah, Akumulasi::RataRata }) {
        indikator->akumulasi = other;
        EXPECT_EQ(kinds("ikm", 3), Kinds{});
    }
}

TEST_F(RealisasiJanggal, APlainValueWhereARatioIsAskedFor)
{
    value(4, "98");
    EXPECT_EQ(kinds(), Kinds{});
    indikator->namaPembilang = u"Layanan selesai"_s;
    EXPECT_EQ(kinds(), Kinds{});
    indikator->namaPenyebut = u"Permohonan"_s;
    EXPECT_EQ(only().jenis, Kejanggalan::PenyebutKosong);
    EXPECT_EQ(only().nilai, dec("98"));
    pair(4, "98", "100");
    EXPECT_EQ(kinds(), Kinds{});
    pair(4, "98", nullptr);
    EXPECT_EQ(kinds(), Kinds{ Kejanggalan::PenyebutKosong });
    pair(4, "98", "0");
    EXPECT_EQ(kinds(), Kinds{ Kejanggalan::PenyebutKosong });
}

TEST_F(RealisasiJanggal, NothingIsOddAboutWhatIsEmpty)
{
    k.target("pk", "ikm", kYear, "80");
    k.pagu("pk", "sub", kYear, 10);
    k.anggaran("sub", kYear, 3, 20);
    value(3, "800");
    EXPECT_EQ(kinds("ikm", 3), Kinds{ Kejanggalan::CapaianTinggi });
    EXPECT_EQ(kinds("ikm", 4), Kinds{});
    EXPECT_EQ(kinds("sub", 4), Kinds{});
    value(4, "800");
    k.data.realisasi.back().nilai.reset();
    k.data.realisasi.back().kendala = u"hujan"_s;
    EXPECT_EQ(kinds("ikm", 4), Kinds{});
    EXPECT_EQ(kinds("entah", 4), Kinds{});
    EXPECT_TRUE(kejanggalan(Snapshot(), kYear, 4).empty());
}

TEST_F(RealisasiJanggal, WhatIsComputedIsNotJudged)
{
    indikator->satuan = u"%"_s;
    indikator->dariSerapan = true;
    value(4, "120");
    EXPECT_EQ(kinds(), Kinds{ Kejanggalan::PersenLebih100 }); // no budget: what was typed counts
    k.pagu("pk", "sub", kYear, 1000);
    k.anggaran("sub", kYear, 4, 900);
    EXPECT_EQ(kinds(), Kinds{});
}

TEST_F(RealisasiJanggal, AQuarterInTreeOrderTheGravestFirst)
{
    indikator->satuan = u"%"_s;
    k.target("pk", "ikm", kYear, "50");
    value(4, "101");
    k.indikator("kembar", "program").acuanId = u"ikm"_s;
    k.pagu("pk", "sub", kYear, 10);
    k.anggaran("sub", kYear, 4, 20);
    const Snapshot snapshot = k.snapshot();
    const auto all = kejanggalan(snapshot, kYear, 4);
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[0].jenis, Kejanggalan::CapaianTinggi);
    EXPECT_EQ(all[1].jenis, Kejanggalan::PersenLebih100);
    EXPECT_EQ(all[2].sel.objekId, u"sub"_s);
    const auto twin = kejanggalan(snapshot, { u"kembar"_s, kYear, 4 });
    ASSERT_EQ(twin.size(), 2u);
    EXPECT_EQ(twin[0].sel.objekId, u"ikm"_s);
}

TEST_F(RealisasiJanggal, AnAcceptanceStandsForItsFigureAlone)
{
    indikator->satuan = u"%"_s;
    pair(4, "110", "100");
    k.data.penerimaan.push_back(
        { u"p"_s, u"unit"_s, u"ikm"_s, kYear, 4, Kejanggalan::PersenLebih100, u"benar"_s, {}, dec("110"), dec("100") });
    ASSERT_NE(only().diterima, nullptr);
    EXPECT_EQ(only().diterima->alasan, u"benar"_s);
    pair(4, "220", "200"); // the same 110 %, but not the figure that was accepted
    EXPECT_EQ(only().diterima, nullptr);
    value(4, "110");
    EXPECT_EQ(only().diterima, nullptr);
    pair(4, "110", "100");
    k.data.penerimaan[0].jenis = Kejanggalan::CapaianTinggi;
    EXPECT_EQ(only().diterima, nullptr);
}

} // namespace selaras::domain
