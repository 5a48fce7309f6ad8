// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/Chart.h"
#include "ui/tren/TrenCharts.h"

/// Parts of the charts of the page; not for other pages.
namespace selaras::ui {

QString dash();
charts::Point pointOf(const std::optional<domain::Decimal>& value);
charts::Point pointOf(const domain::Target* target);
charts::Point pointOf(const domain::Angka& angka, int decimals);
charts::Point percentOf(const domain::Angka& angka);
/// "▼ 95,39%", "103,65%", or a dash.
charts::Note noteOf(const domain::CapaianIndikator& row);

/// One indicator, its bars with the capaian in notes; with `capaian` on the right also as a line on that axis.
charts::Chart chartOfOne(const domain::DeretTren& row, TrenTampil tampil, charts::Side capaian);

} // namespace selaras::ui
