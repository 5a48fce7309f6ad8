// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/office/Pengguna.h"
#include "core/workspace/Workspace.h"
#include "tests/app/Cli.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace selaras::testing {

using CliFiles = CliTest;

TEST_F(CliFiles, ExportImportExportIsIdentical)
{
    const QString first = path(u"satu.json"_s), second = path(u"dua.json"_s), copy = path(u"salinan.selaras"_s);
    ASSERT_EQ(selarasRun({ u"ekspor"_s, store, first }).code, 0);
    const Finished imported = selarasRun({ u"impor"_s, copy, first, u"--sebagai"_s, u"json"_s });
    ASSERT_EQ(imported.code, 0) << imported.err.toStdString();
    ASSERT_EQ(selarasRun({ u"ekspor"_s, copy, second }).code, 0);
    EXPECT_GT(bytesOf(first).size(), 100'000);
    EXPECT_EQ(bytesOf(first), bytesOf(second));
    EXPECT_EQ(selarasRun({ u"uji"_s, copy }).code, 0);
}

TEST_F(CliFiles, ImportNeverOverwritesAFilledFile)
{
    const QString json = path(u"isi.json"_s);
    ASSERT_EQ(selarasRun({ u"ekspor"_s, store, json }).code, 0);
    const QByteArray before = bytesOf(store);
    expectRefused(selarasRun({ u"impor"_s, store, json }), 3);
    EXPECT_EQ(bytesOf(store), before);
}

TEST_F(CliFiles, ImportOfSomethingElseLeavesNoFile)
{
    const QString source = path(u"lain.json"_s), target = path(u"baru.selaras"_s);
    QFile file(source);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"lain\": true}");
    file.close();
    EXPECT_NE(selarasRun({ u"impor"_s, target, source }).code, 0);
    EXPECT_FALSE(QFile::exists(target));
}

TEST_F(CliFiles, PreviewWritesNothing)
{
    const QString json = path(u"isi.json"_s), target = path(u"baru.selaras"_s);
    ASSERT_EQ(selarasRun({ u"ekspor"_s, store, json }).code, 0);
    const Finished run = selarasRun({ u"impor"_s, target, json, u"--pratinjau"_s });
    EXPECT_EQ(run.code, 0);
    EXPECT_TRUE(run.out.contains(u"simpul: 45")) << run.out.toStdString();
    EXPECT_FALSE(QFile::exists(target));
}

// It ended by bad_alloc.
TEST_F(CliFiles, ImportOfADeviceIsRefused)
{
    expectRefused(selarasRun({ u"impor"_s, path(u"baru.selaras"_s), u"/dev/zero"_s }), 3);
    EXPECT_FALSE(QFile::exists(path(u"baru.selaras"_s)));
}

TEST_F(CliFiles, AnExportOfAPrivateStoreIsPrivate)
{
    const QString json = path(u"isi.json"_s);
    ASSERT_TRUE(QFile::setPermissions(store, QFile::ReadOwner | QFile::WriteOwner));
    ASSERT_EQ(selarasRun({ u"ekspor"_s, store, json }).code, 0);
    EXPECT_FALSE(QFile::permissions(json) & (QFile::ReadGroup | QFile::ReadOther));
}

TEST_F(CliFiles, ADamagedStoreIsSalvaged)
{
    const QString target = path(u"selamat.selaras"_s);
    QByteArray bytes = bytesOf(store);
    const qsizetype at = bytes.lastIndexOf("Kutorejo"); // in a row, its index, or the history
    ASSERT_GT(at, 0);
    bytes[at] = 'X';
    QFile file(store);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const Finished run = selarasRun({ u"selamatkan"_s, store, target });
    EXPECT_TRUE(run.code == 0 || run.code == 1) << run.err.toStdString();
    EXPECT_TRUE(run.out.contains(u"baris diselamatkan ke"_s)) << run.out.toStdString();
    EXPECT_EQ(selarasRun({ u"uji"_s, target }).code, 0);
    EXPECT_EQ(bytesOf(store), bytes);
    expectRefused(selarasRun({ u"selamatkan"_s, store, target }), 3);
}

TEST_F(CliFiles, SampleNeverOverwrites)
{
    const QByteArray before = bytesOf(store);
    expectRefused(selarasRun({ u"contoh"_s, store }), 3);
    EXPECT_EQ(bytesOf(store), before);
}

TEST_F(CliFiles, UnusableFilesAreRefusedWithCodeThreeAndLeftAsTheyAre)
{
    const QString text = path(u"teks.selaras"_s);
    QFile file(text);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("bukan basis data");
    file.close();
    const QStringList entries = QDir(folder.path()).entryList();
    for (const QString& command : { u"capaian"_s, u"anggaran"_s }) {
        expectRefused(selarasRun({ command, text, u"--tahun"_s, u"2024"_s }), 3);
        expectRefused(selarasRun({ command, path(u"tidak-ada.selaras"_s), u"--tahun"_s, u"2024"_s }), 3);
    }
    EXPECT_EQ(bytesOf(text), QByteArray("bukan basis data"));
    EXPECT_EQ(QDir(folder.path()).entryList(), entries);
}

TEST_F(CliFiles, AFileWithoutWritePermissionIsRefused)
{
    const QByteArray before = bytesOf(store);
    ASSERT_TRUE(QFile::setPermissions(store, QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther));
    expectRefused(selarasRun({ u"uji"_s, store }), 3);
    EXPECT_EQ(bytesOf(store), before);
}

TEST_F(CliFiles, ReadingLeavesTheFileByteIdentical)
{
    const QByteArray before = bytesOf(store);
    ASSERT_EQ(selarasRun({ u"capaian"_s, store, u"--tahun"_s, u"2024"_s }).code, 0);
    ASSERT_EQ(selarasRun({ u"uji"_s, store }).code, 0);
    EXPECT_EQ(bytesOf(store), before);
}

TEST_F(CliFiles, BackupRestoresAndNeverOverwrites)
{
    const QString backup = path(u"cadangan.selaras"_s), restored = path(u"pulih.selaras"_s);
    ASSERT_EQ(selarasRun({ u"cadangkan"_s, store, backup }).code, 0);
    ASSERT_EQ(selarasRun({ u"pulihkan"_s, backup, restored }).code, 0);
    const QStringList figures{ u"--tahun"_s, u"2024"_s, u"--json"_s };
    EXPECT_EQ(selarasRun(QStringList{ u"capaian"_s, restored } + figures).out,
              selarasRun(QStringList{ u"capaian"_s, store } + figures).out);
    expectRefused(selarasRun({ u"pulihkan"_s, backup, restored }), 3);
}

TEST_F(CliFiles, DamageIsNamed)
{
    QByteArray bytes = bytesOf(store);
    for (qsizetype i = bytes.size() / 2; i < bytes.size() / 2 + 20'000 && i < bytes.size(); ++i)
        bytes[i] = char(~bytes[i]);
    const QString damaged = path(u"rusak.selaras"_s);
    QFile file(damaged);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    expectRefused(selarasRun({ u"capaian"_s, damaged, u"--tahun"_s, u"2024"_s }), 3);
    EXPECT_EQ(bytesOf(damaged), bytes);
}

TEST_F(CliFiles, TheCommandLineNeverAsksWhoItIs)
{
    {
        auto opened = workspace::Workspace::open(std::move(*storage::Store::open(store)), u"uji"_s);
        ASSERT_OK(opened);
        domain::Pengguna person;
        person.id = u"camat"_s;
        person.nama = u"(Camat)"_s;
        person.peran = domain::PeranPengguna::Camat;
        ASSERT_OK((*opened)->commit(edits::setPengguna((*opened)->snapshot(), person)));
        ASSERT_OK((*opened)->commit(
            edits::setSandi((*opened)->snapshot(), person.id, u"rahasia"_s, edits::BiayaSandi::Terendah)));
    }
    EXPECT_EQ(selarasRun({ u"capaian"_s, store, u"--tahun"_s, u"2024"_s }).code, 0);
    const Finished pictures = selarasRun({ u"layar"_s, store, path(u"layar"_s) });
    EXPECT_EQ(pictures.code, 0) << pictures.err.toStdString();
    EXPECT_EQ(QDir(path(u"layar"_s)).entryList({ u"*.png"_s }).size(), 16);
}

} // namespace selaras::testing
