// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/office/Jabatan.h"
#include "core/edits/plan/Perencanaan.h"
#include "core/edits/plan/Pohon.h"
#include "tests/ui/PlanFixture.h"
#include "ui/shared/history/HistoryDialog.h"
#include "ui/widgets/EmptyState.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

using namespace selaras;
using namespace selaras::ui;
using namespace Qt::StringLiterals;
using Rows = PerencanaanRows;
using enum domain::JenisSimpul;

namespace {

class PerencanaanPohon : public PlanFixture {
protected:
    /// A new, named row below the keyboard.
    static void add(int key, Qt::KeyboardModifiers modifiers, const QString& name)
    {
        press(key, modifiers);
        type(name);
        press(Qt::Key_Return);
    }
    HistoryDialog* openHistory() const
    {
        for (auto* each : page->findChildren<HistoryDialog*>()) {
            if (!each->isVisible())
                continue;
            QApplication::setActiveWindow(each);
            settle();
            return each;
        }
        return nullptr;
    }
    /// The lines of the history that is open, which is closed: "Kode: a → b".
    QStringList history() const
    {
        HistoryDialog* shown = openHistory();
        if (!shown)
            return {};
        const GridView& table = find<GridView>(*shown, u"riwayat.kisi"_s);
        const int columns = table.model()->columnCount(), to = columns - 2;
        QStringList lines;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const auto text = [&](int column) { return table.model()->index(row, column).data().toString(); };
            lines << (columns > 5 ? text(2) + u": "_s : QString()) + text(to - 1) + u" → "_s + text(to);
        }
        shown->close();
        QApplication::setActiveWindow(page.get());
        grid().setFocus();
        settle();
        return lines;
    }
};

} // namespace

TEST_F(PerencanaanPohon, TreeIsBuiltFromNothingByKeyboard)
{
    const auto bare = emptyWorkspace();
    domain::UnitKerja unit;
    unit.id = u"baru"_s;
    unit.nama = u"Kecamatan Baru"_s;
    ASSERT_OK(bare->commit(edits::createUnit(bare->snapshot(), unit)));
    ASSERT_OK(
        bare->commit(edits::addPlan(bare->snapshot(), { domain::PeriodeRenstra{ u"masa"_s, u"baru"_s, 2025, 2029 } })));
    const domain::UnitData before = bare->snapshot().data();
    Session own(*bare);
    tester.reset();
    open(own);

    auto& none = find<EmptyState>(*page, u"tanpaBaris"_s);
    ASSERT_TRUE(none.isVisible());
    none.button()->setFocus();
    press(Qt::Key_Space);
    type(u"Tujuan satu"_s);
    press(Qt::Key_Return);
    add(Qt::Key_Insert, Qt::AltModifier, u"Sasaran satu"_s);
    add(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier, u"Indeks kepuasan"_s);
    press(Qt::Key_Left);
    add(Qt::Key_Insert, Qt::AltModifier, u"Program satu"_s);
    press(Qt::Key_Left);
    type(u"7.01.02"_s);
    press(Qt::Key_Return);
    grid().setCurrentIndex(model().index(2, Rows::Uraian));
    add(Qt::Key_Insert, Qt::AltModifier, u"Kegiatan satu"_s);
    add(Qt::Key_Insert, Qt::AltModifier, u"Sub kegiatan satu"_s);
    add(Qt::Key_Insert, Qt::NoModifier, u"Sub kegiatan dua"_s);

    QStringList names;
    for (const auto& [node, depth] : bare->snapshot().pohon())
        names << QString::number(depth) + u' ' + node->kode + u' ' + node->nama;
    EXPECT_EQ(names,
              QStringList({ u"0  Tujuan satu"_s, u"1  Sasaran satu"_s, u"2 7.01.02 Program satu"_s,
                            u"3  Kegiatan satu"_s, u"4  Sub kegiatan satu"_s, u"4  Sub kegiatan dua"_s }));
    ASSERT_EQ(bare->snapshot().data().indikator.size(), 1u);
    EXPECT_EQ(bare->snapshot().data().indikator[0].nama, u"Indeks kepuasan"_s);
    press(Qt::Key_Insert, Qt::AltModifier); // nothing stands under a sub kegiatan
    EXPECT_TRUE(message().contains(u"Di bawah Sub Kegiatan tidak ada tingkat lagi."_s)) << message().toStdString();

    for (int i = 0; i < 8; ++i) // seven rows and a code
        own.undo();
    EXPECT_EQ(bare->snapshot().data(), before);
    EXPECT_EQ(model().rowCount(), 0);
    tester.reset();
    page.reset();
}

TEST_F(PerencanaanPohon, NewRowWithoutANameGoesAgain)
{
    goTo("prog-desa");
    const int rows = model().rowCount();
    press(Qt::Key_Insert);
    EXPECT_EQ(model().rowCount(), rows + 1);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), u"selSunting"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(model().rowCount(), rows);
    EXPECT_EQ(grid().currentId(), u"prog-desa"_s);
    press(Qt::Key_Insert);
    press(Qt::Key_Return); // left empty
    EXPECT_EQ(model().rowCount(), rows);
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"abc"_s);
    press(Qt::Key_Escape);
    EXPECT_TRUE(measures(u"prog-desa"_s).isEmpty());
    EXPECT_FALSE(workspace->canUndo());
    EXPECT_EQ(QApplication::focusWidget(), &grid());
}

TEST_F(PerencanaanPohon, NewRowIsShownWhateverTheFilter)
{
    auto& filter = find<QLineEdit>(*page, u"saring"_s);
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_EQ(QApplication::focusWidget(), &filter);
    type(u"gaji"_s);
    find<QCheckBox>(*page, u"hanyaIsi"_s).setChecked(false);
    goTo("sub-gaji");
    add(Qt::Key_Insert, Qt::NoModifier, u"Penyediaan Alat"_s);
    EXPECT_EQ(children(u"keg-penunjang"_s).size(), 3);
    EXPECT_EQ(model().text(grid().currentIndex()).right(15), u"Penyediaan Alat"_s);
    filter.setFocus();
    press(Qt::Key_End);
    type(u"x"_s);
    EXPECT_EQ(model().rowCount(), 0);
}

TEST_F(PerencanaanPohon, BranchIsDuplicatedWithItsIndicators)
{
    goTo("sasaran-koordinasi");
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList ids = children(u"tujuan"_s);
    ASSERT_EQ(ids.size(), 4);
    EXPECT_EQ(ids[1], u"sasaran-koordinasi"_s);
    EXPECT_EQ(grid().currentId(), ids[2]);
    EXPECT_EQ(children(ids[2]).size(), 1);
    EXPECT_EQ(measures(ids[2]).size(), 1);
    goTo("lainnya", Rows::Indikator);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(measures(u"lainnya"_s).size(), 5);
    EXPECT_TRUE(snapshot()
                    .indikator(model().subject(grid().currentIndex()).indikatorId)
                    ->nama.startsWith(u"Nilai SAKIP Kecamatan (salinan"_s));
    session->undo();
    session->undo();
    EXPECT_EQ(children(u"tujuan"_s).size(), 3);
    EXPECT_FALSE(workspace->canUndo());
}

TEST_F(PerencanaanPohon, CodeIsTypedInPlaceAndMarked)
{
    goTo("sub-desa", Rows::Kode);
    type(u"7.01.05.2.01.0002"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(snapshot().simpul(u"sub-desa"_s)->kode, u"7.01.05.2.01.0002"_s);
    const QModelIndex cell = at("sub-desa", Rows::Kode);
    EXPECT_TRUE(model().text(cell).startsWith(u"▼ "_s)) << model().text(cell).toStdString();
    EXPECT_TRUE(cell.data(Qt::ToolTipRole).toString().contains(u"Kode tidak diawali kode induknya (7.01.06.2.01)."_s));
    EXPECT_EQ(cell.data(Qt::EditRole).toString(), u"7.01.05.2.01.0002"_s);
    goTo("tujuan", Rows::Kode);
    type(u"7"_s);
    EXPECT_TRUE(message().contains(u"Kode diisi mulai dari Program."_s));
    goTo("sasaran-koordinasi");
    type(u"Terwujudnya Pelayanan Publik yang Optimal"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(model().text(at("sasaran-layanan", Rows::Uraian)).startsWith(u"◆ "_s)); // two with one name
    session->undo();
    EXPECT_EQ(model().text(at("sasaran-layanan", Rows::Uraian)), u"Terwujudnya Pelayanan Publik yang Optimal"_s);
}

TEST_F(PerencanaanPohon, TreeStaysOpenUnderAFixedDocument)
{
    auto& documents = find<QComboBox>(*page, u"dokumen"_s);
    documents.setCurrentIndex(documents.findData(u"pk-2024-p1"_s));
    find<QCheckBox>(*page, u"hanyaIsi"_s).setChecked(false);
    settle();
    goTo("prog-desa");
    add(Qt::Key_Insert, Qt::NoModifier, u"Program Baru"_s);
    EXPECT_EQ(children(u"sasaran-koordinasi"_s).size(), 2);
    goTo("prog-desa");
    type(u"Program Desa"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(snapshot().simpul(u"prog-desa"_s)->nama, u"Program Desa"_s);
}

TEST_F(PerencanaanPohon, HistoryOfACodeAndOfARow)
{
    goTo("sub-desa", Rows::Kode);
    type(u"7.01.06.2.01.0002"_s);
    press(Qt::Key_Return);
    goTo("sub-desa", Rows::Kode);
    press(Qt::Key_H, Qt::ControlModifier);
    EXPECT_EQ(history(), QStringList({ u"7.01.06.2.01.02 → 7.01.06.2.01.0002"_s, u"kosong → 7.01.06.2.01.02"_s }));
    domain::Simpul after = *snapshot().simpul(u"sub-desa"_s);
    after.jabatanId = u"jab-sekretaris"_s;
    commit(edits::editSimpul(snapshot(), after));
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList rows = history();
    ASSERT_GE(rows.size(), 2);
    EXPECT_EQ(rows[0], u"Jabatan: Kasi Pemerintahan → Sekretaris Camat"_s);
    EXPECT_EQ(rows[1], u"Kode: 7.01.06.2.01.02 → 7.01.06.2.01.0002"_s);
}

TEST_F(PerencanaanPohon, HistoryIsCopiedAsABlockAndClosedByKeyboard)
{
    goTo("sub-desa", Rows::Kode);
    type(u"7.01.06.2.01.0002"_s);
    press(Qt::Key_Return);
    goTo("sub-desa", Rows::Kode);
    press(Qt::Key_H, Qt::ControlModifier);
    QPointer<HistoryDialog> shown = openHistory();
    ASSERT_TRUE(shown);
    EXPECT_FALSE(shown->accessibleName().isEmpty());
    auto& table = find<GridView>(*shown, u"riwayat.kisi"_s);
    ASSERT_TRUE(table.hasFocus());
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].contains(workspace->by() + u"\t7.01.06.2.01.02\t7.01.06.2.01.0002\t"_s))
        << lines[0].toStdString();
    press(Qt::Key_Escape);
    EXPECT_TRUE(!shown || !shown->isVisible());
}

TEST_F(PerencanaanPohon, HistoryOfAnEmptyCellSaysSo)
{
    goTo("sub-desa", Rows::FirstFigure); // no indicator, so no target
    press(Qt::Key_H, Qt::ControlModifier);
    QPointer<HistoryDialog> shown = openHistory();
    ASSERT_TRUE(shown);
    EXPECT_TRUE(find<EmptyState>(*shown, u"riwayat.kosong"_s).isVisible());
    EXPECT_FALSE(shown->findChild<GridView*>());
    press(Qt::Key_Escape);
    EXPECT_TRUE(!shown || !shown->isVisible());
}

TEST_F(PerencanaanPohon, WithoutADocumentOnlyThePeriodOfTheYearIsShown)
{
    const auto bare = emptyWorkspace();
    domain::UnitKerja unit;
    unit.id = u"baru"_s;
    unit.nama = u"Kecamatan Baru"_s;
    ASSERT_TRUE(bare->commit(edits::createUnit(bare->snapshot(), unit)));
    for (const auto& [from, id] : { std::pair(2022, u"lama"_s), std::pair(2027, u"depan"_s) }) {
        ASSERT_TRUE(bare->commit(edits::addPeriode(bare->snapshot(), from, from + 4, id)));
        edits::SimpulBaru tujuan;
        tujuan.nama = u"Tujuan "_s + id;
        tujuan.id = u"tujuan-"_s + id;
        ASSERT_TRUE(bare->commit(edits::addSimpul(bare->snapshot(), tujuan)));
    }
    Session shared(*bare);
    shared.setTahun(2024);
    open(shared);
    ASSERT_EQ(model().rowCount(), 1);
    EXPECT_EQ(model().row(0).id, u"tujuan-lama"_s);
    EXPECT_TRUE(page->usesYear()) << "the top bar must offer the year where nothing else says it";
    // What is added stands where it is seen, not in the newest period.
    goTo("tujuan-lama");
    press(Qt::Key_Insert);
    type(u"Tujuan Kedua"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(model().rowCount(), 2);
    EXPECT_EQ(bare->snapshot().akar(u"lama"_s).size(), 2u);
    shared.setTahun(2028);
    settle();
    ASSERT_EQ(model().rowCount(), 1);
    EXPECT_EQ(model().row(0).id, u"tujuan-depan"_s);
    page.reset(); // before the session it shows
}

TEST_F(PerencanaanPohon, MenusOfferWhatFits)
{
    goTo("sasaran-layanan");
    auto* button = &find<QToolButton>(*page, u"tambah"_s);
    QStringList texts;
    Q_EMIT button->menu()->aboutToShow();
    for (QAction* action : button->menu()->actions())
        texts << action->text().section(u'\t', 0, 0);
    EXPECT_TRUE(texts.contains(u"Program di bawah baris ini"_s));
    EXPECT_FALSE(texts.contains(u"Kegiatan di bawah baris ini"_s));
    EXPECT_TRUE(texts.contains(u"Indikator baris ini"_s));
}
