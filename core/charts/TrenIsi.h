// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/ChartLayout.h"
#include "core/charts/TrenCharts.h"
#include "core/charts/TrenTabel.h"

namespace selaras::charts {

enum class TrenJenis { Semua, Pilihan, Kemajuan, Pembanding, Anggaran };

/// What the page is asked to show.
struct TrenMinta {
    TrenJenis jenis = TrenJenis::Semua;
    domain::RentangTahun rentang;
    TrenTampil tampil;
    std::vector<domain::Id> pilihan; ///< indicators of TrenJenis::Pilihan
};

/// What it shows: charts with the table of their figures.
struct TrenIsi {
    QString judul; ///< "Kemajuan Renstra 2022–2024"
    Charts charts;
    Detail detail = Detail::Small;
    TrenTabel tabel;
    QString kosong; ///< why there is no chart, and what to do
};
TrenIsi makeTrenIsi(const domain::Snapshot& snapshot, const TrenMinta& minta);

} // namespace selaras::charts
