// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/plan/Pohon.h"
#include "core/format/Text.h"
#include "tests/ui/PlanFixture.h"
#include "ui/perencanaan/tree/KeranjangDialog.h"
#include "ui/perencanaan/tree/PindahDialog.h"

#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace selaras;
using namespace selaras::ui;
using namespace Qt::StringLiterals;
using Rows = PerencanaanRows;
using enum domain::JenisSimpul;

namespace {

/// A plan that nothing is fixed of and that has no results yet: rows move freely.
class PerencanaanPindah : public PlanFixture {
protected:
    void SetUp() override
    {
        PlanFixture::SetUp();
        unfix();
    }

    /// Drags the grip of a cell to the middle of another row, or to a part of it (0 top, 1 bottom).
    void drag(const QModelIndex& from, const char* to, int percent = 75) const
    {
        QWidget* surface = grid().viewport();
        const QPoint start = grid().seenRect(from).center() - QPoint(grid().seenRect(from).width() / 2 - 4, 0);
        const QRect over = grid().seenRect(at(to, Rows::Uraian));
        const QPoint end(over.left() + 40, over.top() + over.height() * percent / 100);
        QTest::mousePress(surface, Qt::LeftButton, {}, start);
        QTest::mouseMove(surface, (start + end) / 2);
        QTest::mouseMove(surface, end);
        settle();
        QTest::mouseRelease(surface, Qt::LeftButton, {}, end);
        settle();
    }
    template <class T>
    T& dialog() const
    {
        for (QWidget* each : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<T*>(each); found && found->isVisible()) {
                QApplication::setActiveWindow(found);
                settle();
                return *found;
            }
        }
        throw std::runtime_error("no dialog");
    }
};

} // namespace

TEST_F(PerencanaanPindah, NodesAndIndicatorsAreReorderedByKeys)
{
    goTo("sasaran-koordinasi");
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(children(u"tujuan"_s), QStringList({ u"sasaran-koordinasi"_s, u"sasaran-layanan"_s, u"lainnya"_s }));
    EXPECT_EQ(grid().currentId(), u"sasaran-koordinasi"_s);
    press(Qt::Key_Up, Qt::AltModifier); // at the end nothing changes
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(children(u"tujuan"_s)[0], u"sasaran-layanan"_s);
    goTo("sasaran-layanan", Rows::Indikator); // its first indicator
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(measures(u"sasaran-layanan"_s), QStringList({ u"ind-layanan"_s, u"ind-ikm"_s }));
    EXPECT_EQ(model().subject(grid().currentIndex()).indikatorId, u"ind-ikm"_s);
    for (int i = 0; i < 3; ++i)
        session->undo();
    EXPECT_FALSE(workspace->canUndo());
    EXPECT_EQ(measures(u"sasaran-layanan"_s)[0], u"ind-ikm"_s);
}

TEST_F(PerencanaanPindah, NodeIsMovedThroughTheDialog)
{
    goTo("prog-desa");
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto& choose = dialog<PindahDialog>();
    auto& list = find<QListWidget>(choose, u"pindah.daftar"_s);
    EXPECT_EQ(list.count(), 2); // the other sasaran and kinerja lainnya
    type(u"tata kelola"_s);
    EXPECT_EQ(list.count(), 1);
    press(Qt::Key_Return);
    QApplication::setActiveWindow(page.get());
    EXPECT_EQ(snapshot().simpul(u"prog-desa"_s)->indukId, u"lainnya"_s);
    EXPECT_EQ(grid().currentId(), u"prog-desa"_s);
    goTo("ind-layanan", Rows::Indikator);
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    dialog<PindahDialog>();
    type(u"7.01.06.2.01.02"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(snapshot().indikator(u"ind-layanan"_s)->simpulId, u"sub-desa"_s);
    session->undo();
    session->undo();
    EXPECT_FALSE(workspace->canUndo());
}

TEST_F(PerencanaanPindah, RowsAreDraggedByTheirGrip)
{
    drag(at("prog-desa", Rows::Kode), "sasaran-layanan");
    EXPECT_EQ(children(u"sasaran-layanan"_s), QStringList({ u"prog-layanan"_s, u"prog-desa"_s }));
    drag(at("prog-desa", Rows::Kode), "prog-layanan", 20); // before it
    EXPECT_EQ(children(u"sasaran-layanan"_s), QStringList({ u"prog-desa"_s, u"prog-layanan"_s }));
    goTo("sub-rapat"); // in sight
    drag(at("sub-gaji", Rows::Kode), "sub-rapat", 80); // after it
    EXPECT_EQ(children(u"keg-penunjang"_s), QStringList({ u"sub-rapat"_s, u"sub-gaji"_s }));
    goTo("tujuan");
    drag(at("ind-layanan", Rows::Indikator), "sasaran-koordinasi");
    EXPECT_EQ(snapshot().indikator(u"ind-layanan"_s)->simpulId, u"sasaran-koordinasi"_s);
    for (int i = 0; i < 4; ++i)
        session->undo();
    EXPECT_FALSE(workspace->canUndo());
    EXPECT_EQ(children(u"sasaran-koordinasi"_s), QStringList({ u"prog-desa"_s }));
}

TEST_F(PerencanaanPindah, IllegalDropIsRefusedWithItsReason)
{
    const auto refusal = [&](const char* moved, const char* parent) {
        return format::Text::error(
            edits::moveSimpul(snapshot(), QString::fromLatin1(moved), QString::fromLatin1(parent)).error());
    };
    drag(at("prog-desa", Rows::Kode), "sub-gaji");
    EXPECT_TRUE(message().contains(refusal("prog-desa", "sub-gaji"))) << message().toStdString();
    drag(at("tujuan", Rows::Kode), "prog-desa");
    EXPECT_TRUE(message().contains(refusal("tujuan", "prog-desa"))) << message().toStdString();
    EXPECT_FALSE(workspace->canUndo());
    EXPECT_EQ(snapshot().simpul(u"prog-desa"_s)->indukId, u"sasaran-koordinasi"_s);
}

TEST_F(PerencanaanPindah, BlocksAreStillChosenByTheMouse)
{
    const QRect from = grid().seenRect(at("prog-desa", Rows::Uraian)),
                to = grid().seenRect(at("sub-desa", Rows::Uraian));
    QTest::mousePress(grid().viewport(), Qt::LeftButton, {}, from.center());
    QMouseEvent move(QEvent::MouseMove, to.center(), grid().viewport()->mapToGlobal(to.center()), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(grid().viewport(), &move);
    QTest::mouseRelease(grid().viewport(), Qt::LeftButton, {}, to.center());
    EXPECT_EQ(grid().selectionModel()->selectedIndexes().size(), 3);
    EXPECT_FALSE(workspace->canUndo());
}

TEST_F(PerencanaanPindah, DiscardedBranchIsRestoredFromTheBin)
{
    const domain::UnitData before = snapshot().data();
    goTo("sasaran-koordinasi");
    dialogs.answer = false;
    press(Qt::Key_Delete, Qt::ControlModifier);
    ASSERT_EQ(dialogs.shown.size(), 2);
    EXPECT_TRUE(dialogs.shown[1].contains(u"3 baris di bawahnya, 1 indikator"_s)) << dialogs.shown[1].toStdString();
    EXPECT_FALSE(workspace->canUndo());
    dialogs.answer = true;
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_LT(model().rowOf(u"sub-desa"_s), 0);
    goTo("lainnya", Rows::Indikator);
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_FALSE(measures(u"lainnya"_s).contains(u"ind-sakip"_s));

    find<QToolButton>(*page, u"keranjang.buka"_s).click();
    settle();
    auto& bin = dialog<KeranjangDialog>();
    auto& list = find<QTreeWidget>(bin, u"keranjang.daftar"_s);
    ASSERT_EQ(list.topLevelItemCount(), 2);
    EXPECT_TRUE(list.topLevelItem(0)->text(2).startsWith(u"3 baris di bawahnya"_s));
    press(Qt::Key_Return); // the default button restores
    EXPECT_EQ(list.topLevelItemCount(), 1);
    EXPECT_GE(model().rowOf(u"sub-desa"_s), 0);
    find<QPushButton>(bin, u"keranjang.pulihkan"_s).click();
    settle();
    EXPECT_EQ(list.topLevelItemCount(), 0);
    EXPECT_EQ(snapshot().data(), before);
    bin.close();
    for (int i = 0; i < 4; ++i)
        session->undo();
    EXPECT_FALSE(workspace->canUndo());
    EXPECT_EQ(snapshot().data(), before);
}
