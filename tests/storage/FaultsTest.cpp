// SPDX-License-Identifier: GPL-3.0-or-later
// Disks that fill up or fail, and programs that end, at each single operation of a write.
#include "core/storage/sqlite/Backups.h"
#include "core/storage/store/Store.h"

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
        changes.rows.push_back(
            { std::nullopt, domain::Desa{ u"desa-%1"_s.arg(i), u"u"_s, u"Desa "_s.repeated(20), i, {}, {}, i } });
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

/// Mounts a small disk on a folder, for this process alone; false when this user may not.
bool mountSmallDisk(const QString& folder)
{
    const QByteArray user = "0 " + QByteArray::number(geteuid()) + " 1";
    const QByteArray group = "0 " + QByteArray::number(getegid()) + " 1";
    if (geteuid() == 0) {
        if (unshare(CLONE_NEWNS) != 0)
            return false;
    } else { // an administrator of a name space of its own
        if (unshare(CLONE_NEWNS | CLONE_NEWUSER) != 0)
            return false;
        files::write(u"/proc/self/setgroups"_s, "deny");
        files::write(u"/proc/self/uid_map"_s, user);
        files::write(u"/proc/self/gid_map"_s, group);
    }
    return mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=512k") == 0;
}

bool holds(Store& store, const domain::UnitData& expected)
{
    const auto data = store.load();
    return data && *data == samples::sorted(expected);
}

/// Writes until the disk is full. 0 when all that was stored is there then, and after opening the file again; otherwise
/// the step that went wrong. The layer lets nothing be overwritten when it is full, a real disk does: so it is
/// repaired.
int fillUp(const QString& file, FaultyDisk& layer)
{
    domain::UnitData expected = before();
    {
        const auto store = Store::open(file);
        if (!store)
            return 1;
        for (int i = 0;; ++i) {
            const domain::Desa desa{ u"desa-%1"_s.arg(i), u"u"_s, u"x"_s.repeated(20'000), {}, {}, {}, i };
            const auto written = (*store)->write(samples::change(u"cs-%1"_s.arg(i + 2), std::nullopt, desa));
            if (!written && written.error().code != ErrorCode::DiskFull)
                return 2;
            if (!written)
                break;
            if (i > 1000)
                return 3;
            expected.desa.push_back(desa);
        }
        layer.repair();
        if (!holds(**store, expected))
            return 4;
    }
    const auto store = Store::open(file);
    if (!store)
        return 5;
    return holds(**store, expected) && (*store)->check() == Findings() ? 0 : 6;
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
        int failures = 0, changed = 0;
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
                    EXPECT_LE(changed, fault == Fault::DiskFull ? 0 : 2) << "only at the very end";
                    return;
                }
                ++failures;
                ASSERT_FALSE(written.has_value()) << "operation " << i;
                EXPECT_EQ(written.error().code, expected) << "operation " << i;
                // The last operations of a commit end its journal: when they fail the change may be there all the same.
                const bool isThere = *(*store)->load() == after();
                changed += isThere ? 1 : 0;
                EXPECT_TRUE(isThere || *(*store)->load() == before()) << "operation " << i;
                if (!isThere) {
                    EXPECT_OK((*store)->write(bigChange())) << "again, after operation " << i;
                }
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
            // A journal that had not begun to count stays until the next write; then it must be gone as well.
            const domain::UnsurSkm row{ u"lagi"_s, u"u"_s, 2024, 1, {} };
            EXPECT_OK((*store)->write(samples::change(u"cs-3"_s, std::nullopt, row)));
        }
        EXPECT_EQ(files::listingWithoutBukti(folder()).size(), 1)
            << "operation " << i << ": " << files::listing(folder()).join(u' ');
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

TEST_F(Faults, HalfATransactionInTheFileIsRolledBackToTheByte)
{
    for (int i = 0; files::read(path()) == m_sound; ++i) { // until the crash comes after the first pages were written
        const int end = files::inChild([&] {
            FaultyDisk disk;
            auto store = Store::open(path());
            if (!store)
                return 1;
            disk.failAfter(i, Fault::Crash);
            static_cast<void>((*store)->write(bigChange()));
            return 2;
        });
        ASSERT_EQ(end, 86);
    }
    ASSERT_GT(QFileInfo(path() + "-journal"_L1).size(), 0);
    {
        const auto store = Store::open(path());
        ASSERT_OK(store);
        EXPECT_EQ(*(*store)->load(), before());
    }
    EXPECT_EQ(files::read(path()), m_sound);
    EXPECT_EQ(files::listingWithoutBukti(folder()).size(), 1);
}

TEST_F(Faults, CreatingOnAFailingDiskLeavesNothing)
{
    const QString target = path(u"baru.selaras"_s);
    const QStringList listing = files::listing(folder());
    FaultyDisk disk;
    for (int i = 0; i < kMostOperations; i += 7) {
        for (const auto& [fault, code] :
             { std::pair{ Fault::DiskFull, ErrorCode::DiskFull }, { Fault::IoError, ErrorCode::FileIo } }) {
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

// The same on a real small disk; for a user who may not mount one, on a layer that lets as much pass.
TEST_F(Faults, DiskThatFillsUpWriteByWriteLosesNothing)
{
    const QString folderOfDisk = path(u"diska"_s);
    QDir().mkdir(folderOfDisk);
    EXPECT_EQ(files::inChild([&] {
                  FaultyDisk layer;
                  if (!mountSmallDisk(folderOfDisk))
                      layer.failAfter(kMostOperations, Fault::DiskFull);
                  const QString file = folderOfDisk + "/k.selaras"_L1;
                  files::write(file, m_sound);
                  if (!storage::keepBukti(file, samples::photo()))
                      return 7;
                  return fillUp(file, layer);
              }),
              0);
}
