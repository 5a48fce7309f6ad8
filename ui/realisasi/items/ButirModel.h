// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/results/Butir.h"
#include "ui/base/Session.h"
#include "ui/grid/GridModel.h"

namespace selaras::ui {

/// The counted items of a result, and below them an empty line for the next one.
class ButirModel final : public GridModel {
    Q_OBJECT
public:
    enum Column { Nomor, Uraian, Keterangan, Terhitung };
    static constexpr QLatin1StringView kNext{ "berikutnya" }; ///< id of the empty line

    ButirModel(Session& session, domain::Sel sel, QObject* parent = nullptr);

    void refresh();
    /// A cell is being written, its editor still open: rows must stay as they are until it is closed.
    bool isWriting() const { return m_writing; }
    const domain::Sel& sel() const { return m_sel; }
    const domain::Butir* butir(const QModelIndex& index) const; ///< nullptr in the empty line
    /// Counts it, or no longer.
    Result<void> toggle(const QModelIndex& index);
    Result<void> shift(const QModelIndex& index, int steps);
    Result<void> remove(const std::vector<domain::Id>& ids);
    /// The lines of a text as items at the end.
    Result<void> append(const QString& text);

protected:
    Result<void> write(const GridEntry& entry) override;
    Result<void> writeBlock(const std::vector<GridEntry>& entries, Block block, size_t* bad) override;

private:
    Result<edits::Edit> edit(const domain::Snapshot& snapshot, const domain::Id& rowId,
                             const std::vector<GridEntry>& entries) const;
    Result<edits::Edit> clear(const std::vector<GridEntry>& entries) const;

    Session& m_session;
    domain::Sel m_sel;
    bool m_writing = false;
};

} // namespace selaras::ui
