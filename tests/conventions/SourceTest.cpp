// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conventions/SourceTree.h"
#include "tests/support/Printers.h"

#include <QRegularExpression>

namespace selaras::conventions {

namespace {

    const char* const ownFolders[] = { "app", "core", "ui", "tests" };

    void expectNowhere(const QString& pattern, const QStringList& folders, const QString& exceptIn, const char* repair)
    {
        const QRegularExpression expression(pattern);
        EXPECT_TRUE(exceptIn.isEmpty() || !sources(exceptIn).isEmpty())
            << exceptIn.toStdString() << " is empty or gone: the exception holds for nothing";
        for (const QString& folder : folders) {
            EXPECT_FALSE(sources(folder).isEmpty()) << folder.toStdString() << " is empty or gone: nothing is guarded";
            for (const QString& file : sources(folder)) {
                if (!exceptIn.isEmpty() && file.startsWith(exceptIn))
                    continue;
                const QStringList lines = read(file).split(u'\n');
                for (qsizetype i = 0; i < lines.size(); ++i) {
                    const QString code = QString(lines[i]).remove(QRegularExpression(QStringLiteral("//.*")));
                    EXPECT_FALSE(expression.match(code).hasMatch())
                        << file.toStdString() << ':' << i + 1 << ": " << lines[i].trimmed().toStdString() << "\n  "
                        << repair;
                }
            }
        }
    }

    const QStringList kProduct{ QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui") };

} // namespace

TEST(Sources, EachFileSaysItsLicence)
{
    for (const char* folder : ownFolders) {
        for (const QString& file : sources(QString::fromLatin1(folder))) {
            EXPECT_TRUE(read(file).startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"))
                << file.toStdString() << ": begin with the SPDX line";
        }
    }
}

TEST(Sources, HeadersGuardThemselves)
{
    for (const char* folder : ownFolders) {
        for (const QString& file : sources(QString::fromLatin1(folder), { QStringLiteral("*.h") }))
            EXPECT_TRUE(read(file).contains(u"#pragma once")) << file.toStdString();
    }
}

TEST(Sources, SqlLivesInStorage)
{
    expectNowhere(QStringLiteral("QSqlQuery|QSqlDatabase|\\bselect .* from\\b|\\binsert into\\b|\\bdelete from\\b"),
                  kProduct, QStringLiteral("core/storage/"), "SQL belongs to core/storage");
}

TEST(Sources, NumbersAndDatesAreFormattedInFormat)
{
    expectNowhere(QStringLiteral("\\bQLocale\\b|toString\\(u?\"d|QStringLiteral\\(\"(dd|MMM|yyyy)"), kProduct,
                  QStringLiteral("core/format/"), "Indonesian numbers and dates belong to core/format");
}

TEST(Sources, FiguresAreNeverBinaryFloatingPoint)
{
    expectNowhere(QStringLiteral("\\b(double|float)\\b"),
                  { QStringLiteral("core/domain"), QStringLiteral("core/format"), QStringLiteral("core/storage"),
                    QStringLiteral("core/edits"), QStringLiteral("core/exchange") },
                  {}, "use domain::Decimal or domain::Ratio");
}

TEST(Sources, TestsDoNotSleep)
{
    expectNowhere(QStringLiteral("qWait\\(|QThread::(m|u)?sleep|DISABLED_|GTEST_SKIP"), { QStringLiteral("tests") },
                  QStringLiteral("tests/conventions/"), "wait for a condition; a test that does not run is no test");
}

TEST(Sources, QtMacrosStandAlone)
{
    expectNowhere(QStringLiteral("\\S+.*\\bQ_OBJECT\\b"), kProduct, {}, "AUTOMOC needs Q_OBJECT first on its own line");
}

} // namespace selaras::conventions
