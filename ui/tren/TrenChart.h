// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Perhitungan.h"

#include <optional>

/// What a trend chart shows, as plain values: tests compare these, and the window and the command line draw them.
namespace selaras::ui {

/// A bar and what is written on it.
struct TrendBar {
    std::optional<double> length; ///< nothing is drawn without one: a missing year is a gap
    QString text; ///< from core/format; a dash where there is no figure
    friend bool operator==(const TrendBar&, const TrendBar&) = default;
};

struct TrendYear {
    int tahun = 0;
    TrendBar target, realisasi;
    TrendBar capaian; ///< in percent
    bool below = false; ///< capaian under 100, as printed
    friend bool operator==(const TrendYear&, const TrendYear&) = default;
};

/// One indicator, one unit, one axis.
struct TrendSeries {
    domain::Id id;
    QString nama, satuan;
    std::vector<TrendYear> tahun; ///< one for each year of the span
    friend bool operator==(const TrendSeries&, const TrendSeries&) = default;

    /// Every figure in words, for screen readers.
    QString spoken() const;
};

/// The series of the years `dari` to `sampai`, in tree order; of one indicator only when `indikatorId` is given.
std::vector<TrendSeries> trendSeries(const domain::Snapshot& snapshot, int dari, int sampai,
                                     const domain::Id& indikatorId = {});
TrendSeries trendSeries(const domain::DeretTren& deret);

/// First year of the trend that ends in `tahun`: the first one of the Renstra period it lies in.
int trendStart(const domain::Snapshot& snapshot, int tahun);

/// An axis from 0 (lower only for negative figures) to a round number at or above `highest`.
struct TrendAxis {
    double bottom = 0, top = 1, step = 1;
    std::vector<double> ticks() const;
    static QString label(double tick);
};
TrendAxis trendAxis(double lowest, double highest);

} // namespace selaras::ui
