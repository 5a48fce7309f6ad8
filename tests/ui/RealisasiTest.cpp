// SPDX-License-Identifier: GPL-3.0-or-later
// Typing into the quarterly grid and the panel beside it.
#include "core/format/Text.h"
#include "tests/ui/UiFixture.h"
#include "tests/ui/Widgets.h"
#include "ui/grid/GridView.h"
#include "ui/grid/MessageLine.h"
#include "ui/realisasi/RealisasiPage.h"
#include "ui/realisasi/grid/RealisasiModel.h"
#include "ui/shared/forms/NoteEdit.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace selaras;
using namespace selaras::ui;
using namespace Qt::StringLiterals;
using Rows = RealisasiRows;

namespace {

class Realisasi : public UiFixture {
protected:
    void SetUp() override
    {
        UiFixture::SetUp();
        open();
    }
    void open()
    {
        page = std::make_unique<RealisasiPage>(*session, dialogs);
        showAt(*page, { 1182, 672 });
        page->setFocus();
        settle();
    }
    /// The file as another day finds it.
    void reopen()
    {
        page.reset();
        session.reset();
        workspace.reset();
        auto store = storage::Store::open(folder.filePath(u"kutorejo.selaras"_s));
        ASSERT_OK(store);
        auto opened = workspace::Workspace::open(std::move(*store), u"Kasubag"_s);
        ASSERT_OK(opened);
        workspace = std::move(*opened);
        session = std::make_unique<Session>(*workspace);
        open();
    }

    GridView& grid() const { return find<GridView>(*page, u"realisasi.kisi"_s); }
    RealisasiModel& model() const { return *qobject_cast<RealisasiModel*>(grid().model()); }
    QModelIndex at(const char* id, int column) const
    {
        return model().index(model().rowOf(QString::fromLatin1(id)), column);
    }
    QString shown(const char* id, int column) const { return model().text(at(id, column)); }
    QString message() const { return find<MessageLine>(*page, u"pesan"_s).text(); }
    QString explanation() const { return find<QLabel>(*page, u"rincian.asal"_s).text(); }
    QLineEdit& field(const char* name) const { return find<QLineEdit>(*page, QString::fromLatin1(name)); }

    void goTo(const char* id, int column) const
    {
        grid().setCurrentIndex(at(id, column));
        grid().setFocus();
        settle();
    }
    const domain::RealisasiKinerja* stored(const char* id, int triwulan) const
    {
        return snapshot().realisasi(QString::fromLatin1(id), 2024, triwulan);
    }

    std::unique_ptr<RealisasiPage> page;
};

} // namespace

TEST_F(Realisasi, TypedFigureRecomputesCapaianUndoesAndSurvivesReopening)
{
    goTo("ind-ikm", Rows::Tw4);
    EXPECT_EQ(shown("ind-ikm", Rows::Capaian), u"103,65"_s);
    type(u"95"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(stored("ind-ikm", 4)->nilai, domain::Decimal::fromInteger(95));
    EXPECT_EQ(shown("ind-ikm", Rows::Tw4), u"95"_s);
    EXPECT_EQ(shown("ind-ikm", Rows::Capaian), u"105,14"_s);
    EXPECT_EQ(grid().currentIndex(), at("ind-layanan", Rows::Tw4));

    session->undo();
    EXPECT_EQ(shown("ind-ikm", Rows::Capaian), u"103,65"_s);
    EXPECT_FALSE(workspace->canUndo()); // it was one step
    session->redo();
    EXPECT_EQ(shown("ind-ikm", Rows::Capaian), u"105,14"_s);

    reopen();
    EXPECT_EQ(shown("ind-ikm", Rows::Tw4), u"95"_s);
    EXPECT_EQ(shown("ind-ikm", Rows::Capaian), u"105,14"_s);
    goTo("ind-ikm", Rows::Tw4);
    EXPECT_TRUE(find<QLabel>(*page, u"rincian.riwayat"_s).text().contains(u"93,66 → 95"_s));
}

TEST_F(Realisasi, CapaianMovesWithTheFingersBeforeTheCellIsLeft)
{
    goTo("ind-ikm", Rows::Tw4);
    type(u"90"_s);
    EXPECT_EQ(shown("ind-ikm", Rows::Capaian), u"▼ 99,60"_s);
    EXPECT_TRUE(explanation().contains(u"99,60"_s)) << explanation().toStdString();
    EXPECT_EQ(stored("ind-ikm", 4)->nilai, domain::Decimal::fromText(u"93.66"_s));
    type(u","_s); // no number yet: what is stored is shown
    EXPECT_EQ(shown("ind-ikm", Rows::Capaian), u"103,65"_s);
    type(u"5"_s);
    EXPECT_EQ(shown("ind-ikm", Rows::Capaian), u"100,15"_s);

    press(Qt::Key_Escape);
    EXPECT_EQ(shown("ind-ikm", Rows::Tw4), u"93,66"_s);
    EXPECT_EQ(shown("ind-ikm", Rows::Capaian), u"103,65"_s);
    EXPECT_TRUE(explanation().contains(u"103,65"_s)) << explanation().toStdString();
    EXPECT_FALSE(workspace->canUndo());
    EXPECT_EQ(QApplication::focusWidget(), &grid());
}

TEST_F(Realisasi, RefusedFigureStaysMarkedWithItsReasonAndIsNotStored)
{
    goTo("ind-ikm", Rows::Tw4);
    type(u"1.5"_s);
    press(Qt::Key_Return);
    const QString reason = format::Text::numberError(format::NumberError::DotAsDecimal);
    EXPECT_EQ(shown("ind-ikm", Rows::Tw4), u"1.5"_s);
    EXPECT_TRUE(model().problem(at("ind-ikm", Rows::Tw4)).contains(reason));
    EXPECT_TRUE(message().contains(reason)) << message().toStdString();
    EXPECT_EQ(grid().currentIndex(), at("ind-ikm", Rows::Tw4)); // the reason stays in sight
    EXPECT_EQ(shown("ind-ikm", Rows::Capaian), u"103,65"_s);
    EXPECT_FALSE(workspace->canUndo());

    press(Qt::Key_Escape);
    EXPECT_EQ(shown("ind-ikm", Rows::Tw4), u"93,66"_s);
    EXPECT_FALSE(message().startsWith(u'!'));
}

TEST_F(Realisasi, RefusedFigureCanBeCorrected)
{
    goTo("ind-ikm", Rows::Tw4);
    type(u"1.5"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F2); // what was typed is there again
    press(Qt::Key_Home);
    press(Qt::Key_Delete);
    press(Qt::Key_Delete);
    type(u"9"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(stored("ind-ikm", 4)->nilai, domain::Decimal::fromInteger(95));
    EXPECT_TRUE(model().problem(at("ind-ikm", Rows::Tw4)).isEmpty());
}

TEST_F(Realisasi, TabGoesRightEnterGoesDownPastGroups)
{
    goTo("ind-sakip", Rows::Tw1);
    type(u"80"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(grid().currentIndex(), at("ind-sakip", Rows::Tw2));
    press(Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_EQ(grid().currentIndex(), at("ind-sakip", Rows::Tw1));
    goTo("ind-sakip", Rows::Tw4);
    press(Qt::Key_Tab); // past the computed columns
    EXPECT_EQ(grid().currentIndex(), at("ind-anggaran", Rows::Tw1));
    goTo("ind-inovasi", Rows::Tw2);
    press(Qt::Key_Return); // past the heading of the next post
    EXPECT_EQ(grid().currentIndex(), at("ind-ikm", Rows::Tw2));
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(grid().currentIndex(), at("ind-inovasi", Rows::Tw2));
    EXPECT_EQ(grid().selectionModel()->selectedIndexes(), QModelIndexList{ at("ind-inovasi", Rows::Tw2) });
}

TEST_F(Realisasi, SumsAndComputedCellsSayWhyTheyTakeNoTyping)
{
    goTo("prog-desa", Rows::Tw4);
    type(u"5"_s);
    EXPECT_EQ(QApplication::focusWidget(), &grid()); // no editor
    EXPECT_TRUE(message().contains(
        format::Text::error({ ErrorCode::ParentIsSum, { snapshot().simpul(u"prog-desa"_s)->nama } })))
        << message().toStdString();
    goTo("ind-ikm", Rows::Target);
    type(u"5"_s);
    EXPECT_TRUE(message().contains(u"PK Perubahan 2024"_s)) << message().toStdString();
    goTo("ind-ikm", Rows::Capaian);
    press(Qt::Key_F2);
    EXPECT_TRUE(message().contains(u"103,65"_s)) << message().toStdString();
    EXPECT_FALSE(workspace->canUndo());
}

TEST_F(Realisasi, SpendingIsTypedAndSumsFollow)
{
    goTo("sub-desa", Rows::Tw4);
    EXPECT_EQ(shown("prog-desa", Rows::Tahun), u"298.557.400"_s);
    type(u"300.000.000"_s);
    EXPECT_EQ(shown("prog-desa", Rows::Tahun), u"300.000.000"_s); // before it is written
    press(Qt::Key_Return);
    EXPECT_EQ(snapshot().realisasiAnggaran(u"sub-desa"_s, 2024, 4)->nilai, domain::Decimal::fromInteger(300'000'000));
    EXPECT_EQ(shown("prog-desa", Rows::Capaian), u"98,36"_s);
    goTo("sub-desa", Rows::Tw4);
    type(u"-1"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(message().contains(format::Text::error({ ErrorCode::ValueNegative, { u"-1"_s } })));
    EXPECT_EQ(snapshot().realisasiAnggaran(u"sub-desa"_s, 2024, 4)->nilai, domain::Decimal::fromInteger(300'000'000));
}

TEST_F(Realisasi, PembilangAndPenyebutAreTypedInThePanel)
{
    goTo("ind-layanan", Rows::Tw4);
    auto& above = field("rincian.pembilang");
    auto& below = field("rincian.penyebut");
    EXPECT_EQ(above.text(), u"1.736"_s);
    above.setFocus();
    above.selectAll();
    type(u"1700"_s);
    EXPECT_EQ(shown("ind-layanan", Rows::Capaian), u"▼ 97,93"_s); // before it is written
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), &below);
    EXPECT_EQ(stored("ind-layanan", 4)->pembilang, domain::Decimal::fromInteger(1700));
    EXPECT_EQ(shown("ind-layanan", Rows::Tw4), u"97,93"_s);

    below.selectAll();
    type(u"0"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(message().contains(format::Text::error({ ErrorCode::DenominatorMissing, {} })));
    EXPECT_EQ(stored("ind-layanan", 4)->penyebut, domain::Decimal::fromInteger(1736));
    below.selectAll();
    type(u"1700"_s);
    press(Qt::Key_Return);
    EXPECT_FALSE(message().startsWith(u'!')) << message().toStdString();
    EXPECT_EQ(shown("ind-layanan", Rows::Capaian), u"100,00"_s);
    session->undo();
    session->undo();
    EXPECT_EQ(above.text(), u"1.736"_s);
}

TEST_F(Realisasi, NotesAreKeptWhenLeftAndHaveAFrame)
{
    goTo("ind-ikm", Rows::Tw4);
    auto& note = find<NoteEdit>(*page, u"rincian.kendala"_s);
    note.setFocus();
    type(u"Hujan"_s);
    EXPECT_FALSE(workspace->canUndo());
    press(Qt::Key_Tab);
    EXPECT_EQ(stored("ind-ikm", 4)->kendala, u"Hujan"_s);
    EXPECT_EQ(stored("ind-ikm", 4)->nilai, domain::Decimal::fromText(u"93.66"_s));
    goTo("ind-sakip", Rows::Tw4);
    EXPECT_EQ(note.toPlainText(), QString());

    const QImage picture = note.grab().toImage();
    const QColor edge = picture.pixelColor(picture.width() / 2, 0);
    EXPECT_NE(edge, colours().surface);
}
