// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of the files that prove a result: through every way out of the store and back, and under other hands.
#include "core/exchange/StoreJson.h"
#include "core/storage/sqlite/Backups.h"
#include "tests/storage/Files.h"
#include "tests/storage/Samples.h"
#include "tests/support/Printers.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace selaras;
using domain::Berkas;
using storage::Findings;
using storage::Store;

namespace {

Berkas fileOf(QByteArray bytes)
{
    return { QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), std::move(bytes) };
}

/// Every byte there is, and too much for one page of the file.
Berkas scan()
{
    QByteArray bytes("SELARAS-UJI-BUKTI");
    for (int i = 0; i < 3 * 1024 * 1024; ++i)
        bytes.append(char((i * 131 + i / 256) & 0xff));
    return fileOf(std::move(bytes));
}

class RealisasiBuktiStored : public files::FolderTest {
protected:
    void SetUp() override
    {
        samples::makeFile(path());
        const auto store = Store::open(path());
        ASSERT_OK(store);
        domain::BuktiDukung row = samples::everyKind().bukti.front();
        row.id = u"pindaian"_s;
        row.nama = u"pindaian.pdf"_s;
        row.sha256 = m_scan.sha256;
        row.ukuran = int(m_scan.isi.size());
        domain::ChangeSet changes = samples::change(u"lampirkan"_s, std::nullopt, row);
        changes.berkas.push_back(m_scan);
        ASSERT_OK((*store)->write(changes));
    }

    void expectWhole(Store& store) const
    {
        for (const Berkas& file : { m_scan, samples::photo() }) {
            const auto kept = store.berkas(file.sha256);
            ASSERT_OK(kept);
            EXPECT_TRUE(*kept == file);
        }
        EXPECT_EQ(store.berkasHashes()->size(), 2u);
        EXPECT_EQ(*store.check(), Findings());
    }

    /// Where the bytes lie that belong to a store.
    static QString keptAt(const QString& store, const Berkas& file)
    {
        const QString name = QString::fromLatin1(file.sha256.toHex());
        return u"%1/%2/%3.bukti"_s.arg(storage::buktiFolder(store), name.first(2), name);
    }

    const Berkas m_scan = scan();
};

} // namespace

TEST_F(RealisasiBuktiStored, FilesAreThereWhenTheStoreIsOpenedAgain)
{
    const auto store = Store::open(path());
    ASSERT_OK(store);
    expectWhole(**store);
}

TEST_F(RealisasiBuktiStored, FilesGoOutAndInAsJson)
{
    const auto store = Store::open(path());
    ASSERT_OK(store);
    const auto text = exchange::exportJson(**store);
    ASSERT_OK(text);
    {
        const auto target = Store::create(path(u"salinan.selaras"_s));
        ASSERT_OK(target);
        ASSERT_OK(exchange::importJson(**target, *text));
        expectWhole(**target);
        EXPECT_EQ(*exchange::exportJson(**target), *text);
    }
    const auto again = Store::open(path(u"salinan.selaras"_s));
    ASSERT_OK(again);
    expectWhole(**again);
}

TEST_F(RealisasiBuktiStored, FilesAreInABackupAndComeBack)
{
    QString backup;
    {
        const auto store = Store::open(path());
        ASSERT_OK(store);
        const auto made = storage::makeBackup(**store, QDateTime(QDate(2024, 7, 1), QTime(8, 0)));
        ASSERT_OK(made);
        backup = *made;
    }
    ASSERT_OK(storage::restoreBackup(backup, path(u"pulih.selaras"_s)));
    const auto restored = Store::open(path(u"pulih.selaras"_s));
    ASSERT_OK(restored);
    expectWhole(**restored);
}

TEST_F(RealisasiBuktiStored, FilesLieBesideTheStoreAndNotInIt)
{
    EXPECT_FALSE(files::read(path()).contains("SELARAS-UJI-BUKTI"));
    EXPECT_EQ(files::read(keptAt(path(), m_scan)), m_scan.isi);
    const auto store = Store::open(path());
    ASSERT_OK(store);
    const auto backup = storage::makeBackup(**store, QDateTime(QDate(2024, 7, 1), QTime(8, 0)));
    ASSERT_OK(backup);
    EXPECT_LT(QFileInfo(*backup).size(), 1 << 20);
    EXPECT_EQ(files::read(keptAt(*backup, m_scan)), m_scan.isi);
}

TEST_F(RealisasiBuktiStored, AStoreMovesWithItsFolder)
{
    QDir().mkpath(path(u"lain"_s));
    ASSERT_TRUE(QFile::rename(path(), path(u"lain/kutorejo.selaras"_s)));
    ASSERT_TRUE(QDir().rename(storage::buktiFolder(path()), path(u"lain/kutorejo.bukti"_s)));
    const auto store = Store::open(path(u"lain/kutorejo.selaras"_s));
    ASSERT_OK(store);
    expectWhole(**store);
}

TEST_F(RealisasiBuktiStored, AMissingFileIsSaidAndTheBackupsHelpOut)
{
    const auto store = Store::open(path());
    ASSERT_OK(store);
    const auto backup = storage::makeBackup(**store, QDateTime(QDate(2024, 7, 1), QTime(8, 0)));
    ASSERT_OK(backup);
    ASSERT_TRUE(QFile::remove(keptAt(path(), m_scan)));
    expectWhole(**store); // from beside the backup
    ASSERT_TRUE(QFile::remove(keptAt(*backup, m_scan)));
    const QString name = QString::fromLatin1(m_scan.sha256.toHex());
    EXPECT_EQ(*(*store)->check(), Findings{ u"berkas %1: tidak ada di folder bukti"_s.arg(name) });
    EXPECT_EQ((*store)->berkas(m_scan.sha256).error(), (Error{ ErrorCode::ProofMissing, { path(), name } }));
    const auto elsewhere = storage::backUpTo(**store, path(u"salinan.selaras"_s));
    ASSERT_OK(elsewhere);
    EXPECT_EQ(elsewhere->missing, storage::MissingBukti{ m_scan.sha256 });
}

TEST_F(RealisasiBuktiStored, ABackupElsewhereTakesThemAlongAndBringsThemBack)
{
    QDir().mkpath(path(u"stik"_s));
    const QString copy = path(u"stik/titipan.selaras"_s);
    {
        const auto store = Store::open(path());
        ASSERT_OK(store);
        ASSERT_OK((*store)->backup(copy));
    }
    EXPECT_EQ(files::read(keptAt(copy, m_scan)), m_scan.isi);
    ASSERT_TRUE(QDir(storage::buktiFolder(path())).removeRecursively());
    const auto restored = storage::restoreBackup(copy, path(u"pulih.selaras"_s));
    ASSERT_OK(restored);
    EXPECT_TRUE(restored->empty());
    const auto store = Store::open(path(u"pulih.selaras"_s));
    ASSERT_OK(store);
    expectWhole(**store);
}

// As files of before have them: opening moves the bytes out, and what can't be moved stays readable.
TEST_F(RealisasiBuktiStored, BytesInsideAnOlderFileMoveOutWhenItIsOpened)
{
    for (const Berkas& file : { m_scan, samples::photo() }) {
        ASSERT_TRUE(QFile::remove(keptAt(path(), file)));
        files::runSql(path(),
                      { u"update berkas set isi = x'%1' where sha256 = x'%2'"_s.arg(
                          QString::fromLatin1(file.isi.toHex()), QString::fromLatin1(file.sha256.toHex())) });
    }
    ASSERT_GT(QFileInfo(path()).size(), 3 << 20);
    {
        const auto store = Store::open(path());
        ASSERT_OK(store);
        expectWhole(**store);
    }
    EXPECT_LT(QFileInfo(path()).size(), 1 << 20);
    EXPECT_EQ(files::read(keptAt(path(), m_scan)), m_scan.isi);
}

TEST_F(RealisasiBuktiStored, BytesInsideAnOlderFileCanBeReadWhereNoFolderCanBeMade)
{
    ASSERT_TRUE(QDir(storage::buktiFolder(path())).removeRecursively());
    for (const Berkas& file : { m_scan, samples::photo() }) {
        files::runSql(path(),
                      { u"update berkas set isi = x'%1' where sha256 = x'%2'"_s.arg(
                          QString::fromLatin1(file.isi.toHex()), QString::fromLatin1(file.sha256.toHex())) });
    }
    files::write(storage::buktiFolder(path()), "sebuah berkas");
    const auto store = Store::open(path());
    ASSERT_OK(store);
    expectWhole(**store);
}

TEST_F(RealisasiBuktiStored, WhatLiesBesideAPrivateStoreIsPrivate)
{
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    ASSERT_TRUE(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    const auto store = Store::open(path());
    ASSERT_OK(store);
    const Berkas secret = fileOf("rahasia");
    domain::BuktiDukung row = samples::everyKind().bukti.front();
    row.id = u"rahasia"_s;
    row.sha256 = secret.sha256;
    domain::ChangeSet changes = samples::change(u"lampirkan-rahasia"_s, std::nullopt, row);
    changes.berkas.push_back(secret);
    ASSERT_OK((*store)->write(changes));
    const auto backup = storage::makeBackup(**store, QDateTime(QDate(2024, 7, 1), QTime(8, 0)));
    ASSERT_OK(backup);
    ASSERT_OK((*store)->backup(path(u"salinan.selaras"_s)));
    for (const QString& made : { *backup, path(u"salinan.selaras"_s), keptAt(path(), secret), keptAt(*backup, secret),
                                 QFileInfo(*backup).path() })
        EXPECT_FALSE(QFile::permissions(made) & kOthers) << made;
}

TEST_F(RealisasiBuktiStored, ABackupIsMadeOnlyWhenSomethingChanged)
{
    const auto store = Store::open(path());
    ASSERT_OK(store);
    EXPECT_FALSE(storage::backedUpAt(**store));
    ASSERT_OK(storage::makeBackup(**store, QDateTime(QDate(2024, 7, 1), QTime(8, 0))));
    EXPECT_EQ(storage::backedUpAt(**store), QDateTime(QDate(2024, 7, 1), QTime(8, 0)));
    ASSERT_OK((*store)->write(samples::change(u"lain"_s, samples::everyKind().desa.front(), std::nullopt)));
    EXPECT_FALSE(storage::backedUpAt(**store));
}

TEST_F(RealisasiBuktiStored, ABackupThatIsToldToStopLeavesNothing)
{
    const auto store = Store::open(path());
    ASSERT_OK(store);
    const auto job = storage::beginBackup(**store, QDateTime(QDate(2024, 7, 1), QTime(8, 0)));
    ASSERT_OK(job);
    const std::atomic_bool stop = true;
    EXPECT_FALSE(storage::finishBackup(*job, &stop).has_value());
    EXPECT_TRUE(QDir(storage::backupFolder(path())).entryList(QDir::Files).isEmpty());
}

TEST_F(RealisasiBuktiStored, AByteThatChangedOnTheDiskIsNoticed)
{
    for (const qsizetype at : { qsizetype(3), m_scan.isi.size() / 2 }) {
        QByteArray bytes = m_scan.isi;
        bytes[at] = char(bytes[at] ^ 1);
        files::write(keptAt(path(), m_scan), bytes);
        const auto store = Store::open(path()); // the rows are sound
        ASSERT_OK(store);
        const QString name = u"berkas "_s + QString::fromLatin1(m_scan.sha256.toHex());
        EXPECT_EQ(*(*store)->check(), Findings{ name + u": isi berubah"_s });
        EXPECT_EQ((*store)->berkas(m_scan.sha256).error(), (Error{ ErrorCode::FileDamaged, { path(), name } }));
        EXPECT_OK((*store)->berkas(samples::photo().sha256)); // the others can be read
        ASSERT_OK((*store)->backup(path(u"salinan %1.selaras"_s.arg(at))));
        EXPECT_FALSE(QFileInfo::exists(keptAt(path(u"salinan %1.selaras"_s.arg(at)), m_scan)));
    }
}

TEST_F(RealisasiBuktiStored, BytesThatAreNotThoseOfTheirHashAreNotTaken)
{
    const auto store = Store::open(path());
    ASSERT_OK(store);
    domain::BuktiDukung row = samples::everyKind().bukti.front();
    row.id = u"palsu"_s;
    const Berkas good = fileOf("asli");
    row.sha256 = good.sha256;
    for (const QByteArray& bytes : { QByteArray("palsu"), QByteArray() }) {
        domain::ChangeSet changes = samples::change(u"lampirkan-palsu"_s, std::nullopt, row);
        changes.berkas.push_back({ good.sha256, bytes });
        EXPECT_EQ((*store)->write(changes).error().code, ErrorCode::ImportInvalid);
    }
    // A row whose bytes came with no change set and are not there.
    EXPECT_EQ((*store)->write(samples::change(u"tanpa isi"_s, std::nullopt, row)).error().code, ErrorCode::RowRefused);
    expectWhole(**store);
}
