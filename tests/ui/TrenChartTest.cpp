// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts hold, as values; and how they are laid out.
#include "tests/ui/TrenFixture.h"

#include "core/charts/ChartPaint.h"
#include "core/domain/figures/Tren.h"

#include <QPainter>

using namespace selaras;
using namespace selaras::ui;
using charts::Chart;
using charts::Point;

namespace {

class TrenChart : public Tren { };

const Chart& chartOf(const Charts& charts, const char* id)
{
    for (const auto& each : charts) {
        if (each.id == QLatin1String(id))
            return each;
    }
    throw std::runtime_error(id);
}

QStringList texts(const charts::Series& series)
{
    QStringList result;
    for (const auto& point : series.points)
        result << point.text;
    return result;
}

/// A chart of bars as odd as they come.
Chart odd(const std::vector<std::optional<double>>& sizes, const QString& title)
{
    Chart chart;
    chart.title = title;
    chart.unit = title;
    chart.categoryName = QStringLiteral("Tahun");
    chart.noteName = QStringLiteral("capaian");
    for (const auto style : { charts::Style::Quiet, charts::Style::Strong }) {
        chart.series.push_back({ QStringLiteral("target"), charts::Mark::Bar, style, charts::Side::Left, {} });
        for (const auto& size : sizes)
            chart.series.back().points.push_back({ size, size ? charts::Axis::label(*size) : QStringLiteral("–") });
    }
    for (size_t i = 0; i < sizes.size(); ++i) {
        chart.categories << QString::number(2020 + int(i));
        chart.notes.push_back({ QStringLiteral("1.234,56%"), charts::Note::Tone::Bad });
    }
    return chart;
}

} // namespace

TEST_F(TrenChart, SeriesAreThoseOfTheDomain)
{
    const auto all = isi(TrenJenis::Semua).charts;
    const auto rows = domain::tren(snapshot(), 2022, 2024);
    ASSERT_EQ(all.size(), rows.size());
    for (size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(all[i].id, rows[i].indikator->id);
        EXPECT_EQ(all[i].unit, rows[i].indikator->satuan);
        ASSERT_EQ(all[i].categories.size(), 3);
        for (size_t y = 0; y < 3; ++y) {
            const auto& row = rows[i].titik[y].capaian;
            EXPECT_TRUE(all[i].notes[y].text.endsWith(format::figurePercent(row.capaian)));
            EXPECT_EQ(all[i].notes[y].tone == charts::Note::Tone::Bad, row.tercapai() == std::optional(false));
        }
    }
    const auto& ikm = chartOf(all, "ind-ikm");
    EXPECT_EQ(ikm.series.at(0).points.at(2), (Point{ 90.36, QStringLiteral("90,36") }));
    EXPECT_EQ(ikm.series.at(1).points.at(2), (Point{ 93.66, QStringLiteral("93,66") }));
    EXPECT_EQ(ikm.notes.at(2).text, QStringLiteral("103,65%"));
}

TEST_F(TrenChart, MissingYearIsAGapAndNotZero)
{
    const auto all = makeTrenIsi(snapshot(), { TrenJenis::Semua, { 2023, 2025 }, {}, {} }).charts;
    const auto& ikm = chartOf(all, "ind-ikm");
    EXPECT_EQ(ikm.series.at(1).points.at(2), (Point{ std::nullopt, QString(QChar(format::kDash)) }));
    EXPECT_TRUE(ikm.series.at(0).points.at(2).size); // promised, not yet reported
    EXPECT_EQ(ikm.notes.at(2).tone, charts::Note::Tone::Plain);
    const auto layout = charts::layOut(ikm, { 260, 180 }, chartLook(Shade::Light), charts::Detail::Small);
    EXPECT_EQ(layout.shapes.size(), 5u); // three targets, two results
}

TEST_F(TrenChart, DifferentUnitsNeverShareAnAxis)
{
    const auto all = isi(TrenJenis::Pilihan,
                         { QStringLiteral("ind-ikm"), QStringLiteral("ind-layanan"), QStringLiteral("ind-koordinasi"),
                           QStringLiteral("ind-asn") })
                         .charts;
    ASSERT_EQ(all.size(), 4u); // Nilai alone; % together; Indeks alone; capaian of those together
    EXPECT_EQ(all[0].unit, QStringLiteral("Nilai"));
    EXPECT_EQ(all[1].unit, QStringLiteral("%"));
    EXPECT_EQ(all[1].series.size(), 4u); // realisasi and target of two
    EXPECT_EQ(all[2].unit, QStringLiteral("Indeks"));
    EXPECT_EQ(all[3].title, QStringLiteral("Capaian (%)"));
    EXPECT_EQ(texts(all[3].series.at(0)),
              QStringList({ QStringLiteral("122,27%"), QStringLiteral("100,00%"), QStringLiteral("100,00%") }));
    EXPECT_EQ(all[0].rightUnit, QStringLiteral("%")); // capaian has an axis of its own
    EXPECT_EQ(all[0].series.at(2).side, charts::Side::Right);
}

TEST_F(TrenChart, VeryDifferentSizesOfOneUnitHaveChartsOfTheirOwn)
{
    commit(edits::recordRealisasi(snapshot(), QStringLiteral("ind-layanan"), 2023, 4, QStringLiteral("1000000000000")));
    const auto all =
        isi(TrenJenis::Pilihan, { QStringLiteral("ind-layanan"), QStringLiteral("ind-koordinasi") }).charts;
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].unit, all[1].unit);
}

TEST_F(TrenChart, CapaianAloneIsDrawnInPercent)
{
    TrenTampil tampil;
    tampil.target = tampil.realisasi = false;
    const auto all = isi(TrenJenis::Semua, {}, tampil).charts;
    EXPECT_EQ(all.at(0).unit, QStringLiteral("%"));
    EXPECT_EQ(texts(all.at(0).series.at(0)).value(2), QStringLiteral("103,65%"));
    EXPECT_TRUE(all.at(0).notes.empty());
}

TEST_F(TrenChart, BudgetIsInMillionsWithItsTableInRupiah)
{
    const auto shown = isi(TrenJenis::Anggaran);
    const auto& total = chartOf(shown.charts, "anggaran.total");
    EXPECT_EQ(total.unit, QStringLiteral("juta rupiah"));
    EXPECT_EQ(texts(total.series.at(0)).value(2), QStringLiteral("2.973,06"));
    EXPECT_EQ(texts(total.series.at(1)).value(2), QStringLiteral("2.775,36"));
    EXPECT_EQ(total.notes.at(2).text, QStringLiteral("93,35%"));
    EXPECT_FALSE(total.series.at(0).points.at(0).size); // no pagu of 2022 in the file
    EXPECT_EQ(shown.tabel.rows.at(2).at(2).text, QStringLiteral("2.973.061.600"));
    EXPECT_EQ(shown.tabel.rows.at(2).at(4).text, QStringLiteral("93,35"));
}

TEST_F(TrenChart, SmallAmountsStayInRupiah)
{
    EXPECT_EQ(format::juta(domain::Ratio(qint64(2'638'066'000))), QStringLiteral("2.638,07"));
    EXPECT_EQ(format::juta(domain::Ratio(qint64(1'500))), QStringLiteral("0,0015"));
    EXPECT_EQ(format::juta(domain::Ratio(qint64(0))), QStringLiteral("0"));
}

TEST_F(TrenChart, OddValuesStayLegible)
{
    using Sizes = std::vector<std::optional<double>>;
    const QString longName = QStringLiteral("Persentase ").repeated(30).left(300);
    for (const auto& sizes :
         { Sizes{ 0, 0, 0 }, Sizes{ 1e12, 3, 1e12 }, Sizes{ -5, 7, -12.5 }, Sizes{ -1e12, std::nullopt, 1e12 },
           Sizes{ 90 }, Sizes(10, 93.66), Sizes{ std::nullopt, std::nullopt } }) {
        const auto chart = odd(sizes, longName);
        for (const auto detail : { charts::Detail::Small, charts::Detail::Print, charts::Detail::Large }) {
            for (const int width : { 240, 320, 560, 1100 }) {
                const auto look = chartLook(Shade::Light);
                const double high = charts::preferredHeight(chart, width, look, detail);
                ui::expectLegible(charts::layOut(chart, QSizeF(width, high), look, detail),
                                  QStringLiteral("%1 wide, first %2").arg(width).arg(sizes.front().value_or(-1)));
            }
        }
    }
}

TEST_F(TrenChart, TwoHundredIndicatorsFillPagesThatCanBeRead)
{
    charts::Sheet sheet{ QStringLiteral("Tren"),
                         Charts(200, odd({ 81, 90.5, 1e6 }, QStringLiteral("Indikator"))),
                         charts::Detail::Print,
                         {} };
    EXPECT_GT(sheetSize(sheet, { 1366, 768 }).height(), 5000);
    ASSERT_TRUE(writeSheet(sheet, folder.filePath(QStringLiteral("banyak.pdf")), {}, 1));
}

TEST_F(TrenChart, AxisBeginsAtZeroAndEndsRound)
{
    const auto ends = [](double lowest, double highest) {
        const auto axis = charts::makeAxis(lowest, highest);
        return std::pair(axis.bottom, axis.top);
    };
    EXPECT_EQ(ends(44.47, 84.76), std::pair(0.0, 100.0));
    EXPECT_EQ(ends(0, 2), std::pair(0.0, 2.0));
    EXPECT_EQ(ends(0, 0), std::pair(0.0, 1.0));
    EXPECT_EQ(ends(0, 2'500'000), std::pair(0.0, 2'500'000.0));
    EXPECT_EQ(ends(-3, 7), std::pair(-4.0, 8.0));
    EXPECT_EQ(charts::Axis::label(2'500'000), QStringLiteral("2.500.000"));
    EXPECT_EQ(charts::makeAxis(0, 1).ticks().size(), 6u);
}

TEST_F(TrenChart, SeriesAreToldApartInGrey)
{
    const auto look = chartLook(Shade::Light);
    EXPECT_GT(std::abs(qGray(look.quiet.rgb()) - qGray(look.strong.rgb())), 80);
    const auto all =
        isi(TrenJenis::Pilihan, { QStringLiteral("ind-layanan"), QStringLiteral("ind-koordinasi") }).charts;
    EXPECT_NE(all.at(0).series.at(0).style, all.at(0).series.at(2).style); // another shape for each indicator
    EXPECT_NE(all.at(0).series.at(0).mark, all.at(0).series.at(1).mark); // and another line for its target
}

TEST_F(TrenChart, IsDrawnOnAnyPainterAndInsideItsRectangle)
{
    QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    const auto look = charts::ChartLook::paper();
    charts::paintChart(painter, QRectF(50, 50, 300, 200), isi(TrenJenis::Semua).charts.at(0), look,
                       charts::Detail::Small);
    painter.end();
    int inside = 0, outside = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool in = QRect(50, 50, 300, 200).contains(x, y);
            inside += in && image.pixel(x, y) == look.strong.rgb();
            outside += !in && image.pixel(x, y) != qRgb(255, 255, 255);
        }
    }
    EXPECT_GT(inside, 2000);
    EXPECT_EQ(outside, 0);
}
