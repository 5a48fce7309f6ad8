// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Dialogs.h"
#include "ui/start/WizardPage.h"

class QSpinBox;

namespace selaras::ui {

class FormField;
class JabatanPanel;
class UnitForm;

/// The office on its letterhead.
class UnitPage final : public WizardPage {
    Q_OBJECT
public:
    UnitPage(workspace::KantorBaru& answers, Dialogs& dialogs);
    bool finish() override;
    QWidget* first() const override;

private:
    workspace::KantorBaru& m_answers;
    UnitForm* m_form;
};

/// The years of the Renstra.
class PeriodePage final : public WizardPage {
    Q_OBJECT
public:
    PeriodePage(workspace::KantorBaru& answers, int tahunIni);
    bool finish() override;
    QWidget* first() const override;

private:
    workspace::KantorBaru& m_answers;
    QSpinBox* m_from;
    QSpinBox* m_to;
    FormField* m_toField;
};

/// The posts, prefilled with those every kecamatan has. They are kept in a snapshot of their own until there is a file.
class JabatanPage final : public WizardPage {
    Q_OBJECT
public:
    explicit JabatanPage(workspace::KantorBaru& answers);
    bool finish() override;

private:
    void prefill();
    Result<void> keep(const Result<edits::Edit>& edit);

    workspace::KantorBaru& m_answers;
    domain::Snapshot m_office;
    JabatanPanel* m_panel;
};

} // namespace selaras::ui
