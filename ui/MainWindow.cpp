// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

#include "core/format/Format.h"
#include "ui/NavigationBar.h"
#include "ui/NoticeBar.h"
#include "ui/Page.h"
#include "ui/SearchField.h"
#include "ui/Theme.h"
#include "ui/TopBar.h"
#include "ui/dasbor/DasborPage.h"
#include "ui/dokumen/DokumenPage.h"
#include "ui/pengaturan/PengaturanPage.h"
#include "ui/perencanaan/PerencanaanPage.h"
#include "ui/realisasi/RealisasiPage.h"
#include "ui/tren/TrenPage.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

namespace selaras::ui {

namespace {

    constexpr int kNarrowWindow = 1100;
    constexpr QSize kSmallest{ 800, 480 };
    constexpr QSize kUsual{ 1366, 768 };

    template <class T>
    Page* make(Session& session, Dialogs& dialogs)
    {
        return new T(session, dialogs);
    }

    struct Place {
        NavigationBar::Item item;
        Page* (*make)(Session&, Dialogs&);
    };

    std::vector<Place> places()
    {
        return { { { QStringLiteral("dasbor"), MainWindow::tr("Dasbor") }, make<DasborPage> },
                 { { QStringLiteral("perencanaan"), MainWindow::tr("Perencanaan") }, make<PerencanaanPage> },
                 { { QStringLiteral("realisasi"), MainWindow::tr("Realisasi") }, make<RealisasiPage> },
                 { { QStringLiteral("tren"), MainWindow::tr("Tren") }, make<TrenPage> },
                 { { QStringLiteral("dokumen"), MainWindow::tr("Dokumen") }, make<DokumenPage> },
                 { { QStringLiteral("pengaturan"), MainWindow::tr("Pengaturan") }, make<PengaturanPage> } };
    }

    std::vector<NavigationBar::Item> items()
    {
        std::vector<NavigationBar::Item> all;
        std::ranges::transform(places(), std::back_inserter(all), &Place::item);
        return all;
    }

} // namespace

MainWindow::MainWindow(Session& session, Dialogs& dialogs, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_navigation(new NavigationBar(items()))
    , m_top(new TopBar(session))
    , m_notice(new NoticeBar)
    , m_stack(new QStackedWidget)
    , m_backup(new QLabel)
{
    setMinimumSize(kSmallest);
    resize(kUsual);
    setWindowTitle(tr("%1 – Selaras").arg(QFileInfo(session.workspace().store().path()).fileName()));
    layOut();
    addShortcuts();
    connect(m_navigation, &NavigationBar::chosen, this, [this](const QString& name) { showPage(name); });
    connect(m_top->search(), &SearchField::jumpRequested, this, &MainWindow::showPage);
    connect(m_top->search(), &SearchField::left, this, [this] { m_stack->currentWidget()->setFocus(); });
    connect(&session, &Session::periodChanged, this, &MainWindow::refreshHead);
    connect(&session, &Session::changed, this, [this] {
        m_notice->hide();
        refreshUnit();
        refreshHead();
    });
    connect(&session, &Session::failed, m_notice, &NoticeBar::showError);
    refreshUnit();
    showPage(pageNames().constFirst());
}

void MainWindow::layOut()
{
    auto* status = new QStatusBar;
    fillStatusBar(status);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    for (auto* part : std::initializer_list<QWidget*>{ m_top, m_notice, m_stack, status })
        column->addWidget(part, part == m_stack ? 1 : 0);
    auto* centre = new QWidget;
    auto* layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(column, 1);
    setCentralWidget(centre);
}

void MainWindow::fillStatusBar(QStatusBar* bar)
{
    auto& workspace = m_session.workspace();
    auto* file = new QLabel(QFileInfo(workspace.store().path()).fileName());
    file->setObjectName(QStringLiteral("status.berkas"));
    file->setToolTip(workspace.store().path());
    auto* who = new QLabel(workspace.by());
    who->setObjectName(QStringLiteral("status.oleh"));
    who->setToolTip(tr("Nama yang dicatat dalam riwayat setiap perubahan"));
    m_backup->setObjectName(QStringLiteral("status.cadangan"));
    bar->setSizeGripEnabled(false);
    bar->setContentsMargins(metrics::grid, 0, metrics::grid, 0);
    bar->addWidget(file);
    bar->addWidget(who);
    bar->addPermanentWidget(m_backup);
}

void MainWindow::setLastBackup(const QDateTime& at)
{
    m_backup->setText(at.isValid() ? tr("Cadangan terakhir %1").arg(format::dateTime(at)) : QString());
}

void MainWindow::addShortcuts()
{
    const auto names = pageNames();
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, name = names[i]] { showPage(name); });
    }
    auto* search = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(search, &QShortcut::activated, m_top->search(), [this] {
        m_top->search()->setFocus(Qt::ShortcutFocusReason);
        m_top->search()->selectAll();
    });
    auto* undo = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), this);
    connect(undo, &QShortcut::activated, &m_session, &Session::undo);
    for (const auto& key : { QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z) }) {
        auto* redo = new QShortcut(key, this);
        connect(redo, &QShortcut::activated, &m_session, &Session::redo);
    }
}

QStringList MainWindow::pageNames() const
{
    QStringList names;
    for (const auto& item : items())
        names << item.name;
    return names;
}

Page* MainWindow::page(const QString& name)
{
    const auto found = m_pages.find(name);
    if (found != m_pages.end())
        return found->second;
    const std::vector<Place> all = places();
    const auto place = std::ranges::find(all, name, [](const Place& each) { return each.item.name; });
    if (place == all.end())
        return nullptr;
    Page* made = place->make(m_session, m_dialogs);
    made->setObjectName(QStringLiteral("halaman.") + name);
    made->setAccessibleName(made->title());
    m_pages[name] = made;
    m_stack->addWidget(made);
    connect(made, &Page::jumpRequested, this, &MainWindow::showPage);
    return made;
}

void MainWindow::showPage(const QString& name, const domain::Id& id)
{
    auto* shown = page(name);
    if (!shown)
        return;
    m_current = name;
    m_stack->setCurrentWidget(shown);
    m_navigation->setCurrent(name);
    refreshHead();
    // Who walks the navigation by keyboard stays there; everyone else goes on in the page.
    if (!m_navigation->isAncestorOf(focusWidget()))
        shown->setFocus();
    if (!id.isEmpty())
        shown->reveal(id);
}

void MainWindow::refreshHead()
{
    const auto* shown = page(m_current);
    m_top->setTitle(shown->title());
    m_top->setSelectors(shown->usesYear(), shown->usesQuarter());
}

void MainWindow::refreshUnit()
{
    const auto& snapshot = m_session.snapshot();
    m_navigation->setUnitName(snapshot.hasUnit() ? snapshot.unit().nama : tr("Belum ada unit kerja"));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setCompact(width() < kNarrowWindow);
}

} // namespace selaras::ui
