// SPDX-License-Identifier: GPL-3.0-or-later
// Documents as versions: made from one another, fixed, changed and compared from the page of the plan.
#include "core/format/Text.h"
#include "tests/ui/PerencanaanFixture.h"
#include "ui/perencanaan/versions/BandingkanDialog.h"
#include "ui/perencanaan/versions/BuatDokumenDialog.h"
#include "ui/perencanaan/versions/DokumenMenu.h"
#include "ui/perencanaan/versions/VersiDialogs.h"
#include "ui/shared/forms/TahunBaruDialog.h"
#include "ui/widgets/StatusChip.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace selaras;
using namespace selaras::ui;
using namespace Qt::StringLiterals;

namespace {

class PerencanaanDokumen : public PerencanaanFixture {
protected:
    QAction& action(const char* name) const
    {
        return find<QAction>(find<DokumenMenu>(*page, u"menuDokumen"_s), QString::fromLatin1(name));
    }
    /// The dialog that an entry of the menu opens.
    template <class T>
    T& open(const char* name) const
    {
        EXPECT_TRUE(action(name).isEnabled()) << name;
        action(name).trigger();
        settle();
        for (T* dialog : page->findChildren<T*>()) {
            if (dialog->isVisible())
                return *dialog;
        }
        throw std::runtime_error("no dialog");
    }
    /// Presses the button that does it; true when the dialog is gone.
    static bool accept(QDialog& dialog)
    {
        const QPointer<QDialog> kept = &dialog;
        find<QPushButton>(dialog, u"lakukan"_s).click();
        settle();
        return !kept || !kept->isVisible();
    }
    static QString problem(const QDialog& dialog, const QString& field)
    {
        const auto& label = find<QLabel>(dialog, field.isEmpty() ? u"masalah"_s : field + u".masalah"_s);
        return label.isVisible() ? label.text() : QString();
    }
    static void choose(const QDialog& dialog, const QString& name, const QVariant& value)
    {
        auto& choice = find<QComboBox>(dialog, name);
        choice.setCurrentIndex(choice.findData(value));
        settle();
    }
    static void tick(const QDialog& dialog, const QString& text, Qt::CheckState state)
    {
        for (QTreeWidgetItemIterator it(&find<QTreeWidget>(dialog, u"muatan"_s)); *it; ++it) {
            if ((*it)->text(0) == text) {
                (*it)->setCheckState(0, state);
                return;
            }
        }
        throw std::runtime_error("nothing to tick: " + text.toStdString());
    }
    QString status() const { return find<StatusChip>(*page, u"status"_s).text(); }
};

const QString kSakip = u"Nilai SAKIP Kecamatan"_s;

} // namespace

TEST_F(PerencanaanDokumen, PkIsMadeFromTheRenjaWithWhatIsTicked)
{
    edits::DokumenBaru renja;
    renja.jenis = domain::JenisDokumen::Renja;
    renja.tahun = 2026;
    renja.id = u"renja-2026"_s;
    commit(edits::createDokumen(snapshot(), renja));
    openDocument(u"renja-2026"_s);
    find<QCheckBox>(*page, u"hanyaIsi"_s).setChecked(false);
    settle();
    enter("lainnya", u"Target 2026"_s, u"85"_s);
    enter("ind-asn", u"Target 2026"_s, u"90"_s);
    enter("sub-layanan", u"Pagu 2026"_s, u"31.000.000"_s);
    enter("sub-desa", u"Pagu 2026"_s, u"300.000.000"_s);
    const domain::UnitData before = content();

    auto& dialog = open<BuatDokumenDialog>("dokumen.buat");
    choose(dialog, u"jenis"_s, int(domain::JenisDokumen::PerjanjianKinerja));
    find<QSpinBox>(dialog, u"tahun"_s).setValue(2026);
    EXPECT_EQ(find<QComboBox>(dialog, u"sumber"_s).currentData().toString(), u"renja-2026"_s); // though it is a draft
    choose(dialog, u"pihakPertama"_s, u"jab-camat"_s);
    find<QLineEdit>(dialog, u"pihakKeduaLuar"_s).setText(u"Bupati Mojokerto"_s);
    tick(dialog, u"Indeks Profesionalitas ASN"_s, Qt::Unchecked);
    tick(dialog, u"7.01.06 Program Pembinaan dan Pengawasan Pemerintahan Desa"_s, Qt::Unchecked);
    ASSERT_TRUE(accept(dialog));

    EXPECT_EQ(openTitle(), u"Perjanjian Kinerja 2026"_s);
    EXPECT_EQ(status(), u"draf"_s);
    const domain::Dokumen* made = snapshot().dokumen(find<QComboBox>(*page, u"dokumen"_s).currentData().toString());
    ASSERT_TRUE(made);
    EXPECT_EQ(made->pihakPertamaId, u"jab-camat"_s);
    EXPECT_EQ(made->pihakKedua, u"Bupati Mojokerto"_s);
    EXPECT_TRUE(snapshot().target(made->id, u"ind-sakip"_s, 2026));
    EXPECT_FALSE(snapshot().target(made->id, u"ind-asn"_s, 2026));
    EXPECT_EQ(snapshot().pagu(made->id, u"sub-layanan"_s).size(), 1u);
    EXPECT_TRUE(snapshot().pagu(made->id, u"sub-desa"_s).empty());
    session->undo();
    EXPECT_TRUE(content() == before);
}

TEST_F(PerencanaanDokumen, ANewYearOpensItsRenja)
{
    const domain::UnitData before = content();
    QTimer::singleShot(0, qApp,
                       [] { find<QPushButton>(*QApplication::activeModalWidget(), u"tahunBaru.mulai"_s).click(); });
    action("dokumen.tahunBaru").trigger();
    settle();
    EXPECT_EQ(openTitle(), u"Renja 2025"_s);
    EXPECT_EQ(status(), u"draf"_s);
    session->undo();
    EXPECT_TRUE(content() == before);
}

TEST_F(PerencanaanDokumen, ASecondMurniIsRefusedAtItsYear)
{
    auto& dialog = open<BuatDokumenDialog>("dokumen.buat");
    choose(dialog, u"jenis"_s, int(domain::JenisDokumen::PerjanjianKinerja));
    find<QSpinBox>(dialog, u"tahun"_s).setValue(2024);
    EXPECT_FALSE(accept(dialog));
    EXPECT_FALSE(problem(dialog, u"tahun"_s).isEmpty());
    EXPECT_FALSE(workspace->canUndo());
    find<QPushButton>(dialog, u"batal"_s).click();
}

TEST_F(PerencanaanDokumen, FixingSaysWhatIsEmptyAndFreezes)
{
    openDocument(u"pk-2025"_s);
    auto& empty = open<TetapkanDialog>("dokumen.tetapkan");
    EXPECT_FALSE(accept(empty));
    EXPECT_FALSE(problem(empty, {}).isEmpty()); // nothing in it yet
    find<QPushButton>(empty, u"batal"_s).click();
    settle();

    enter("lainnya", u"Target 2025"_s, u"83"_s);
    const domain::UnitData before = content();
    auto& dialog = open<TetapkanDialog>("dokumen.tetapkan");
    const auto& open = find<QListWidget>(dialog, u"belumDiisi"_s);
    EXPECT_EQ(open.count(),
              9); // six of the seven indicators of Sasaran and Kinerja Lainnya, three programs without pagu
    EXPECT_TRUE(open.findItems(kSakip, Qt::MatchContains).empty());
    find<QLineEdit>(dialog, u"nomor"_s).setText(u"188/12/2025"_s);
    find<QDateEdit>(dialog, u"tanggal"_s).setDate({ 2025, 1, 15 });
    ASSERT_TRUE(accept(dialog));
    const domain::Dokumen* fixed = snapshot().dokumen(u"pk-2025"_s);
    EXPECT_EQ(fixed->status, domain::StatusDokumen::Ditetapkan);
    EXPECT_EQ(fixed->nomor, u"188/12/2025"_s);
    EXPECT_EQ(fixed->tanggal, QDate(2025, 1, 15));
    EXPECT_EQ(status(), u"ditetapkan"_s);
    EXPECT_FALSE(action("dokumen.tetapkan").isEnabled());
    EXPECT_FALSE(action("dokumen.tetapkan").toolTip().isEmpty());
    goTo("lainnya", u"Target 2025"_s);
    type(u"9"_s);
    EXPECT_FALSE(message().isEmpty());
    session->undo();
    EXPECT_TRUE(content() == before);
}

TEST_F(PerencanaanDokumen, PerubahanNeedsAReasonAndIsComparedWithWhatItFollowed)
{
    const domain::UnitData before = content();
    openDocument(u"pk-2024-p1"_s);
    auto& dialog = open<PerubahanDialog>("dokumen.perubahan");
    EXPECT_FALSE(accept(dialog));
    EXPECT_FALSE(problem(dialog, u"alasan"_s).isEmpty());
    QTest::keyClicks(&find<QPlainTextEdit>(dialog, u"alasan"_s), u"Hasil evaluasi semester pertama"_s);
    ASSERT_TRUE(accept(dialog));
    EXPECT_EQ(openTitle(), u"Perjanjian Kinerja Perubahan ke-2 2024"_s);
    enter("lainnya", u"Target 2024"_s, u"83,5"_s);

    auto& compared = open<BandingkanDialog>("dokumen.bandingkan");
    EXPECT_EQ(find<QComboBox>(compared, u"lama"_s).currentData(), u"pk-2024-p1"_s);
    EXPECT_TRUE(find<QLabel>(compared, u"alasan"_s).text().contains(u"Hasil evaluasi semester pertama"_s));
    auto& table = find<GridView>(compared, u"beda"_s);
    const auto& rows = *qobject_cast<BedaModel*>(table.model());
    QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(rows.rowCount(), 1);
    const auto cell = [&](int column) { return rows.text(rows.index(0, column)); };
    EXPECT_EQ(cell(BedaModel::Indikator), kSakip);
    EXPECT_EQ(cell(BedaModel::Lama), u"82 (A)"_s);
    EXPECT_EQ(cell(BedaModel::Baru), u"83,5"_s);
    EXPECT_EQ(cell(BedaModel::Selisih), u"▲ 1,5"_s);
    table.selectAll();
    QTest::keySequence(&table, QKeySequence::Copy);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(kSakip + u"\tTarget 2024\t82 (A)\t83,5\t1,5\n"_s))
        << QApplication::clipboard()->text().toStdString();
    find<QCheckBox>(compared, u"semua"_s).click();
    EXPECT_GT(rows.rowCount(), 1);
    compared.close();
    settle();
    undoAll();
    EXPECT_TRUE(content() == before);
}

TEST_F(PerencanaanDokumen, NumberDateAndSignatoriesOfADraftAreChanged)
{
    openDocument(u"pk-2025"_s);
    auto& dialog = open<KeteranganDialog>("dokumen.keterangan");
    EXPECT_FALSE(find<QDateEdit>(dialog, u"tanggal"_s).isVisible());
    find<QLineEdit>(dialog, u"nomor"_s).setText(u"188/12/2025"_s);
    find<QCheckBox>(dialog, u"bertanggal"_s).click();
    find<QDateEdit>(dialog, u"tanggal"_s).setDate({ 2025, 1, 15 });
    choose(dialog, u"pihakPertama"_s, u"jab-camat"_s);
    ASSERT_TRUE(accept(dialog));
    const domain::Dokumen* after = snapshot().dokumen(u"pk-2025"_s);
    EXPECT_EQ(after->nomor, u"188/12/2025"_s);
    EXPECT_EQ(after->tanggal, QDate(2025, 1, 15));
    EXPECT_EQ(after->pihakPertamaId, u"jab-camat"_s);
    EXPECT_EQ(after->status, domain::StatusDokumen::Draf);
}

TEST_F(PerencanaanDokumen, ADraftIsTakenAwayAfterAQuestionAndComesBack)
{
    openDocument(u"pk-2025"_s);
    enter("lainnya", u"Target 2025"_s, u"83"_s);
    const domain::UnitData before = content();
    dialogs.answer = false;
    action("dokumen.hapus").trigger();
    EXPECT_TRUE(snapshot().dokumen(u"pk-2025"_s));
    dialogs.answer = true;
    action("dokumen.hapus").trigger();
    settle();
    EXPECT_FALSE(snapshot().dokumen(u"pk-2025"_s));
    EXPECT_NE(openTitle(), u"Perjanjian Kinerja 2025"_s);
    session->undo();
    EXPECT_TRUE(content() == before);
    openDocument(u"pk-2024"_s);
    EXPECT_FALSE(action("dokumen.hapus").isEnabled()); // ditetapkan
}

TEST_F(PerencanaanDokumen, WhatTheRowSpeaksOfIsLeftOut)
{
    openDocument(u"pk-2025"_s);
    enter("lainnya", u"Target 2025"_s, u"83"_s);
    enter("ind-asn", u"Target 2025"_s, u"85"_s);
    goTo("lainnya", u"Target 2025"_s);
    action("dokumen.keluarkan").trigger();
    settle();
    EXPECT_FALSE(snapshot().target(u"pk-2025"_s, u"ind-sakip"_s, 2025));
    EXPECT_TRUE(snapshot().target(u"pk-2025"_s, u"ind-asn"_s, 2025));
    session->undo();
    EXPECT_TRUE(snapshot().target(u"pk-2025"_s, u"ind-sakip"_s, 2025));
}

TEST_F(PerencanaanDokumen, TheUsualSignatoriesStandInTheFields)
{
    auto& dialog = open<BuatDokumenDialog>("dokumen.buat");
    EXPECT_EQ(find<QComboBox>(dialog, u"pihakPertama"_s).currentText(), u"Camat"_s);
    dialog.close();
}

TEST_F(PerencanaanDokumen, EveryDialogEndsInItsVerbAndBeginsInItsFirstField)
{
    auto& dialog = open<BuatDokumenDialog>("dokumen.buat");
    EXPECT_TRUE(find<QComboBox>(dialog, u"jenis"_s).hasFocus());
    const auto after = [](const QWidget& window, const QString& leave, const QString& action) {
        return find<QPushButton>(window, action).mapToGlobal(QPoint()).x()
            > find<QPushButton>(window, leave).mapToGlobal(QPoint()).x();
    };
    EXPECT_TRUE(after(dialog, u"batal"_s, u"lakukan"_s));
    dialog.close();
    TahunBaruDialog year(*session);
    year.show();
    settle();
    EXPECT_TRUE(after(year, u"tahunBaru.batal"_s, u"tahunBaru.mulai"_s));
}

TEST_F(PerencanaanDokumen, DialogsFitAScaledScreen)
{
    constexpr int kHigh = 512 - 40; // 1366x768 at 150 %, without the title
    auto& dialog = open<BuatDokumenDialog>("dokumen.buat");
    EXPECT_LE(dialog.minimumSizeHint().height(), kHigh);
    dialog.resize(dialog.width(), kHigh);
    settle();
    EXPECT_TRUE(dialog.rect().contains(find<QPushButton>(dialog, u"lakukan"_s).geometry().bottomRight()));
    dialog.close();
}

TEST_F(PerencanaanDokumen, WhatIsNotTickedSaysWhy)
{
    auto& dialog = open<BuatDokumenDialog>("dokumen.buat");
    find<QSpinBox>(dialog, u"tahun"_s).setValue(2026);
    choose(dialog, u"sumber"_s, u"pk-2022"_s); // says nothing of 2026
    auto& content = find<QTreeWidget>(dialog, u"muatan"_s);
    const QList<QTreeWidgetItem*> found = content.findItems(kSakip, Qt::MatchExactly | Qt::MatchRecursive);
    ASSERT_FALSE(found.isEmpty());
    EXPECT_EQ(found[0]->checkState(0), Qt::Unchecked);
    EXPECT_FALSE(found[0]->text(1).isEmpty());
    dialog.close();
}
