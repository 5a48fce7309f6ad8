// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Printers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace selaras::testing {

struct Finished {
    int code = -1;
    QString out, err;
};

inline Finished selarasRun(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(SELARAS_BINARY), arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
             QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError()) };
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A folder with the sample store in it, made once by the program itself and copied for each test.
class CliTest : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = new QTemporaryDir;
        const Finished made =
            selarasRun({ QStringLiteral("contoh"), s_folder->filePath(QStringLiteral("contoh.selaras")) });
        ASSERT_EQ(made.code, 0) << made.err.toStdString();
    }
    static void TearDownTestSuite()
    {
        delete s_folder;
        s_folder = nullptr;
    }
    void SetUp() override
    {
        store = path(QStringLiteral("data.selaras"));
        ASSERT_TRUE(QFile::copy(s_folder->filePath(QStringLiteral("contoh.selaras")), store));
    }

    QString path(const QString& name) const { return folder.filePath(name); }
    QJsonArray json(const QStringList& arguments) const
    {
        const Finished run = selarasRun(arguments);
        EXPECT_EQ(run.code, 0) << run.err.toStdString();
        return QJsonDocument::fromJson(run.out.toUtf8()).array();
    }
    /// A refusal: its exit code, one sentence on stderr, nothing on stdout.
    static void expectRefused(const Finished& run, int code)
    {
        EXPECT_EQ(run.code, code) << run.err.toStdString();
        EXPECT_EQ(run.out, QString());
        EXPECT_EQ(run.err.count(u'\n'), 1) << run.err.toStdString();
        EXPECT_GT(run.err.size(), 20);
    }

    QTemporaryDir folder;
    QString store;

private:
    inline static QTemporaryDir* s_folder = nullptr;
};

} // namespace selaras::testing
