// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/plan/Pohon.h"
#include "ui/base/Session.h"
#include "ui/grid/GridModel.h"
#include "ui/perencanaan/matrix/PerencanaanRows.h"
#include "ui/shared/history/CellHistory.h"

namespace selaras::ui {

/// The plan of one document. Sums move while a pagu is typed; each cell is written when it is left. A new row stands in
/// the grid before it is stored: it is written when it has a name.
class PerencanaanModel final : public GridModel {
    Q_OBJECT
public:
    explicit PerencanaanModel(Session& session, QObject* parent = nullptr);

    const PerencanaanView& view() const { return m_view; }
    void setView(PerencanaanView view);
    /// Takes the session's snapshot.
    void refresh();
    /// The same after a change: looks again at what is odd about the tree, where the tree changed.
    void adopt(const domain::ChangeSet& changes);
    /// Folds or unfolds a node.
    void toggle(const domain::Id& simpulId);
    /// Shows the nodes down to a level.
    void foldTo(domain::JenisSimpul level);

    /// Shows a row without a name. Refused as addSimpul and addIndikator refuse it.
    Result<void> beginNew(edits::SimpulBaru baru);
    Result<void> beginNew(domain::Indikator baru);
    /// The row that has no name yet; empty without one.
    domain::Id newRow() const { return m_new ? m_new->id : domain::Id(); }
    /// Takes it away.
    void dropNew();

    /// What a cell is about: the indicator for its name, its targets and in rows of its own, else the node.
    struct Subject {
        domain::Id simpulId, indikatorId; ///< indikatorId is empty where the cell is about the node
        domain::Id dokumenId = {}; ///< in which document
        const domain::Id& id() const { return indikatorId.isEmpty() ? simpulId : indikatorId; }
    };
    Subject subject(const QModelIndex& index) const;
    /// The name cell of a node or an indicator; invalid when it is not shown.
    QModelIndex nameCell(const domain::Id& id) const;

    /// The stored row behind a cell and what of it the cell shows; an empty id when nothing is stored.
    std::pair<domain::Id, CellHistory::Of> storedRow(const QModelIndex& index) const;

    bool stays(const QModelIndex& index) const override;

protected:
    Result<void> write(const GridEntry& entry) override;
    Result<void> writeBlock(const std::vector<GridEntry>& entries, Block block, size_t* bad) override;

private:
    /// A row that is not stored yet.
    struct New {
        domain::Id id;
        std::optional<edits::SimpulBaru> simpul;
        std::optional<domain::Indikator> indikator;
        Result<edits::Edit> edit(const domain::Snapshot& snapshot, const QString& nama) const;
    };
    Result<void> begin(New baru, const domain::Id& parentId);
    bool isNew(const GridEntry& entry) const;
    /// The session's snapshot with the new row in it.
    domain::Snapshot shown() const;
    Result<edits::Edit> edit(const domain::Snapshot& snapshot, const GridEntry& entry) const;
    /// nullptr for the names.
    const FigureColumn* figure(int column) const;
    bool adoptFigures(const domain::ChangeSet& changes);
    /// The rows in sight that show what changed, in the figures of `snapshot`; nullopt when more than figures changed.
    std::optional<std::vector<GridRow>> touched(const domain::Snapshot& snapshot,
                                                std::span<const domain::RowChange> changes) const;

    Session& m_session;
    PerencanaanView m_view;
    std::vector<FigureColumn> m_figures;
    std::optional<New> m_new;
    domain::Id m_made; ///< written last, as a new row
};

} // namespace selaras::ui
