// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Asal.h"

#include <functional>
#include <memory>

namespace selaras::ui {

/// What the dashboard shows, computed once for all its cards. Keeps the snapshot that the figures point into.
struct DasborData {
    domain::Snapshot snapshot;
    domain::Ringkasan summary;
    domain::Pelaporan report;
};
std::shared_ptr<const DasborData> makeDasborData(const domain::Snapshot& snapshot, int tahun, int triwulan,
                                                 const QDate& hariIni, const domain::Id& jabatanId);

/// What a card needs: the data, and where a click leads.
struct DasborView {
    std::shared_ptr<const DasborData> data;
    std::function<void(const QString& page, const QString& id)> jump;
    /// Shows where a figure comes from. The origin is built only when asked for.
    std::function<void(const QString& title, const std::function<domain::Asal()>& origin)> ask;
    bool narrow = false; ///< one column of cards, and smaller ones on top
    int width = 0; ///< px there are for it

    const domain::Snapshot& snapshot() const { return data->snapshot; }
    const domain::Ringkasan& summary() const { return data->summary; }
};

} // namespace selaras::ui
