// SPDX-License-Identifier: GPL-3.0-or-later
// Two Renstra periods in one store: each year shows and adds up the tree of its own.
#include "core/domain/figures/Perhitungan.h"
#include "tests/domain/Kecamatan.h"
#include "tests/support/Printers.h"

using namespace Qt::StringLiterals;

namespace selaras::test {

using namespace domain;

namespace {

    /// The same small tree in 2022–2026 and, with ids ending in 2, in 2027–2031.
    Kecamatan twoPeriods()
    {
        Kecamatan k;
        k.data.periode.push_back({ u"periode2"_s, u"unit"_s, 2027, 2031 });
        // The new tree first, so that the order does not come from the file.
        k.simpul("tujuan2", "", JenisSimpul::Tujuan).periodeId = u"periode2"_s;
        k.simpul("sasaran2", "tujuan2", JenisSimpul::Sasaran).periodeId = u"periode2"_s;
        k.simpul("program2", "sasaran2", JenisSimpul::Program).periodeId = u"periode2"_s;
        k.simpul("tujuan", "", JenisSimpul::Tujuan);
        k.simpul("sasaran", "tujuan", JenisSimpul::Sasaran);
        k.simpul("program", "sasaran", JenisSimpul::Program);
        k.indikator("serapan", "sasaran").dariSerapan = true;
        k.indikator("serapan2", "sasaran2").dariSerapan = true;
        return k;
    }

    template <class Rows>
    QStringList idsOf(const Rows& rows)
    {
        QStringList ids;
        for (const auto& row : rows) {
            if constexpr (requires { row.simpul->id; })
                ids << row.simpul->id;
            else
                ids << row->id;
        }
        return ids;
    }

} // namespace

TEST(Periode, AYearBelongsToThePeriodThatCoversIt)
{
    const Snapshot s = twoPeriods().snapshot();
    EXPECT_EQ(s.periode(2022)->id, u"periode"_s);
    EXPECT_EQ(s.periode(2026)->id, u"periode"_s);
    EXPECT_EQ(s.periode(2027)->id, u"periode2"_s);
    EXPECT_EQ(s.periode(2040)->id, u"periode2"_s); // the last one before it
    EXPECT_EQ(s.periode(2019)->id, u"periode"_s); // else the first one
    EXPECT_EQ(Snapshot().periode(2024), nullptr);
}

TEST(Periode, EachYearShowsTheTreeOfItsPeriod)
{
    const Snapshot s = twoPeriods().snapshot();
    const QStringList first{ u"tujuan"_s, u"sasaran"_s, u"program"_s };
    const QStringList second{ u"tujuan2"_s, u"sasaran2"_s, u"program2"_s };
    EXPECT_EQ(idsOf(s.pohon()), first + second); // the earlier period first
    EXPECT_EQ(idsOf(s.pohon(2026)), first);
    EXPECT_EQ(idsOf(s.pohon(2027)), second);
    EXPECT_EQ(idsOf(s.pohon(u"periode2"_s)), second);
    EXPECT_EQ(idsOf(s.akar(2024)), QStringList(u"tujuan"_s));
    EXPECT_EQ(idsOf(s.akar(u"periode2"_s)), QStringList(u"tujuan2"_s));
    EXPECT_TRUE(s.pohon(u"lain"_s).empty());
    EXPECT_TRUE(s.akar(u"lain"_s).empty());
}

TEST(Periode, WithoutAPeriodTheWholeTreeIsThatOfEveryYear)
{
    Kecamatan k = twoPeriods();
    k.data.periode.clear();
    EXPECT_EQ(k.snapshot().pohon(2024).size(), 6u);
    EXPECT_EQ(k.snapshot().akar(2024).size(), 2u);
}

TEST(Periode, SumsNeverMixTwoPeriods)
{
    Kecamatan k = twoPeriods();
    k.dokumen("renja", JenisDokumen::Renja, 2026);
    k.dokumen("renja2", JenisDokumen::Renja, 2027).periodeId = u"periode2"_s;
    k.pagu("renja", "program", 2026, 100);
    k.pagu("renja", "program2", 2026, 7); // strayed into the other tree
    k.pagu("renja2", "program2", 2027, 300);
    k.pagu("renja2", "program", 2027, 9);
    k.anggaran("program", 2026, 4, 80);
    k.anggaran("program2", 2026, 4, 1);
    k.anggaran("program2", 2027, 4, 150);
    const Snapshot s = k.snapshot();
    EXPECT_EQ(anggaranTahun(s, 2026).total.pagu.bulat(0), dec("100"));
    EXPECT_EQ(anggaranTahun(s, 2026).total.realisasi.bulat(0), dec("80"));
    EXPECT_EQ(anggaranTahun(s, 2027).total.pagu.bulat(0), dec("300"));
    ASSERT_EQ(anggaranTahun(s, 2027).baris.size(), 1u);
    EXPECT_EQ(anggaranTahun(s, 2027).baris[0].simpul->id, u"program2"_s);
}

TEST(Periode, AYearIsJudgedByItsOwnIndicators)
{
    Kecamatan k = twoPeriods();
    k.dokumen("renja2", JenisDokumen::Renja, 2027).periodeId = u"periode2"_s;
    k.pagu("renja2", "program2", 2027, 300);
    k.anggaran("program2", 2027, 4, 150);
    const Snapshot s = k.snapshot();
    const auto rows = capaianTahun(s, 2027);
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].indikator->id, u"serapan2"_s);
    EXPECT_EQ(rows[0].realisasi.bulat(0), dec("50"));
    // The computed indicator of the old tree has no figure in a year of the new one.
    EXPECT_EQ(realisasi(s, *s.indikator(u"serapan"_s), 2027).keadaan, Keadaan::BelumDiisi);
    for (const DeretTren& series : tren(s, 2026, 2028))
        EXPECT_EQ(series.indikator->id, u"serapan2"_s);
}

} // namespace selaras::test
