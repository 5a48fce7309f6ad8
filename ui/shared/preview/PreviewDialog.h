// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/model/Document.h"
#include "ui/base/Dialogs.h"

#include <QDialog>

namespace selaras::ui {

/// What a page prints, before it is printed: "pratinjauCetak". Deletes itself when it is closed.
class PreviewDialog final : public QDialog {
    Q_OBJECT
public:
    /// `name` is suggested for the PDF, without its ending.
    PreviewDialog(const documents::Document& document, const QString& name, Dialogs& dialogs, QWidget* parent);
};

} // namespace selaras::ui
