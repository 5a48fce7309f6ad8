// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/preview/PreviewDialog.h"

#include "ui/base/Theme.h"
#include "ui/shared/preview/PreviewPanel.h"
#include "ui/widgets/DialogButtons.h"

#include <QVBoxLayout>

namespace selaras::ui {

PreviewDialog::PreviewDialog(const documents::Document& document, const QString& name, Dialogs& dialogs,
                             QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("pratinjauCetak"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Pratinjau cetak: %1").arg(document.title));
    auto* panel = new PreviewPanel(dialogs);
    panel->setDocument(document, name);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(panel, 1);
    layout->addWidget(makeDialogButtons(*this, {}, tr("Tutup")).box);
    resize(parent->window()->size() * 9 / 10);
    panel->setFocus();
}

} // namespace selaras::ui
