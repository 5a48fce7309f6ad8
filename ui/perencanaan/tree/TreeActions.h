// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Dialogs.h"
#include "ui/grid/RowDrag.h"
#include "ui/perencanaan/matrix/PerencanaanModel.h"

class QAction;
class QMenu;

namespace selaras::ui {

/// What can be done to the rows of the tree: keys, menus and the mouse lead to the same functions.
class TreeActions final : public QObject {
    Q_OBJECT
public:
    TreeActions(Session& session, Dialogs& dialogs, PerencanaanModel& model, GridView& grid, QObject* parent);

    /// What fits at the current row.
    void fillAddMenu(QMenu& menu);
    /// Everything for the current row, each with its key.
    void fillMenu(QMenu& menu);
    void addTujuan();
    void showBin();
    /// Goes to the name of a node or an indicator.
    void goTo(const domain::Id& id);

Q_SIGNALS:
    /// Why something was not done; empty when it was.
    void said(const QString& text);
    /// A row is to be shown that a filter may hide.
    void revealRequested(const selaras::domain::Id& id);

private:
    using Subject = PerencanaanModel::Subject;
    QAction* make(const QString& text, const QKeySequence& key, const char* name, void (TreeActions::*does)());
    void makeActions();
    void makeDrag();
    Subject subject() const;
    const domain::Simpul* node() const; ///< of the current row; nullptr without one

    void addSibling();
    void addChild();
    void addIndikator();
    void begin(Result<void> begun);
    void addNode(domain::JenisSimpul jenis, const domain::Id& parentId, const domain::Id& afterId);
    void leaveNew();
    void up() { shift(-1); }
    void down() { shift(1); }
    void shift(int steps);
    void moveTo();
    void duplicate();
    void discard();
    std::optional<int> lastYear() const;
    bool hasEnd() const;
    bool nameLeaveOut();
    void leaveOut();
    void endAfter(int last);
    void succeed();
    void goOn();
    void cellHistory();
    void rowHistory();

    /// Writes an edit and goes to a row; says why not.
    bool run(Result<edits::Edit> edit, const domain::Id& goTo);
    Result<edits::Edit> dropEdit(const Subject& dragged, int row, bool lower, RowDrag::Place* place) const;

    Session& m_session;
    Dialogs& m_dialogs;
    PerencanaanModel& m_model;
    GridView& m_grid;
    QAction *m_sibling, *m_child, *m_indikator, *m_up, *m_down, *m_move, *m_duplicate, *m_discard, *m_bin, *m_leaveOut,
        *m_succeed, *m_continue, *m_cellHistory, *m_rowHistory;
    domain::Id m_before; ///< where the keyboard was before a new row
};

} // namespace selaras::ui
