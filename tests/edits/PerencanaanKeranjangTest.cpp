// SPDX-License-Identifier: GPL-3.0-or-later
// Deleted nodes: into the bin with everything on them, and back.
#include "tests/edits/PohonOffice.h"

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class PerencanaanKeranjang : public PohonOffice { };

} // namespace

TEST_F(PerencanaanKeranjang, ADeletedNodeComesBackWithEveryFigure)
{
    fill();
    const QByteArray start = stored();
    const ChangeSet done = commit(deleteSimpul(snapshot(), u"program"_s));
    EXPECT_EQ(done.action, Action::DeleteSimpul);
    EXPECT_EQ(done.rows.size(), 1u); // the top only
    EXPECT_EQ(children(u"sasaran"_s), u"program2"_s);
    EXPECT_EQ(paguText("tujuan"), u"7"_s);
    EXPECT_EQ(errorOf(deleteSimpul(snapshot(), u"program"_s)), notFound(u"program"_s));
    EXPECT_EQ(errorOf(deleteSimpul(snapshot(), u"sub1"_s)), notFound(u"sub1"_s));
    EXPECT_EQ(commit(restoreSimpul(snapshot(), u"program"_s)).action, Action::RestoreSimpul);
    EXPECT_EQ(stored(), start);
    EXPECT_EQ(children(u"sasaran"_s), u"program program2"_s);
    EXPECT_EQ(paguText("tujuan"), u"157"_s);
    EXPECT_EQ(realisasiAnggaran(snapshot(), u"tujuan"_s, 2024).bulat(0), dec("60"));
    EXPECT_TRUE(restoreSimpul(snapshot(), u"program"_s)->rows.empty()); // it is there
    EXPECT_EQ(errorOf(restoreSimpul(snapshot(), u"x"_s)), notFound(u"x"_s));
}

TEST_F(PerencanaanKeranjang, WhatComesBackStandsWhereItWas)
{
    add("kegiatan", JenisSimpul::SubKegiatan, "sub3");
    commit(deleteSimpul(snapshot(), u"sub2"_s));
    add("kegiatan", JenisSimpul::SubKegiatan, "sub4");
    commit(shiftSimpul(snapshot(), u"sub4"_s, -1));
    commit(restoreSimpul(snapshot(), u"sub2"_s));
    EXPECT_EQ(children(u"kegiatan"_s), u"sub1 sub2 sub4 sub3"_s);
}

TEST_F(PerencanaanKeranjang, NothingComesBackUnderAParentInTheBin)
{
    commit(deleteSimpul(snapshot(), u"sub1"_s));
    commit(deleteSimpul(snapshot(), u"program"_s));
    EXPECT_EQ(errorOf(restoreSimpul(snapshot(), u"sub1"_s)), notFound(u"kegiatan"_s));
    commit(restoreSimpul(snapshot(), u"program"_s));
    EXPECT_EQ(children(u"kegiatan"_s), u"sub2"_s); // what was deleted before stays in the bin
    commit(restoreSimpul(snapshot(), u"sub1"_s));
    EXPECT_EQ(children(u"kegiatan"_s), u"sub1 sub2"_s);
}

TEST_F(PerencanaanKeranjang, NothingComesBackOverAFigureTypedMeanwhile)
{
    fill();
    commit(deleteSimpul(snapshot(), u"kegiatan"_s));
    commit(setPagu(snapshot(), u"program"_s, kDraft, u"300"_s));
    EXPECT_EQ(errorOf(restoreSimpul(snapshot(), u"kegiatan"_s)),
              (Error{ ErrorCode::NodeHasFigure, { u"Simpul program"_s } }));
    commit(setPagu(snapshot(), u"program"_s, kDraft, QString()));
    commit(restoreSimpul(snapshot(), u"kegiatan"_s));
    EXPECT_EQ(paguText("program"), u"150"_s);
}

TEST_F(PerencanaanKeranjang, TheBinShowsTheTopsAndWhatHangsOnThem)
{
    EXPECT_TRUE(keranjang(snapshot()).empty());
    fill();
    const IsiKeranjang before = wouldBin(snapshot(), u"program"_s);
    EXPECT_EQ(before.simpul->id, u"program"_s);
    EXPECT_EQ(before.simpulDiBawah, 3);
    EXPECT_EQ(before.indikatorIkut, 1);
    EXPECT_EQ(before.angkaIkut, 4); // two pagu, a realisasi anggaran, a target
    EXPECT_EQ(wouldBin(snapshot(), u"x"_s).simpul, nullptr);

    commit(deleteSimpul(snapshot(), u"sub2"_s));
    commit(deleteSimpul(snapshot(), u"program2"_s));
    commit(deleteIndikator(snapshot(), u"ikm"_s));
    auto bin = keranjang(snapshot());
    ASSERT_EQ(bin.size(), 3u); // in tree order
    EXPECT_EQ(bin[0].indikator->id, u"ikm"_s);
    EXPECT_EQ(bin[0].angkaIkut, 1);
    EXPECT_EQ(bin[1].simpul->id, u"sub2"_s);
    EXPECT_EQ(bin[1].angkaIkut, 1);
    EXPECT_EQ(bin[2].simpul->id, u"program2"_s);
    commit(deleteSimpul(snapshot(), u"program"_s));
    bin = keranjang(snapshot());
    ASSERT_EQ(bin.size(), 3u); // sub2 lies below a top now
    EXPECT_EQ(bin[1].simpul->id, u"program"_s);
    EXPECT_EQ(bin[1].simpulDiBawah, 2); // and would not come back with it
    EXPECT_EQ(bin[1].angkaIkut, 3);
}

} // namespace selaras::edits
