// SPDX-License-Identifier: GPL-3.0-or-later
// The chain of approval on the page: six persons, by the keyboard.
#include "core/domain/workflow/Alur.h"
#include "core/edits/approval/Alur.h"
#include "tests/ui/UiFixture.h"
#include "tests/ui/Widgets.h"
#include "ui/grid/GridView.h"
#include "ui/grid/MessageLine.h"
#include "ui/realisasi/RealisasiPage.h"
#include "ui/realisasi/grid/RealisasiModel.h"

#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace selaras;
using namespace selaras::ui;
using namespace selaras::domain;
using namespace Qt::StringLiterals;
using Rows = RealisasiRows;

namespace {

class RealisasiAlur : public UiFixture {
protected:
    void SetUp() override
    {
        UiFixture::SetUp();
        edits::Edit edit{ Action::EditPengguna, {}, {} };
        for (const auto& [id, role, post] : std::initializer_list<std::tuple<QString, PeranPengguna, QString>>{
                 { u"kasi"_s, PeranPengguna::Pengisi, postOf("ind-ikm") },
                 { u"staf"_s, PeranPengguna::Perencana, {} },
                 { u"kasubag"_s, PeranPengguna::Kasubag, {} },
                 { u"sekretaris"_s, PeranPengguna::Sekretaris, {} },
                 { u"camat"_s, PeranPengguna::Camat, {} },
                 { u"pengawas"_s, PeranPengguna::Pengawas, {} } })
            edit.rows.push_back(
                { std::nullopt, Pengguna{ id, snapshot().unit().id, post, u"Orang "_s + id, role, {}, false } });
        commit(std::move(edit));
        session->setTahun(2024);
        signIn("kasi");
        page = std::make_unique<RealisasiPage>(*session, dialogs);
        showAt(*page, { 1182, 672 });
        page->setFocus();
        settle();
    }
    QString postOf(const char* id) const { return penanggungJawab(snapshot(), QString::fromLatin1(id)); }
    void signIn(const char* id)
    {
        session->signIn(pelakuOf(snapshot(), *snapshot().pengguna(QString::fromLatin1(id))));
        settle();
    }

    GridView& grid() const { return find<GridView>(*page, u"realisasi.kisi"_s); }
    RealisasiModel& model() const { return *qobject_cast<RealisasiModel*>(grid().model()); }
    QModelIndex at(const char* id, int column) const
    {
        return model().index(model().rowOf(QString::fromLatin1(id)), column);
    }
    const GridCell& cell(const char* id, int column) const { return *model().cell(at(id, column)); }
    QToolButton& button(const char* name) const { return find<QToolButton>(*page, QString::fromLatin1(name)); }
    QString message() const { return find<MessageLine>(*page, u"pesan"_s).text(); }
    static StatusRealisasi status(const Snapshot& snapshot)
    {
        return statusRealisasi(snapshot, { u"ind-ikm"_s, 2024, 4 });
    }

    void goTo(const char* id, int column) const
    {
        grid().setCurrentIndex(at(id, column));
        grid().setFocus();
        settle();
    }
    /// Presses keys that open a dialog, and does `then` in it.
    template <class F>
    void inDialog(Qt::Key key, Qt::KeyboardModifiers modifiers, F then)
    {
        bool seen = false;
        QApplication::setActiveWindow(page.get()); // the dialog before may have taken it along
        QTimer::singleShot(0, page.get(), [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            seen = true;
            settle();
            then(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        QTest::keyClick(&grid(), key, modifiers);
        settle();
        EXPECT_TRUE(seen);
    }
    /// Ctrl+Enter, Enter: the step of all that is ready.
    void advance()
    {
        inDialog(Qt::Key_Return, Qt::ControlModifier,
                 [](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    }
    void sendBack(const QString& reason)
    {
        inDialog(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier, [&](QDialog& dialog) {
            auto* go = &find<QPushButton>(dialog, u"langkah.lanjut"_s);
            EXPECT_FALSE(go->isEnabled()) << "no reason yet";
            QTest::keyClicks(QApplication::focusWidget(), reason);
            EXPECT_TRUE(go->isEnabled());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            go->setFocus();
            QTest::keyClick(go, Qt::Key_Space);
        });
    }

    std::unique_ptr<RealisasiPage> page;
};

} // namespace

TEST_F(RealisasiAlur, SixPersonsTakeAQuarterFromTypedToSigned)
{
    ASSERT_FALSE(postOf("ind-ikm").isEmpty());
    EXPECT_TRUE(button("alur.majukan").text().startsWith(u"Kirim "_s)) << button("alur.majukan").text().toStdString();
    goTo("ind-ikm", Rows::Tw4);
    for (const QChar letter : u"91,5"_s) // the first opens the editor, the others go into it
        QTest::keyClicks(QApplication::focusWidget(), QString(letter));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    EXPECT_EQ(snapshot().realisasi(u"ind-ikm"_s, 2024, 4)->nilai, Decimal::fromText(u"91.5"_s));
    advance();
    EXPECT_EQ(status(snapshot()), StatusRealisasi::Diisi);
    EXPECT_EQ(cell("ind-ikm", Rows::Tanda).steps, 1);
    EXPECT_FALSE(cell("ind-ikm", Rows::Tw4).editable);
    EXPECT_TRUE(cell("ind-ikm", Rows::Tw4).locked.contains(u"Orang kasi"_s));
    EXPECT_TRUE(cell("ind-ikm", Rows::Tw3).editable) << "another quarter";

    goTo("ind-ikm", Rows::Tw4);
    QTest::keyClicks(&grid(), u"9"_s); // typing is refused, with the reason
    settle();
    EXPECT_TRUE(message().contains(u"Terkunci. Diisi oleh Orang kasi"_s)) << message().toStdString();

    int step = 1;
    for (const char* person : { "staf", "kasubag", "sekretaris", "camat" }) {
        signIn(person);
        advance();
        EXPECT_EQ(int(status(snapshot())), ++step) << person;
        EXPECT_EQ(cell("ind-ikm", Rows::Tanda).steps, step);
    }
    EXPECT_EQ(status(snapshot()), StatusRealisasi::Ditandatangani);
    EXPECT_EQ(tandaTangan(snapshot(), { u"ind-ikm"_s, 2024, 4 })->nama, u"Orang camat"_s);
    EXPECT_FALSE(button("alur.majukan").isEnabled());
    EXPECT_FALSE(workspace->canUndo());
}

TEST_F(RealisasiAlur, AReturnSaysWhyAndOpensTheCellAgain)
{
    advance();
    signIn("staf");
    goTo("ind-ikm", Rows::Tw4);
    sendBack(u"belum ada bukti"_s);
    EXPECT_EQ(status(snapshot()), StatusRealisasi::Draf);
    EXPECT_EQ(message(), u"✓ 1 baris dikembalikan."_s) << "what was done is no problem";
    signIn("kasi");
    EXPECT_TRUE(cell("ind-ikm", Rows::Tw4).editable);
    EXPECT_EQ(cell("ind-ikm", Rows::Tanda).text, u"↩"_s);
    EXPECT_TRUE(cell("ind-ikm", Rows::Tanda).note.contains(u"belum ada bukti"_s));
    auto& filter = find<QComboBox>(*page, u"tampil"_s);
    filter.setCurrentIndex(filter.findText(u"Dikembalikan"_s));
    settle();
    EXPECT_GE(model().rowOf(u"ind-ikm"_s), 0);
    EXPECT_LT(model().rowOf(u"ind-sakip"_s), 0);
}

TEST_F(RealisasiAlur, OnlyTickedRowsAreSent)
{
    signIn("staf"); // enters what comes on paper: may send everything
    int sent = 0;
    inDialog(Qt::Key_Return, Qt::ControlModifier, [&](QDialog& dialog) {
        auto& list = find<QTreeWidget>(dialog, u"langkah.baris"_s);
        ASSERT_GT(list.topLevelItemCount(), 2);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Space); // unticks the first
        sent = list.topLevelItemCount() - 1;
        EXPECT_EQ(find<QPushButton>(dialog, u"langkah.lanjut"_s).text(), u"Kirim %1 baris"_s.arg(sent));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    EXPECT_EQ(int(snapshot().data().persetujuan.size()), sent);
}

TEST_F(RealisasiAlur, EscLeavesEverythingAsItWas)
{
    inDialog(Qt::Key_Return, Qt::ControlModifier, [](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    EXPECT_TRUE(snapshot().data().persetujuan.empty());
}

TEST_F(RealisasiAlur, MineShowsTheRowsOfMyPost)
{
    auto& filter = find<QComboBox>(*page, u"tampil"_s);
    filter.setCurrentIndex(filter.findText(u"Milik saya"_s));
    settle();
    EXPECT_GE(model().rowOf(u"ind-ikm"_s), 0);
    EXPECT_LT(model().rowOf(u"ind-sakip"_s), 0);
    signIn("camat"); // without rows of its own: says so
    EXPECT_EQ(model().rowCount(), 0);
    EXPECT_TRUE(find<QWidget>(*page, u"tanpaBaris"_s).isVisible());
}

TEST_F(RealisasiAlur, TasksLeadToTheirQuarter)
{
    session->setTriwulan(4);
    auto& tasks = button("alur.tugas");
    EXPECT_TRUE(tasks.text().startsWith(u"! Tugas saya · "_s)) << tasks.text().toStdString();
    ASSERT_FALSE(tasks.menu()->actions().isEmpty());
    QAction* first = tasks.menu()->actions().constFirst();
    EXPECT_TRUE(first->text().contains(u"TW I 2024"_s)) << first->text().toStdString();
    first->trigger();
    EXPECT_EQ(session->triwulan(), 1);
}

TEST_F(RealisasiAlur, AnInspectorOnlyLooks)
{
    signIn("pengawas");
    EXPECT_FALSE(button("alur.majukan").isVisible());
    EXPECT_FALSE(button("alur.kembalikan").isVisible());
    goTo("ind-ikm", Rows::Tw4);
    const QString before = model().text(at("ind-ikm", Rows::Tw4));
    QTest::keyClicks(&grid(), u"1"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    EXPECT_EQ(snapshot().realisasi(u"ind-ikm"_s, 2024, 4)->nilai, Decimal::fromText(u"93.66"_s));
    EXPECT_TRUE(message().contains(u"hanya melihat"_s)) << message().toStdString();
}
