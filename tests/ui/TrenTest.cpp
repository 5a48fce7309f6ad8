// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/Format.h"
#include "tests/ui/UiFixture.h"
#include "tests/ui/Widgets.h"
#include "ui/Theme.h"
#include "ui/tren/TrenChart.h"
#include "ui/tren/TrenImage.h"
#include "ui/tren/TrenModel.h"
#include "ui/tren/TrenPage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace selaras;
using namespace selaras::ui;

namespace {

class Tren : public UiFixture {
protected:
    void SetUp() override
    {
        UiFixture::SetUp();
        page = std::make_unique<TrenPage>(*session, dialogs);
        showAt(*page, { 1180, 700 });
    }

    TrendSeries series(const char* id, int dari = 2022, int sampai = 2024) const
    {
        return trendSeries(snapshot(), dari, sampai, QString::fromLatin1(id)).at(0);
    }
    QList<QGraphicsView*> charts() const { return page->findChildren<QGraphicsView*>(); }
    /// Values and years must neither touch each other nor leave their chart.
    void expectLegible() const
    {
        for (const auto* chart : charts()) {
            QList<QRectF> texts;
            for (auto* item : chart->scene()->items()) {
                if (qgraphicsitem_cast<QGraphicsSimpleTextItem*>(item))
                    texts << item->sceneBoundingRect().adjusted(1, 2, -1, -2);
            }
            for (qsizetype i = 0; i < texts.size(); ++i) {
                EXPECT_TRUE(chart->sceneRect().contains(texts[i])) << chart->accessibleName().toStdString();
                for (qsizetype k = 0; k < i; ++k)
                    EXPECT_FALSE(texts[i].intersects(texts[k])) << chart->accessibleName().toStdString();
            }
        }
    }

    std::unique_ptr<TrenPage> page;
};

} // namespace

TEST_F(Tren, SeriesAreThoseOfTheDomain)
{
    const auto all = trendSeries(snapshot(), 2022, 2024);
    const auto domain = domain::tren(snapshot(), 2022, 2024);
    ASSERT_EQ(all.size(), domain.size());
    for (size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(all[i].id, domain[i].indikator->id);
        ASSERT_EQ(all[i].tahun.size(), 3u);
        for (size_t y = 0; y < 3; ++y) {
            const auto& row = domain[i].titik[y].capaian;
            EXPECT_EQ(all[i].tahun[y].capaian.text, format::figurePercent(row.capaian));
            EXPECT_EQ(all[i].tahun[y].below, row.tercapai() == std::optional(false));
        }
    }
    const auto year = series("ind-ikm").tahun.at(2);
    EXPECT_EQ(year.tahun, 2024);
    EXPECT_EQ(year.target, (TrendBar{ 90.36, QStringLiteral("90,36") }));
    EXPECT_EQ(year.realisasi, (TrendBar{ 93.66, QStringLiteral("93,66") }));
    EXPECT_EQ(year.capaian.text, QStringLiteral("103,65%"));
    EXPECT_EQ(series("ind-layanan").satuan, QStringLiteral("%"));
}

TEST_F(Tren, MissingYearIsAGapAndNotZero)
{
    const auto years = series("ind-ikm", 2023, 2025).tahun;
    EXPECT_FALSE(years.at(2).realisasi.length);
    EXPECT_EQ(years.at(2).realisasi.text, QString(QChar(format::kDash)));
    EXPECT_TRUE(years.at(2).target.length); // promised, not yet reported
    EXPECT_FALSE(years.at(2).capaian.length);
    EXPECT_FALSE(years.at(2).below);
}

TEST_F(Tren, StartsWithTheRenstraPeriod)
{
    EXPECT_EQ(trendStart(snapshot(), 2024), 2022);
    EXPECT_EQ(page->title(), QStringLiteral("Tren 2022–2024"));
    session->setTahun(2022);
    EXPECT_EQ(page->title(), QStringLiteral("Tren 2022"));
}

TEST_F(Tren, AxisBeginsAtZeroAndEndsRound)
{
    const auto ends = [](double lowest, double highest) {
        const auto axis = trendAxis(lowest, highest);
        return std::pair(axis.bottom, axis.top);
    };
    EXPECT_EQ(ends(44.47, 84.76), std::pair(0.0, 100.0));
    EXPECT_EQ(ends(0, 2), std::pair(0.0, 2.0));
    EXPECT_EQ(ends(0, 0), std::pair(0.0, 1.0));
    EXPECT_EQ(ends(0, 2'500'000), std::pair(0.0, 2'500'000.0));
    EXPECT_EQ(ends(-3, 7), std::pair(-4.0, 8.0));
    EXPECT_EQ(TrendAxis::label(2'500'000), QStringLiteral("2.500.000"));
    EXPECT_EQ(trendAxis(0, 1).ticks().size(), 6u);
}

TEST_F(Tren, ValuesNeverTouch)
{
    ASSERT_EQ(charts().size(), 7);
    expectLegible();
    page->resize(859, 430);
    session->setTahun(2026); // five years
    settle();
    expectLegible();
    find<QToolButton>(*page, QStringLiteral("tren.satu")).click();
    settle();
    ASSERT_EQ(charts().size(), 1);
    expectLegible();
}

TEST_F(Tren, ModelKeepsTheContract)
{
    TrenModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(snapshot(), domain::tren(snapshot(), 2022, 2024));
    ASSERT_EQ(model.rowCount(), 7);
    EXPECT_EQ(model.columnCount(), 2 + 3 * 3 + 1);
    const auto shown = [&](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(shown(0, model.column(2, TrenModel::Target)), QStringLiteral("90,36"));
    EXPECT_EQ(shown(0, model.column(2, TrenModel::Realisasi)), QStringLiteral("93,66"));
    EXPECT_EQ(shown(0, model.column(2, TrenModel::Capaian)), QStringLiteral("103,65"));
    EXPECT_EQ(shown(0, model.selisihColumn()), QStringLiteral("↑ 3,31"));
    model.setRows(snapshot(), {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(Tren, TableSortsByFigureAndNotByText)
{
    auto& table = find<QTableView>(*page, QStringLiteral("tren.tabel"));
    const auto& model = find<TrenModel>(*page, {});
    const int column = model.column(0, TrenModel::Capaian);
    table.sortByColumn(column, Qt::AscendingOrder);
    EXPECT_EQ(table.model()->index(0, column).data().toString(), QStringLiteral("▼ 61,76"));
    table.sortByColumn(column, Qt::DescendingOrder);
    EXPECT_EQ(table.model()->index(0, column).data().toString(), QStringLiteral("122,27"));
}

TEST_F(Tren, NoFigureOrHeadingOfTheTableIsCut)
{
    const auto& table = find<QTableView>(*page, QStringLiteral("tren.tabel"));
    const auto* model = table.model();
    for (int column = 1; column < model->columnCount(); ++column) {
        const auto heading = model->headerData(column, Qt::Horizontal).toString();
        EXPECT_LE(QFontMetrics(font(12, QFont::DemiBold)).horizontalAdvance(heading) + 16, table.columnWidth(column));
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto text = model->index(row, column).data().toString();
            EXPECT_LT(QFontMetrics(font(13, QFont::Bold)).horizontalAdvance(text) + 16, table.columnWidth(column));
        }
    }
}

TEST_F(Tren, CopiesTheTableForASpreadsheet)
{
    find<QPushButton>(*page, QStringLiteral("tren.salinTabel")).click();
    const auto lines = QApplication::clipboard()->text().split(u'\n');
    ASSERT_GE(lines.size(), 8);
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("Indikator\tSatuan\tTarget 2022\tRealisasi 2022\tCapaian 2022\t")));
    EXPECT_TRUE(lines[1].endsWith(QStringLiteral("\t90,36\t93,66\t103,65\t3,31"))) << lines[1].toStdString();
}

TEST_F(Tren, OneIndicatorHasItsOwnChart)
{
    auto& chooser = find<QComboBox>(*page, QStringLiteral("tren.indikator"));
    EXPECT_FALSE(chooser.isVisible());
    page->reveal(QStringLiteral("ind-sakip"));
    settle();
    EXPECT_TRUE(chooser.isVisible());
    EXPECT_EQ(chooser.currentText(), QStringLiteral("Nilai SAKIP Kecamatan"));
    ASSERT_EQ(charts().size(), 1);
    EXPECT_TRUE(
        charts()[0]->accessibleName().contains(QStringLiteral("2024: target 82, realisasi 82,75, capaian 100,91%")))
        << charts()[0]->accessibleName().toStdString();
    EXPECT_EQ(find<QTableView>(*page, QStringLiteral("tren.tabel")).model()->rowCount(), 1);
}

TEST_F(Tren, SavesAPicture)
{
    dialogs.file = folder.filePath(QStringLiteral("tren.png"));
    find<QPushButton>(*page, QStringLiteral("tren.simpan")).click();
    EXPECT_EQ(QImage(dialogs.file).size(), QSize(2560, 1440));
    dialogs.file = folder.filePath(QStringLiteral("tidak-ada/tren.png"));
    dialogs.shown.clear();
    find<QPushButton>(*page, QStringLiteral("tren.simpan")).click();
    ASSERT_EQ(dialogs.shown.size(), 4); // where to, and why not
    EXPECT_EQ(dialogs.shown[2], QStringLiteral("Gambar tidak tersimpan"));
}

TEST_F(Tren, PictureHasTheAskedSizeAndShowsBars)
{
    const auto picture = renderTrend(snapshot(), 2022, 2024, { 640, 400 });
    EXPECT_EQ(picture.size(), QSize(640, 400));
    const auto accent = coloursOf(Shade::Light).accent.rgb();
    int coloured = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            coloured += picture.pixel(x, y) == accent;
    }
    EXPECT_GT(coloured, 2000);
    EXPECT_FALSE(renderTrend(emptyWorkspace()->snapshot(), 2022, 2024, { 320, 200 }).isNull());
}
