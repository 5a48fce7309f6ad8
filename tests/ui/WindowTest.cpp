// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/office/Jabatan.h"
#include "core/edits/plan/Pohon.h"
#include "core/format/Text.h"
#include "tests/ui/UiFixture.h"
#include "tests/ui/Widgets.h"
#include "ui/base/Page.h"
#include "ui/grid/GridView.h"
#include "ui/window/MainWindow.h"
#include "ui/window/NavigationBar.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/SearchField.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTest>
#include <QToolButton>

using namespace selaras;
using namespace selaras::ui;

namespace {

const QSize kScreen{ 1366, 768 };
const QSize kScaledScreen{ 911, 512 }; ///< the same at 150 %

class Window : public UiFixture {
protected:
    void SetUp() override
    {
        UiFixture::SetUp();
        window = std::make_unique<MainWindow>(*session, dialogs);
        showAt(*window, kScreen);
    }

    template <class T>
    T& child(const char* name) const
    {
        return find<T>(*window, QString::fromLatin1(name));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const
    {
        QTest::keyClick(window.get(), Qt::Key(key), modifiers);
        settle();
    }
    void fillIn(const char* value)
    {
        commit(edits::recordRealisasi(snapshot(), QStringLiteral("ind-ikm"), 2024, 4, QString::fromLatin1(value)));
    }
    template <class F>
    void onEveryPage(F check)
    {
        for (const auto& name : window->pageNames()) {
            window->showPage(name);
            settle();
            check(name);
        }
    }

    void expectButtonsFit(const QString& page, const QSize& size) const
    {
        for (const auto* button : window->findChildren<QAbstractButton*>()) {
            EXPECT_TRUE(!button->isVisible() || button->text().isEmpty()
                        || button->width() >= button->sizeHint().width())
                << page.toStdString() << " at " << size.width() << ": " << button->text().toStdString();
        }
    }

    std::unique_ptr<MainWindow> window;
};

/// Whether a label of one line shows all its text.
bool fits(const QLabel& label)
{
    if (label.wordWrap() || label.textFormat() == Qt::RichText || label.text().isEmpty())
        return true;
    return label.fontMetrics().horizontalAdvance(label.text()) <= label.contentsRect().width() + 1;
}

} // namespace

TEST_F(Window, ShortcutsAndNavigationLeadToEveryPage)
{
    EXPECT_EQ(window->currentPage(), QStringLiteral("dasbor"));
    const auto names = window->pageNames();
    for (int i = 0; i < names.size(); ++i) {
        press(Qt::Key_1 + i);
        EXPECT_EQ(window->currentPage(), names[i]);
        EXPECT_TRUE(window->page(names[i])->isVisible());
        EXPECT_EQ(child<QLabel>("top.judul").text(), window->page(names[i])->title());
        EXPECT_TRUE(find<QToolButton>(*window, QStringLiteral("nav.") + names[i]).isChecked());
    }
    child<QToolButton>("nav.tren").click();
    EXPECT_EQ(window->currentPage(), QStringLiteral("tren"));
    EXPECT_FALSE(child<QToolButton>("top.triwulan.4").isVisible()); // a trend is of whole years
}

TEST_F(Window, MakingAPageShowsNoStrayWindow)
{
    struct Watch final : QObject {
        QStringList strays;
        bool eventFilter(QObject* object, QEvent* event) override
        {
            const auto* widget = event->type() == QEvent::Show ? qobject_cast<QWidget*>(object) : nullptr;
            if (widget && widget->isWindow())
                strays << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            return false;
        }
    } watch;
    qApp->installEventFilter(&watch);
    for (const QString& name : window->pageNames())
        window->showPage(name);
    settle();
    EXPECT_EQ(watch.strays.join(u'\n'), QString());
}

TEST_F(Window, JumpsOfAPageLeadToAnother)
{
    child<QPushButton>("dasbor.perhatian.0").click();
    EXPECT_EQ(window->currentPage(), QStringLiteral("realisasi"));
    window->showPage(QStringLiteral("tidak-ada"));
    EXPECT_EQ(window->currentPage(), QStringLiteral("realisasi"));
}

TEST_F(Window, UndoSaysWhatItTakesBack)
{
    auto& undo = child<QToolButton>("top.undo");
    auto& redo = child<QToolButton>("top.redo");
    EXPECT_FALSE(undo.isEnabled());
    EXPECT_EQ(undo.toolTip(), QStringLiteral("Urungkan (Ctrl+Z)"));
    fillIn("95");
    EXPECT_TRUE(undo.isEnabled());
    EXPECT_EQ(undo.toolTip(),
              QStringLiteral("Urungkan: %1 (Ctrl+Z)").arg(format::Text::name(domain::Action::SetRealisasi)));
    undo.click();
    EXPECT_FALSE(undo.isEnabled());
    EXPECT_TRUE(redo.isEnabled());
    EXPECT_TRUE(redo.toolTip().contains(format::Text::name(domain::Action::SetRealisasi)));
}

TEST_F(Window, KeysUndoAndRedo)
{
    fillIn("95");
    const auto value = [this] { return *snapshot().realisasi(QStringLiteral("ind-ikm"), 2024, 4)->nilai; };
    press(Qt::Key_Z);
    EXPECT_EQ(value().toText(), QStringLiteral("93.66"));
    press(Qt::Key_Y);
    EXPECT_EQ(value().toText(), QStringLiteral("95"));
    press(Qt::Key_Z);
    press(Qt::Key_Z); // nothing left: no complaint
    EXPECT_FALSE(child<NoticeBar>("pemberitahuan").isVisible());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(value().toText(), QStringLiteral("95"));
}

TEST_F(Window, YearAndQuarterAreChosenAboveThePages)
{
    auto& year = child<QComboBox>("top.tahun");
    EXPECT_EQ(session->tahun(), 2024); // the newest with results
    EXPECT_EQ(year.currentText(), QStringLiteral("Tahun 2024"));
    year.setCurrentIndex(year.findData(2023));
    Q_EMIT year.activated(year.currentIndex());
    EXPECT_EQ(session->tahun(), 2023);
    EXPECT_EQ(child<QLabel>("dasbor.capaian.ind-ikm").text(), QStringLiteral("106,29"));
    child<QToolButton>("top.triwulan.2").click();
    EXPECT_EQ(session->triwulan(), 2);
    session->setTahun(2024);
    EXPECT_EQ(year.currentData().toInt(), 2024);
}

TEST_F(Window, SearchKeepsToTheRenstraPeriodOfTheYear)
{
    const auto before = searchEntries(snapshot(), 2024);
    commit(edits::addPeriode(snapshot(), 2030, 2034));
    commit(edits::addSimpul(snapshot(), { .nama = QStringLiteral("Tujuan berikutnya") }));
    EXPECT_EQ(searchEntries(snapshot(), 2024), before);
    const auto next = searchEntries(snapshot(), 2030);
    ASSERT_EQ(next.size(), 1u);
    EXPECT_TRUE(next[0].label.contains(QStringLiteral("Tujuan berikutnya")));
}

TEST_F(Window, SearchJumpsToIndicatorsAndNodes)
{
    const auto entries = searchEntries(snapshot(), 2024);
    const auto at = [&](const char* id) {
        return *std::find_if(entries.begin(), entries.end(),
                             [id](const SearchEntry& e) { return e.id == QLatin1String(id); });
    };
    EXPECT_EQ(at("prog-desa").label, QStringLiteral("7.01.06 · Program Pembinaan dan Pengawasan Pemerintahan Desa"));
    EXPECT_EQ(at("ind-asn").page, QStringLiteral("realisasi"));

    press(Qt::Key_K);
    auto& search = child<SearchField>("top.cari");
    EXPECT_TRUE(search.hasFocus());
    QTest::keyClicks(&search, QStringLiteral("sakip"));
    QTest::keyClick(&search, Qt::Key_Return);
    settle();
    EXPECT_EQ(window->currentPage(), QStringLiteral("realisasi"));
    EXPECT_TRUE(search.text().isEmpty());

    press(Qt::Key_K);
    QTest::keyClicks(&search, QStringLiteral("7.01.06.2"));
    QTest::keyClick(&search, Qt::Key_Return);
    settle();
    EXPECT_EQ(window->currentPage(), QStringLiteral("perencanaan"));

    press(Qt::Key_K);
    QTest::keyClicks(&search, QStringLiteral("x"));
    QTest::keyClick(&search, Qt::Key_Escape);
    EXPECT_TRUE(search.text().isEmpty());
    EXPECT_FALSE(search.hasFocus());
}

TEST_F(Window, FailureSaysWhyUntilTheNextSuccess)
{
    auto& notice = child<NoticeBar>("pemberitahuan");
    EXPECT_EQ(child<QLabel>("top.simpan").text(), QStringLiteral("✓ Tersimpan"));
    EXPECT_FALSE(
        session->commit(edits::recordRealisasi(snapshot(), QStringLiteral("ind-ikm"), 2024, 4, QStringLiteral("1.5"))));
    settle();
    EXPECT_TRUE(notice.isVisible());
    EXPECT_TRUE(notice.text().contains(QStringLiteral("koma"))) << notice.text().toStdString();
    EXPECT_TRUE(child<QLabel>("top.simpan").text().contains(QStringLiteral("Tidak tersimpan")));
    EXPECT_EQ(child<QLabel>("top.simpan").toolTip(), notice.text());
    fillIn("95");
    EXPECT_FALSE(notice.isVisible());
    EXPECT_EQ(child<QLabel>("top.simpan").text(), QStringLiteral("✓ Tersimpan"));
}

TEST_F(Window, ARefusedCellWaitsInTheTopBarAndIsOneClickAway)
{
    auto& saved = child<QLabel>("top.simpan");
    auto& wrong = child<QPushButton>("top.belumBenar");
    EXPECT_TRUE(saved.isVisible() && !wrong.isVisible());
    window->showPage(QStringLiteral("perencanaan"));
    auto& documents = child<QComboBox>("dokumen");
    documents.setCurrentIndex(documents.findData(QStringLiteral("pk-2025")));
    auto& grid = child<GridView>("perencanaan.kisi");
    grid.goTo(QStringLiteral("sasaran-layanan"), 3);
    grid.setFocus();
    QTest::keyClicks(&grid, QStringLiteral("1"));
    QTest::keyClicks(window->focusWidget(), QStringLiteral(".5"));
    QTest::keyClick(window->focusWidget(), Qt::Key_Return);
    settle();
    ASSERT_TRUE(wrong.isVisible());
    EXPECT_FALSE(saved.isVisible());
    EXPECT_TRUE(wrong.text().contains(QStringLiteral("1 sel belum benar"))) << wrong.text().toStdString();
    EXPECT_TRUE(wrong.toolTip().contains(QStringLiteral("Target 2025"))) << wrong.toolTip().toStdString();
    const QModelIndex cell = grid.currentIndex();

    window->showPage(QStringLiteral("dasbor"));
    wrong.click();
    settle();
    EXPECT_EQ(window->currentPage(), QStringLiteral("perencanaan"));
    EXPECT_EQ(grid.currentIndex(), cell);
    EXPECT_TRUE(grid.hasFocus());
    QTest::keyClick(&grid, Qt::Key_Escape);
    settle();
    EXPECT_TRUE(saved.isVisible() && !wrong.isVisible());
}

TEST_F(Window, ARefusedCellBehindAnotherSectionIsFound)
{
    window->showPage(QStringLiteral("pengaturan"));
    child<QToolButton>("pengaturan.jabatan").click();
    auto& posts = child<GridView>("jabatan.kisi");
    posts.setCurrentIndex(posts.model()->index(0, 0));
    posts.setFocus();
    QTest::keyClick(&posts, Qt::Key_F2);
    QTest::keyClick(window->focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(window->focusWidget(), Qt::Key_Delete);
    QTest::keyClick(window->focusWidget(), Qt::Key_Return);
    settle();
    auto& wrong = child<QPushButton>("top.belumBenar");
    ASSERT_TRUE(wrong.isVisible()) << "a post without a name";
    child<QToolButton>("pengaturan.unit").click();
    window->showPage(QStringLiteral("dasbor"));
    wrong.click();
    settle();
    EXPECT_TRUE(posts.isVisible() && posts.hasFocus());
}

TEST_F(Window, StatusBarNamesFilePersonAndBackup)
{
    EXPECT_EQ(child<QLabel>("status.berkas").text(), QStringLiteral("kutorejo.selaras"));
    EXPECT_EQ(child<QToolButton>("status.oleh").text(), workspace->by());
    window->setLastBackup(QDateTime(QDate(2024, 11, 24), QTime(9, 41)));
    EXPECT_EQ(child<QLabel>("status.cadangan").text(), QStringLiteral("Cadangan terakhir 24 Nov 2024 09.41"));
    EXPECT_EQ(window->windowTitle(), QStringLiteral("kutorejo.selaras – Selaras"));
}

TEST_F(Window, NarrowWindowKeepsIconsWithNames)
{
    const auto& navigation = find<NavigationBar>(*window, {});
    EXPECT_FALSE(navigation.isCompact());
    showAt(*window, kScaledScreen);
    EXPECT_TRUE(navigation.isCompact());
    EXPECT_EQ(child<QToolButton>("nav.dasbor").toolTip(), QStringLiteral("Dasbor (Ctrl+1)"));
    EXPECT_EQ(child<QToolButton>("nav.dasbor").accessibleName(), QStringLiteral("Dasbor"));
}

TEST_F(Window, EveryControlHasAnAccessibleName)
{
    onEveryPage([this](const QString& page) {
        for (const auto* widget : window->findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool control =
                button || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QLineEdit*>(widget);
            if (!control || !widget->isVisible() || qobject_cast<const QComboBox*>(widget->parentWidget()))
                continue;
            // A table's corner, scroll bars and the like are Qt's own.
            if (widget->objectName().startsWith(QStringLiteral("qt_"))
                || QString::fromLatin1(widget->metaObject()->className()).contains(QStringLiteral("Corner")))
                continue;
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            EXPECT_TRUE(named) << page.toStdString() << ": " << widget->metaObject()->className() << ' '
                               << widget->objectName().toStdString();
        }
    });
}

TEST_F(Window, NoTextIsCutAtEitherScale)
{
    for (const auto& size : { kScreen, kScaledScreen }) {
        showAt(*window, size);
        EXPECT_EQ(window->size(), size);
        onEveryPage([this, &size](const QString& page) {
            for (const auto* label : window->findChildren<QLabel*>()) {
                EXPECT_TRUE(!label->isVisible() || fits(*label))
                    << page.toStdString() << " at " << size.width() << ": " << label->text().toStdString();
            }
            expectButtonsFit(page, size);
            if (page == u"tren") {
                child<QToolButton>("tren.satu").click();
                settle();
                expectButtonsFit(page, size);
            }
        });
    }
}

TEST_F(Window, OpensOnAFileWithoutUnit)
{
    const auto empty = emptyWorkspace();
    Session nothing(*empty);
    MainWindow blank(nothing, dialogs);
    showAt(blank, kScreen);
    for (const auto& name : blank.pageNames()) {
        blank.showPage(name);
        settle();
    }
    EXPECT_FALSE(blank.page(QStringLiteral("dasbor"))->title().isEmpty());
}

TEST_F(Window, TabReachesEveryControlOfEveryPage)
{
    const auto stop = [](const QWidget* widget) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool notChosen = button && button->group() && button->group()->exclusive() && !button->isChecked();
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !notChosen
            && !widget->focusProxy();
    };
    onEveryPage([&](const QString& name) {
        auto* page = window->page(name);
        QSet<const QWidget*> missing;
        for (const auto* widget : page->findChildren<QWidget*>()) {
            if (stop(widget))
                missing.insert(widget);
        }
        EXPECT_FALSE(missing.isEmpty()) << name.toStdString();
        child<QWidget>("nav.dasbor").setFocus();
        for (int i = 0; i < 300 && !missing.isEmpty(); ++i) {
            auto* place = QApplication::focusWidget();
            ASSERT_NE(place, nullptr);
            missing.remove(place);
            if (!qobject_cast<QAbstractItemView*>(place)) {
                QTest::keyClick(place, Qt::Key_Tab);
                continue;
            }
            auto* next = place->nextInFocusChain(); // a grid keeps the key for its cells
            while (next != place && (!stop(next) || place->isAncestorOf(next)))
                next = next->nextInFocusChain();
            next->setFocus(Qt::TabFocusReason);
        }
        for (const auto* widget : missing)
            ADD_FAILURE() << name.toStdString() << ": " << widget->metaObject()->className() << ' '
                          << widget->objectName().toStdString();
    });
}

TEST_F(Window, ARefusalThatWasReadLeavesTheFileSaved)
{
    const auto& saved = child<QLabel>("top.simpan");
    EXPECT_FALSE(
        session->commit(edits::recordRealisasi(snapshot(), QStringLiteral("ind-ikm"), 2024, 4, QStringLiteral("abc"))));
    settle();
    EXPECT_TRUE(saved.text().contains(u"Tidak tersimpan"));
    child<QToolButton>("pemberitahuan.tutup").click();
    settle();
    EXPECT_FALSE(child<QWidget>("pemberitahuan").isVisible());
    EXPECT_TRUE(saved.text().endsWith(u"Tersimpan")) << saved.text().toStdString();
}
