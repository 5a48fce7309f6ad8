// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Beda.h"
#include "tests/domain/Kecamatan.h"
#include "tests/support/Printers.h"

using namespace Qt::StringLiterals;

namespace selaras::test {

using namespace domain;

namespace {

    class Triwulan : public ::testing::Test {
    protected:
        Triwulan()
        {
            k.simpul("sasaran", "", JenisSimpul::Sasaran);
            k.indikator("ikm", "sasaran");
            k.dokumen("aksi", JenisDokumen::RencanaAksi, 2024);
        }
        void quarters(Akumulasi akumulasi, std::initializer_list<const char*> values)
        {
            k.data.indikator[0].akumulasi = akumulasi;
            int quarter = 0;
            for (const char* value : values) {
                ++quarter;
                if (*value == '-') {
                    Target& row = k.target("aksi", "ikm", 2024, "0");
                    row.nilai.reset();
                    row.teks = u"-"_s;
                    row.triwulan = quarter;
                } else if (*value) {
                    k.target("aksi", "ikm", 2024, value).triwulan = quarter;
                }
            }
        }
        PeriksaTriwulan checked() const
        {
            const Snapshot s = k.snapshot();
            return checkTriwulan(s, u"aksi"_s, *s.indikator(u"ikm"_s), 2024);
        }
        Kecamatan k;
    };

} // namespace

TEST_F(Triwulan, ASumMeetsTheYear)
{
    k.target("aksi", "ikm", 2024, "10");
    quarters(Akumulasi::Jumlah, { "1", "2", "3", "4" });
    EXPECT_EQ(checked().hasil, PeriksaTriwulan::Cocok);
    EXPECT_EQ(checked().setahun, dec("10"));
    EXPECT_EQ(checked().dariTriwulan, dec("10"));
    k.data.target.back().nilai = dec("5");
    EXPECT_EQ(checked().hasil, PeriksaTriwulan::Berbeda);
    EXPECT_EQ(checked().dariTriwulan, dec("11"));
}

TEST_F(Triwulan, AMissingQuarterIsIncompleteADashIsNot)
{
    k.target("aksi", "ikm", 2024, "5");
    quarters(Akumulasi::Jumlah, { "1", "", "", "4" });
    EXPECT_EQ(checked().hasil, PeriksaTriwulan::BelumLengkap);
    EXPECT_EQ(checked().dariTriwulan, dec("5"));
    k.data.target.resize(1);
    quarters(Akumulasi::Jumlah, { "1", "-", "-", "4" });
    EXPECT_EQ(checked().hasil, PeriksaTriwulan::Cocok);
}

TEST_F(Triwulan, OfAnEndValueTheLastQuarterCounts)
{
    k.target("aksi", "ikm", 2024, "91");
    quarters(Akumulasi::NilaiAkhir, { "", "", "", "91" });
    EXPECT_EQ(checked().hasil, PeriksaTriwulan::Cocok);
    k.data.target.resize(1);
    quarters(Akumulasi::NilaiAkhir, { "80", "85", "91", "" });
    EXPECT_EQ(checked().hasil, PeriksaTriwulan::BelumLengkap);
    k.data.target.resize(1);
    quarters(Akumulasi::NilaiAkhir, { "91", "91", "91", "90" });
    EXPECT_EQ(checked().hasil, PeriksaTriwulan::Berbeda);
}

TEST_F(Triwulan, AMeanAgreesInThePrintedDigits)
{
    k.target("aksi", "ikm", 2024, "33.33");
    quarters(Akumulasi::RataRata, { "33.3333", "33.3333", "33.3333", "33.3333" });
    EXPECT_EQ(checked().hasil, PeriksaTriwulan::Cocok);
    EXPECT_EQ(checked().dariTriwulan, dec("33.3333"));
    k.data.target.back().nilai = dec("34");
    EXPECT_EQ(checked().hasil, PeriksaTriwulan::Berbeda);
}

TEST_F(Triwulan, WithoutAYearlyTargetInTheDocumentTheOneInForceCounts)
{
    quarters(Akumulasi::Jumlah, { "1", "1", "1", "1" });
    EXPECT_EQ(checked().hasil, PeriksaTriwulan::BelumLengkap);
    EXPECT_EQ(checked().setahun, std::nullopt);
    k.dokumen("pk", JenisDokumen::PerjanjianKinerja, 2024);
    k.target("pk", "ikm", 2024, "4");
    EXPECT_EQ(checked().hasil, PeriksaTriwulan::Cocok);
    k.data.target.clear();
    EXPECT_EQ(checked().dariTriwulan, std::nullopt);
}

} // namespace selaras::test
