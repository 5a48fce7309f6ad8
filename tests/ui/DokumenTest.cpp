// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/kinds/PerjanjianKinerja.h"
#include "tests/ui/UiFixture.h"
#include "tests/ui/Widgets.h"
#include "ui/base/Theme.h"
#include "ui/dokumen/DokumenListModel.h"
#include "ui/dokumen/DokumenPage.h"
#include "ui/shared/preview/PreviewView.h"
#include "ui/widgets/ElidedLabel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace selaras;
using namespace selaras::ui;
using namespace Qt::StringLiterals;

namespace {

class Dokumen : public UiFixture {
protected:
    void SetUp() override
    {
        UiFixture::SetUp();
        page = std::make_unique<DokumenPage>(*session, dialogs);
        showAt(*page, { 1182, 672 });
    }

    QListView& list() const { return find<QListView>(*page, u"daftarDokumen"_s); }
    PreviewView& preview() const { return find<PreviewView>(*page, u"pratinjau"_s); }
    QPushButton& save() const { return find<QPushButton>(*page, u"simpanPdf"_s); }
    QString chosen() const { return list().currentIndex().data(DokumenListModel::IdRole).toString(); }
    QString told() const { return find<ElidedLabel>(*page, u"pesan"_s).text(); }
    static QString textOf(const QString& pdf)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, { u"-layout"_s, pdf, u"-"_s });
        if (!reader.waitForFinished())
            ADD_FAILURE() << "pdftotext (poppler-utils) is needed";
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

    std::unique_ptr<DokumenPage> page;
};

} // namespace

TEST_F(Dokumen, ListsEveryAgreementNewestFirstAndOpensTheOneInForce)
{
    QStringList titles;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        titles << list().model()->index(row, 0).data().toString();
    EXPECT_EQ(titles,
              QStringList({ u"PK 2025"_s, u"Pengukuran 2024"_s, u"Pengukuran 2024"_s, u"Pengukuran 2024"_s,
                            u"Pengukuran 2024"_s, u"PK Perubahan 2024"_s, u"PK 2024"_s, u"Pengukuran 2023"_s,
                            u"PK 2023"_s, u"Pengukuran 2022"_s, u"PK 2022"_s }));
    EXPECT_EQ(list().model()->index(1, 0).data(DokumenListModel::NoteRole).toString(), u"Triwulan IV"_s);
    EXPECT_EQ(chosen(), u"pk-2024-p1"_s);
}

TEST_F(Dokumen, AQuarterWithResultsIsPreviewedAndSaved)
{
    ASSERT_TRUE(DokumenListModel::hasPengukuran(snapshot(), 2024, 4));
    EXPECT_FALSE(DokumenListModel::hasPengukuran(snapshot(), 2025, 1));
    page->reveal(DokumenListModel::pengukuranId(2024, 4));
    settle();
    EXPECT_EQ(chosen(), DokumenListModel::pengukuranId(2024, 4));
    EXPECT_GT(preview().pageCount(), 0);
    dialogs.file = folder.filePath(u"ukur.pdf"_s);
    save().click();
    EXPECT_TRUE(dialogs.shown.join(u' ').contains(u"Pengukuran Kinerja Triwulan IV Tahun 2024"_s));
    const QString text = textOf(dialogs.file);
    EXPECT_TRUE(text.contains(u"PENGUKURAN KINERJA"_s, Qt::CaseInsensitive));
    EXPECT_TRUE(text.contains(u"103,65"_s));
}

TEST_F(Dokumen, TheLongestDateIsNotCut)
{
    domain::Dokumen dated = *snapshot().dokumen(u"pk-2024-p1"_s);
    dated.tanggal = QDate(2024, 9, 30);
    for (const int revision : { 0, 1 }) {
        dated.perubahanKe = revision;
        domain::UnitData data;
        data.dokumen = { dated };
        const auto rows = DokumenListModel::rows(domain::Snapshot(std::move(data)));
        ASSERT_TRUE(rows[0].note.contains(u"30 September 2024"_s));
        constexpr int kPadding = 20;
        EXPECT_LE(QFontMetrics(ui::font(metrics::small)).horizontalAdvance(rows[0].note),
                  list().viewport()->width() - kPadding)
            << rows[0].note.toStdString();
    }
}

TEST_F(Dokumen, PreviewHasThePagesOfTheDocument)
{
    auto document = documents::perjanjianKinerja(snapshot(), u"pk-2024-p1"_s);
    ASSERT_OK(document);
    EXPECT_EQ(preview().pageCount(), documents::Layout(*document, 300).pageCount());
    EXPECT_GT(preview().pageCount(), 1);
    const auto& place = find<QLabel>(*page, u"halaman"_s);
    EXPECT_TRUE(place.text().endsWith(u"Halaman 1 dari %1"_s.arg(preview().pageCount()))) << place.text().toStdString();
    preview().verticalScrollBar()->setValue(preview().verticalScrollBar()->maximum());
    settle();
    EXPECT_EQ(preview().currentPage(), preview().pageCount());
    QTest::keyClick(&preview(), Qt::Key_Home);
    EXPECT_EQ(preview().currentPage(), 1);
}

TEST_F(Dokumen, ZoomStaysWithinItsBoundsAndFitsTheWidth)
{
    const int fitted = preview().zoom();
    auto& in = find<QToolButton>(*page, u"perbesar"_s);
    in.click();
    EXPECT_GT(preview().zoom(), fitted);
    for (int i = 0; i < 20; ++i)
        in.click();
    EXPECT_EQ(preview().zoom(), 400);
    find<QToolButton>(*page, u"selebar"_s).click();
    EXPECT_EQ(preview().zoom(), fitted);
    EXPECT_EQ(preview().horizontalScrollBar()->maximum(), 0);
}

TEST_F(Dokumen, PdfIsSavedWhereTheUserSays)
{
    dialogs.file = folder.filePath(u"pk"_s); // the ending is ours to add
    save().click();
    ASSERT_EQ(dialogs.shown.size(), 2);
    EXPECT_TRUE(dialogs.shown[1].endsWith(u"PK Perubahan 2024 Kecamatan Kutorejo.pdf"_s));
    const QString text = textOf(folder.filePath(u"pk.pdf"_s));
    EXPECT_TRUE(text.contains(u"Nilai SAKIP"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"90,36"_s));
    EXPECT_TRUE(told().contains(u"pk.pdf"_s)) << told().toStdString();
}

TEST_F(Dokumen, AnotherVersionPrintsItsOwnFigures)
{
    page->reveal(u"pk-2024"_s);
    settle();
    EXPECT_EQ(chosen(), u"pk-2024"_s);
    dialogs.file = folder.filePath(u"murni.pdf"_s);
    save().click();
    const QString text = textOf(dialogs.file);
    EXPECT_TRUE(text.contains(u"88"_s));
    EXPECT_FALSE(text.contains(u"90,36"_s)) << text.toStdString();
}

TEST_F(Dokumen, CancelledOrImpossibleSavingIsNoLoss)
{
    dialogs.file.clear();
    save().click();
    EXPECT_EQ(dialogs.shown.size(), 2); // the question, no complaint
    EXPECT_EQ(told(), QString());
    dialogs.shown.clear();
    dialogs.file = folder.filePath(u"tidak-ada/pk.pdf"_s);
    save().click();
    ASSERT_EQ(dialogs.shown.size(), 4);
    EXPECT_EQ(dialogs.shown[2], u"Simpan PDF"_s);
}

TEST_F(Dokumen, PreviewFollowsThePlanAndThePaper)
{
    page->reveal(u"pk-2025"_s);
    settle();
    commit(edits::setTarget(snapshot(), u"ind-sakip"_s, { u"pk-2025"_s, 2025 }, u"83,5"_s));
    settle();
    EXPECT_EQ(chosen(), u"pk-2025"_s); // a change elsewhere keeps the choice
    auto& paper = find<QComboBox>(*page, u"kertas"_s);
    paper.setCurrentIndex(paper.findData(int(documents::Paper::A4)));
    dialogs.file = folder.filePath(u"draf.pdf"_s);
    save().click();
    EXPECT_TRUE(textOf(dialogs.file).contains(u"83,5"_s));
    QProcess reader;
    reader.start(u"pdfinfo"_s, { dialogs.file });
    ASSERT_TRUE(reader.waitForFinished());
    EXPECT_TRUE(reader.readAllStandardOutput().contains("(A4)"));
}

TEST_F(Dokumen, WithoutAgreementsThePageSaysSo)
{
    const auto bare = emptyWorkspace();
    Session empty(*bare);
    DokumenPage other(empty, dialogs);
    showAt(other, { 1182, 672 });
    EXPECT_FALSE(find<QListView>(other, u"daftarDokumen"_s).isVisible());
    EXPECT_EQ(find<PreviewView>(other, u"pratinjau"_s).pageCount(), 0);
    bool said = false;
    for (const auto* label : other.findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text() == u"Belum ada dokumen");
    EXPECT_TRUE(said);
}

TEST_F(Dokumen, ModelKeepsTheContract)
{
    DokumenListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(DokumenListModel::rows(snapshot()));
    EXPECT_EQ(model.rowCount(), 11);
    EXPECT_EQ(model.rowOf(u"pk-2022"_s), 10);
    EXPECT_EQ(model.rowOf(u"renstra"_s), -1);
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
}
