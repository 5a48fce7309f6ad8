// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/TrenView.h"

#include "ui/tren/TrenImage.h"
#include "ui/tren/TrenTabel.h"

#include <QCoreApplication>

#include <algorithm>

namespace selaras::ui {

namespace {

    struct TrenViewWords {
        Q_DECLARE_TR_FUNCTIONS(selaras::ui::TrenView)
    };

    std::vector<domain::DeretTren> chosen(std::vector<domain::DeretTren> rows, const std::vector<domain::Id>& ids)
    {
        std::erase_if(
            rows, [&](const domain::DeretTren& row) { return std::ranges::find(ids, row.indikator->id) == ids.end(); });
        return rows;
    }

} // namespace

TrenIsi isiTren(const domain::Snapshot& snapshot, const TrenMinta& minta)
{
    const auto [dari, sampai] = minta.rentang;
    const auto years = rentangText(dari, sampai);
    switch (minta.jenis) {
    case TrenJenis::Semua: {
        const auto rows = domain::tren(snapshot, dari, sampai);
        return { TrenViewWords::tr("Tren %1").arg(years), chartsTren(rows, minta.tampil), charts::Detail::Small,
                 tabelTren(rows, TrenSelisih::Terakhir),
                 TrenViewWords::tr("Belum ada target maupun realisasi indikator pada tahun-tahun ini.") };
    }
    case TrenJenis::Pilihan: {
        const auto rows = chosen(domain::tren(snapshot, dari, sampai), minta.pilihan);
        return { TrenViewWords::tr("Tren %1").arg(years), chartsPilihan(rows, minta.tampil), charts::Detail::Large,
                 tabelTren(rows, TrenSelisih::SetiapTahun),
                 TrenViewWords::tr("Centang satu indikator atau lebih di samping.") };
    }
    case TrenJenis::Kemajuan: {
        const auto rows = domain::kemajuanTren(snapshot, dari, sampai);
        const auto budget = domain::trenAnggaran(snapshot, dari, sampai);
        return { TrenViewWords::tr("Kemajuan Renstra %1").arg(years), chartsKemajuan(rows, budget),
                 charts::Detail::Small, tabelKemajuan(rows, budget),
                 TrenViewWords::tr("Belum ada realisasi yang dapat dibandingkan dengan target akhir Renstra.") };
    }
    case TrenJenis::Pembanding: {
        const auto rows = domain::trenPembanding(snapshot, dari, sampai);
        return { TrenViewWords::tr("Pembanding %1").arg(years), chartsPembanding(rows), charts::Detail::Small,
                 tabelPembanding(rows),
                 TrenViewWords::tr(
                     "Belum ada angka pembanding. Ketik angka kabupaten, provinsi, atau nasional di tabel; "
                     "grafiknya muncul di sini.") };
    }
    case TrenJenis::Anggaran: {
        const auto rows = domain::trenAnggaran(snapshot, dari, sampai);
        return { TrenViewWords::tr("Anggaran %1").arg(years), chartsAnggaran(rows), charts::Detail::Small,
                 tabelAnggaran(rows),
                 TrenViewWords::tr("Belum ada pagu maupun realisasi anggaran pada tahun-tahun ini.") };
    }
    }
    Q_UNREACHABLE();
}

} // namespace selaras::ui
