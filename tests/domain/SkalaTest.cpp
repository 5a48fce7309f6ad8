// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Skala.h"
#include "tests/domain/Kecamatan.h"
#include "tests/support/Printers.h"

using namespace selaras::domain;
using selaras::test::dec;

namespace {

struct Kasus {
    JenisSkala jenis;
    const char* nilai;
    const char* kode;
    const char* nama;
};

/// Each edge with its neighbours to the printed digit.
const Kasus kEdges[] = {
    // Permendagri 86/2017: 91, 76, 66 and 51 open their band.
    { JenisSkala::Permendagri86, "1000", "", "Sangat Tinggi" },
    { JenisSkala::Permendagri86, "91", "", "Sangat Tinggi" },
    { JenisSkala::Permendagri86, "90.99", "", "Tinggi" },
    { JenisSkala::Permendagri86, "90.5", "", "Tinggi" },
    { JenisSkala::Permendagri86, "76", "", "Tinggi" },
    { JenisSkala::Permendagri86, "75.99", "", "Sedang" },
    { JenisSkala::Permendagri86, "66", "", "Sedang" },
    { JenisSkala::Permendagri86, "65.99", "", "Rendah" },
    { JenisSkala::Permendagri86, "51", "", "Rendah" },
    { JenisSkala::Permendagri86, "50.99", "", "Sangat Rendah" },
    { JenisSkala::Permendagri86, "0", "", "Sangat Rendah" },
    { JenisSkala::Permendagri86, "-50", "", "Sangat Rendah" },
    // PermenPANRB 88/2021: the bound belongs to the band below.
    { JenisSkala::Sakip88, "100", "AA", "Sangat Memuaskan" },
    { JenisSkala::Sakip88, "90.01", "AA", "Sangat Memuaskan" },
    { JenisSkala::Sakip88, "90", "A", "Memuaskan" },
    { JenisSkala::Sakip88, "80.01", "A", "Memuaskan" },
    { JenisSkala::Sakip88, "80", "BB", "Sangat Baik" },
    { JenisSkala::Sakip88, "70.01", "BB", "Sangat Baik" },
    { JenisSkala::Sakip88, "70", "B", "Baik" },
    { JenisSkala::Sakip88, "60.01", "B", "Baik" },
    { JenisSkala::Sakip88, "60", "CC", "Cukup" },
    { JenisSkala::Sakip88, "50.01", "CC", "Cukup" },
    { JenisSkala::Sakip88, "50", "C", "Kurang" },
    { JenisSkala::Sakip88, "30.01", "C", "Kurang" },
    { JenisSkala::Sakip88, "30", "D", "Sangat Kurang" },
    { JenisSkala::Sakip88, "0", "D", "Sangat Kurang" },
    // PermenPANRB 14/2017: bounds to the hundredth.
    { JenisSkala::Skm14, "100", "A", "Sangat Baik" },
    { JenisSkala::Skm14, "88.31", "A", "Sangat Baik" },
    { JenisSkala::Skm14, "88.30", "B", "Baik" },
    { JenisSkala::Skm14, "76.61", "B", "Baik" },
    { JenisSkala::Skm14, "76.60", "C", "Kurang Baik" },
    { JenisSkala::Skm14, "65", "C", "Kurang Baik" },
    { JenisSkala::Skm14, "64.99", "D", "Tidak Baik" },
    { JenisSkala::Skm14, "25", "D", "Tidak Baik" },
    // PermenPANRB 38/2018: over 90, 80, 70, 60.
    { JenisSkala::IpAsn, "100", "", "Sangat Tinggi" },
    { JenisSkala::IpAsn, "90.01", "", "Sangat Tinggi" },
    { JenisSkala::IpAsn, "90", "", "Tinggi" },
    { JenisSkala::IpAsn, "80.01", "", "Tinggi" },
    { JenisSkala::IpAsn, "80", "", "Sedang" },
    { JenisSkala::IpAsn, "70.01", "", "Sedang" },
    { JenisSkala::IpAsn, "70", "", "Rendah" },
    { JenisSkala::IpAsn, "60.01", "", "Rendah" },
    { JenisSkala::IpAsn, "60", "", "Sangat Rendah" },
    { JenisSkala::IpAsn, "0", "", "Sangat Rendah" },
};

TEST(Skala, PutsEachEdgeInItsBand)
{
    for (const Kasus& each : kEdges) {
        const Pita* band = pita(each.jenis, Ratio(dec(each.nilai)));
        ASSERT_NE(band, nullptr) << each.nilai;
        EXPECT_STREQ(band->nama, each.nama) << skala(each.jenis).nama << ' ' << each.nilai;
        EXPECT_STREQ(band->kode, each.kode) << skala(each.jenis).nama << ' ' << each.nilai;
    }
}

TEST(Skala, BandsTheValueAsItIsPrinted)
{
    // 90,995 prints as 91,00; 90,9949 prints as 90,99.
    EXPECT_STREQ(pita(JenisSkala::Permendagri86, Ratio(dec("90.995")))->nama, "Sangat Tinggi");
    EXPECT_STREQ(pita(JenisSkala::Permendagri86, Ratio(dec("90.9949")))->nama, "Tinggi");
    EXPECT_STREQ(pita(JenisSkala::Sakip88, Ratio(dec("90.0049")))->kode, "A");
    EXPECT_STREQ(pita(JenisSkala::Sakip88, Ratio(dec("90.005")))->kode, "AA");
    EXPECT_STREQ(pita(JenisSkala::Skm14, Ratio(dec("76.605")))->kode, "B");
    EXPECT_STREQ(pita(JenisSkala::IpAsn, Ratio(dec("80.0049")))->nama, "Sedang");
}

TEST(Skala, NamesItsSource)
{
    EXPECT_STREQ(skala(JenisSkala::Permendagri86).nama, "Permendagri 86/2017");
    EXPECT_STREQ(skala(JenisSkala::Sakip88).nama, "PermenPANRB 88/2021");
    EXPECT_STREQ(skala(JenisSkala::Skm14).nama, "PermenPANRB 14/2017");
    EXPECT_STREQ(skala(JenisSkala::IpAsn).nama, "PermenPANRB 38/2018");
}

TEST(Skala, GoesFromBestToWorstWithoutGap)
{
    for (JenisSkala jenis : { JenisSkala::Permendagri86, JenisSkala::Sakip88, JenisSkala::Skm14, JenisSkala::IpAsn }) {
        const std::span<const Pita> bands = skala(jenis).pita;
        ASSERT_FALSE(bands.empty());
        for (size_t i = 1; i < bands.size(); ++i) {
            EXPECT_LT(bands[i].batas, bands[i - 1].batas) << skala(jenis).nama;
            EXPECT_LE(bands[i - 1].mutu, bands[i].mutu) << skala(jenis).nama;
        }
        EXPECT_EQ(pita(jenis, Ratio(dec("-922337203685477"))), &bands.back());
    }
}

TEST(Skala, HasNoBandWithoutScaleOrOutOfRange)
{
    EXPECT_TRUE(skala(JenisSkala::TidakAda).pita.empty());
    EXPECT_EQ(pita(JenisSkala::TidakAda, Ratio(dec("91"))), nullptr);
    const Ratio large(dec("922337203685477"));
    EXPECT_EQ(pita(JenisSkala::Permendagri86, large * large), nullptr);
}

} // namespace
