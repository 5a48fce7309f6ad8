// SPDX-License-Identifier: GPL-3.0-or-later
// Where a new store may be made, and locks that were left.
#include "core/storage/sqlite/NewFile.h"
#include "core/storage/sqlite/FileLock.h"
#include "core/storage/store/Store.h"
#include "tests/storage/Files.h"
#include "tests/storage/Samples.h"
#include "tests/support/Printers.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace selaras;
using namespace selaras::storage;

namespace {

class NewFile : public files::FolderTest {
protected:
    QStringList names() const
    {
        return QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
};

class LockLeft : public NewFile { };

} // namespace

TEST_F(NewFile, APlaceIsVacantWithoutFileLinkAndJournal)
{
    EXPECT_OK(checkVacant(path()));
    for (const char* ending : { "-journal", "-wal", "-shm" }) {
        files::write(path() + QLatin1StringView(ending), "sisa");
        const auto vacant = checkVacant(path());
        ASSERT_FALSE(vacant) << ending;
        EXPECT_EQ(vacant.error().code, ErrorCode::JournalLeft);
        EXPECT_EQ(vacant.error().details.value(1), path() + QLatin1StringView(ending));
        QFile::remove(path() + QLatin1StringView(ending));
    }
    ASSERT_TRUE(QFile::link(path(u"tiada"_s), path())); // leads nowhere, yet writing would follow it
    ASSERT_FALSE(checkVacant(path()));
    EXPECT_EQ(checkVacant(path()).error().code, ErrorCode::FileExists);
    const auto nowhere = checkVacant(path(u"tiada/x.selaras"_s));
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, ErrorCode::FileMissing);
}

TEST_F(NewFile, AMakerThatFailsLeavesNothing)
{
    const auto done = makeWhole(path(), [](const QString& draft) -> Result<void> {
        files::write(draft, "separuh");
        files::write(draft + u"-journal"_s, "sisa");
        return fail(ErrorCode::DiskFull, { draft });
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(done.error().details.value(0), path());
    EXPECT_EQ(names(), QStringList());
}

TEST_F(NewFile, AFileThatAppearsMeanwhileIsKept)
{
    const auto done = makeWhole(path(), [&](const QString& draft) -> Result<void> {
        files::write(draft, "baru");
        files::write(path(), "orang lain");
        return {};
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::FileExists);
    EXPECT_EQ(files::read(path()), "orang lain");
    EXPECT_EQ(names().size(), 1);
}

TEST_F(NewFile, WhatAnEarlierAttemptLeftIsClearedAway)
{
    files::write(path() + u".sebagian"_s, "separuh");
    files::write(path() + u".sebagian-journal"_s, "sisa");
    ASSERT_OK(Store::create(path()));
    EXPECT_EQ(names(), QStringList(u"kutorejo.selaras"_s));
}

TEST_F(LockLeft, AFileThatIsNoLockIsSetAside)
{
    samples::makeFile(path());
    const QString lock = path() + u".kunci"_s;
    for (const char* name : { ".lama", ".lama-2" }) {
        files::write(lock, "catatan penting\n");
        EXPECT_EQ(refusal(path()).code, ErrorCode::LockLeft);
        const auto released = releaseLock(path());
        ASSERT_OK(released);
        EXPECT_TRUE(*released);
        EXPECT_EQ(files::read(lock + QLatin1StringView(name)), "catatan penting\n");
        EXPECT_OK(Store::open(path()));
    }
}

TEST_F(LockLeft, AnEmptyOrForeignLockGoesWithoutATrace)
{
    samples::makeFile(path());
    const QStringList before = names();
    for (const char* content : { "", "4711\nselaras\nPC-LAMA\n\n\n" }) {
        files::write(path() + u".kunci"_s, content);
        EXPECT_EQ(refusal(path()).code, ErrorCode::LockLeft) << content;
        ASSERT_OK(releaseLock(path()));
        EXPECT_EQ(names(), before) << content;
        EXPECT_OK(Store::open(path()));
    }
    EXPECT_FALSE(*releaseLock(path()));
}

TEST_F(LockLeft, AHeldLockStaysWhateverStandsInIt)
{
    samples::makeFile(path());
    const QString lock = path() + u".kunci"_s;
    const int code = files::inChild([&] {
        const auto held = FileLock::acquire(path());
        if (!held)
            return 1;
        QFile torn(lock);
        if (!torn.open(QIODevice::ReadWrite) || !torn.resize(0) || torn.write("robek") != 5)
            return 2;
        torn.close();
        return files::inChild([&] {
            const auto released = releaseLock(path());
            return !released && released.error().code == ErrorCode::FileLocked ? 0 : 3;
        });
    });
    EXPECT_EQ(code, 0);
    EXPECT_FALSE(QFile::exists(lock + u".lama"_s));
}
