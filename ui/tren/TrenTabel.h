// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Tren.h"
#include "ui/tren/TrenModel.h"

/// The tables beside the charts of each view, with every figure of them and how it came about.
namespace selaras::ui {

/// Differences to the year before: of the last year only, or of each.
enum class TrenSelisih { Terakhir, SetiapTahun };

TrenTabel tabelTren(const std::vector<domain::DeretTren>& rows, TrenSelisih selisih);
TrenTabel tabelKemajuan(const std::vector<domain::DeretKemajuan>& rows,
                        const std::vector<domain::DeretAnggaran>& budget);
/// A row for each indicator and year; what others reached takes typing.
TrenTabel tabelPembanding(const std::vector<domain::DeretPembanding>& rows);
TrenTabel tabelAnggaran(const std::vector<domain::DeretAnggaran>& rows);

} // namespace selaras::ui
