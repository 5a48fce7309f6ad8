// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard's parts: posts, deadline, reporting, absorption against time, and where figures come from.
#include "core/format/AsalText.h"
#include "core/format/DasborText.h"
#include "tests/ui/UiFixture.h"
#include "tests/ui/Widgets.h"
#include "ui/base/Theme.h"
#include "ui/dasbor/DasborPage.h"
#include "ui/shared/history/AsalDialog.h"
#include "ui/widgets/Bar.h"
#include "ui/widgets/FigureLabel.h"
#include "ui/widgets/StatusChip.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace selaras;
using namespace selaras::ui;

namespace {

/// The clock stands at 11 January 2025: quarter IV of 2024 is due.
class DasborIsi : public UiFixture {
protected:
    void SetUp() override
    {
        UiFixture::SetUp();
        session.reset();
        workspace.reset();
        auto store = storage::Store::open(folder.filePath(QStringLiteral("kutorejo.selaras")));
        ASSERT_OK(store);
        auto opened = workspace::Workspace::open(std::move(*store), QStringLiteral("Kasubag"),
                                                 [] { return QDateTime(QDate(2025, 1, 11), QTime(5, 0), Qt::UTC); });
        ASSERT_OK(opened);
        workspace = std::move(*opened);
        session = std::make_unique<Session>(*workspace);
        page = std::make_unique<DasborPage>(*session, dialogs);
        showAt(*page, { 1180, 700 });
    }

    template <class T>
    T& child(const QString& name) const
    {
        return find<T>(*page, name);
    }
    QString text(const char* name) const { return child<QLabel>(QString::fromLatin1(name)).text(); }
    void choose(const char* post)
    {
        auto& posts = child<QComboBox>(QStringLiteral("dasbor.jabatan"));
        posts.setFocus();
        const int row = posts.findData(QString::fromLatin1(post));
        ASSERT_GE(row, 0);
        posts.setCurrentIndex(row);
        Q_EMIT posts.activated(row);
        settle();
    }
    /// The dialog that a figure opened.
    AsalDialog& origin() { return find<AsalDialog>(*page, QStringLiteral("asal")); }

    std::unique_ptr<DasborPage> page;
};

} // namespace

TEST_F(DasborIsi, AFigureOfOnePostIsThatOfTheDomain)
{
    choose("jab-layanan");
    const auto summary = domain::ringkasan(snapshot(), 2024, 4, QStringLiteral("jab-layanan"));
    EXPECT_EQ(text("dasbor.rata"), format::figurePercent(summary.rataRata));
    EXPECT_EQ(text("dasbor.serapan"), format::figurePercent(summary.serapan));
    EXPECT_EQ(text("dasbor.serapan"), QStringLiteral("98,72%"));
    EXPECT_EQ(text("dasbor.tercapai"), QStringLiteral("2"));
    EXPECT_EQ(page->findChild<QLabel*>(QStringLiteral("dasbor.capaian.ind-sakip")), nullptr);
    EXPECT_NE(page->findChild<QLabel*>(QStringLiteral("dasbor.program.prog-layanan")), nullptr);
    EXPECT_EQ(page->findChild<QLabel*>(QStringLiteral("dasbor.program.prog-desa")), nullptr);
    EXPECT_EQ(page->findChild<QLabel*>(QStringLiteral("dasbor.lapor.1")), nullptr);
}

TEST_F(DasborIsi, ThePostIsRememberedThroughYearsAndEdits)
{
    choose("jab-layanan");
    session->setTahun(2023);
    session->setTahun(2026); // nothing at all
    settle();
    EXPECT_TRUE(child<QComboBox>(QStringLiteral("dasbor.jabatan")).isVisible());
    session->setTahun(2024);
    commit(edits::recordRealisasi(snapshot(), QStringLiteral("ind-ikm"), 2024, 4, QStringLiteral("90,36")));
    EXPECT_EQ(child<QComboBox>(QStringLiteral("dasbor.jabatan")).currentText(), QStringLiteral("Kasi Pelayanan"));
    EXPECT_EQ(text("dasbor.rata"), QStringLiteral("100,00%"));
}

TEST_F(DasborIsi, PostsAreThoseWithSomethingToAnswerFor)
{
    auto& posts = child<QComboBox>(QStringLiteral("dasbor.jabatan"));
    QStringList names;
    for (int i = 0; i < posts.count(); ++i)
        names << posts.itemText(i);
    EXPECT_EQ(names,
              QStringList({ QStringLiteral("Seluruh kecamatan"), QStringLiteral("Sekretaris Camat"),
                            QStringLiteral("Kasi Pelayanan"), QStringLiteral("Kasi Pemerintahan") }));
}

TEST_F(DasborIsi, TheDeadlineCountsFromTheClockOfTheWorkspace)
{
    const auto report = domain::pelaporan(snapshot(), 2024, 4, QDate(2025, 1, 11));
    ASSERT_TRUE(report.tenggat);
    ASSERT_LT(report.tenggat->hari, 0);
    EXPECT_EQ(text("dasbor.tenggat"), format::DasborText::days(*report.tenggat));
    EXPECT_TRUE(
        child<QLabel>(QStringLiteral("dasbor.tenggat")).accessibleName().contains(QStringLiteral("hari lewat")));
    session->setTahun(2025);
    settle();
    const auto coming = domain::pelaporan(snapshot(), 2025, 4, QDate(2025, 1, 11));
    ASSERT_GT(coming.tenggat->hari, 300);
    EXPECT_EQ(text("dasbor.tenggat"), format::DasborText::days(*coming.tenggat));
}

TEST_F(DasborIsi, WhoHasNotReportedIsLateAndLeadsToTheRow)
{
    const auto report = domain::pelaporan(snapshot(), 2024, 4, QDate(2025, 1, 11));
    QSignalSpy jumps(page.get(), &Page::jumpRequested);
    ASSERT_EQ(report.jabatan.size(), 3u);
    for (size_t i = 0; i < report.jabatan.size(); ++i) {
        EXPECT_EQ(child<QLabel>(QStringLiteral("dasbor.lapor.%1").arg(i)).text(),
                  format::DasborText::reported(report.jabatan[i]));
        child<QPushButton>(QStringLiteral("dasbor.lapor.buka.%1").arg(i)).click();
        EXPECT_EQ(jumps.takeLast().at(1).toString(), report.jabatan[i].pertama);
    }
    const auto chips = page->findChildren<StatusChip*>();
    const auto late = std::ranges::count(chips, QStringLiteral("Terlambat"), &StatusChip::text);
    EXPECT_EQ(late, 4) << "of " << chips.size(); // three posts, and the deadline on top
}

TEST_F(DasborIsi, ABarHasTheShareOfTheYearAndAWordWhenBehind)
{
    commit(
        edits::recordRealisasiAnggaran(snapshot(), QStringLiteral("sub-desa"), 2024, 2, QStringLiteral("100.000.000")));
    session->setTriwulan(2);
    settle();
    EXPECT_EQ(domain::bagianTahun(2), 50);
    auto& chip = child<StatusChip>(QStringLiteral("dasbor.program.tertinggal.prog-desa"));
    EXPECT_TRUE(chip.toolTip().contains(QStringLiteral("50%")));
    EXPECT_EQ(child<Bar>(QStringLiteral("dasbor.program.batang.prog-desa")).colour(), lookBelowTarget().colour);
    EXPECT_EQ(page->findChild<StatusChip*>(QStringLiteral("dasbor.program.tertinggal.prog-layanan")), nullptr); // empty
}

TEST_F(DasborIsi, EveryFigureAnswersByKeyboard)
{
    const auto figures = page->findChildren<FigureLabel*>();
    ASSERT_GE(figures.size(), 15);
    for (FigureLabel* figure : figures) {
        figure->setFocus(Qt::TabFocusReason);
        EXPECT_TRUE(figure->focusPolicy() & Qt::TabFocus);
        EXPECT_FALSE(figure->accessibleName().isEmpty());
        QTest::keyClick(figure, Qt::Key_Return);
        settle();
        auto& dialog = origin();
        EXPECT_TRUE(dialog.isVisible());
        auto& tree = find<QTreeWidget>(dialog, QStringLiteral("asal.masukan"));
        EXPECT_GT(tree.topLevelItemCount(), 0) << figure->objectName().toStdString();
        EXPECT_FALSE(find<QLabel>(dialog, QStringLiteral("asal.aturan")).text().isEmpty());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_EQ(page->findChild<AsalDialog*>(QStringLiteral("asal")), nullptr);
    }
}

TEST_F(DasborIsi, ACapaianSaysItsTargetItsDocumentAndWhoEnteredIt)
{
    QTest::mouseClick(&child<QLabel>(QStringLiteral("dasbor.capaian.ind-ikm")), Qt::LeftButton);
    settle();
    auto& dialog = origin();
    EXPECT_TRUE(find<QLabel>(dialog, QStringLiteral("asal.judul")).text().endsWith(QStringLiteral("103,65%")));
    EXPECT_TRUE(find<QLabel>(dialog, QStringLiteral("asal.aturan"))
                    .text()
                    .contains(QStringLiteral("93,66 ÷ 90,36 × 100 = 103,65")));
    auto& tree = find<QTreeWidget>(dialog, QStringLiteral("asal.masukan"));
    ASSERT_EQ(tree.topLevelItemCount(), 2);
    const auto* target = tree.topLevelItem(0);
    EXPECT_EQ(target->text(0), QStringLiteral("Target"));
    EXPECT_EQ(target->text(1), QStringLiteral("90,36"));
    EXPECT_EQ(target->text(2), QStringLiteral("PK Perubahan 2024"));
    EXPECT_TRUE(target->text(3).startsWith(QStringLiteral("Kasubag")));
    const auto* result = tree.topLevelItem(1);
    EXPECT_EQ(result->text(1), QStringLiteral("93,66"));
    ASSERT_EQ(result->childCount(), 1);
    EXPECT_EQ(result->child(0)->text(0), QStringLiteral("Realisasi TW IV"));
    EXPECT_TRUE(result->child(0)->text(3).startsWith(QStringLiteral("Kasubag")));
    EXPECT_EQ(result->child(0)->text(4), QStringLiteral("Draf"));
    tree.setCurrentItem(result->child(0));
    EXPECT_TRUE(find<QLabel>(dialog, QStringLiteral("asal.rincian")).text().contains(QStringLiteral("kosong → 93,66")));
}
