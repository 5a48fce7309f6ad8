// SPDX-License-Identifier: GPL-3.0-or-later
// The matrices of the plan: versions side by side, jenis belanja, quarters, filling and pasting blocks.
#include "core/format/Text.h"
#include "tests/ui/PerencanaanFixture.h"
#include "ui/grid/CellPainter.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>

using namespace selaras;
using namespace selaras::ui;
using namespace Qt::StringLiterals;

namespace {

class PerencanaanMatriks : public PerencanaanFixture {
protected:
    /// A draft that follows a version of the sample.
    void revise(const QString& dokumenId, const QString& id)
    {
        commit(edits::createPerubahan(snapshot(), dokumenId, u"Refocusing anggaran"_s, id));
        openDocument(id);
        find<QCheckBox>(*page, u"hanyaIsi"_s).setChecked(false);
        settle();
    }
    void makeRencanaAksi()
    {
        edits::DokumenBaru baru;
        baru.jenis = domain::JenisDokumen::RencanaAksi;
        baru.tahun = 2025;
        baru.id = u"ra-2025"_s;
        commit(edits::createDokumen(snapshot(), baru));
        openDocument(u"ra-2025"_s);
    }
    void compareWith(const QString& id) const
    {
        auto& others = find<QComboBox>(*page, u"pembanding"_s);
        others.setCurrentIndex(others.findData(id));
        settle();
    }
};

} // namespace

TEST_F(PerencanaanMatriks, RenstraStandsBesideItsPerubahanWithDifferencesMarked)
{
    revise(u"renstra"_s, u"renstra-p1"_s);
    EXPECT_EQ(model().columnCount(), PerencanaanRows::FirstFigure + 1 + 5 * 2 + 2);
    compareWith(u"renstra"_s);
    EXPECT_EQ(model().columnCount(), PerencanaanRows::FirstFigure + 2 + 5 * 5 + 5);
    enter("lainnya", u"Target 2025"_s, u"84"_s); // ind-sakip, 83 in the murni
    const QModelIndex other = at("lainnya", column(u"Target 2025"_s) + 1);
    EXPECT_EQ(model().text(other), u"≠ 83"_s);
    EXPECT_TRUE(model().cell(other)->colour.has_value());
    const QString both = other.data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(both.contains(u"83"_s) && both.contains(u"84"_s)) << both.toStdString();
    const QModelIndex same = at("ind-asn", column(u"Target 2025"_s) + 1);
    EXPECT_EQ(model().text(same), u"85"_s);
    EXPECT_FALSE(model().cell(same)->colour.has_value());
    grid().setCurrentIndex(other);
    type(u"9"_s);
    EXPECT_FALSE(message().isEmpty());
    EXPECT_EQ(snapshot().target(u"renstra"_s, u"ind-sakip"_s, 2025)->nilai, domain::Decimal::fromInteger(83));
}

TEST_F(PerencanaanMatriks, RenjaShowsApbdPApbdAndTheDifferenceWhileTyping)
{
    revise(u"renja-2024"_s, u"renja-2024-p1"_s);
    EXPECT_EQ(shown("sub-layanan", u"Pagu APBD"_s), u"30.000.000"_s);
    EXPECT_EQ(shown("sub-layanan", u"Selisih"_s), u"0"_s);
    goTo("sub-layanan", u"Pagu 2024"_s);
    type(u"25.000.000"_s);
    EXPECT_EQ(shown("prog-layanan", u"Selisih"_s), u"▼ -5.000.000"_s);
    EXPECT_EQ(shown("prog-layanan", u"Pagu APBD"_s), u"≠ 30.000.000"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(shown("prog-layanan", u"Selisih"_s), u"0"_s);
    enter("sub-layanan", u"Pagu 2024"_s, u"35.000.000"_s);
    EXPECT_EQ(shown("sasaran-layanan", u"Selisih"_s), u"▲ 5.000.000"_s);
    const QString both = note("sub-layanan", u"Selisih"_s);
    EXPECT_TRUE(both.contains(u"35.000.000"_s) && both.contains(u"30.000.000"_s)) << both.toStdString();
    // From the other side the difference is the same: what the perubahan brought.
    openDocument(u"renja-2024"_s);
    EXPECT_EQ(shown("sub-layanan", u"Pagu P-APBD"_s), u"≠ 35.000.000"_s);
    EXPECT_EQ(shown("sub-layanan", u"Selisih"_s), u"▲ 5.000.000"_s);
}

TEST_F(PerencanaanMatriks, PaguIsBrokenDownByJenisBelanja)
{
    openDocument(u"pk-2025"_s);
    find<QCheckBox>(*page, u"belanja"_s).click();
    settle();
    enter("sub-rapat", u"5.1.02 Barang dan Jasa"_s, u"300.000"_s);
    goTo("sub-rapat", u"5.2 Modal"_s);
    type(u"200.000"_s);
    EXPECT_EQ(shown("keg-penunjang", u"5.2 Modal"_s), u"200.000"_s); // nothing is written yet
    EXPECT_EQ(shown("keg-penunjang", u"Pagu 2025"_s), u"500.000"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(shown("sub-rapat", u"Pagu 2025"_s), u"500.000"_s);
    EXPECT_EQ(shown("prog-penunjang", u"5.1.02 Barang dan Jasa"_s), u"300.000"_s);
    goTo("sub-rapat", u"Pagu 2025"_s);
    type(u"1"_s);
    EXPECT_FALSE(message().isEmpty()); // a sum can't be typed
    find<QCheckBox>(*page, u"belanja"_s).click();
    settle();
    EXPECT_EQ(shown("sub-rapat", u"Pagu 2025"_s), u"500.000"_s);
    EXPECT_THROW(column(u"5.2 Modal"_s), std::runtime_error);
}

TEST_F(PerencanaanMatriks, QuartersAreCheckedAgainstTheYear)
{
    makeRencanaAksi();
    const auto word = [&](const char* id) {
        return at(id, column(u"Periksa"_s)).data(Qt::AccessibleTextRole).toString();
    };
    EXPECT_EQ(shown("sasaran-layanan", u"Target 2025"_s), u"91"_s); // in force by the Renstra
    EXPECT_TRUE(model().cell(at("sasaran-layanan", column(u"Target 2025"_s)))->muted);
    EXPECT_EQ(word("sasaran-layanan"), u"belum lengkap"_s);
    enter("sasaran-layanan", u"TW I"_s, u"89"_s);
    enter("sasaran-layanan", u"TW II"_s, u"90"_s);
    enter("sasaran-layanan", u"TW III"_s, u"90"_s);
    goTo("sasaran-layanan", u"TW IV"_s);
    type(u"90"_s);
    EXPECT_EQ(word("sasaran-layanan"), u"berbeda"_s); // nothing is written yet
    press(Qt::Key_Return);
    EXPECT_EQ(word("sasaran-layanan"), u"berbeda"_s);
    EXPECT_TRUE(note("sasaran-layanan", u"Periksa"_s).contains(u"91"_s));
    enter("sasaran-layanan", u"TW IV"_s, u"91"_s);
    EXPECT_EQ(word("sasaran-layanan"), u"cocok"_s);
    EXPECT_EQ(snapshot().target(u"ra-2025"_s, u"ind-ikm"_s, 2025, 4)->nilai, domain::Decimal::fromInteger(91));
    enter("sasaran-layanan", u"Target 2025"_s, u"92"_s); // its own target counts before the one in force
    EXPECT_EQ(word("sasaran-layanan"), u"berbeda"_s);
}

TEST_F(PerencanaanMatriks, FillDownAndRightAreOneStepEach)
{
    makeRencanaAksi();
    enter("lainnya", u"TW I"_s, u"80"_s); // ind-sakip; ind-anggaran and ind-asn follow in rows of their own
    const domain::UnitData before = content();
    goTo("lainnya", u"TW I"_s);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(shown("ind-anggaran", u"TW I"_s), u"80%"_s);
    EXPECT_EQ(shown("ind-asn", u"TW I"_s), u"80"_s);
    EXPECT_EQ(workspace->nextUndo().action, domain::Action::Fill);
    EXPECT_EQ(workspace->nextUndo().rows.size(), 2u);
    goTo("lainnya", u"TW I"_s);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(shown("lainnya", u"TW IV"_s), u"80"_s);
    session->undo();
    EXPECT_EQ(shown("lainnya", u"TW IV"_s), QString());
    session->undo();
    EXPECT_TRUE(content() == before);
}

TEST_F(PerencanaanMatriks, FillOfOneCellTakesTheCellBefore)
{
    makeRencanaAksi();
    enter("lainnya", u"TW I"_s, u"80"_s);
    goTo("ind-anggaran", u"TW I"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(shown("ind-anggaran", u"TW I"_s), u"80%"_s);
    press(Qt::Key_Right);
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(shown("ind-anggaran", u"TW II"_s), u"80%"_s);
}

TEST_F(PerencanaanMatriks, PasteWithABadCellChangesNothingAndGoesThere)
{
    makeRencanaAksi();
    const domain::UnitData before = content();
    QApplication::clipboard()->setText(u"80\t81\n90\tdua\n70\t71\n"_s);
    goTo("lainnya", u"TW I"_s);
    QTest::keySequence(&grid(), QKeySequence::Paste);
    settle();
    EXPECT_TRUE(content() == before);
    EXPECT_EQ(grid().currentIndex(), at("ind-anggaran", column(u"TW II"_s)));
    EXPECT_TRUE(message().contains(u"Tempelan ditolak, tidak ada yang berubah."_s)) << message().toStdString();
    QApplication::clipboard()->setText(u"80\t81\n90\t91\n70\t71\n"_s);
    goTo("lainnya", u"TW I"_s);
    QTest::keySequence(&grid(), QKeySequence::Paste);
    settle();
    EXPECT_EQ(shown("ind-asn", u"TW II"_s), u"71"_s);
    session->undo();
    EXPECT_TRUE(content() == before);
}

TEST_F(PerencanaanMatriks, WhatAPastedMatrixPrintsOnParentsStaysInSightBesideTheSum)
{
    openDocument(u"pk-2025"_s);
    const domain::UnitData before = content();
    QApplication::clipboard()->setText(u"9\n5\n5\n"_s); // program, kegiatan and sub kegiatan
    goTo("prog-desa", u"Pagu 2025"_s);
    QTest::keySequence(&grid(), QKeySequence::Paste);
    settle();
    EXPECT_EQ(shown("prog-desa", u"Pagu 2025"_s), u"△ 5"_s);
    EXPECT_TRUE(note("prog-desa", u"Pagu 2025"_s).contains(u"Tercetak Rp\u00a09 pada dokumen"_s))
        << note("prog-desa", u"Pagu 2025"_s).toStdString();
    EXPECT_EQ(shown("keg-desa", u"Pagu 2025"_s), u"5"_s); // both say the same
    session->undo(); // one step
    EXPECT_TRUE(content() == before);
    session->redo();
    QApplication::clipboard()->setText(u"8\n4\n4\n"_s);
    goTo("prog-desa", u"Pagu 2025"_s);
    QTest::keySequence(&grid(), QKeySequence::Paste); // now it is a sum
    settle();
    EXPECT_TRUE(message().contains(u"Tempelan ditolak, tidak ada yang berubah."_s)) << message().toStdString();
    EXPECT_EQ(shown("sub-desa", u"Pagu 2025"_s), u"5"_s);
}

TEST_F(PerencanaanMatriks, ABreakdownPrintedOnAParentStaysInSight)
{
    revise(u"renja-2024"_s, u"renja-2024-p1"_s);
    find<QCheckBox>(*page, u"belanja"_s).click();
    settle();
    goTo("sub-desa", u"Pagu 2024"_s);
    press(Qt::Key_Delete);
    enter("prog-desa", u"5.1.02 Barang dan Jasa"_s, u"300.000.000"_s);
    enter("sub-desa", u"Pagu 2024"_s, u"298.000.000"_s);
    EXPECT_EQ(shown("prog-desa", u"Pagu 2024"_s), u"298.000.000"_s);
    EXPECT_EQ(shown("prog-desa", u"5.1.02 Barang dan Jasa"_s), u"300.000.000"_s);
    EXPECT_TRUE(note("prog-desa", u"5.1.02 Barang dan Jasa"_s).contains(u"Tercetak pada dokumen"_s));
}

TEST_F(PerencanaanMatriks, TheKeyboardStaysInItsRowWhenColumnsComeAndGo)
{
    openDocument(u"renstra"_s);
    find<QCheckBox>(*page, u"hanyaIsi"_s).setChecked(false);
    goTo("sub-desa", u"Uraian"_s);
    for (int i = 0; i < 2; ++i) {
        find<QCheckBox>(*page, u"belanja"_s).click();
        settle();
        EXPECT_EQ(grid().currentId(), u"sub-desa"_s);
    }
}

TEST_F(PerencanaanMatriks, EditsOfAllKindsAreUndoneToIdenticalContent)
{
    const domain::UnitData before = content();
    revise(u"renja-2024"_s, u"renja-2024-p1"_s);
    find<QCheckBox>(*page, u"belanja"_s).click();
    settle();
    enter("sub-layanan", u"5.1.02 Barang dan Jasa"_s, u"31.000.000"_s);
    enter("lainnya", u"Target 2024"_s, u"82 (A)"_s);
    goTo("lainnya", u"Target 2024"_s);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_Delete);
    undoAll();
    EXPECT_TRUE(content() == before);
}

TEST_F(PerencanaanMatriks, NothingIsCutInAnyMatrix)
{
    revise(u"renstra"_s, u"renstra-p1"_s);
    revise(u"renja-2024"_s, u"renja-2024-p1"_s);
    makeRencanaAksi();
    enter("sub-layanan", u"TW I"_s, u"1"_s);
    for (const auto& id : { u"renstra-p1"_s, u"renja-2024-p1"_s, u"ra-2025"_s }) {
        openDocument(id);
        find<QCheckBox>(*page, u"belanja"_s).setChecked(true);
        compareWith(id == u"renstra-p1"_s ? u"renstra"_s : u"renja-2024"_s);
        for (int column = PerencanaanRows::FirstFigure; column < model().columnCount(); ++column) {
            for (int row = 0; row < model().rowCount(); ++row) {
                const QModelIndex index = model().index(row, column);
                EXPECT_GE(grid().columnWidth(column), neededWidth(*model().cell(index), model().text(index)))
                    << model().text(index).toStdString();
            }
        }
    }
}

TEST_F(PerencanaanMatriks, WidthsFollowTheDocument)
{
    revise(u"renja-2024"_s, u"renja-2024-p1"_s);
    EXPECT_GT(grid().columnWidth(column(u"Target APBD"_s)), 80);
    makeRencanaAksi();
    EXPECT_EQ(grid().columnWidth(column(u"TW I"_s)), 64);
    EXPECT_EQ(grid().columnWidth(column(u"TW II"_s)), 64);
}

TEST_F(PerencanaanMatriks, EachMatrixKeepsTheContractOfModels)
{
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    revise(u"renstra"_s, u"renstra-p1"_s);
    compareWith(u"renstra"_s);
    enter("lainnya", u"Target 2025"_s, u"84"_s);
    revise(u"renja-2024"_s, u"renja-2024-p1"_s);
    find<QCheckBox>(*page, u"belanja"_s).click();
    settle();
    enter("sub-layanan", u"Pagu 2024"_s, u"35.000.000"_s);
    makeRencanaAksi();
    enter("lainnya", u"TW I"_s, u"80"_s);
    undoAll();
    EXPECT_GT(model().rowCount(), 0);
}

TEST_F(PerencanaanMatriks, AllYearsOfARenstraAreInSightAt1366)
{
    openDocument(u"renstra"_s);
    auto& panel = find<QWidget>(*page, u"rencana.panel"_s);
    EXPECT_FALSE(panel.isVisible()) << "the matrix needs the room";
    for (const auto angka : { PerencanaanView::Angka::Target, PerencanaanView::Angka::Pagu }) {
        auto& figures = find<QComboBox>(*page, u"angka"_s);
        figures.setCurrentIndex(figures.findData(int(angka)));
        settle();
        const bool pagu = angka == PerencanaanView::Angka::Pagu;
        const QModelIndex last = at("sasaran-layanan", column((pagu ? u"Pagu %1"_s : u"Target %1"_s).arg(2026)));
        EXPECT_TRUE(grid().viewport()->rect().contains(grid().visualRect(last))) << pagu;
    }
    openDocument(u"pk-2025"_s);
    EXPECT_TRUE(panel.isVisible());
    EXPECT_FALSE(find<QComboBox>(*page, u"angka"_s).isVisible());
    openDocument(u"renstra"_s);
    QTest::keyClick(&grid(), Qt::Key_F4);
    settle();
    EXPECT_TRUE(panel.isVisible()) << "who asks for it gets it";
}

TEST_F(PerencanaanMatriks, TheVersionItIsComparedWithIsNotCutOnAScaledScreen)
{
    page->resize(857, 416); // 1366x768 at 150 %
    openDocument(u"pk-2024-p1"_s);
    compareWith(u"pk-2024"_s);
    const auto& others = find<QComboBox>(*page, u"pembanding"_s);
    const int text = others.fontMetrics().horizontalAdvance(others.currentText());
    EXPECT_GE(others.width(), text + 32) << others.currentText().toStdString();
    EXPECT_GE(others.width(), others.sizeHint().width());
}

TEST_F(PerencanaanMatriks, AHabitOfTwoDigitsIsToldOnceAndTheOddRowIsMarked)
{
    openDocument(u"pk-2025"_s);
    find<QCheckBox>(*page, u"hanyaIsi"_s).setChecked(false);
    settle();
    auto& notice = find<QPushButton>(*page, u"kode.pemberitahuan"_s);
    EXPECT_TRUE(notice.isVisible());
    EXPECT_FALSE(model().cell(at("sub-desa", PerencanaanRows::Kode))->colour.has_value());
    notice.click();
    settle();
    ASSERT_GE(dialogs.shown.size(), 2);
    EXPECT_TRUE(dialogs.shown[1].contains(u"empat angka"_s)) << dialogs.shown[1].toStdString();
    EXPECT_EQ(snapshot().simpul(grid().currentId())->jenis, domain::JenisSimpul::SubKegiatan);
    enter("sub-desa", u"Kode"_s, u"7.01.06.2.01.0002"_s);
    EXPECT_TRUE(model().cell(at("sub-desa", PerencanaanRows::Kode))->colour.has_value());
}

TEST_F(PerencanaanMatriks, MenuOfABlockKeepsItChosenAndFillsItDown)
{
    openDocument(u"pk-2025"_s);
    find<QCheckBox>(*page, u"hanyaIsi"_s).setChecked(false);
    settle();
    enter("sasaran-layanan", u"Target 2025"_s, u"91"_s);
    const int target = column(u"Target 2025"_s);
    const QModelIndex first = at("sasaran-layanan", target);
    std::vector<QModelIndex> block{ first };
    for (int row = first.row() + 1; row < model().rowCount() && block.size() < 2; ++row) {
        if (const GridCell* cell = model().cell(model().index(row, target)); cell && cell->editable)
            block.push_back(model().index(row, target));
    }
    ASSERT_EQ(block.size(), 2U);
    grid().setCurrentIndex(first);
    grid().selectionModel()->select(QItemSelection(first, block.back()), QItemSelectionModel::Select);
    const QModelIndexList chosen = grid().selectionModel()->selectedIndexes();
    ASSERT_GE(chosen.size(), 2) << first.isValid() << block.back().isValid() << (first.model() == grid().model())
                                << grid().currentIndex().row() << '/' << first.row();
    Q_EMIT grid().menuRequested(block.back(), grid().mapToGlobal(QPoint(20, 20)));
    settle();
    EXPECT_EQ(grid().selectionModel()->selectedIndexes(), chosen);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    for (QAction* action : menu->actions()) {
        if (action->text().startsWith(u"Isi ke bawah"))
            action->trigger();
    }
    menu->close();
    EXPECT_EQ(model().text(first), u"91"_s);
    EXPECT_EQ(model().text(block.back()), u"91%"_s);
}
