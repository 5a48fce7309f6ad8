// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Pengukuran.h"
#include "core/domain/workflow/Alur.h"
#include "tests/domain/Kecamatan.h"
#include "tests/support/Printers.h"

using namespace Qt::StringLiterals;

namespace selaras::domain {

using test::dec;
using test::Kecamatan;

namespace {

    constexpr int kYear = 2024;

    class RealisasiPengukuranAngka : public ::testing::Test {
    protected:
        RealisasiPengukuranAngka()
        {
            k.simpul("tujuan", "", JenisSimpul::Tujuan);
            k.simpul("sasaran", "tujuan", JenisSimpul::Sasaran);
            k.simpul("program", "sasaran", JenisSimpul::Program);
            k.dokumen("pk", JenisDokumen::PerjanjianKinerja, kYear);
            k.indikator("serapan", "sasaran").dariSerapan = true;
            k.target("pk", "serapan", kYear, "95");
            k.pagu("pk", "program", kYear, 1000);
        }
        Pengukuran measure(int triwulan)
        {
            kept = k.snapshot();
            return pengukuran(kept, kYear, triwulan);
        }

        Kecamatan k;
        Snapshot kept;
    };

} // namespace

TEST_F(RealisasiPengukuranAngka, SisaIsWhatIsLeftOfThePagu)
{
    const auto figure = [](const char* text) { return Angka::terhitung(dec(text), Aturan::Langsung, {}); };
    const Angka none = Angka::kosong(Aturan::Langsung, Catatan::RealisasiBelumAda);
    EXPECT_EQ(sisa(figure("1000"), figure("933.5")).bulat(2), dec("66.5"));
    EXPECT_EQ(sisa(figure("1000"), figure("1000.5")).bulat(2), dec("-0.5"));
    EXPECT_EQ(sisa(figure("1000"), none).keadaan, Keadaan::BelumDiisi); // not all of it
    EXPECT_EQ(sisa(none, figure("1")).keadaan, Keadaan::BelumDiisi);
}

TEST_F(RealisasiPengukuranAngka, AComputedIndicatorHasAFigureInQuartersWithSpending)
{
    k.anggaran("program", kYear, 1, 250);
    k.anggaran("program", kYear, 3, 700);
    const Pengukuran all = measure(3);
    ASSERT_EQ(all.indikator.size(), 1u);
    const std::vector<Angka>& quarters = all.indikator[0].triwulan;
    ASSERT_EQ(quarters.size(), 3u);
    EXPECT_EQ(quarters[0].bulat(2), dec("25"));
    EXPECT_FALSE(quarters[1].ada());
    EXPECT_EQ(quarters[2].bulat(2), dec("70"));
    EXPECT_EQ(all.indikator[0].capaian.realisasi.bulat(2), dec("70"));
    EXPECT_EQ(all.hasil, 1); // the line of the budget; a computed indicator is nobody's to approve
    EXPECT_EQ(all.anggaranKosong, 0);
}

TEST_F(RealisasiPengukuranAngka, TheNewestRencanaAksiThatIsFixedCounts)
{
    EXPECT_EQ(rencanaAksiBerlaku(k.snapshot(), kYear), nullptr);
    k.dokumen("ra", JenisDokumen::RencanaAksi, kYear);
    k.dokumen("ra1", JenisDokumen::RencanaAksi, kYear, 1);
    k.dokumen("ra2", JenisDokumen::RencanaAksi, kYear, 2).status = StatusDokumen::Draf;
    k.target("ra1", "serapan", kYear, "50").triwulan = 2;
    EXPECT_EQ(rencanaAksiBerlaku(k.snapshot(), kYear)->id, u"ra1"_s);
    EXPECT_EQ(measure(2).indikator[0].targetTriwulan->nilai, dec("50"));
    EXPECT_EQ(measure(2).rencanaAksi->id, u"ra1"_s);
    EXPECT_EQ(measure(3).rencanaAksi, nullptr); // it says nothing of that quarter
}

} // namespace selaras::domain
