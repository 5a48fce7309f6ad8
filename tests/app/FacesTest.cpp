// SPDX-License-Identifier: GPL-3.0-or-later
// The window and the paper show the figures of the command line, whatever the file holds.
#include "app/OpenWorkspace.h"
#include "core/edits/results/Realisasi.h"
#include "tests/app/Cli.h"
#include "ui/base/Dialogs.h"
#include "ui/base/Session.h"
#include "ui/dasbor/DasborPage.h"
#include "ui/tren/TrenModel.h"
#include "ui/tren/TrenPage.h"

#include <QApplication>
#include <QLabel>
#include <QToolButton>

#include <random>

using namespace Qt::StringLiterals;

namespace selaras::testing {

namespace {

    /// "▼ 1.234,50%" as the command line writes it: "1234.50"; a dash is a figure that isn't there.
    QString plain(QString shown)
    {
        for (const QChar sign : u"▼↑↓ %."_s)
            shown.remove(sign);
        return shown == u"–" ? QString() : shown.replace(u',', u'.').replace(u'−', u'-');
    }

    QString text(const QJsonObject& object, const char* key)
    {
        return object.value(QLatin1StringView(key)).toString();
    }

    class Faces : public CliTest {
    protected:
        /// Results of every quarter of 2024, as uneven as they come.
        void typeResults()
        {
            std::mt19937 random(20241231);
            std::uniform_int_distribution<int> units(0, 140), hundredths(0, 99);
            const auto workspace = app::openWorkspace(store);
            ASSERT_OK(workspace);
            const auto before = (*workspace)->snapshot(); // a commit makes another
            for (const auto& each : before.data().indikator) {
                for (int quarter = 1; quarter <= 4; ++quarter) {
                    if (random() % 5 == 0)
                        continue; // empty is not zero
                    const auto value = u"%1,%2"_s.arg(units(random)).arg(hundredths(random), 2, 10, QChar(u'0'));
                    (void)(*workspace)
                        ->commit(edits::recordRealisasi((*workspace)->snapshot(), each.id, 2024, quarter, value));
                }
            }
        }
        void openWindow()
        {
            auto opened = app::openWorkspace(store);
            ASSERT_OK(opened);
            workspace = std::move(*opened);
            session = std::make_unique<ui::Session>(*workspace);
        }
        static void settle()
        {
            for (int i = 0; i < 3; ++i)
                QCoreApplication::processEvents();
        }

        std::unique_ptr<workspace::Workspace> workspace;
        std::unique_ptr<ui::Session> session;
        std::unique_ptr<ui::Dialogs> dialogs = ui::makeDialogs();
    };

} // namespace

TEST_F(Faces, TheDashboardShowsTheFiguresOfTheCommandLine)
{
    typeResults();
    struct Told {
        int year, quarter;
        QJsonArray results, budget;
    };
    std::vector<Told> told; // asked before the window has the file
    for (const int year : { 2022, 2023, 2024 }) {
        for (const int quarter : { 1, 2, 3, 4 }) {
            const QStringList period{ u"--tahun"_s, QString::number(year), u"--triwulan"_s, QString::number(quarter),
                                      u"--json"_s };
            told.push_back({ year, quarter, json(QStringList{ u"capaian"_s, store } + period),
                             json(QStringList{ u"anggaran"_s, store } + period) });
        }
    }
    openWindow();
    ui::DasborPage page(*session, *dialogs);
    page.resize(1182, 696);
    page.show();
    int figures = 0;
    for (const Told& each : told) {
        session->setTahun(each.year);
        session->setTriwulan(each.quarter);
        settle();
        for (const QJsonValue& value : each.results) {
            const QJsonObject row = value.toObject();
            const auto* label = page.findChild<QLabel*>(u"dasbor.capaian."_s + text(row, "id"));
            ASSERT_NE(label, nullptr) << text(row, "indikator").toStdString();
            EXPECT_EQ(plain(label->text()), text(row, "capaian")) << text(row, "indikator").toStdString();
            figures += !text(row, "capaian").isEmpty();
        }
        const auto* total = page.findChild<QLabel*>(u"dasbor.serapan"_s);
        EXPECT_EQ(plain(total->text()), text(each.budget.first().toObject(), "serapan"));
        for (const auto* label : page.findChildren<QLabel*>()) {
            if (!label->objectName().startsWith(u"dasbor.program."))
                continue;
            const auto* node = workspace->snapshot().simpul(label->objectName().section(u'.', 2));
            ASSERT_NE(node, nullptr);
            const auto line = std::ranges::find_if(each.budget, [&](const QJsonValue& value) {
                return text(value.toObject(), "kode") == node->kode && text(value.toObject(), "nama") == node->nama;
            });
            ASSERT_NE(line, each.budget.end()) << node->nama.toStdString();
            EXPECT_EQ(plain(label->text()), text(line->toObject(), "serapan")) << node->nama.toStdString();
            ++figures;
        }
    }
    EXPECT_GT(figures, 40);
}

TEST_F(Faces, TheTrendShowsTheFiguresOfTheCommandLine)
{
    typeResults();
    const QJsonArray told = json({ u"tren"_s, store, u"--dari"_s, u"2022"_s, u"--sampai"_s, u"2024"_s, u"--json"_s });
    openWindow();
    ui::TrenPage page(*session, *dialogs);
    page.resize(1182, 696);
    page.show();
    settle();
    const auto& model = *page.findChild<ui::TrenModel*>();
    ASSERT_EQ(model.rowCount(), told.size());
    const auto shown = [&](int row, int column) { return plain(model.index(row, column).data().toString()); };
    constexpr int kLead = 2, kOfYear = 3;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QJsonObject series = told[row].toObject();
        const auto name = text(series, "indikator").toStdString();
        EXPECT_EQ(model.index(row, 0).data().toString(), text(series, "indikator"));
        const QJsonArray points = series.value(u"titik").toArray();
        for (int year = 0; year < 3; ++year) {
            const QJsonObject point = points[year].toObject();
            EXPECT_EQ(shown(row, kLead + year * kOfYear), text(point, "target")) << name;
            EXPECT_EQ(shown(row, kLead + year * kOfYear + 1), text(point, "realisasi")) << name;
            EXPECT_EQ(shown(row, kLead + year * kOfYear + 2), text(point, "capaian")) << name;
        }
        EXPECT_EQ(shown(row, kLead + 3 * kOfYear), text(points[2].toObject(), "selisih")) << name;
    }
    page.findChild<QToolButton*>(u"tren.kemajuan"_s)->click();
    settle();
    for (int row = 0; row < told.size(); ++row) {
        for (int year = 0; year < 3; ++year)
            EXPECT_EQ(shown(row, 3 + 2 * year + 1),
                      text(told[row].toObject().value(u"titik").toArray()[year].toObject(), "kemajuan"));
    }
}

TEST_F(Faces, ThePaperShowsTheFiguresOfTheCommandLine)
{
    typeResults();
    const QJsonArray told =
        json({ u"capaian"_s, store, u"--tahun"_s, u"2024"_s, u"--triwulan"_s, u"2"_s, u"--json"_s });
    const auto paper = [&](const QStringList& arguments, const QString& file) {
        EXPECT_EQ(selarasRun(arguments).code, 0);
        QProcess reader;
        reader.start(u"pdftotext"_s, { u"-layout"_s, file, u"-"_s });
        EXPECT_TRUE(reader.waitForFinished()) << "pdftotext (poppler-utils) is needed";
        return QString::fromUtf8(reader.readAllStandardOutput());
    };
    const QString file = path(u"d.pdf"_s), report = path(u"t.pdf"_s);
    QString dashboard = paper(
        { u"dokumen"_s, u"dasbor"_s, store, u"--tahun"_s, u"2024"_s, u"--triwulan"_s, u"2"_s, u"--ke"_s, file }, file);
    dashboard.remove(u'.'); // the command line doesn't group
    int figures = 0;
    for (const QJsonValue& value : told) {
        const QString figure = text(value.toObject(), "capaian").replace(u'.', u',');
        EXPECT_TRUE(figure.isEmpty() || dashboard.contains(figure)) << figure.toStdString();
        figures += !figure.isEmpty();
    }
    EXPECT_GE(figures, 4);
    QString trend = paper({ u"tren"_s, store, u"--pdf"_s, report }, report);
    trend.remove(u'.');
    for (const QJsonValue& series : json({ u"tren"_s, store, u"--json"_s })) {
        for (const QJsonValue& value : series.toObject().value(u"titik").toArray()) {
            for (const char* key : { "capaian", "kemajuan" }) {
                const QString figure = text(value.toObject(), key).replace(u'.', u',');
                EXPECT_TRUE(figure.isEmpty() || trend.contains(figure)) << figure.toStdString();
            }
        }
    }
}

} // namespace selaras::testing
