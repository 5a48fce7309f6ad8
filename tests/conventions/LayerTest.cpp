// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing in ARCHITECTURE.md stays true: link lines leak, so the includes are read too.
#include "tests/conventions/SourceTree.h"
#include "tests/support/Printers.h"

#include <QRegularExpression>
#include <QSet>

namespace selaras::conventions {

namespace {

    struct Room {
        QString folder;
        QStringList mayInclude; ///< rooms of ours, itself left out
        QStringList qtModules; ///< headers of Qt it may use, by the room's purpose
    };

    const QList<Room>& rooms()
    {
        static const QString domain = QStringLiteral("core/domain"), format = QStringLiteral("core/format"),
                             storage = QStringLiteral("core/storage"), usecases = QStringLiteral("core/usecases"),
                             exchange = QStringLiteral("core/exchange"), documents = QStringLiteral("core/documents"),
                             charts = QStringLiteral("core/charts"), files = QStringLiteral("core/files"),
                             ui = QStringLiteral("ui");
        static const QList<Room> all{
            { domain, {}, { QStringLiteral("Core") } },
            { files, { domain }, { QStringLiteral("Core") } },
            { format, { domain }, { QStringLiteral("Core") } },
            { storage, { domain, files }, { QStringLiteral("Core"), QStringLiteral("Sql") } },
            { usecases, { domain, files, format, storage }, { QStringLiteral("Core") } },
            { exchange, { domain, files, storage }, { QStringLiteral("Core") } },
            { charts,
              { domain, format },
              { QStringLiteral("Core"), QStringLiteral("Gui"), QStringLiteral("Charts"), QStringLiteral("Widgets") } },
            { documents, { domain, files, format, charts }, { QStringLiteral("Core"), QStringLiteral("Gui") } },
            { ui,
              { domain, files, format, storage, usecases, exchange, documents, charts },
              { QStringLiteral("any") } },
        };
        return all;
    }

    QStringList includes(const QString& path)
    {
        static const QRegularExpression line(QStringLiteral("^#include [<\"]([^>\"]+)[>\"]"),
                                             QRegularExpression::MultilineOption);
        QStringList result;
        for (auto it = line.globalMatch(read(path)); it.hasNext();)
            result << it.next().captured(1);
        return result;
    }

    /// The room that a path lies in; of rooms inside one another the innermost.
    QString roomOf(const QString& path)
    {
        QString found;
        for (const Room& room : rooms()) {
            if (path.startsWith(room.folder + u'/') && room.folder.size() > found.size())
                found = room.folder;
        }
        return found;
    }

    /// Its own sources: those of rooms inside it are theirs.
    QStringList sourcesOf(const Room& room)
    {
        QStringList files = sources(room.folder);
        files.removeIf([&](const QString& file) { return roomOf(file) != room.folder; });
        return files;
    }

    /// Qt's own headers, found by where the compiler finds them.
    bool moduleHas(const QString& module, const QString& header)
    {
        static const QString base = QStringLiteral(SELARAS_QT_INCLUDE "/Qt");
        return QFile::exists(base + module + u'/' + header);
    }

} // namespace

TEST(Layers, NoGuardedRoomIsEmptyOrGone)
{
    for (const Room& room : rooms()) {
        EXPECT_GT(sourcesOf(room).size(), 1)
            << room.folder.toStdString() << " has no sources: the rooms of this test follow those of the code";
    }
}

TEST(Layers, NoSourceStandsOutsideTheRooms)
{
    for (const char* folder : { "core", "ui" }) {
        for (const QString& file : sources(QString::fromLatin1(folder)))
            EXPECT_FALSE(roomOf(file).isEmpty()) << file.toStdString() << " lies in no room of this test: add its room";
    }
}

TEST(Layers, RoomsIncludeOnlyTheRoomsBelowThem)
{
    for (const Room& room : rooms()) {
        for (const QString& file : sourcesOf(room)) {
            for (const QString& include : includes(file)) {
                const QString other = roomOf(include);
                EXPECT_TRUE(other.isEmpty() || other == room.folder || room.mayInclude.contains(other))
                    << file.toStdString() << " includes " << include.toStdString()
                    << ": move the code to the room it belongs to";
                EXPECT_FALSE(include.startsWith(u"app/")) << file.toStdString() << " includes the application";
            }
        }
    }
}

TEST(Layers, RoomsUseOnlyTheirPartsOfQt)
{
    int checked = 0;
    for (const Room& room : rooms()) {
        if (room.qtModules.contains(u"any"))
            continue;
        for (const QString& file : sourcesOf(room)) {
            for (const QString& include : includes(file)) {
                if (!include.startsWith(u'Q') || include.endsWith(u".h"))
                    continue;
                bool allowed = false;
                for (const QString& module : room.qtModules)
                    allowed = allowed || moduleHas(module, include);
                ++checked;
                EXPECT_TRUE(allowed) << file.toStdString() << " includes " << include.toStdString()
                                     << ", which is not of Qt " << room.qtModules.join(u',').toStdString();
            }
        }
    }
    EXPECT_GT(checked, 50);
}

TEST(Layers, NobodyIncludesAnUmbrellaHeader)
{
    static const QSet<QString> umbrellas{ QStringLiteral("QtWidgets"), QStringLiteral("QtCharts"),
                                          QStringLiteral("QtCore"),    QStringLiteral("QtGui"),
                                          QStringLiteral("QtSql"),     QStringLiteral("QtTest") };
    for (const char* folder : { "app", "core", "ui", "tests" }) {
        for (const QString& file : sources(QString::fromLatin1(folder))) {
            for (const QString& include : includes(file)) {
                EXPECT_FALSE(umbrellas.contains(include.section(u'/', -1)))
                    << file.toStdString() << " includes " << include.toStdString()
                    << " (costs seconds a file): name the classes";
            }
        }
    }
}

} // namespace selaras::conventions
