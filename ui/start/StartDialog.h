// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/KantorBaru.h"
#include "ui/base/Dialogs.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace selaras::ui {

class SimpanPage;
class StepList;
class WizardPage;

/// What to begin with when the program was started without a file.
struct StartChoice {
    enum Kind { Cancel, Sample, NewFile, OpenFile } kind = Cancel;
    QString path; ///< file to make (Sample, NewFile) or to open
    workspace::KantorBaru kantor; ///< of NewFile
};

/// Does what was chosen. Its error is said in the window, where another choice can be made.
using StartWork = std::function<Result<void>(const StartChoice&)>;

/// The first window: try the sample, make the office's file step by step, or open a file. Asks for file names through
/// `dialogs`; writes nothing itself.
class StartDialog final : public QDialog {
    Q_OBJECT
public:
    StartDialog(Dialogs& dialogs, StartWork work, int tahunIni, QWidget* parent = nullptr);
    ~StartDialog() override;

    /// What was done when the dialog was accepted; else Cancel.
    StartChoice::Kind choice() const { return m_done; }
    /// Esc and the close button: asks only when something would be lost.
    void reject() override;

private:
    QWidget* makeChoices();
    QPushButton* addChoice(const QString& text, const QString& note, const QString& name, void (StartDialog::*slot)());
    QWidget* makeWizard();
    QWidget* makeFooter();
    void sample();
    void openFile();
    void newFile();
    void next();
    void back();
    void showStep(int step);
    void finish();
    /// Does it, or says why not.
    QString attempt(const StartChoice& choice);

    Dialogs& m_dialogs;
    StartWork m_work;
    workspace::KantorBaru m_answers;
    std::vector<WizardPage*> m_pages;
    SimpanPage* m_save = nullptr;
    QStackedWidget* m_stack; ///< the choices, the wizard
    QStackedWidget* m_steps; ///< pages of the wizard
    StepList* m_list = nullptr;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_problem; ///< below the choices
    QPushButton* m_cancel;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_sample = nullptr;
    QPushButton* m_new = nullptr;
    bool m_touched = false;
    StartChoice::Kind m_done = StartChoice::Cancel;
};

/// Shows the start window until something was begun or it was closed.
StartChoice::Kind askStart(Dialogs& dialogs, StartWork work);

} // namespace selaras::ui
