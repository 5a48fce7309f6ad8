// SPDX-License-Identifier: GPL-3.0-or-later
// New files, locks that were left, and who writes.
#include "core/edits/office/Pengguna.h"
#include "core/workspace/Workspace.h"
#include "tests/app/Cli.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace selaras::testing {

namespace {

    void writeFile(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

} // namespace

class CliSafety : public CliTest {
protected:
    /// One command for each way to make a file.
    QList<QStringList> makers(const QString& target)
    {
        const QString json = path(u"isi.json"_s), backup = path(u"cadangan.selaras"_s);
        if (!QFile::exists(json)) {
            EXPECT_EQ(selarasRun({ u"ekspor"_s, store, json }).code, 0);
            EXPECT_EQ(selarasRun({ u"cadangkan"_s, store, backup }).code, 0);
        }
        return { { u"contoh"_s, target },
                 { u"impor"_s, target, json },
                 { u"pulihkan"_s, backup, target },
                 { u"cadangkan"_s, store, target } };
    }

    void addPerson(const QString& name, domain::PeranPengguna role, const QString& password)
    {
        auto opened = workspace::Workspace::open(std::move(*storage::Store::open(store)), u"uji"_s);
        ASSERT_OK(opened);
        domain::Pengguna person;
        person.id = u"orang-"_s + name;
        person.nama = name;
        person.peran = role;
        ASSERT_OK((*opened)->commit(edits::setPengguna((*opened)->snapshot(), person)));
        if (!password.isEmpty())
            ASSERT_OK((*opened)->commit(
                edits::setSandi((*opened)->snapshot(), person.id, password, edits::BiayaSandi::Terendah)));
    }

    /// Runs a command with a password on standard input.
    static int codeWithPassword(const QStringList& arguments, const QByteArray& password)
    {
        QProcess process;
        process.start(QStringLiteral(SELARAS_BINARY), arguments);
        process.write(password + '\n');
        process.closeWriteChannel();
        return process.waitForFinished(60'000) ? process.exitCode() : -1;
    }
};

TEST_F(CliSafety, TheJournalOfAFileThatIsGoneDoesNotReachTheNextOne)
{
    const QString target = path(u"baru.selaras"_s);
    for (const char* ending : { "-journal", "-wal", "-shm" }) {
        const QString journal = target + QString::fromLatin1(ending);
        writeFile(journal, "sisa berkas lama");
        for (const QStringList& arguments : makers(target)) {
            SCOPED_TRACE(arguments.join(u' ').toStdString() + ending);
            const Finished run = selarasRun(arguments);
            expectRefused(run, 3);
            EXPECT_TRUE(run.err.contains(journal)) << run.err.toStdString();
            EXPECT_FALSE(QFile::exists(target));
            EXPECT_EQ(bytesOf(journal), "sisa berkas lama");
        }
        QFile::remove(journal);
    }
}

TEST_F(CliSafety, AnExistingTargetIsAnUnusableFileForEachCommand)
{
    const QString target = path(u"ada.selaras"_s);
    const auto commands = makers(target);
    writeFile(target, "penting");
    for (const QStringList& arguments : commands) {
        SCOPED_TRACE(arguments.join(u' ').toStdString());
        expectRefused(selarasRun(arguments), 3);
        EXPECT_EQ(bytesOf(target), "penting");
    }
}

TEST_F(CliSafety, AKilledMakerLeavesNothingOrTheWhole)
{
    const QString target = path(u"baru.selaras"_s);
    int whole = 0, none = 0;
    for (const QStringList& arguments : makers(target).first(3)) {
        QElapsedTimer timer;
        timer.start();
        ASSERT_EQ(selarasRun(arguments).code, 0);
        const qint64 full = timer.elapsed();
        const QByteArray figures =
            selarasRun({ u"capaian"_s, target, u"--tahun"_s, u"2024"_s, u"--json"_s }).out.toUtf8();
        QFile::remove(target);
        constexpr int kRounds = 12;
        for (int round = 0; round <= kRounds; ++round) {
            QProcess process;
            process.start(QStringLiteral(SELARAS_BINARY), arguments);
            ASSERT_TRUE(process.waitForStarted());
            process.waitForFinished(int(full * round / kRounds)); // killed at that moment, unless it was faster
            process.kill();
            process.waitForFinished();
            if (QFile::exists(target)) {
                ++whole;
                EXPECT_EQ(selarasRun({ u"uji"_s, target }).code, 0);
                EXPECT_EQ(selarasRun({ u"capaian"_s, target, u"--tahun"_s, u"2024"_s, u"--json"_s }).out.toUtf8(),
                          figures);
                QFile::remove(target);
            } else {
                ++none;
            }
        }
        EXPECT_EQ(selarasRun(arguments).code, 0) << "what was left is cleared away";
        EXPECT_EQ(QDir(folder.path()).entryList({ u"baru*"_s }, QDir::AllEntries | QDir::Hidden),
                  QStringList(u"baru.selaras"_s));
        QFile::remove(target);
    }
    EXPECT_GT(none, 5);
}

TEST_F(CliSafety, ALockThatWasLeftIsNamedAndCanBeTakenOver)
{
    const QByteArray before = bytesOf(store);
    // Torn before the name of the computer, and its process seems to run: this one.
    const QString own = u"%1\napp_tests\n"_s.arg(QCoreApplication::applicationPid());
    for (const QByteArray& lock :
         { QByteArray(), own.toUtf8(), QByteArray("bukan kunci\n"), QByteArray("4711\nselaras\nPC-LAMA\n\n\n") }) {
        SCOPED_TRACE(lock.toStdString());
        writeFile(store + u".kunci"_s, lock);
        const Finished refused = selarasRun({ u"capaian"_s, store, u"--tahun"_s, u"2024"_s });
        expectRefused(refused, 3);
        EXPECT_TRUE(refused.err.contains(u"data.selaras.kunci")) << refused.err.toStdString();
        EXPECT_TRUE(refused.err.contains(u"buka-kunci"));
        EXPECT_EQ(refused.err.contains(u"PC-LAMA"), lock.contains("PC-LAMA"));
        EXPECT_EQ(selarasRun({ u"buka-kunci"_s, store }).code, 0);
        EXPECT_EQ(selarasRun({ u"capaian"_s, store, u"--tahun"_s, u"2024"_s }).code, 0);
    }
    EXPECT_EQ(selarasRun({ u"buka-kunci"_s, store }).code, 0) << "not locked";
    EXPECT_EQ(bytesOf(store), before);
}

TEST_F(CliSafety, TheLockOfARunningProgramIsNotTakenOver)
{
    const auto open = storage::Store::open(store);
    ASSERT_OK(open);
    expectRefused(selarasRun({ u"buka-kunci"_s, store }), 3);
    EXPECT_TRUE(QFile::exists(store + u".kunci"_s));
    QFile lock(store + u".kunci"_s); // even when it was torn meanwhile
    ASSERT_TRUE(lock.open(QIODevice::ReadWrite) && lock.resize(0));
    lock.close();
    expectRefused(selarasRun({ u"buka-kunci"_s, store }), 3);
}

TEST_F(CliSafety, AFileWithPersonsIsWrittenByOneOfThem)
{
    addPerson(u"Camat"_s, domain::PeranPengguna::Camat, u"rahasia"_s);
    addPerson(u"Inspektur"_s, domain::PeranPengguna::Pengawas, {});
    const QByteArray before = bytesOf(store);
    const QStringList next{ u"tahun-baru"_s, store, u"--dari"_s, u"2024"_s, u"--ke"_s, u"2025"_s };
    expectRefused(selarasRun(next), 2);
    expectRefused(selarasRun(next + QStringList{ u"--pengguna"_s, u"Siapa"_s }), 1);
    expectRefused(selarasRun(next + QStringList{ u"--pengguna"_s, u"Inspektur"_s }), 1);
    EXPECT_EQ(codeWithPassword(next + QStringList{ u"--pengguna"_s, u"Camat"_s }, "salah"), 1);
    EXPECT_EQ(bytesOf(store), before);
    EXPECT_EQ(selarasRun(next + QStringList{ u"--pratinjau"_s }).code, 0);

    const QString table = path(u"kode.tsv"_s);
    writeFile(table, "Kode\tNama\n7.01\tPROGRAM PENUNJANG\n");
    const QStringList import{ u"impor"_s, store, table, u"--sebagai"_s, u"nomenklatur"_s, u"--pengguna"_s };
    expectRefused(selarasRun(import + QStringList{ u"Inspektur"_s }), 1);

    EXPECT_EQ(codeWithPassword(next + QStringList{ u"--pengguna"_s, u"camat"_s }, "rahasia"), 0);
    const auto opened = storage::Store::open(store);
    ASSERT_OK(opened);
    EXPECT_EQ((*opened)->history()->back().by, u"Camat"_s);
}

TEST_F(CliSafety, AYearWithoutFiguresIsAFinding)
{
    for (const QString& command : { u"capaian"_s, u"anggaran"_s }) {
        const Finished run = selarasRun({ command, store, u"--tahun"_s, u"1999"_s });
        expectRefused(run, 1);
        EXPECT_TRUE(run.err.contains(u"1999")) << run.err.toStdString();
    }
}

TEST_F(CliSafety, AMissingOptionIsToldAsMissing)
{
    for (const QStringList& arguments :
         { QStringList{ u"capaian"_s, store }, { u"dokumen"_s, u"pk"_s, store, u"--tahun"_s, u"2024"_s } }) {
        const Finished run = selarasRun(arguments);
        expectRefused(run, 2);
        EXPECT_TRUE(run.err.contains(u"wajib diisi")) << run.err.toStdString();
    }
    const QString help = selarasRun({ u"--help"_s }).out;
    EXPECT_TRUE(help.contains(u"selaras capaian BERKAS --tahun TAHUN")) << help.toStdString();
    EXPECT_TRUE(help.contains(u"selaras dokumen JENIS BERKAS --tahun TAHUN --ke KELUARAN"));
    EXPECT_TRUE(help.contains(u"selaras buka-kunci BERKAS"));
}

TEST_F(CliSafety, APkWithoutPerubahanSaysThatTheMurniIsThere)
{
    const Finished run = selarasRun(
        { u"dokumen"_s, u"pk"_s, store, u"--tahun"_s, u"2022"_s, u"--perubahan"_s, u"--ke"_s, path(u"pk.pdf"_s) });
    expectRefused(run, 1);
    EXPECT_TRUE(run.err.contains(u"murni ada")) << run.err.toStdString();
}

TEST_F(CliSafety, WhatTheSystemSaysIsNotEnglish)
{
    writeFile(path(u"rusak.json"_s), "{\"selaras\": ");
    static const QRegularExpression english(
        u"\\b(no such|file or|directory|unknown|error|denied|database|unterminated)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QStringList& arguments : {
             QStringList{ u"impor"_s, path(u"n.selaras"_s), path(u"rusak.json"_s) },
             { u"impor"_s, path(u"n.selaras"_s), folder.path() },
             { u"ekspor"_s, store, path(u"tiada/x.json"_s) },
             { u"ekspor"_s, folder.path(), path(u"x.json"_s) },
             { u"pulihkan"_s, folder.path(), path(u"n.selaras"_s) },
             { u"capaian"_s, store, u"--asing"_s },
             { u"tren"_s, store, u"--pdf"_s },
         }) {
        const Finished run = selarasRun(arguments);
        EXPECT_NE(run.code, 0);
        EXPECT_FALSE(run.err.contains(english)) << run.err.toStdString();
    }
}

} // namespace selaras::testing
