// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office/Entities.h"
#include "core/domain/values/Error.h"

#include <QDialog>

#include <functional>

class QPlainTextEdit;

namespace selaras::ui {

class FormField;

/// What a post is for, as the IKI prints it: its duties, and its functions one a line.
class TugasDialog final : public QDialog {
    Q_OBJECT
public:
    /// Gets the post with what was typed; a refusal is shown and the dialog stays.
    using Save = std::function<Result<void>(const domain::Jabatan&)>;

    TugasDialog(domain::Jabatan post, Save save, QWidget* parent);

    void accept() override;

private:
    domain::Jabatan m_post;
    Save m_save;
    QPlainTextEdit* m_duties;
    QPlainTextEdit* m_functions;
    FormField* m_functionsField;
};

} // namespace selaras::ui
