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

namespace selaras::ui {

namespace {

    constexpr int kNarrowWindow = 1100;
    constexpr QSize kSmallest{ 800, 480 };
    constexpr QSize kUsual{ 1366, 768 };

    std::vector<NavigationBar::Item> items()
    {
        return { { QStringLiteral("dasbor"), MainWindow::tr("Dasbor") },
                 { QStringLiteral("perencanaan"), MainWindow::tr("Perencanaan") },
                 { QStringLiteral("realisasi"), MainWindow::tr("Realisasi") },
                 { QStringLiteral("tren"), MainWindow::tr("Tren") },
                 { QStringLiteral("dokumen"), MainWindow::tr("Dokumen") },
                 { QStringLiteral("pengaturan"), MainWindow::tr("Pengaturan") } };
    }

} // namespace

MainWindow::MainWindow(Session& session, Dialogs& dialogs, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_navigation(new NavigationBar(items()))
    , m_top(new TopBar(session))
    , m_notice(new NoticeBar)
    , m_stack(new QStackedWidget)
    , m_backup(new QLabel)
{
    setMinimumSize(kSmallest);
    resize(kUsual);
    setWindowTitle(tr("%1 – Selaras").arg(QFileInfo(session.workspace().store().path()).fileName()));
    addPages(dialogs);
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

void MainWindow::addPages(Dialogs& dialogs)
{
    addPage(QStringLiteral("dasbor"), new DasborPage(m_session, dialogs));
    addPage(QStringLiteral("perencanaan"), new PerencanaanPage(m_session, dialogs));
    addPage(QStringLiteral("realisasi"), new RealisasiPage(m_session, dialogs));
    addPage(QStringLiteral("tren"), new TrenPage(m_session, dialogs));
    addPage(QStringLiteral("dokumen"), new DokumenPage(m_session, dialogs));
    addPage(QStringLiteral("pengaturan"), new PengaturanPage(m_session, dialogs));
}

void MainWindow::addPage(const QString& name, Page* page)
{
    page->setObjectName(QStringLiteral("halaman.") + name);
    page->setAccessibleName(page->title());
    m_pages[name] = page;
    m_stack->addWidget(page);
    connect(page, &Page::jumpRequested, this, &MainWindow::showPage);
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

Page* MainWindow::page(const QString& name) const
{
    const auto found = m_pages.find(name);
    return found == m_pages.end() ? nullptr : found->second;
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
