// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/approval/AlurBar.h"

#include "core/edits/approval/Alur.h"
#include "core/format/AlurText.h"
#include "ui/base/Theme.h"
#include "ui/grid/Commit.h"
#include "ui/realisasi/approval/LangkahDialog.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <map>

namespace selaras::ui {

using namespace domain;
using format::AlurText;

namespace {

    using Steps = std::map<StatusRealisasi, std::vector<Sel>>;

    /// What is ready, by the step it is ready for.
    Steps readySteps(const Session& session)
    {
        Steps steps;
        const Snapshot& snapshot = session.snapshot();
        for (const Sel& sel : edits::readyToAdvance(snapshot, session.pelaku(), session.tahun(), session.triwulan()))
            steps[*langkahBerikut(statusRealisasi(snapshot, sel))].push_back(sel);
        return steps;
    }

    QToolButton* makeButton(const QString& name)
    {
        auto* button = new QToolButton;
        button->setObjectName(name);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    }

} // namespace

AlurBar::AlurBar(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_advanceAction(new QAction(this))
    , m_returnAction(new QAction(tr("Kembalikan…"), this))
    , m_advance(makeButton(QStringLiteral("alur.majukan")))
    , m_return(makeButton(QStringLiteral("alur.kembalikan")))
    , m_tasks(makeButton(QStringLiteral("alur.tugas")))
{
    setObjectName(QStringLiteral("alur"));
    m_advanceAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_returnAction->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    m_returnAction->setToolTip(tr("Mengembalikan angka kepada penanggung jawabnya, dengan alasan (Ctrl+Shift+Enter)"));
    for (QAction* action : { m_advanceAction, m_returnAction })
        action->setShortcutContext(Qt::WindowShortcut);
    m_advance->setDefaultAction(m_advanceAction);
    m_advance->setProperty("role", QStringLiteral("primary"));
    m_return->setDefaultAction(m_returnAction);
    m_tasks->setPopupMode(QToolButton::InstantPopup);
    m_tasks->setMenu(new QMenu(m_tasks));
    m_tasks->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    for (QToolButton* button : { m_tasks, m_return, m_advance })
        layout->addWidget(button);
    connect(m_advanceAction, &QAction::triggered, this, [this] { advance(m_step); });
    connect(m_returnAction, &QAction::triggered, this, &AlurBar::sendBack);
    connect(&session, &Session::changed, this, &AlurBar::refresh);
    connect(&session, &Session::periodChanged, this, &AlurBar::refresh);
    connect(&session, &Session::pelakuChanged, this, &AlurBar::refresh);
    refresh();
}

void AlurBar::refresh()
{
    refreshSteps();
    refreshTasks();
}

void AlurBar::refreshSteps()
{
    const Steps steps = readySteps(m_session);
    // Whoever has a role takes the step of that role first; without profiles the figures walk step by step.
    const bool roles = m_session.pelaku().peran.has_value();
    const auto first = steps.empty() ? steps.end() : roles ? std::prev(steps.end()) : steps.begin();
    m_advance->setVisible(mayEdit(m_session.pelaku()));
    m_advanceAction->setEnabled(first != steps.end());
    m_step = first == steps.end() ? StatusRealisasi::Diisi : first->first;
    m_advanceAction->setText(first == steps.end()
                                 ? AlurText::command(m_step)
                                 : tr("%1 %2 baris").arg(AlurText::command(m_step)).arg(first->second.size()));
    m_advanceAction->setToolTip(first == steps.end()
                                    ? tr("Tidak ada baris triwulan ini yang siap diteruskan.")
                                    : tr("Meneruskan angka triwulan %1 ke langkah berikutnya (Ctrl+Enter)")
                                          .arg(format::roman(m_session.triwulan())));
    QMenu* more = nullptr;
    if (steps.size() > 1) {
        more = new QMenu(m_advance);
        for (const auto& [step, cells] : steps)
            connect(more->addAction(tr("%1 %2 baris").arg(AlurText::command(step)).arg(cells.size())),
                    &QAction::triggered, this, [this, step = step] { advance(step); });
    }
    delete m_advance->menu();
    m_advance->setMenu(more);
    m_advance->setPopupMode(more ? QToolButton::MenuButtonPopup : QToolButton::DelayedPopup);
    const bool any =
        !edits::readyToReturn(m_session.snapshot(), m_session.pelaku(), m_session.tahun(), m_session.triwulan())
             .empty();
    m_returnAction->setEnabled(any);
    m_return->setVisible(any);
}

void AlurBar::refreshTasks()
{
    const std::vector<Tugas> tasks = tugas(m_session.snapshot(), m_session.pelaku(), m_session.tahun(),
                                           m_session.workspace().now().toLocalTime().date());
    const bool late = std::ranges::any_of(tasks, &Tugas::terlambat);
    m_tasks->setText(tasks.empty() ? tr("Tugas saya")
                                   : tr("%1 Tugas saya · %2").arg(QChar(late ? u'!' : u'○')).arg(tasks.size()));
    m_tasks->setToolTip(tasks.empty()
                            ? tr("Tidak ada yang menunggu Anda untuk tahun %1 (Ctrl+T)").arg(m_session.tahun())
                            : late ? tr("Ada yang lewat tenggat (Ctrl+T)")
                                   : tr("Yang menunggu Anda (Ctrl+T)"));
    QMenu* menu = m_tasks->menu();
    menu->clear();
    if (tasks.empty())
        menu->addAction(tr("Tidak ada yang menunggu Anda untuk tahun %1").arg(m_session.tahun()))->setEnabled(false);
    for (const Tugas& task : tasks) {
        QAction* action =
            menu->addAction((task.terlambat ? QStringLiteral("! ") : QStringLiteral("○ ")) + AlurText::task(task));
        connect(action, &QAction::triggered, this, [this, quarter = task.triwulan] { Q_EMIT taskChosen(quarter); });
    }
}

void AlurBar::advance(StatusRealisasi langkah, const std::vector<Sel>& only)
{
    if (!m_session.handOver())
        return;
    std::vector<Sel> cells = readySteps(m_session)[langkah];
    if (!only.empty())
        std::erase_if(cells, [&](const Sel& sel) { return std::ranges::find(only, sel) == only.end(); });
    if (cells.empty())
        return;
    LangkahDialog dialog(m_session, langkah, cells, cells, this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("%1 baris: %2.").arg(dialog.count()).arg(AlurText::name(langkah).toLower()));
}

void AlurBar::sendBack()
{
    if (!m_session.handOver())
        return;
    const std::vector<Sel> cells =
        edits::readyToReturn(m_session.snapshot(), m_session.pelaku(), m_session.tahun(), m_session.triwulan());
    if (cells.empty())
        return;
    LangkahDialog dialog(m_session, StatusRealisasi::Draf, cells, m_chosen, this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("%1 baris dikembalikan.").arg(dialog.count()));
}

} // namespace selaras::ui
