// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/TrenIsi.h"

#include "core/format/Format.h"

#include <QCoreApplication>

#include <algorithm>

namespace selaras::charts {

namespace {

    struct TrenIsiWords {
        Q_DECLARE_TR_FUNCTIONS(selaras::charts::TrenIsi)
    };

    std::vector<domain::DeretTren> chosen(std::vector<domain::DeretTren> rows, const std::vector<domain::Id>& ids)
    {
        std::erase_if(
            rows, [&](const domain::DeretTren& row) { return std::ranges::find(ids, row.indikator->id) == ids.end(); });
        return rows;
    }

} // namespace

TrenIsi makeTrenIsi(const domain::Snapshot& snapshot, const TrenMinta& minta)
{
    const auto [dari, sampai] = minta.rentang;
    const auto years = format::years(dari, sampai);
    switch (minta.jenis) {
    case TrenJenis::Semua: {
        const auto rows = domain::tren(snapshot, dari, sampai);
        return { TrenIsiWords::tr("Tren %1").arg(years), chartsTren(rows, minta.tampil), Detail::Small, tabelTren(rows),
                 TrenIsiWords::tr("Belum ada target maupun realisasi indikator pada tahun-tahun ini.") };
    }
    case TrenJenis::Pilihan: {
        const auto rows = chosen(domain::tren(snapshot, dari, sampai), minta.pilihan);
        return { TrenIsiWords::tr("Tren %1").arg(years), chartsPilihan(rows, minta.tampil), Detail::Large,
                 tabelPilihan(rows), TrenIsiWords::tr("Centang satu indikator atau lebih di samping.") };
    }
    case TrenJenis::Kemajuan: {
        const auto rows = domain::kemajuanTren(snapshot, dari, sampai);
        const auto budget = domain::trenAnggaran(snapshot, dari, sampai);
        return { TrenIsiWords::tr("Kemajuan Renstra %1").arg(years), chartsKemajuan(rows, budget), Detail::Small,
                 tabelKemajuan(rows, budget),
                 TrenIsiWords::tr("Belum ada realisasi yang dapat dibandingkan dengan target akhir Renstra.") };
    }
    case TrenJenis::Pembanding: {
        const auto rows = domain::trenPembanding(snapshot, dari, sampai);
        return {
            TrenIsiWords::tr("Pembanding %1").arg(years), chartsPembanding(rows), Detail::Small, tabelPembanding(rows),
            TrenIsiWords::tr("Belum ada angka pembanding. Ketik angka kabupaten, provinsi, atau nasional di tabel; "
                             "grafiknya muncul di sini.")
        };
    }
    case TrenJenis::Anggaran: {
        const auto rows = domain::trenAnggaran(snapshot, dari, sampai);
        return { TrenIsiWords::tr("Anggaran %1").arg(years), chartsAnggaran(rows), Detail::Small, tabelAnggaran(rows),
                 TrenIsiWords::tr("Belum ada pagu maupun realisasi anggaran pada tahun-tahun ini.") };
    }
    }
    Q_UNREACHABLE();
}

} // namespace selaras::charts
