// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/forms/FormDialog.h"

class QCheckBox;
class QLineEdit;

namespace selaras::ui {

/// Sets the password of a person, typed twice, or takes it away.
class SandiDialog final : public FormDialog {
    Q_OBJECT
public:
    SandiDialog(Session& session, const domain::Pengguna& person, QWidget* parent);

protected:
    Result<edits::Edit> edit() override;
    QWidget* fieldOf(ErrorCode code) const override;

private:
    domain::Id m_id;
    QLineEdit* m_first;
    QLineEdit* m_second;
    QCheckBox* m_none;
};

} // namespace selaras::ui
