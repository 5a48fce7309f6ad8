// SPDX-License-Identifier: GPL-3.0-or-later
// What every kind of store promises.
#include "tests/storage/StoreContract.h"
#include "core/storage/rows/RowJson.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace selaras;
using namespace selaras::domain;
using samples::adding;
using samples::change;
using samples::everyKind;
using samples::firstTarget;
using samples::sorted;
using samples::withText;
using storage::Findings;
using storage::Store;

namespace {

class StoreKeeps : public samples::StoreContract { };

} // namespace

INSTANTIATE_TEST_SUITE_P(Both, StoreKeeps, samples::everyStore(), samples::storeName);

TEST_P(StoreKeeps, GivesBackRowsOfEveryKindAsTheyWere)
{
    auto store = filled();
    EXPECT_EQ(*store->load(), sorted(everyKind()));
    reopen(store);
    EXPECT_EQ(*store->load(), sorted(everyKind()));
    EXPECT_EQ(*store->load(), sorted(everyKind())) << "a second time";
    EXPECT_EQ(*store->check(), Findings());
}

TEST_P(StoreKeeps, KeepsRowsWithNothingButTheirReferences)
{
    UnitData data;
    data.unit = { { u"u"_s, {}, {}, {}, {}, {}, {}, {}, {}, {}, {} } };
    data.jabatan = { { u"j"_s, u"u"_s, {}, {}, {}, {}, 0 } };
    data.pejabat = { { u"p"_s, u"u"_s, u"j"_s, {}, {}, {}, {}, {}, {} } };
    data.desa = { { u"d"_s, u"u"_s, {}, {}, {}, {}, 0 } };
    auto store = filled(data);
    reopen(store);
    EXPECT_EQ(*store->load(), data);
}

TEST_P(StoreKeeps, KeepsTheLargestAndSmallestFigures)
{
    auto store = filled();
    Target target = firstTarget();
    target.nilai = Decimal::fromScaled(std::numeric_limits<qint64>::max());
    target.nilaiAtas = Decimal::fromScaled(-std::numeric_limits<qint64>::max());
    ASSERT_OK(store->write(change(u"c"_s, firstTarget(), target)));
    EXPECT_EQ(store->load()->target.front(), target);
}

TEST_P(StoreKeeps, EditsAndRemovesRowsOfEveryKind)
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
    reopen(store);
}

TEST_P(StoreKeeps, ReplacesARowByAnotherWithTheSameNaturalKey)
{
    auto store = filled();
    Target other = firstTarget();
    other.id = u"tb"_s;
    ChangeSet changes = change(u"c"_s, std::nullopt, other);
    changes.rows.push_back({ firstTarget(), std::nullopt });
    ASSERT_OK(store->write(changes));
    EXPECT_EQ(store->load()->target, std::vector{ other });
}

TEST_P(StoreKeeps, RecordsEachChangeSetAsItWasGiven)
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

TEST_P(StoreKeeps, TellsTheHistoryOfOneRowNewestFirst)
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

TEST_P(StoreKeeps, GivesBackBytesByTheirHashAlone)
{
    auto store = filled();
    EXPECT_EQ(*store->berkas(samples::photo().sha256), samples::photo());
    EXPECT_EQ(*store->berkasHashes(), std::vector{ samples::photo().sha256 });
    EXPECT_EQ(store->berkas("tiada").error().code, ErrorCode::NotFound);
    const UnitData data = everyKind();
    ASSERT_OK(store->write(change(u"lepas"_s, data.bukti[0], std::nullopt)));
    EXPECT_OK(store->berkas(samples::photo().sha256)); // the history still speaks of them
    ASSERT_OK(store->write(change(u"lagi"_s, std::nullopt, data.bukti[0])));
    EXPECT_EQ(*store->check(), Findings());
}

TEST_P(StoreKeeps, RestoresAWholeStoreWithItsHistory)
{
    auto store = filled();
    ASSERT_OK(store->write(change(u"cs-2"_s, firstTarget(), withText(u"b"_s))));
    const auto rows = store->load();
    const auto history = store->history();
    const auto copy = another();
    ASSERT_OK(copy->restore(*rows, *history, { samples::photo() }));
    EXPECT_EQ(*copy->load(), *rows);
    EXPECT_EQ(*copy->check(), Findings());
    EXPECT_EQ(copy->history()->back().hash, history->back().hash);
    EXPECT_EQ(copy->restore(*rows, *history, { samples::photo() }).error().code, ErrorCode::UnitAlreadySet);
    ASSERT_OK(copy->write(change(u"cs-3"_s, withText(u"b"_s), std::nullopt)));
    EXPECT_EQ(*copy->check(), Findings());
}

TEST_P(StoreKeeps, RestoringRefusesRowsThatItsHistoryDoesNotKnow)
{
    auto store = filled();
    const auto history = store->history();
    UnitData other = everyKind();
    other.target[0].teks = u"lain"_s;
    const auto copy = another();
    EXPECT_EQ(copy->restore(other, *history, { samples::photo() }).error().code, ErrorCode::ImportInvalid);
    EXPECT_EQ(copy->restore(everyKind(), *history, {}).error().code, ErrorCode::ImportInvalid) << "bytes missing";
    EXPECT_EQ(*copy->load(), UnitData());
}

TEST_P(StoreKeeps, ACheckedCopyIsAFile)
{
    auto store = filled();
    const QString target = path(u"salinan.selaras"_s);
    ASSERT_OK(store->backup(target));
    EXPECT_EQ(store->backup(target).error().code, ErrorCode::FileExists);
    const auto copy = Store::open(target);
    ASSERT_OK(copy);
    EXPECT_EQ(*(*copy)->load(), sorted(everyKind()));
    EXPECT_EQ(*(*copy)->check(), Findings());
}

TEST_P(StoreKeeps, RefusesToRestoreNodesThatStandInACircle)
{
    UnitData data = everyKind();
    ASSERT_FALSE(data.simpul.empty());
    data.simpul.front().indukId = data.simpul.front().id;
    auto store = another();
    const auto done = store->restore(data, {});
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::ImportInvalid);
    EXPECT_TRUE(store->load()->unit.empty()) << "nothing was written";
}
