// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"
#include "ui/grid/GridModel.h"

#include <functional>

namespace selaras::ui {

/// Where posts are kept: the open store, or the wizard's notes until there is one.
struct Office {
    std::function<const domain::Snapshot&()> snapshot;
    std::function<Result<void>(Result<edits::Edit>)> commit;
};

/// The posts in the order of the office.
std::vector<domain::Jabatan> sortedJabatan(const domain::Snapshot& snapshot);

/// The post that was meant: its name, or a beginning that only one has; none for an empty text. NotFound.
Result<domain::Id> readJabatan(const domain::Snapshot& snapshot, const QString& typed);

/// The posts of an office and who is above whom.
class JabatanModel final : public GridModel {
    Q_OBJECT
public:
    enum Column { Nama, Atasan };

    explicit JabatanModel(Office office, QObject* parent = nullptr);

    void refresh();
    /// Sets or, with an empty id, takes away the superior.
    Result<void> setAtasan(const domain::Id& jabatanId, const domain::Id& atasanId);

protected:
    Result<void> write(const GridEntry& entry) override;
    Result<void> writeBlock(const std::vector<GridEntry>& entries, Block block, size_t* bad) override;

private:
    Result<edits::Edit> edit(const domain::Snapshot& snapshot, const GridEntry& entry) const;

    Office m_office;
};

} // namespace selaras::ui
