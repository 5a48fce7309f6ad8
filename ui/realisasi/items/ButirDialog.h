// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"
#include "ui/base/Session.h"
#include "ui/grid/GridDelegate.h"

#include <QDialog>

class QLabel;

namespace selaras::ui {

class ButirModel;
class GridView;
class MessageLine;

/// The items that a result counts, to be typed, pasted, moved and taken out; every edit is saved when it is left, and
/// the value follows. Deletes itself when closed.
class ButirDialog final : public QDialog {
    Q_OBJECT
public:
    ButirDialog(Session& session, const domain::Sel& sel, QWidget* parent);

protected:
    bool eventFilter(QObject* object, QEvent* event) override; ///< keys that mean something else in a list

private:
    void layOut();
    void addUndo();
    void refresh();
    void afterChange(const domain::ChangeSet& changes);
    void goOn();
    void undo();
    void redo();
    bool pressKey(int key, Qt::KeyboardModifiers modifiers);
    bool paste();
    void remove();
    void move(int steps);
    void say(const Result<void>& done);

    Session& m_session;
    ButirModel* m_model;
    GridView* m_grid;
    MessageLine* m_message;
    QLabel *m_name, *m_value;
    Step m_step = Step::Stay; ///< by which the last editor was left
    int m_done = 0; ///< steps made here that can be taken back: undo never reaches behind the dialog
};

} // namespace selaras::ui
