// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Error.h"
#include "ui/grid/GridRow.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <span>

namespace selaras::ui {

/// A table of given rows that can be typed into. What is refused stays visible as a draft with its reason, the store
/// keeps the old value. Subclasses only say how a text is written.
class GridModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole, ProblemRole, LockRole };
    enum class Block { Paste, Clear, Fill };

    using QAbstractTableModel::QAbstractTableModel;

    /// `moved` says where a column of what was refused stands now, -1 where it is gone; without it all of that is
    /// dropped: other columns mean other figures.
    void setColumns(std::vector<GridColumn> columns, const std::function<int(int)>& moved = {});
    /// Rows of the newest snapshot. Ends a trial; drafts stay with their rows.
    void setRows(std::vector<GridRow> rows);
    /// New cells of some rows that are shown already; the others stay. Ends a trial.
    void updateRows(std::vector<GridRow> rows);
    /// Rows as they would be if what is being typed were written: those that change, or all of them. endTrial() brings
    /// the old back.
    void showTrial(std::vector<GridRow> rows);
    virtual void endTrial();

    const std::vector<GridColumn>& columns() const { return m_columns; }
    const GridRow& row(int row) const { return m_rows[size_t(row)]; }
    /// nullptr in a group.
    const GridCell* cell(const QModelIndex& index) const;
    int rowOf(const domain::Id& id) const; ///< -1 when not shown
    /// What the cell shows: the draft, or its text.
    QString text(const QModelIndex& index) const;

    /// The cell in words: "“Nilai SAKIP” · TW II".
    QString place(const QModelIndex& index) const;

    /// Enter keeps the cell current instead of going down: it belongs to what was just made.
    virtual bool stays(const QModelIndex&) const { return false; }

    QString problem(const QModelIndex& index) const; ///< why the draft was refused; empty without a draft
    /// What was refused, kept until it is corrected or given up. Its row may be hidden now.
    struct Draft {
        domain::Id row;
        int column;
        QString typed, problem;
    };
    const std::vector<Draft>& drafts() const { return m_drafts; }
    bool hasDrafts() const { return !m_drafts.empty(); }
    bool discardDraft(const QModelIndex& index); ///< false when there was none
    void discardDraft(const domain::Id& row, int column); ///< also of a row that is gone
    void discardLastDraft();
    void discardDrafts();

    /// All entries or none, one undo step. `bad` gets the position of the entry that was refused.
    Result<void> enter(const std::vector<GridEntry>& entries, Block block, size_t* bad);
    /// The view says what is being typed.
    void tellTyping(const QModelIndex& index, const QString& text) { Q_EMIT typing(index, text); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// Nothing is written yet: the page may show a trial.
    void typing(const QModelIndex& index, const QString& text);
    /// A draft came or went.
    void draftsChanged();
    /// Other rows or columns are about to be shown; what is being typed must be handed over now.
    void aboutToShowOthers();

protected:
    virtual Result<void> write(const GridEntry& entry) = 0;
    virtual Result<void> writeBlock(const std::vector<GridEntry>& entries, Block block, size_t* bad) = 0;

private:
    const Draft* draft(const QModelIndex& index) const;
    void forget(const domain::Id& row, int column);
    void replaceRows(std::vector<GridRow> rows);
    void indexRows();
    std::vector<int> exchangeRows(std::vector<GridRow> rows, std::vector<std::pair<int, GridRow>>* before);
    void repaintRows(const std::vector<int>& rows);
    void repaintAll();

    std::vector<GridColumn> m_columns;
    std::vector<GridRow> m_rows;
    QHash<domain::Id, int> m_places; ///< id → row
    std::vector<std::pair<int, GridRow>> m_beforeTrial; ///< rows as stored; empty when there is no trial
    std::vector<Draft> m_drafts; ///< oldest first
};

/// Sorts each run of sortable rows by a column's sort value; groups and the rest stay where they are.
void sortRuns(std::vector<GridRow>& rows, int column, Qt::SortOrder order);

} // namespace selaras::ui
