// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace selaras::ui {

/// What was put into the bin, and the way back.
class KeranjangDialog final : public QDialog {
    Q_OBJECT
public:
    explicit KeranjangDialog(Session& session, QWidget* parent = nullptr);

    /// Restores the chosen one; the bin stays open for more.
    void accept() override;

Q_SIGNALS:
    void restored(const selaras::domain::Id& id);

private:
    void fill();

    Session& m_session;
    QTreeWidget* m_list;
    QLabel* m_message;
    QPushButton* m_restore;
};

} // namespace selaras::ui
