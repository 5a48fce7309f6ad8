// SPDX-License-Identifier: GPL-3.0-or-later
// What is fixed stays as it was.
#include "core/edits/plan/Pohon.h"
#include "tests/edits/VersiOffice.h"

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

TEST_F(PerencanaanVersi, FixingNeedsADateContentAndAReason)
{
    commit(createDokumen(snapshot(), wanted(JenisDokumen::PerjanjianKinerja, "pk25")));
    const QString title = u"Perjanjian Kinerja 2025"_s;
    EXPECT_EQ(errorOf(enactDokumen(snapshot(), u"x"_s, {}, tanggal())).code, ErrorCode::NotFound);
    EXPECT_EQ(errorOf(enactDokumen(snapshot(), u"pk25"_s, {}, {})), (Error{ ErrorCode::DateMissing, { title } }));
    EXPECT_EQ(errorOf(enactDokumen(snapshot(), u"pk25"_s, {}, tanggal())),
              (Error{ ErrorCode::DocumentEmpty, { title } }));
    write(Pagu{ u"nol"_s, u"unit"_s, u"pk25"_s, u"sub1"_s, 2025, Bagian::Tahunan, {}, Decimal(), false });
    EXPECT_EQ(errorOf(enactDokumen(snapshot(), u"pk25"_s, {}, tanggal())),
              (Error{ ErrorCode::PaguZero, { u"Simpul sub1"_s } }));
    EXPECT_EQ(errorOf(enactDokumen(snapshot(), u"renja2"_s, {}, tanggal())),
              (Error{ ErrorCode::ReasonMissing, { u"Renja Perubahan 2024"_s } }));
    EXPECT_EQ(errorOf(enactDokumen(snapshot(), u"pk"_s, {}, tanggal())).code, ErrorCode::DocumentFixed);
}

TEST_F(PerencanaanVersi, WhatIsFixedIsInForceAndTakesNoMoreEdits)
{
    fixPk();
    EXPECT_EQ(snapshot().dokumen(u"pk25"_s)->nomor, u"188/1"_s);
    EXPECT_EQ(dokumenBerlaku(snapshot(), 2025).pk->id, u"pk25"_s);
    EXPECT_EQ(errorOf(setTarget(snapshot(), u"ikm"_s, { u"pk25"_s, 2025 }, u"1"_s)).code, ErrorCode::DocumentFixed);
    EXPECT_EQ(errorOf(deleteDraf(snapshot(), u"pk25"_s)).code, ErrorCode::DocumentFixed);
    EXPECT_EQ(errorOf(toggleInDokumen(snapshot(), u"pk25"_s, u"ikm"_s)).code, ErrorCode::DocumentFixed);
}

TEST_F(PerencanaanVersi, ALaterRenameDoesNotChangeWhatWasFixed)
{
    fixPk();
    const QStringList before = printed(u"pk25"_s);
    EXPECT_TRUE(before.contains(u"Simpul sasaran"_s)) << before.join(u'\n').toStdString();
    EXPECT_TRUE(before.contains(u"Indikator ikm"_s));
    EXPECT_TRUE(before.contains(u"Simpul program"_s)); // carries no row of its own: an ancestor
    for (const char* id : { "tujuan", "sasaran", "program", "kegiatan", "sub1", "sub2", "program2", "ikm" })
        EXPECT_NE(snapshot().cetakan(u"pk25"_s, QString::fromLatin1(id)), nullptr) << id;
    EXPECT_EQ(snapshot().cetakan(u"pk25"_s, u"persen"_s), nullptr);
    commit(renameSimpul(snapshot(), u"sasaran"_s, u"Sasaran lain"_s));
    commit(renameSimpul(snapshot(), u"program"_s, u"Program lain"_s));
    commit(renameIndikator(snapshot(), u"ikm"_s, u"Indikator lain"_s));
    EXPECT_EQ(printed(u"pk25"_s), before);
    commit(createPerubahan(snapshot(), u"pk25"_s, u"nama berubah"_s, u"pk25p"_s));
    EXPECT_TRUE(printed(u"pk25p"_s).contains(u"Sasaran lain"_s)); // a new version speaks as the tree does now
    EXPECT_TRUE(printed(u"pk25p"_s).contains(u"Indikator lain"_s));
}

// Files from before may have in the bin what a fixed document speaks of; now it ends instead.
TEST_F(PerencanaanVersi, WhatWentIntoTheBinLaterStaysInWhatWasFixed)
{
    fixPk();
    const QStringList before = printed(u"pk25"_s);
    EXPECT_EQ(errorOf(deleteSimpul(snapshot(), u"sub1"_s)).code, ErrorCode::PlanFixed);
    const auto bin = [&](auto row) {
        auto after = row;
        after.dihapus = true;
        commit(Edit{ Action::Import, {}, { { row, after } } });
        EXPECT_EQ(printed(u"pk25"_s), before);
    };
    bin(*snapshot().indikator(u"ikm"_s));
    bin(*snapshot().simpul(u"sub1"_s));
    bin(*snapshot().simpul(u"sasaran"_s));
    commit(createPerubahan(snapshot(), u"pk25"_s, u"dibuang"_s, u"pk25p"_s));
    EXPECT_FALSE(printed(u"pk25p"_s).contains(u"Indikator ikm"_s));
    commit(restoreSimpul(snapshot(), u"sasaran"_s)); // and comes back, whatever that changes
}

TEST_F(PerencanaanVersi, WhatIsInTheBinIsNotFixedAlong)
{
    addPk();
    commit(deleteIndikator(snapshot(), u"ikm"_s));
    commit(enactDokumen(snapshot(), u"pk25"_s, {}, tanggal()));
    EXPECT_FALSE(printed(u"pk25"_s).contains(u"Indikator ikm"_s));
    commit(restoreIndikator(snapshot(), u"ikm"_s));
    EXPECT_FALSE(printed(u"pk25"_s).contains(u"Indikator ikm"_s));
}

TEST_F(PerencanaanVersi, WordingOfTheDocumentItselfIsKeptWhenItIsFixed)
{
    addPk();
    write(Cetakan{ u"c"_s, u"unit"_s, u"pk25"_s, u"program"_s, {}, u"Program tercetak"_s, u"APBD"_s });
    write(Cetakan{ u"d"_s, u"unit"_s, u"pk25"_s, u"program2"_s, {}, {}, u"APBD"_s });
    commit(enactDokumen(snapshot(), u"pk25"_s, {}, tanggal()));
    EXPECT_EQ(snapshot().cetakan(u"pk25"_s, u"program"_s)->nama, u"Program tercetak"_s);
    EXPECT_EQ(snapshot().cetakan(u"pk25"_s, u"program2"_s)->nama, u"Simpul program2"_s);
    EXPECT_EQ(snapshot().cetakan(u"pk25"_s, u"program2"_s)->keterangan, u"APBD"_s);
}

} // namespace selaras::edits
