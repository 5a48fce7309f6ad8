// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/Backups.h"

#include "tests/storage/Files.h"
#include "tests/storage/Samples.h"
#include "tests/support/Printers.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace selaras;
using storage::Store;

namespace {

QDateTime at(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), u"yyyy-MM-dd HHmm"_s);
}

QString thinned(const std::vector<const char*>& times, const char* now)
{
    std::vector<QDateTime> all;
    for (const char* time : times)
        all.push_back(at(time));
    QStringList gone;
    for (const QDateTime& time : storage::backupsToThin(all, at(now)))
        gone << time.toString(u"yyyy-MM-dd HHmm"_s);
    gone.sort();
    return gone.join(u", "_s);
}

class Backups : public files::FolderTest {
protected:
    void SetUp() override { samples::makeFile(path()); }

    QStringList names() const
    {
        return QDir(storage::backupFolder(path())).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    domain::UnitData contentOf(const QString& file)
    {
        const auto store = Store::open(file);
        EXPECT_OK(store);
        return store ? *(*store)->load() : domain::UnitData();
    }
};

} // namespace

TEST(BackupsToThin, KeepsAllOfToday)
{
    EXPECT_EQ(thinned({ "2024-11-24 0100", "2024-11-24 0900", "2024-11-24 0901" }, "2024-11-24 2300"), QString());
}

TEST(BackupsToThin, KeepsTheNewestOfEachOfTheLast31Days)
{
    EXPECT_EQ(thinned({ "2024-11-23 0800", "2024-11-23 1600", "2024-11-22 0800", "2024-10-24 0700", "2024-10-24 0800" },
                      "2024-11-24 0900"),
              u"2024-10-24 0700, 2024-11-23 0800"_s);
}

namespace {

/// One a day at 08.00 for `count` days, ending at `last`.
std::vector<QDateTime> daily(const char* last, int count)
{
    std::vector<QDateTime> times;
    for (int i = 0; i < count; ++i)
        times.push_back(at(last).addDays(-i));
    return times;
}

} // namespace

TEST(BackupsToThin, KeepsTheNewestOfEachMonthForEver)
{
    std::vector<QDateTime> times = daily("2024-11-23 0800", 31); // to 24 October
    for (const char* old : { "2019-03-01 0800", "2019-03-31 0800", "2024-09-30 2359", "2024-10-22 0800" })
        times.push_back(at(old));
    EXPECT_EQ(storage::backupsToThin(times, at("2024-11-24 0900")),
              (std::vector{ at("2024-10-22 0800"), at("2019-03-01 0800") }));
}

// A computer whose clock is ten years ahead for a day made 3 backups of 37.
TEST(BackupsToThin, SurvivesAClockThatIsYearsAhead)
{
    std::vector<QDateTime> times = daily("2026-11-24 0800", 37);
    const auto gone = storage::backupsToThin(times, at("2036-11-24 0900"));
    EXPECT_LE(gone.size(), times.size() - 31);
    // And when it is right again, the backups of those days count for nothing.
    for (const QDateTime& ahead : daily("2036-11-24 0800", 40))
        times.push_back(ahead);
    EXPECT_EQ(storage::backupsToThin(times, at("2026-11-25 0900")).size(), gone.size());
}

TEST(BackupsToThin, DoesNotTouchTimesFromTheFuture)
{
    EXPECT_EQ(thinned({ "2025-01-01 0800", "2025-01-01 0900" }, "2024-11-24 0900"), QString());
}

TEST(BackupsToThin, DoesNotDependOnTheOrder)
{
    EXPECT_EQ(thinned({ "2024-11-23 1600", "2024-11-23 0800" }, "2024-11-24 0900"), u"2024-11-23 0800"_s);
    EXPECT_EQ(thinned({ "2024-11-23 0800", "2024-11-23 1600" }, "2024-11-24 0900"), u"2024-11-23 0800"_s);
    EXPECT_EQ(thinned({}, "2024-11-24 0900"), QString());
}

TEST_F(Backups, AreNamedByTheirTime)
{
    const auto store = Store::open(path());
    ASSERT_OK(store);
    const auto first = storage::makeBackup(**store, at("2026-11-24 0912"));
    ASSERT_OK(first);
    EXPECT_EQ(*first, path(u"kutorejo.cadangan/kutorejo 2026-11-24 0912.selaras"_s));
    const auto second = storage::makeBackup(**store, at("2026-11-24 0912"));
    ASSERT_OK(second);
    EXPECT_EQ(*second, path(u"kutorejo.cadangan/kutorejo 2026-11-24 0912 (2).selaras"_s));
    EXPECT_EQ(names().size(), 2);
}

TEST_F(Backups, HoldEverything)
{
    QString backup;
    {
        const auto store = Store::open(path());
        ASSERT_OK(store);
        backup = *storage::makeBackup(**store, at("2026-11-24 0912"));
        EXPECT_OK((*store)->write(samples::change(u"cs-2"_s, samples::everyKind().desa.front(), std::nullopt)))
            << "the store goes on";
    }
    const auto copy = Store::open(backup);
    ASSERT_OK(copy);
    EXPECT_EQ(*(*copy)->load(), samples::sorted(samples::everyKind()));
    EXPECT_EQ((*copy)->history()->size(), 1U);
    EXPECT_EQ(*(*copy)->check(), storage::Findings());
}

TEST_F(Backups, AreThinnedButOtherFilesAreLeftAlone)
{
    const QDir folder(storage::backupFolder(path()));
    QDir().mkpath(folder.path());
    for (const char* name : { "kutorejo 2026-11-22 0700.selaras", "kutorejo 2026-11-22 0701.selaras",
                              "kutorejo 2026-11-22 0701 (2).selaras", "trawas 2026-11-22 0700.selaras", "catatan.txt" })
        files::write(folder.filePath(QString::fromLatin1(name)), "x");
    const auto store = Store::open(path());
    ASSERT_OK(store);
    ASSERT_OK(storage::makeBackup(**store, at("2026-11-24 0912")));
    EXPECT_EQ(names().join(u'|'),
              u"catatan.txt|kutorejo 2026-11-22 0701 (2).selaras|kutorejo 2026-11-24 0912.selaras|"
              "trawas 2026-11-22 0700.selaras"_s);
}

TEST_F(Backups, NeverOverwrite)
{
    const auto store = Store::open(path());
    ASSERT_OK(store);
    const QString target = path(u"salinan.selaras"_s);
    files::write(target, "penting");
    EXPECT_EQ((*store)->backup(target).error(), (Error{ ErrorCode::FileExists, { target } }));
    EXPECT_EQ(files::read(target), "penting");
    EXPECT_EQ((*store)->backup(path()).error().code, ErrorCode::FileExists);
}

TEST_F(Backups, NeedAFolder)
{
    const auto store = Store::open(path());
    ASSERT_OK(store);
    EXPECT_EQ((*store)->backup(path(u"tiada/x.selaras"_s)).error().code, ErrorCode::FileMissing);
    files::write(storage::backupFolder(path()), "sebuah berkas");
    EXPECT_EQ(storage::makeBackup(**store, at("2026-11-24 0912")).error().code, ErrorCode::FolderReadOnly);
}

TEST_F(Backups, AreRestoredToANewFile)
{
    QString backup;
    {
        const auto store = Store::open(path());
        ASSERT_OK(store);
        backup = *storage::makeBackup(**store, at("2026-11-24 0912"));
    }
    QFile::setPermissions(backup, QFile::ReadOwner); // from a medium that can't be written
    const QByteArray bytes = files::read(backup);
    const QString target = path(u"pulih.selaras"_s);
    ASSERT_OK(storage::restoreBackup(backup, target));
    EXPECT_EQ(contentOf(target), samples::sorted(samples::everyKind()));
    EXPECT_EQ(files::read(backup), bytes);
}

TEST_F(Backups, AreNotRestoredOverAFile)
{
    const QString backup = path(u"lama.selaras"_s);
    ASSERT_TRUE(QFile::copy(path(), backup));
    const QStringList before = files::listing(folder());
    EXPECT_EQ(storage::restoreBackup(backup, path()).error(), (Error{ ErrorCode::FileExists, { path() } }));
    EXPECT_EQ(files::listing(folder()), before);
}

TEST_F(Backups, ThatAreDamagedOrNotOursAreRefused)
{
    const QString backup = path(u"lama.selaras"_s);
    const QString target = path(u"pulih.selaras"_s);
    const QByteArray sound = files::read(path());
    const auto expectRefusal = [&](ErrorCode code) {
        const QStringList before = files::listing(folder());
        const auto done = storage::restoreBackup(backup, target);
        ASSERT_FALSE(done.has_value());
        EXPECT_EQ(done.error().code, code);
        EXPECT_EQ(done.error().details.value(0), backup);
        EXPECT_EQ(files::listing(folder()), before);
    };
    expectRefusal(ErrorCode::FileMissing);
    files::write(backup, "bukan");
    expectRefusal(ErrorCode::FileNotDatabase);
    files::write(backup, sound.left(sound.size() - 4096));
    expectRefusal(ErrorCode::FileDamaged);
    QByteArray flipped = sound;
    const qsizetype place = flipped.indexOf("refocusing");
    flipped[place] = 'R';
    files::write(backup, flipped);
    expectRefusal(ErrorCode::FileDamaged);
    files::write(backup, sound);
    files::runSql(backup, { u"pragma user_version = 99"_s });
    expectRefusal(ErrorCode::FileNewerSchema);
    files::runSql(backup, { u"pragma application_id = 1"_s });
    expectRefusal(ErrorCode::FileNotOurs);
}
