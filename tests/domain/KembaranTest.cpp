// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Perhitungan.h"
#include "tests/domain/Kecamatan.h"
#include "tests/support/Printers.h"

using namespace selaras::domain;
using namespace Qt::StringLiterals;
using selaras::test::dec;
using selaras::test::Kecamatan;

namespace {

/// One measure under three nodes: its acuan on the sasaran, twins on a program and on a kegiatan.
class Kembaran : public testing::Test {
protected:
    Kembaran()
    {
        k.simpul("tujuan", "", JenisSimpul::Tujuan);
        k.simpul("sasaran", "tujuan", JenisSimpul::Sasaran);
        k.simpul("program", "sasaran", JenisSimpul::Program);
        k.simpul("kegiatan", "program", JenisSimpul::Kegiatan);
        k.indikator("acuan", "sasaran");
        k.indikator("kembar-kegiatan", "kegiatan").acuanId = u"acuan"_s;
        k.indikator("kembar-program", "program").acuanId = u"acuan"_s;
        k.dokumen("renja", JenisDokumen::Renja, 2024);
        k.target("renja", "kembar-kegiatan", 2024, "50");
        k.realisasi("acuan", 2024, 4, "40");
    }

    Indikator& acuan() { return k.data.indikator.front(); }
    /// The rows of the year: "id capaian".
    QStringList rows(int tahun = 2024) const
    {
        QStringList all;
        for (const CapaianIndikator& row : capaianSemua(k.snapshot(), tahun))
            all << row.indikator->id + u' ' + row.capaian.bulat(2).value_or(Decimal()).toText();
        return all;
    }

    Kecamatan k;
};

TEST_F(Kembaran, IsOneRowAtTheAcuan)
{
    EXPECT_EQ(rows(), QStringList(u"acuan 80"_s)); // the target is lent by a twin
}

TEST_F(Kembaran, OnTheHighestLevelTakesThePlaceOfAnAcuanInTheBin)
{
    acuan().dihapus = true;
    EXPECT_EQ(rows(), QStringList(u"kembar-program 80"_s)); // the result stays where it is kept
    k.target("renja", "kembar-program", 2024, "80");
    EXPECT_EQ(rows(), QStringList(u"kembar-program 50"_s)); // its own target goes first
    k.data.indikator.back().dihapus = true;
    EXPECT_EQ(rows(), QStringList(u"kembar-kegiatan 80"_s));
}

TEST_F(Kembaran, TakesThePlaceOfAnAcuanInTheYearsAfterItsEnd)
{
    acuan().tahunSelesai = 2023;
    k.realisasi("acuan", 2023, 4, "30");
    EXPECT_EQ(rows(), QStringList(u"kembar-program 80"_s));
    EXPECT_EQ(rows(2023), QStringList(u"acuan 0"_s)); // no target in that year
    k.data.indikator.back().tahunMulai = 2025;
    EXPECT_EQ(rows(), QStringList(u"kembar-kegiatan 80"_s));
}

TEST_F(Kembaran, AllHaveTheCapaianOfTheOneThatStandsForThem)
{
    k.target("renja", "kembar-program", 2024, "80");
    acuan().dihapus = true;
    const Snapshot s = k.snapshot();
    for (const QString& id : { u"kembar-program"_s, u"kembar-kegiatan"_s })
        EXPECT_EQ(capaianIndikator(s, *s.indikator(id), 2024).capaian.bulat(2), dec("50")) << id.toStdString();
}

} // namespace
