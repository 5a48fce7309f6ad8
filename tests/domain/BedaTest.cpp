// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Beda.h"
#include "tests/domain/Kecamatan.h"
#include "tests/support/Printers.h"

using namespace Qt::StringLiterals;

namespace selaras::test {

using namespace domain;

namespace {

    /// A Renja and its perubahan: sub1 and the target of ikm change, sub2 and persen stay.
    Kecamatan renjaAndPerubahan()
    {
        Kecamatan k;
        k.simpul("tujuan", "", JenisSimpul::Tujuan);
        k.simpul("sasaran", "tujuan", JenisSimpul::Sasaran);
        k.simpul("program", "sasaran", JenisSimpul::Program);
        k.simpul("kegiatan", "program", JenisSimpul::Kegiatan);
        k.simpul("sub1", "kegiatan", JenisSimpul::SubKegiatan);
        k.simpul("sub2", "kegiatan", JenisSimpul::SubKegiatan);
        k.indikator("ikm", "sasaran");
        k.indikator("persen", "sasaran");
        k.dokumen("murni", JenisDokumen::Renja, 2024);
        k.dokumen("perubahan", JenisDokumen::Renja, 2024, 1);
        k.pagu("murni", "sub1", 2024, 100);
        k.pagu("murni", "sub2", 2024, 50);
        k.pagu("perubahan", "sub1", 2024, 120);
        k.pagu("perubahan", "sub2", 2024, 50);
        k.target("murni", "ikm", 2024, "90.36");
        k.target("perubahan", "ikm", 2024, "91");
        k.target("murni", "persen", 2024, "100");
        k.target("perubahan", "persen", 2024, "100");
        return k;
    }

    QStringList shown(const std::vector<BedaBaris>& rows)
    {
        const auto text = [](const std::optional<Decimal>& value) { return value ? value->toText() : u"-"_s; };
        QStringList lines;
        for (const BedaBaris& row : rows) {
            QString line = row.indikator ? row.indikator->id : row.simpul->id;
            if (row.triwulan > 0)
                line += u"/%1"_s.arg(row.triwulan);
            lines << u"%1 %2>%3"_s.arg(line, text(row.lama), text(row.baru));
        }
        return lines;
    }

} // namespace

TEST(Beda, OnlyWhatDiffersIsListedWithTheSumsAbove)
{
    const Snapshot s = renjaAndPerubahan().snapshot();
    EXPECT_EQ(shown(compareDokumen(s, u"murni"_s, u"perubahan"_s)),
              (QStringList{ u"tujuan 150>170"_s, u"sasaran 150>170"_s, u"ikm 90.36>91"_s, u"program 150>170"_s,
                            u"kegiatan 150>170"_s, u"sub1 100>120"_s }));
    EXPECT_TRUE(compareDokumen(s, u"murni"_s, u"murni"_s).empty());
    EXPECT_TRUE(compareDokumen(s, u"x"_s, u"y"_s).empty());
}

TEST(Beda, AllRowsAreListedOnRequest)
{
    const Snapshot s = renjaAndPerubahan().snapshot();
    const auto rows = compareDokumen(s, u"murni"_s, u"perubahan"_s, true);
    EXPECT_EQ(shown(rows),
              (QStringList{ u"tujuan 150>170"_s, u"sasaran 150>170"_s, u"ikm 90.36>91"_s, u"persen 100>100"_s,
                            u"program 150>170"_s, u"kegiatan 150>170"_s, u"sub1 100>120"_s, u"sub2 50>50"_s }));
    EXPECT_TRUE(rows.back().isSame());
    EXPECT_EQ(rows[2].tahun, 2024);
}

TEST(Beda, WhatOneVersionDoesNotHaveIsAbsentNotZero)
{
    Kecamatan k = renjaAndPerubahan();
    std::erase_if(k.data.pagu, [](const Pagu& row) { return row.dokumenId == u"murni" && row.simpulId == u"sub2"; });
    std::erase_if(k.data.target, [](const Target& row) { return row.dokumenId == u"perubahan"; });
    const QStringList lines = shown(compareDokumen(k.snapshot(), u"murni"_s, u"perubahan"_s));
    EXPECT_TRUE(lines.contains(u"sub2 ->50"_s)) << lines.join(u'\n').toStdString();
    EXPECT_TRUE(lines.contains(u"ikm 90.36>-"_s));
    EXPECT_TRUE(lines.contains(u"persen 100>-"_s));
}

TEST(Beda, TextAndUpperBoundOfATargetAreCompared)
{
    Kecamatan k = renjaAndPerubahan();
    k.data.target.clear();
    k.target("murni", "ikm", 2024, "82").teks = u"82 (Tinggi)"_s;
    k.target("perubahan", "ikm", 2024, "82").teks = u"82 (Sedang)"_s;
    k.target("murni", "persen", 2024, "5").nilaiAtas = dec("8");
    k.target("perubahan", "persen", 2024, "5").nilaiAtas = dec("9");
    k.data.pagu.clear();
    const Snapshot s = k.snapshot();
    const auto rows = compareDokumen(s, u"murni"_s, u"perubahan"_s);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].teksLama, u"82 (Tinggi)"_s);
    EXPECT_EQ(rows[0].teksBaru, u"82 (Sedang)"_s);
    EXPECT_EQ(rows[1].baruAtas, dec("9"));
}

TEST(Beda, QuartersAndConditionsAreColumnsOfTheirOwn)
{
    Kecamatan k = renjaAndPerubahan();
    k.data.pagu.clear();
    k.data.target.clear();
    k.target("murni", "ikm", 2024, "20").triwulan = 1;
    k.target("perubahan", "ikm", 2024, "25").triwulan = 1;
    k.target("perubahan", "ikm", 2024, "50").triwulan = 2;
    k.target("perubahan", "ikm", 0, "80").bagian = Bagian::KondisiAwal;
    EXPECT_EQ(shown(compareDokumen(k.snapshot(), u"murni"_s, u"perubahan"_s)),
              (QStringList{ u"ikm ->80"_s, u"ikm/1 20>25"_s, u"ikm/2 ->50"_s }));
}

TEST(Beda, OfTwoKindsOnlyTheCommonYearIsCompared)
{
    Kecamatan k = renjaAndPerubahan();
    k.dokumen("renstra", JenisDokumen::Renstra, 0);
    k.target("renstra", "ikm", 2024, "88");
    k.target("renstra", "ikm", 2025, "89");
    k.pagu("renstra", "sub1", 2024, 100);
    k.pagu("renstra", "sub1", 2025, 999);
    k.pagu("renstra", "sub2", 2024, 50);
    EXPECT_EQ(shown(compareDokumen(k.snapshot(), u"renstra"_s, u"murni"_s)),
              (QStringList{ u"ikm 88>90.36"_s, u"persen ->100"_s }));
}

} // namespace selaras::test
