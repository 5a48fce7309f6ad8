// SPDX-License-Identifier: GPL-3.0-or-later
// What the program writes never takes the place of anything but an earlier one of its kind, and is whole or not there.
#include "tests/app/Cli.h"

#include <QDir>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace selaras::testing {

namespace {

    void writeFile(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    /// Runs the program where no file may grow beyond `bytes`, as on a disk that has no more room.
    Finished runWithRoomFor(rlim_t bytes, const QStringList& arguments)
    {
        QProcess process;
        process.setChildProcessModifier([bytes] {
            std::signal(SIGXFSZ, SIG_IGN); // a write that doesn't fit fails, as on a full disk
            const rlimit limit{ bytes, bytes };
            setrlimit(RLIMIT_FSIZE, &limit);
        });
        process.start(QStringLiteral(SELARAS_BINARY), arguments);
        if (!process.waitForFinished(60'000))
            return {};
        return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                 QString::fromUtf8(process.readAllStandardOutput()),
                 QString::fromUtf8(process.readAllStandardError()) };
    }

} // namespace

class CliOutput : public CliTest {
protected:
    /// Each command that writes a document, to `target`; the ending of the kind it writes.
    QList<std::pair<QStringList, QString>> writers(const QString& target) const
    {
        return {
            { { u"tren"_s, store, u"--pdf"_s, target }, u".pdf"_s },
            { { u"tren"_s, store, u"--png"_s, target }, u".png"_s },
            { { u"tren"_s, store, u"--svg"_s, target }, u".svg"_s },
            { { u"ekspor"_s, store, target }, u".json"_s },
            { { u"dokumen"_s, u"pk"_s, store, u"--tahun"_s, u"2024"_s, u"--ke"_s, target }, u".pdf"_s },
        };
    }
    QStringList entries() const { return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden); }
};

TEST_F(CliOutput, NothingReplacesAStoreByItsOwnName)
{
    const QByteArray before = bytesOf(store);
    for (const auto& [arguments, ending] : writers(store)) {
        SCOPED_TRACE(arguments.join(u' ').toStdString());
        expectRefused(selarasRun(arguments), 2);
        EXPECT_EQ(bytesOf(store), before);
    }
}

TEST_F(CliOutput, NothingReplacesAStoreByAnotherName)
{
    const QByteArray before = bytesOf(store);
    for (const QString& ending : { u".pdf"_s, u".png"_s, u".svg"_s, u".json"_s })
        ASSERT_TRUE(QFile::copy(store, path(u"lain"_s + ending)) && QFile::link(store, path(u"tautan"_s + ending)));
    for (const QString& name : { u"lain"_s, u"tautan"_s }) {
        for (const auto& [none, ending] : writers({})) {
            for (const auto& [arguments, wanted] : writers(path(name + ending))) {
                if (wanted != ending)
                    continue;
                SCOPED_TRACE(arguments.join(u' ').toStdString());
                expectRefused(selarasRun(arguments), 3);
                EXPECT_EQ(bytesOf(path(name + ending)), before);
            }
        }
    }
}

TEST_F(CliOutput, NothingReplacesAFileOfAnotherKind)
{
    for (const QString& ending : { u".pdf"_s, u".png"_s, u".svg"_s, u".json"_s }) {
        writeFile(path(u"a"_s + ending), "catatan rapat\n");
        ASSERT_TRUE(QDir().mkpath(path(u"folder"_s + ending)));
    }
    const QStringList before = entries();
    for (const QString& name : { u"a"_s, u"folder"_s }) {
        for (const auto& [none, ending] : writers({})) {
            for (const auto& [arguments, wanted] : writers(path(name + ending))) {
                if (wanted == ending)
                    expectRefused(selarasRun(arguments), 3);
            }
        }
    }
    EXPECT_EQ(bytesOf(path(u"a.pdf"_s)), "catatan rapat\n");
    EXPECT_EQ(entries(), before);
}

TEST_F(CliOutput, AnEndingThatIsNotOfTheKindIsRefused)
{
    const QStringList before = entries();
    for (const auto& [arguments, ending] : writers(path(u"x.jpg"_s)))
        expectRefused(selarasRun(arguments), 2);
    EXPECT_EQ(entries(), before);
}

TEST_F(CliOutput, AnEarlierOneOfItsKindIsReplaced)
{
    for (const auto& [none, ending] : writers({})) {
        for (const auto& [arguments, wanted] : writers(path(u"hasil"_s + ending))) {
            if (wanted != ending)
                continue;
            EXPECT_EQ(selarasRun(arguments).code, 0);
            EXPECT_EQ(selarasRun(arguments).code, 0) << arguments.join(u' ').toStdString();
        }
    }
}

TEST_F(CliOutput, AFullDiskKeepsTheOldFileAndLeavesNothing)
{
    for (const QString& ending : { u".pdf"_s, u".png"_s, u".svg"_s, u".json"_s }) {
        const QString target = path(u"hasil"_s + ending);
        for (const auto& [arguments, wanted] : writers(target)) {
            if (wanted != ending)
                continue;
            ASSERT_EQ(selarasRun(arguments).code, 0);
            const QByteArray old = bytesOf(target);
            const QStringList before = entries();
            const auto size = rlim_t(old.size());
            for (const rlim_t room : { rlim_t(1), rlim_t(512), rlim_t(4096), size / 2, size - 1 }) {
                SCOPED_TRACE(arguments.join(u' ').toStdString() + " with " + std::to_string(room));
                if (room >= size)
                    continue;
                const Finished run = runWithRoomFor(room, arguments);
                EXPECT_EQ(run.code, 3) << run.err.toStdString();
                EXPECT_EQ(run.err.count(u'\n'), 1) << run.err.toStdString();
                EXPECT_EQ(bytesOf(target), old);
                EXPECT_EQ(entries(), before);
            }
        }
    }
}

TEST_F(CliOutput, PagesOnAFullDiskAreWholeOrNotThere)
{
    const Finished run = runWithRoomFor(40'000, { u"layar"_s, store, path(u"layar"_s) });
    EXPECT_EQ(run.code, 3) << run.err.toStdString();
    for (const QString& name : QDir(path(u"layar"_s)).entryList(QDir::Files)) {
        const QByteArray bytes = bytesOf(path(u"layar/"_s + name));
        EXPECT_TRUE(name.endsWith(u".png") && bytes.trimmed().endsWith("IEND\xAE\x42\x60\x82")) << name.toStdString();
    }
}

TEST_F(CliOutput, AFullStandardOutputIsSaid)
{
    for (const QStringList& arguments :
         { QStringList{ u"capaian"_s, store, u"--tahun"_s, u"2024"_s }, QStringList{ u"--help"_s },
           QStringList{ u"--version"_s }, QStringList{ u"uji"_s, store } }) {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(SELARAS_BINARY), arguments);
        ASSERT_TRUE(process.waitForFinished(60'000));
        EXPECT_NE(process.exitCode(), 0) << arguments.join(u' ').toStdString();
        EXPECT_EQ(process.readAllStandardError().count('\n'), 1);
    }
}

} // namespace selaras::testing
