// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/model/Document.h"
#include "core/domain/figures/Perhitungan.h"
#include "core/domain/workflow/Pelaporan.h"

namespace selaras::documents {

/// "Dasbor Triwulan IV Tahun 2024": also a good name for its file.
QString judulDasbor(const domain::Ringkasan& summary);

/// The dashboard on paper, for a meeting: the numbers on top, what needs attention, results by indicator, spending by
/// program, who has reported. `summary` and `report` are of `snapshot`.
Document laporanDasbor(const domain::Snapshot& snapshot, const domain::Ringkasan& summary,
                       const domain::Pelaporan& report, const QDate& hariIni);

} // namespace selaras::documents
