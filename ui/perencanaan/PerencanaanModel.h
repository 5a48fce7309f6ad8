// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Session.h"
#include "ui/grid/CellHistory.h"
#include "ui/grid/GridModel.h"
#include "ui/perencanaan/PerencanaanRows.h"

namespace selaras::ui {

/// The plan of one document. Sums move while a pagu is typed; each cell is written when it is left.
class PerencanaanModel final : public GridModel {
    Q_OBJECT
public:
    explicit PerencanaanModel(Session& session, QObject* parent = nullptr);

    const PerencanaanView& view() const { return m_view; }
    void setView(PerencanaanView view);
    /// Takes the session's snapshot.
    void refresh();
    /// Folds or unfolds a node.
    void toggle(const domain::Id& simpulId);

    /// The stored row behind a cell and what of it the cell shows; an empty id when nothing is stored.
    std::pair<domain::Id, CellHistory::Of> storedRow(const QModelIndex& index) const;

protected:
    Result<void> write(const GridEntry& entry) override;
    Result<void> writeBlock(const std::vector<GridEntry>& entries, Block block, size_t* bad) override;

private:
    Result<usecases::Edit> edit(const domain::Snapshot& snapshot, const GridEntry& entry) const;

    Session& m_session;
    PerencanaanView m_view;
    std::vector<PerencanaanRows::FigureColumn> m_figures;
};

} // namespace selaras::ui
