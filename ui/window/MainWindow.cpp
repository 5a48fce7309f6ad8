// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/MainWindow.h"

#include "ui/base/Page.h"
#include "ui/base/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/window/NavigationBar.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/Places.h"
#include "ui/window/SearchField.h"
#include "ui/window/StatusBar.h"
#include "ui/window/TopBar.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace selaras::ui {

namespace {

    constexpr int kNarrowWindow = 1100;
    constexpr QSize kSmallest{ 800, 480 };
    constexpr QSize kUsual{ 1366, 768 };

    std::vector<NavigationBar::Item> items()
    {
        std::vector<NavigationBar::Item> all;
        for (const Place& place : places())
            all.push_back({ place.name, place.title });
        return all;
    }

} // namespace

MainWindow::MainWindow(Dialogs& dialogs, QWidget* parent)
    : QMainWindow(parent)
    , m_dialogs(dialogs)
    , m_navigation(new NavigationBar(items()))
    , m_frame(new QHBoxLayout)
    , m_opening(makeLabel(tr("Membuka berkas…"), metrics::text, QFont::Normal, Tone::Muted))
{
    setMinimumSize(kSmallest);
    resize(kUsual.boundedTo(screen()->availableSize()));
    setWindowTitle(QStringLiteral("Selaras"));
    auto* centre = new QWidget;
    centre->setLayout(m_frame);
    m_frame->setContentsMargins(0, 0, 0, 0);
    m_frame->setSpacing(0);
    m_frame->addWidget(m_navigation);
    m_frame->addWidget(m_opening, 1, Qt::AlignCenter);
    setCentralWidget(centre);
    m_navigation->setEnabled(false);
}

MainWindow::MainWindow(Session& session, Dialogs& dialogs, QWidget* parent)
    : MainWindow(dialogs, parent)
{
    begin(session);
}

void MainWindow::begin(Session& session)
{
    m_session = &session;
    m_top = new TopBar(session);
    m_notice = new NoticeBar;
    m_stack = new QStackedWidget;
    m_status = new StatusBar(session);
    setWindowTitle(tr("%1 – Selaras").arg(QFileInfo(session.workspace().store().path()).fileName()));
    layOut();
    addShortcuts();
    connectSession();
    refreshUnit();
    showPage(pageNames().constFirst());
}

void MainWindow::layOut()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    for (auto* part : std::initializer_list<QWidget*>{ m_top, m_notice, m_stack, m_status })
        column->addWidget(part, part == m_stack ? 1 : 0);
    delete std::exchange(m_opening, nullptr);
    m_frame->addLayout(column, 1);
    m_navigation->setEnabled(true);
}

void MainWindow::connectSession()
{
    connect(m_navigation, &NavigationBar::chosen, this, [this](const QString& name) { showPage(name); });
    connect(m_top->search(), &SearchField::jumpRequested, this, &MainWindow::showPage);
    connect(m_top->search(), &SearchField::left, this, [this] { m_stack->currentWidget()->setFocus(); });
    connect(m_session, &Session::periodChanged, this, &MainWindow::refreshHead);
    connect(m_session, &Session::changed, this, [this] {
        m_notice->hide();
        refreshUnit();
        refreshHead();
    });
    connect(m_session, &Session::failed, m_notice, &NoticeBar::showError);
    // What was refused was never an entry: the file holds everything there is.
    connect(m_notice, &NoticeBar::closed, m_top, &TopBar::showSaved);
    connect(m_status, &StatusBar::personClicked, this, &MainWindow::changePersonRequested);
}

void MainWindow::setLastBackup(const QDateTime& at)
{
    m_status->setLastBackup(at);
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
        if (!m_session->handOver())
            return;
        m_top->search()->setFocus(Qt::ShortcutFocusReason);
        m_top->search()->selectAll();
    });
    auto* person = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), this);
    connect(person, &QShortcut::activated, this, [this] {
        if (m_session->handOver())
            Q_EMIT changePersonRequested();
    });
    auto* undo = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), this);
    connect(undo, &QShortcut::activated, m_session, &Session::undo);
    for (const auto& key : { QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z) }) {
        auto* redo = new QShortcut(key, this);
        connect(redo, &QShortcut::activated, m_session, &Session::redo);
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
    const auto place = std::ranges::find(all, name, &Place::name);
    if (place == all.end())
        return nullptr;
    Page* made = place->make(*m_session, m_dialogs);
    made->setObjectName(QStringLiteral("halaman.") + name);
    made->setAccessibleName(made->title());
    m_pages[name] = made;
    m_stack->addWidget(made);
    connect(made, &Page::jumpRequested, this, &MainWindow::showPage);
    connect(made, &Page::titleChanged, this, [this, made] {
        if (page(m_current) == made)
            m_top->setTitle(made->title());
    });
    return made;
}

void MainWindow::showPage(const QString& name, const domain::Id& id)
{
    auto* shown = page(name);
    if (!shown)
        return;
    if (name != m_current && !m_session->handOver()) {
        m_navigation->setCurrent(m_current);
        return;
    }
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
    const auto& snapshot = m_session->snapshot();
    m_navigation->setUnitName(snapshot.hasUnit() ? snapshot.unit().nama : tr("Belum ada unit kerja"));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_session) {
        m_session->handOver();
        const std::vector<BelumBenar> waiting = m_session->wrongCells();
        const QString question =
            tr("%n sel belum benar, dan isinya tidak ikut tersimpan. Tutup juga?", nullptr, int(waiting.size()));
        if (!waiting.empty() && !m_dialogs.confirm(this, tr("Tutup Selaras"), question, tr("Tutup juga"))) {
            event->ignore();
            waiting.front().goTo();
            return;
        }
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setCompact(width() < kNarrowWindow);
}

} // namespace selaras::ui
