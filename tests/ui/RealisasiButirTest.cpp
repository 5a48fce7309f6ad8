// SPDX-License-Identifier: GPL-3.0-or-later
// The list of counted items, and the calculators.
#include "tests/ui/RincianFixture.h"
#include "ui/realisasi/items/ButirModel.h"
#include "ui/widgets/StatusChip.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLineEdit>

using namespace selaras;
using namespace selaras::ui;
using namespace selaras::domain;
using namespace Qt::StringLiterals;

namespace {

class RealisasiButirDialog : public RincianFixture {
protected:
    void open()
    {
        goTo("ind-inovasi", Rows::Tw1);
        pressButton(button("rincian.daftarButir"));
        window = &dialog("butir");
        QApplication::setActiveWindow(window);
        settle();
    }
    GridView& items() const { return find<GridView>(*window, u"butir.kisi"_s); }
    QStringList stored() const
    {
        QStringList names;
        for (const Butir* each : snapshot().butir(sel("ind-inovasi", 1)))
            names << each->uraian + (each->terhitung ? u""_s : u" (tidak)"_s);
        return names;
    }
    std::optional<Decimal> value() const
    {
        const auto* row = snapshot().realisasi(u"ind-inovasi"_s, 2024, 1);
        return row ? row->nilai : std::nullopt;
    }
    QString valueText() const { return find<QLabel>(*window, u"butir.nilai"_s).text(); }

    QDialog* window = nullptr;
};

class RealisasiSkorDialog : public RincianFixture {
protected:
    QDialog& open(const char* id)
    {
        goTo(id);
        pressButton(button("rincian.hitung"));
        QDialog& window = dialog("skor");
        QApplication::setActiveWindow(&window);
        settle();
        return window;
    }
};

} // namespace

TEST_F(RealisasiButirDialog, ItemsAreTypedLineByLineAndTheirNumberIsTheValue)
{
    open();
    EXPECT_EQ(QApplication::focusWidget(), &items());
    type(u"SIPEDAS"_s);
    press(Qt::Key_Return);
    type(u"LAPOR CAMAT"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(stored(), (QStringList{ u"SIPEDAS"_s, u"LAPOR CAMAT"_s }));
    EXPECT_EQ(value(), Decimal::fromInteger(2));
    EXPECT_TRUE(valueText().startsWith(u"2 butir · 2 terhitung · nilai 2"_s)) << valueText().toStdString();
    EXPECT_EQ(label("rincian.butir").text(), u"2 butir · 2 terhitung"_s);

    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored(), QStringList{ u"SIPEDAS"_s });
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(stored().size(), 2);
}

TEST_F(RealisasiButirDialog, TabGoesOnInTheLineThatHasComeToBe)
{
    open();
    type(u"SIPEDAS"_s);
    press(Qt::Key_Tab);
    type(u"Desember"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(stored(), QStringList{ u"SIPEDAS"_s });
    EXPECT_EQ(snapshot().butir(sel("ind-inovasi", 1)).front()->keterangan, u"Desember"_s);
}

TEST_F(RealisasiButirDialog, UndoNeverReachesBehindTheDialog)
{
    goTo("ind-ikm");
    type(u"95"_s);
    press(Qt::Key_Return);
    open();
    type(u"SIPEDAS"_s);
    press(Qt::Key_Return);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(stored().isEmpty());
    EXPECT_EQ(snapshot().realisasi(u"ind-ikm"_s, 2024, 4)->nilai, Decimal::fromInteger(95));
}

TEST_F(RealisasiButirDialog, ManyLinesArePastedMovedTickedAndTakenOut)
{
    open();
    QApplication::clipboard()->setText(u"satu\tcatatan\ndua\n\ntiga\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(stored(), (QStringList{ u"satu"_s, u"dua"_s, u"tiga"_s }));
    EXPECT_EQ(items().currentIndex().row(), 3) << "ready for the next";

    items().setCurrentIndex(items().model()->index(2, ButirModel::Uraian));
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(stored(), (QStringList{ u"satu"_s, u"tiga"_s, u"dua"_s }));
    EXPECT_EQ(items().currentIndex().row(), 1) << "goes along";
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(stored(), (QStringList{ u"satu"_s, u"dua"_s, u"tiga"_s }));

    items().setCurrentIndex(items().model()->index(0, ButirModel::Terhitung));
    press(Qt::Key_Space);
    EXPECT_EQ(stored().front(), u"satu (tidak)"_s);
    EXPECT_EQ(value(), Decimal::fromInteger(2));
    EXPECT_TRUE(valueText().startsWith(u"3 butir · 2 terhitung · nilai 2"_s)) << valueText().toStdString();

    items().setCurrentIndex(items().model()->index(0, ButirModel::Keterangan));
    press(Qt::Key_Delete); // clears the note, not the item
    EXPECT_EQ(stored().size(), 3);
    EXPECT_TRUE(snapshot().butir(sel("ind-inovasi", 1)).front()->keterangan.isEmpty());
    items().setCurrentIndex(items().model()->index(0, ButirModel::Uraian));
    press(Qt::Key_Delete);
    EXPECT_EQ(stored(), (QStringList{ u"dua"_s, u"tiga"_s }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored().size(), 3);
}

TEST_F(RealisasiButirDialog, LockedListIsReadOnly)
{
    open();
    type(u"SIPEDAS"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    commit(edits::advanceRealisasi(snapshot(), session->pelaku(), { sel("ind-inovasi", 1) }, workspace->now()));
    open();
    EXPECT_EQ(items().model()->rowCount(), 1) << "no line for the next one";
    type(u"x"_s);
    press(Qt::Key_Delete);
    EXPECT_EQ(stored(), QStringList{ u"SIPEDAS"_s });
    EXPECT_TRUE(find<MessageLine>(*window, u"pesan"_s).text().contains(u"erkunci"_s));
}

TEST_F(RealisasiButirDialog, ModelKeepsTheContract)
{
    ButirModel tested(*session, sel("ind-inovasi", 1));
    QAbstractItemModelTester tester(&tested, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_TRUE(tested.setData(tested.index(0, ButirModel::Uraian), u"satu"_s));
    tested.refresh();
    EXPECT_EQ(tested.rowCount(), 2);
    ASSERT_OK(tested.remove({ snapshot().butir(sel("ind-inovasi", 1)).front()->id }));
    tested.refresh();
    EXPECT_EQ(tested.rowCount(), 1);
}

TEST_F(RealisasiSkorDialog, NineUnsurMakeTheIndex)
{
    QDialog& window = open("ind-ikm");
    EXPECT_EQ(QApplication::focusWidget(), &find<QLineEdit>(window, u"skor.1"_s));
    for (int i = 1; i <= 9; ++i) {
        type(u"3,6"_s);
        press(Qt::Key_Return); // goes down
    }
    EXPECT_EQ(find<QLabel>(window, u"skor.nilai"_s).text(), u"90,00"_s);
    EXPECT_TRUE(find<StatusChip>(window, u"skor.mutu"_s).text().startsWith(u"A"_s));
    EXPECT_FALSE(find<QLabel>(window, u"skor.asal"_s).text().isEmpty());
    EXPECT_EQ(snapshot().realisasi(u"ind-ikm"_s, 2024, 4)->nilai, Decimal::fromText(u"93.66"_s)) << "not yet";
    press(Qt::Key_Return); // on the button
    EXPECT_EQ(snapshot().realisasi(u"ind-ikm"_s, 2024, 4)->nilai, Decimal::fromInteger(90));
    session->undo();
    EXPECT_TRUE(snapshot().data().unsurSkm.empty()) << "one step";
}

TEST_F(RealisasiSkorDialog, ScoreOutOfRangeIsRefusedWithItsName)
{
    QDialog& window = open("ind-ikm");
    type(u"5"_s);
    EXPECT_TRUE(find<QLabel>(window, u"skor.masalah"_s).text().contains(u"Persyaratan"_s));
    EXPECT_FALSE(find<QPushButton>(window, u"lakukan"_s).isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(window.isVisible());
    EXPECT_TRUE(snapshot().data().unsurSkm.empty());
    press(Qt::Key_Escape);
}

TEST_F(RealisasiSkorDialog, FourComponentsMakeTheScore)
{
    QDialog& window = open("ind-sakip");
    for (const QString& score : { u"24"_s, u"25"_s, u"12"_s, u"20,5"_s }) {
        type(score);
        press(Qt::Key_Return);
    }
    EXPECT_EQ(find<QLabel>(window, u"skor.nilai"_s).text(), u"81,50"_s);
    EXPECT_TRUE(find<StatusChip>(window, u"skor.mutu"_s).text().startsWith(u"A · "_s))
        << find<StatusChip>(window, u"skor.mutu"_s).text().toStdString();
    find<QLineEdit>(window, u"skor.2"_s).setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(snapshot().realisasi(u"ind-sakip"_s, 2024, 4)->nilai, Decimal::fromText(u"81.5"_s));
}
