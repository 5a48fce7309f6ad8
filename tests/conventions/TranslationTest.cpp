// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing stays untranslated: every sentence of the sources is in the English catalogue, finished.
#include "tests/conventions/SourceTree.h"
#include "tests/support/Printers.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace selaras::conventions {

namespace {

    struct Catalogue {
        QSet<QString> messages; ///< "context|source"
        QStringList unfinished;
    };

    Catalogue readCatalogue(const QString& path)
    {
        Catalogue catalogue;
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        QXmlStreamReader xml(&file);
        QString context, source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"name") {
                context = xml.readElementText();
            } else if (xml.name() == u"source") {
                source = xml.readElementText();
                catalogue.messages.insert(context + u'|' + source);
            } else if (xml.name() == u"translation") {
                const bool unfinished = xml.attributes().value(QStringLiteral("type")) == u"unfinished";
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
                if (unfinished || text.isEmpty())
                    catalogue.unfinished << context + u'|' + source;
            }
        }
        EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
        return catalogue;
    }

} // namespace

TEST(Translations, EnglishIsComplete)
{
    QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    QProcess lupdate;
    lupdate.start(QStringLiteral(SELARAS_LUPDATE),
                  { QStringLiteral("-silent"), QStringLiteral("-I"), root(), root() + QStringLiteral("app"),
                    root() + QStringLiteral("core"), root() + QStringLiteral("ui"), QStringLiteral("-source-language"),
                    QStringLiteral("id_ID"), QStringLiteral("-ts"), fresh });
    ASSERT_TRUE(lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0)
        << lupdate.readAllStandardError().toStdString();

    const Catalogue sourcesNow = readCatalogue(fresh);
    const Catalogue english = readCatalogue(root() + QStringLiteral("translations/selaras_en.ts"));
    ASSERT_GT(sourcesNow.messages.size(), 100);
    for (const QString& message : sourcesNow.messages) {
        EXPECT_TRUE(english.messages.contains(message))
            << message.toStdString() << "\n  run: cmake --build build/dev --target update_translations, then translate";
    }
    for (const QString& message : english.unfinished)
        ADD_FAILURE() << "not translated in selaras_en.ts: " << message.toStdString();
}

TEST(Translations, QtSpeaksIndonesian)
{
    const Catalogue indonesian = readCatalogue(root() + QStringLiteral("translations/selaras_id.ts"));
    EXPECT_TRUE(indonesian.unfinished.isEmpty());
    for (const char* message : { "QPlatformTheme|Cancel", "QPlatformTheme|&Yes", "QFileDialog|File &name:",
                                 "QPrintDialog|&Print", "QLineEdit|&Paste", "QCommandLineParser|Options:" })
        EXPECT_TRUE(indonesian.messages.contains(QString::fromLatin1(message))) << message;
}

} // namespace selaras::conventions
