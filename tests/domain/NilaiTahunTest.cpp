// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Capaian.h"
#include "tests/domain/Kecamatan.h"
#include "tests/support/Printers.h"

using namespace selaras::domain;
using namespace Qt::StringLiterals;
using selaras::test::dec;

namespace {

Indikator indikator(Akumulasi akumulasi, const QString& satuan = u"Dokumen"_s)
{
    Indikator row;
    row.akumulasi = akumulasi;
    row.satuan = satuan;
    return row;
}

RealisasiKinerja quarter(int triwulan, const char* nilai)
{
    RealisasiKinerja row;
    row.id = u"tw%1"_s.arg(triwulan);
    row.triwulan = triwulan;
    if (nilai)
        row.nilai = dec(nilai);
    return row;
}

RealisasiKinerja pair(int triwulan, const char* pembilang, const char* penyebut)
{
    RealisasiKinerja row = quarter(triwulan, nullptr);
    row.pembilang = dec(pembilang);
    row.penyebut = dec(penyebut);
    return row;
}

TEST(NilaiTriwulan, IsTheValueAsEntered)
{
    const Angka value = nilaiTriwulan(indikator(Akumulasi::Jumlah), quarter(2, "7.5"));
    EXPECT_EQ(value.bulat(4), dec("7.5"));
    EXPECT_EQ(value.aturan, Aturan::Langsung);
    ASSERT_EQ(value.masukan.size(), 1u);
    EXPECT_EQ(value.masukan[0].id, u"tw2"_s);
    EXPECT_EQ(value.masukan[0].triwulan, 2);
}

TEST(NilaiTriwulan, DividesPembilangByPenyebut)
{
    const Angka percent = nilaiTriwulan(indikator(Akumulasi::NilaiAkhir, u"%"_s), pair(4, "2", "3"));
    EXPECT_EQ(percent.bulat(2), dec("66.67"));
    EXPECT_EQ(percent.aturan, Aturan::Pembagian);
    EXPECT_EQ(nilaiTriwulan(indikator(Akumulasi::NilaiAkhir), pair(4, "2", "3")).bulat(2), dec("0.67"));
    EXPECT_EQ(nilaiTriwulan(indikator(Akumulasi::NilaiAkhir, u"%"_s), pair(4, "0", "3")).bulat(2), dec("0"));
    const Angka broken = nilaiTriwulan(indikator(Akumulasi::NilaiAkhir, u"%"_s), pair(4, "2", "0"));
    EXPECT_EQ(broken.keadaan, Keadaan::TidakDapatDihitung);
    EXPECT_EQ(broken.catatan, Catatan::PenyebutNol);
}

TEST(NilaiTriwulan, IsEmptyWithNotesOnlyAndZeroWithAZero)
{
    RealisasiKinerja notes = quarter(1, nullptr);
    notes.kendala = u"Data belum diterima"_s;
    EXPECT_EQ(nilaiTriwulan(indikator(Akumulasi::Jumlah), notes).keadaan, Keadaan::BelumDiisi);
    const Angka zero = nilaiTriwulan(indikator(Akumulasi::Jumlah), quarter(1, "0"));
    EXPECT_EQ(zero.keadaan, Keadaan::Terhitung);
    EXPECT_TRUE(zero.nilai->isZero());
}

struct Kasus {
    Akumulasi akumulasi;
    std::vector<RealisasiKinerja> rows;
    const char* tahun; ///< none: BelumDiisi
};

TEST(NilaiTahun, ComesFromTheFilledQuarters)
{
    const Kasus cases[] = {
        { Akumulasi::Jumlah, { quarter(1, "1"), quarter(2, "2"), quarter(3, "3"), quarter(4, "4") }, "10" },
        { Akumulasi::NilaiAkhir, { quarter(1, "1"), quarter(2, "2"), quarter(3, "3"), quarter(4, "4") }, "4" },
        { Akumulasi::RataRata, { quarter(1, "1"), quarter(2, "2"), quarter(3, "3"), quarter(4, "4") }, "2.5" },
        // gaps count for nothing, not for zero
        { Akumulasi::Jumlah, { quarter(1, "1"), quarter(2, nullptr), quarter(4, "4") }, "5" },
        { Akumulasi::NilaiAkhir, { quarter(1, "1"), quarter(2, "2"), quarter(3, nullptr) }, "2" },
        { Akumulasi::RataRata, { quarter(1, "1"), quarter(2, nullptr), quarter(3, nullptr), quarter(4, "4") }, "2.5" },
        { Akumulasi::RataRata, { quarter(1, "1"), quarter(2, "0"), quarter(4, "2") }, "1" },
        { Akumulasi::NilaiAkhir, { quarter(1, "5"), quarter(2, "0") }, "0" },
        // any order
        { Akumulasi::NilaiAkhir, { quarter(3, "30"), quarter(1, "10"), quarter(2, "20") }, "30" },
        // one quarter
        { Akumulasi::Jumlah, { quarter(2, "7") }, "7" },
        { Akumulasi::NilaiAkhir, { quarter(2, "7") }, "7" },
        { Akumulasi::RataRata, { quarter(2, "7") }, "7" },
        // none
        { Akumulasi::Jumlah, {}, nullptr },
        { Akumulasi::NilaiAkhir, { quarter(1, nullptr) }, nullptr },
        { Akumulasi::RataRata, { quarter(1, nullptr), quarter(2, nullptr) }, nullptr },
    };
    for (size_t i = 0; i < std::size(cases); ++i) {
        const Angka year = nilaiTahun(indikator(cases[i].akumulasi), cases[i].rows);
        if (cases[i].tahun) {
            EXPECT_EQ(year.bulat(4), dec(cases[i].tahun)) << "case " << i;
        } else {
            EXPECT_EQ(year.keadaan, Keadaan::BelumDiisi) << "case " << i;
            EXPECT_EQ(year.catatan, Catatan::RealisasiBelumAda) << "case " << i;
        }
    }
}

TEST(NilaiTahun, SumOfPairsIsTheQuotientOfTheSums)
{
    const std::vector<RealisasiKinerja> rows{ pair(1, "1", "2"), pair(2, "9", "10"), pair(4, "0", "8") };
    const Angka year = nilaiTahun(indikator(Akumulasi::Jumlah, u"%"_s), rows);
    EXPECT_EQ(year.bulat(2), dec("50")); // 10 of 20, not 50 + 90 + 0
    EXPECT_EQ(year.aturan, Aturan::TahunJumlah);
    EXPECT_EQ(year.masukan.size(), 6u);
    EXPECT_EQ(nilaiTahun(indikator(Akumulasi::Jumlah, u"Rasio"_s), rows).bulat(2), dec("0.5"));
}

TEST(NilaiTahun, MeanOfPairsIsTheMeanOfTheQuotients)
{
    const std::vector<RealisasiKinerja> rows{ pair(1, "1", "2"), pair(2, "9", "10") };
    EXPECT_EQ(nilaiTahun(indikator(Akumulasi::RataRata, u"%"_s), rows).bulat(2), dec("70"));
    const Angka last = nilaiTahun(indikator(Akumulasi::NilaiAkhir, u"%"_s), rows);
    EXPECT_EQ(last.bulat(2), dec("90"));
    EXPECT_EQ(last.aturan, Aturan::Pembagian);
}

TEST(NilaiTahun, APlainValueAmongPairsIsAddedAsItIs)
{
    const std::vector<RealisasiKinerja> rows{ pair(1, "1", "2"), quarter(2, "3") };
    EXPECT_EQ(nilaiTahun(indikator(Akumulasi::Jumlah), rows).bulat(2), dec("3.5"));
}

TEST(NilaiTahun, CannotBeComputedWhereAQuarterCannot)
{
    const std::vector<RealisasiKinerja> rows{ pair(1, "1", "0"), quarter(2, "3") };
    for (Akumulasi akumulasi : { Akumulasi::Jumlah, Akumulasi::RataRata }) {
        const Angka year = nilaiTahun(indikator(akumulasi), rows);
        EXPECT_EQ(year.keadaan, Keadaan::TidakDapatDihitung);
        EXPECT_EQ(year.catatan, Catatan::PenyebutNol);
    }
    // The last value stands on its own.
    EXPECT_EQ(nilaiTahun(indikator(Akumulasi::NilaiAkhir), rows).bulat(2), dec("3"));
}

TEST(NilaiTahun, CannotBeComputedWherePenyebutAddUpToZero)
{
    // No clerk can type a negative penyebut, but a file from elsewhere may hold one.
    const std::vector<RealisasiKinerja> rows{ pair(1, "1", "2"), pair(2, "1", "-2") };
    const Angka year = nilaiTahun(indikator(Akumulasi::Jumlah), rows);
    EXPECT_EQ(year.keadaan, Keadaan::TidakDapatDihitung);
    EXPECT_EQ(year.catatan, Catatan::PenyebutNol);
    EXPECT_FALSE(year.ada());
}

TEST(NilaiTahun, NamesTheRuleAndTheQuarters)
{
    const std::vector<RealisasiKinerja> rows{ quarter(2, "2"), quarter(1, "1") };
    const Angka sum = nilaiTahun(indikator(Akumulasi::Jumlah), rows);
    EXPECT_EQ(sum.aturan, Aturan::TahunJumlah);
    ASSERT_EQ(sum.masukan.size(), 2u);
    EXPECT_EQ(sum.masukan[0].triwulan, 1);
    EXPECT_EQ(sum.masukan[1].id, u"tw2"_s);
    EXPECT_EQ(nilaiTahun(indikator(Akumulasi::RataRata), rows).aturan, Aturan::TahunRataRata);
    EXPECT_EQ(nilaiTahun(indikator(Akumulasi::NilaiAkhir), rows).aturan, Aturan::TahunNilaiAkhir);
    EXPECT_EQ(nilaiTahun(indikator(Akumulasi::RataRata), {}).aturan, Aturan::TahunRataRata);
}

} // namespace
