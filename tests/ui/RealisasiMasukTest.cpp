// SPDX-License-Identifier: GPL-3.0-or-later
// Who works with the file: asked at the start and while working, answered by keys.
#include "core/edits/office/Pengguna.h"
#include "tests/ui/UiFixture.h"
#include "tests/ui/Widgets.h"
#include "ui/grid/GridView.h"
#include "ui/realisasi/grid/RealisasiModel.h"
#include "ui/window/MainWindow.h"
#include "ui/window/SignIn.h"
#include "ui/window/SignInDialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace selaras;
using namespace selaras::ui;
using namespace selaras::domain;
using namespace Qt::StringLiterals;

namespace {

class RealisasiMasuk : public UiFixture {
protected:
    void SetUp() override
    {
        UiFixture::SetUp();
        settings = std::make_unique<QSettings>(folder.filePath(u"setelan.ini"_s), QSettings::IniFormat);
        window = std::make_unique<MainWindow>(*session, dialogs);
        showAt(*window, { 1366, 768 });
    }
    void addPersons()
    {
        edits::Edit edit{ Action::EditPengguna, {}, {} };
        for (const auto& [id, nama, post, role] :
             std::initializer_list<std::tuple<QString, QString, QString, PeranPengguna>>{
                 { u"camat"_s, u"(Camat)"_s, u"jab-camat"_s, PeranPengguna::Camat },
                 { u"sari"_s, u"Sari Rahayu"_s, u"jab-layanan"_s, PeranPengguna::Pengisi },
                 { u"budi"_s, u"Budi Santoso"_s, u"jab-pemerintahan"_s, PeranPengguna::Perencana },
                 { u"lama"_s, u"Lama Sekali"_s, {}, PeranPengguna::Pengisi } })
            edit.rows.push_back(
                { std::nullopt, Pengguna{ id, snapshot().unit().id, post, nama, role, {}, id == u"lama" } });
        ASSERT_TRUE(session->commit(std::move(edit)));
        start();
    }
    void start()
    {
        signIn.reset();
        session->signIn({ .nama = u"komputer"_s });
        signIn = std::make_unique<SignIn>(*session, *window, *settings);
        QObject::connect(window.get(), &MainWindow::changePersonRequested, signIn.get(), &SignIn::change);
    }
    void setPassword(const char* id, const QString& sandi)
    {
        commit(edits::setSandi(snapshot(), QString::fromLatin1(id), sandi, edits::BiayaSandi::Terendah));
    }
    /// Does `open`, which asks, and answers with keys.
    template <class Open, class Answer>
    void asked(Open open, Answer answer)
    {
        bool seen = false;
        QTimer poll; // until the question is there
        QObject::connect(&poll, &QTimer::timeout, window.get(), [&] {
            auto* dialog = qobject_cast<SignInDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            poll.stop();
            seen = true;
            QApplication::setActiveWindow(dialog);
            settle();
            answer(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        poll.start(0);
        open();
        settle();
        QApplication::setActiveWindow(window.get());
        EXPECT_TRUE(seen);
    }
    template <class Answer>
    bool enter(Answer answer)
    {
        bool entered = false;
        asked([&] { entered = signIn->enter(); }, answer);
        return entered;
    }
    /// Ctrl+Shift+L in whatever has the keyboard.
    template <class Answer>
    void change(Answer answer)
    {
        asked([&] { QTest::keyClick(window->focusWidget(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier); },
              answer);
    }
    static auto typed(const QString& name)
    {
        return [name](SignInDialog&) {
            type(name);
            press(Qt::Key_Return);
        };
    }
    static QString current(const SignInDialog& dialog)
    {
        return find<QListWidget>(dialog, u"masuk.daftar"_s).currentItem()->text();
    }
    QString who() const { return session->pelaku().nama; }
    QToolButton& status() const { return find<QToolButton>(*window, u"status.oleh"_s); }

    std::unique_ptr<QSettings> settings;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<SignIn> signIn;
};

} // namespace

TEST_F(RealisasiMasuk, NobodyIsAskedInAFileWithoutActivePersons)
{
    start();
    EXPECT_TRUE(signIn->enter());
    EXPECT_EQ(who(), u"komputer"_s);
    EXPECT_FALSE(status().isEnabled());
    QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier); // asks nothing
    EXPECT_EQ(who(), u"komputer"_s);
}

TEST_F(RealisasiMasuk, TypingANameAndEnterIsEnough)
{
    addPersons();
    EXPECT_TRUE(status().text().contains(u"belum memilih"_s));
    ASSERT_TRUE(enter([](SignInDialog& dialog) {
        auto& list = find<QListWidget>(dialog, u"masuk.daftar"_s);
        EXPECT_EQ(list.count(), 3) << "who left is not offered";
        EXPECT_TRUE(list.hasFocus());
        EXPECT_EQ(current(dialog), u"Camat"_s);
        EXPECT_FALSE(find<QLineEdit>(dialog, u"masuk.sandi"_s).isVisible());
        EXPECT_TRUE(find<QLabel>(dialog, u"masuk.catatan"_s).text().contains(u"bukan untuk merahasiakan"_s));
        press(Qt::Key_Down);
        EXPECT_EQ(current(dialog), u"Sari Rahayu"_s);
        type(u"bud"_s);
        EXPECT_EQ(current(dialog), u"Budi Santoso"_s);
        press(Qt::Key_Return);
    }));
    EXPECT_EQ(session->pelaku(),
              (Pelaku{ u"budi"_s, u"Budi Santoso"_s, u"Kasi Pemerintahan"_s, u"jab-pemerintahan"_s,
                       PeranPengguna::Perencana }));
    EXPECT_EQ(status().text(), u"Budi Santoso (Kasi Pemerintahan) · Staf perencanaan"_s);
    // The next start begins with the same person.
    start();
    ASSERT_TRUE(enter([](SignInDialog& dialog) {
        EXPECT_EQ(current(dialog), u"Budi Santoso"_s);
        press(Qt::Key_Return);
    }));
    EXPECT_EQ(who(), u"Budi Santoso"_s);
    EXPECT_FALSE(enter([](SignInDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); })) << "Keluar";
}

TEST_F(RealisasiMasuk, AWrongPasswordSaysSoAndCanBeTriedAgain)
{
    addPersons();
    setPassword("sari", u"rahasia"_s);
    ASSERT_TRUE(enter([](SignInDialog& dialog) {
        auto& password = find<QLineEdit>(dialog, u"masuk.sandi"_s);
        auto& note = find<QLabel>(dialog, u"masuk.sandi.catatan"_s);
        type(u"sari"_s);
        EXPECT_TRUE(password.isVisible());
        EXPECT_EQ(password.echoMode(), QLineEdit::Password);
        press(Qt::Key_Return); // goes to the password
        EXPECT_TRUE(password.hasFocus());
        type(u"rahasiah"_s);
        press(Qt::Key_Return);
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_TRUE(note.isVisible() && note.text().contains(u"tidak cocok"_s)) << note.text().toStdString();
        type(u"rahasia"_s); // over the selected wrong one
        EXPECT_FALSE(note.isVisible());
        press(Qt::Key_Return);
    }));
    EXPECT_EQ(who(), u"Sari Rahayu"_s);
}

TEST_F(RealisasiMasuk, AnotherPersonIsRecordedAndUndoesNothing)
{
    addPersons();
    ASSERT_TRUE(enter(typed(u"sari"_s)));
    window->showPage(u"realisasi"_s);
    settle();
    auto& grid = find<GridView>(*window, u"realisasi.kisi"_s);
    auto& model = *qobject_cast<GridModel*>(grid.model());
    grid.setCurrentIndex(model.index(model.rowOf(u"ind-ikm"_s), RealisasiRows::Tw4));
    grid.setFocus();
    QTest::keyClick(&grid, '9'); // opens the editor
    QTest::keyClicks(window->focusWidget(), u"1,5"_s); // not left yet
    ASSERT_FALSE(snapshot().realisasi(u"ind-ikm"_s, 2024, 4)->nilai->toText() == u"91.5"_s);
    change(typed(u"budi"_s));
    const auto lastBy = [this] { return workspace->store().history()->back().by; };
    EXPECT_EQ(snapshot().realisasi(u"ind-ikm"_s, 2024, 4)->nilai->toText(), u"91.5"_s);
    EXPECT_EQ(lastBy(), u"Sari Rahayu"_s) << "who typed it";
    EXPECT_EQ(who(), u"Budi Santoso"_s);
    EXPECT_FALSE(workspace->canUndo());
    EXPECT_FALSE(find<QToolButton>(*window, u"top.undo"_s).isEnabled());
    commit(edits::recordRealisasi(snapshot(), u"ind-asn"_s, 2024, 4, u"85"_s));
    EXPECT_EQ(lastBy(), u"Budi Santoso"_s);
    EXPECT_TRUE(workspace->canUndo());
    change([](SignInDialog& dialog) {
        EXPECT_EQ(current(dialog), u"Budi Santoso"_s);
        press(Qt::Key_Escape);
    });
    EXPECT_EQ(who(), u"Budi Santoso"_s);
    EXPECT_TRUE(workspace->canUndo());
    asked([this] { status().click(); }, typed(u"budi"_s)); // the same one again
    EXPECT_TRUE(workspace->canUndo());
}

TEST_F(RealisasiMasuk, TheOwnProfileIsFollowed)
{
    addPersons();
    ASSERT_TRUE(enter(typed(u"sari"_s)));
    Pengguna own = *snapshot().pengguna(u"sari"_s);
    own.nama = u"Sari Rahayu, S.E."_s;
    own.peran = PeranPengguna::Kasubag;
    commit(edits::setPengguna(snapshot(), own));
    EXPECT_EQ(who(), own.nama);
    EXPECT_EQ(session->pelaku().peran, PeranPengguna::Kasubag);
    EXPECT_TRUE(status().text().startsWith(own.nama));
    session->undo(); // the own step
    EXPECT_EQ(who(), u"Sari Rahayu"_s);
}

TEST_F(RealisasiMasuk, WhoIsDeactivatedWhileWorkingIsAskedForSomeoneElse)
{
    addPersons();
    ASSERT_TRUE(enter(typed(u"sari"_s)));
    asked(
        [this] {
            commit(edits::deactivatePengguna(snapshot(), u"sari"_s));
            settle();
        },
        [](SignInDialog& dialog) {
            EXPECT_EQ(find<QListWidget>(dialog, u"masuk.daftar"_s).count(), 2);
            EXPECT_TRUE(find<QLabel>(dialog, u"masuk.catatan"_s).text().startsWith(u"Sari Rahayu tidak aktif"_s));
            type(u"budi"_s);
            press(Qt::Key_Return);
        });
    EXPECT_EQ(who(), u"Budi Santoso"_s);
    EXPECT_TRUE(snapshot().pengguna(u"sari"_s)->nonaktif);

    // Left, the change is taken back.
    asked(
        [this] {
            commit(edits::removePengguna(snapshot(), u"budi"_s));
            settle();
        },
        [](SignInDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    EXPECT_EQ(who(), u"Budi Santoso"_s);
    EXPECT_NE(snapshot().pengguna(u"budi"_s), nullptr);

    // The same for an undo: who came by an edit goes with it.
    ASSERT_TRUE(workspace->canRedo());
    asked(
        [this] {
            session->redo();
            settle();
        },
        [](SignInDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    EXPECT_NE(snapshot().pengguna(u"budi"_s), nullptr);
}

TEST_F(RealisasiMasuk, WithoutAnyPersonLeftTheComputersUserGoesOn)
{
    addPersons();
    ASSERT_TRUE(enter(typed(u"sari"_s)));
    edits::Edit edit{ Action::EditPengguna, {}, {} };
    for (const Pengguna& person : snapshot().data().pengguna)
        edit.rows.push_back({ person, std::nullopt });
    commit(std::move(edit));
    settle();
    EXPECT_EQ(session->pelaku(), (Pelaku{ .nama = u"komputer"_s }));
    EXPECT_FALSE(status().isEnabled());
}

TEST_F(RealisasiMasuk, TheAnswerCanBeInjected)
{
    addPersons();
    SignInQuestion question;
    SignIn answered(*session, *window, *settings,
                    [&](QWidget*, const Snapshot& snapshot, const SignInQuestion& asked) -> std::optional<Pelaku> {
                        question = asked;
                        return pelakuOf(snapshot, *snapshot.pengguna(u"camat"_s));
                    });
    EXPECT_TRUE(answered.enter());
    EXPECT_EQ(who(), u"(Camat)"_s);
    EXPECT_EQ(question.leave, u"Keluar"_s);
    answered.change();
    EXPECT_EQ(question.last, u"camat"_s);
    EXPECT_EQ(question.leave, u"Batal"_s);
}
