// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/plan/Nomenklatur.h"
#include "ui/base/Dialogs.h"
#include "ui/base/Session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace selaras::ui {

class FormField;

/// The office's code table: how much of it there is, and a newer one from a file, looked at before it is taken over.
class NomenklaturPanel final : public QWidget {
    Q_OBJECT
public:
    NomenklaturPanel(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    void refresh();

private:
    void layOut();
    void choose();
    void accept();
    /// Forgets the file that was being looked at.
    void cancel();
    void showPreview();

    Session& m_session;
    Dialogs& m_dialogs;
    QLabel* m_counts;
    QLabel* m_preview;
    QPushButton* m_choose;
    QPushButton* m_accept;
    QPushButton* m_cancel;
    FormField* m_field;
    std::optional<edits::ImporNomenklatur> m_import;
    QString m_name; ///< of the file that is being looked at
};

} // namespace selaras::ui
