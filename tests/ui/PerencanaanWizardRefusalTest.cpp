// SPDX-License-Identifier: GPL-3.0-or-later
// What the first start refuses, and where it says so; and that going away leaves nothing behind.
#include "tests/ui/Wizard.h"

#include <QRadioButton>
#include <QSpinBox>
#include <QTreeWidget>

using namespace selaras;
using namespace selaras::ui;

TEST_F(PerencanaanWizard, NothingTickedIsSaidUnderTheTree)
{
    toPrograms();
    press(Qt::Key_Return);
    EXPECT_EQ(title(), QStringLiteral("Program"));
    note("wizard.terpilih", "Belum ada yang dicentang");
}

TEST_F(PerencanaanWizard, CancelOnEveryPageLeavesNoFile)
{
    const QStringList before = filesBeside();
    for (int steps = 0; steps < 6; ++steps) {
        dialog = std::make_unique<StartDialog>(
            dialogs, [this](const StartChoice& choice) { return work(choice); }, 2026);
        showAt(*dialog, { 860, 470 });
        openWizard();
        type("Kecamatan Uji");
        dialogs.file = table;
        child<QPushButton>("wizard.tabel").click();
        for (int i = 0; i < steps; ++i) {
            if (title() == QStringLiteral("Program"))
                child<QTreeWidget>("wizard.pohon").topLevelItem(0)->setCheckState(0, Qt::Checked);
            child<QPushButton>("wizard.lanjut").click();
        }
        EXPECT_EQ(child<QPushButton>("wizard.lanjut").text() == QStringLiteral("&Buat berkas"), steps == 5);
        dialogs.answer = false; // not yet
        dialogs.shown.clear();
        press(Qt::Key_Escape);
        EXPECT_EQ(dialogs.shown.size(), 2) << steps;
        EXPECT_TRUE(dialog->isVisible());
        dialogs.answer = true;
        press(Qt::Key_Escape);
        EXPECT_FALSE(dialog->isVisible());
        EXPECT_EQ(dialog->choice(), StartChoice::Cancel);
    }
    EXPECT_EQ(chosen.kind, StartChoice::Cancel);
    EXPECT_EQ(filesBeside(), before);
}

TEST_F(PerencanaanWizard, EscAsksNothingWhenNothingWasTyped)
{
    openWizard();
    press(Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_TRUE(dialogs.shown.isEmpty());
}

TEST_F(PerencanaanWizard, TheOfficeNeedsAName)
{
    openWizard();
    press(Qt::Key_Return);
    EXPECT_EQ(title(), QStringLiteral("Unit kerja"));
    note("unit.nama.catatan", "kosong");
    EXPECT_TRUE(child<QLineEdit>("unit.nama").hasFocus());
}

TEST_F(PerencanaanWizard, ABadPeriodIsSaidAtItsField)
{
    openWizard();
    type("Kecamatan Uji");
    press(Qt::Key_Return);
    child<QSpinBox>("wizard.awal").setValue(2026);
    EXPECT_EQ(child<QSpinBox>("wizard.akhir").value(), 2030); // as long as it was
    child<QSpinBox>("wizard.awal").setValue(2025);
    child<QSpinBox>("wizard.akhir").setValue(2024);
    press(Qt::Key_Return);
    EXPECT_EQ(title(), QStringLiteral("Periode Renstra"));
    note("wizard.akhir.catatan", "2025–2024");
    child<QSpinBox>("wizard.akhir").setValue(2026);
    EXPECT_FALSE(child<QLabel>("wizard.akhir.catatan").isVisible());
    press(Qt::Key_Return);
    EXPECT_EQ(title(), QStringLiteral("Jabatan"));
}

TEST_F(PerencanaanWizard, ALogoThatIsNoPictureIsRefused)
{
    openWizard();
    dialogs.file = table;
    child<QPushButton>("unit.logo.pilih").click();
    note("unit.logo.catatan", "bukan gambar");
    EXPECT_FALSE(child<QPushButton>("unit.logo.hapus").isVisible());
}

TEST_F(PerencanaanWizard, ATableIsNeededForOfficialPrograms)
{
    toPlan();
    press(Qt::Key_Return);
    EXPECT_EQ(title(), QStringLiteral("Rencana"));
    note("wizard.tabel.catatan", "Pilih tabel");
    dialogs.file = workspace->store().path();
    child<QPushButton>("wizard.tabel").click();
    note("wizard.tabel.catatan", "■");
    child<QRadioButton>("wizard.kosong").click();
    child<QPushButton>("wizard.lanjut").click();
    EXPECT_EQ(title(), QStringLiteral("Simpan")); // the page of programs is left out
}

TEST_F(PerencanaanWizard, WhatCannotBeWrittenIsSaidOnTheLastPage)
{
    toPlan();
    child<QRadioButton>("wizard.kosong").click();
    child<QPushButton>("wizard.lanjut").click();
    target = workspace->store().path();
    save();
    note("wizard.berkas.catatan", "sudah ada");
    target = folder.filePath(QStringLiteral("kantor"));
    failure.details << target;
    save();
    note("wizard.berkas.catatan", "Diska penuh");
    EXPECT_TRUE(dialog->isVisible());
    failure.details.clear();
    save();
    EXPECT_EQ(dialog->choice(), StartChoice::NewFile);
    EXPECT_EQ(chosen.path, target + QStringLiteral(".selaras"));
    EXPECT_TRUE(QFile::exists(chosen.path));
}

TEST_F(PerencanaanWizard, SampleAndOpenAskForAFileOnly)
{
    child<QPushButton>("start.sample").click(); // the file dialog is cancelled
    EXPECT_TRUE(dialog->isVisible());
    dialogs.file = folder.filePath(QStringLiteral("contoh.selaras"));
    failure.details << dialogs.file;
    child<QPushButton>("start.sample").click();
    note("start.masalah", "Diska penuh");
    failure.details.clear();
    child<QPushButton>("start.open").click();
    EXPECT_EQ(dialog->choice(), StartChoice::OpenFile);
    EXPECT_EQ(chosen.path, dialogs.file);
}
