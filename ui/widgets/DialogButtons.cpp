// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DialogButtons.h"

#include <QDialog>
#include <QPushButton>

namespace selaras::ui {

DialogButtons makeDialogButtons(QDialog& dialog, const QString& action, const QString& leave)
{
    auto* box = new QDialogButtonBox;
    DialogButtons buttons{ box, nullptr, box->addButton(leave, QDialogButtonBox::RejectRole) };
    buttons.leave->setObjectName(QStringLiteral("batal"));
    buttons.leave->setAutoDefault(false);
    if (action.isEmpty()) {
        buttons.leave->setObjectName(QStringLiteral("tutup"));
        buttons.leave->setDefault(true);
    } else {
        buttons.action = box->addButton(action, QDialogButtonBox::AcceptRole);
        buttons.action->setObjectName(QStringLiteral("lakukan"));
        buttons.action->setProperty("role", QStringLiteral("primary"));
        buttons.action->setDefault(true);
    }
    QObject::connect(box, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

} // namespace selaras::ui
