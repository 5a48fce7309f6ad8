// SPDX-License-Identifier: GPL-3.0-or-later
// Charts on paper: which stand where, and the trend's report with its tables.
#include "core/documents/kinds/LaporanTren.h"
#include "tests/documents/Pdf.h"
#include "tests/support/Printers.h"

#include <QImage>
#include <QPainter>

using namespace selaras;
using namespace selaras::documents;
using namespace selaras::testing;

namespace {

charts::Chart chart(const QString& title, std::optional<double> size = 80)
{
    charts::Chart result;
    result.title = title;
    result.unit = QStringLiteral("Nilai");
    result.categoryName = QStringLiteral("Tahun");
    result.categories = { QStringLiteral("2023"), QStringLiteral("2024") };
    result.series = { { QStringLiteral("target"), charts::Mark::Bar, charts::Style::Quiet, charts::Side::Left, {} },
                      { QStringLiteral("hasil"), charts::Mark::Bar, charts::Style::Strong, charts::Side::Left, {} } };
    for (auto& series : result.series)
        series.points = { { size, QStringLiteral("81,25") }, { std::nullopt, QStringLiteral("–") } };
    return result;
}

Document paper(std::vector<Block> blocks)
{
    return { .title = QStringLiteral("Uji"), .orientation = Orientation::Landscape, .blocks = std::move(blocks) };
}

ChartGrid grid(int count)
{
    ChartGrid result;
    for (int i = 0; i < count; ++i)
        result.charts.push_back(chart(QStringLiteral("Indikator ke-%1").arg(i)));
    return result;
}

/// Which charts stand on each page.
std::vector<QStringList> chartsOf(const Document& document)
{
    const Layout layout(document, 96);
    std::vector<QStringList> pages;
    for (int page = 0; page < layout.pageCount(); ++page) {
        QStringList titles;
        for (const QString& line : layout.lines(page)) {
            if (line.startsWith(u"Indikator ke-"))
                titles << line.section(QStringLiteral(" ("), 0, 0);
        }
        pages.push_back(titles);
    }
    return pages;
}

TEST(ChartPaper, EveryChartStandsOnceAndInOrder)
{
    for (const int count : { 0, 1, 4, 5, 23, 200 }) {
        const auto pages = chartsOf(paper({ grid(count) }));
        QStringList all;
        for (const auto& page : pages) {
            EXPECT_TRUE(count == 0 || !page.isEmpty());
            all << page;
        }
        ASSERT_EQ(all.size(), count);
        for (int i = 0; i < count; ++i)
            EXPECT_EQ(all[i], QStringLiteral("Indikator ke-%1").arg(i));
    }
}

TEST(ChartPaper, AHeadingIsNeverLeftWithoutItsCharts)
{
    // Whatever stands above, the heading goes with the first row of charts.
    for (int lines = 0; lines < 40; lines += 3) {
        std::vector<Block> blocks;
        for (int i = 0; i < lines; ++i)
            blocks.emplace_back(Paragraph{ .text = QStringLiteral("baris") });
        blocks.emplace_back(Paragraph{ .text = QStringLiteral("Judul grafik"), .keepWithNext = true });
        blocks.emplace_back(grid(3));
        const Layout layout(paper(std::move(blocks)), 96);
        for (int page = 0; page < layout.pageCount(); ++page) {
            const QString text = layout.lines(page).join(u'\n');
            EXPECT_EQ(text.contains(u"Judul grafik"), text.contains(u"Indikator ke-0")) << lines << " lines above";
        }
    }
}

TEST(ChartPaper, TheLegendStandsOnEveryPageAndTextCanBeSelected)
{
    const WrittenPdf pdf(paper({ grid(40) }));
    const QStringList pages = pdf.pages();
    ASSERT_GT(pages.size(), 2);
    for (const QString& page : pages) {
        EXPECT_EQ(page.count(QStringLiteral("target")), 1) << page.toStdString();
        EXPECT_TRUE(page.contains(QStringLiteral("81,25")));
    }
}

TEST(ChartPaper, ABarEndsWhereItsFigureSays)
{
    const auto painted = [](std::optional<double> value) {
        Table table{ .widths = { 1 } };
        table.body = { { { Cell{ .bar = CellBar{ .value = value, .full = 200 } } } } };
        const Layout layout(paper({ table }), 96);
        QImage image(1300, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        layout.paint(painter, 0);
        painter.end();
        int strong = 0, track = 0;
        const auto look = charts::ChartLook::paper();
        for (int y = 0; y < image.height(); ++y) {
            int strongHere = 0, trackHere = 0;
            for (int x = 0; x < image.width(); ++x) {
                strongHere += image.pixel(x, y) == look.strong.rgb();
                trackHere += image.pixel(x, y) == look.line.rgb();
            }
            strong = std::max(strong, strongHere);
            track = std::max(track, trackHere);
        }
        return std::pair(strong, strong + track);
    };
    const auto [none, whole] = painted(std::nullopt);
    EXPECT_EQ(none, 0);
    EXPECT_GT(whole, 500);
    EXPECT_NEAR(painted(50).first, whole / 4, 2);
    EXPECT_NEAR(painted(1e12).first, whole, 2); // ends at its track
    EXPECT_EQ(painted(-5).first, 0);
}

TEST(TrenPaper, LongSpansAreCutBetweenYears)
{
    charts::TrenIsi view;
    view.judul = QStringLiteral("Tren");
    view.charts = { chart(QStringLiteral("Indikator ke-0")) };
    view.tabel.columns = { { QStringLiteral("Indikator"), QStringLiteral("Indikator"), false } };
    std::vector<charts::TrenCell> row{ { QStringLiteral("IKM"), {}, 1 } };
    for (int year = 2015; year < 2026; ++year) {
        for (const char* name : { "Target", "Realisasi", "Capaian" }) {
            const QString alone = QStringLiteral("%1 %2").arg(QLatin1StringView(name)).arg(year);
            view.tabel.columns.push_back({ name[0] == 'T' ? alone : QLatin1StringView(name), alone });
            row.push_back({ alone, {}, 1 });
        }
    }
    view.tabel.rows = { row };
    int tables = 0, cells = 0;
    for (const Block& block : laporanTren(domain::Snapshot(), view.judul, { view }).blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (!table)
            continue;
        ++tables;
        ASSERT_EQ(table->body.size(), 1u);
        EXPECT_EQ(table->body[0].cells[0].text, QStringLiteral("IKM")); // each part says whose figures they are
        EXPECT_TRUE(table->body[0].cells[1].text.startsWith(u"Target")); // and begins with a year
        cells += int(table->body[0].cells.size()) - 1;
    }
    EXPECT_EQ(tables, 3);
    EXPECT_EQ(cells, 33);
}

TEST(TrenPaper, ALastColumnIsNoTableOfItsOwn)
{
    charts::TrenIsi view;
    view.charts = { chart(QStringLiteral("Indikator ke-0")) };
    view.tabel.columns = { { QStringLiteral("Indikator"), QStringLiteral("Indikator"), false } };
    std::vector<charts::TrenCell> row(14);
    for (int i = 0; i < 12; ++i) {
        const QString alone = QStringLiteral("Kolom %1").arg(i);
        view.tabel.columns.push_back({ i % 3 == 0 ? alone : QString(), alone });
    }
    view.tabel.columns.push_back({ QStringLiteral("Selisih"), QStringLiteral("Selisih") });
    view.tabel.rows = { row };
    int tables = 0;
    for (const Block& block : laporanTren(domain::Snapshot(), QStringLiteral("Tren"), { view }).blocks)
        tables += std::holds_alternative<Table>(block);
    EXPECT_EQ(tables, 1);
}

TEST(TrenPaper, WithoutFiguresThePaperSaysSo)
{
    const Document document = laporanTren(domain::Snapshot(), domain::RentangTahun{ 2022, 2024 });
    EXPECT_EQ(document.title, QStringLiteral("Laporan Tren 2022–2024"));
    bool said = false;
    for (const Block& block : document.blocks) {
        EXPECT_FALSE(std::holds_alternative<ChartGrid>(block));
        const auto* paragraph = std::get_if<Paragraph>(&block);
        said = said || (paragraph && paragraph->text.contains(u"Belum ada"));
    }
    EXPECT_TRUE(said);
}

} // namespace
