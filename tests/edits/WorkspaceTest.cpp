// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/edits/Office.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class WorkspaceOf : public Office {
    protected:
        Result<Edit> value(const QString& typed, int triwulan = 1) const
        {
            return recordRealisasi(snapshot(), u"ikm"_s, 2024, triwulan, typed);
        }
        QString shown() const
        {
            const RealisasiKinerja* row = snapshot().realisasi(u"ikm"_s, 2024, 1);
            return row ? row->nilai->toText() : QString();
        }
    };

} // namespace

TEST_F(WorkspaceOf, CommitWritesRowsAndHistoryAndMakesTheNextSnapshot)
{
    const Snapshot before = snapshot();
    const size_t entries = historySize();
    auto edit = value(u"80"_s);
    edit->reason = u"Laporan triwulan"_s;
    const ChangeSet done = commit(edit);
    EXPECT_EQ(done.by, u"Subbag Program"_s);
    EXPECT_EQ(done.at, m_now);
    EXPECT_EQ(done.reason, u"Laporan triwulan"_s);
    EXPECT_FALSE(done.id.isEmpty());
    EXPECT_EQ(done.rows.size(), 1u);
    EXPECT_EQ(shown(), u"80"_s);
    EXPECT_EQ(before.realisasi(u"ikm"_s, 2024, 1), nullptr);
    EXPECT_EQ(stored(), storage::contentDigest(snapshot().data()));
    const auto history = workspace().store().history();
    ASSERT_OK(history);
    ASSERT_EQ(history->size(), entries + 1);
    EXPECT_EQ(history->back().id, done.id);
    EXPECT_EQ(history->back().action, u"isiRealisasi"_s);
    EXPECT_EQ(history->back().reason, u"Laporan triwulan"_s);
    EXPECT_EQ(history->back().contentDigest, stored());
    reopen();
    EXPECT_EQ(shown(), u"80"_s);
}

TEST_F(WorkspaceOf, AFailedEditChangesNothing)
{
    commit(value(u"80"_s));
    ASSERT_OK(workspace().undo());
    int heard = 0;
    workspace().setListener([&](const ChangeSet&) { ++heard; });
    const QByteArray before = stored();
    const size_t entries = historySize();
    const auto refused = workspace().commit(value(u"1.5"_s));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::NumberInvalid);
    EXPECT_EQ(stored(), before);
    EXPECT_EQ(historySize(), entries);
    EXPECT_EQ(heard, 0);
    EXPECT_TRUE(workspace().canRedo()); // what can be redone stays so
    EXPECT_FALSE(workspace().canUndo());
}

TEST_F(WorkspaceOf, AnEditThatTheFileRefusesChangesNothing)
{
    const QByteArray before = stored();
    const size_t entries = historySize();
    RealisasiKinerja orphan;
    orphan.id = u"yatim"_s;
    orphan.unitId = u"unit"_s;
    orphan.indikatorId = u"tidak-ada"_s;
    orphan.tahun = 2024;
    orphan.triwulan = 1;
    auto edit = value(u"80"_s);
    edit->append({ Action::Import, {}, { { std::nullopt, orphan } } });
    EXPECT_FALSE(workspace().commit(edit).has_value());
    EXPECT_EQ(stored(), before);
    EXPECT_EQ(historySize(), entries);
    EXPECT_EQ(shown(), QString());
    EXPECT_FALSE(workspace().canUndo());
    commit(value(u"81"_s)); // and the session goes on
    EXPECT_EQ(shown(), u"81"_s);
}

TEST_F(WorkspaceOf, AnEditOfAnOlderSnapshotIsRefused)
{
    const auto stale = value(u"80"_s);
    const auto staleToo = value(u"79"_s);
    commit(stale);
    EXPECT_FALSE(workspace().commit(staleToo).has_value()); // it would undo what it has not seen
    EXPECT_EQ(shown(), u"80"_s);
}

TEST_F(WorkspaceOf, AnEditWithoutRowsIsNoStep)
{
    commit(value(u"80"_s));
    ASSERT_OK(workspace().undo());
    int heard = 0;
    workspace().setListener([&](const ChangeSet&) { ++heard; });
    const size_t entries = historySize();
    const ChangeSet none = commit(value(QString()));
    EXPECT_TRUE(none.id.isEmpty());
    EXPECT_TRUE(none.rows.empty());
    EXPECT_EQ(none.action, Action::SetRealisasi);
    EXPECT_EQ(historySize(), entries);
    EXPECT_EQ(heard, 0);
    EXPECT_TRUE(workspace().canRedo());
}

TEST_F(WorkspaceOf, RowsThatEndAsTheyBeganAreDropped)
{
    const auto edit = value(u"80"_s);
    Edit there = *edit;
    there.append({ Action::Clear, {}, { { edit->rows[0].after, std::nullopt } } });
    EXPECT_TRUE(there.rows.empty());
    Edit twice = *edit;
    RealisasiKinerja later = std::get<RealisasiKinerja>(*edit->rows[0].after);
    later.nilai = dec("82");
    twice.append({ Action::Paste, u"lain"_s, { { edit->rows[0].after, later } } });
    ASSERT_EQ(twice.rows.size(), 1u);
    EXPECT_FALSE(twice.rows[0].before.has_value());
    EXPECT_EQ(twice.rows[0].after, Entity(later));
    EXPECT_EQ(twice.action, Action::SetRealisasi); // the first one names the step
    commit(twice);
    EXPECT_EQ(shown(), u"82"_s);
}

TEST_F(WorkspaceOf, UndoAndRedoAreChangeSetsOfTheirOwn)
{
    EXPECT_EQ(workspace().undo().error().code, ErrorCode::NothingToUndo);
    EXPECT_EQ(workspace().redo().error().code, ErrorCode::NothingToRedo);
    std::vector<Action> heard;
    workspace().setListener([&](const ChangeSet& each) { heard.push_back(each.action); });
    commit(value(u"80"_s));
    commit(value(u"81"_s));
    EXPECT_EQ(workspace().nextUndo().rows.size(), 1u);
    const auto undone = workspace().undo();
    ASSERT_OK(undone);
    EXPECT_EQ(undone->action, Action::Undo);
    EXPECT_EQ(undone->reason, u"isiRealisasi"_s);
    EXPECT_EQ(shown(), u"80"_s);
    EXPECT_TRUE(workspace().canRedo());
    const auto redone = workspace().redo();
    ASSERT_OK(redone);
    EXPECT_EQ(redone->action, Action::Redo);
    EXPECT_EQ(shown(), u"81"_s);
    ASSERT_OK(workspace().undo());
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(shown(), QString());
    EXPECT_EQ(workspace().undo().error().code, ErrorCode::NothingToUndo);
    EXPECT_EQ(heard,
              (std::vector<Action>{ Action::SetRealisasi, Action::SetRealisasi, Action::Undo, Action::Redo,
                                    Action::Undo, Action::Undo }));
}

TEST_F(WorkspaceOf, ANewEditEndsWhatCanBeRedone)
{
    commit(value(u"80"_s));
    ASSERT_OK(workspace().undo());
    commit(value(u"81"_s));
    EXPECT_FALSE(workspace().canRedo());
    EXPECT_EQ(workspace().redo().error().code, ErrorCode::NothingToRedo);
    EXPECT_EQ(shown(), u"81"_s);
}

TEST_F(WorkspaceOf, AListenerSeesTheNewSnapshot)
{
    QString seen;
    workspace().setListener([&](const ChangeSet&) { seen = shown(); });
    commit(value(u"80"_s));
    EXPECT_EQ(seen, u"80"_s);
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(seen, QString());
}

// "Tersimpan" stood there although the file was gone.
TEST_F(WorkspaceOf, GoesOnElsewhereWithItsHistoryWhenTheFileIsGone)
{
    commit(value(u"80"_s));
    const size_t entries = historySize();
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_EQ(workspace().commit(value(u"81"_s)).error(), (Error{ ErrorCode::FileGone, { path() } }));
    const QString other = path() + u".lain.selaras"_s;
    const auto moved = workspace().moveTo(other);
    ASSERT_OK(moved);
    EXPECT_TRUE(*moved);
    EXPECT_EQ(workspace().store().path(), other);
    EXPECT_EQ(shown(), u"80"_s);
    commit(value(u"81"_s));
    EXPECT_EQ(workspace().store().history()->size(), entries + 1);
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(*workspace().store().check(), storage::Findings());
}

TEST_F(WorkspaceOf, GoesOnElsewhereWithItsRowsWhenTheFileWasCut)
{
    commit(value(u"80"_s));
    ASSERT_TRUE(QFile::resize(path(), 4096));
    EXPECT_EQ(workspace().commit(value(u"81"_s)).error().code, ErrorCode::FileReplaced);
    ASSERT_OK(workspace().moveTo(path() + u".lain.selaras"_s));
    EXPECT_EQ(shown(), u"80"_s);
    commit(value(u"81"_s));
    EXPECT_EQ(*workspace().store().check(), storage::Findings());
}

} // namespace selaras::edits
