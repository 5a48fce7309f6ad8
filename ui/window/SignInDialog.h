// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Session.h"
#include "ui/window/SignIn.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace selaras::ui {

class FormField;

/// Who works with the file: the active persons, chosen by arrow keys or by typing a name, and a password where there is
/// one.
class SignInDialog final : public QDialog {
    Q_OBJECT
public:
    SignInDialog(const domain::Snapshot& snapshot, const SignInQuestion& question, QWidget* parent);

    /// Enters; stays open where the password is wrong.
    void accept() override;
    /// Who entered.
    const std::optional<domain::Pelaku>& pelaku() const { return m_pelaku; }

private:
    void layOut(const SignInQuestion& question);
    void addPersons(const domain::Id& chosen);
    void showPassword();
    void keepInSight();
    const domain::Pengguna* chosen() const;

    domain::Snapshot m_snapshot;
    QListWidget* m_list;
    QLineEdit* m_password;
    FormField* m_passwordField;
    std::optional<domain::Pelaku> m_pelaku;
};

} // namespace selaras::ui
