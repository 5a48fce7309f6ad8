// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/Chart.h"
#include "core/charts/TrenCharts.h"

/// Parts of the charts of the page; not for other pages.
namespace selaras::charts {

QString dash();
Point pointOf(const std::optional<domain::Decimal>& value);
Point pointOf(const domain::Target* target);
Point pointOf(const domain::Angka& angka, int decimals);
Point percentOf(const domain::Angka& angka);
/// "95,39%", or a dash.
Note noteOf(const domain::CapaianIndikator& row);

/// A chart over years, without series yet.
Chart chartOfYears(const QString& id, const QString& title, const QString& unit, const std::vector<int>& years);
/// The same of the years of `points`.
template <class Point>
Chart chartOver(const QString& id, const QString& title, const QString& unit, const std::vector<Point>& points)
{
    std::vector<int> years;
    for (const auto& point : points)
        years.push_back(point.tahun);
    return chartOfYears(id, title, unit, years);
}
/// One indicator, its bars with the capaian in notes; with `capaian` on the right also as a line on that axis.
Chart chartOfOne(const domain::DeretTren& row, TrenTampil tampil, Side capaian);

} // namespace selaras::charts
