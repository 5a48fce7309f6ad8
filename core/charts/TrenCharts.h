// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/Chart.h"
#include "core/domain/figures/Tren.h"

/// Figures of the domain as charts, values only. Indicators of different satuan never share an axis.
namespace selaras::charts {

/// What is drawn of each indicator.
struct TrenTampil {
    bool target = true, realisasi = true, capaian = true;
};

using Charts = std::vector<Chart>;

/// Each indicator a chart of its own: bars, with the capaian under the year.
Charts chartsTren(const std::vector<domain::DeretTren>& rows, TrenTampil tampil);
/// Chosen indicators, large: those of one satuan share a chart while their sizes can be told apart on one axis, four at
/// the most; capaian, in percent whatever the satuan, has one of its own. A single indicator has its bars, and its
/// capaian as a line on the right axis.
Charts chartsPilihan(const std::vector<domain::DeretTren>& rows, TrenTampil tampil);
/// Result of each year beside the end target of the Renstra, and spending to date beside the pagu of the period.
Charts chartsKemajuan(const std::vector<domain::DeretKemajuan>& rows, const std::vector<domain::DeretAnggaran>& budget);
/// Indicators that have someone to compare with.
Charts chartsPembanding(const std::vector<domain::DeretPembanding>& rows);
/// Pagu and realisasi of the unit and of each program, in millions of rupiah.
Charts chartsAnggaran(const std::vector<domain::DeretAnggaran>& rows);

/// The name of a line of the budget: "7.01.02 Program …", "Seluruh anggaran".
QString namaAnggaran(const domain::DeretAnggaran& row);

} // namespace selaras::charts
