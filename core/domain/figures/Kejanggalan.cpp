// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Kejanggalan.h"

#include "core/domain/figures/Berlaku.h"
#include "core/domain/figures/KejanggalanAturan.h"
#include "core/domain/workflow/Alur.h"

namespace selaras::domain {

using namespace periksa;

namespace {

    const Indikator* keeperOf(const Snapshot& snapshot, const Indikator* indikator)
    {
        return indikator ? &penyimpan(snapshot, *indikator) : nullptr;
    }

    /// The one that stands for the measure in the lists, see mewakili.
    const Indikator& shownOf(const Snapshot& snapshot, const Indikator& keeper)
    {
        if (snapshot.isBinned(keeper)) {
            for (const Indikator* twin : snapshot.kembaran(keeper.id)) {
                if (represents(snapshot, *twin))
                    return *twin;
            }
        }
        return keeper;
    }

} // namespace

Berat berat(Kejanggalan jenis)
{
    switch (jenis) {
    case Kejanggalan::KumulatifTurun:
    case Kejanggalan::MelebihiPagu:
    case Kejanggalan::CapaianTinggi:
        return Berat::Peringatan;
    case Kejanggalan::JauhDariRiwayat:
    case Kejanggalan::PersenLebih100:
    case Kejanggalan::KurangDariTriwulanLalu:
    case Kejanggalan::PenyebutKosong:
        return Berat::Perhatian;
    }
    Q_UNREACHABLE();
}

AngkaIsian angkaIsian(const Snapshot& snapshot, const Sel& sel)
{
    if (snapshot.simpul(sel.objekId)) {
        if (const RealisasiAnggaran* own = snapshot.realisasiAnggaran(sel.objekId, sel.tahun, sel.triwulan))
            return { own->nilai, {}, {} };
        const Angka sum = realisasiAnggaran(snapshot, sel.objekId, sel.tahun, sel.triwulan);
        return { sum.aturan == Aturan::PaguJumlah ? sum.bulat(Decimal::kDigits) : std::nullopt, {}, {} };
    }
    const Indikator* keeper = keeperOf(snapshot, snapshot.indikator(sel.objekId));
    const RealisasiKinerja* row = keeper ? snapshot.realisasi(keeper->id, sel.tahun, sel.triwulan) : nullptr;
    return row ? AngkaIsian{ row->nilai, row->pembilang, row->penyebut } : AngkaIsian{};
}

const Penerimaan* penerimaanBerlaku(const Snapshot& snapshot, const Sel& sel, Kejanggalan jenis)
{
    for (const Penerimaan* row : snapshot.penerimaan(sel)) {
        if (row->jenis == jenis && AngkaIsian{ row->nilai, row->pembilang, row->penyebut } == angkaIsian(snapshot, sel))
            return row;
    }
    return nullptr;
}

std::vector<Janggal> kejanggalan(const Snapshot& snapshot, const Sel& sel)
{
    const Quarter quarter(snapshot, sel.tahun, sel.triwulan);
    std::vector<Janggal> list;
    if (const Simpul* node = snapshot.simpul(sel.objekId)) {
        Findings findings(quarter, node->id);
        judgeSpending(quarter, *node, findings);
        findings.moveTo(list);
    } else if (const Indikator* keeper = keeperOf(snapshot, snapshot.indikator(sel.objekId))) {
        Findings findings(quarter, keeper->id);
        judgeResult(quarter, *keeper, shownOf(snapshot, *keeper), findings);
        findings.moveTo(list);
    }
    return list;
}

std::vector<Janggal> kejanggalan(const Snapshot& snapshot, int tahun, int triwulan)
{
    const Quarter quarter(snapshot, tahun, triwulan);
    std::vector<Janggal> list;
    for (const auto& [node, depth] : snapshot.pohon(tahun)) {
        Findings spending(quarter, node->id);
        judgeSpending(quarter, *node, spending);
        spending.moveTo(list);
        for (const Indikator* indikator : snapshot.indikatorOf(node->id)) {
            if (!isInForce(snapshot, *indikator, tahun) || !represents(snapshot, *indikator, tahun))
                continue;
            const Indikator& keeper = penyimpan(snapshot, *indikator);
            Findings findings(quarter, keeper.id);
            judgeResult(quarter, keeper, *indikator, findings);
            findings.moveTo(list);
        }
    }
    return list;
}

} // namespace selaras::domain
