// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Dialogs.h"
#include "ui/base/Session.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QSpinBox;

namespace selaras::ui {

class FormField;

/// The Renstra periods, and the way into a new year.
class PeriodePanel final : public QWidget {
    Q_OBJECT
public:
    PeriodePanel(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    void refresh();

private:
    QWidget* makeList();
    QWidget* makeYear();
    void add();

    Session& m_session;
    Dialogs& m_dialogs;
    QListWidget* m_list;
    QSpinBox* m_first;
    QSpinBox* m_last;
    QPushButton* m_add;
    QPushButton* m_start;
    FormField* m_field;
};

} // namespace selaras::ui
