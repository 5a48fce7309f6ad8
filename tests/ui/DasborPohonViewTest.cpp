// SPDX-License-Identifier: GPL-3.0-or-later
// The cascading tree, its files, and the dashboard over the whole screen and on paper.
#include "tests/ui/UiFixture.h"
#include "tests/ui/Widgets.h"
#include "ui/dasbor/DasborPage.h"
#include "ui/dasbor/LayarPenuh.h"
#include "ui/dasbor/tree/PohonDialog.h"
#include "ui/dasbor/tree/PohonView.h"
#include "ui/shared/history/AsalDialog.h"
#include "ui/shared/preview/PreviewDialog.h"
#include "ui/shared/preview/PreviewView.h"
#include "ui/widgets/FigureLabel.h"
#include "ui/widgets/StatusChip.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace selaras;
using namespace selaras::ui;

namespace {

class DasborPohonView : public UiFixture {
protected:
    void SetUp() override
    {
        UiFixture::SetUp();
        page = std::make_unique<DasborPage>(*session, dialogs);
        showAt(*page, { 1180, 700 });
    }
    PohonView& open()
    {
        find<QPushButton>(*page, QStringLiteral("dasbor.pohon")).click();
        settle();
        return find<PohonView>(*page, QStringLiteral("pohon"));
    }
    QByteArray saved(const char* name)
    {
        dialogs.file = folder.filePath(QString::fromLatin1(name));
        find<QPushButton>(*page, QStringLiteral("pohon.simpan")).click();
        QFile file(dialogs.file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<DasborPage> page;
};

} // namespace

TEST_F(DasborPohonView, StartsFoldedBelowTheProgram)
{
    const PohonGambar& picture = open().picture();
    EXPECT_EQ(picture.nodes().size(), 14u);
    EXPECT_EQ(picture.boxes().size(), 7u); // tujuan, three below it, three programs
    EXPECT_EQ(picture.boxOf(QStringLiteral("sub-desa")), -1);
    EXPECT_GE(picture.boxOf(QStringLiteral("prog-desa")), 0);
}

TEST_F(DasborPohonView, NoTwoNodesShareAPlace)
{
    auto& view = open();
    view.setAllFolded(false);
    const auto& boxes = view.picture().boxes();
    ASSERT_EQ(boxes.size(), 14u);
    for (size_t a = 0; a < boxes.size(); ++a) {
        for (size_t b = a + 1; b < boxes.size(); ++b)
            EXPECT_FALSE(boxes[a].rect.intersects(boxes[b].rect)) << a << " " << b;
        EXPECT_TRUE(QRectF(QPointF(), view.picture().size()).contains(boxes[a].rect));
    }
}

TEST_F(DasborPohonView, SaysColourShapeAndWord)
{
    const auto& nodes = open().picture().nodes();
    const auto node = [&](const char* id) {
        return *std::ranges::find_if(nodes, [&](const auto& each) { return each.simpul->id == QLatin1String(id); });
    };
    const auto reached = node("sasaran-layanan"), missed = node("lainnya"), none = node("prog-desa");
    EXPECT_EQ(PohonGambar::look(reached, Shade::Light).shape, look(domain::Mutu::SangatTinggi).shape);
    EXPECT_EQ(PohonGambar::look(missed, Shade::Light).shape, u'▼'); // 99,3: below target is never green
    EXPECT_EQ(PohonGambar::word(missed), QStringLiteral("Di bawah target"));
    EXPECT_EQ(PohonGambar::look(none, Shade::Light).shape, lookUnfilled().shape);
    EXPECT_EQ(PohonGambar::look(none, Shade::Light).colour, coloursOf(Shade::Light).muted);
    EXPECT_EQ(PohonGambar::word(none), QStringLiteral("Tanpa indikator"));
}

TEST_F(DasborPohonView, IsWalkedWithTheKeyboard)
{
    auto& view = open();
    view.setFocus();
    EXPECT_EQ(view.current(), QStringLiteral("tujuan"));
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.current(), QStringLiteral("sasaran-layanan"));
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.current(), QStringLiteral("sasaran-koordinasi"));
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right); // unfolds
    EXPECT_EQ(view.current(), QStringLiteral("keg-desa"));
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("7.01.06.2.01")));
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Space);
    EXPECT_EQ(view.picture().boxOf(QStringLiteral("keg-desa")), -1);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.current(), QStringLiteral("tujuan"));
}

TEST_F(DasborPohonView, Zooms)
{
    auto& view = open();
    const double before = view.factor();
    QTest::keyClick(&view, Qt::Key_Plus);
    EXPECT_GT(view.factor(), before);
    QTest::keyClick(&view, Qt::Key_Minus);
    EXPECT_DOUBLE_EQ(view.factor(), before);
    view.setAllFolded(false);
    QTest::keyClick(&view, Qt::Key_0);
    EXPECT_LE(view.picture().size().height() * view.factor(), view.viewport()->height() + 1);
}

TEST_F(DasborPohonView, ANodeAnswersWhereItsFigureComesFrom)
{
    auto& view = open();
    view.setCurrent(QStringLiteral("sasaran-layanan"));
    QTest::keyClick(&view, Qt::Key_Return);
    settle();
    EXPECT_NE(page->findChild<AsalDialog*>(QStringLiteral("asal")), nullptr);
}

TEST_F(DasborPohonView, IsSavedAsSvgPngAndPdf)
{
    open();
    const QByteArray svg = saved("pohon.svg");
    EXPECT_TRUE(svg.contains("<svg"));
    const QImage png = QImage::fromData(saved("pohon.png"));
    const QSizeF size = find<PohonView>(*page, QStringLiteral("pohon")).picture().size();
    EXPECT_EQ(png.width(), qRound(size.width() * 2));
    EXPECT_TRUE(saved("pohon.pdf").startsWith("%PDF"));
    EXPECT_TRUE(saved("tanpa-akhiran").isEmpty()); // .pdf is added
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("tanpa-akhiran.pdf"))));
    dialogs.shown.clear();
    dialogs.file = folder.filePath(QStringLiteral("tidak/ada/pohon.svg"));
    find<QPushButton>(*page, QStringLiteral("pohon.simpan")).click();
    EXPECT_EQ(dialogs.shown.size(), 4); // asked, and warned
}

TEST_F(DasborPohonView, FullScreenIsLeftWithEsc)
{
    QTest::keyClick(page.get(), Qt::Key_F11);
    settle();
    auto& full = find<LayarPenuh>(*page, QStringLiteral("dasbor.presentasi"));
    EXPECT_TRUE(full.isFullScreen());
    full.resize(1366, 768);
    settle();
    EXPECT_GE(full.factor(), 1.1); // to be read from the back of the room
    full.resize(911, 512); // the same at 150 %: big enough already
    settle();
    EXPECT_EQ(full.factor(), 1);
    QTest::keyClick(&full, Qt::Key_PageDown);
    EXPECT_FALSE(full.grab().isNull());
    QTest::keyClick(&full, Qt::Key_Escape);
    settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(page->findChild<LayarPenuh*>(QStringLiteral("dasbor.presentasi")), nullptr);
}

TEST_F(DasborPohonView, TheDashboardIsSeenOnPaperAndSavedAsPdf)
{
    QTest::keyClick(page.get(), Qt::Key_P, Qt::ControlModifier);
    settle();
    auto& preview = find<PreviewDialog>(*page, QStringLiteral("pratinjauCetak"));
    const auto& pages = find<PreviewView>(preview, QStringLiteral("pratinjau"));
    EXPECT_GT(pages.pageCount(), 0);
    EXPECT_EQ(pages.verticalScrollBar()->value(), 0); // from its top
    dialogs.file = folder.filePath(QStringLiteral("dasbor"));
    find<QPushButton>(preview, QStringLiteral("simpanPdf")).click();
    QFile file(dialogs.file + QStringLiteral(".pdf"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5).startsWith("%PDF"));
    QTest::keyClick(&preview, Qt::Key_Escape);
    settle();
    EXPECT_EQ(page->findChild<PreviewDialog*>(), nullptr); // it has deleted itself
}

TEST_F(DasborPohonView, AFigureOfThePresentationSaysWhereItComesFrom)
{
    QTest::keyClick(page.get(), Qt::Key_F11);
    settle();
    auto& full = find<LayarPenuh>(*page, QStringLiteral("dasbor.presentasi"));
    const auto* figure = full.findChild<FigureLabel*>(QStringLiteral("dasbor.serapan"));
    ASSERT_NE(figure, nullptr);
    QTest::mouseClick(&full, Qt::LeftButton, {}, full.placeOf(*figure).center());
    settle();
    auto& asked = find<AsalDialog>(full, QStringLiteral("asal"));
    EXPECT_EQ(find<QLabel>(asked, QStringLiteral("asal.judul")).text(), QStringLiteral("Serapan anggaran: 93,35%"));
    asked.close();
    settle();
    QTest::keyClick(&full, Qt::Key_Tab); // to the first figure
    QTest::keyClick(&full, Qt::Key_Return);
    settle();
    const auto* byKey = full.findChild<AsalDialog*>(QStringLiteral("asal"));
    ASSERT_NE(byKey, nullptr);
    EXPECT_TRUE(find<QLabel>(*byKey, QStringLiteral("asal.judul")).text().startsWith(u"Rata-rata capaian"));
}

TEST_F(DasborPohonView, ThePresentationFitsASmallScreen)
{
    QTest::keyClick(page.get(), Qt::Key_F11);
    settle();
    auto& full = find<LayarPenuh>(*page, QStringLiteral("dasbor.presentasi"));
    full.resize(911, 512); // 1366x768 at 150 %
    settle();
    for (const auto* figure : full.findChildren<FigureLabel*>()) {
        EXPECT_GE(figure->width() + 1, figure->sizeHint().width()) << figure->text().toStdString();
        EXPECT_LE(full.placeOf(*figure).right(), full.width()) << figure->text().toStdString();
    }
    keepPicture(full, QStringLiteral("dasbor-layar-penuh"));
}

TEST_F(DasborPohonView, APostWithoutFiguresIsGreyAndNotGreen)
{
    domain::Jabatan idle = snapshot().data().jabatan.front();
    idle.id = QStringLiteral("menganggur");
    idle.nama = QStringLiteral("Kasubag Umum");
    auto node = *snapshot().simpul(QStringLiteral("sub-rapat"));
    const auto before = node;
    node.jabatanId = idle.id;
    std::vector<domain::RowChange> rows{ { std::nullopt, idle }, { before, node } };
    for (const auto& each : snapshot().data().realisasiAnggaran) {
        if (each.simpulId == u"sub-rapat")
            rows.push_back({ each, std::nullopt });
    }
    commit(edits::Edit{ domain::Action::Import, {}, std::move(rows) });
    settle();
    auto& posts = find<QComboBox>(*page, QStringLiteral("dasbor.jabatan"));
    const int place = posts.findData(idle.id);
    ASSERT_GE(place, 0);
    posts.setCurrentIndex(place);
    Q_EMIT posts.activated(place);
    settle();
    QStringList chips;
    for (const auto* chip : page->findChildren<StatusChip*>())
        chips << chip->text();
    EXPECT_TRUE(chips.contains(QStringLiteral("Belum ada yang dapat dinilai"))) << chips.join(u'|').toStdString();
    EXPECT_FALSE(chips.contains(QStringLiteral("Tidak ada yang perlu perhatian")));
}
