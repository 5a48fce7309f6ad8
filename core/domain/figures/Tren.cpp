// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Tren.h"

#include <algorithm>
#include <set>

namespace selaras::domain {

namespace {

    constexpr size_t kFirstSpan = 3;

    bool filled(const RealisasiKinerja& row)
    {
        return row.nilai || (row.pembilang && row.penyebut);
    }

    bool programs(const Simpul& node)
    {
        return node.jenis == JenisSimpul::Program;
    }

    TitikPembanding comparison(const Snapshot& snapshot, const Indikator& indikator, const TitikTren& point)
    {
        TitikPembanding result{ point.tahun, point.capaian.realisasi, {}, {} };
        for (size_t i = 0; i < kTingkatPembanding.size(); ++i) {
            const Pembanding* other = pembanding(snapshot, indikator, point.tahun, kTingkatPembanding[i]);
            result.nilai[i] = other;
            result.selisih[i] = other && result.realisasi.nilai
                ? Angka::terhitung(
                    *result.realisasi.nilai - Ratio(other->nilai), Aturan::Selisih,
                    { { Peran::Realisasi, *result.realisasi.nilai, {} }, { Peran::Bagian, other->nilai, other->id } })
                : Angka::kosong(Aturan::Selisih, other ? Catatan::RealisasiBelumAda : Catatan::PembandingBelumAda);
        }
        return result;
    }

    TitikAnggaran budgetPoint(const Snapshot& snapshot, const AnggaranTahun& year, const AnggaranSimpul* line,
                              int tahun)
    {
        TitikAnggaran point{ tahun, year.dokumen, {}, {}, {}, {}, {}, {} };
        if (line) {
            point.pagu = line->pagu;
            point.realisasi = line->realisasi;
            point.serapan = line->serapan;
            point.paguPeriode = paguPeriode(snapshot, line->simpul, tahun);
            point.realisasiPeriode = realisasiPeriode(snapshot, line->simpul, tahun);
        } else {
            point.pagu = point.paguPeriode = Angka::kosong(Aturan::PaguJumlah, Catatan::PaguBelumAda);
            point.realisasi = point.realisasiPeriode = Angka::kosong(Aturan::PaguJumlah, Catatan::RealisasiBelumAda);
            point.serapan = serapan(point.pagu, point.realisasi);
        }
        point.kemajuan = kemajuanAnggaran(point.paguPeriode, point.realisasiPeriode);
        return point;
    }

    /// What makes a program the same one in another year.
    QString keyOf(const Simpul& program)
    {
        return program.kode.isEmpty() ? program.id : program.kode;
    }

} // namespace

std::vector<int> yearsWithResults(const Snapshot& snapshot)
{
    std::set<int> years;
    for (const RealisasiKinerja& row : snapshot.data().realisasi) {
        if (filled(row))
            years.insert(row.tahun);
    }
    for (const RealisasiAnggaran& row : snapshot.data().realisasiAnggaran)
        years.insert(row.tahun);
    return { years.begin(), years.end() };
}

std::optional<RentangTahun> rentangTren(const Snapshot& snapshot)
{
    if (const auto years = yearsWithResults(snapshot); !years.empty())
        return RentangTahun{ years[years.size() - std::min(years.size(), kFirstSpan)], years.back() };
    const auto years = snapshot.tahun();
    if (years.empty())
        return std::nullopt;
    return RentangTahun{ years.front(), years[std::min(years.size(), kFirstSpan) - 1] };
}

std::vector<DeretKemajuan> kemajuanTren(const Snapshot& snapshot, int dari, int sampai)
{
    std::vector<DeretKemajuan> all;
    for (const DeretTren& series : tren(snapshot, dari, sampai)) {
        DeretKemajuan each{ series.indikator, {} };
        each.titik.reserve(series.titik.size());
        for (const TitikTren& point : series.titik) {
            KemajuanIndikator progress = kemajuanIndikator(snapshot, *series.indikator, point.tahun);
            each.titik.push_back({ point.tahun, std::move(progress.akhir), progress.renstra,
                                   std::move(progress.realisasi), std::move(progress.kemajuan) });
        }
        all.push_back(std::move(each));
    }
    return all;
}

const Pembanding* pembanding(const Snapshot& snapshot, const Indikator& indikator, int tahun, TingkatPembanding tingkat)
{
    const Id& kept = indikator.acuanId.isEmpty() ? indikator.id : indikator.acuanId;
    const auto& rows = snapshot.data().pembanding;
    const auto it = std::ranges::find_if(rows, [&](const Pembanding& row) {
        return row.indikatorId == kept && row.tahun == tahun && row.tingkat == tingkat;
    });
    return it == rows.end() ? nullptr : &*it;
}

bool DeretPembanding::isKnown() const
{
    return std::ranges::any_of(titik, [](const TitikPembanding& point) {
        return std::ranges::any_of(point.nilai, [](const Pembanding* each) { return each != nullptr; });
    });
}

std::vector<DeretPembanding> trenPembanding(const Snapshot& snapshot, int dari, int sampai)
{
    std::vector<DeretPembanding> all;
    for (const DeretTren& series : tren(snapshot, dari, sampai)) {
        DeretPembanding each{ series.indikator, {} };
        each.titik.reserve(series.titik.size());
        for (const TitikTren& point : series.titik)
            each.titik.push_back(comparison(snapshot, *series.indikator, point));
        all.push_back(std::move(each));
    }
    return all;
}

std::vector<DeretAnggaran> trenAnggaran(const Snapshot& snapshot, int dari, int sampai)
{
    std::vector<AnggaranTahun> years;
    std::vector<DeretAnggaran> all{ DeretAnggaran{} };
    for (int tahun = dari; tahun <= sampai; ++tahun) {
        years.push_back(anggaranTahun(snapshot, tahun));
        for (const AnggaranSimpul& line : years.back().baris) {
            if (!programs(*line.simpul))
                continue;
            auto it = std::find_if(all.begin() + 1, all.end(), [&](const DeretAnggaran& each) {
                return keyOf(*each.simpul) == keyOf(*line.simpul);
            });
            if (it == all.end())
                it = all.insert(it, DeretAnggaran{});
            it->kode = line.simpul->kode;
            it->nama = line.simpul->nama;
            it->simpul = line.simpul;
        }
    }
    bool any = all.size() > 1;
    for (DeretAnggaran& each : all) {
        for (size_t i = 0; i < years.size(); ++i) {
            const auto& lines = years[i].baris;
            const auto line = std::ranges::find_if(lines, [&](const AnggaranSimpul& l) {
                return each.simpul && programs(*l.simpul) && keyOf(*l.simpul) == keyOf(*each.simpul);
            });
            const AnggaranSimpul* found = !each.simpul ? &years[i].total : line == lines.end() ? nullptr : &*line;
            each.titik.push_back(budgetPoint(snapshot, years[i], found, dari + int(i)));
            any = any || each.titik.back().pagu.nilai || each.titik.back().realisasi.nilai;
        }
    }
    return any ? all : std::vector<DeretAnggaran>{};
}

} // namespace selaras::domain
