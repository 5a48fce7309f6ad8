// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workflow/Alur.h"
#include "ui/base/Dialogs.h"
#include "ui/base/Session.h"

#include <QWidget>

class QAction;
class QToolButton;

namespace selaras::ui {

/// What the person who works with the file can do with the chosen quarter: take a step of the chain of approval, send
/// back, see what waits.
class AlurBar final : public QWidget {
    Q_OBJECT
public:
    AlurBar(Session& session, QWidget* parent = nullptr);

    /// The results that are selected in the grid: a return starts from them.
    void setChosen(std::vector<domain::Sel> chosen) { m_chosen = std::move(chosen); }
    /// The step of some results, or of all that are ready when `only` is empty; asks first.
    void advance(domain::StatusRealisasi langkah, const std::vector<domain::Sel>& only = {});
    void sendBack();
    QAction* advanceAction() const { return m_advanceAction; }
    QAction* returnAction() const { return m_returnAction; }

Q_SIGNALS:
    /// A task was chosen: show its quarter.
    void taskChosen(int triwulan);
    void said(const QString& text);

private:
    void refresh();
    void refreshSteps();
    void refreshTasks();

    Session& m_session;
    QAction *m_advanceAction, *m_returnAction;
    QToolButton *m_advance, *m_return, *m_tasks;
    domain::StatusRealisasi m_step = domain::StatusRealisasi::Diisi; ///< of the button
    std::vector<domain::Sel> m_chosen;
};

} // namespace selaras::ui
