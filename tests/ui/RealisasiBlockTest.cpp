// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of cells in the quarterly grid: copy, paste, clear.
#include "core/format/Text.h"
#include "tests/ui/UiFixture.h"
#include "tests/ui/Widgets.h"
#include "ui/grid/GridView.h"
#include "ui/grid/MessageLine.h"
#include "ui/realisasi/RealisasiPage.h"
#include "ui/realisasi/grid/RealisasiModel.h"

#include <QClipboard>
#include <QTest>

using namespace selaras;
using namespace selaras::ui;
using namespace Qt::StringLiterals;
using Rows = RealisasiRows;

namespace {

class RealisasiBlock : public UiFixture {
protected:
    void SetUp() override
    {
        UiFixture::SetUp();
        page = std::make_unique<RealisasiPage>(*session, dialogs);
        showAt(*page, { 1182, 672 });
        page->setFocus();
        settle();
    }

    GridView& grid() const { return find<GridView>(*page, u"realisasi.kisi"_s); }
    RealisasiModel& model() const { return *qobject_cast<RealisasiModel*>(grid().model()); }
    QModelIndex at(const char* id, int column) const
    {
        return model().index(model().rowOf(QString::fromLatin1(id)), column);
    }
    QString shown(const char* id, int column) const { return model().text(at(id, column)); }
    QString message() const { return find<MessageLine>(*page, u"pesan"_s).text(); }
    void select(const QModelIndex& from, const QModelIndex& to) const
    {
        grid().setCurrentIndex(from);
        grid().selectionModel()->select(QItemSelection(from, to), QItemSelectionModel::ClearAndSelect);
        settle();
    }
    void paste(const QString& text, const QModelIndex& to) const
    {
        QApplication::clipboard()->setText(text);
        grid().setCurrentIndex(to);
        press(QKeySequence::Paste);
    }
    void press(const QKeySequence& keys) const
    {
        QTest::keySequence(&grid(), keys);
        settle();
    }
    void expectNothingChanged() const
    {
        EXPECT_FALSE(workspace->canUndo());
        EXPECT_EQ(shown("ind-sakip", Rows::Tw1), QString());
        EXPECT_EQ(shown("ind-anggaran", Rows::Tw1), u"21,4"_s);
    }

    std::unique_ptr<RealisasiPage> page;
};

} // namespace

TEST_F(RealisasiBlock, PasteIsOneStep)
{
    paste(u"80,1\t80,5\r\n20\t40,25\r\n"_s, at("ind-sakip", Rows::Tw1));
    EXPECT_EQ(shown("ind-sakip", Rows::Tw1), u"80,1"_s);
    EXPECT_EQ(shown("ind-sakip", Rows::Tw2), u"80,5"_s);
    EXPECT_EQ(shown("ind-anggaran", Rows::Tw1), u"20"_s);
    EXPECT_EQ(shown("ind-anggaran", Rows::Tw2), u"40,25"_s);
    session->undo();
    expectNothingChanged();
}

TEST_F(RealisasiBlock, OneBadCellRefusesTheWholePaste)
{
    paste(u"80,1\t1.5\n20\t40\n"_s, at("ind-sakip", Rows::Tw1));
    expectNothingChanged();
    EXPECT_TRUE(message().contains(u"Tempelan ditolak, tidak ada yang berubah."_s)) << message().toStdString();
    EXPECT_TRUE(message().contains(u"“Nilai SAKIP Kecamatan” · TW II"_s)) << message().toStdString();
    EXPECT_TRUE(message().contains(format::Text::numberError(format::NumberError::DotAsDecimal)));
    EXPECT_EQ(grid().selectionModel()->selectedIndexes(), QModelIndexList{ at("ind-sakip", Rows::Tw2) });
}

TEST_F(RealisasiBlock, PasteOverComputedCellsIsRefused)
{
    paste(u"80\t90\n"_s, at("ind-sakip", Rows::Tw4)); // the second falls on the year
    expectNothingChanged();
    EXPECT_EQ(shown("ind-sakip", Rows::Tw4), u"82,75"_s);
    EXPECT_TRUE(message().contains(u"“Nilai SAKIP Kecamatan” · Tahun"_s)) << message().toStdString();
    paste(u"1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\n"_s, at("ind-sakip", Rows::Tw1));
    EXPECT_TRUE(message().contains(u"kolom yang disalin lebih banyak"_s)) << message().toStdString();
    expectNothingChanged();
}

TEST_F(RealisasiBlock, PastePassesOverGroupHeadings)
{
    paste(u"1\n91\n"_s, at("ind-inovasi", Rows::Tw2));
    EXPECT_EQ(shown("ind-inovasi", Rows::Tw2), u"1"_s);
    EXPECT_EQ(shown("ind-ikm", Rows::Tw2), u"91"_s);
}

TEST_F(RealisasiBlock, OneValueFillsTheSelection)
{
    QApplication::clipboard()->setText(u"50"_s);
    select(at("ind-sakip", Rows::Tw1), at("ind-asn", Rows::Tw2));
    press(QKeySequence::Paste);
    for (const char* id : { "ind-sakip", "ind-anggaran", "ind-asn" }) {
        EXPECT_EQ(shown(id, Rows::Tw1), u"50"_s) << id;
        EXPECT_EQ(shown(id, Rows::Tw2), u"50"_s) << id;
    }
    session->undo();
    expectNothingChanged();
}

TEST_F(RealisasiBlock, CopyGivesIndonesianNumbersForASpreadsheet)
{
    select(at("ind-anggaran", Rows::Tw3), at("ind-asn", Rows::Capaian));
    press(QKeySequence::Copy);
    EXPECT_EQ(QApplication::clipboard()->text(), u"70,85\t93,35\t93,35\t95,39\n\t84,76\t84,76\t100,90\n"_s);
    select(at("sub-gaji", Rows::Tw4), at("sub-rapat", Rows::Tahun));
    press(QKeySequence::Copy);
    EXPECT_EQ(QApplication::clipboard()->text(), u"2.119.448.702\t2.119.448.702\n327.740.000\t327.740.000\n"_s);
}

TEST_F(RealisasiBlock, WhatWasCopiedCanBePastedBack)
{
    select(at("ind-anggaran", Rows::Tw1), at("ind-anggaran", Rows::Tw4));
    press(QKeySequence::Copy);
    select(at("ind-sakip", Rows::Tw1), at("ind-sakip", Rows::Tw1));
    press(QKeySequence::Paste);
    EXPECT_EQ(shown("ind-sakip", Rows::Tw3), u"70,85"_s);
    EXPECT_EQ(shown("ind-sakip", Rows::Tahun), u"93,35"_s);
}

TEST_F(RealisasiBlock, DeleteClearsCellsAndNoRows)
{
    const int rows = model().rowCount();
    select(at("ind-anggaran", Rows::Tw1), at("ind-asn", Rows::Capaian));
    press(QKeySequence::Delete);
    EXPECT_EQ(model().rowCount(), rows);
    for (int column = Rows::Tw1; column <= Rows::Tw4; ++column)
        EXPECT_EQ(shown("ind-anggaran", column), QString());
    EXPECT_EQ(shown("ind-asn", Rows::Tahun), QString(QChar(format::kDash)));
    EXPECT_EQ(shown("ind-asn", Rows::Target), u"84"_s);
    session->undo();
    EXPECT_EQ(shown("ind-anggaran", Rows::Tw2), u"46,12"_s);
    EXPECT_EQ(shown("ind-asn", Rows::Tw4), u"84,76"_s);
    EXPECT_FALSE(workspace->canUndo());
}

TEST_F(RealisasiBlock, DeleteOnASumSaysWhyNothingHappens)
{
    select(at("prog-desa", Rows::Tw4), at("prog-desa", Rows::Tw4));
    press(QKeySequence::Delete);
    EXPECT_FALSE(workspace->canUndo());
    EXPECT_TRUE(message().startsWith(u'!')) << message().toStdString();
    EXPECT_EQ(shown("sub-desa", Rows::Tw4), u"298.557.400"_s);
}

TEST_F(RealisasiBlock, CutCopiesAndClearsInOneStep)
{
    select(at("ind-sakip", Rows::Tw4), at("ind-sakip", Rows::Tw4));
    press(QKeySequence::Cut);
    EXPECT_EQ(QApplication::clipboard()->text(), u"82,75\n"_s);
    EXPECT_EQ(shown("ind-sakip", Rows::Tw4), QString());
    session->undo();
    EXPECT_EQ(shown("ind-sakip", Rows::Tw4), u"82,75"_s);
}
