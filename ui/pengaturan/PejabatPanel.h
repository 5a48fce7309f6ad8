// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Session.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace selaras::ui {

class GridView;
class MessageLine;
class PejabatModel;

/// Who holds the chosen post.
class PejabatPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PejabatPanel(Session& session, QWidget* parent = nullptr);

    void setJabatan(const domain::Id& jabatanId);
    void refresh();

private:
    void layOut();
    void connectParts();
    void fillStatuses();
    void add();
    void remove();
    void settle(const Result<void>& done);

    Session& m_session;
    domain::Id m_jabatanId;
    PejabatModel* m_model;
    QLabel* m_title;
    GridView* m_grid;
    MessageLine* m_message;
    QPushButton* m_add;
    QToolButton* m_status;
    QToolButton* m_remove;
    QMenu* m_statuses;
};

} // namespace selaras::ui
