// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of the files that prove a result: through every way out of the store and back, and under other hands.
#include "core/exchange/StoreJson.h"
#include "core/storage/sqlite/Backups.h"
#include "tests/storage/Files.h"
#include "tests/storage/Samples.h"
#include "tests/support/Printers.h"

#include <QCryptographicHash>

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

TEST_F(RealisasiBuktiStored, AByteThatChangedOnTheDiskIsNoticed)
{
    QByteArray bytes = files::read(path());
    const qsizetype at = bytes.indexOf("SELARAS-UJI-BUKTI");
    ASSERT_GT(at, 0);
    bytes[at] = char(bytes[at] ^ 1);
    files::write(path(), bytes);
    const auto store = Store::open(path()); // the rows are sound
    ASSERT_OK(store);
    const QString name = u"berkas "_s + QString::fromLatin1(m_scan.sha256.toHex());
    EXPECT_EQ(*(*store)->check(), Findings{ name + u": isi berubah"_s });
    EXPECT_EQ((*store)->berkas(m_scan.sha256).error(), (Error{ ErrorCode::FileDamaged, { path(), name } }));
    EXPECT_OK((*store)->berkas(samples::photo().sha256)); // the others can be read
}

TEST_F(RealisasiBuktiStored, AByteFarInsideIsNoticedToo)
{
    QByteArray bytes = files::read(path());
    const QByteArray inside = m_scan.isi.mid(2 * 1024 * 1024, 64);
    const qsizetype at = bytes.indexOf(inside);
    ASSERT_GT(at, 0);
    bytes[at + 20] = char(bytes[at + 20] ^ 0x80);
    files::write(path(), bytes);
    const auto store = Store::open(path());
    ASSERT_OK(store);
    EXPECT_EQ((*store)->check()->size(), 1);
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
