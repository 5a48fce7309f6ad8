// SPDX-License-Identifier: GPL-3.0-or-later
// Posts and who holds them, typed into their grids.
#include "tests/ui/Settings.h"
#include "ui/pengaturan/PejabatModel.h"
#include "ui/shared/forms/JabatanModel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QMenu>

using namespace selaras;
using namespace selaras::ui;

TEST_F(Pengaturan, PostsAreAddedRenamedMovedAndRemoved)
{
    openSection("pengaturan.jabatan");
    auto& posts = grid("jabatan.kisi");
    child<QPushButton>("jabatan.tambah").click();
    auto* editor = posts.findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Kasi Kesejahteraan Sosial"));
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    ASSERT_EQ(posts.model()->rowCount(), 5);
    EXPECT_EQ(cell(posts, 4, JabatanModel::Nama), QStringLiteral("Kasi Kesejahteraan Sosial"));
    EXPECT_EQ(cell(posts, 4, JabatanModel::Atasan), QStringLiteral("Camat"));

    typeCell(posts, 4, JabatanModel::Atasan, "sek");
    EXPECT_EQ(cell(posts, 4, JabatanModel::Atasan), QStringLiteral("Sekretaris Camat"));
    posts.setCurrentIndex(posts.model()->index(4, 0));
    child<QToolButton>("jabatan.naik").click();
    EXPECT_EQ(cell(posts, 3, JabatanModel::Nama), QStringLiteral("Kasi Kesejahteraan Sosial"));
    child<QToolButton>("jabatan.hapus").click();
    EXPECT_EQ(posts.model()->rowCount(), 4);
    session->undo();
    EXPECT_EQ(posts.model()->rowCount(), 5);
}

TEST_F(Pengaturan, APostInUseStaysAndSaysWhy)
{
    openSection("pengaturan.jabatan");
    auto& posts = grid("jabatan.kisi");
    posts.setCurrentIndex(posts.model()->index(1, 0));
    child<QToolButton>("jabatan.hapus").click();
    EXPECT_EQ(posts.model()->rowCount(), 4);
    EXPECT_TRUE(child<QLabel>("jabatan.pesan").text().contains(QStringLiteral("masih dipakai")));
}

TEST_F(Pengaturan, ACircleOfSuperiorsIsRefusedAtItsCell)
{
    openSection("pengaturan.jabatan");
    auto& posts = grid("jabatan.kisi");
    typeCell(posts, 0, JabatanModel::Atasan, "Kasi Pelayanan");
    EXPECT_TRUE(child<QLabel>("jabatan.pesan").text().contains(QStringLiteral("Camat")));
    EXPECT_TRUE(snapshot().jabatan(QStringLiteral("jab-camat"))->atasanId.isEmpty());
    typeCell(posts, 0, JabatanModel::Atasan, "Lurah");
    EXPECT_TRUE(child<QLabel>("jabatan.pesan").text().contains(QStringLiteral("Lurah")));
}

TEST_F(Pengaturan, SuperiorIsChosenFromTheMenu)
{
    openSection("pengaturan.jabatan");
    auto& posts = grid("jabatan.kisi");
    posts.setCurrentIndex(posts.model()->index(3, 0));
    auto* menu = child<QToolButton>("jabatan.atasan").menu();
    Q_EMIT menu->aboutToShow();
    ASSERT_EQ(menu->actions().size(), 4); // none, and everybody but the post itself
    menu->actions()[2]->trigger();
    EXPECT_EQ(snapshot().jabatan(QStringLiteral("jab-pemerintahan"))->atasanId, QStringLiteral("jab-sekretaris"));
}

TEST_F(Pengaturan, SuperiorAndStatusAreChosenInTheirCells)
{
    openSection("pengaturan.jabatan");
    auto& posts = grid("jabatan.kisi");
    posts.setFocus();
    posts.setCurrentIndex(posts.model()->index(3, JabatanModel::Atasan));
    QTest::keyClick(&posts, Qt::Key_Down, Qt::AltModifier);
    auto* list = qobject_cast<QComboBox*>(page->focusWidget());
    ASSERT_TRUE(list);
    EXPECT_TRUE(list->view()->isVisible());
    EXPECT_EQ(list->count(), 4); // none, and everybody but the post itself
    EXPECT_FALSE(list->accessibleName().isEmpty());
    QTest::keyClick(list->view(), Qt::Key_Home);
    QTest::keyClick(list->view(), Qt::Key_Down);
    QTest::keyClick(list->view(), Qt::Key_Down);
    QTest::keyClick(list->view(), Qt::Key_Return);
    settle();
    EXPECT_EQ(snapshot().jabatan(QStringLiteral("jab-pemerintahan"))->atasanId, QStringLiteral("jab-sekretaris"));
    EXPECT_EQ(page->focusWidget(), &posts);

    auto& officials = grid("pejabat.kisi");
    posts.setCurrentIndex(posts.model()->index(0, 0));
    child<QPushButton>("pejabat.tambah").click();
    leaveEditor(officials);
    typeCell(officials, 0, PejabatModel::Status, "plt"); // completed while typing
    EXPECT_EQ(cell(officials, 0, PejabatModel::Status), QStringLiteral("Plt."));
}

TEST_F(Pengaturan, OfficialsFollowEachOther)
{
    openSection("pengaturan.jabatan");
    auto& posts = grid("jabatan.kisi");
    auto& officials = grid("pejabat.kisi");
    posts.setCurrentIndex(posts.model()->index(0, 0));
    EXPECT_EQ(child<QLabel>("pejabat.judul").text(), QStringLiteral("Camat"));
    child<QPushButton>("pejabat.tambah").click();
    leaveEditor(officials);
    ASSERT_EQ(officials.model()->rowCount(), 1);
    EXPECT_EQ(cell(officials, 0, PejabatModel::Status), QStringLiteral("Definitif"));

    child<QPushButton>("pejabat.tambah").click(); // the first has no end yet
    leaveEditor(officials);
    ASSERT_EQ(officials.model()->rowCount(), 2);
    EXPECT_EQ(cell(officials, 1, PejabatModel::Status), QStringLiteral("Plt."));
    EXPECT_TRUE(child<QLabel>("pejabat.pesan").text().contains(QStringLiteral("Plt.")));
    typeCell(officials, 1, PejabatModel::Status, "definitif");
    EXPECT_TRUE(child<QLabel>("pejabat.pesan").text().contains(QStringLiteral("sudah dipegang")));
    child<QToolButton>("pejabat.hapus").click();
    ASSERT_EQ(officials.model()->rowCount(), 1);

    typeCell(officials, 0, PejabatModel::Selesai, "31-12-2024");
    EXPECT_EQ(cell(officials, 0, PejabatModel::Selesai), QStringLiteral("31 Desember 2024"));
    child<QPushButton>("pejabat.tambah").click();
    leaveEditor(officials);
    EXPECT_EQ(cell(officials, 0, PejabatModel::Mulai), QStringLiteral("1 Januari 2025"));
    EXPECT_EQ(cell(officials, 0, PejabatModel::Status), QStringLiteral("Definitif"));
    EXPECT_EQ(snapshot().data().pejabat.size(), 2u);
}

TEST_F(Pengaturan, DatesAreRefusedAtTheirCell)
{
    openSection("pengaturan.jabatan");
    auto& officials = grid("pejabat.kisi");
    child<QPushButton>("pejabat.tambah").click();
    leaveEditor(officials);
    typeCell(officials, 0, PejabatModel::Mulai, "kemarin");
    EXPECT_TRUE(child<QLabel>("pejabat.pesan").text().contains(QStringLiteral("kemarin")));
    EXPECT_FALSE(snapshot().data().pejabat.front().mulai.isValid());
    typeCell(officials, 0, PejabatModel::Mulai, "2 Januari 2025");
    typeCell(officials, 0, PejabatModel::Selesai, "1/1/2025");
    EXPECT_TRUE(child<QLabel>("pejabat.pesan").text().contains(QStringLiteral("lebih awal")));
    EXPECT_EQ(snapshot().data().pejabat.front().mulai, QDate(2025, 1, 2));
    EXPECT_FALSE(snapshot().data().pejabat.front().selesai.isValid());
}

TEST_F(Pengaturan, StatusIsChosenFromTheMenu)
{
    openSection("pengaturan.jabatan");
    auto& officials = grid("pejabat.kisi");
    child<QPushButton>("pejabat.tambah").click();
    leaveEditor(officials);
    child<QToolButton>("pejabat.status").menu()->actions()[2]->trigger();
    EXPECT_EQ(snapshot().data().pejabat.front().status, domain::StatusPejabat::Plh);
}

TEST_F(Pengaturan, ModelsAreSound)
{
    JabatanModel posts({ [this]() -> const domain::Snapshot& { return snapshot(); },
                         [](const Result<edits::Edit>&) { return Result<void>(); } });
    const QAbstractItemModelTester postTester(&posts, QAbstractItemModelTester::FailureReportingMode::Fatal);
    PejabatModel officials(*session);
    const QAbstractItemModelTester tester(&officials, QAbstractItemModelTester::FailureReportingMode::Fatal);
    officials.setJabatan(QStringLiteral("jab-camat"));
    EXPECT_EQ(posts.rowCount(), 4);
    EXPECT_EQ(officials.rowCount(), 0);
}
