// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Session.h"
#include "ui/grid/GridModel.h"

namespace selaras::ui {

/// The persons who work with the file, those who left last.
class PenggunaModel final : public GridModel {
    Q_OBJECT
public:
    enum Column { Nama, Jabatan, Peran, Sandi, Aktif };

    explicit PenggunaModel(Session& session, QObject* parent = nullptr);

    void refresh();

protected:
    Result<void> write(const GridEntry& entry) override;
    Result<void> writeBlock(const std::vector<GridEntry>& entries, Block block, size_t* bad) override;

private:
    Result<edits::Edit> edit(const domain::Snapshot& snapshot, const GridEntry& entry) const;
    GridRow rowOf(const domain::Pengguna& person, const QStringList& posts) const;

    Session& m_session;
};

} // namespace selaras::ui
