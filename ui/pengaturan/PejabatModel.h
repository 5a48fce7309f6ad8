// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"
#include "ui/base/Session.h"
#include "ui/grid/GridModel.h"

namespace selaras::ui {

/// Who holds a post, from when to when.
class PejabatModel final : public GridModel {
    Q_OBJECT
public:
    enum Column { Nama, Nip, Pangkat, Status, Mulai, Selesai };

    explicit PejabatModel(Session& session, QObject* parent = nullptr);

    void setJabatan(const domain::Id& jabatanId);
    void refresh();
    const domain::Pejabat* pejabat(const domain::Id& id) const; ///< nullptr when there is none
    /// "Definitif", "Plt.", "Plh.", "a.n."
    static QString name(domain::StatusPejabat status);

protected:
    Result<void> write(const GridEntry& entry) override;
    Result<void> writeBlock(const std::vector<GridEntry>& entries, Block block, size_t* bad) override;

private:
    Result<edits::Edit> edit(const domain::Snapshot& snapshot, const GridEntry& entry) const;

    Session& m_session;
    domain::Id m_jabatanId;
};

} // namespace selaras::ui
