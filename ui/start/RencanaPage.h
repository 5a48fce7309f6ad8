// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Dialogs.h"
#include "ui/start/WizardPage.h"

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace selaras::ui {

class FormField;

/// Where the plan comes from: the official programs, another file, or nothing yet.
class RencanaPage final : public WizardPage {
    Q_OBJECT
public:
    RencanaPage(workspace::KantorBaru& answers, Dialogs& dialogs);
    bool finish() override;
    QWidget* first() const override;
    bool choosesPrograms() const;

private:
    void layOut();
    void connectParts();
    void showChoice();
    void readTable();
    void readPlan();
    bool finishPrograms();
    FormField* line(QLineEdit* edit, const char* name, const QString& label, const QString& text);

    workspace::KantorBaru& m_answers;
    Dialogs& m_dialogs;
    QRadioButton* m_official;
    QRadioButton* m_other;
    QRadioButton* m_empty;
    QPushButton* m_table;
    QPushButton* m_file;
    QLineEdit* m_tujuan;
    QLineEdit* m_sasaran;
    FormField* m_tableField;
    FormField* m_fileField;
    FormField* m_tujuanField;
    FormField* m_sasaranField;
    std::vector<domain::BarisNomenklatur> m_lines;
    std::optional<workspace::RencanaLama> m_plan;
};

} // namespace selaras::ui
