// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that a fixed document knows end with a year instead of going into the bin; by keys, menus and fields.
#include "core/domain/figures/Perhitungan.h"
#include "core/edits/plan/Perencanaan.h"
#include "tests/ui/PlanFixture.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>

using namespace selaras;
using namespace selaras::ui;
using namespace Qt::StringLiterals;
using Rows = PerencanaanRows;

namespace {

class PerencanaanTahun : public PlanFixture {
protected:
    /// The entry of the context menu of the current row, nullptr when it is not offered.
    QAction* entry(const QString& name) const
    {
        for (QMenu* menu : page->findChildren<QMenu*>(Qt::FindDirectChildrenOnly))
            menu->close();
        settle();
        const QRect cell = grid().seenRect(grid().currentIndex());
        QContextMenuEvent event(QContextMenuEvent::Mouse, cell.center(), grid().viewport()->mapToGlobal(cell.center()));
        QApplication::sendEvent(grid().viewport(), &event);
        settle();
        for (QMenu* menu : page->findChildren<QMenu*>(Qt::FindDirectChildrenOnly)) {
            for (QAction* action : menu->isVisible() ? menu->actions() : QList<QAction*>()) {
                if (action->objectName() == name)
                    return action;
            }
        }
        return nullptr;
    }
    void choose(const QString& name) const
    {
        QAction* action = entry(name);
        ASSERT_TRUE(action) << name.toStdString();
        action->trigger();
        if (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
        settle();
    }
};

} // namespace

TEST_F(PerencanaanTahun, WhatAFixedDocumentKnowsEndsAndGoesOnAgain)
{
    const domain::UnitData before = snapshot().data();
    const auto spent = domain::anggaranTahun(snapshot(), 2024).total.serapan.bulat(2);
    goTo("keg-desa");
    press(Qt::Key_Delete, Qt::ControlModifier);
    ASSERT_EQ(dialogs.shown.size(), 2);
    EXPECT_EQ(dialogs.shown[0], u"Berakhir sesudah 2024?"_s);
    EXPECT_EQ(snapshot().simpul(u"keg-desa"_s)->tahunSelesai, 2024);
    EXPECT_FALSE(snapshot().simpul(u"keg-desa"_s)->dihapus);
    EXPECT_LT(model().rowOf(u"keg-desa"_s), 0); // not in the draft of 2025
    EXPECT_EQ(domain::anggaranTahun(snapshot(), 2024).total.serapan.bulat(2), spent);
    auto& documents = find<QComboBox>(*page, u"dokumen"_s);
    documents.setCurrentIndex(documents.findData(u"renja-2024"_s));
    settle();
    goTo("keg-desa");
    EXPECT_TRUE(model().row(model().rowOf(u"keg-desa"_s)).cells[Rows::Uraian].suffix.contains(u"s.d. 2024"_s));
    choose(u"pohon.berlakuLagi"_s);
    EXPECT_FALSE(snapshot().simpul(u"keg-desa"_s)->tahunSelesai);
    session->undo();
    session->undo();
    EXPECT_EQ(snapshot().data().simpul, before.simpul);
}

TEST_F(PerencanaanTahun, ASuccessorTakesTheRowsPlaceFromTheNextYearOn)
{
    goTo("keg-desa");
    choose(u"pohon.teruskan"_s);
    EXPECT_EQ(snapshot().simpul(u"keg-desa"_s)->tahunSelesai, 2024);
    const auto row = std::ranges::find(snapshot().data().simpul, std::optional(2025), &domain::Simpul::tahunMulai);
    ASSERT_NE(row, snapshot().data().simpul.end());
    EXPECT_EQ(row->nama, snapshot().simpul(u"keg-desa"_s)->nama);
    session->undo();
    EXPECT_FALSE(workspace->canUndo());
}

TEST_F(PerencanaanTahun, ADraftCanDoWithoutARowThatGoesOn)
{
    const QString figure = u"ind-ikm"_s;
    commit(edits::setTarget(snapshot(), figure, { u"pk-2025"_s, 2025 }, u"91"_s));
    goTo("sasaran-layanan", Rows::Indikator);
    QAction* leave = entry(u"pohon.keluarkan"_s);
    ASSERT_TRUE(leave);
    EXPECT_EQ(leave->text(), u"Keluarkan dari PK 2025"_s);
    choose(u"pohon.keluarkan"_s);
    EXPECT_TRUE(snapshot().target(u"pk-2025"_s, figure).empty());
    EXPECT_FALSE(snapshot().indikator(figure)->tahunSelesai);
}
