// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/PohonKinerja.h"

#include "core/domain/figures/Berlaku.h"

#include <map>

namespace selaras::domain {

std::optional<bool> SimpulKinerja::tercapai() const
{
    const std::optional<Decimal> printed = capaian.bulat(2);
    return printed ? std::optional<bool>(*printed >= Decimal::fromInteger(100)) : std::nullopt;
}

std::vector<SimpulKinerja> pohonKinerja(const Snapshot& snapshot, int tahun, int triwulan)
{
    std::vector<SimpulKinerja> tree;
    std::map<Id, int> places;
    for (const auto& [node, depth] : snapshot.pohon(tahun)) {
        if (!isInForce(snapshot, *node, tahun))
            continue; // with everything below it
        SimpulKinerja each;
        each.simpul = node;
        each.kedalaman = depth;
        if (const auto parent = places.find(node->indukId); parent != places.end())
            each.induk = parent->second;
        std::vector<Angka> figures;
        for (const Indikator* indikator : snapshot.indikatorOf(node->id)) {
            if (!isInForce(snapshot, *indikator, tahun))
                continue;
            CapaianIndikator row = capaianIndikator(snapshot, *indikator, tahun, triwulan);
            if (!row.target.target && row.realisasi.keadaan == Keadaan::BelumDiisi)
                continue;
            figures.push_back(row.capaian);
            each.indikator.push_back(std::move(row));
        }
        each.capaian = rataRata(figures);
        each.predikat = predikat(each.capaian);
        places[node->id] = int(tree.size());
        tree.push_back(std::move(each));
    }
    return tree;
}

} // namespace selaras::domain
