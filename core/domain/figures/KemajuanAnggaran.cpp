// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Anggaran.h"
#include "core/domain/figures/Tren.h"

namespace selaras::domain {

namespace {

    const Ratio kHundred(qint64(100));

    /// Pagu of a node, or of the whole unit, in a part of a Renstra.
    Angka paguOf(const Snapshot& snapshot, const Dokumen& renstra, const Simpul* simpul, int tahun, int periodeTahun,
                 Bagian bagian)
    {
        if (simpul)
            return pagu(snapshot, renstra.id, simpul->id, tahun, bagian);
        Ratio sum;
        std::vector<Masukan> inputs;
        for (const Simpul* root : snapshot.akar(periodeTahun)) {
            const Angka part = pagu(snapshot, renstra.id, root->id, tahun, bagian);
            if (!part.nilai)
                continue;
            sum = sum + *part.nilai;
            inputs.push_back({ Peran::Pagu, *part.nilai, root->id });
        }
        return inputs.empty() ? Angka::kosong(Aturan::PaguJumlah, Catatan::PaguBelumAda)
                              : Angka::terhitung(sum, Aturan::PaguJumlah, std::move(inputs));
    }

} // namespace

Angka paguPeriode(const Snapshot& snapshot, const Simpul* simpul, int tahun)
{
    const Angka none = Angka::kosong(Aturan::PaguJumlah, Catatan::PaguBelumAda);
    const Dokumen* renstra = dokumenBerlaku(snapshot, tahun).renstra;
    const PeriodeRenstra* period = snapshot.periode(tahun);
    if (!renstra || !period)
        return none;
    Angka end = paguOf(snapshot, *renstra, simpul, 0, tahun, Bagian::KondisiAkhir);
    if (end.nilai)
        return end;
    Ratio sum;
    std::vector<Masukan> inputs;
    for (int year = period->tahunAwal; year <= period->tahunAkhir; ++year) {
        const Angka part = paguOf(snapshot, *renstra, simpul, year, tahun, Bagian::Tahunan);
        if (!part.nilai)
            return none; // a sum of some years would make progress look greater than it is
        sum = sum + *part.nilai;
        inputs.push_back({ Peran::Pagu, *part.nilai, {} });
    }
    return Angka::terhitung(sum, Aturan::PaguJumlah, std::move(inputs));
}

Angka realisasiPeriode(const Snapshot& snapshot, const Simpul* simpul, int tahun)
{
    const PeriodeRenstra* period = snapshot.periode(tahun);
    const int first = period && period->tahunAwal <= tahun ? period->tahunAwal : tahun;
    Ratio sum;
    std::vector<Masukan> inputs;
    for (int year = first; year <= tahun; ++year) {
        const Angka spent = simpul ? realisasiAnggaran(snapshot, simpul->id, year)
                                   : totalAnggaran(snapshot, nullptr, year, 4).realisasi;
        if (spent.nilai) {
            sum = sum + *spent.nilai;
            inputs.push_back({ Peran::RealisasiAnggaran, *spent.nilai, {} });
        } else if (year == tahun) {
            return Angka::kosong(Aturan::PaguJumlah, Catatan::RealisasiBelumAda);
        }
    }
    const bool complete = int(inputs.size()) == tahun - first + 1;
    return Angka::terhitung(sum, Aturan::PaguJumlah, std::move(inputs),
                            complete ? Catatan::TidakAda : Catatan::TahunBelumLengkap);
}

Angka kemajuanAnggaran(const Angka& paguPeriode, const Angka& realisasiPeriode)
{
    Angka progress = serapan(paguPeriode, realisasiPeriode);
    progress.aturan = Aturan::KemajuanAnggaran;
    if (progress.nilai && realisasiPeriode.catatan != Catatan::TidakAda)
        progress.catatan = realisasiPeriode.catatan;
    return progress;
}

} // namespace selaras::domain
