// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/UiFixture.h"
#include "tests/ui/Widgets.h"
#include "ui/start/StartDialog.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace selaras::ui {

inline const char* const kTable =
    "7.01\tURUSAN\t\t\t\n"
    "7.01.01\tPROGRAM PENUNJANG\t\t\t\n"
    "7.01.01.2.01\tPerencanaan dan Evaluasi\t\t\t\n"
    "7.01.01.2.01.0001\tPenyusunan Dokumen\tTersusunnya Dokumen\tJumlah Dokumen\tDokumen\n"
    "7.01.01.2.01.0002\tKoordinasi RKA\tTersedianya RKA\tJumlah RKA\tDokumen\n"
    "7.01.02\tPROGRAM PELAYANAN PUBLIK\t\t\t\n"
    "7.01.02.2.01\tKoordinasi Kegiatan\t\t\t\n"
    "7.01.02.2.01.0001\tKoordinasi Pelayanan\tTerlaksananya Koordinasi\tJumlah Laporan\tLaporan\n"
    "7.01.06\tPROGRAM PEMBINAAN DESA\t\t\t\n"
    "7.01.06.2.01\tFasilitasi Desa\t\t\t\n"
    "7.01.06.2.01.0002\tFasilitasi Tata Pemerintahan\tTerfasilitasinya Desa\tJumlah Desa\tDesa\n";

/// The first window over a folder of its own, with a small code table in it and "kantor.selaras" to be made.
class PerencanaanWizard : public UiFixture {
protected:
    void SetUp() override
    {
        UiFixture::SetUp();
        table = folder.filePath(QStringLiteral("nomenklatur.tsv"));
        QFile file(table);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(kTable) > 0);
        target = folder.filePath(QStringLiteral("kantor.selaras"));
        dialog = std::make_unique<StartDialog>(
            dialogs, [this](const StartChoice& choice) { return work(choice); }, 2026);
        showAt(*dialog, { 860, 470 });
    }

    Result<void> work(const StartChoice& choice)
    {
        chosen = choice;
        if (!failure.details.isEmpty())
            return tl::unexpected(failure);
        return choice.kind == StartChoice::NewFile
            ? workspace::writeKantorBaru(choice.path, QStringLiteral("Penguji"), choice.kantor)
            : Result<void>();
    }

    template <class T>
    T& child(const char* name) const
    {
        return find<T>(*dialog, QString::fromLatin1(name));
    }
    QString title() const { return child<QLabel>("wizard.judul").text(); }
    /// A key for whatever has the focus, as a keyboard sends it.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget* place = dialog->focusWidget();
        QTest::keyClick(place ? place : dialog.get(), key, modifiers);
        settle();
    }
    void type(const char* text) const
    {
        QTest::keyClicks(dialog->focusWidget(), QString::fromUtf8(text));
        settle();
    }
    void note(const char* field, const char* part) const
    {
        const auto& label = child<QLabel>(field);
        EXPECT_TRUE(label.isVisible() && label.text().contains(QString::fromUtf8(part)))
            << field << ": " << label.text().toStdString();
    }
    void openWizard() const
    {
        press(Qt::Key_Return); // the choice that has the focus
        ASSERT_EQ(title(), QStringLiteral("Unit kerja"));
    }
    void toPlan() const
    {
        openWizard();
        type("Kecamatan Uji");
        press(Qt::Key_Return);
        ASSERT_EQ(title(), QStringLiteral("Periode Renstra"));
        press(Qt::Key_Return);
        ASSERT_EQ(title(), QStringLiteral("Jabatan"));
        press(Qt::Key_Return);
        ASSERT_EQ(title(), QStringLiteral("Rencana"));
    }
    void toPrograms()
    {
        toPlan();
        dialogs.file = table;
        child<QPushButton>("wizard.tabel").setFocus();
        press(Qt::Key_Space);
        note("wizard.tabel.catatan", "10 kode");
        child<QLineEdit>("wizard.sasaran").setFocus();
        press(Qt::Key_Return);
        ASSERT_EQ(title(), QStringLiteral("Program"));
    }
    /// Names a file and makes it.
    void save() const
    {
        ASSERT_EQ(title(), QStringLiteral("Simpan"));
        auto& path = child<QLineEdit>("wizard.berkas");
        path.selectAll();
        QTest::keyClicks(&path, target);
        press(Qt::Key_Return);
    }
    std::unique_ptr<workspace::Workspace> written() const
    {
        auto store = storage::Store::open(target);
        if (!store)
            return nullptr;
        auto opened = workspace::Workspace::open(std::move(*store), QStringLiteral("Penguji"));
        return opened ? std::move(*opened) : nullptr;
    }
    QStringList filesBeside() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QString table, target;
    StartChoice chosen;
    Error failure{ ErrorCode::DiskFull, {} };
    std::unique_ptr<StartDialog> dialog;
};

} // namespace selaras::ui
