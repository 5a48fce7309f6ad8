// SPDX-License-Identifier: GPL-3.0-or-later
// The settings and the new year, as a clerk would use them.
#include "core/edits/documents/TahunBaru.h"
#include "tests/ui/Settings.h"
#include "ui/shared/forms/TahunBaruDialog.h"

#include <QFile>
#include <QImage>
#include <QListWidget>
#include <QSpinBox>

using namespace selaras;
using namespace selaras::ui;

TEST_F(Pengaturan, EachFieldOfTheUnitIsSavedWhenLeftAndCanBeUndone)
{
    EXPECT_EQ(child<QLineEdit>("unit.nama").text(), QStringLiteral("Kecamatan Kutorejo"));
    type("unit.telepon", "(0321) 511127");
    EXPECT_EQ(snapshot().unit().telepon, QStringLiteral("(0321) 511127"));
    session->undo();
    settle();
    EXPECT_TRUE(snapshot().unit().telepon.isEmpty());
    EXPECT_TRUE(child<QLineEdit>("unit.telepon").text().isEmpty());
    EXPECT_FALSE(workspace->canUndo());
}

TEST_F(Pengaturan, AnEmptyNameIsRefusedAtItsField)
{
    type("unit.nama", "");
    EXPECT_EQ(snapshot().unit().nama, QStringLiteral("Kecamatan Kutorejo"));
    EXPECT_TRUE(child<QLabel>("unit.nama.catatan").isVisible());
    EXPECT_TRUE(child<QLabel>("unit.nama.catatan").text().contains(QStringLiteral("kosong")));
    type("unit.nama", "Kecamatan Uji");
    EXPECT_EQ(snapshot().unit().nama, QStringLiteral("Kecamatan Uji"));
    EXPECT_FALSE(child<QLabel>("unit.nama.catatan").isVisible());
}

TEST_F(Pengaturan, LogoIsScaledAndStoredAsPng)
{
    QImage wide(1200, 600, QImage::Format_RGB32);
    wide.fill(Qt::darkGreen);
    dialogs.file = folder.filePath(QStringLiteral("logo.jpg"));
    ASSERT_TRUE(wide.save(dialogs.file, "JPEG"));
    child<QPushButton>("unit.logo.pilih").click();
    QImage stored;
    ASSERT_TRUE(stored.loadFromData(snapshot().unit().logo, "PNG"));
    EXPECT_EQ(stored.size(), QSize(512, 256));

    dialogs.file = folder.filePath(QStringLiteral("catatan.png"));
    QFile text(dialogs.file);
    ASSERT_TRUE(text.open(QIODevice::WriteOnly) && text.write("bukan gambar") > 0);
    text.close();
    const QByteArray before = snapshot().unit().logo;
    child<QPushButton>("unit.logo.pilih").click();
    EXPECT_TRUE(child<QLabel>("unit.logo.catatan").text().contains(QStringLiteral("bukan gambar")));
    EXPECT_EQ(snapshot().unit().logo, before);

    child<QPushButton>("unit.logo.hapus").click();
    EXPECT_TRUE(snapshot().unit().logo.isEmpty());
}

TEST_F(Pengaturan, PeriodsAreAddedAndOverlapIsRefused)
{
    openSection("pengaturan.periode");
    auto& list = child<QListWidget>("periode.daftar");
    EXPECT_EQ(list.count(), 1);
    EXPECT_EQ(child<QSpinBox>("periode.awal").value(), 2027); // after the last one
    child<QSpinBox>("periode.awal").setValue(2025);
    child<QPushButton>("periode.tambah").click();
    EXPECT_EQ(list.count(), 1);
    EXPECT_TRUE(child<QLabel>("periode.baru.catatan").text().contains(QStringLiteral("tumpang tindih")));
    child<QSpinBox>("periode.awal").setValue(2027);
    child<QPushButton>("periode.tambah").click();
    EXPECT_EQ(list.count(), 2);
    EXPECT_EQ(list.item(1)->text(), QStringLiteral("2027–2031"));
}

TEST_F(Pengaturan, CodeTableIsLookedAtBeforeItIsTaken)
{
    openSection("pengaturan.nomenklatur");
    dialogs.file = folder.filePath(QStringLiteral("kode.tsv"));
    QFile table(dialogs.file);
    ASSERT_TRUE(table.open(QIODevice::WriteOnly));
    table.write("7.01\tURUSAN\t\t\t\n7.01.01\tPROGRAM PENUNJANG\t\t\t\n7.01.01.2.01\tPerencanaan\t\t\t\n"
                "7.01.01.2.01.0001\tPenyusunan Dokumen\tTersusunnya Dokumen\tJumlah Dokumen\tDokumen\n");
    table.close();
    auto& preview = child<QLabel>("nomenklatur.pratinjau");
    child<QPushButton>("nomenklatur.impor").click();
    EXPECT_TRUE(preview.isVisible());
    EXPECT_TRUE(preview.text().contains(QStringLiteral("3 kode baru"))) << preview.text().toStdString();
    child<QPushButton>("nomenklatur.batal").click();
    EXPECT_FALSE(preview.isVisible());
    EXPECT_TRUE(snapshot().data().nomenklatur.empty());

    child<QPushButton>("nomenklatur.impor").click();
    child<QPushButton>("nomenklatur.ambil").click();
    EXPECT_EQ(snapshot().data().nomenklatur.size(), 3u);
    EXPECT_EQ(child<QLabel>("nomenklatur.jumlah").text(),
              QStringLiteral("Tersimpan: 1 program, 1 kegiatan, 1 sub kegiatan."));
    session->undo();
    EXPECT_TRUE(snapshot().data().nomenklatur.empty());

    dialogs.file = folder.filePath(QStringLiteral("tidak-ada.xlsx"));
    child<QPushButton>("nomenklatur.impor").click();
    EXPECT_TRUE(child<QLabel>("nomenklatur.impor.catatan").text().contains(QStringLiteral("tidak ditemukan")));
}

TEST_F(Pengaturan, SaysWhereTheFileLies)
{
    openSection("pengaturan.berkas");
    EXPECT_TRUE(child<QLabel>("berkas.letak").text().endsWith(QStringLiteral("kutorejo.selaras")));
    EXPECT_TRUE(child<QLabel>("berkas.cadangan").text().startsWith(QStringLiteral("Belum ada cadangan")));
}

TEST_F(Pengaturan, NewYearIsShownInWordsAndDoneInOneStep)
{
    session->setTahun(2024);
    TahunBaruDialog dialog(*session);
    showAt(dialog, dialog.sizeHint());
    auto& to = find<QSpinBox>(dialog, QStringLiteral("tahunBaru.ke"));
    auto& preview = find<QLabel>(dialog, QStringLiteral("tahunBaru.pratinjau"));
    auto& start = find<QPushButton>(dialog, QStringLiteral("tahunBaru.mulai"));
    EXPECT_EQ(to.value(), 2025);
    const auto plan = edits::prepareTahunBaru(snapshot(), 2024, 2025);
    ASSERT_OK(plan);
    ASSERT_FALSE(plan->edit.rows.empty());
    EXPECT_TRUE(preview.text().contains(QStringLiteral("%1 target dan %2 pagu").arg(plan->target).arg(plan->pagu)))
        << preview.text().toStdString();
    EXPECT_TRUE(preview.text().contains(QStringLiteral("Renja 2025"))) << preview.text().toStdString();
    EXPECT_EQ(start.text(), QStringLiteral("Siapkan tahun 2025"));

    QTest::keyClick(&dialog, Qt::Key_Return);
    settle();
    EXPECT_EQ(dialog.result(), int(QDialog::Accepted));
    EXPECT_EQ(session->tahun(), 2025);
    EXPECT_EQ(workspace->nextUndo().action, domain::Action::StartYear);
    const auto again = edits::prepareTahunBaru(snapshot(), 2024, 2025);
    ASSERT_OK(again);
    EXPECT_TRUE(again->edit.rows.empty());
    session->undo();
    EXPECT_FALSE(workspace->canUndo());
}

TEST_F(Pengaturan, AYearThatDoesNotFollowIsRefusedAtItsField)
{
    session->setTahun(2024);
    TahunBaruDialog dialog(*session);
    showAt(dialog, dialog.sizeHint());
    find<QSpinBox>(dialog, QStringLiteral("tahunBaru.ke")).setValue(2023);
    EXPECT_TRUE(find<QLabel>(dialog, QStringLiteral("tahunBaru.ke.catatan")).text().contains(QStringLiteral("2023")));
    EXPECT_FALSE(find<QPushButton>(dialog, QStringLiteral("tahunBaru.mulai")).isEnabled());
    find<QSpinBox>(dialog, QStringLiteral("tahunBaru.dari")).setValue(2019);
    EXPECT_TRUE(find<QLabel>(dialog, QStringLiteral("tahunBaru.dari.catatan")).text().contains(QStringLiteral("2019")));
}
