// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/documents/Versi.h"
#include "core/edits/plan/Pohon.h"
#include "core/format/PlanText.h"
#include "tests/ui/PlanFixture.h"
#include "ui/perencanaan/forms/RencanaPanel.h"
#include "ui/perencanaan/tree/PindahDialog.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace selaras;
using namespace selaras::ui;
using namespace Qt::StringLiterals;
using Rows = PerencanaanRows;

namespace {

class PerencanaanPanel : public PlanFixture {
protected:
    RencanaPanel& panel() const { return find<RencanaPanel>(*page, u"rencana.panel"_s); }
    QLineEdit& line(const char* name) const { return find<QLineEdit>(panel(), QString::fromLatin1(name)); }
    QPlainTextEdit& note(const char* name) const { return find<QPlainTextEdit>(panel(), QString::fromLatin1(name)); }
    QString label(const char* name) const { return find<QLabel>(panel(), QString::fromLatin1(name)).text(); }

    /// Types into a field and leaves it.
    void enter(QWidget& field, const QString& text) const
    {
        field.setFocus();
        settle();
        typeOver(text);
        grid().setFocus();
        settle();
    }
    /// Opens the list, goes down (or up) that many entries and takes one.
    void choose(const char* name, int steps) const
    {
        auto& field = find<QComboBox>(panel(), QString::fromLatin1(name));
        field.setFocus();
        settle();
        press(Qt::Key_Down);
        ASSERT_TRUE(field.view()->isVisible());
        for (int i = 0; i < qAbs(steps); ++i)
            QTest::keyClick(field.view(), steps > 0 ? Qt::Key_Down : Qt::Key_Up);
        QTest::keyClick(field.view(), Qt::Key_Return);
        settle();
    }
    void click(const char* name) const
    {
        auto& box = find<QCheckBox>(panel(), QString::fromLatin1(name));
        box.setFocus();
        settle();
        press(Qt::Key_Space);
    }
    int steps()
    {
        int count = 0;
        for (; workspace->canUndo(); ++count)
            session->undo();
        return count;
    }
    domain::Indikator stored(const char* id) const { return *snapshot().indikator(QString::fromLatin1(id)); }
};

} // namespace

TEST_F(PerencanaanPanel, EveryFieldOfAnIndicatorIsKept)
{
    unfix(); // arah stays as it is where a year is closed
    goTo("lainnya", Rows::Indikator); // ind-sakip
    ASSERT_TRUE(panel().isVisible());
    const domain::UnitData before = snapshot().data();
    enter(note("indikator.nama"), u"Nilai evaluasi SAKIP"_s);
    enter(line("indikator.satuan"), u"Poin"_s);
    choose("indikator.desimal", 1); // 2 -> 3
    choose("indikator.arah", 1); // naik -> turun A
    choose("indikator.akumulasi", 1); // nilai akhir -> rata-rata
    enter(line("indikator.batas"), u"120"_s);
    choose("indikator.skala", 1); // SAKIP -> SKM
    enter(note("indikator.formula"), u"Hasil evaluasi Inspektorat"_s);
    enter(line("indikator.pembilang"), u"Nilai komponen"_s);
    enter(line("indikator.penyebut"), u"Jumlah komponen"_s);
    enter(line("indikator.sumberData"), u"Laporan Hasil Evaluasi"_s);
    enter(line("indikator.penanggungJawab"), u"Inspektorat"_s);
    choose("indikator.jabatan", -1); // the post before
    click("indikator.iku");
    click("indikator.dariSerapan");

    domain::Indikator expected = stored("ind-sakip");
    expected.nama = u"Nilai evaluasi SAKIP"_s;
    expected.satuan = u"Poin"_s;
    expected.desimal = 3;
    expected.arah = domain::Arah::TurunA;
    expected.akumulasi = domain::Akumulasi::RataRata;
    expected.batasCapaian = domain::Decimal::fromInteger(120);
    expected.skala = domain::JenisSkala::Skm14;
    expected.formula = u"Hasil evaluasi Inspektorat"_s;
    expected.namaPembilang = u"Nilai komponen"_s;
    expected.namaPenyebut = u"Jumlah komponen"_s;
    expected.sumberData = u"Laporan Hasil Evaluasi"_s;
    expected.penanggungJawab = u"Inspektorat"_s;
    expected.jabatanId = u"jab-pemerintahan"_s;
    expected.iku = true;
    expected.dariSerapan = true;
    const domain::Indikator now = stored("ind-sakip");
    EXPECT_EQ(now.nama, expected.nama);
    EXPECT_EQ(now.satuan, expected.satuan);
    EXPECT_EQ(now.desimal, expected.desimal);
    EXPECT_EQ(int(now.arah), int(expected.arah));
    EXPECT_EQ(int(now.akumulasi), int(expected.akumulasi));
    EXPECT_EQ(now.batasCapaian, expected.batasCapaian);
    EXPECT_EQ(int(now.skala), int(expected.skala));
    EXPECT_EQ(now.jabatanId, expected.jabatanId);
    EXPECT_EQ(now.iku, expected.iku);
    EXPECT_EQ(now.dariSerapan, expected.dariSerapan);
    EXPECT_EQ(now, expected);

    // In the file, opened again.
    const QString copy = folder.filePath(u"salinan.selaras"_s);
    ASSERT_OK(workspace->store().backup(copy));
    auto again = storage::Store::open(copy);
    ASSERT_OK(again);
    const auto data = (*again)->load();
    ASSERT_OK(data);
    EXPECT_EQ(*domain::Snapshot(*data).indikator(u"ind-sakip"_s), expected);

    EXPECT_EQ(steps(), 15); // one a field
    EXPECT_EQ(snapshot().data(), before);
    EXPECT_EQ(line("indikator.satuan").text(), u"Nilai"_s);
}

TEST_F(PerencanaanPanel, EveryFieldOfANodeIsKept)
{
    goTo("prog-desa");
    enter(line("simpul.kode"), u"7.01.05"_s);
    enter(note("simpul.nama"), u"Program Ketenteraman"_s);
    choose("simpul.jabatan", 1);
    enter(note("simpul.catatan"), u"Dipindah dari bidang lain"_s);
    EXPECT_EQ(snapshot().simpul(u"prog-desa"_s)->kode, u"7.01.05"_s);
    EXPECT_EQ(snapshot().simpul(u"prog-desa"_s)->nama, u"Program Ketenteraman"_s);
    EXPECT_EQ(snapshot().simpul(u"prog-desa"_s)->catatan, u"Dipindah dari bidang lain"_s);
    EXPECT_NE(snapshot().simpul(u"prog-desa"_s)->jabatanId, u"jab-pemerintahan"_s);
    EXPECT_EQ(steps(), 4);
}

TEST_F(PerencanaanPanel, TheRemarkBelongsToTheDocumentThatIsOpen)
{
    auto& documents = find<QComboBox>(*page, u"dokumen"_s);
    const auto open = [&](const char* id) {
        documents.setCurrentIndex(documents.findData(QString::fromLatin1(id)));
        settle();
    };
    goTo("tujuan"); // the row that every document opens with
    enter(line("simpul.keterangan"), u"APBD 2025"_s);
    EXPECT_EQ(snapshot().cetakan(u"pk-2025"_s, u"tujuan"_s)->keterangan, u"APBD 2025"_s);
    open("pk-2024");
    EXPECT_FALSE(line("simpul.keterangan").isVisible()); // ditetapkan, and it says nothing
    open("pk-2025");
    EXPECT_EQ(line("simpul.keterangan").text(), u"APBD 2025"_s);
    commit(edits::setTarget(snapshot(), u"ind-ikm"_s, { u"pk-2025"_s, 2025 }, u"90"_s));
    commit(edits::enactDokumen(snapshot(), u"pk-2025"_s, u"1"_s, { 2025, 1, 2 }));
    settle();
    EXPECT_TRUE(line("simpul.keterangan").isVisible());
    EXPECT_TRUE(line("simpul.keterangan").isReadOnly());
    EXPECT_FALSE(line("simpul.keterangan").toolTip().isEmpty());
    EXPECT_EQ(line("simpul.keterangan").text(), u"APBD 2025"_s);
}

TEST_F(PerencanaanPanel, WhatIsInvalidIsSaidAtItsField)
{
    goTo("lainnya", Rows::Indikator);
    enter(line("indikator.batas"), u"1.5"_s);
    EXPECT_TRUE(label("indikator.batas.masalah").contains(u"titik"_s))
        << label("indikator.batas.masalah").toStdString();
    EXPECT_EQ(line("indikator.batas").text(), u"1.5"_s); // stays to be corrected
    EXPECT_FALSE(workspace->canUndo());
    enter(line("indikator.batas"), u"-5"_s);
    EXPECT_FALSE(label("indikator.batas.masalah").isEmpty());
    line("indikator.batas").setFocus();
    press(Qt::Key_Escape);
    EXPECT_EQ(line("indikator.batas").text(), QString());
    EXPECT_TRUE(label("indikator.batas.masalah").isEmpty());
    note("indikator.nama").setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    grid().setFocus();
    settle();
    EXPECT_TRUE(label("indikator.nama.masalah").contains(format::Text::error({ ErrorCode::NameEmpty, {} })));
    EXPECT_FALSE(workspace->canUndo());
    goTo("prog-desa"); // another row: what could not be saved is given up
    goTo("lainnya", Rows::Indikator);
    EXPECT_EQ(note("indikator.nama").toPlainText(), u"Nilai SAKIP Kecamatan"_s);
}

TEST_F(PerencanaanPanel, ExampleIsMadeOfTheIndicatorsOwnFigures)
{
    goTo("sasaran-layanan", Rows::Indikator); // ind-ikm: 93,66 of 90,36
    const QString arah = label("indikator.contohArah");
    EXPECT_TRUE(arah.contains(u"93,66 ÷ 90,36 × 100 = 103,65"_s)) << arah.toStdString();
    EXPECT_TRUE(arah.contains(u"96,35%"_s)) << arah.toStdString(); // were it better lower
    goTo("ind-anggaran", Rows::Indikator);
    const QString sums = label("indikator.contohAkumulasi");
    EXPECT_TRUE(sums.contains(u"TW I 21,40"_s)) << sums.toStdString();
    EXPECT_TRUE(sums.contains(u"231,72"_s)) << sums.toStdString(); // were it a sum
    choose("indikator.akumulasi", 1); // nilai akhir -> rata-rata
    EXPECT_TRUE(label("indikator.contohAkumulasi").contains(u"÷ 4 = 57,93"_s))
        << label("indikator.contohAkumulasi").toStdString();
    domain::Indikator fresh;
    fresh.simpulId = u"prog-desa"_s;
    fresh.nama = u"Baru"_s;
    EXPECT_TRUE(format::PlanText::arahExample(fresh, snapshot()).contains(u"Misalnya target 80, realisasi 90."_s));
}

TEST_F(PerencanaanPanel, SameMeasureIsChosenAndLetGo)
{
    unfix();
    goTo("ind-inovasi", Rows::Indikator);
    find<QPushButton>(panel(), u"indikator.acuan.pilih"_s).click();
    settle();
    type(u"kepuasan"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(stored("ind-inovasi").acuanId, u"ind-ikm"_s);
    EXPECT_TRUE(label("indikator.acuan").startsWith(u"Indeks Kepuasan Masyarakat"_s));
    find<QPushButton>(panel(), u"indikator.acuan.lepas"_s).click();
    EXPECT_EQ(stored("ind-inovasi").acuanId, QString());
    EXPECT_EQ(steps(), 2);
}

TEST_F(PerencanaanPanel, SuggestionIsTaken)
{
    goTo("keg-desa");
    enter(line("simpul.kode"), u"7.01.05.2.01"_s);
    find<QPushButton>(panel(), u"simpul.saran"_s).click();
    settle();
    EXPECT_EQ(snapshot().simpul(u"keg-desa"_s)->kode, u"7.01.06.2.01"_s);
    EXPECT_EQ(line("simpul.kode").text(), u"7.01.06.2.01"_s);
    session->undo();
    EXPECT_EQ(snapshot().simpul(u"keg-desa"_s)->kode, u"7.01.05.2.01"_s);
}

TEST_F(PerencanaanPanel, KeysLeadThereAndBack)
{
    goTo("prog-desa");
    press(Qt::Key_F4);
    EXPECT_TRUE(panel().isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F4);
    EXPECT_EQ(QApplication::focusWidget(), &grid());
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), &line("simpul.kode"));
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), &grid());
}

TEST_F(PerencanaanPanel, NarrowPageHidesItUntilItIsAskedFor)
{
    EXPECT_TRUE(panel().isVisible());
    page->resize(800, 600);
    settle();
    EXPECT_FALSE(panel().isVisible());
    goTo("prog-desa");
    press(Qt::Key_F4);
    EXPECT_TRUE(panel().isVisible());
    EXPECT_EQ(line("simpul.kode").text(), u"7.01.06"_s);
    find<QToolButton>(*page, u"rincian.buka"_s).click();
    EXPECT_FALSE(panel().isVisible());
    page->resize(1182, 672);
    settle();
    EXPECT_FALSE(panel().isVisible()); // closed by hand
}

TEST_F(PerencanaanPanel, FieldIsSavedWhenAnotherRowIsChosen)
{
    goTo("prog-desa");
    line("simpul.kode").setFocus();
    typeOver(u"7.01.04"_s);
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, {},
                      grid().seenRect(at("prog-layanan", Rows::Uraian)).center());
    settle();
    EXPECT_EQ(snapshot().simpul(u"prog-desa"_s)->kode, u"7.01.04"_s);
    EXPECT_EQ(line("simpul.kode").text(), u"7.01.02"_s);
}
