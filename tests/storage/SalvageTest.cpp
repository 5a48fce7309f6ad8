// SPDX-License-Identifier: GPL-3.0-or-later
// What can be read of a damaged store comes into a new one, and what can't is named.
#include "core/storage/sqlite/Salvage.h"
#include "core/storage/sqlite/BuktiFolder.h"
#include "core/storage/store/Store.h"

#include "tests/storage/Files.h"
#include "tests/storage/Samples.h"
#include "tests/support/Printers.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace selaras;
using samples::everyKind;
using storage::Store;

namespace {

class Salvage : public files::FolderTest {
protected:
    void SetUp() override { samples::makeFile(path()); }

    storage::SalvageReport salvaged()
    {
        const QByteArray before = files::read(path());
        const auto report = storage::salvage(path(), m_target, u"Camat"_s);
        EXPECT_OK(report);
        EXPECT_EQ(files::read(path()), before);
        return report ? *report : storage::SalvageReport();
    }

    domain::UnitData content()
    {
        const auto store = Store::open(m_target);
        EXPECT_OK(store);
        if (!store)
            return {};
        EXPECT_EQ(*(*store)->check(), storage::Findings());
        return *(*store)->load();
    }

    const QString m_target = path(u"selamat.selaras"_s);
};

} // namespace

TEST_F(Salvage, TakesAChangedRowFromTheHistory)
{
    files::runSql(path(), { u"update pagu set nilai = 70000 where id = 'pa'"_s });
    const auto report = salvaged();
    EXPECT_TRUE(report.withHistory);
    EXPECT_EQ(report.mended, QStringList{ u"pagu pa: lain dari riwayat terakhirnya"_s });
    EXPECT_EQ(report.lost, QStringList());
    EXPECT_EQ(content(), samples::sorted(everyKind()));
}

TEST_F(Salvage, KeepsTheRowsWhereTheHistoryIsDamaged)
{
    files::runSql(path(), { u"update riwayat_baris set sesudah = 'x' where posisi = 3"_s });
    const auto report = salvaged();
    EXPECT_FALSE(report.withHistory);
    ASSERT_EQ(report.lost.size(), 1);
    EXPECT_TRUE(report.lost.first().startsWith(u"riwayat: riwayat 1: "_s)) << report.lost.first();
    EXPECT_EQ(content(), samples::sorted(everyKind()));
}

TEST_F(Salvage, LeavesOutWhatRefersToALostRow)
{
    files::runSql(
        path(),
        { u"update riwayat_baris set sesudah = 'x' where posisi = 3"_s, u"delete from indikator where id = 'i1'"_s });
    const auto report = salvaged();
    EXPECT_TRUE(report.lost.join(u'\n').contains(u"indikator_id menunjuk baris yang hilang"_s))
        << report.lost.join(u'\n');
    EXPECT_LT(report.rows, int(samples::entities(everyKind()).size()));
    content();
}

TEST_F(Salvage, TakesTheProofsAlongAndNamesThoseThatAreMissing)
{
    EXPECT_EQ(salvaged().lost, QStringList());
    {
        const auto store = Store::open(m_target);
        ASSERT_OK(store);
        EXPECT_EQ((*store)->berkas(samples::photo().sha256)->isi, samples::photo().isi);
    }
    ASSERT_TRUE(QFile::remove(m_target));
    for (const QString& store : { path(), m_target })
        ASSERT_TRUE(QDir(storage::buktiFolder(store)).removeRecursively());
    EXPECT_EQ(salvaged().lost,
              QStringList{ u"isi bukti dukung "_s + QString::fromLatin1(samples::photo().sha256.toHex()) });
}

TEST_F(Salvage, ReadsWhatItCanOfAFileThatWasCut)
{
    const QByteArray whole = files::read(path());
    int saved = 0;
    for (qsizetype pages = 1; pages * 4096 < whole.size(); pages += 7) {
        files::write(path(), whole.left(pages * 4096));
        const auto report = storage::salvage(path(), m_target, u"Camat"_s);
        if (report) {
            ++saved;
            content();
        }
        QFile::remove(m_target);
    }
    EXPECT_GT(saved, 0);
}

TEST_F(Salvage, NeverOverwritesAndRefusesOtherFiles)
{
    EXPECT_EQ(storage::salvage(path(), path(), {}).error().code, ErrorCode::FileExists);
    files::write(path(u"surat.txt"_s), "bukan");
    EXPECT_EQ(storage::salvage(path(u"surat.txt"_s), m_target, {}).error().code, ErrorCode::FileNotDatabase);
    EXPECT_EQ(storage::salvage(path(u"tiada"_s), m_target, {}).error().code, ErrorCode::FileMissing);
}
