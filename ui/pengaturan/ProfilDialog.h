// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Session.h"
#include "ui/widgets/DialogButtons.h"

#include <QDialog>

class QLabel;
class QTreeWidget;

namespace selaras::ui {

/// Shows the profiles that the posts suggest, to be ticked, before they are written in one step.
class ProfilDialog final : public QDialog {
    Q_OBJECT
public:
    ProfilDialog(Session& session, std::vector<domain::Pengguna> proposals, QWidget* parent);

    void accept() override;

private:
    void addRows();
    void layOut();
    void refresh();
    std::vector<domain::Pengguna> ticked() const;

    Session& m_session;
    std::vector<domain::Pengguna> m_proposals;
    QTreeWidget* m_list;
    QLabel* m_problem;
    DialogButtons m_buttons;
};

} // namespace selaras::ui
