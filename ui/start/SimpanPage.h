// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Dialogs.h"
#include "ui/start/WizardPage.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace selaras::ui {

class FormField;

/// What will be made, and where the file goes.
class SimpanPage final : public WizardPage {
    Q_OBJECT
public:
    SimpanPage(workspace::KantorBaru& answers, Dialogs& dialogs);
    void enter() override;
    bool finish() override;
    QWidget* first() const override;

    QString path() const;
    /// Why the file could not be made.
    void setProblem(const QString& problem);

private:
    QString suggestion() const;
    QString summary() const;
    void choose();

    workspace::KantorBaru& m_answers;
    Dialogs& m_dialogs;
    QLabel* m_summary;
    QLineEdit* m_path;
    QPushButton* m_choose;
    FormField* m_field;
    bool m_chosen = false; ///< the place is the user's own
};

} // namespace selaras::ui
