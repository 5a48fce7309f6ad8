// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Asal.h"

namespace selaras::domain {

namespace {

    struct Place {
        const Snapshot& snapshot;
        int tahun, triwulan;
        const Dokumen* dokumen = nullptr; ///< whose pagu it is
    };

    Asal entered(const Masukan& input, const Id& objekId, int tahun)
    {
        Asal leaf{ input.peran, Angka::terhitung(input.nilai, Aturan::Langsung, {}), objekId, input.id, tahun };
        leaf.triwulan = input.triwulan;
        return leaf;
    }

    /// A sum over the budget with its lines, down to what was entered. `objekId` is whose figure it is.
    Asal budget(const Place& place, Peran peran, const Angka& angka, const Id& objekId)
    {
        Asal asal{ peran, angka, objekId, {}, place.tahun };
        if (peran == Peran::Pagu)
            asal.dokumen = place.dokumen;
        for (const Masukan& input : angka.masukan) {
            const bool line = angka.aturan == Aturan::PaguJumlah && place.snapshot.simpul(input.id);
            if (!line) {
                asal.bagian.push_back(entered(input, objekId, place.tahun));
                asal.bagian.back().dokumen = asal.dokumen;
                continue;
            }
            const Angka below = peran == Peran::Pagu
                ? pagu(place.snapshot, place.dokumen ? place.dokumen->id : Id(), input.id, place.tahun)
                : realisasiAnggaran(place.snapshot, input.id, place.tahun, place.triwulan);
            asal.bagian.push_back(budget(place, peran, below, input.id));
        }
        // One entered row is the figure: no need to say it twice.
        if (asal.bagian.size() == 1 && asal.bagian.front().bagian.empty() && !asal.bagian.front().barisId.isEmpty()) {
            Asal only = asal.bagian.front();
            only.angka.aturan = angka.aturan;
            return only;
        }
        return asal;
    }

    Asal result(const Place& place, const CapaianIndikator& row)
    {
        const Id keeper = penyimpan(place.snapshot, *row.indikator).id;
        Asal asal{ Peran::Realisasi, row.realisasi, keeper, {}, place.tahun };
        if (row.realisasi.aturan == Aturan::Serapan) {
            const AnggaranTahun budgets = anggaranTahun(place.snapshot, place.tahun, place.triwulan);
            asal.bagian =
                asalSerapan(place.snapshot, budgets.total, budgets.dokumen, place.tahun, place.triwulan).bagian;
            return asal;
        }
        for (const Masukan& input : row.realisasi.masukan)
            asal.bagian.push_back(entered(input, keeper, place.tahun));
        return asal;
    }

    std::vector<Asal> results(const Snapshot& snapshot, const std::vector<CapaianIndikator>& rows, int tahun,
                              int triwulan)
    {
        std::vector<Asal> list;
        list.reserve(rows.size());
        for (const CapaianIndikator& row : rows)
            list.push_back(asalCapaian(snapshot, row, tahun, triwulan));
        return list;
    }

    /// The results that are owed, each with what is in the file for it.
    std::vector<Asal> owed(const Snapshot& snapshot, const std::vector<Sel>& cells)
    {
        std::vector<Asal> list;
        for (const Sel& sel : cells) {
            const bool money = snapshot.simpul(sel.objekId) != nullptr;
            const RealisasiKinerja* result = snapshot.realisasi(sel.objekId, sel.tahun, sel.triwulan);
            const RealisasiAnggaran* spent = snapshot.realisasiAnggaran(sel.objekId, sel.tahun, sel.triwulan);
            Asal each{ money ? Peran::RealisasiAnggaran : Peran::Realisasi,
                       Angka::kosong(Aturan::Langsung, Catatan::RealisasiBelumAda),
                       sel.objekId,
                       result      ? result->id
                           : spent ? spent->id
                                   : Id(),
                       sel.tahun,
                       sel.triwulan };
            if (spent)
                each.angka = Angka::terhitung(spent->nilai, Aturan::Langsung, {});
            else if (result)
                each.angka = nilaiTriwulan(*snapshot.indikator(sel.objekId), *result);
            list.push_back(std::move(each));
        }
        return list;
    }

} // namespace

Asal asalCapaian(const Snapshot& snapshot, const CapaianIndikator& row, int tahun, int triwulan)
{
    Asal asal{ Peran::Capaian, row.capaian, row.indikator->id, {}, tahun };
    for (const Masukan& input : row.capaian.masukan) {
        if (input.peran != Peran::Target && input.peran != Peran::TargetAtas)
            continue;
        asal.bagian.push_back(entered(input, row.indikator->id, tahun));
        asal.bagian.back().dokumen = row.rencanaAksi ? row.rencanaAksi : row.target.dokumen;
    }
    asal.bagian.push_back(result({ snapshot, tahun, triwulan }, row));
    return asal;
}

Asal asalSerapan(const Snapshot& snapshot, const AnggaranSimpul& line, const Dokumen* dokumen, int tahun, int triwulan)
{
    const Id objekId = line.simpul ? line.simpul->id : Id();
    const Place place{ snapshot, tahun, triwulan, dokumen };
    Asal asal{ Peran::Serapan, line.serapan, objekId, {}, tahun };
    asal.bagian.push_back(budget(place, Peran::Pagu, line.pagu, objekId));
    asal.bagian.push_back(budget(place, Peran::RealisasiAnggaran, line.realisasi, objekId));
    return asal;
}

Asal asalRataRata(const Snapshot& snapshot, const Ringkasan& summary)
{
    Asal asal{ Peran::Capaian, summary.rataRata, {}, {}, summary.tahun };
    asal.bagian = results(snapshot, summary.indikator, summary.tahun, summary.triwulan);
    return asal;
}

Asal asalSerapan(const Snapshot& snapshot, const Ringkasan& summary)
{
    return asalSerapan(snapshot, summary.anggaran.total, summary.anggaran.dokumen, summary.tahun, summary.triwulan);
}

Asal asalTercapai(const Snapshot& snapshot, const Ringkasan& summary)
{
    Asal asal = asalRataRata(snapshot, summary);
    asal.peran = Peran::Bagian;
    asal.angka = Angka::terhitung(Ratio(qint64(summary.tercapai)), Aturan::CacahTercapai, {});
    return asal;
}

Asal asalEfisiensi(const Snapshot& snapshot, const Ringkasan& summary)
{
    Asal asal{ Peran::Bagian, summary.efisiensi, {}, {}, summary.tahun };
    asal.bagian.push_back(asalRataRata(snapshot, summary));
    asal.bagian.push_back(asalSerapan(snapshot, summary));
    return asal;
}

Asal asalTenggat(const Snapshot& snapshot, const TenggatBerikut& tenggat, int tahun)
{
    Asal asal{ Peran::Bagian, tenggat.angka(), {}, {}, tahun };
    asal.bagian = owed(snapshot, tenggat.sel);
    return asal;
}

Asal asalPelaporan(const Snapshot& snapshot, const PelaporanJabatan& report, int tahun)
{
    Asal asal{ Peran::Bagian, report.angka(), {}, {}, tahun };
    asal.bagian = owed(snapshot, report.sel);
    return asal;
}

Asal asalSimpul(const Snapshot& snapshot, const SimpulKinerja& node, int tahun, int triwulan)
{
    Asal asal{ Peran::Capaian, node.capaian, node.simpul->id, {}, tahun };
    asal.bagian = results(snapshot, node.indikator, tahun, triwulan);
    return asal;
}

} // namespace selaras::domain
