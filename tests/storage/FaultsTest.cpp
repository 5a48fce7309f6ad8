// SPDX-License-Identifier: GPL-3.0-or-later
// Disks that fill up or fail, and programs that end, at each single operation of a write.
#include "core/storage/Backups.h"
#include "core/storage/Store.h"

#include "tests/storage/Faults.h"
#include "tests/storage/Files.h"
#include "tests/storage/Samples.h"
#include "tests/support/Printers.h"

#include <QDir>
#include <QFile>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace selaras;
using faults::Fault;
using faults::FaultyDisk;
using storage::Findings;
using storage::Store;

namespace {

constexpr int kMostOperations = 400; // a write has far fewer

/// Changes and adds enough to need several pages.
domain::ChangeSet bigChange()
{
    domain::ChangeSet changes = samples::change(u"cs-2"_s, samples::everyKind().target.front(), std::nullopt);
    for (int i = 0; i < 60; ++i) {
        changes.rows.push_back({std::nullopt,
                                domain::Desa{u"desa-%1"_s.arg(i), u"u"_s, u"Desa "_s.repeated(20), i, {}, {}, i}});
    }
    return changes;
}

domain::UnitData before()
{
    return samples::sorted(samples::everyKind());
}

domain::UnitData after()
{
    domain::UnitData data = samples::everyKind();
    data.target.clear();
    for (const domain::RowChange& row : bigChange().rows) {
        if (row.after)
            data.desa.push_back(std::get<domain::Desa>(*row.after));
    }
    return samples::sorted(std::move(data));
}

class Faults : public files::FolderTest {
protected:
    void SetUp() override
    {
        samples::makeFile(path());
        m_sound = files::read(path());
    }

    /// Fails each operation of a write in its turn: the write must say so, and the store must be as before and usable.
    void failEachOperation(Fault fault, ErrorCode expected)
    {
        FaultyDisk disk;
        int failures = 0;
        for (int i = 0; i < kMostOperations; ++i) {
            files::write(path(), m_sound);
            {
                auto store = Store::open(path());
                ASSERT_OK(store);
                disk.failAfter(i, fault);
                const auto written = (*store)->write(bigChange());
                const bool failed = disk.hasFailed();
                disk.repair();
                if (!failed) {
                    EXPECT_OK(written);
                    EXPECT_GT(failures, 5) << "operations tried";
                    return;
                }
                ++failures;
                ASSERT_FALSE(written.has_value()) << "operation " << i;
                EXPECT_EQ(written.error().code, expected) << "operation " << i;
                EXPECT_EQ(*(*store)->load(), before()) << "operation " << i;
                EXPECT_OK((*store)->write(bigChange())) << "again, after operation " << i;
            }
            const auto again = Store::open(path());
            ASSERT_OK(again) << "operation " << i;
            EXPECT_EQ(*(*again)->load(), after()) << "operation " << i;
            EXPECT_EQ(*(*again)->check(), Findings()) << "operation " << i;
        }
        FAIL() << "the write never got through";
    }

    QByteArray m_sound;
};

} // namespace

TEST_F(Faults, FullDiskAtEachWriteLosesNothing)
{
    failEachOperation(Fault::DiskFull, ErrorCode::DiskFull);
}

TEST_F(Faults, FailingDiskAtEachOperationLosesNothing)
{
    failEachOperation(Fault::IoError, ErrorCode::FileIo);
}

TEST_F(Faults, CrashAtEachOperationLeavesAllOrNothing)
{
    int crashes = 0, rolledBack = 0;
    for (int i = 0; i < kMostOperations; ++i) {
        files::write(path(), m_sound);
        const int end = files::inChild([&] {
            FaultyDisk disk;
            auto store = Store::open(path());
            if (!store)
                return 1;
            disk.failAfter(i, Fault::Crash);
            return (*store)->write(bigChange()) ? 2 : 3;
        });
        {
            const auto store = Store::open(path()); // the lock and the journal of the dead process are still there
            ASSERT_OK(store) << "operation " << i;
            const auto data = (*store)->load();
            ASSERT_OK(data);
            EXPECT_TRUE(*data == before() || *data == after()) << "operation " << i;
            EXPECT_EQ(*(*store)->check(), Findings()) << "operation " << i;
            rolledBack += *data == before() ? 1 : 0;
        }
        EXPECT_EQ(files::listing(folder()).size(), 1) << "operation " << i;
        if (end == 2) {
            EXPECT_GT(crashes, 10);
            EXPECT_GT(rolledBack, 5);
            return;
        }
        ASSERT_EQ(end, 86) << "operation " << i;
        ++crashes;
    }
    FAIL() << "the write never got through";
}

TEST_F(Faults, KilledProcessInMidTransactionLeavesAJournalThatIsReplayed)
{
    const int end = files::inChild([&] {
        FaultyDisk disk;
        auto store = Store::open(path());
        if (!store)
            return 1;
        disk.failAfter(12, Fault::Crash);
        static_cast<void>((*store)->write(bigChange()));
        return 2;
    });
    ASSERT_EQ(end, 86);
    ASSERT_GT(QFileInfo(path() + "-journal"_L1).size(), 0) << "the crash left a journal";
    ASSERT_NE(files::read(path()), m_sound) << "and half a transaction";
    {
        const auto store = Store::open(path());
        ASSERT_OK(store);
        EXPECT_EQ(*(*store)->load(), before());
    }
    EXPECT_EQ(files::read(path()), m_sound);
}

TEST_F(Faults, CreatingOnAFailingDiskLeavesNothing)
{
    const QString target = path(u"baru.selaras"_s);
    const QStringList listing = files::listing(folder());
    FaultyDisk disk;
    for (int i = 0; i < kMostOperations; i += 7) {
        for (const auto& [fault, code] : {std::pair{Fault::DiskFull, ErrorCode::DiskFull}, {Fault::IoError, ErrorCode::FileIo}}) {
            disk.failAfter(i, fault);
            auto store = Store::create(target);
            const bool failed = disk.hasFailed();
            disk.repair();
            if (!failed) {
                EXPECT_OK(store);
                EXPECT_GT(i, 10);
                return;
            }
            ASSERT_FALSE(store.has_value()) << "operation " << i;
            EXPECT_EQ(store.error().code, code) << "operation " << i;
            EXPECT_EQ(store.error().details.value(0), target);
            EXPECT_EQ(files::listing(folder()), listing) << "operation " << i;
        }
    }
    FAIL() << "creating never got through";
}

TEST_F(Faults, BackupOnAFailingDiskLeavesNothing)
{
    FaultyDisk disk;
    auto store = Store::open(path());
    ASSERT_OK(store);
    const QStringList listing = files::listing(folder());
    for (int i = 0; i < kMostOperations; i += 5) {
        disk.failAfter(i, Fault::DiskFull);
        const auto backup = storage::makeBackup(**store, QDateTime::currentDateTime());
        const bool failed = disk.hasFailed();
        disk.repair();
        if (!failed) {
            EXPECT_OK(backup);
            EXPECT_GT(i, 4);
            return;
        }
        ASSERT_FALSE(backup.has_value()) << "operation " << i;
        EXPECT_EQ(backup.error().code, ErrorCode::DiskFull) << "operation " << i;
        EXPECT_EQ(files::listing(folder()), listing) << "operation " << i;
    }
    FAIL() << "the backup never got through";
}

// The same with a real small disk, where this user may mount one. The faults above need no rights.
TEST_F(Faults, RealFullDiskLosesNothing)
{
    constexpr int kNotPermitted = 77;
    const QString disk = path(u"diska"_s);
    QDir().mkdir(disk);
    const int end = files::inChild([&] {
        if (unshare(CLONE_NEWNS | (geteuid() == 0 ? 0 : CLONE_NEWUSER)) != 0)
            return kNotPermitted;
        mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
        if (mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=512k") != 0)
            return kNotPermitted;
        const QString file = disk + "/k.selaras"_L1;
        files::write(file, m_sound);
        domain::UnitData expected = before();
        {
            auto store = Store::open(file);
            if (!store)
                return 1;
            for (int i = 0;; ++i) {
                const domain::Desa desa{u"desa-%1"_s.arg(i), u"u"_s, u"x"_s.repeated(20'000), {}, {}, {}, i};
                const auto written = (*store)->write(samples::change(u"cs-%1"_s.arg(i + 2), std::nullopt, desa));
                if (!written && written.error().code != ErrorCode::DiskFull)
                    return 2;
                if (!written)
                    break;
                if (i > 1000)
                    return 3;
                expected.desa.push_back(desa);
            }
            if (*(*store)->load() != samples::sorted(expected))
                return 4;
        }
        const auto store = Store::open(file);
        if (!store)
            return 5;
        return *(*store)->load() == samples::sorted(expected) && (*store)->check()->isEmpty() ? 0 : 6;
    });
    if (end == kNotPermitted)
        GTEST_SKIP() << "this user may not mount a small disk";
    EXPECT_EQ(end, 0);
}
