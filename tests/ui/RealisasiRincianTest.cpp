// SPDX-License-Identifier: GPL-3.0-or-later
// The panel beside the quarterly grid: state, what is odd, history.
#include "core/domain/figures/Kejanggalan.h"
#include "core/domain/workflow/Alur.h"
#include "tests/ui/RincianFixture.h"
#include "ui/realisasi/detail/JanggalSection.h"
#include "ui/widgets/StatusChip.h"

#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTimer>
#include <QTreeWidget>

using namespace selaras;
using namespace selaras::ui;
using namespace selaras::domain;
using namespace Qt::StringLiterals;

namespace {

class RealisasiRincian : public RincianFixture {
protected:
    StatusChip& chip() const { return find<StatusChip>(*page, u"rincian.keadaan"_s); }
    JanggalRow& finding(int number) const { return find<JanggalRow>(*page, u"janggal.%1"_s.arg(number)); }
    QString sentence(int number) const { return find<QLabel>(finding(number), u"janggal.kalimat"_s).text(); }
    QPushButton& action(int number) const { return find<QPushButton>(finding(number), u"janggal.terima"_s); }
};

} // namespace

TEST_F(RealisasiRincian, SaysHowFarTheFigureHasComeAndWhoTookItThere)
{
    goTo("ind-ikm");
    EXPECT_EQ(chip().text(), u"Draf"_s);
    EXPECT_FALSE(label("rincian.langkah").isVisible());
    goTo("ind-ikm", Rows::Tw1);
    EXPECT_EQ(chip().text(), u"Belum diisi"_s);
    goTo("ind-ikm");
    advance("ind-ikm");
    EXPECT_EQ(chip().text(), u"Diisi"_s);
    EXPECT_TRUE(label("rincian.langkah").text().startsWith(u"Diisi oleh"_s));
    EXPECT_FALSE(button("rincian.lipat").isVisible()) << "one step is all there is";
    advance("ind-ikm");
    EXPECT_EQ(chip().text(), u"Diverifikasi"_s);
    pressButton(button("rincian.lipat"));
    EXPECT_TRUE(label("rincian.semuaLangkah").isVisible());
    EXPECT_TRUE(label("rincian.semuaLangkah").text().startsWith(u"Diisi oleh"_s));
    press(Qt::Key_Space);
    EXPECT_FALSE(label("rincian.semuaLangkah").isVisible());
}

TEST_F(RealisasiRincian, ShowsWhatWasSignedBeforeACorrection)
{
    goTo("ind-ikm");
    while (statusRealisasi(snapshot(), sel("ind-ikm")) != StatusRealisasi::Ditandatangani)
        advance("ind-ikm");
    EXPECT_EQ(chip().text(), u"Ditandatangani"_s);
    EXPECT_FALSE(label("rincian.pernah").isVisible());
    commit(
        edits::returnRealisasi(snapshot(), session->pelaku(), { sel("ind-ikm") }, u"salah salin"_s, workspace->now()));
    settle();
    EXPECT_EQ(chip().text(), u"Dikembalikan"_s);
    EXPECT_TRUE(label("rincian.langkah").text().contains(u"salah salin"_s));
    EXPECT_TRUE(label("rincian.pernah").text().startsWith(u"Pernah ditandatangani: 93,66 · "_s))
        << label("rincian.pernah").text().toStdString();
}

TEST_F(RealisasiRincian, OddFigureShowsWhileItIsTyped)
{
    goTo("ind-koordinasi");
    EXPECT_FALSE(find<QWidget>(*page, u"rincian.janggal"_s).isVisible());
    type(u"120"_s);
    EXPECT_TRUE(finding(0).isVisible());
    EXPECT_EQ(mark("ind-koordinasi").text, u"!"_s);
    press(Qt::Key_Escape);
    EXPECT_FALSE(finding(0).isVisible());
    EXPECT_NE(mark("ind-koordinasi").text, u"!"_s);
}

TEST_F(RealisasiRincian, ReasonAcceptsAnOddFigureAndCanBeTakenBack)
{
    goTo("ind-koordinasi");
    type(u"120"_s);
    press(Qt::Key_Return);
    goTo("ind-koordinasi");
    const auto findings = kejanggalan(snapshot(), sel("ind-koordinasi"));
    ASSERT_FALSE(findings.empty());
    EXPECT_EQ(mark("ind-koordinasi").text, u"!"_s);
    EXPECT_TRUE(mark("ind-koordinasi").note.contains(sentence(0).mid(2))) << mark("ind-koordinasi").note.toStdString();
    for (int i = 0; i < int(findings.size()); ++i) {
        pressButton(action(i));
        auto* reason = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        ASSERT_NE(reason, nullptr);
        press(Qt::Key_Return); // without a reason nothing is accepted
        EXPECT_TRUE(message().contains(u"alasan"_s)) << message().toStdString();
        type(u"benar, ada rapat tambahan"_s);
        press(Qt::Key_Return);
        EXPECT_FALSE(reason->isVisible());
        EXPECT_EQ(QApplication::focusWidget(), &action(i)) << "the keyboard stays here";
    }
    for (const Janggal& each : kejanggalan(snapshot(), sel("ind-koordinasi")))
        EXPECT_NE(each.diterima, nullptr);
    EXPECT_NE(mark("ind-koordinasi").text, u"!"_s);
    EXPECT_TRUE(find<QLabel>(finding(0), u"janggal.diterima"_s).text().contains(u"rapat tambahan"_s));
    EXPECT_EQ(action(0).text(), u"Batalkan"_s);
    pressButton(action(0));
    EXPECT_EQ(mark("ind-koordinasi").text, u"!"_s);
    EXPECT_EQ(action(0).text(), u"Terima…"_s);
    session->undo();
    settle();
    EXPECT_EQ(action(0).text(), u"Batalkan"_s);
}

TEST_F(RealisasiRincian, EscGivesUpAReason)
{
    goTo("ind-koordinasi");
    type(u"120"_s);
    press(Qt::Key_Return);
    goTo("ind-koordinasi");
    pressButton(action(0));
    type(u"belum"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), &action(0));
    EXPECT_TRUE(snapshot().data().penerimaan.empty());
}

TEST_F(RealisasiRincian, SpendingOverThePaguIsMarkedInItsRowAndAbove)
{
    goTo("sub-desa");
    EXPECT_NE(mark("sub-desa").text, u"!"_s);
    type(u"400.000.000"_s);
    EXPECT_EQ(mark("sub-desa").text, u"!"_s) << "before it is written";
    EXPECT_EQ(mark("prog-desa").text == u"!"_s, !kejanggalan(model().shown(), sel("prog-desa")).empty());
    press(Qt::Key_Return);
    EXPECT_TRUE(mark("sub-desa").note.contains(u"pagu"_s)) << mark("sub-desa").note.toStdString();
    session->setTriwulan(1); // marks speak of the chosen quarter
    settle();
    EXPECT_NE(mark("sub-desa").text, u"!"_s);
}

TEST_F(RealisasiRincian, OddFiguresAreNamedBeforeAStepAndDoNotBlockIt)
{
    goTo("ind-koordinasi");
    type(u"120"_s);
    press(Qt::Key_Return);
    bool seen = false;
    QTimer::singleShot(0, page.get(), [&] {
        auto* step = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(step, nullptr);
        settle();
        seen = true;
        EXPECT_TRUE(find<QLabel>(*step, u"langkah.janggal"_s).isVisible());
        auto& list = find<QTreeWidget>(*step, u"langkah.baris"_s);
        const auto rows = list.findItems(snapshot().indikator(u"ind-koordinasi"_s)->nama, Qt::MatchExactly);
        ASSERT_EQ(rows.size(), 1);
        EXPECT_FALSE(rows.front()->text(3).isEmpty());
        EXPECT_FALSE(rows.front()->toolTip(3).isEmpty());
        EXPECT_TRUE(find<QPushButton>(*step, u"langkah.lanjut"_s).isEnabled());
        step->reject();
    });
    QTest::keyClick(&grid(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(seen);
}

TEST_F(RealisasiRincian, NewestTwoChangesAreSeenAndAllOfThemInADialog)
{
    for (const QString& value : { u"90"_s, u"91"_s, u"92"_s }) {
        goTo("ind-ikm");
        type(value);
        press(Qt::Key_Return);
    }
    goTo("ind-ikm");
    EXPECT_TRUE(label("rincian.riwayat").text().contains(u"91 → 92"_s));
    EXPECT_TRUE(label("rincian.riwayat").text().contains(u"90 → 91"_s));
    EXPECT_FALSE(label("rincian.riwayat").text().contains(u"93,66 → 90"_s));
    pressButton(button("rincian.bukaRiwayat"));
    QDialog& all = dialog("riwayat");
    EXPECT_TRUE(all.windowTitle().contains(u"TW IV 2024"_s)) << all.windowTitle().toStdString();
    EXPECT_GE(find<GridView>(all, u"riwayat.kisi"_s).model()->rowCount(), 4);
    press(Qt::Key_Escape);
}

TEST_F(RealisasiRincian, F6GoesIntoThePanelAndBack)
{
    goTo("ind-layanan");
    press(Qt::Key_F6);
    const auto& panel = find<QWidget>(*page, u"rincian"_s);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), &find<QLineEdit>(*page, u"rincian.pembilang"_s));
    const auto& content = *find<QWidget>(*page, u"rincian.bukti"_s).parentWidget();
    int stops = 0;
    for (int above = -1; panel.isAncestorOf(QApplication::focusWidget()) && stops < 30; ++stops) {
        const QWidget* now = QApplication::focusWidget();
        const int top = now->mapTo(&content, QPoint()).y();
        EXPECT_GE(top, above) << now->objectName().toStdString(); // from above to below
        above = top;
        EXPECT_TRUE(!now->accessibleName().isEmpty() || qobject_cast<const QPushButton*>(now))
            << now->objectName().toStdString();
        EXPECT_FALSE(now->visibleRegion().isEmpty()) << now->objectName().toStdString();
        press(Qt::Key_Tab);
    }
    EXPECT_GE(stops, 7);
    goTo("ind-layanan");
    press(Qt::Key_F6);
    press(Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), &grid());
}

TEST_F(RealisasiRincian, TargetOfTheQuarterIsThatOfTheRencanaAksi)
{
    goTo("ind-ikm");
    EXPECT_FALSE(label("rincian.asal").text().contains(u"Target TW"_s)) << "none is in force";
    Dokumen plan;
    plan.id = u"ra-2024"_s;
    plan.unitId = snapshot().unit().id;
    plan.periodeId = u"periode"_s;
    plan.jenis = JenisDokumen::RencanaAksi;
    plan.tahun = 2024;
    commit(edits::addDokumen(snapshot(), { plan }));
    commit(edits::setTarget(snapshot(), u"ind-ikm"_s, { plan.id, 2024, Bagian::Tahunan, 4 }, u"91,25"_s));
    const Dokumen draft = *snapshot().dokumen(plan.id);
    Dokumen fixed = draft;
    fixed.status = StatusDokumen::Ditetapkan;
    edits::Edit fix{ Action::FixDokumen, {}, {} };
    fix.rows.push_back({ draft, fixed });
    commit(std::move(fix));
    settle();
    EXPECT_TRUE(label("rincian.asal").text().contains(u"Target TW IV (Rencana Aksi 2024): 91,25"_s))
        << label("rincian.asal").text().toStdString();
    goTo("ind-ikm", Rows::Tw3);
    EXPECT_TRUE(label("rincian.asal").text().contains(u"Target TW III (Rencana Aksi 2024): tidak ada"_s));
}

TEST_F(RealisasiRincian, NothingIsCutAtTheRight)
{
    const auto& content = *find<QWidget>(*page, u"rincian.bukti"_s).parentWidget();
    commit(edits::recordRealisasi(snapshot(), u"ind-inovasi"_s, 2024, 4, u"25"_s));
    for (const char* id : { "ind-ikm", "ind-sakip", "ind-layanan", "ind-inovasi", "ind-anggaran", "sub-desa" }) {
        goTo(id);
        EXPECT_LE(content.minimumSizeHint().width(), content.parentWidget()->width()) << id;
        EXPECT_LE(content.width(), content.parentWidget()->width()) << id;
    }
}

TEST_F(RealisasiRincian, MenuOfACellLeadsToItsParts)
{
    const auto entry = [this](const char* id, const QString& text) -> QAction* {
        goTo(id);
        const QPoint where = grid().visualRect(at(id, Rows::Tw4)).center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, where, grid().viewport()->mapToGlobal(where));
        QCoreApplication::sendEvent(grid().viewport(), &event);
        settle();
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (QAction* each : menu ? menu->actions() : QList<QAction*>()) {
            if (each->text() == text)
                return each;
        }
        if (menu)
            menu->close();
        return nullptr;
    };
    const auto choose = [](QAction& action) {
        const QPointer<QWidget> menu = QApplication::activePopupWidget();
        action.trigger();
        if (menu)
            menu->close();
        settle();
    };
    QAction* proofs = entry("ind-ikm", u"Bukti dukung…"_s);
    ASSERT_NE(proofs, nullptr);
    choose(*proofs);
    EXPECT_EQ(QApplication::focusWidget(), &button("bukti.tambah"));
    QAction* items = entry("ind-inovasi", u"Daftar butir…"_s);
    ASSERT_NE(items, nullptr);
    choose(*items);
    EXPECT_TRUE(dialog("butir").isVisible());
    dialog("butir").reject();
    EXPECT_EQ(entry("sub-desa", u"Daftar butir…"_s), nullptr);
}
