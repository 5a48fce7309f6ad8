// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/forms/JabatanModel.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace selaras::ui {

class GridView;
class MessageLine;

/// The list of posts: add, rename, remove, reorder, who is above whom, and what each is for.
class JabatanPanel final : public QWidget {
    Q_OBJECT
public:
    explicit JabatanPanel(Office office, QWidget* parent = nullptr);

    domain::Id currentId() const;
    void refresh();
    GridView& grid() const { return *m_grid; }

Q_SIGNALS:
    void currentChanged(const selaras::domain::Id& jabatanId);
    /// Something was added, changed or removed here.
    void touched();

private:
    void layOut();
    void connectParts();
    void fillSuperiors();
    void add();
    void remove();
    void shift(int steps);
    void editDuties();
    /// Shows the outcome: the new list, or why not.
    void settle(const Result<void>& done);

    Office m_office;
    JabatanModel* m_model;
    GridView* m_grid;
    MessageLine* m_message;
    QPushButton* m_add;
    QToolButton* m_superior;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
    QPushButton* m_duties;
    QMenu* m_superiors;
};

} // namespace selaras::ui
