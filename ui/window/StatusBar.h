// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Session.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace selaras::ui {

/// Which file, who works with it, and when it was last backed up.
class StatusBar final : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusBar(Session& session, QWidget* parent = nullptr);

    void setLastBackup(const QDateTime& at);

Q_SIGNALS:
    /// Someone else wants to go on.
    void personClicked();

private:
    void refreshFile();
    void refreshPerson();

    Session& m_session;
    QLabel* m_file;
    QToolButton* m_person;
    QLabel* m_backup;
};

} // namespace selaras::ui
