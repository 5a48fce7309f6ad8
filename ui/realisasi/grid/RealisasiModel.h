// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/results/Realisasi.h"
#include "ui/base/Session.h"
#include "ui/grid/GridModel.h"
#include "ui/realisasi/grid/RealisasiRows.h"

namespace selaras::ui {

/// The quarterly grid of a year. What is typed is tried at once (capaian moves with the fingers) and written when the
/// cell is left.
class RealisasiModel final : public GridModel {
    Q_OBJECT
public:
    explicit RealisasiModel(Session& session, QObject* parent = nullptr);

    const RealisasiView& view() const { return m_view; }
    void setView(RealisasiView view);
    /// Sorted within each group; -1 = as the plan has them.
    void setSorting(int column, Qt::SortOrder order);
    /// Takes the session's snapshot.
    void refresh();
    /// The same after a change: results alone touch few rows.
    void refresh(const domain::ChangeSet& changes);

    /// The snapshot that is shown: the session's, or what it would be with the text being typed.
    const domain::Snapshot& shown() const { return m_trial ? *m_trial : m_session.snapshot(); }
    /// Something is being typed.
    bool isTrial() const { return m_trial.has_value(); }
    /// Shows an edit without writing it; one that is refused shows what is stored.
    void tryOut(const Result<edits::Edit>& edit);
    void endTrial() override;

Q_SIGNALS:
    /// shown() is another one.
    void figuresChanged();

protected:
    Result<void> write(const GridEntry& entry) override;
    Result<void> writeBlock(const std::vector<GridEntry>& entries, Block block, size_t* bad) override;

private:
    edits::SelRealisasi cellOf(const GridEntry& entry) const;
    Result<edits::Edit> edit(const GridEntry& entry) const;
    std::vector<GridRow> sortedRows() const;
    std::vector<domain::Sel> cellsAround(const domain::Snapshot& snapshot, const std::set<domain::Id>& results) const;
    std::vector<GridRow> shownOf(std::vector<GridRow> rows) const;

    Session& m_session;
    RealisasiView m_view;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::optional<domain::Snapshot> m_trial;
    BelumDiterimaMap m_odd; ///< of the chosen quarter, as stored
};

} // namespace selaras::ui
