// SPDX-License-Identifier: GPL-3.0-or-later
// What the quarterly grid shows, and how it fits the screen.
#include "core/edits/approval/Alur.h"
#include "core/edits/office/Jabatan.h"
#include "core/edits/plan/Pohon.h"
#include "tests/ui/UiFixture.h"
#include "tests/ui/Widgets.h"
#include "ui/grid/CellPainter.h"
#include "ui/grid/GridView.h"
#include "ui/realisasi/RealisasiPage.h"
#include "ui/realisasi/grid/RealisasiModel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/window/MainWindow.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>

using namespace selaras;
using namespace selaras::ui;
using namespace Qt::StringLiterals;
using Rows = RealisasiRows;

namespace {

class RealisasiShown : public UiFixture {
protected:
    void SetUp() override
    {
        UiFixture::SetUp();
        page = std::make_unique<RealisasiPage>(*session, dialogs);
        showAt(*page, { 1182, 672 });
    }

    GridView& grid() const { return find<GridView>(*page, u"realisasi.kisi"_s); }
    RealisasiModel& model() const { return *qobject_cast<RealisasiModel*>(grid().model()); }

    std::unique_ptr<RealisasiPage> page;
};

} // namespace

TEST_F(RealisasiShown, BelumDiisiShowsWhatIsMissingAndSaysWhenNothingIs)
{
    auto& tampil = find<QComboBox>(*page, u"tampil"_s);
    tampil.setCurrentIndex(tampil.findData(int(Tampil::BelumDiisi)));
    settle();
    ASSERT_EQ(model().rowCount(), 0);
    EXPECT_FALSE(grid().isVisible());
    auto& empty = find<EmptyState>(*page, u"tanpaBaris"_s);
    ASSERT_TRUE(empty.isVisible());
    empty.button()->click();
    settle();
    EXPECT_TRUE(grid().isVisible());
    EXPECT_GE(model().rowOf(u"ind-ikm"_s), 0);
}

TEST_F(RealisasiShown, AYearOfANewPeriodShowsItsOwnTreeOnly)
{
    commit(edits::addPeriode(snapshot(), 2030, 2034));
    commit(edits::addSimpul(snapshot(), { .nama = u"Tujuan"_s, .id = u"tujuan-2030"_s }));
    commit(edits::addSimpul(
        snapshot(), { u"tujuan-2030"_s, domain::JenisSimpul::Sasaran, {}, u"Sasaran"_s, {}, u"sasaran-2030"_s }));
    domain::Indikator indikator;
    indikator.id = u"ind-2030"_s;
    indikator.simpulId = u"sasaran-2030"_s;
    indikator.nama = u"Indikator berikutnya"_s;
    commit(edits::addIndikator(snapshot(), indikator));
    session->setTahun(2030);
    settle();
    EXPECT_GE(model().rowOf(u"ind-2030"_s), 0);
    EXPECT_LT(model().rowOf(u"ind-ikm"_s), 0);
    session->setTahun(2024);
    settle();
    EXPECT_LT(model().rowOf(u"ind-2030"_s), 0);
}

TEST_F(RealisasiShown, EveryFigureFitsItsColumn)
{
    MainWindow window(*session, dialogs);
    showAt(window, { 1366, 768 });
    window.showPage(u"realisasi"_s);
    settle();
    const auto& view = find<GridView>(window, u"realisasi.kisi"_s);
    const auto& rows = *qobject_cast<GridModel*>(view.model());
    const QFontMetrics heading(font(metrics::small, QFont::DemiBold));
    EXPECT_EQ(view.horizontalScrollBar()->maximum(), 0);
    EXPECT_GE(view.columnWidth(Rows::Nama), 140);
    EXPECT_TRUE(find<QWidget>(window, u"rincian"_s).isVisible());
    EXPECT_TRUE(view.isColumnHidden(Rows::TargetTw)) << "no Rencana Aksi";
    for (int column = 0; column < rows.columnCount(); ++column) {
        if (view.isColumnHidden(column))
            continue;
        const QString title = rows.columns()[size_t(column)].title;
        EXPECT_GT(view.columnWidth(column), heading.horizontalAdvance(title) + 2 * kCellPadding) << column;
        for (int row = 0; column != Rows::Nama && row < rows.rowCount(); ++row) {
            const QModelIndex index = rows.index(row, column);
            if (const GridCell* cell = rows.cell(index)) {
                EXPECT_GE(view.columnWidth(column), neededWidth(*cell, rows.text(index)))
                    << rows.text(index).toStdString();
            }
        }
    }
    window.resize(911, 512); // 150 % on the same screen
    settle();
    EXPECT_LE(view.columnViewportPosition(Rows::Capaian) + view.columnWidth(Rows::Capaian), view.viewport()->width());
}

TEST_F(RealisasiShown, AfterEachEditTheGridIsThatOfAFreshOne)
{
    auto& tampil = find<QComboBox>(*page, u"tampil"_s);
    tampil.setCurrentIndex(tampil.findData(int(Tampil::SemuaTingkat)));
    const auto compare = [&](const QString& what) {
        const RealisasiView& view = model().view();
        const auto fresh =
            RealisasiRows::rows(session->snapshot(), view, notAccepted(session->snapshot(), view.tahun, view.triwulan));
        ASSERT_EQ(int(fresh.size()), model().rowCount());
        for (int row = 0; row < model().rowCount(); ++row) {
            ASSERT_EQ(model().row(row).id, fresh[size_t(row)].id);
            for (size_t column = 0; column < fresh[size_t(row)].cells.size(); ++column) {
                const GridCell& shown = model().row(row).cells[column];
                const GridCell& expected = fresh[size_t(row)].cells[column];
                EXPECT_EQ(shown.text, expected.text) << qPrintable(what + u": "_s + fresh[size_t(row)].id);
                EXPECT_EQ(shown.editable, expected.editable) << qPrintable(what + u": "_s + fresh[size_t(row)].id);
                EXPECT_EQ(shown.locked, expected.locked) << qPrintable(what + u": "_s + fresh[size_t(row)].id);
                EXPECT_EQ(shown.note, expected.note) << qPrintable(what + u": "_s + fresh[size_t(row)].id);
                EXPECT_EQ(shown.steps, expected.steps) << qPrintable(what + u": "_s + fresh[size_t(row)].id);
            }
        }
    };
    for (int row = 0; row < model().rowCount(); ++row) {
        const QModelIndex cell = model().index(row, Rows::Tw4);
        for (const QString& text : { u"7"_s, QString(), u"12"_s }) { // a figure comes, goes, and comes
            if (model().cell(cell) && model().cell(cell)->editable)
                model().setData(cell, text);
            compare(model().place(cell) + u' ' + text);
        }
    }
    commit(edits::advanceRealisasi(
        session->snapshot(), session->pelaku(),
        edits::readyToAdvance(session->snapshot(), session->pelaku(), session->tahun(), session->triwulan()),
        workspace->now()));
    compare(u"sent"_s);
    while (workspace->canUndo())
        session->undo();
    compare(u"undone"_s);
}

TEST_F(RealisasiShown, ModelKeepsTheContract)
{
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QModelIndex cell = model().index(model().rowOf(u"ind-ikm"_s), Rows::Tw4);
    model().tellTyping(cell, u"9"_s);
    model().setData(cell, u"95"_s);
    model().setData(cell, u"x"_s);
    auto& tampil = find<QComboBox>(*page, u"tampil"_s);
    for (int i = 0; i < tampil.count(); ++i)
        tampil.setCurrentIndex(i);
    tampil.setCurrentIndex(0);
    session->setTahun(2023);
    session->setTriwulan(2);
    session->undo();
    settle();
    EXPECT_GT(model().rowCount(), 0);
}
