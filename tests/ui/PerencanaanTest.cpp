// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/Text.h"
#include "core/sample/Transkripsi.h"
#include "tests/ui/UiFixture.h"
#include "tests/ui/Widgets.h"
#include "ui/grid/CellPainter.h"
#include "ui/grid/GridView.h"
#include "ui/grid/MessageLine.h"
#include "ui/perencanaan/PerencanaanPage.h"
#include "ui/perencanaan/matrix/PerencanaanModel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/StatusChip.h"
#include "ui/window/MainWindow.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace selaras;
using namespace selaras::ui;
using namespace Qt::StringLiterals;
using Rows = PerencanaanRows;

namespace {

constexpr int kTarget = Rows::FirstFigure, kPagu = Rows::FirstFigure + 1;

/// The plan of the draft of 2025, unless a test opens another document.
class Perencanaan : public UiFixture {
protected:
    void SetUp() override
    {
        UiFixture::SetUp();
        page = std::make_unique<PerencanaanPage>(*session, dialogs);
        showAt(*page, { 1182, 672 });
        openDocument("pk-2025");
        page->setFocus();
        settle();
    }

    GridView& grid() const { return find<GridView>(*page, u"perencanaan.kisi"_s); }
    PerencanaanModel& model() const { return *qobject_cast<PerencanaanModel*>(grid().model()); }
    QModelIndex at(const char* id, int column) const
    {
        return model().index(model().rowOf(QString::fromLatin1(id)), column);
    }
    QString shown(const char* id, int column) const { return model().text(at(id, column)); }
    QString message() const { return find<MessageLine>(*page, u"pesan"_s).text(); }
    QLineEdit& filter() const { return find<QLineEdit>(*page, u"saring"_s); }
    void openDocument(const char* id) const
    {
        auto& documents = find<QComboBox>(*page, u"dokumen"_s);
        documents.setCurrentIndex(documents.findData(QString::fromLatin1(id)));
        settle();
    }
    void goTo(const char* id, int column) const
    {
        grid().setCurrentIndex(at(id, column));
        grid().setFocus();
        settle();
    }
    void enter(const char* id, int column, const QString& text) const
    {
        goTo(id, column);
        type(text);
        press(Qt::Key_Return);
    }

    std::unique_ptr<PerencanaanPage> page;
};

} // namespace

TEST_F(Perencanaan, NodeAndIndicatorAreRenamedInPlace)
{
    goTo("prog-desa", Rows::Uraian);
    press(Qt::Key_F2);
    press(Qt::Key_End);
    type(u" Baru"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(snapshot().simpul(u"prog-desa"_s)->nama, u"Program Pembinaan dan Pengawasan Pemerintahan Desa Baru"_s);
    // A first indicator stands beside its node.
    enter("sasaran-layanan", Rows::Indikator, u"Indeks Kepuasan"_s);
    EXPECT_EQ(snapshot().indikator(u"ind-ikm"_s)->nama, u"Indeks Kepuasan"_s);
    enter("ind-layanan", Rows::Indikator, u"Layanan sesuai standar"_s);
    EXPECT_EQ(snapshot().indikator(u"ind-layanan"_s)->nama, u"Layanan sesuai standar"_s);
    for (int i = 0; i < 3; ++i)
        session->undo();
    EXPECT_FALSE(workspace->canUndo());
    EXPECT_EQ(shown("sasaran-layanan", Rows::Indikator), u"Indeks Kepuasan Masyarakat (IKM) Kecamatan"_s);
}

TEST_F(Perencanaan, EmptyNameIsRefusedAndTheOldOneKept)
{
    goTo("prog-desa", Rows::Uraian);
    press(Qt::Key_F2);
    press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    EXPECT_TRUE(message().contains(format::Text::error({ ErrorCode::NameEmpty, {} }))) << message().toStdString();
    EXPECT_FALSE(workspace->canUndo());
    press(Qt::Key_Escape);
    EXPECT_EQ(shown("prog-desa", Rows::Uraian), u"Program Pembinaan dan Pengawasan Pemerintahan Desa"_s);
    press(Qt::Key_Delete); // clears no name either
    EXPECT_TRUE(message().contains(u"Tidak ada yang dikosongkan."_s)) << message().toStdString();
}

TEST_F(Perencanaan, TargetKeepsItsWords)
{
    enter("lainnya", kTarget, u"82 (Tinggi)"_s); // ind-sakip
    const domain::Target* target = snapshot().target(u"pk-2025"_s, u"ind-sakip"_s, 2025);
    ASSERT_TRUE(target);
    EXPECT_EQ(target->nilai, domain::Decimal::fromInteger(82));
    EXPECT_EQ(target->teks, u"82 (Tinggi)"_s);
    EXPECT_EQ(shown("lainnya", kTarget), u"82 (Tinggi)"_s);
    session->undo();
    EXPECT_EQ(shown("lainnya", kTarget), QString());
}

TEST_F(Perencanaan, SumsMoveWhilePaguIsTyped)
{
    enter("sub-rapat", kPagu, u"1.000.000"_s);
    goTo("sub-gaji", kPagu);
    type(u"2.000.000"_s);
    EXPECT_EQ(shown("keg-penunjang", kPagu), u"3.000.000"_s); // nothing is written yet
    EXPECT_EQ(shown("prog-penunjang", kPagu), u"3.000.000"_s);
    EXPECT_TRUE(snapshot().pagu(u"pk-2025"_s, u"sub-gaji"_s).empty());
    press(Qt::Key_Escape);
    EXPECT_EQ(shown("prog-penunjang", kPagu), u"1.000.000"_s);
    enter("sub-gaji", kPagu, u"2000000"_s);
    EXPECT_EQ(shown("sub-gaji", kPagu), u"2.000.000"_s);
    EXPECT_EQ(shown("prog-penunjang", kPagu), u"3.000.000"_s);
    goTo("prog-penunjang", kPagu);
    type(u"5"_s);
    EXPECT_TRUE(message().contains(
        format::Text::error({ ErrorCode::ParentIsSum, { snapshot().simpul(u"prog-penunjang"_s)->nama } })))
        << message().toStdString();
}

TEST_F(Perencanaan, PasteOfTargetAndPaguIsOneStep)
{
    QApplication::clipboard()->setText(u"2.000.000\n1.000.000\n"_s);
    goTo("sub-gaji", kPagu);
    QTest::keySequence(&grid(), QKeySequence::Paste);
    settle();
    EXPECT_EQ(shown("prog-penunjang", kPagu), u"3.000.000"_s);
    session->undo();
    EXPECT_FALSE(workspace->canUndo());
    EXPECT_EQ(shown("prog-penunjang", kPagu), QString());
}

TEST_F(Perencanaan, FixedDocumentRefusesWithItsReason)
{
    openDocument("pk-2024-p1");
    const QString reason = format::Text::error(
        { ErrorCode::DocumentFixed, { format::Text::title(*snapshot().dokumen(u"pk-2024-p1"_s), snapshot()) } });
    EXPECT_EQ(find<StatusChip>(*page, u"status"_s).text(), u"ditetapkan"_s);
    goTo("lainnya", kTarget);
    type(u"90"_s);
    EXPECT_TRUE(message().contains(reason)) << message().toStdString();
    EXPECT_FALSE(workspace->canUndo());
    EXPECT_EQ(shown("lainnya", kTarget), u"82 (A)"_s);
    QApplication::clipboard()->setText(u"90\n"_s);
    goTo("lainnya", kTarget);
    QTest::keySequence(&grid(), QKeySequence::Paste);
    settle();
    EXPECT_TRUE(message().contains(reason)) << message().toStdString();
    EXPECT_FALSE(workspace->canUndo());
}

TEST_F(Perencanaan, FilterKeepsTheWayToWhatIsFound)
{
    filter().setFocus();
    type(u"gaji"_s);
    EXPECT_EQ(QApplication::focusWidget(), &filter());
    for (const char* id : { "tujuan", "lainnya", "prog-penunjang", "keg-penunjang", "sub-gaji" })
        EXPECT_GE(model().rowOf(QString::fromLatin1(id)), 0) << id;
    for (const char* id : { "sub-rapat", "prog-desa" })
        EXPECT_LT(model().rowOf(QString::fromLatin1(id)), 0) << id;
    type(u"xyz"_s);
    ASSERT_EQ(model().rowCount(), 0);
    auto& none = find<EmptyState>(*page, u"tanpaBaris"_s);
    EXPECT_TRUE(none.isVisible());
    none.button()->click();
    settle();
    EXPECT_TRUE(grid().isVisible());
    EXPECT_EQ(filter().text(), QString());
    EXPECT_GE(model().rowOf(u"prog-desa"_s), 0);
}

TEST_F(Perencanaan, EachDocumentHasItsOwnColumnsAndFigures)
{
    EXPECT_EQ(model().columns()[size_t(kTarget)].title, u"Target 2025"_s);
    openDocument("renja-2024");
    EXPECT_EQ(model().columns()[size_t(kPagu)].title, u"Pagu 2024"_s);
    EXPECT_EQ(shown("lainnya", kTarget), u"81 (A)"_s);
    EXPECT_EQ(shown("prog-penunjang", kPagu), u"2.638.066.000"_s);
    EXPECT_LT(model().rowOf(u"ind-asn"_s), 0); // the document does not speak of it
    find<QCheckBox>(*page, u"hanyaIsi"_s).setChecked(false);
    EXPECT_GE(model().rowOf(u"ind-asn"_s), 0);
    openDocument("renstra");
    EXPECT_EQ(model().columnCount(), Rows::FirstFigure + 1 + 5 * 2 + 2);
}

TEST_F(Perencanaan, PrintedFigureOfAParentIsMarkedWhereItIsNotTheSum)
{
    const edits::Kolom column{ u"pk-2025"_s, 2025 };
    sample::BarisDokumen parent, child;
    parent.simpulId = u"prog-desa"_s;
    parent.pagu.emplace_back(column, u"5.000.000"_s);
    child.simpulId = u"sub-desa"_s;
    child.pagu.emplace_back(column, u"4.000.000"_s);
    commit(sample::transcribeDokumen(snapshot(), u"pk-2025"_s, { parent, child }));
    settle();
    EXPECT_EQ(shown("prog-desa", kPagu), u"△ 4.000.000"_s);
    EXPECT_TRUE(at("prog-desa", kPagu)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(format::rupiah(domain::Decimal::fromInteger(5'000'000))));
    EXPECT_EQ(at("prog-desa", kPagu).data(Qt::EditRole).toString(), u"4.000.000"_s); // what is copied
}

TEST_F(Perencanaan, HistoryOfACellIsShown)
{
    enter("sub-gaji", kPagu, u"2.000.000"_s);
    const auto [id, of] = model().storedRow(at("sub-gaji", kPagu));
    const auto lines = CellHistory::lines(workspace->store(), id, of);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].change(), u"kosong → 2.000.000"_s);
}

TEST_F(Perencanaan, RevealOpensFoldsAndFilters)
{
    filter().setText(u"gaji"_s);
    page->reveal(u"sub-desa"_s);
    settle();
    EXPECT_EQ(grid().currentId(), u"sub-desa"_s);
    model().toggle(u"prog-desa"_s);
    ASSERT_LT(model().rowOf(u"sub-desa"_s), 0);
    page->reveal(u"sub-desa"_s);
    EXPECT_EQ(grid().currentId(), u"sub-desa"_s);
}

TEST_F(Perencanaan, NothingIsCut)
{
    MainWindow window(*session, dialogs);
    showAt(window, { 1366, 768 });
    window.showPage(u"perencanaan"_s);
    settle();
    const auto& view = find<GridView>(window, u"perencanaan.kisi"_s);
    auto& documents = find<QComboBox>(window, u"dokumen"_s);
    const auto& rows = *qobject_cast<GridModel*>(view.model());
    const QFontMetrics heading(font(metrics::small, QFont::DemiBold));
    for (int i = 0; i < documents.count(); ++i) {
        documents.setCurrentIndex(i);
        settle();
        for (int column = 0; column < rows.columnCount(); ++column) {
            const QString title = rows.columns()[size_t(column)].title;
            EXPECT_GT(view.columnWidth(column), heading.horizontalAdvance(title) + 2 * kCellPadding)
                << title.toStdString();
            for (int row = 0; column >= kTarget && row < rows.rowCount(); ++row) {
                const QModelIndex index = rows.index(row, column);
                EXPECT_GE(view.columnWidth(column), neededWidth(*rows.cell(index), rows.text(index)));
            }
        }
    }
}

TEST_F(Perencanaan, WithoutDocumentsThePageSaysSo)
{
    const auto bare = emptyWorkspace();
    Session empty(*bare);
    PerencanaanPage other(empty, dialogs);
    showAt(other, { 1182, 672 });
    EXPECT_FALSE(find<GridView>(other, u"perencanaan.kisi"_s).isVisible());
}

TEST_F(Perencanaan, ModelKeepsTheContract)
{
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    enter("sub-gaji", kPagu, u"2.000.000"_s);
    enter("lainnya", kTarget, u"82 (Tinggi)"_s);
    model().toggle(u"prog-desa"_s);
    for (const char* id : { "renstra", "pk-2024-p1", "pk-2025" })
        openDocument(id);
    filter().setText(u"zzz"_s);
    filter().clear();
    session->undo();
    EXPECT_GT(model().rowCount(), 0);
}
