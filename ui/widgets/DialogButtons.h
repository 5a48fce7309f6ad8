// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>

class QDialog;
class QPushButton;

namespace selaras::ui {

/// The foot of every dialog: first the button that leaves, then at the far right the verb that the dialog is for. The
/// style sheet holds message boxes to the same order.
struct DialogButtons {
    QDialogButtonBox* box;
    QPushButton* action; ///< does it, and answers Enter; nullptr where there is nothing to do
    QPushButton* leave;
};

/// Connected to accept() and reject() of `dialog`. Without `action` the dialog only shows something, and Enter leaves.
DialogButtons makeDialogButtons(QDialog& dialog, const QString& action, const QString& leave);

} // namespace selaras::ui
