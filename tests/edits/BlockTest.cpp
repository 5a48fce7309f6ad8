// SPDX-License-Identifier: GPL-3.0-or-later
// A pasted block or a cleared selection: all cells or none.
#include "core/domain/figures/Perhitungan.h"
#include "tests/edits/Office.h"

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class Block : public Office {
    protected:
        static SelRealisasi cell(const char* indikator, int triwulan, const QString& typed)
        {
            return { QString::fromLatin1(indikator), {}, triwulan, typed };
        }
        static SelRealisasi money(const char* simpul, int triwulan, const QString& typed)
        {
            return { {}, QString::fromLatin1(simpul), triwulan, typed };
        }
        Result<Edit> paste(const std::vector<SelRealisasi>& cells, size_t* bad = nullptr) const
        {
            return recordBlock(snapshot(), 2024, cells, Action::Paste, bad);
        }
        QString value(const char* indikator, int triwulan) const
        {
            const RealisasiKinerja* row = snapshot().realisasi(QString::fromLatin1(indikator), 2024, triwulan);
            return row && row->nilai ? row->nilai->toText() : QString();
        }
        QString spent(const char* simpul, int triwulan = 1) const
        {
            const RealisasiAnggaran* row = snapshot().realisasiAnggaran(QString::fromLatin1(simpul), 2024, triwulan);
            return row ? row->nilai.toText() : QString();
        }
        /// The code and the position of the first bad cell.
        std::pair<ErrorCode, size_t> refusal(const std::vector<SelRealisasi>& cells) const
        {
            size_t bad = 999;
            const Result<Edit> edit = paste(cells, &bad);
            return { errorOf(edit).code, bad };
        }
    };

} // namespace

TEST_F(Block, IsOneUndoStep)
{
    const ChangeSet done = commit(paste({ cell("ikm", 1, u"1"_s), cell("ikm", 2, u"2,5"_s), cell("persen", 4, u"90%"_s),
                                          money("sub1", 1, u"1.000"_s) }));
    EXPECT_EQ(done.action, Action::Paste);
    EXPECT_EQ(done.rows.size(), 4u);
    EXPECT_EQ(value("ikm", 2), u"2.5"_s);
    EXPECT_EQ(value("persen", 4), u"90"_s);
    EXPECT_EQ(spent("sub1"), u"1000"_s);
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(value("ikm", 2), QString());
    EXPECT_EQ(spent("sub1"), QString());
    EXPECT_FALSE(workspace().canUndo());
}

TEST_F(Block, ClearsASelection)
{
    commit(paste({ cell("ikm", 1, u"1"_s), money("sub1", 1, u"5"_s) }));
    const ChangeSet done = commit(recordBlock(
        snapshot(), 2024, { cell("ikm", 1, {}), cell("ikm", 2, {}), money("sub1", 1, u" "_s) }, Action::Clear));
    EXPECT_EQ(done.action, Action::Clear);
    EXPECT_EQ(done.rows.size(), 2u); // the empty cell was empty already
    EXPECT_EQ(value("ikm", 1), QString());
    EXPECT_EQ(spent("sub1"), QString());
}

TEST_F(Block, OfNothingChangesNothing)
{
    EXPECT_TRUE(commit(paste({})).id.isEmpty());
    EXPECT_FALSE(workspace().canUndo());
}

TEST_F(Block, IsRefusedAsAWholeAtItsFirstBadCell)
{
    const SelRealisasi good = cell("ikm", 1, u"1"_s);
    using Refusal = std::pair<ErrorCode, size_t>;
    EXPECT_EQ(refusal({ good, cell("ikm", 2, u"1.5"_s), cell("ikm", 9, u"1"_s) }),
              Refusal(ErrorCode::NumberInvalid, 1));
    EXPECT_EQ(refusal({ cell("ikm", 9, u"1"_s), good }), Refusal(ErrorCode::QuarterInvalid, 0));
    EXPECT_EQ(refusal({ good, good, cell("x", 1, u"1"_s) }), Refusal(ErrorCode::NotFound, 2));
    EXPECT_EQ(refusal({ good, money("sub1", 1, u"-1"_s) }), Refusal(ErrorCode::ValueNegative, 1));
    EXPECT_EQ(refusal({ good, money("x", 1, u"1"_s) }), Refusal(ErrorCode::NotFound, 1));
    EXPECT_FALSE(paste({ good, cell("x", 1, u"1"_s) }).has_value()); // without asking where
    const QByteArray before = stored();
    EXPECT_FALSE(workspace().commit(paste({ good, cell("x", 1, u"1"_s) })).has_value());
    EXPECT_EQ(stored(), before);
    EXPECT_EQ(value("ikm", 1), QString());
}

TEST_F(Block, FitsTheLevelsOfWhatIsStored)
{
    using Refusal = std::pair<ErrorCode, size_t>;
    commit(paste({ money("program", 1, u"100"_s) }));
    EXPECT_EQ(refusal({ money("program2", 1, u"1"_s), money("sub1", 1, u"1"_s) }),
              Refusal(ErrorCode::ParentHasFigure, 1));
    EXPECT_EQ(refusal({ money("tujuan", 2, u"1"_s) }), Refusal(ErrorCode::ParentIsSum, 0));
}

TEST_F(Block, FitsItself)
{
    using Refusal = std::pair<ErrorCode, size_t>;
    EXPECT_EQ(refusal({ money("program", 1, u"5"_s), money("sub1", 1, u"5"_s) }), Refusal(ErrorCode::ParentIsSum, 0));
    EXPECT_EQ(refusal({ money("sub1", 1, u"5"_s), money("program", 2, u"5"_s) }),
              Refusal(ErrorCode::ParentHasFigure, 0));
    EXPECT_EQ(refusal({ money("sub1", 1, u"5"_s), money("program", 2, {}) }).second, 999u);
    // The first bad cell, whichever way it is bad.
    EXPECT_EQ(refusal({ money("program", 1, u"5"_s), money("sub1", 1, u"5"_s), money("sub2", 1, u"1.5"_s) }),
              Refusal(ErrorCode::ParentIsSum, 0));
}

TEST_F(Block, MayMoveFiguresFromAParentToItsChildrenAndBack)
{
    commit(paste({ money("program", 1, u"100"_s), money("program", 2, u"150"_s) }));
    commit(paste(
        { money("program", 1, {}), money("program", 2, {}), money("sub1", 1, u"60"_s), money("sub2", 1, u"40"_s) }));
    EXPECT_EQ(spent("program"), QString());
    EXPECT_EQ(spent("sub2"), u"40"_s);
    commit(paste({ money("program", 1, u"100"_s), money("sub1", 1, {}), money("sub2", 1, {}) }));
    EXPECT_EQ(spent("program"), u"100"_s);
    EXPECT_EQ(spent("sub1"), QString());
}

TEST_F(Block, TheLastOfTwoCellsInOnePlaceCounts)
{
    commit(paste({ cell("ikm", 1, u"5"_s) }));
    commit(paste({ cell("ikm", 1, u"7"_s), cell("kembar", 1, u"5"_s) })); // the twin is the same cell
    EXPECT_EQ(value("ikm", 1), u"5"_s);
    commit(paste({ cell("ikm", 1, u"7"_s), cell("ikm", 1, u"8"_s) }));
    EXPECT_EQ(value("ikm", 1), u"8"_s);
    commit(paste({ cell("ikm", 2, u"7"_s), cell("ikm", 2, {}) }));
    EXPECT_EQ(value("ikm", 2), QString());
    commit(paste({ money("sub1", 1, u"5"_s), money("sub1", 1, {}) }));
    EXPECT_EQ(spent("sub1"), QString());
}

} // namespace selaras::edits
