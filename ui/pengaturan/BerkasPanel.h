// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Session.h"

#include <QWidget>

class QLabel;

namespace selaras::ui {

/// Where the file lies, and its last backup.
class BerkasPanel final : public QWidget {
    Q_OBJECT
public:
    explicit BerkasPanel(Session& session, QWidget* parent = nullptr);

    void refresh();

private:
    Session& m_session;
    QLabel* m_file;
    QLabel* m_backup;
};

} // namespace selaras::ui
