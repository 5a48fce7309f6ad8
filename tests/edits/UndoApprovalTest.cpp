// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and approval on the same rows: a step that was sent on closes what it stands on, and nothing else.
#include "core/edits/approval/Alur.h"
#include "core/edits/documents/Versi.h"
#include "core/edits/plan/Pohon.h"
#include "tests/edits/Office.h"

#include <random>

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class UndoApproval : public Office {
    protected:
        void advance(const Id& objekId, int triwulan = 1)
        {
            commit(advanceRealisasi(snapshot(), {}, { { objekId, 2024, triwulan } }, m_now));
        }
        Result<Edit> newIndicator(const Id& id, const Id& simpulId)
        {
            Indikator row;
            row.id = id;
            row.simpulId = simpulId;
            row.nama = u"Indikator "_s + id;
            row.satuan = u"Nilai"_s;
            return addIndikator(snapshot(), row);
        }
        void expectSound()
        {
            EXPECT_EQ(stored(), storage::contentDigest(snapshot().data()));
            const auto findings = workspace().store().check();
            ASSERT_OK(findings);
            EXPECT_TRUE(findings->isEmpty()) << findings->join(u'\n').toStdString();
        }
    };

} // namespace

TEST_F(UndoApproval, AnIndicatorThatCarriesAnApprovedResultStaysAndOlderStepsComeBack)
{
    commit(renameSimpul(snapshot(), u"tujuan"_s, u"Nama baru"_s));
    commit(newIndicator(u"baru"_s, u"sasaran"_s));
    commit(recordRealisasi(snapshot(), u"baru"_s, 2024, 1, u"5"_s));
    advance(u"baru"_s);
    ASSERT_TRUE(workspace().canUndo());
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(snapshot().simpul(u"tujuan"_s)->nama, u"Simpul tujuan"_s);
    EXPECT_FALSE(workspace().canUndo());
    EXPECT_NE(snapshot().realisasi(u"baru"_s, 2024, 1), nullptr);
    expectSound();
}

TEST_F(UndoApproval, AStepBelowAClosedBlockIsClosedWithIt)
{
    commit(renameSimpul(snapshot(), u"tujuan"_s, u"Nama baru"_s));
    commit(recordRealisasi(snapshot(), u"persen"_s, 2024, 1, u"1"_s));
    commit(
        recordBlock(snapshot(), 2024, { { u"ikm"_s, {}, 1, u"5"_s }, { u"persen"_s, {}, 1, u"2"_s } }, Action::Paste));
    advance(u"ikm"_s);
    ASSERT_OK(workspace().undo()) << "the name comes back; the block and what lies below it stay";
    EXPECT_EQ(snapshot().simpul(u"tujuan"_s)->nama, u"Simpul tujuan"_s);
    EXPECT_EQ(snapshot().realisasi(u"persen"_s, 2024, 1)->nilai, dec("2"));
    EXPECT_FALSE(workspace().canUndo());
}

TEST_F(UndoApproval, StepsAboveAClosedOneAreStillTakenBack)
{
    commit(
        recordBlock(snapshot(), 2024, { { u"ikm"_s, {}, 1, u"5"_s }, { u"persen"_s, {}, 1, u"2"_s } }, Action::Paste));
    commit(recordRealisasi(snapshot(), u"persen"_s, 2024, 1, u"3"_s));
    advance(u"ikm"_s);
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(snapshot().realisasi(u"persen"_s, 2024, 1)->nilai, dec("2"));
    EXPECT_FALSE(workspace().canUndo());
}

TEST_F(UndoApproval, NothingIsRedoneOverAnApproval)
{
    commit(recordRealisasi(snapshot(), u"persen"_s, 2024, 1, u"1"_s));
    commit(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"5"_s));
    commit(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"6"_s));
    ASSERT_OK(workspace().undo());
    advance(u"ikm"_s);
    EXPECT_FALSE(workspace().canRedo());
    EXPECT_OK(workspace().undo());
    expectSound();
}

TEST_F(UndoApproval, ARowOfAnotherKindWithTheSameIdIsAnotherRow)
{
    Edit edit{ Action::Paste, {}, {} };
    Desa desa;
    desa.id = u"ikm"_s; // the id of an indicator
    desa.unitId = u"unit"_s;
    desa.nama = u"Desa Uji"_s;
    Indikator named = *snapshot().indikator(u"ikm"_s);
    named.nama = u"Nama baru"_s;
    edit.rows.push_back({ *snapshot().indikator(u"ikm"_s), named });
    edit.rows.push_back({ std::nullopt, desa });
    commit(edit);
    ASSERT_EQ(snapshot().data().desa.size(), 1U);
    EXPECT_EQ(snapshot().indikator(u"ikm"_s)->nama, u"Nama baru"_s);
    ASSERT_OK(workspace().undo());
    EXPECT_TRUE(snapshot().data().desa.empty());
    expectSound();
}

namespace {

    /// Random edits with approvals, returns, the bin and documents among them.
    class UndoApprovalWalk : public UndoApproval {
    protected:
        size_t upTo(size_t count) { return m_random() % count; }
        template <class T>
        Id any()
        {
            const auto& rows = snapshot().data().template list<T>();
            return rows[upTo(rows.size())].id;
        }
        Sel anySel() { return { upTo(3) ? any<Indikator>() : any<Simpul>(), 2024, 1 + int(upTo(4)) }; }

        Result<Edit> anyEdit()
        {
            const Snapshot& now = snapshot();
            const QString typed = QString::number(upTo(300));
            const int quarter = 1 + int(upTo(4));
            switch (upTo(14)) {
            case 0:
                return advanceRealisasi(now, {}, { anySel() }, m_now);
            case 1:
                return returnRealisasi(now, {}, { anySel() }, u"keliru"_s, m_now);
            case 2:
                return newIndicator(u"baru%1"_s.arg(m_made++), any<Simpul>());
            case 3:
                return deleteIndikator(now, any<Indikator>());
            case 4:
                return restoreIndikator(now, any<Indikator>());
            case 5:
                return deleteSimpul(now, any<Simpul>());
            case 6:
                return restoreSimpul(now, any<Simpul>());
            case 7:
                return addSimpul(now, { any<Simpul>(), JenisSimpul(upTo(6)), {}, u"Nama"_s + typed, {}, {} });
            case 8:
                return setTarget(now, any<Indikator>(), { upTo(2) ? u"renja"_s : u"renja2"_s, 2024 }, typed);
            case 9:
                return setPagu(now, any<Simpul>(), { u"renja"_s, 2024 }, typed);
            case 10:
                return recordRealisasiAnggaran(now, any<Simpul>(), 2024, quarter, typed);
            case 11: {
                std::vector<SelRealisasi> cells;
                for (size_t i = 0, count = 1 + upTo(4); i < count; ++i)
                    cells.push_back({ any<Indikator>(), {}, 1 + int(upTo(4)), QString::number(upTo(90)) });
                return recordBlock(now, 2024, cells, Action::Paste);
            }
            default:
                return recordRealisasi(now, any<Indikator>(), 2024, quarter, typed);
            }
        }

        std::mt19937 m_random{ 11 };
        int m_made = 0;
    };

} // namespace

TEST_F(UndoApprovalWalk, ApprovalsAmongTheStepsNeverStopTheWayBack)
{
    int approvals = 0, undone = 0;
    for (int round = 0; round < 12; ++round) {
        for (int i = 0; i < 60; ++i) {
            const Result<ChangeSet> done = workspace().commit(anyEdit());
            approvals += done && !done->rows.empty() && endsUndo(done->action);
            if (upTo(6) == 0 && workspace().canUndo()) {
                const auto back = workspace().undo();
                ASSERT_OK(back) << "round " << round;
                ++undone;
            }
            if (upTo(9) == 0 && workspace().canRedo()) {
                const auto again = workspace().redo();
                ASSERT_OK(again) << "round " << round;
            }
        }
        const QByteArray end = stored();
        int steps = 0;
        for (; workspace().canUndo(); ++steps) {
            const auto back = workspace().undo();
            ASSERT_OK(back) << "round " << round << ", step " << steps;
        }
        for (; steps > 0 && workspace().canRedo(); --steps) { // what was taken back before the round's end stays so
            const auto again = workspace().redo();
            ASSERT_OK(again) << "round " << round << ", step " << steps;
        }
        EXPECT_EQ(steps, 0);
        EXPECT_EQ(stored(), end) << "round " << round;
        expectSound();
        reopen();
        EXPECT_EQ(storage::contentDigest(snapshot().data()), end);
    }
    EXPECT_GT(approvals, 20);
    EXPECT_GT(undone, 20);
}

} // namespace selaras::edits
