// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Perhitungan.h"

#include "core/domain/figures/Anggaran.h"
#include "core/domain/figures/Berlaku.h"
#include "core/domain/figures/DokumenBerlaku.h"
#include "core/domain/workflow/Alur.h"

#include <algorithm>
#include <limits>

namespace selaras::domain {

namespace {

    bool judged(const CapaianIndikator& row)
    {
        return row.target.target || row.realisasi.keadaan != Keadaan::BelumDiisi;
    }

    template <class Wanted>
    std::vector<CapaianIndikator> collect(const Snapshot& snapshot, int tahun, int triwulan, Wanted wanted)
    {
        std::vector<CapaianIndikator> rows;
        for (const auto& [node, depth] : snapshot.pohon(tahun)) {
            if (!wanted(*node))
                continue;
            for (const Indikator* indikator : snapshot.indikatorOf(node->id)) {
                if (!isInForce(snapshot, *indikator, tahun) || !represents(snapshot, *indikator, tahun))
                    continue;
                CapaianIndikator row = capaianIndikator(snapshot, *indikator, tahun, triwulan);
                if (judged(row))
                    rows.push_back(std::move(row));
            }
        }
        return rows;
    }

    /// An indicator of another period's tree has no part in the budget of the year.
    bool belongsTo(const Snapshot& snapshot, const Indikator& indikator, int tahun)
    {
        const PeriodeRenstra* period = snapshot.periode(tahun);
        const Simpul* node = snapshot.simpul(indikator.simpulId);
        return !period || !node || node->periodeId == period->id;
    }

} // namespace

std::optional<bool> CapaianIndikator::tercapai() const
{
    const std::optional<Decimal> printed = capaian.bulat(2);
    if (printed && capaian.catatan == Catatan::MasihBerjalan && *printed < Decimal::fromInteger(100))
        return std::nullopt;
    return printed ? std::optional<bool>(*printed >= Decimal::fromInteger(100)) : std::nullopt;
}

namespace {

    /// What the Rencana Aksi in force promises up to a quarter: the sum of its quarters where the year is a sum (of a
    /// range both bounds), else the quarter's own. nullopt unless it has all of them.
    std::optional<Target> quarterTarget(const Snapshot& snapshot, const Dokumen& plan, const Indikator& measure,
                                        int tahun, int triwulan)
    {
        Target promised;
        std::optional<Decimal> sum = Decimal(), upper = Decimal();
        const bool adds = measure.akumulasi == Akumulasi::Jumlah;
        for (int each = adds ? 1 : triwulan; each <= triwulan; ++each) {
            const Target* quarter = snapshot.target(plan.id, measure.id, tahun, each);
            if (!quarter || !quarter->nilai || !sum || !upper)
                return std::nullopt;
            promised = *quarter;
            sum = sum->plus(*quarter->nilai);
            upper = upper->plus(quarter->nilaiAtas.value_or(*quarter->nilai));
        }
        promised.nilai = sum;
        if (measure.arah == Arah::Rentang)
            promised.nilaiAtas = upper;
        return sum && upper ? std::optional<Target>(promised) : std::nullopt;
    }

    /// A figure that still grows is held against its quarters, else it is no more than progress towards the year.
    void judgeRunning(const Snapshot& snapshot, const Indikator& measure, int tahun, int triwulan,
                      CapaianIndikator& row)
    {
        if (!stillRunning(measure, row.realisasi, triwulan))
            return;
        const Dokumen* plan = rencanaAksiBerlaku(snapshot, tahun);
        const std::optional<Target> promised =
            plan ? quarterTarget(snapshot, *plan, measure, tahun, triwulan) : std::nullopt;
        if (promised) {
            row.rencanaAksi = plan;
            row.capaian = capaian(measure, &*promised, row.realisasi);
        }
        const Catatan note = promised ? Catatan::TargetTriwulan : Catatan::MasihBerjalan;
        if (row.capaian.nilai && (!promised || row.capaian.catatan == Catatan::TidakAda))
            row.capaian.catatan = note;
    }

} // namespace

CapaianIndikator capaianIndikator(const Snapshot& snapshot, const Indikator& indikator, int tahun, int triwulan)
{
    const Indikator& measure = wakil(snapshot, indikator, tahun);
    CapaianIndikator row;
    row.indikator = &indikator;
    row.simpul = snapshot.simpul(indikator.simpulId);
    row.target = targetBerlaku(snapshot, indikator, tahun);
    row.realisasi = realisasi(snapshot, indikator, tahun, triwulan);
    row.capaian = capaian(measure, row.target.target, row.realisasi);
    judgeRunning(snapshot, measure, tahun, triwulan, row);
    row.predikat = predikat(row.capaian);
    row.mutu = row.realisasi.nilai ? pita(measure.skala, *row.realisasi.nilai) : nullptr;
    return row;
}

std::vector<RataRataSimpul> rataRataPerSimpul(std::span<const CapaianIndikator> rows)
{
    std::vector<RataRataSimpul> means;
    std::vector<Angka> figures;
    for (size_t i = 0; i < rows.size(); ++i) {
        figures.push_back(rows[i].capaian);
        if (i + 1 < rows.size() && rows[i + 1].simpul == rows[i].simpul)
            continue;
        means.push_back({ rows[i].simpul, rataRata(figures) });
        figures.clear();
    }
    return means;
}

std::vector<CapaianIndikator> capaianTahun(const Snapshot& snapshot, int tahun, int triwulan)
{
    return collect(snapshot, tahun, triwulan, [](const Simpul& node) {
        return node.jenis == JenisSimpul::Sasaran || node.jenis == JenisSimpul::KinerjaLainnya;
    });
}

std::vector<CapaianIndikator> capaianSemua(const Snapshot& snapshot, int tahun, int triwulan)
{
    return collect(snapshot, tahun, triwulan, [](const Simpul&) { return true; });
}

Angka realisasi(const Snapshot& snapshot, const Indikator& indikator, int tahun, int triwulan)
{
    const Indikator* source = indikator.acuanId.isEmpty() ? &indikator : snapshot.indikator(indikator.acuanId);
    if (!source)
        source = &indikator;
    if (source->dariSerapan && belongsTo(snapshot, *source, tahun)) {
        Angka computed = totalAnggaran(snapshot, paguBerlaku(snapshot, tahun), tahun, triwulan).serapan;
        if (computed.nilai)
            return computed;
    }
    std::vector<RealisasiKinerja> rows;
    for (const RealisasiKinerja& row : snapshot.realisasi(source->id, tahun)) {
        if (row.triwulan <= triwulan)
            rows.push_back(row);
    }
    return nilaiTahun(*source, rows);
}

} // namespace selaras::domain
