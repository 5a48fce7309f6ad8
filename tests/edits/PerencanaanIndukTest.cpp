// SPDX-License-Identifier: GPL-3.0-or-later
// A figure stands on a parent and finer ones come: nothing that was typed gets lost.
#include "core/domain/figures/Perhitungan.h"
#include "core/edits/documents/Versi.h"
#include "core/edits/plan/Isian.h"
#include "tests/edits/Office.h"

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class PerencanaanInduk : public Office {
    protected:
        const Kolom kDraft{ u"renja"_s, 2024 };
        Kolom part(const char* rekening) const
        {
            Kolom kolom = kDraft;
            kolom.jenisBelanja = QString::fromLatin1(rekening);
            return kolom;
        }
        ChangeSet type(const char* simpul, const char* typed, const Kolom& kolom)
        {
            return commit(setPagu(snapshot(), QString::fromLatin1(simpul), kolom, QString::fromLatin1(typed)));
        }
        ChangeSet type(const char* simpul, const char* typed) { return type(simpul, typed, kDraft); }
        ChangeSet block(const std::vector<Isian>& cells)
        {
            size_t bad = 0;
            return commit(fillBlock(snapshot(), Action::Paste, cells, &bad));
        }
        Isian cell(const char* simpul, const QString& typed) const
        {
            return { kDraft, QString::fromLatin1(simpul), typed };
        }
        QString counted(const char* simpul, const QString& rekening = {}) const
        {
            const Angka sum =
                pagu(snapshot(), u"renja"_s, QString::fromLatin1(simpul), 2024, Bagian::Tahunan, rekening);
            const auto value = sum.bulat(0);
            return value ? value->toText() : QString();
        }
        QString printed(const char* simpul, const QString& rekening = {}) const
        {
            const Pagu* row =
                paguTercetak(snapshot(), u"renja"_s, QString::fromLatin1(simpul), 2024, Bagian::Tahunan, rekening);
            return row ? row->nilai.toText() : QString();
        }
    };

} // namespace

TEST_F(PerencanaanInduk, AFigureOnAParentIsKeptAsPrintedWhenFinerOnesCome)
{
    type("program", "100");
    const QByteArray start = stored();
    const ChangeSet done = type("sub1", "60");
    EXPECT_EQ(done.rows.size(), 2u); // in one step
    EXPECT_EQ(counted("program"), u"60"_s);
    EXPECT_EQ(printed("program"), u"100"_s);
    type("sub2", "30");
    EXPECT_EQ(counted("tujuan"), u"90"_s);
    EXPECT_EQ(printed("program"), u"100"_s);
    ASSERT_OK(workspace().undo());
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(stored(), start);
    EXPECT_EQ(counted("program"), u"100"_s);
}

TEST_F(PerencanaanInduk, ItCountsAgainWhenTheLastFinerFigureIsCleared)
{
    type("program", "100");
    const QByteArray start = stored();
    type("sub1", "60");
    type("sub2", "30");
    type("sub1", "");
    EXPECT_EQ(counted("program"), u"30"_s);
    type("sub2", "");
    EXPECT_EQ(counted("program"), u"100"_s);
    EXPECT_EQ(printed("program"), QString());
    EXPECT_EQ(stored(), start);
}

TEST_F(PerencanaanInduk, EveryLevelAboveKeepsItsOwn)
{
    type("tujuan", "300");
    type("program", "100");
    EXPECT_EQ(printed("tujuan"), u"300"_s);
    EXPECT_EQ(counted("tujuan"), u"100"_s);
    type("sub1", "60");
    EXPECT_EQ(printed("program"), u"100"_s);
    EXPECT_EQ(printed("tujuan"), u"300"_s);
    type("sub1", "");
    EXPECT_EQ(counted("tujuan"), u"100"_s); // that of the program, not its own
    EXPECT_EQ(printed("tujuan"), u"300"_s);
    type("program", "");
    EXPECT_EQ(counted("tujuan"), u"300"_s);
}

TEST_F(PerencanaanInduk, OnlyTheColumnThatIsTypedIsTouched)
{
    const Kolom next{ u"renja"_s, 2025 }, other{ u"renja2"_s, 2024 };
    type("program", "100");
    type("program", "200", next);
    type("program", "300", other);
    type("sub1", "60");
    EXPECT_EQ(pagu(snapshot(), u"renja"_s, u"program"_s, 2025).bulat(0), dec("200"));
    EXPECT_EQ(pagu(snapshot(), u"renja2"_s, u"program"_s, 2024).bulat(0), dec("300"));
}

TEST_F(PerencanaanInduk, ABreakdownOnAParentIsKeptAsWell)
{
    type("program", "100");
    type("program", "70", part("5.1.01"));
    type("program", "20", part("5.1.02"));
    EXPECT_EQ(counted("program"), u"90"_s);
    type("sub1", "60", part("5.1.01"));
    EXPECT_EQ(counted("program"), u"60"_s);
    EXPECT_EQ(printed("program"), u"100"_s);
    EXPECT_EQ(printed("program", u"5.1.01"_s), u"70"_s);
    EXPECT_EQ(printed("program", u"5.1.02"_s), u"20"_s);
    EXPECT_EQ(counted("program", u"5.1.02"_s), QString());
    type("sub1", "", part("5.1.01"));
    EXPECT_EQ(counted("program"), u"90"_s);
    EXPECT_EQ(printed("program"), u"100"_s); // the sum of its parts again, as before
    EXPECT_EQ(counted("program", u"5.1.02"_s), u"20"_s);
}

TEST_F(PerencanaanInduk, ABlockKeepsThemToo)
{
    type("program", "100");
    const QByteArray start = stored();
    EXPECT_EQ(block({ cell("sub1", u"60"_s), cell("sub2", u"30"_s) }).rows.size(), 3u);
    EXPECT_EQ(counted("program"), u"90"_s);
    EXPECT_EQ(printed("program"), u"100"_s);
    block({ cell("sub1", {}), cell("sub2", u"40"_s) });
    EXPECT_EQ(printed("program"), u"100"_s);
    block({ cell("sub2", {}) });
    EXPECT_EQ(counted("program"), u"100"_s);
    EXPECT_EQ(stored(), start);
    block({ cell("sub1", u"60"_s), cell("program", {}) }); // whoever clears it means it
    EXPECT_EQ(printed("program"), QString());
    type("program2", "5");
    block({ cell("sub1", {}), cell("program", u"70"_s) }); // and back
    EXPECT_EQ(counted("program"), u"70"_s);
    EXPECT_EQ(counted("tujuan"), u"75"_s);
}

TEST_F(PerencanaanInduk, AWholeMatrixComesInOneBlockWithWhatItPrintsOnParents)
{
    const ChangeSet done = block({ cell("tujuan", u"300"_s),
                                   { part("5.1.01"), u"tujuan"_s, u"250"_s },
                                   cell("program", u"100"_s),
                                   cell("sub1", u"60"_s),
                                   cell("sub2", u"30"_s),
                                   cell("program2", u"5"_s) });
    EXPECT_EQ(done.rows.size(), 6u); // each row once
    EXPECT_EQ(counted("tujuan"), u"95"_s);
    EXPECT_EQ(printed("tujuan"), u"300"_s);
    EXPECT_EQ(printed("tujuan", u"5.1.01"_s), u"250"_s);
    EXPECT_EQ(printed("program"), u"100"_s);
    EXPECT_EQ(printed("program2"), QString());
    const QByteArray full = stored();
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(counted("tujuan"), QString());
    ASSERT_OK(workspace().redo());
    EXPECT_EQ(stored(), full);
    block({ cell("sub1", {}), cell("sub2", {}), cell("program2", {}) });
    EXPECT_EQ(counted("tujuan"), u"100"_s);
    EXPECT_EQ(printed("tujuan"), u"300"_s);
}

TEST_F(PerencanaanInduk, LeavingTheFinerFiguresOutOfTheDraftIsClearingThem)
{
    type("program", "100");
    const QByteArray start = stored();
    type("sub1", "60");
    type("sub2", "30");
    commit(toggleInDokumen(snapshot(), u"renja"_s, u"kegiatan"_s));
    EXPECT_EQ(counted("program"), u"100"_s);
    EXPECT_EQ(stored(), start);
}

TEST_F(PerencanaanInduk, WhatIsOnlyPrintedIsNeitherSummedNorCopiedIntoThePerubahan)
{
    type("program", "100");
    type("sub1", "60");
    commit(enactDokumen(snapshot(), u"renja"_s, u"1"_s, { 2024, 1, 2 }));
    EXPECT_EQ(printed("program"), u"100"_s);
    commit(deleteDraf(snapshot(), u"renja2"_s));
    commit(createPerubahan(snapshot(), u"renja"_s, u"P-APBD"_s, u"baru"_s));
    EXPECT_TRUE(snapshot().pagu(u"baru"_s, u"program"_s).empty());
    EXPECT_EQ(pagu(snapshot(), u"baru"_s, u"tujuan"_s, 2024).bulat(0), dec("60"));
}

} // namespace selaras::edits
