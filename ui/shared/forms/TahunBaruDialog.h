// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/documents/TahunBaru.h"
#include "ui/base/Dialogs.h"
#include "ui/base/Session.h"
#include "ui/widgets/DialogButtons.h"

#include <QDialog>

class QLabel;
class QSpinBox;

namespace selaras::ui {

class FormField;

/// "Mulai tahun baru": from which year, to which, what will be copied and what stays, and one button that does it.
class TahunBaruDialog final : public QDialog {
    Q_OBJECT
public:
    explicit TahunBaruDialog(Session& session, QWidget* parent = nullptr);

    /// Starts the year; stays open where that is refused.
    void accept() override;

private:
    void layOut();
    void preview();
    QString inWords(const edits::TahunBaru& plan) const;

    Session& m_session;
    QSpinBox* m_from;
    QSpinBox* m_to;
    FormField* m_fromField;
    FormField* m_toField;
    QLabel* m_preview;
    DialogButtons m_buttons;
    std::optional<edits::TahunBaru> m_plan;
};

/// Shows the dialog; the session goes to the new year when it was started.
void startYear(Session& session, Dialogs& dialogs, QWidget* parent);

} // namespace selaras::ui
