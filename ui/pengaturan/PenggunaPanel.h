// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace selaras::ui {

class EmptyState;
class GridView;
class MessageLine;
class PenggunaModel;

/// Who works with the file: post, role, password, and whether the person is still there.
class PenggunaPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PenggunaPanel(Session& session, QWidget* parent = nullptr);

    void refresh();

private:
    void layOut();
    void connectParts();
    void showCurrent();
    void showEmpty();
    void add();
    void propose();
    void setPassword();
    void switchState();
    void remove();
    /// Says why it was refused; nothing when it was done.
    void settle(const Result<void>& done);
    const domain::Pengguna* current() const;

    Session& m_session;
    PenggunaModel* m_model;
    GridView* m_grid;
    MessageLine* m_message;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QPushButton* m_add;
    QPushButton* m_password;
    QPushButton* m_state; ///< deactivates, or activates again
    QToolButton* m_remove;
};

} // namespace selaras::ui
