// SPDX-License-Identifier: GPL-3.0-or-later
// What opening refuses, by which error, and that the refused file and its folder stay as they were.
#include "core/storage/store/Store.h"

#include "tests/storage/Files.h"
#include "tests/storage/Samples.h"
#include "tests/support/Printers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSysInfo>

#include <csignal>
#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace selaras;
using storage::Findings;
using storage::Store;

namespace {

constexpr auto kNoWrite = QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;

class Refusals : public files::FolderTest {
protected:
    QString foreign()
    {
        files::runSql(path(), { u"create table t (a)"_s, u"insert into t values (1)"_s });
        return path();
    }

    QString ours()
    {
        samples::makeFile(path());
        return path();
    }
};

/// Another process that has a file open, until it is ended.
class Holder {
public:
    explicit Holder(const QString& path)
    {
        int ready[2];
        EXPECT_EQ(pipe(ready), 0);
        m_child = fork();
        if (m_child == 0) {
            const auto store = Store::open(path);
            const char state = store ? 'y' : 'n';
            static_cast<void>(!::write(ready[1], &state, 1));
            pause();
            _exit(0);
        }
        char state = 0;
        EXPECT_EQ(::read(ready[0], &state, 1), 1);
        EXPECT_EQ(state, 'y');
        close(ready[0]);
        close(ready[1]);
    }
    ~Holder() { end(); }
    /// Ends it without giving it a chance to tidy up.
    void end()
    {
        if (m_child > 0) {
            kill(m_child, SIGKILL);
            waitpid(m_child, nullptr, 0);
        }
        m_child = 0;
    }

private:
    pid_t m_child = 0;
};

} // namespace

TEST_F(Refusals, MissingFile)
{
    expectRefused(path(), { ErrorCode::FileMissing, { path() } });
}

TEST_F(Refusals, EmptyFile)
{
    files::write(path(), {});
    expectRefused(path(), { ErrorCode::FileNotDatabase, { path() } });
}

TEST_F(Refusals, TextFile)
{
    files::write(path(), QByteArray("Laporan Kinerja Instansi Pemerintah\n").repeated(100));
    expectRefused(path(), { ErrorCode::FileNotDatabase, { path() } });
}

TEST_F(Refusals, FileThatEndsInItsHeader)
{
    files::write(path(), files::read(ours()).left(99));
    expectRefused(path(), { ErrorCode::FileNotDatabase, { path() } });
}

TEST_F(Refusals, Folder)
{
    QDir().mkdir(path());
    expectRefused(path(), { ErrorCode::FileNotDatabase, { path() } });
}

TEST_F(Refusals, DatabaseOfAnotherProgram)
{
    foreign();
    expectRefused(path(), { ErrorCode::FileNotOurs, { path() } });
}

TEST_F(Refusals, DatabaseOfAnotherProgramWithANewerVersionIsStillNotOurs)
{
    foreign();
    files::runSql(path(), { u"pragma user_version = 99"_s });
    expectRefused(path(), { ErrorCode::FileNotOurs, { path() } });
}

TEST_F(Refusals, NewerSchema)
{
    files::runSql(ours(), { u"pragma user_version = 99"_s });
    expectRefused(path(),
                  { ErrorCode::FileNewerSchema, { path(), u"99"_s, QString::number(storage::newestSchemaVersion()) } });
}

TEST_F(Refusals, NewerSchemaWithAWriteAheadLog)
{
    files::runSql(ours(), { u"pragma user_version = 99"_s, u"pragma journal_mode = wal"_s });
    expectRefused(path(),
                  { ErrorCode::FileNewerSchema, { path(), u"99"_s, QString::number(storage::newestSchemaVersion()) } });
}

TEST_F(Refusals, VersionBelowZero)
{
    files::runSql(ours(), { u"pragma user_version = -1"_s });
    EXPECT_EQ(refusal(path()).code, ErrorCode::FileDamaged);
}

TEST_F(Refusals, ReadOnlyFileEvenForAnAdministrator)
{
    QFile::setPermissions(ours(), kNoWrite);
    expectRefused(path(), { ErrorCode::FileReadOnly, { path() } });
}

TEST_F(Refusals, ReadOnlyFolderEvenForAnAdministrator)
{
    ours();
    QFile::setPermissions(folder(), kNoWrite | QFile::ExeOwner | QFile::ExeUser);
    expectRefused(path(), { ErrorCode::FolderReadOnly, { folder() } });
    EXPECT_EQ(Store::create(path(u"baru.selaras"_s)).error(), (Error{ ErrorCode::FolderReadOnly, { folder() } }));
    QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_F(Refusals, FileAndFolderThatOnlyOthersMayWrite)
{
    ours();
    // Writable for the group alone: neither for their owner nor for the user that an administrator becomes here.
    constexpr auto kGroupWrites = kNoWrite | QFile::WriteGroup;
    constexpr auto kEnter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QFile::setPermissions(folder(), kGroupWrites | kEnter);
    const QStringList before = files::listing(folder());
    constexpr uid_t kNobody = 65534;
    const auto refusedBy = [&] {
        return files::inChild([&] {
            if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(kNobody) != 0 || setuid(kNobody) != 0))
                return 100;
            const auto store = Store::open(path());
            return store ? 101 : int(store.error().code);
        });
    };
    QFile::setPermissions(path(), kGroupWrites);
    EXPECT_EQ(refusedBy(), int(ErrorCode::FileReadOnly));
    QFile::setPermissions(path(), kGroupWrites | QFile::WriteOwner | QFile::WriteOther);
    EXPECT_EQ(refusedBy(), int(ErrorCode::FolderReadOnly));
    EXPECT_EQ(files::listing(folder()), before);
    QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_F(Refusals, FileThatIsOpenInThisProgram)
{
    const auto first = Store::open(ours());
    ASSERT_OK(first);
    const Error error = refusal(path());
    EXPECT_EQ(error.code, ErrorCode::FileLocked);
    EXPECT_EQ(error.details.value(0), path());
    EXPECT_TRUE(error.details.value(1).endsWith(u" di "_s + QSysInfo::machineHostName())) << error.details.value(1);
    EXPECT_FALSE(error.details.value(1).startsWith(u' '));
    EXPECT_TRUE(QDateTime::fromString(error.details.value(2), Qt::ISODate).isValid()) << error.details.value(2);
    EXPECT_EQ(Store::create(path()).error().code, ErrorCode::FileExists);
    EXPECT_OK((*first)->load()) << "the first one goes on";
}

TEST_F(Refusals, FileThatIsOpenInAnotherProcess)
{
    ours();
    Holder holder(path());
    EXPECT_EQ(refusal(path()).code, ErrorCode::FileLocked);
    holder.end();
    const auto store = Store::open(path()); // its lock is still there, but it is gone
    ASSERT_OK(store);
    EXPECT_EQ(*(*store)->load(), samples::sorted(samples::everyKind()));
}

TEST_F(Refusals, FileThatIsOpenUnderAnotherName)
{
    ours();
    const QString link = path(u"tautan.selaras"_s);
    ASSERT_TRUE(QFile::link(path(), link));
    const auto first = Store::open(path());
    ASSERT_OK(first);
    EXPECT_EQ(refusal(link).code, ErrorCode::FileLocked);
}

TEST_F(Refusals, FileThatAnotherProgramIsWriting)
{
    ours();
    int ready[2], done[2];
    ASSERT_EQ(pipe(ready), 0);
    ASSERT_EQ(pipe(done), 0);
    const pid_t child = fork();
    if (child == 0) {
        char byte = 0;
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lain"_s);
        database.setDatabaseName(path());
        const bool held = database.open() && QSqlQuery(database).exec(u"begin exclusive"_s);
        static_cast<void>(!::write(ready[1], &byte, 1));
        static_cast<void>(!::read(done[0], &byte, 1));
        _exit(held ? 0 : 1);
    }
    char byte = 0;
    ASSERT_EQ(::read(ready[0], &byte, 1), 1);
    expectRefused(path(), { ErrorCode::FileLocked, { path(), u"program lain"_s, QString() } });
    ASSERT_EQ(::write(done[1], &byte, 1), 1);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_EQ(status, 0) << "it held the lock";
    EXPECT_OK(Store::open(path()));
}

TEST_F(Refusals, ContentThatAnotherProgramChanged)
{
    files::runSql(ours(), { u"update pagu set nilai = nilai + 10000"_s });
    EXPECT_EQ(refusal(path()).code, ErrorCode::FileDamaged);
    files::runSql(path(), { u"update pagu set nilai = nilai - 10000"_s });
    EXPECT_OK(Store::open(path()));
}

TEST_F(Refusals, TableThatIsMissing)
{
    files::runSql(ours(), { u"drop table jadwal_rekomendasi"_s });
    EXPECT_EQ(refusal(path()).code, ErrorCode::FileDamaged);
}

TEST_F(Refusals, OldSchemaNumberOnANewFile)
{
    files::runSql(ours(), { u"pragma user_version = 0"_s });
    EXPECT_EQ(refusal(path()).code, ErrorCode::FileDamaged) << "and no backup is left of it";
}

TEST_F(Refusals, DamagedFileWithAWriteAheadLog)
{
    files::runSql(ours(), { u"pragma journal_mode = wal"_s });
    QByteArray bytes = files::read(path());
    bytes.replace(4096, 4096, QByteArray(4096, '\x5a'));
    files::write(path(), bytes);
    EXPECT_EQ(refusal(path()).code, ErrorCode::FileDamaged);
}

TEST_F(Refusals, ButNotAFileThatSomebodySwitchedToAWriteAheadLog)
{
    files::runSql(ours(), { u"pragma journal_mode = wal"_s });
    {
        const auto store = Store::open(path());
        ASSERT_OK(store);
        EXPECT_EQ(*(*store)->load(), samples::sorted(samples::everyKind()));
    }
    EXPECT_EQ(files::sqlValue(path(), u"pragma journal_mode"_s).toString(), u"delete"_s);
    EXPECT_EQ(files::listingWithoutBukti(folder()).size(), 1);
}
