// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Kejanggalan.h"
#include "core/domain/figures/Perhitungan.h"

#include <algorithm>

/// Inside of the checks: the rules themselves. See Kejanggalan.h for what they say and why.
namespace selaras::domain::periksa {

/// What a whole quarter is looked at with.
struct Quarter {
    const Snapshot& snapshot;
    int tahun, triwulan;
    const Dokumen* dokumenPagu;
    int tahunPertama; ///< with any result

    Quarter(const Snapshot& all, int year, int quarter)
        : snapshot(all)
        , tahun(year)
        , triwulan(quarter)
        , dokumenPagu(paguBerlaku(all, year))
        , tahunPertama(year)
    {
        for (const RealisasiKinerja& row : all.data().realisasi)
            tahunPertama = std::min(tahunPertama, row.tahun);
        tahunPertama = std::max(tahunPertama, year - kTahunRiwayat);
    }
    Sel sel(const Id& objekId) const { return { objekId, tahun, triwulan }; }
};

/// The findings of one place.
class Findings {
public:
    Findings(const Quarter& quarter, const Id& objekId)
        : m_snapshot(quarter.snapshot)
        , m_sel(quarter.sel(objekId))
    {
    }
    Janggal& add(Kejanggalan jenis)
    {
        Janggal finding{ .sel = m_sel, .jenis = jenis, .berat = berat(jenis) };
        finding.diterima = penerimaanBerlaku(m_snapshot, m_sel, jenis);
        return m_list.emplace_back(std::move(finding));
    }
    void moveTo(std::vector<Janggal>& all)
    {
        std::ranges::stable_sort(m_list, std::greater{}, &Janggal::berat);
        std::ranges::move(m_list, std::back_inserter(all));
    }

private:
    const Snapshot& m_snapshot;
    Sel m_sel;
    std::vector<Janggal> m_list;
};

void judgeSpending(const Quarter& quarter, const Simpul& node, Findings& findings);
/// `shown` stands for the measure in the lists, `keeper` keeps its results.
void judgeResult(const Quarter& quarter, const Indikator& keeper, const Indikator& shown, Findings& findings);

} // namespace selaras::domain::periksa
