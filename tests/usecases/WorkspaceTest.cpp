// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Workspace.h"
#include "core/storage/Backups.h"
#include "core/usecases/Ids.h"
#include "tests/usecases/Kantor.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace selaras::usecases {

using namespace domain;

namespace {

    class KantorTerbuka : public Kantor {
    protected:
        Result<Edit> value(const QString& typed) const
        {
            return recordRealisasi(snapshot(), u"sakip"_s, 2024, 1, typed);
        }
        QString shownValue() const
        {
            const RealisasiKinerja* row = snapshot().realisasi(u"sakip"_s, 2024, 1);
            return row && row->nilai ? row->nilai->toText() : QString();
        }
        size_t entries()
        {
            const auto history = workspace().store().history();
            return history ? history->size() : 0;
        }
    };

} // namespace

TEST(Ids, OfACellComeFromWhatItStandsFor)
{
    EXPECT_EQ(cellId({ u"target"_s, u"a"_s, u"2024"_s }), cellId({ u"target"_s, u"a"_s, u"2024"_s }));
    EXPECT_NE(cellId({ u"target"_s, u"a"_s, u"2024"_s }), cellId({ u"target"_s, u"a"_s, u"2025"_s }));
    EXPECT_NE(cellId({ u"target"_s, u"a"_s }), cellId({ u"pagu"_s, u"a"_s }));
    // A file keeps these ids for ever.
    EXPECT_EQ(cellId({ u"contoh"_s, u"unit"_s }).size(), 36);
    QSet<Id> ids;
    for (int i = 0; i < 1000; ++i)
        ids.insert(newId());
    EXPECT_EQ(ids.size(), 1000);
}

TEST_F(KantorTerbuka, WritesWhoWhenWhatAndWhy)
{
    Result<Edit> edit = value(u"80"_s);
    ASSERT_OK(edit);
    edit->reason = u"LHE Inspektorat"_s;
    const Result<ChangeSet> done = workspace().commit(edit);
    ASSERT_OK(done);
    EXPECT_EQ(done->by, u"penguji"_s);
    EXPECT_EQ(done->action, Action::SetRealisasi);
    ASSERT_EQ(done->rows.size(), 1u);
    EXPECT_EQ(done->rows[0].before, std::nullopt);
    const auto history = workspace().store().history();
    ASSERT_OK(history);
    EXPECT_EQ(history->back().id, done->id);
    EXPECT_EQ(history->back().at, done->at);
    EXPECT_EQ(history->back().reason, u"LHE Inspektorat"_s);
    EXPECT_EQ(history->back().action, u"isiRealisasi"_s);
}

TEST_F(KantorTerbuka, MergesChangesOfOneRow)
{
    Edit joined = *value(u"80"_s);
    const Snapshot draft = snapshot().with(joined.rows);
    joined.append(*recordRealisasi(draft, u"sakip"_s, 2024, 1, u"81"_s));
    joined.append(*recordRealisasiAnggaran(draft, u"sub1"_s, 2024, 1, u"5"_s));
    EXPECT_EQ(joined.rows.size(), 2u);
    commit(joined);
    EXPECT_EQ(shownValue(), u"81"_s);
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(shownValue(), QString());
    EXPECT_TRUE(snapshot().data().realisasiAnggaran.empty());

    Edit nothing = *value(u"80"_s);
    nothing.append(*recordRealisasi(snapshot().with(nothing.rows), u"sakip"_s, 2024, 1, {}));
    EXPECT_TRUE(nothing.rows.empty());
}

TEST_F(KantorTerbuka, AnEditWithoutRowsIsNoStep)
{
    commit(value(u"80"_s));
    const size_t before = entries();
    int calls = 0;
    workspace().setListener([&](const ChangeSet&) { ++calls; });
    const Result<ChangeSet> done = workspace().commit(value(u"80,00"_s));
    ASSERT_OK(done);
    EXPECT_TRUE(done->rows.empty());
    EXPECT_EQ(entries(), before);
    EXPECT_EQ(calls, 0);
    ASSERT_OK(workspace().undo());
    EXPECT_TRUE(workspace().canRedo());
    commit(value(QString())); // nothing to clear: what was taken back can still be redone
    EXPECT_TRUE(workspace().canRedo());
}

TEST_F(KantorTerbuka, AFailedEditChangesNothing)
{
    commit(value(u"80"_s));
    ASSERT_OK(workspace().undo());
    const QByteArray before = stored();
    const size_t steps = entries();
    int calls = 0;
    workspace().setListener([&](const ChangeSet&) { ++calls; });

    EXPECT_EQ(refusal(workspace().commit(value(u"abc"_s)))->code, ErrorCode::NumberInvalid);
    // A row that the file refuses: its indicator does not exist.
    RealisasiKinerja orphan;
    orphan.id = u"yatim"_s;
    orphan.unitId = u"unit"_s;
    orphan.indikatorId = u"tidak-ada"_s;
    orphan.tahun = 2024;
    orphan.triwulan = 1;
    Edit edit = *value(u"81"_s);
    edit.append({ Action::SetRealisasi, {}, { { std::nullopt, orphan } } });
    EXPECT_FALSE(workspace().commit(edit).has_value());

    EXPECT_EQ(stored(), before);
    EXPECT_EQ(shown(), before);
    EXPECT_EQ(entries(), steps);
    EXPECT_EQ(calls, 0);
    EXPECT_TRUE(workspace().canRedo());
    ASSERT_OK(workspace().redo());
    EXPECT_EQ(shownValue(), u"80"_s);
}

TEST_F(KantorTerbuka, AMassChangeThatCannotBeBackedUpIsNotWritten)
{
    QFile inTheWay(storage::backupFolder(path()));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const QByteArray before = stored();
    Edit edit{ Action::EditUnit, {}, {} };
    for (size_t i = 0; i < kMassChange; ++i)
        edit.rows.push_back({ std::nullopt, Desa{ u"d%1"_s.arg(i), u"unit"_s, u"Desa"_s, {}, {}, {}, 0 } });
    EXPECT_FALSE(workspace().commit(edit).has_value());
    EXPECT_EQ(stored(), before);
    EXPECT_EQ(shown(), before);
    edit.rows.pop_back();
    commit(edit);
}

TEST_F(KantorTerbuka, TheListenerSeesTheNewSnapshotOfEachStep)
{
    QStringList seen;
    workspace().setListener(
        [&](const ChangeSet& changes) { seen << u"%1 %2"_s.arg(int(changes.action)).arg(shownValue()); });
    commit(value(u"80"_s));
    commit(value(u"81"_s));
    ASSERT_OK(workspace().undo());
    ASSERT_OK(workspace().redo());
    EXPECT_EQ(seen,
              (QStringList{ u"%1 80"_s.arg(int(Action::SetRealisasi)), u"%1 81"_s.arg(int(Action::SetRealisasi)),
                            u"%1 80"_s.arg(int(Action::Undo)), u"%1 81"_s.arg(int(Action::Redo)) }));
}

TEST_F(KantorTerbuka, AnOlderSnapshotStaysAsItWas)
{
    commit(value(u"80"_s));
    const Snapshot before = snapshot();
    commit(value(u"81"_s));
    EXPECT_EQ(before.realisasi(u"sakip"_s, 2024, 1)->nilai, Decimal::fromInteger(80));
    EXPECT_EQ(shownValue(), u"81"_s);
}

TEST_F(KantorTerbuka, UndoAndRedoEndWhereThereIsNothing)
{
    EXPECT_EQ(refusal(workspace().redo()), (Error{ ErrorCode::NothingToRedo, {} }));
    commit(value(u"80"_s));
    EXPECT_EQ(workspace().nextUndo().action, Action::SetRealisasi);
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(workspace().nextRedo().action, Action::SetRealisasi);
    commit(value(u"90"_s)); // a new edit leaves nothing to redo
    EXPECT_EQ(refusal(workspace().redo()), (Error{ ErrorCode::NothingToRedo, {} }));
    reopen();
    EXPECT_FALSE(workspace().canUndo()); // steps are of a session
    EXPECT_EQ(refusal(workspace().undo()), (Error{ ErrorCode::NothingToUndo, {} }));
    EXPECT_EQ(shownValue(), u"90"_s);
}

TEST_F(KantorTerbuka, UndoIsAChangeSetOfItsOwnThatNamesWhatItTookBack)
{
    commit(value(u"80"_s));
    const size_t before = entries();
    const Result<ChangeSet> done = workspace().undo();
    ASSERT_OK(done);
    EXPECT_EQ(done->action, Action::Undo);
    EXPECT_EQ(done->reason, u"isiRealisasi"_s);
    EXPECT_EQ(entries(), before + 1);
    const Result<ChangeSet> again = workspace().redo();
    ASSERT_OK(again);
    EXPECT_EQ(again->action, Action::Redo);
    EXPECT_EQ(entries(), before + 2);
}

} // namespace selaras::usecases
