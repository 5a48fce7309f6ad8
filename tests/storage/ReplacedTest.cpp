// SPDX-License-Identifier: GPL-3.0-or-later
// Other hands on an open file: nothing may be called saved that is not under the file's name.
#include "core/storage/store/Store.h"

#include "tests/storage/Files.h"
#include "tests/storage/Samples.h"
#include "tests/support/Printers.h"

#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace selaras;
using samples::everyKind;
using storage::Store;

namespace {

class Replaced : public files::FolderTest {
protected:
    void SetUp() override
    {
        samples::makeFile(path());
        m_store = *Store::open(path());
        m_older = files::read(path());
        ASSERT_OK(write(1));
    }
    void TearDown() override { m_store.reset(); }

    /// Changes a text: the n-th time.
    Result<void> write(int n)
    {
        auto before = everyKind().target.front();
        auto after = before;
        before.teks = n == 1 ? before.teks : QString::number(n - 1);
        after.teks = QString::number(n);
        return m_store->write(samples::change(u"cs-%1"_s.arg(n + 1), before, after));
    }

    void expect(ErrorCode code)
    {
        for (int again = 0; again < 2; ++again) { // and it goes on being refused
            const auto done = write(2);
            ASSERT_FALSE(done.has_value());
            EXPECT_EQ(done.error(), (Error{ code, { path() } }));
        }
    }

    std::unique_ptr<Store> m_store;
    QByteArray m_older; ///< the file before the first write
};

} // namespace

TEST_F(Replaced, WritingGoesOnInAFileThatIsLeftAlone)
{
    EXPECT_OK(write(2));
    EXPECT_OK(write(3));
}

TEST_F(Replaced, ADeletedFileIsNoticed)
{
    ASSERT_TRUE(QFile::remove(path()));
    expect(ErrorCode::FileGone);
}

TEST_F(Replaced, AMovedFileIsNoticed)
{
    ASSERT_TRUE(QFile::rename(path(), path(u"lain.selaras"_s)));
    expect(ErrorCode::FileGone);
}

TEST_F(Replaced, AnotherStoreInItsPlaceIsNoticed)
{
    samples::makeFile(path(u"lain.selaras"_s));
    const QByteArray other = files::read(path(u"lain.selaras"_s));
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::rename(path(u"lain.selaras"_s), path()));
    expect(ErrorCode::FileReplaced);
    EXPECT_EQ(files::read(path()), other) << "nor is anything written into it";
}

TEST_F(Replaced, AnOlderCopyWrittenOverItIsNoticed)
{
    files::write(path(), m_older);
    expect(ErrorCode::FileReplaced);
    EXPECT_EQ(files::read(path()), m_older);
}

TEST_F(Replaced, AFileThatWasCutIsNoticed)
{
    ASSERT_TRUE(QFile::resize(path(), 8192));
    expect(ErrorCode::FileReplaced);
    ASSERT_TRUE(QFile::resize(path(), 0));
    expect(ErrorCode::FileReplaced);
}

TEST_F(Replaced, AFileThatWasOnlyTouchedIsWritten)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    file.close();
    EXPECT_OK(write(2));
    EXPECT_OK(write(3));
}
