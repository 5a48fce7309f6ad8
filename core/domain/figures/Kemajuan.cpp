// SPDX-License-Identifier: GPL-3.0-or-later
// Progress of an indicator towards the end of the Renstra.
#include "core/domain/figures/DokumenBerlaku.h"
#include "core/domain/values/Satuan.h"

namespace selaras::domain {

namespace {

    /// Targets of all years of the period added up; nullopt where one has no number.
    std::optional<Decimal> sumOfYears(const Snapshot& snapshot, const Dokumen& renstra, const Indikator& measure,
                                      const PeriodeRenstra& period)
    {
        std::optional<Decimal> sum = Decimal();
        for (int year = period.tahunAwal; sum && year <= period.tahunAkhir; ++year) {
            const Target* target = targetDokumen(snapshot, renstra, measure, year);
            sum = target && target->nilai ? sum->plus(*target->nilai) : std::nullopt;
        }
        return sum;
    }

    struct End {
        std::optional<Target> target;
        bool sum = false;
    };

    End endOf(const Snapshot& snapshot, const Dokumen& renstra, const Indikator& measure, const PeriodeRenstra& period)
    {
        const bool mayAdd = measure.akumulasi == Akumulasi::Jumlah && measure.arah != Arah::Rentang
            && !isPersen(measure.satuan) && period.tahunAwal < period.tahunAkhir;
        const std::optional<Decimal> sum = mayAdd ? sumOfYears(snapshot, renstra, measure, period) : std::nullopt;
        if (const Target* end = targetDokumen(snapshot, renstra, measure, 0, Bagian::KondisiAkhir))
            return { *end, sum && end->nilai == sum };
        if (mayAdd) {
            Target target;
            target.nilai = sum;
            return { sum ? std::optional<Target>(target) : std::nullopt, true };
        }
        const Target* last = targetDokumen(snapshot, renstra, measure, period.tahunAkhir);
        return { last ? std::optional<Target>(*last) : std::nullopt, false };
    }

    /// The years since the period began; BelumDiisi while the year itself has none.
    Angka sumToDate(const Snapshot& snapshot, const Indikator& indikator, int first, int tahun)
    {
        Ratio sum;
        std::vector<Masukan> inputs;
        for (int year = first; year <= tahun; ++year) {
            const Angka result = realisasi(snapshot, indikator, year);
            if (result.nilai) {
                sum = sum + *result.nilai;
                inputs.push_back({ Peran::Realisasi, *result.nilai, {} });
            } else if (year == tahun) {
                return result;
            }
        }
        const bool complete = int(inputs.size()) == tahun - first + 1;
        return Angka::terhitung(sum, Aturan::TahunJumlah, std::move(inputs),
                                complete ? Catatan::TidakAda : Catatan::TahunBelumLengkap);
    }

} // namespace

KemajuanIndikator kemajuanIndikator(const Snapshot& snapshot, const Indikator& indikator, int tahun)
{
    const Indikator& measure = wakil(snapshot, indikator, tahun);
    const Dokumen* renstra = dokumenBerlaku(snapshot, tahun).renstra;
    const PeriodeRenstra* period = snapshot.periode(tahun);
    const End end = renstra && period ? endOf(snapshot, *renstra, measure, *period) : End{};
    KemajuanIndikator result;
    result.akhir = end.target;
    result.renstra = end.target ? renstra : nullptr;
    result.realisasi =
        end.sum ? sumToDate(snapshot, indikator, period->tahunAwal, tahun) : realisasi(snapshot, indikator, tahun);
    result.kemajuan = capaian(measure, end.target ? &*end.target : nullptr, result.realisasi);
    result.kemajuan.aturan = end.sum ? Aturan::KemajuanJumlah : Aturan::Kemajuan;
    if (result.kemajuan.nilai && result.kemajuan.catatan == Catatan::TidakAda)
        result.kemajuan.catatan = result.realisasi.catatan;
    return result;
}

Angka kemajuanRenstra(const Snapshot& snapshot, const Indikator& indikator, int tahun)
{
    return kemajuanIndikator(snapshot, indikator, tahun).kemajuan;
}

} // namespace selaras::domain
