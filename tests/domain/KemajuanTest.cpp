// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Perhitungan.h"
#include "tests/domain/Kecamatan.h"
#include "tests/support/Printers.h"

using namespace selaras::domain;
using namespace Qt::StringLiterals;
using selaras::test::dec;
using selaras::test::Kecamatan;

namespace {

/// An indicator that sums, 5 a year, in the third of the five years of its Renstra.
class KemajuanBertambah : public testing::Test {
protected:
    KemajuanBertambah()
    {
        k.simpul("tujuan", "", JenisSimpul::Tujuan);
        k.simpul("sasaran", "tujuan", JenisSimpul::Sasaran);
        k.indikator("ind", "sasaran").akumulasi = Akumulasi::Jumlah;
        k.dokumen("renstra", JenisDokumen::Renstra, 0);
        for (int tahun = 2022; tahun <= 2026; ++tahun)
            k.target("renstra", "ind", tahun, "5");
        for (int tahun = 2022; tahun <= 2024; ++tahun)
            k.realisasi("ind", tahun, 4, "5");
    }

    Indikator& measure() { return k.data.indikator.front(); }
    KemajuanIndikator progress(int tahun) const
    {
        const Snapshot s = k.snapshot();
        KemajuanIndikator result = kemajuanIndikator(s, *s.indikator(u"ind"_s), tahun);
        result.renstra = nullptr; // it lives no longer than the snapshot
        return result;
    }

    Kecamatan k;
};

TEST_F(KemajuanBertambah, AddsUpTheYearsTowardsASum)
{
    k.target("renstra", "ind", 0, "25").bagian = Bagian::KondisiAkhir;
    EXPECT_EQ(progress(2022).kemajuan.bulat(2), dec("20"));
    EXPECT_EQ(progress(2023).kemajuan.bulat(2), dec("40"));
    EXPECT_EQ(progress(2024).kemajuan.bulat(2), dec("60"));
    EXPECT_EQ(progress(2024).kemajuan.aturan, Aturan::KemajuanJumlah);
    k.data.realisasi.erase(k.data.realisasi.begin());
    EXPECT_EQ(progress(2024).kemajuan.bulat(2), dec("40"));
    EXPECT_EQ(progress(2024).kemajuan.catatan, Catatan::TahunBelumLengkap);
    EXPECT_EQ(progress(2025).kemajuan.keadaan, Keadaan::BelumDiisi);
}

TEST_F(KemajuanBertambah, ComparesTheLastValueWhereTheEndIsNoSum)
{
    k.target("renstra", "ind", 0, "6").bagian = Bagian::KondisiAkhir;
    EXPECT_EQ(progress(2024).kemajuan.bulat(2), dec("83.33"));
    EXPECT_EQ(progress(2024).kemajuan.aturan, Aturan::Kemajuan);
}

TEST_F(KemajuanBertambah, WithoutAnEndItIsTheSumOrTheLastYear)
{
    EXPECT_EQ(progress(2024).akhir->nilai, dec("25"));
    EXPECT_EQ(progress(2024).kemajuan.bulat(2), dec("60"));
    measure().satuan = u"Prosentase"_s; // a percentage never adds up
    EXPECT_EQ(progress(2024).akhir->nilai, dec("5"));
    EXPECT_EQ(progress(2024).kemajuan.bulat(2), dec("100"));
    measure().satuan = u"Dokumen"_s;
    measure().akumulasi = Akumulasi::NilaiAkhir;
    EXPECT_EQ(progress(2024).kemajuan.bulat(2), dec("100"));
}

} // namespace
