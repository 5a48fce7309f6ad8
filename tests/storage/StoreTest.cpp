// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Store.h"

#include "core/storage/RowJson.h"
#include "tests/storage/Files.h"
#include "tests/storage/Samples.h"
#include "tests/support/Printers.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace selaras;
using namespace selaras::domain;
using samples::adding;
using samples::change;
using samples::everyKind;
using samples::sorted;
using storage::Findings;
using storage::Store;

namespace {

class StoreTest : public files::FolderTest {
protected:
    std::unique_ptr<Store> filled(const UnitData& data = everyKind())
    {
        auto store = Store::create(path());
        EXPECT_OK(store);
        EXPECT_OK((*store)->write(adding(data)));
        return *std::move(store);
    }
};

Target firstTarget()
{
    return everyKind().target.front();
}

Target withText(const QString& text)
{
    Target target = firstTarget();
    target.teks = text;
    return target;
}

} // namespace

TEST_F(StoreTest, NewFileIsEmptyAndSound)
{
    const auto store = Store::create(path());
    ASSERT_OK(store);
    EXPECT_EQ((*store)->path(), path());
    EXPECT_EQ(*(*store)->load(), UnitData());
    EXPECT_TRUE((*store)->history()->empty());
    EXPECT_EQ(*(*store)->check(), Findings());
}

TEST_F(StoreTest, GivesBackRowsOfEveryKindAsTheyWere)
{
    auto store = filled();
    EXPECT_EQ(*store->load(), sorted(everyKind()));
    store.reset();
    const auto again = Store::open(path());
    ASSERT_OK(again);
    EXPECT_EQ(*(*again)->load(), sorted(everyKind()));
    EXPECT_EQ(*(*again)->load(), sorted(everyKind())) << "a second time";
    EXPECT_EQ(*(*again)->check(), Findings());
}

TEST_F(StoreTest, KeepsRowsWithNothingButTheirReferences)
{
    UnitData data;
    data.unit = { { u"u"_s, {}, {}, {}, {}, {}, {}, {}, {}, {}, {} } };
    data.jabatan = { { u"j"_s, u"u"_s, {}, {}, {}, {}, 0 } };
    data.pejabat = { { u"p"_s, u"u"_s, u"j"_s, {}, {}, {}, {}, {}, {} } };
    data.desa = { { u"d"_s, u"u"_s, {}, {}, {}, {}, 0 } };
    filled(data);
    const auto store = Store::open(path());
    ASSERT_OK(store);
    EXPECT_EQ(*(*store)->load(), data);
}

TEST_F(StoreTest, KeepsTheLargestAndSmallestFigures)
{
    auto store = filled();
    Target target = firstTarget();
    target.nilai = Decimal::fromScaled(std::numeric_limits<qint64>::max());
    target.nilaiAtas = Decimal::fromScaled(-std::numeric_limits<qint64>::max());
    ASSERT_OK(store->write(change(u"c"_s, firstTarget(), target)));
    EXPECT_EQ(store->load()->target.front(), target);
}

TEST_F(StoreTest, EditsAndRemovesRowsOfEveryKind)
{
    auto store = filled();
    UnitData edited = everyKind();
    ChangeSet edit{ u"e"_s, QDateTime::currentDateTimeUtc(), u"x"_s, Action::Paste, {}, {}, {} };
    forEachList(edited, [&](auto& rows) {
        for (auto& row : rows) {
            const Entity before = row;
            if constexpr (requires { row.urutan += 10; })
                row.urutan += 10;
            else if constexpr (requires { row.nama; })
                row.nama += u" baru"_s;
            else if constexpr (requires { row.tahun; })
                row.tahun -= 1;
            edit.rows.push_back({ before, row });
        }
    });
    ASSERT_OK(store->write(edit));
    EXPECT_EQ(*store->load(), sorted(edited));

    ChangeSet remove{ u"r"_s, QDateTime::currentDateTimeUtc(), u"x"_s, Action::Clear, {}, {}, {} };
    for (const Entity& row : samples::entities(edited)) // parents first: the store has to find the order
        remove.rows.push_back({ row, std::nullopt });
    ASSERT_OK(store->write(remove));
    EXPECT_EQ(*store->load(), UnitData());
    EXPECT_EQ(*store->check(), Findings());
    store.reset();
    EXPECT_OK(Store::open(path()));
}

TEST_F(StoreTest, ReplacesARowByAnotherWithTheSameNaturalKey)
{
    auto store = filled();
    Target other = firstTarget();
    other.id = u"tb"_s;
    ChangeSet changes = change(u"c"_s, std::nullopt, other);
    changes.rows.push_back({ firstTarget(), std::nullopt });
    ASSERT_OK(store->write(changes));
    EXPECT_EQ(store->load()->target, std::vector{ other });
}

TEST_F(StoreTest, RecordsEachChangeSetAsItWasGiven)
{
    auto store = filled();
    const ChangeSet edit = change(u"cs-2"_s, firstTarget(), withText(u"82 (Tinggi)"_s));
    ASSERT_OK(store->write(edit));
    const auto history = store->history();
    ASSERT_OK(history);
    ASSERT_EQ(history->size(), 2U);
    const storage::HistoryEntry& first = history->at(0);
    EXPECT_EQ(first.number, 1);
    EXPECT_EQ(first.id, u"cs-1"_s);
    EXPECT_EQ(first.at, adding({}).at);
    EXPECT_EQ(first.by, u"Kasi Pelayanan"_s);
    EXPECT_EQ(first.action, u"impor"_s);
    EXPECT_EQ(first.reason, u"awal"_s);
    EXPECT_EQ(first.rows.size(), samples::entities(everyKind()).size());
    EXPECT_EQ(first.contentDigest, storage::contentDigest(everyKind()));
    const storage::HistoryEntry& second = history->at(1);
    EXPECT_EQ(second.previousHash, first.hash);
    ASSERT_EQ(second.rows.size(), 1U);
    EXPECT_EQ(second.rows[0].table, u"target"_s);
    EXPECT_EQ(second.rows[0].rowId, u"ta"_s);
    EXPECT_EQ(second.rows[0].before, storage::toJson(firstTarget()));
    EXPECT_EQ(second.rows[0].after, storage::toJson(withText(u"82 (Tinggi)"_s)));
    EXPECT_EQ(second.contentDigest, storage::contentDigest(*store->load()));
}

TEST_F(StoreTest, TellsTheHistoryOfOneRowNewestFirst)
{
    auto store = filled();
    ASSERT_OK(store->write(change(u"cs-2"_s, firstTarget(), withText(u"b"_s))));
    Pagu pagu = everyKind().pagu.front();
    pagu.tercetak = false;
    ASSERT_OK(store->write(change(u"cs-3"_s, everyKind().pagu.front(), pagu)));
    ASSERT_OK(store->write(change(u"cs-4"_s, withText(u"b"_s), std::nullopt)));
    const auto history = store->history(u"ta"_s);
    ASSERT_OK(history);
    QStringList ids;
    for (const auto& entry : *history) {
        ids << entry.id;
        ASSERT_EQ(entry.rows.size(), 1U);
        EXPECT_EQ(entry.rows[0].rowId, u"ta"_s);
    }
    EXPECT_EQ(ids.join(u' '), u"cs-4 cs-2 cs-1"_s);
    EXPECT_FALSE(history->front().rows[0].after.has_value());
    EXPECT_FALSE(history->back().rows[0].before.has_value());
    EXPECT_TRUE(store->history(u"tiada"_s)->empty());
}

TEST_F(StoreTest, LeavesOnlyTheFileWhenItIsClosed)
{
    auto store = filled();
    EXPECT_GT(files::listing(folder()).size(), 1) << "the lock";
    store.reset();
    EXPECT_EQ(files::listing(folder()).size(), 1);
}

TEST_F(StoreTest, CreatingNeverOverwrites)
{
    files::write(path(), "laporan penting");
    const QStringList before = files::listing(folder());
    EXPECT_EQ(Store::create(path()).error(), (Error{ ErrorCode::FileExists, { path() } }));
    EXPECT_EQ(files::listing(folder()), before);
}

TEST_F(StoreTest, CreatingClearsAwayWhatACrashLeft)
{
    files::write(path() + ".baru"_L1, "setengah jadi");
    EXPECT_OK(Store::create(path()));
    EXPECT_EQ(files::listing(folder()).size(), 1);
}

TEST_F(StoreTest, CreatingNeedsAFolder)
{
    EXPECT_EQ(Store::create(path(u"tiada/x.selaras"_s)).error(),
              (Error{ ErrorCode::FileMissing, { path(u"tiada"_s) } }));
}

TEST_F(StoreTest, OpensAndLoadsARealFileFast)
{
    filled(samples::bigUnit(1300));
    qint64 best = std::numeric_limits<qint64>::max();
    std::size_t rows = 0;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto store = Store::open(path());
        ASSERT_OK(store);
        const auto data = (*store)->load();
        best = std::min(best, timer.nsecsElapsed());
        rows = samples::entities(*data).size();
    }
    RecordProperty("rows", int(rows));
    RecordProperty("microseconds", int(best / 1000));
    EXPECT_GT(rows, 1500U);
    EXPECT_LT(best / 1'000'000, 200) << "ms; a quiet machine needs a tenth of that";
}
