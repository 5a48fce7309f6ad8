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

    QStringList under(const QString& folder, const char* names)
    {
        QStringList rooms;
        for (const QString& name : QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts))
            rooms << folder + u'/' + name;
        return rooms;
    }

    /// The rooms of core, from the ground up.
    QList<Room> coreRooms()
    {
        const QString core = QStringLiteral("core");
        const auto in = [&](const char* names) { return under(core, names); };
        const QStringList qt{ QStringLiteral("Core") };
        const QStringList sql{ QStringLiteral("Core"), QStringLiteral("Sql") };
        const QStringList gui{ QStringLiteral("Core"), QStringLiteral("Gui") };
        const QStringList charts{ QStringLiteral("Core"), QStringLiteral("Gui"), QStringLiteral("Charts"),
                                  QStringLiteral("Widgets") };
        const char* const domain = "domain/values domain/office domain/snapshot domain/figures domain/workflow";
        QList<Room> rooms{
            { core + QStringLiteral("/domain/values"), {}, qt },
            { core + QStringLiteral("/domain/office"), in("domain/values"), qt },
            { core + QStringLiteral("/domain/snapshot"), in("domain/values domain/office"), qt },
            // Who owes a figure, and the figure, ask each other.
            { core + QStringLiteral("/domain/figures"),
              in("domain/values domain/office domain/snapshot domain/workflow"), qt },
            { core + QStringLiteral("/domain/workflow"),
              in("domain/values domain/office domain/snapshot domain/figures"), qt },
            { core + QStringLiteral("/files"), in(domain), qt },
            { core + QStringLiteral("/format"), in(domain), qt },
            { core + QStringLiteral("/storage"), in(domain) + in("files"), sql },
            { core + QStringLiteral("/edits"), in(domain) + in("format"), qt },
            { core + QStringLiteral("/workspace"), in(domain) + in("format edits storage"), qt },
            { core + QStringLiteral("/sample"), in(domain) + in("format edits storage workspace"), qt },
            { core + QStringLiteral("/exchange"), in(domain) + in("storage"), qt },
            { core + QStringLiteral("/charts"), in(domain) + in("format"), charts },
            { core + QStringLiteral("/documents/model"), in(domain) + in("charts"), gui },
            { core + QStringLiteral("/documents/kinds"), in(domain) + in("format charts documents/model"), gui },
            { core + QStringLiteral("/documents/layout"),
              in(domain) + in("format charts documents/model documents/pdf"), gui },
            { core + QStringLiteral("/documents/pdf"), in(domain) + in("files documents/model"), gui },
        };
        return rooms;
    }

    /// The window: foundation, widgets, grid, what pages share, the pages, and the shell that knows them all.
    QList<Room> uiRooms(const QList<Room>& core)
    {
        const QString ui = QStringLiteral("ui");
        QStringList everything;
        for (const Room& room : core)
            everything << room.folder;
        const char* const pages = "dasbor dokumen pengaturan perencanaan realisasi tren";
        const QStringList any{ QStringLiteral("any") };
        QList<Room> rooms{
            { ui + QStringLiteral("/base"), everything, any },
            { ui + QStringLiteral("/widgets"), everything + under(ui, "base"), any },
            { ui + QStringLiteral("/grid"), everything + under(ui, "base widgets"), any },
            { ui + QStringLiteral("/shared"), everything + under(ui, "base widgets grid"), any },
            { ui + QStringLiteral("/start"), everything + under(ui, "base widgets grid shared"), any },
            { ui + QStringLiteral("/window"), everything + under(ui, "base widgets grid shared") + under(ui, pages),
              any },
        };
        for (const QString& page : under(ui, pages))
            rooms << Room{ page, everything + under(ui, "base widgets grid shared"), any };
        rooms[rooms.size() - 2].mayInclude << under(ui, "dokumen"); // Realisasi prints its Pengukuran
        return rooms;
    }

    const QList<Room>& rooms()
    {
        static const QList<Room> all = coreRooms() + uiRooms(coreRooms());
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
        EXPECT_FALSE(sourcesOf(room).isEmpty())
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
