// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Perhitungan.h"
#include "tests/domain/Kecamatan.h"
#include "tests/support/Printers.h"

using namespace selaras::domain;
using namespace Qt::StringLiterals;
using selaras::test::dec;
using selaras::test::Kecamatan;

namespace {

class Tren : public testing::Test {
protected:
    Tren()
    {
        k.simpul("tujuan", "", JenisSimpul::Tujuan);
        k.simpul("sasaran", "tujuan", JenisSimpul::Sasaran);
        k.simpul("program", "sasaran", JenisSimpul::Program);
        k.simpul("lain", "tujuan", JenisSimpul::KinerjaLainnya);
        k.indikator("inovasi", "lain");
        k.indikator("ikm", "sasaran");
    }

    QStringList series(int dari, int sampai)
    {
        m_snapshot = k.snapshot();
        QStringList result;
        for (const DeretTren& each : tren(m_snapshot, dari, sampai))
            result << each.indikator->id;
        return result;
    }

    Kecamatan k;
    Snapshot m_snapshot;
};

TEST_F(Tren, HasAPointForEveryYearAndAMissingYearIsEmpty)
{
    k.dokumen("renstra", JenisDokumen::Renstra, 0);
    k.target("renstra", "ikm", 2022, "80");
    k.target("renstra", "ikm", 2024, "90");
    k.realisasi("ikm", 2021, 4, "70");
    k.realisasi("ikm", 2022, 4, "82.99");
    k.realisasi("ikm", 2024, 4, "93.66");
    const Snapshot s = k.snapshot();
    const std::vector<DeretTren> all = tren(s, 2022, 2024);
    ASSERT_EQ(all.size(), 1u);
    const std::vector<TitikTren>& points = all[0].titik;
    ASSERT_EQ(points.size(), 3u);
    EXPECT_EQ(points[0].tahun, 2022);
    EXPECT_EQ(points[0].capaian.realisasi.bulat(2), dec("82.99"));
    EXPECT_EQ(points[0].capaian.capaian.bulat(2), dec("103.74"));
    EXPECT_EQ(points[0].selisih.bulat(2), dec("12.99")); // against the year before the span
    EXPECT_EQ(points[0].selisih.aturan, Aturan::Selisih);
    EXPECT_EQ(points[1].tahun, 2023);
    EXPECT_EQ(points[1].capaian.realisasi.keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(points[1].capaian.capaian.keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(points[1].selisih.keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(points[2].capaian.realisasi.bulat(2), dec("93.66"));
    EXPECT_EQ(points[2].selisih.keadaan, Keadaan::BelumDiisi); // last year is missing: no difference over the gap
}

TEST_F(Tren, HasTheIndicatorsJudgedInAnyYearInTreeOrder)
{
    EXPECT_EQ(series(2022, 2024), QStringList());
    k.dokumen("pk", JenisDokumen::PerjanjianKinerja, 2023);
    k.target("pk", "inovasi", 2023, "3");
    k.realisasi("ikm", 2024, 4, "90");
    EXPECT_EQ(series(2022, 2024), QStringList({ u"ikm"_s, u"inovasi"_s }));
    EXPECT_EQ(series(2022, 2023), QStringList(u"inovasi"_s));
    EXPECT_EQ(series(2025, 2026), QStringList());
    EXPECT_EQ(series(2024, 2022), QStringList()); // an empty span
}

TEST_F(Tren, JudgesAsTheYearDoes)
{
    // A result that can't be computed is a result: capaianTahun shows it, so the trend does.
    RealisasiKinerja& row = k.realisasi("ikm", 2024, 4, "0");
    row.nilai.reset();
    row.pembilang = dec("1");
    row.penyebut = dec("0");
    EXPECT_EQ(capaianTahun(k.snapshot(), 2024).size(), 1u);
    EXPECT_EQ(series(2024, 2024), QStringList(u"ikm"_s));
}

TEST_F(Tren, KeepsOneSeriesForAMeasureAndLeavesProgramsOut)
{
    k.indikator("ikm-sasaran", "lain").acuanId = u"ikm"_s;
    k.indikator("lapor", "program");
    k.realisasi("ikm", 2024, 4, "90");
    k.realisasi("lapor", 2024, 4, "1");
    EXPECT_EQ(series(2024, 2024), QStringList(u"ikm"_s));
}

} // namespace
