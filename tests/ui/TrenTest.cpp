// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/TrenFixture.h"

#include "ui/shared/preview/PreviewDialog.h"
#include "ui/shared/preview/PreviewView.h"
#include "ui/tren/TrenModel.h"
#include "ui/widgets/ElidedLabel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>

using namespace selaras;
using namespace selaras::ui;

TEST_F(Tren, BeginsWithTheLastYearsWithResults)
{
    EXPECT_EQ(page->title(), QStringLiteral("Tren 2022–2024"));
    EXPECT_EQ(find<QComboBox>(*page, QStringLiteral("tren.dari")).currentText(), QStringLiteral("2022"));
    EXPECT_FALSE(page->usesYear());
}

TEST_F(Tren, ShowsAnySpanOfYears)
{
    choose(QStringLiteral("tren.sampai"), QStringLiteral("2026"));
    EXPECT_EQ(page->title(), QStringLiteral("Tren 2022–2026"));
    EXPECT_EQ(views().at(0)->chart().categories.size(), 5);
    choose(QStringLiteral("tren.dari"), QStringLiteral("2026")); // one year
    EXPECT_EQ(page->title(), QStringLiteral("Tren 2026"));
    choose(QStringLiteral("tren.sampai"), QStringLiteral("2023")); // an end before the beginning moves it
    EXPECT_EQ(page->title(), QStringLiteral("Tren 2023"));
    commit(edits::recordRealisasi(snapshot(), QStringLiteral("ind-ikm"), 2024, 4, QStringLiteral("94")));
    EXPECT_EQ(page->title(), QStringLiteral("Tren 2023")); // what the user chose stays
}

TEST_F(Tren, ValuesNeverTouchNorLeaveTheirChart)
{
    for (const auto& size : { QSize(1182, 640), QSize(859, 430) }) {
        page->resize(size);
        for (const auto* view : kViews) {
            show(view);
            EXPECT_FALSE(views().isEmpty() && QString::fromLatin1(view) != u"tren.pembanding") << view;
            expectLegible();
            keepPicture(*page, QLatin1StringView(view) + QStringLiteral("-biasa"));
            choose(QStringLiteral("tren.sampai"), QStringLiteral("2026"));
            expectLegible();
            choose(QStringLiteral("tren.sampai"), QStringLiteral("2024"));
        }
    }
}

TEST_F(Tren, ModelKeepsTheContract)
{
    TrenModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTabel(isi(TrenJenis::Semua).tabel);
    ASSERT_EQ(model.rowCount(), 7);
    EXPECT_EQ(model.columnCount(), 2 + 3 * 3 + 1);
    QStringList shown;
    for (int column = 8; column < 12; ++column)
        shown << model.index(0, column).data().toString();
    EXPECT_EQ(shown.join(u' '), QStringLiteral("90,36 93,66 103,65 ↑ 3,31"));
    model.setTabel({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(Tren, ChosenIndicatorsHaveTheDifferenceOfEachYear)
{
    const auto table = isi(TrenJenis::Pilihan, { QStringLiteral("ind-asn") }).tabel;
    ASSERT_EQ(table.rows.size(), 3u); // one for each year
    QStringList changes;
    for (const auto& row : table.rows)
        changes << row.at(2).text + u' ' + row.at(6).sign + row.at(6).text;
    EXPECT_EQ(changes.join(u'|'), QStringLiteral("2022 –|2023 ↑ 33,52|2024 ↑ 6,77"));
}

TEST_F(Tren, TableSortsByFigureAndNotByText)
{
    table().sortByColumn(4, Qt::AscendingOrder);
    EXPECT_EQ(table().model()->index(0, 4).data().toString(), QStringLiteral("▼ 61,76"));
    table().sortByColumn(4, Qt::DescendingOrder);
    EXPECT_EQ(table().model()->index(0, 4).data().toString(), QStringLiteral("122,27"));
}

TEST_F(Tren, NoFigureOrHeadingOfATableIsCut)
{
    for (const auto* view : kViews) {
        show(view);
        const auto* model = table().model();
        for (int column = 1; column < model->columnCount(); ++column) {
            const auto heading = model->headerData(column, Qt::Horizontal).toString();
            EXPECT_LE(QFontMetrics(font(12, QFont::DemiBold)).horizontalAdvance(heading) + 16,
                      table().columnWidth(column));
            for (int row = 0; row < model->rowCount(); ++row) {
                const auto text = model->index(row, column).data().toString();
                EXPECT_LT(QFontMetrics(font(13, QFont::Bold)).horizontalAdvance(text) + 16,
                          table().columnWidth(column));
            }
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

TEST_F(Tren, CopiesThePicture)
{
    find<QPushButton>(*page, QStringLiteral("tren.salinGambar")).click();
    EXPECT_EQ(QApplication::clipboard()->image().width(), 2560);
}

TEST_F(Tren, RevealsAnIndicatorAlone)
{
    page->reveal(QStringLiteral("ind-sakip"));
    settle();
    ASSERT_EQ(views().size(), 1);
    EXPECT_EQ(views()[0]->accessibleName(), QStringLiteral("Nilai SAKIP Kecamatan"));
    EXPECT_TRUE(views()[0]->accessibleDescription().contains(
        QStringLiteral("2024: target 82, realisasi 82,75, capaian (%) 100,91%")))
        << views()[0]->accessibleDescription().toStdString();
    EXPECT_EQ(table().model()->rowCount(), 3); // a row for each year
    page->reveal(QStringLiteral("tidak ada"));
    EXPECT_EQ(views().size(), 1);
}

TEST_F(Tren, SeveralAreChosenByKeyboard)
{
    show("tren.satu");
    ASSERT_EQ(views().size(), 1);
    auto& search = find<QLineEdit>(*page, QStringLiteral("tren.cari"));
    auto& list = find<QListWidget>(*page, QStringLiteral("tren.indikator"));
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("koordinasi"));
    QTest::keyClick(&search, Qt::Key_Down);
    EXPECT_TRUE(list.hasFocus());
    QTest::keyClick(&list, Qt::Key_Space);
    settle();
    EXPECT_EQ(table().model()->rowCount(), 6);
    QTest::keyClick(&list, Qt::Key_Space);
    settle();
    EXPECT_EQ(table().model()->rowCount(), 3); // a row for each year
}

TEST_F(Tren, NothingChosenSaysWhatToDo)
{
    show("tren.satu");
    find<QListWidget>(*page, QStringLiteral("tren.indikator")).item(0)->setCheckState(Qt::Unchecked);
    settle();
    EXPECT_TRUE(find<QLabel>(*page, QStringLiteral("tren.kosong")).isVisible());
    EXPECT_TRUE(views().isEmpty());
}

TEST_F(Tren, WhatIsShownIsChosen)
{
    find<QCheckBox>(*page, QStringLiteral("tren.target")).click();
    settle();
    ASSERT_EQ(views().at(0)->chart().series.size(), 1u);
    EXPECT_EQ(views().at(0)->chart().series[0].name, QStringLiteral("realisasi"));
}

TEST_F(Tren, EveryViewIsReachedByArrowKeys)
{
    auto& first = find<QToolButton>(*page, QStringLiteral("tren.semua"));
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Right);
    settle();
    EXPECT_TRUE(find<QToolButton>(*page, QStringLiteral("tren.satu")).isChecked());
}

TEST_F(Tren, TooltipSaysTheFiguresOfTheYear)
{
    auto* view = views().at(0);
    QHelpEvent help(QEvent::ToolTip, view->rect().center(), view->mapToGlobal(view->rect().center()));
    QCoreApplication::sendEvent(view, &help);
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("2023\ntarget 85\nrealisasi 90,35")))
        << QToolTip::text().toStdString();
    QToolTip::hideText();
}

TEST_F(Tren, ComparisonIsTypedAndUndone)
{
    show("tren.pembanding");
    EXPECT_TRUE(find<QLabel>(*page, QStringLiteral("tren.kosong")).isVisible());
    table().setFocus();
    table().setCurrentIndex(table().model()->index(2, 4)); // ikm 2024, kabupaten
    QTest::keyClick(&table(), Qt::Key_8);
    auto* editor = table().findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, QStringLiteral("9,97"));
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    ASSERT_EQ(snapshot().data().pembanding.size(), 1u);
    EXPECT_EQ(table().model()->index(2, 4).data().toString(), QStringLiteral("89,97"));
    EXPECT_EQ(table().model()->index(2, 5).data().toString(), QStringLiteral("↑ 3,69"));
    EXPECT_EQ(table().currentIndex(), table().model()->index(2, 4)); // the place stays
    ASSERT_EQ(views().size(), 1);
    QTest::keyClick(&table(), Qt::Key_Delete);
    settle();
    EXPECT_TRUE(snapshot().data().pembanding.empty());
    session->undo();
    EXPECT_EQ(snapshot().data().pembanding.size(), 1u);
}

TEST_F(Tren, SavesAPictureOfEachKind)
{
    for (const auto& [name, start] :
         { std::pair("tren.png", "\x89PNG"), { "tren.svg", "<?xml" }, { "tren.pdf", "%PDF" } }) {
        dialogs.file = folder.filePath(QString::fromLatin1(name));
        find<QPushButton>(*page, QStringLiteral("tren.simpan")).click();
        QFile file(dialogs.file);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        EXPECT_TRUE(file.readAll().startsWith(start)) << name;
    }
    dialogs.file = folder.filePath(QStringLiteral("tidak-ada/tren.png"));
    dialogs.shown.clear();
    find<QPushButton>(*page, QStringLiteral("tren.simpan")).click();
    ASSERT_EQ(dialogs.shown.size(), 4); // where to, and why not
    EXPECT_EQ(dialogs.shown[2], QStringLiteral("Gambar tidak tersimpan"));
}

TEST_F(Tren, WithoutAnythingItSaysSo)
{
    const auto empty = emptyWorkspace();
    Session nothing(*empty);
    TrenPage blank(nothing, dialogs);
    showAt(blank, { 859, 430 });
    EXPECT_TRUE(blank.findChildren<ChartView*>().isEmpty());
    EXPECT_FALSE(blank.title().isEmpty());
}

TEST_F(Tren, ChartsAreReachedAndUsedByKeyboard)
{
    ASSERT_EQ(views().size(), 7);
    auto* first = views()[0];
    first->setFocus(Qt::TabFocusReason);
    QTest::keyClick(first, Qt::Key_Right);
    EXPECT_TRUE(views()[1]->hasFocus());
    QTest::keyClick(views()[1], Qt::Key_End);
    EXPECT_TRUE(views()[6]->hasFocus());
    QTest::keyClick(views()[6], Qt::Key_Up);
    EXPECT_FALSE(views()[6]->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QTest::keyClick(views()[0], Qt::Key_Left); // nothing there: it stays
    EXPECT_TRUE(views()[0]->hasFocus());
    int stops = 0; // one for Tab, however many there are
    for (const auto* view : views())
        stops += view->focusPolicy() & Qt::TabFocus ? 1 : 0;
    EXPECT_EQ(stops, 1);
    QTest::keyClick(views()[0], Qt::Key_Tab); // the table stands below them
    EXPECT_TRUE(table().hasFocus()) << QApplication::focusWidget()->objectName().toStdString();
    QTest::keyClick(&table(), Qt::Key_Backtab);
    EXPECT_TRUE(views()[0]->hasFocus());

    QApplication::clipboard()->clear();
    QTest::keyClick(views()[0], Qt::Key_C, Qt::ControlModifier);
    settle();
    EXPECT_GT(QApplication::clipboard()->image().width(), 1000);

    EXPECT_FALSE(find<ElidedLabel>(*page, QStringLiteral("tren.kabar")).text().isEmpty()); // and says so
    QTest::keyClick(views()[3], Qt::Key_Return);
    settle();
    auto& large = find<QDialog>(*page, QStringLiteral("tren.besar"));
    EXPECT_EQ(large.findChild<ChartView*>()->accessibleName(), QStringLiteral("Nilai SAKIP Kecamatan"));
    EXPECT_EQ(large.findChild<ChartView*>()->detail(), charts::Detail::Large);
    QTest::keyClick(&large, Qt::Key_Escape); // the way back
    settle();
    EXPECT_EQ(page->findChild<QDialog*>(QStringLiteral("tren.besar")), nullptr); // it has deleted itself
}

TEST_F(Tren, OneChartIsCopiedAsATableAndSavedAlone)
{
    const auto* menu = views()[0]->makeMenu();
    const auto trigger = [&](const char* name) {
        menu->findChild<QAction*>(QString::fromLatin1(name))->trigger();
        settle();
    };
    trigger("grafik.salinTabel");
    EXPECT_EQ(QApplication::clipboard()->text(),
              QStringLiteral("Tahun\ttarget (Nilai)\trealisasi (Nilai)\tcapaian (%)\n"
                             "2022\t81\t82,99\t102,46\n2023\t85\t90,35\t106,29\n2024\t90,36\t93,66\t103,65\n"));
    dialogs.file = folder.filePath(QStringLiteral("satu.svg"));
    trigger("grafik.simpan");
    EXPECT_TRUE(dialogs.shown.value(1).endsWith(QStringLiteral("(IKM) Kecamatan Tren 2022–2024.png")))
        << dialogs.shown.join(u'|').toStdString();
    QFile file(dialogs.file);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(svg.contains(QStringLiteral("93,66")));
    EXPECT_FALSE(svg.contains(QStringLiteral("Indeks Profesionalitas")));
    show("tren.anggaran"); // amounts have a chart of their own in large
    Q_EMIT views()[0]->asked(ChartAction::Enlarge);
    settle();
    auto& large = find<QDialog>(*page, QStringLiteral("tren.besar"));
    EXPECT_EQ(large.findChild<ChartView*>()->detail(), charts::Detail::Large);
}

TEST_F(Tren, TheViewIsSeenOnPaperBeforeItIsPrinted)
{
    show("tren.kemajuan");
    QTest::keyClick(page.get(), Qt::Key_P, Qt::ControlModifier);
    settle();
    auto& preview = find<PreviewDialog>(*page, QStringLiteral("pratinjauCetak"));
    EXPECT_GT(find<PreviewView>(preview, QStringLiteral("pratinjau")).pageCount(), 0);
    dialogs.file = folder.filePath(QStringLiteral("kemajuan.pdf"));
    find<QPushButton>(preview, QStringLiteral("simpanPdf")).click();
    EXPECT_TRUE(dialogs.shown.value(1).endsWith(QStringLiteral("Kemajuan Renstra 2022–2024 Kecamatan Kutorejo.pdf")));
    EXPECT_GT(QFileInfo(dialogs.file).size(), 5'000);
}

TEST_F(Tren, OneYearAndOneQuarterAreEnough)
{
    std::vector<domain::RowChange> rows;
    for (const auto& each : snapshot().data().realisasi) {
        if (each.tahun != 2024 || each.indikatorId != u"ind-ikm")
            rows.push_back({ each, std::nullopt });
        else {
            auto moved = each;
            moved.triwulan = 1;
            rows.push_back({ each, moved });
        }
    }
    commit(edits::Edit{ domain::Action::Import, {}, std::move(rows) });
    settle();
    for (const auto* view : kViews) {
        show(view);
        expectLegible();
        keepPicture(*page, QLatin1StringView(view) + QStringLiteral("-satu-tahun"));
    }
    show("tren.semua");
    EXPECT_EQ(page->title(), QStringLiteral("Tren 2024")); // the only year with a result
    choose(QStringLiteral("tren.dari"), QStringLiteral("2022"));
    const auto& ikm = views().at(0)->chart();
    EXPECT_EQ(ikm.series.at(1).points.at(0).size, std::nullopt); // a gap, not a zero
    EXPECT_EQ(ikm.series.at(1).points.at(0).text, QString(QChar(format::kDash)));
    EXPECT_EQ(ikm.series.at(1).points.at(2).text, QStringLiteral("93,66"));
}

TEST_F(Tren, TwoHundredIndicatorsAreReadable)
{
    std::vector<domain::RowChange> rows;
    const auto model = *snapshot().indikator(QStringLiteral("ind-ikm"));
    for (int i = 0; i < 200; ++i) {
        auto each = model;
        each.id = QStringLiteral("banyak-%1").arg(i);
        each.nama = QStringLiteral("Persentase ke-%1 ").arg(i).repeated(20).left(300);
        rows.push_back({ std::nullopt, each });
        domain::RealisasiKinerja result;
        result.id = QStringLiteral("hasil-%1").arg(i);
        result.unitId = model.unitId;
        result.indikatorId = each.id;
        result.tahun = 2022 + i % 3;
        result.triwulan = 4;
        result.nilai = domain::Decimal::fromScaled((i % 5 == 0 ? -1 : 1) * qint64(i) * i * 1'000'000);
        rows.push_back({ std::nullopt, result });
    }
    commit(edits::Edit{ domain::Action::Import, {}, std::move(rows) });
    for (const auto& size : { QSize(1182, 640), QSize(859, 430) }) {
        page->resize(size);
        for (const auto* view : { "tren.semua", "tren.kemajuan", "tren.satu" }) {
            show(view);
            expectLegible();
            keepPicture(*page, QLatin1StringView(view) + QStringLiteral("-200-indikator"));
        }
    }
    show("tren.semua");
    EXPECT_EQ(views().size(), 207);
    EXPECT_EQ(table().model()->rowCount(), 207);
}

TEST_F(Tren, HeadingsFollowTheTableWhereverItStands)
{
    show("tren.kemajuan");
    auto& scroll = find<QScrollArea>(*page, QStringLiteral("tren.gulir"));
    scroll.verticalScrollBar()->setValue(table().y() + 100);
    settle();
    show("tren.anggaran"); // the table stands higher now
    const int above = scroll.verticalScrollBar()->value() - table().y();
    EXPECT_EQ(table().horizontalHeader()->y(), table().frameWidth() + std::max(0, above));
}

TEST_F(Tren, HeadingsStayInSightWhileTheTableIsScrolled)
{
    show("tren.pembanding");
    auto& scroll = find<QScrollArea>(*page, QStringLiteral("tren.gulir"));
    auto* heading = table().horizontalHeader();
    const auto top = [&] { return heading->mapTo(scroll.viewport(), QPoint()).y(); };
    ASSERT_GT(top(), 0);
    scroll.verticalScrollBar()->setValue(table().y() + 200);
    settle();
    EXPECT_NEAR(top(), 0, 2);
    table().setColumnWidth(0, 300); // laid out anew
    settle();
    EXPECT_NEAR(top(), 0, 2);
    scroll.verticalScrollBar()->setValue(0);
    settle();
    EXPECT_EQ(heading->y(), table().frameWidth());
}

TEST_F(Tren, AClickAnywhereInTheRowTicksAnIndicator)
{
    show("tren.satu");
    auto& list = find<QListWidget>(*page, QStringLiteral("tren.indikator"));
    const auto click = [&](int x) {
        const auto row = list.visualItemRect(list.item(2));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(x, row.center().y()));
        settle();
        return list.item(2)->checkState();
    };
    EXPECT_EQ(click(120), Qt::Checked); // on the name
    EXPECT_EQ(click(120), Qt::Unchecked);
    for (const int x : { 6, 10, 14, 18, 22 }) { // on the box and around it
        const auto before = list.item(2)->checkState();
        EXPECT_NE(click(x), before) << x;
    }
}

TEST_F(Tren, ASumWithYearsMissingSaysSo)
{
    const auto progress = isi(TrenJenis::Kemajuan);
    int starred = 0;
    for (const auto& chart : progress.charts) {
        for (const auto& note : chart.notes)
            starred += note.text.endsWith(u'*');
        EXPECT_EQ(chart.remark.isEmpty(),
                  std::ranges::none_of(chart.notes, [](const auto& note) { return note.text.endsWith(u'*'); }));
    }
    EXPECT_GT(starred, 0);
    EXPECT_TRUE(charts::legendOf(progress.charts).note.contains(u'*'));
    int inTable = 0;
    for (const auto& row : progress.tabel.rows)
        inTable += row.back().sign == u"* ";
    EXPECT_GT(inTable, 0);
    EXPECT_FALSE(progress.tabel.toTsv().contains(u'*')); // a spreadsheet wants figures
}
