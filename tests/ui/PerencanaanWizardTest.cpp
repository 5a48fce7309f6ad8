// SPDX-License-Identifier: GPL-3.0-or-later
// From the first start to a file of one's own, with the keyboard.
#include "tests/ui/Wizard.h"
#include "ui/grid/GridView.h"
#include "ui/shared/forms/JabatanModel.h"
#include "ui/window/MainWindow.h"

#include <QRadioButton>
#include <QTreeWidget>

using namespace selaras;
using namespace selaras::ui;

TEST_F(PerencanaanWizard, FromTheFirstStartToAFileWithThreePrograms)
{
    toPrograms();
    auto& tree = child<QTreeWidget>("wizard.pohon");
    ASSERT_EQ(tree.topLevelItemCount(), 3);
    tree.setFocus();
    press(Qt::Key_Home);
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_Space);
        press(Qt::Key_Down);
    }
    EXPECT_EQ(child<QLabel>("wizard.terpilih").text(),
              QStringLiteral("Dipilih: 3 program, 3 kegiatan, 4 sub kegiatan"));
    press(Qt::Key_Return);
    save();
    EXPECT_EQ(dialog->result(), int(QDialog::Accepted));
    EXPECT_EQ(dialog->choice(), StartChoice::NewFile);

    const auto office = written();
    ASSERT_TRUE(office);
    const domain::Snapshot& snapshot = office->snapshot();
    EXPECT_EQ(snapshot.unit().nama, QStringLiteral("Kecamatan Uji"));
    ASSERT_EQ(snapshot.data().periode.size(), 1u);
    EXPECT_EQ(snapshot.data().periode.front().tahunAwal, 2025);
    EXPECT_EQ(snapshot.data().periode.front().tahunAkhir, 2029);
    EXPECT_FALSE(snapshot.data().jabatan.empty());
    EXPECT_EQ(snapshot.data().nomenklatur.size(), 10u);
    int programs = 0;
    for (const auto& row : snapshot.pohon())
        programs += row.simpul->jenis == domain::JenisSimpul::Program ? 1 : 0;
    EXPECT_EQ(programs, 3);
    EXPECT_EQ(snapshot.pohon().size(), 12u);
    ASSERT_EQ(snapshot.data().dokumen.size(), 1u);
    EXPECT_EQ(snapshot.data().dokumen.front().jenis, domain::JenisDokumen::Renstra);
    EXPECT_EQ(snapshot.data().dokumen.front().status, domain::StatusDokumen::Draf);

    Session begun(*office);
    MainWindow window(begun, dialogs); // and every page opens on it
    showAt(window, { 1366, 768 });
    for (const QString& name : window.pageNames()) {
        window.showPage(name);
        settle();
    }
}

TEST_F(PerencanaanWizard, SearchLeavesWhatMatchesWithItsParents)
{
    toPrograms();
    auto& tree = child<QTreeWidget>("wizard.pohon");
    type("tata pemerintahan");
    EXPECT_TRUE(tree.topLevelItem(0)->isHidden());
    EXPECT_TRUE(tree.topLevelItem(1)->isHidden());
    ASSERT_FALSE(tree.topLevelItem(2)->isHidden());
    EXPECT_TRUE(tree.topLevelItem(2)->isExpanded());
    tree.topLevelItem(2)->setCheckState(0, Qt::Checked);
    press(Qt::Key_Return);
    save();
    const auto office = written();
    ASSERT_TRUE(office);
    EXPECT_EQ(office->snapshot().pohon().size(), 5u); // tujuan, sasaran and one of each level
}

TEST_F(PerencanaanWizard, BackAndForthKeepsWhatWasTyped)
{
    toPrograms();
    child<QTreeWidget>("wizard.pohon").topLevelItem(1)->setCheckState(0, Qt::Checked);
    auto& back = child<QPushButton>("wizard.kembali");
    for (int i = 0; i < 4; ++i)
        back.click();
    EXPECT_EQ(title(), QStringLiteral("Unit kerja"));
    EXPECT_EQ(child<QLineEdit>("unit.nama").text(), QStringLiteral("Kecamatan Uji"));
    for (int i = 0; i < 4; ++i)
        child<QPushButton>("wizard.lanjut").click();
    ASSERT_EQ(title(), QStringLiteral("Program"));
    EXPECT_EQ(child<QTreeWidget>("wizard.pohon").topLevelItem(1)->checkState(0), Qt::Checked);
    for (int i = 0; i < 5; ++i)
        back.click();
    EXPECT_TRUE(child<QPushButton>("start.new").isVisible()); // and from the first step to the choices
}

TEST_F(PerencanaanWizard, PostsCanBeChangedBeforeThereIsAFile)
{
    openWizard();
    type("Kecamatan Uji");
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    auto& posts = child<GridView>("jabatan.kisi");
    const int before = posts.model()->rowCount();
    ASSERT_GT(before, 3);
    child<QPushButton>("jabatan.tambah").click();
    auto* editor = posts.findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Kasi Kesra"));
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    ASSERT_EQ(posts.model()->rowCount(), before + 1);
    child<QPushButton>("wizard.lanjut").click();
    child<QRadioButton>("wizard.kosong").click();
    child<QPushButton>("wizard.lanjut").click();
    save();
    const auto office = written();
    ASSERT_TRUE(office);
    ASSERT_EQ(int(office->snapshot().data().jabatan.size()), before + 1);
    const std::vector<domain::Jabatan> written = sortedJabatan(office->snapshot());
    EXPECT_EQ(written.back().nama, QStringLiteral("Kasi Kesra"));
    EXPECT_EQ(written.back().atasanId, written.front().id);
    EXPECT_TRUE(office->snapshot().pohon().empty());
}

TEST_F(PerencanaanWizard, ThePlanOfAnotherFileComesWithoutItsFigures)
{
    const domain::Snapshot old = snapshot();
    const QString other = workspace->store().path();
    session.reset();
    workspace.reset(); // nobody else has it open
    toPlan();
    child<QRadioButton>("wizard.lain").click();
    child<QPushButton>("wizard.lanjut").click();
    note("wizard.berkasLain.catatan", "Pilih berkasnya");
    dialogs.file = table;
    child<QPushButton>("wizard.berkasLain").click();
    note("wizard.berkasLain.catatan", "bukan berkas Selaras");
    dialogs.file = other;
    child<QPushButton>("wizard.berkasLain").click();
    child<QPushButton>("wizard.lanjut").click();
    save();
    const auto office = written();
    ASSERT_TRUE(office);
    EXPECT_EQ(office->snapshot().pohon().size(), old.pohon().size());
    EXPECT_EQ(office->snapshot().data().indikator.size(), old.data().indikator.size());
    EXPECT_TRUE(office->snapshot().data().target.empty());
    EXPECT_TRUE(office->snapshot().data().pagu.empty());
    EXPECT_FALSE(office->snapshot().simpul(QStringLiteral("tujuan"))); // new ids
}

TEST_F(PerencanaanWizard, TheFirstChoicesAreLargeAndExplained)
{
    for (const char* name : { "start.sample", "start.new", "start.open" }) {
        const auto& button = child<QPushButton>(name);
        EXPECT_GE(button.height(), 44) << name;
        EXPECT_FALSE(button.accessibleDescription().isEmpty()) << name;
        EXPECT_GE(button.width(), button.sizeHint().width()) << name << ": its explanation is cut";
    }
}
