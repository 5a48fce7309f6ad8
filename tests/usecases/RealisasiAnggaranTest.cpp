// SPDX-License-Identifier: GPL-3.0-or-later
// Spending: on one level only, cell by cell and in blocks.
#include "core/domain/Perhitungan.h"
#include "core/format/Format.h"
#include "tests/usecases/Kantor.h"

using namespace Qt::StringLiterals;

namespace selaras::usecases {

using namespace domain;

namespace {

    class BelanjaKantor : public Kantor {
    protected:
        void spend(const QString& simpulId, const QString& typed, int triwulan = 1)
        {
            commit(recordRealisasiAnggaran(snapshot(), simpulId, 2024, triwulan, typed));
        }
        std::optional<Error> refused(const QString& simpulId, const QString& typed = u"1"_s, int triwulan = 1) const
        {
            return refusal(recordRealisasiAnggaran(snapshot(), simpulId, 2024, triwulan, typed));
        }
        QString spent(const QString& simpulId) const
        {
            return format::figure(realisasiAnggaran(snapshot(), simpulId, 2024), 0);
        }
        static SelRealisasi result(const QString& indikatorId, const QString& typed, int triwulan = 1)
        {
            return { indikatorId, {}, triwulan, typed };
        }
        static SelRealisasi spending(const QString& simpulId, const QString& typed, int triwulan = 1)
        {
            return { {}, simpulId, triwulan, typed };
        }
        /// The error of a block and the position of the bad cell: "17 2"; empty when it is accepted.
        QString refusedBlock(const std::vector<SelRealisasi>& cells) const
        {
            size_t bad = 99;
            const auto error = refusal(recordBlock(snapshot(), 2024, cells, Action::Paste, &bad));
            return error ? u"%1 %2"_s.arg(int(error->code)).arg(bad) : QString();
        }
        static QString expected(ErrorCode code, size_t cell) { return u"%1 %2"_s.arg(int(code)).arg(cell); }
        void paste(const std::vector<SelRealisasi>& cells, Action action = Action::Paste)
        {
            commit(recordBlock(snapshot(), 2024, cells, action));
        }
    };

} // namespace

TEST_F(BelanjaKantor, SpendingIsRecordedReplacedAndCleared)
{
    spend(u"sub1"_s, u"Rp 1.500.000"_s);
    spend(u"sub2"_s, u"500.000"_s);
    EXPECT_EQ(spent(u"program"_s), u"2.000.000"_s);
    spend(u"sub1"_s, u"0"_s, 1);
    EXPECT_EQ(spent(u"program"_s), u"500.000"_s);
    spend(u"sub2"_s, {});
    EXPECT_EQ(spent(u"program"_s), u"0"_s);
    spend(u"sub1"_s, {});
    EXPECT_EQ(spent(u"program"_s), u"–"_s);
    EXPECT_EQ(shown(), stored());
}

TEST_F(BelanjaKantor, SpendingIsRefusedWithItsReason)
{
    EXPECT_EQ(refused(u"sub1"_s, u"-1"_s), (Error{ ErrorCode::ValueNegative, { u"-1"_s } }));
    EXPECT_EQ(refused(u"x"_s), (Error{ ErrorCode::NotFound, { u"Simpul"_s, u"x"_s } }));
    EXPECT_EQ(refused(u"sub1"_s, u"1.5"_s)->code, ErrorCode::NumberInvalid);
}

TEST_F(BelanjaKantor, AParentTakesNoFigureWhereADescendantHasOne)
{
    spend(u"sub1"_s, u"5"_s, 3);
    for (const QString& parent : { u"kegiatan"_s, u"program"_s, u"sasaran"_s, u"tujuan"_s })
        EXPECT_EQ(refused(parent), (Error{ ErrorCode::ParentIsSum, { u"Nama "_s + parent } })); // in any quarter
    EXPECT_EQ(refused(u"sub2"_s), std::nullopt);
    EXPECT_EQ(refused(u"program2"_s), std::nullopt);
    EXPECT_TRUE(recordRealisasiAnggaran(snapshot(), u"program"_s, 2023, 1, u"1"_s).has_value()); // another year
    EXPECT_TRUE(recordRealisasiAnggaran(snapshot(), u"program"_s, 2024, 1, {}).has_value()); // clearing is free
}

TEST_F(BelanjaKantor, AChildTakesNoFigureWhereAnAncestorHasOne)
{
    spend(u"program"_s, u"5"_s, 3);
    for (const QString& child : { u"kegiatan"_s, u"sub1"_s })
        EXPECT_EQ(refused(child), (Error{ ErrorCode::ParentHasFigure, { u"Nama program"_s } }));
    EXPECT_EQ(refused(u"sasaran"_s)->code, ErrorCode::ParentIsSum);
    EXPECT_EQ(refused(u"program2"_s), std::nullopt);
    spend(u"program"_s, {}, 3);
    EXPECT_EQ(refused(u"sub1"_s), std::nullopt);
}

TEST_F(BelanjaKantor, ARowOfAnotherHandKeepsItsId)
{
    const RealisasiAnggaran row{ u"dari-impor"_s, u"unit"_s, u"sub1"_s, 2024, 1, Decimal::fromInteger(5) };
    commit(Edit{ Action::Import, {}, { { std::nullopt, row } } });
    spend(u"sub1"_s, u"6"_s);
    EXPECT_EQ(snapshot().realisasiAnggaran(u"sub1"_s, 2024, 1)->id, u"dari-impor"_s);
    EXPECT_EQ(spent(u"sub1"_s), u"6"_s);
    EXPECT_EQ(shown(), stored());
}

TEST_F(BelanjaKantor, ABlockIsOneUndoStep)
{
    const QByteArray before = stored();
    paste({ result(u"sakip"_s, u"80"_s), result(u"sakip"_s, u"82"_s, 2), spending(u"sub1"_s, u"5"_s),
            spending(u"sub2"_s, u"6"_s), result(u"tertib"_s, {}) });
    EXPECT_EQ(workspace().nextUndo().action, Action::Paste);
    EXPECT_EQ(workspace().nextUndo().rows.size(), 4u);
    EXPECT_EQ(spent(u"program"_s), u"11"_s);
    paste({ result(u"sakip"_s, {}), spending(u"sub1"_s, {}) }, Action::Clear);
    EXPECT_EQ(spent(u"program"_s), u"6"_s);
    EXPECT_EQ(snapshot().realisasi(u"sakip"_s, 2024).size(), 1u);
    ASSERT_OK(workspace().undo());
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(stored(), before);
}

TEST_F(BelanjaKantor, ABlockIsAllOrNothingAndNamesTheFirstBadCell)
{
    const QByteArray before = stored();
    EXPECT_EQ(refusedBlock({ result(u"sakip"_s, u"80"_s), result(u"sakip"_s, u"1.5"_s, 2), spending(u"x"_s, u"1"_s) }),
              expected(ErrorCode::NumberInvalid, 1));
    EXPECT_EQ(refusedBlock({ spending(u"sub1"_s, u"1"_s), spending(u"sub2"_s, u"-1"_s) }),
              expected(ErrorCode::ValueNegative, 1));
    EXPECT_EQ(refusedBlock({ result(u"sakip"_s, u"80"_s, 5) }), expected(ErrorCode::QuarterInvalid, 0));
    EXPECT_EQ(refusedBlock({ spending(u"x"_s, u"1"_s) }), expected(ErrorCode::NotFound, 0));
    EXPECT_EQ(refusedBlock({ result(u"sakip"_s, {}), result(u"x"_s, u"1"_s) }), expected(ErrorCode::NotFound, 1));
    const auto refusedCommit = workspace().commit(
        recordBlock(snapshot(), 2024, { result(u"sakip"_s, u"80"_s), result(u"sakip"_s, u"a"_s, 2) }, Action::Paste));
    EXPECT_FALSE(refusedCommit.has_value());
    EXPECT_EQ(stored(), before);
    EXPECT_EQ(shown(), before);
}

TEST_F(BelanjaKantor, ABlockMustFitItself)
{
    EXPECT_EQ(refusedBlock({ spending(u"program"_s, u"5"_s), spending(u"sub1"_s, u"5"_s) }),
              expected(ErrorCode::ParentIsSum, 0));
    EXPECT_EQ(refusedBlock({ spending(u"sub1"_s, u"5"_s), spending(u"program"_s, u"5"_s, 4) }),
              expected(ErrorCode::ParentHasFigure, 0));
    EXPECT_EQ(refusedBlock({ spending(u"program2"_s, u"5"_s), spending(u"sub1"_s, u"5"_s) }), QString());
}

TEST_F(BelanjaKantor, ABlockMustFitWhatStays)
{
    spend(u"program"_s, u"5"_s);
    EXPECT_EQ(refusedBlock({ spending(u"program2"_s, u"1"_s), spending(u"sub1"_s, u"1"_s) }),
              expected(ErrorCode::ParentHasFigure, 1));
    spend(u"program"_s, u"9"_s, 4);
    // the fourth quarter still stands on the parent
    EXPECT_EQ(refusedBlock({ spending(u"program"_s, {}), spending(u"sub1"_s, u"1"_s) }),
              expected(ErrorCode::ParentHasFigure, 1));
}

TEST_F(BelanjaKantor, ABlockMayMoveAFigureFromAParentToItsChildrenAndBack)
{
    spend(u"program"_s, u"9"_s);
    paste({ spending(u"program"_s, {}), spending(u"kegiatan"_s, {}), spending(u"sub1"_s, u"4"_s),
            spending(u"sub2"_s, u"5"_s) });
    EXPECT_EQ(spent(u"program"_s), u"9"_s);
    EXPECT_TRUE(snapshot().realisasiAnggaran(u"program"_s, 2024).empty());
    paste({ spending(u"program"_s, u"10"_s), spending(u"sub1"_s, {}), spending(u"sub2"_s, {}) });
    EXPECT_EQ(spent(u"program"_s), u"10"_s);
    EXPECT_EQ(snapshot().data().realisasiAnggaran.size(), 1u);
    EXPECT_EQ(shown(), stored());
}

} // namespace selaras::usecases
