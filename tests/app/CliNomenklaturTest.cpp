// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/Cli.h"

using namespace Qt::StringLiterals;

namespace selaras::testing {

namespace {

    class CliPerencanaanNomenklatur : public CliTest {
    protected:
        QString write(const QString& name, const QByteArray& bytes) const
        {
            QFile file(path(name));
            EXPECT_TRUE(file.open(QIODevice::WriteOnly));
            EXPECT_EQ(file.write(bytes), bytes.size());
            return file.fileName();
        }
        QString table(const QByteArray& name = "PROGRAM PELAYANAN") const
        {
            return write(u"tabel.tsv"_s,
                         "7\t7.01\tKECAMATAN\t\t\t\n7\t7.01.02\t" + name
                             + "\t\t\t\n7\t7.01.02.2.01.0001\tKoordinasi\tTerlaksananya\tJumlah\tLaporan\n");
        }
        Finished import(const QString& source, const QStringList& more = {}) const
        {
            return selarasRun(QStringList{ u"impor"_s, store, source, u"--sebagai"_s, u"nomenklatur"_s } + more);
        }
        static QStringList counts(const Finished& run)
        {
            EXPECT_EQ(run.code, 0) << run.err.toStdString();
            return run.out.split(u'\n').first(4);
        }
    };

} // namespace

TEST_F(CliPerencanaanNomenklatur, PreviewCountsAndWritesNothing)
{
    const QByteArray before = bytesOf(store);
    EXPECT_EQ(import(table(), { u"--pratinjau"_s }).out, u"baru: 2\nberubah: 0\nsama: 0\ndilewati: 1\n"_s);
    const Finished json = import(table(), { u"--pratinjau"_s, u"--json"_s });
    EXPECT_EQ(QJsonDocument::fromJson(json.out.toUtf8()).object(),
              (QJsonObject{ { u"baru"_s, 2 }, { u"berubah"_s, 0 }, { u"sama"_s, 0 }, { u"dilewati"_s, 1 } }));
    EXPECT_EQ(bytesOf(store), before);
}

TEST_F(CliPerencanaanNomenklatur, ImportWritesOnceAndUpdates)
{
    EXPECT_EQ(counts(import(table())), (QStringList{ u"baru: 2"_s, u"berubah: 0"_s, u"sama: 0"_s, u"dilewati: 1"_s }));
    EXPECT_EQ(counts(import(table("PROGRAM LAIN"))),
              (QStringList{ u"baru: 0"_s, u"berubah: 1"_s, u"sama: 1"_s, u"dilewati: 1"_s }));
    EXPECT_EQ(counts(import(table("PROGRAM LAIN"))),
              (QStringList{ u"baru: 0"_s, u"berubah: 0"_s, u"sama: 2"_s, u"dilewati: 1"_s }));
    EXPECT_EQ(selarasRun({ u"uji"_s, store }).code, 0);
    const QString json = path(u"isi.json"_s);
    ASSERT_EQ(selarasRun({ u"ekspor"_s, store, json }).code, 0);
    EXPECT_TRUE(bytesOf(json).contains("PROGRAM LAIN"));
}

TEST_F(CliPerencanaanNomenklatur, BadTablesAreRefusedAndTheStoreStaysAsItIs)
{
    const QByteArray before = bytesOf(store);
    expectRefused(import(write(u"kosong.tsv"_s, "")), 3);
    expectRefused(import(write(u"lama.xlsx"_s, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 lama")), 3);
    expectRefused(import(write(u"potong.xlsx"_s, QByteArray("PK\x03\x04\x14\0\0\0", 8))), 3);
    expectRefused(import(write(u"biner.tsv"_s, QByteArray("\0\1\2\3\4\5", 6))), 3);
    expectRefused(import(path(u"tidak-ada.tsv"_s)), 3);
    QFile large(path(u"besar.tsv"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize((64 << 20) + 1));
    large.close();
    expectRefused(import(large.fileName()), 3);
    for (const QByteArray& bytes :
         { QByteArray("7.01.02\tA\n\t7.01.03\tB\n"), QByteArray("7.01.02\tA\n7.01.02.2.01.00001\tB\n"),
           QByteArray("7.01.02\tA\n7.01.02\tB\n"), QByteArray("7.01.02\tA\n7.01.03\tCaf\xe9\n"),
           "7.01.02\tA\n7.01.03\t" + QByteArray(40'000, 'x') + '\n' }) {
        const Finished run = import(write(u"salah.tsv"_s, bytes));
        expectRefused(run, 1);
        EXPECT_TRUE(run.err.contains(u"baris 2:")) << run.err.toStdString();
    }
    expectRefused(selarasRun({ u"impor"_s, store, table(), u"--sebagai"_s, u"tabel"_s }), 2);
    EXPECT_EQ(bytesOf(store), before);
}

TEST_F(CliPerencanaanNomenklatur, AMissingStoreIsNotMade)
{
    store = path(u"tidak-ada.selaras"_s);
    expectRefused(import(table()), 3);
    EXPECT_FALSE(QFile::exists(store));
}

} // namespace selaras::testing
