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

/// One indicator, its bars with the capaian in notes; with `capaian` on the right also as a line on that axis.
Chart chartOfOne(const domain::DeretTren& row, TrenTampil tampil, Side capaian);

} // namespace selaras::charts
