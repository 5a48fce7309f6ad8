// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Kode.h"
#include "tests/domain/Kecamatan.h"
#include "tests/support/Printers.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace selaras::domain {

namespace {

    class Kode : public ::testing::Test {
    protected:
        Kode()
        {
            for (const auto& [id, parent, kind, code, name] :
                 { std::tuple{ "p", "", JenisSimpul::Program, "7.01.01", "Program Penunjang" },
                   { "k", "p", JenisSimpul::Kegiatan, "7.01.01.2.01", "Perencanaan" },
                   { "s", "k", JenisSimpul::SubKegiatan, "7.01.01.2.01.01", "Penyusunan Dokumen" } }) {
                Simpul& row = office.simpul(id, parent, kind);
                row.kode = QString::fromLatin1(code);
                row.nama = QString::fromLatin1(name);
            }
        }
        void table(const QString& kode, const QString& nama)
        {
            office.data.nomenklatur.push_back({ u"n-"_s + kode, u"unit"_s, kode, nama, {}, {}, {} });
        }
        /// Findings for a node with another code or name, not yet written.
        std::vector<TemuanKode> check(const char* id, const QString& kode, const QString& nama = {}) const
        {
            const Snapshot snapshot = office.snapshot();
            Simpul tried = *snapshot.simpul(QString::fromLatin1(id));
            tried.kode = kode;
            if (!nama.isEmpty())
                tried.nama = nama;
            return checkKode(snapshot, tried);
        }

        test::Kecamatan office;
    };

    using Found = std::vector<TemuanKode>;

} // namespace

TEST_F(Kode, TheNumberOfSegmentsTellsTheLevel)
{
    EXPECT_EQ(tingkatKode(u"7.01.01"_s), JenisSimpul::Program);
    EXPECT_EQ(tingkatKode(u"7.01.03.7.04"_s), JenisSimpul::Kegiatan);
    EXPECT_EQ(tingkatKode(u"7.01.01.2.01.01"_s), JenisSimpul::SubKegiatan);
    EXPECT_EQ(tingkatKode(u"7.01.01.2.01.0001"_s), JenisSimpul::SubKegiatan);
    for (const QString& other :
         { u""_s, u"7"_s, u"7.01"_s, u"7.01.01.2"_s, u"7.01.01.2.01.001"_s, u"7.01.01.2.01.00001"_s, u"7.01.01.02.01"_s,
           u"7.01.01.3.01"_s, u" 7.01.01"_s, u"7.01.01\n"_s, u"X.XX.01"_s, u"7.1.1"_s, u"7.01.01.2.01.0001.1"_s,
           u"\u0667.01.01"_s })
        EXPECT_EQ(tingkatKode(other), std::nullopt) << other.toStdString();
}

TEST_F(Kode, TwoAndFourDigitsAreTheSameSubKegiatan)
{
    EXPECT_EQ(kodeBaku(u"7.01.01.2.01.07"_s), u"7.01.01.2.01.0007"_s);
    for (const QString& same : { u"7.01.01.2.01.0007"_s, u"7.01.01.2.01"_s, u"7.01.01"_s, u"tujuh.koma.nol1"_s, u""_s })
        EXPECT_EQ(kodeBaku(same), same);
}

TEST_F(Kode, ACellOfATableIsACodeOrAHeadingOrWrong)
{
    EXPECT_EQ(parseKode(u" 7.01.01 "_s), IsiKode::Kode);
    EXPECT_EQ(parseKode(u"X.XX.01.2.01.0001"_s), IsiKode::Kode);
    EXPECT_EQ(parseKode(u"7.01"_s), IsiKode::Atasan);
    EXPECT_EQ(parseKode(u"7.0099999999999998"_s), IsiKode::Atasan);
    EXPECT_EQ(parseKode(u"7.01.01.2.01.00003"_s), IsiKode::Salah);
    EXPECT_EQ(parseKode(u"7.01.01.2"_s), IsiKode::Salah);
    EXPECT_EQ(parseKode(u"KODE"_s), IsiKode::Bukan);
    EXPECT_EQ(parseKode(u""_s), IsiKode::Bukan);
    EXPECT_EQ(withBidang(u"X.XX.01.2.01"_s, u"7.01"_s), u"7.01.01.2.01"_s);
    EXPECT_EQ(withBidang(u"5.01.01"_s, u"7.01"_s), u"5.01.01"_s);
    EXPECT_EQ(kodeInduk(u"7.01.01.2.01.0001"_s), u"7.01.01.2.01"_s);
    EXPECT_EQ(kodeInduk(u"7.01.01.2.01"_s), u"7.01.01"_s);
    EXPECT_EQ(kodeInduk(u"7.01.01"_s), QString());
}

TEST_F(Kode, NothingIsSaidAboutNodesAboveProgramAndGoodCodes)
{
    office.simpul("tujuan", "", JenisSimpul::Tujuan).kode = u"apa saja"_s;
    EXPECT_EQ(check("tujuan", u"apa saja"_s), Found{});
    EXPECT_EQ(check("p", u"7.01.01"_s), Found{});
    EXPECT_EQ(check("p", u" 7.01.01 "_s), Found{});
    EXPECT_EQ(check("s", u"7.01.01.2.01.0001"_s), Found{});
}

TEST_F(Kode, WrongShapesComeWithTheCodeTheyMean)
{
    EXPECT_EQ(check("s", u"7.01.01.2.01.00003"_s),
              (Found{ { MasalahKode::TidakDikenal, u"7.01.01.2.01.0003"_s, {} } }));
    EXPECT_EQ(check("s", u"7.01.01.2.01.003"_s), (Found{ { MasalahKode::TidakDikenal, u"7.01.01.2.01.0003"_s, {} } }));
    EXPECT_EQ(check("s", u"7.01.01.02.01.0001"_s),
              (Found{ { MasalahKode::TidakDikenal, u"7.01.01.2.01.0001"_s, {} } }));
    EXPECT_EQ(check("p", u"7.01.01."_s), (Found{ { MasalahKode::TidakDikenal, u"7.01.01"_s, {} } }));
    EXPECT_EQ(check("p", u"penunjang"_s), (Found{ { MasalahKode::TidakDikenal, {}, {} } }));
    EXPECT_EQ(check("p", u"7.01.01.2.01"_s), (Found{ { MasalahKode::TingkatSalah, u"7.01.01"_s, {} } }));
    EXPECT_EQ(check("s", u"7.01.01"_s), (Found{ { MasalahKode::TingkatSalah, {}, {} } }));
}

TEST_F(Kode, AChildBeginsWithItsParentsCode)
{
    EXPECT_EQ(check("k", u"7.01.02.2.04"_s), (Found{ { MasalahKode::BukanAnakInduk, u"7.01.01.2.04"_s, {} } }));
    EXPECT_EQ(check("s", u"7.01.01.2.06.0009"_s),
              (Found{ { MasalahKode::BukanAnakInduk, u"7.01.01.2.01.0009"_s, {} } }));
    office.data.simpul[1].kode = u"7.01.01.2"_s; // a parent that is wrong itself says nothing about its children
    EXPECT_EQ(check("s", u"7.01.01.2.06.0009"_s), Found{});
}

TEST_F(Kode, DuplicatesAreFoundAcrossDigitsButNotInTheBin)
{
    office.simpul("kembar", "k", JenisSimpul::SubKegiatan).kode = u"7.01.01.2.01.0001"_s;
    EXPECT_EQ(
        check("s", u"7.01.01.2.01.01"_s),
        (Found{ { MasalahKode::Ganda, {}, u"kembar"_s }, { MasalahKode::DigitLama, u"7.01.01.2.01.0001"_s, {} } }));
    office.data.simpul.back().periodeId = u"periode lain"_s;
    EXPECT_EQ(check("s", u"7.01.01.2.01.0001"_s), Found{});
    office.data.simpul.back().periodeId = u"periode"_s;
    office.data.simpul.back().dihapus = true;
    EXPECT_EQ(check("s", u"7.01.01.2.01.0001"_s), Found{});
}

TEST_F(Kode, TwoDigitsAreOldUnlessTheTableWritesTwo)
{
    const Found old{ { MasalahKode::DigitLama, u"7.01.01.2.01.0001"_s, {} } };
    EXPECT_EQ(check("s", u"7.01.01.2.01.01"_s), old);
    table(u"7.01.01.2.01.0001"_s, u"Penyusunan Dokumen"_s);
    EXPECT_EQ(check("s", u"7.01.01.2.01.01"_s), old);
    office.data.nomenklatur.clear();
    table(u"7.01.01.2.01.01"_s, u"Penyusunan Dokumen"_s);
    EXPECT_EQ(check("s", u"7.01.01.2.01.01"_s), Found{});
    EXPECT_EQ(check("s", u"7.01.01.2.01.0001"_s), Found{});
}

TEST_F(Kode, TheTableKnowsCodesAndNames)
{
    table(u"7.01.01"_s, u"PROGRAM  PENUN- JANG"_s);
    table(u"7.01.01.2.01.0001"_s, u"Penyusunan Dokumen Perencanaan"_s);
    table(u"7.01.01.2.01.0002"_s, u"Koordinasi"_s);
    EXPECT_EQ(check("p", u"7.01.01"_s), Found{});
    EXPECT_EQ(check("s", u"7.01.01.2.01.01"_s),
              (Found{ { MasalahKode::NamaBerbeda, u"Penyusunan Dokumen Perencanaan"_s, {} },
                      { MasalahKode::DigitLama, u"7.01.01.2.01.0001"_s, {} } }));
    EXPECT_EQ(check("s", u"7.01.01.2.01.0099"_s, u"koordinasi"_s),
              (Found{ { MasalahKode::TidakAdaDiTabel, u"7.01.01.2.01.0002"_s, {} } }));
    EXPECT_EQ(check("s", {}, u"Koordinasi"_s), (Found{ { MasalahKode::BelumDiisi, u"7.01.01.2.01.0002"_s, {} } }));
    EXPECT_EQ(check("s", {}), (Found{ { MasalahKode::BelumDiisi, {}, {} } }));
}

TEST_F(Kode, EachKindHasItsChildren)
{
    EXPECT_EQ(childKinds(std::nullopt), std::vector{ JenisSimpul::Tujuan });
    EXPECT_EQ(childKinds(JenisSimpul::Tujuan), (std::vector{ JenisSimpul::Sasaran, JenisSimpul::KinerjaLainnya }));
    EXPECT_EQ(childKinds(JenisSimpul::Sasaran), std::vector{ JenisSimpul::Program });
    EXPECT_EQ(childKinds(JenisSimpul::KinerjaLainnya), std::vector{ JenisSimpul::Program });
    EXPECT_EQ(childKinds(JenisSimpul::Program), std::vector{ JenisSimpul::Kegiatan });
    EXPECT_EQ(childKinds(JenisSimpul::Kegiatan), std::vector{ JenisSimpul::SubKegiatan });
    EXPECT_TRUE(childKinds(JenisSimpul::SubKegiatan).empty());
}

TEST_F(Kode, WhatMostSubKegiatanHaveIsNoOddity)
{
    const auto odd = [&](const char* id) {
        const Snapshot snapshot = office.snapshot();
        return standsOut(snapshot, *snapshot.simpul(QString::fromLatin1(id)), usualDigits(snapshot, u"periode"_s));
    };
    EXPECT_EQ(usualDigits(office.snapshot(), u"periode"_s), (KebiasaanDigit{ 1, 0 }));
    EXPECT_EQ(odd("s"), Found{});
    Simpul& four = office.simpul("s4", "k", JenisSimpul::SubKegiatan);
    four.kode = u"7.01.01.2.01.0007"_s;
    four.nama = u"Evaluasi Kinerja"_s;
    // A tie is the table's four.
    EXPECT_EQ(odd("s"), (Found{ { MasalahKode::DigitLama, u"7.01.01.2.01.0001"_s, {} } }));
    EXPECT_EQ(odd("s4"), Found{});
    Simpul& another = office.simpul("s2", "k", JenisSimpul::SubKegiatan);
    another.kode = u"7.01.01.2.01.02"_s;
    another.nama = u"Koordinasi"_s;
    EXPECT_EQ(odd("s"), Found{});
    EXPECT_EQ(odd("s4"), (Found{ { MasalahKode::DigitBeda, u"7.01.01.2.01.07"_s, {} } }));
    office.data.simpul.back().dihapus = true; // in the bin it counts no more
    EXPECT_EQ(usualDigits(office.snapshot(), u"periode"_s), (KebiasaanDigit{ 1, 1 }));
}

} // namespace selaras::domain
