// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store/Store.h"

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
using samples::everyKind;
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

TEST_F(StoreTest, LeavesOnlyTheFileWhenItIsClosed)
{
    auto store = filled();
    EXPECT_GT(files::listing(folder()).size(), 1) << "the lock";
    store.reset();
    EXPECT_EQ(files::listingWithoutBukti(folder()).size(), 1);
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
    files::write(path() + ".sebagian"_L1, "setengah jadi");
    EXPECT_OK(Store::create(path()));
    EXPECT_EQ(files::listingWithoutBukti(folder()).size(), 1);
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
