// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed is never lost: every way out of an open cell hands it over, or stays there.
#include "tests/ui/UiFixture.h"
#include "tests/ui/Widgets.h"
#include "ui/base/Page.h"
#include "ui/grid/GridView.h"
#include "ui/realisasi/grid/RealisasiModel.h"
#include "ui/window/MainWindow.h"
#include "ui/window/SearchField.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace selaras;
using namespace selaras::ui;
using namespace Qt::StringLiterals;
using Rows = RealisasiRows;

namespace {

class Ketikan : public UiFixture {
protected:
    void SetUp() override
    {
        UiFixture::SetUp();
        window = std::make_unique<MainWindow>(*session, dialogs);
        showAt(*window, { 1366, 768 });
        window->showPage(u"realisasi"_s);
        settle();
        start("95");
    }

    GridView& grid() const { return find<GridView>(*window, u"realisasi.kisi"_s); }
    RealisasiModel& model() const { return *qobject_cast<RealisasiModel*>(grid().model()); }
    QModelIndex cell() const { return model().index(model().rowOf(u"ind-ikm"_s), Rows::Tw4); }
    QString topSaved() const { return find<QLabel>(*window, u"top.simpan"_s).text(); }

    /// Opens the cell of the fourth quarter and types over what is there.
    void start(const char* text)
    {
        grid().setCurrentIndex(cell());
        grid().setFocus();
        settle();
        type(QString::fromLatin1(text));
        ASSERT_TRUE(grid().findChild<QLineEdit*>(u"selSunting"_s)) << "no editor";
    }
    void startWrong()
    {
        press(Qt::Key_Escape);
        start("1.5");
    }
    QString stored() const
    {
        const auto* row = snapshot().realisasi(u"ind-ikm"_s, 2024, 4);
        return row && row->nilai ? row->nilai->toText() : QString();
    }
    void expectStays() const
    {
        EXPECT_EQ(session->tahun(), 2024);
        EXPECT_EQ(session->triwulan(), 4);
        EXPECT_EQ(window->currentPage(), u"realisasi"_s);
        EXPECT_EQ(grid().currentIndex(), cell());
        EXPECT_EQ(model().text(cell()), u"1.5"_s);
        EXPECT_FALSE(model().problem(cell()).isEmpty());
        EXPECT_EQ(QApplication::focusWidget(), &grid());
        EXPECT_EQ(session->wrongCells().size(), 1U);
    }

    std::unique_ptr<MainWindow> window;
};

TEST_F(Ketikan, IsHandedOverByTheKeysOfTheQuarter)
{
    press(Qt::Key_1, Qt::AltModifier);
    EXPECT_EQ(session->triwulan(), 1);
    EXPECT_EQ(stored(), u"95"_s);
}

TEST_F(Ketikan, IsHandedOverByTheKeysOfTheYear)
{
    press(Qt::Key_PageUp, Qt::AltModifier);
    EXPECT_EQ(session->tahun(), 2023);
    EXPECT_EQ(stored(), u"95"_s);
}

TEST_F(Ketikan, IsHandedOverByTheButtonsOfTheQuarterAndTheYear)
{
    QTest::mouseClick(&find<QToolButton>(*window, u"top.triwulan.2"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(stored(), u"95"_s);
    start("96");
    auto& year = find<QComboBox>(*window, u"top.tahun"_s);
    year.setCurrentIndex(year.findData(2023));
    Q_EMIT year.activated(year.currentIndex());
    settle();
    EXPECT_EQ(stored(), u"96"_s);
}

TEST_F(Ketikan, IsHandedOverByAnotherPage)
{
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window->currentPage(), u"perencanaan"_s);
    EXPECT_EQ(stored(), u"95"_s);
}

TEST_F(Ketikan, IsHandedOverByTheSearch)
{
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(stored(), u"95"_s);
    EXPECT_TRUE(qobject_cast<SearchField*>(QApplication::focusWidget()));
}

TEST_F(Ketikan, IsHandedOverByTheTasks)
{
    // The list is a popup: the editor keeps the keyboard beneath it.
    auto& tasks = find<QToolButton>(*window, u"alur.tugas"_s);
    QMenu* menu = tasks.menu();
    menu->popup(window->mapToGlobal(QPoint(300, 300)));
    settle();
    EXPECT_EQ(stored(), u"95"_s);
    menu->close();
}

TEST_F(Ketikan, IsUndoneByTheButtonAsIfItsCellHadBeenLeft)
{
    const QString before = stored();
    QTest::mouseClick(&find<QToolButton>(*window, u"top.undo"_s), Qt::LeftButton);
    settle();
    // Nothing was there to undo when the button was painted; the next click takes back what was typed.
    session->handOver();
    EXPECT_EQ(stored(), u"95"_s);
    QTest::mouseClick(&find<QToolButton>(*window, u"top.undo"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(stored(), before);
}

TEST_F(Ketikan, IsHandedOverBeforeUndoAndRedo)
{
    const QString before = stored();
    session->undo();
    EXPECT_EQ(stored(), before);
    EXPECT_TRUE(workspace->canRedo());
    EXPECT_EQ(workspace->nextRedo().rows.size(), 1U);
    session->redo();
    EXPECT_EQ(stored(), u"95"_s);
}

TEST_F(Ketikan, IsHandedOverWhenAnotherPersonSignsIn)
{
    QSignalSpy asked(window.get(), &MainWindow::changePersonRequested);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(asked.size(), 1);
    EXPECT_EQ(stored(), u"95"_s);
}

TEST_F(Ketikan, IsHandedOverByTheFilterOfTheGridAndByItsSorting)
{
    auto& shown = find<QComboBox>(*window, u"tampil"_s);
    shown.setCurrentIndex(1);
    settle();
    EXPECT_EQ(stored(), u"95"_s);
    start("96");
    model().setSorting(Rows::Tw4, Qt::AscendingOrder);
    EXPECT_EQ(stored(), u"96"_s);
}

TEST_F(Ketikan, StaysWhereItIsRefused)
{
    startWrong();
    for (const auto& [key, with] :
         std::initializer_list<std::pair<int, Qt::KeyboardModifier>>{ { Qt::Key_1, Qt::AltModifier },
                                                                      { Qt::Key_PageUp, Qt::AltModifier },
                                                                      { Qt::Key_2, Qt::ControlModifier },
                                                                      { Qt::Key_K, Qt::ControlModifier } }) {
        startWrong();
        press(key, with);
        SCOPED_TRACE(key);
        expectStays();
        press(Qt::Key_Escape);
    }
}

TEST_F(Ketikan, RefusedEarlierStaysInAnotherQuarterAndHoldsTheYear)
{
    startWrong();
    press(Qt::Key_Return);
    press(Qt::Key_1, Qt::AltModifier);
    EXPECT_EQ(session->triwulan(), 1);
    EXPECT_EQ(model().text(cell()), u"1.5"_s);
    press(Qt::Key_PageUp, Qt::AltModifier);
    EXPECT_EQ(session->tahun(), 2024);
    EXPECT_EQ(find<QComboBox>(*window, u"top.tahun"_s).currentData().toInt(), 2024);
    EXPECT_EQ(grid().currentIndex(), cell());
}

TEST_F(Ketikan, RefusedEarlierOutlivesUndoOfSomethingElse)
{
    press(Qt::Key_Return);
    EXPECT_EQ(stored(), u"95"_s);
    startWrong();
    press(Qt::Key_Return);
    session->undo();
    EXPECT_EQ(model().text(cell()), u"1.5"_s);
    EXPECT_EQ(session->wrongCells().size(), 1U);
}

TEST_F(Ketikan, IsNotCalledSavedBeforeItIs)
{
    EXPECT_FALSE(topSaved().contains(u"Tersimpan"_s)) << topSaved().toStdString();
    press(Qt::Key_Return);
    EXPECT_TRUE(topSaved().contains(u"Tersimpan"_s));
    start("96");
    EXPECT_FALSE(topSaved().contains(u"Tersimpan"_s));
    press(Qt::Key_Escape);
    EXPECT_TRUE(topSaved().contains(u"Tersimpan"_s));
}

TEST_F(Ketikan, IsHandedOverWhenTheWindowCloses)
{
    EXPECT_TRUE(window->close());
    EXPECT_EQ(stored(), u"95"_s);
    EXPECT_TRUE(dialogs.shown.isEmpty());
}

TEST_F(Ketikan, RefusedIsAskedAboutWhenTheWindowCloses)
{
    startWrong();
    dialogs.answer = false;
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(dialogs.shown.join(u' ').contains(u"1 sel belum benar"_s)) << dialogs.shown.join(u' ').toStdString();
    expectStays();
    dialogs.answer = true;
    EXPECT_TRUE(window->close());
}

/// The bindings of the schemes of Windows and of X11 for the same key, as real events: one must not depend on the
/// system it is pressed on.
TEST_F(Ketikan, ControlDFillsDownAndNeverErasesWhateverTheSystemBindsIt)
{
    press(Qt::Key_Return);
    const QModelIndex below = model().index(cell().row() + 1, Rows::Tw4);
    const QString kept = model().text(cell());
    grid().setCurrentIndex(cell());
    grid().selectionModel()->select(below, QItemSelectionModel::Select);
    // On X11 this is one of the bindings of QKeySequence::Delete.
    QTest::keyClick(&grid(), Qt::Key_D, Qt::ControlModifier);
    settle();
    EXPECT_EQ(model().text(cell()), kept);
    EXPECT_FALSE(model().text(below).isEmpty());
    for (const auto& [key, with] : std::initializer_list<std::pair<Qt::Key, Qt::KeyboardModifier>>{
             { Qt::Key_Delete, Qt::NoModifier }, { Qt::Key_Delete, Qt::KeypadModifier } }) {
        start("97");
        press(Qt::Key_Return);
        grid().setCurrentIndex(cell());
        QTest::keyClick(&grid(), key, with);
        settle();
        EXPECT_EQ(model().text(cell()), QString());
    }
}

/// QKeySequence::Delete must not decide: a scheme may bind other keys to it.
TEST_F(Ketikan, OnlyTheDeleteKeyErases)
{
    press(Qt::Key_Return);
    grid().setCurrentIndex(cell());
    for (const auto& [key, with] :
         std::initializer_list<std::pair<Qt::Key, Qt::KeyboardModifiers>>{ { Qt::Key_D, Qt::ControlModifier },
                                                                           { Qt::Key_Delete, Qt::ControlModifier },
                                                                           { Qt::Key_K, Qt::ControlModifier },
                                                                           { Qt::Key_U, Qt::ControlModifier } }) {
        QTest::keyClick(&grid(), key, with);
        settle();
        grid().setFocus();
        EXPECT_FALSE(stored().isEmpty()) << key; // Ctrl+D fills from the row above
    }
}

} // namespace
