// SPDX-License-Identifier: GPL-3.0-or-later
// The summary of a year and the trend over years.
#include "core/domain/figures/Anggaran.h"
#include "core/domain/figures/Berlaku.h"
#include "core/domain/figures/Temuan.h"
#include "core/domain/workflow/Alur.h"
#include "core/domain/workflow/Pelaporan.h"

#include <algorithm>
#include <limits>
#include <set>

namespace selaras::domain {

namespace {

    void count(Ringkasan& summary)
    {
        for (const CapaianIndikator& row : summary.indikator) {
            if (row.realisasi.keadaan == Keadaan::BelumDiisi)
                ++summary.belumDiisi;
            else if (const std::optional<bool> reached = row.tercapai(); !reached)
                ++(row.capaian.ada() ? summary.stillRunning : summary.tidakDapatDihitung);
            else
                ++(*reached ? summary.tercapai : summary.belumTercapai);
        }
    }

    /// The lines of the budget that a post answers for, with everything below them, and their sum.
    void keepBudgetOf(const Snapshot& snapshot, const Id& jabatanId, Ringkasan& summary)
    {
        std::vector<AnggaranSimpul> kept;
        int inside = std::numeric_limits<int>::max(); // depth of the topmost line of its own
        for (AnggaranSimpul& line : summary.anggaran.baris) {
            if (line.kedalaman <= inside) {
                const bool own = penanggungJawab(snapshot, line.simpul->id) == jabatanId;
                inside = own ? line.kedalaman : std::numeric_limits<int>::max();
                if (own)
                    summary.program.push_back(line);
            }
            if (line.kedalaman >= inside)
                kept.push_back(std::move(line));
        }
        summary.anggaran.baris = std::move(kept);
        summary.anggaran.total = sumLines(summary.program);
    }

    void addBudget(const Snapshot& snapshot, Ringkasan& summary)
    {
        summary.anggaran = anggaranTahun(snapshot, summary.tahun, summary.triwulan);
        if (!summary.jabatanId.isEmpty())
            keepBudgetOf(snapshot, summary.jabatanId, summary);
        else
            std::ranges::copy_if(summary.anggaran.baris, std::back_inserter(summary.program),
                                 [](const AnggaranSimpul& line) { return line.kedalaman == 0; });
        summary.pagu = summary.anggaran.total.pagu;
        summary.realisasiAnggaran = summary.anggaran.total.realisasi;
        summary.serapan = summary.anggaran.total.serapan;
    }

    void addResults(const Snapshot& snapshot, Ringkasan& summary)
    {
        summary.indikator = capaianTahun(snapshot, summary.tahun, summary.triwulan);
        std::erase_if(summary.indikator, [&](const CapaianIndikator& row) {
            return !belongsToJabatan(snapshot, penyimpan(snapshot, *row.indikator).id, summary.jabatanId);
        });
        std::vector<Angka> capaian;
        for (const CapaianIndikator& row : summary.indikator)
            capaian.push_back(row.capaian);
        summary.rataRata = rataRata(capaian);
        summary.predikat = predikat(summary.rataRata);
        count(summary);
    }

} // namespace

Ringkasan ringkasan(const Snapshot& snapshot, int tahun, int triwulan, const Id& jabatanId)
{
    Ringkasan summary;
    summary.tahun = tahun;
    summary.triwulan = triwulan;
    summary.jabatanId = jabatanId;
    addResults(snapshot, summary);
    addBudget(snapshot, summary);
    summary.efisiensi = efisiensi(summary.rataRata, summary.serapan);
    summary.perhatian = temuan(snapshot, summary);
    return summary;
}

std::vector<const Jabatan*> jabatanWithKinerja(const Snapshot& snapshot, int tahun)
{
    std::set<Id> posts;
    for (const CapaianIndikator& row : capaianTahun(snapshot, tahun))
        posts.insert(penanggungJawab(snapshot, penyimpan(snapshot, *row.indikator).id));
    for (const AnggaranSimpul& line : anggaranTahun(snapshot, tahun).baris)
        posts.insert(penanggungJawab(snapshot, line.simpul->id));
    std::vector<const Jabatan*> found;
    for (const Jabatan* post : urutanJabatan(snapshot)) {
        if (posts.contains(post->id))
            found.push_back(post);
    }
    return found;
}

namespace {

    /// Nothing in a year that the measure is not part of the plan of, wherever it stands.
    CapaianIndikator pointOf(const Snapshot& snapshot, const Indikator& indikator, int tahun)
    {
        const auto inForce = [&](const Indikator* row) { return isInForce(snapshot, *row, tahun); };
        if (inForce(&indikator) || std::ranges::any_of(snapshot.kembaran(indikator.id), inForce))
            return capaianIndikator(snapshot, indikator, tahun);
        CapaianIndikator none;
        none.indikator = &indikator;
        none.simpul = snapshot.simpul(indikator.simpulId);
        return none;
    }

} // namespace

std::vector<DeretTren> tren(const Snapshot& snapshot, int dari, int sampai)
{
    std::vector<const Indikator*> indicators;
    for (const auto& [node, depth] : snapshot.pohon()) {
        if (node->jenis != JenisSimpul::Sasaran && node->jenis != JenisSimpul::KinerjaLainnya)
            continue;
        for (const Indikator* indikator : snapshot.indikatorOf(node->id)) {
            if (represents(snapshot, *indikator))
                indicators.push_back(indikator);
        }
    }
    std::vector<DeretTren> series;
    for (const Indikator* indikator : indicators) {
        DeretTren each{ indikator, {} };
        bool judged = false;
        Angka before = realisasi(snapshot, *indikator, dari - 1);
        for (int tahun = dari; tahun <= sampai; ++tahun) {
            TitikTren point{ tahun, pointOf(snapshot, *indikator, tahun), {} };
            const Angka& now = point.capaian.realisasi;
            judged = judged || point.capaian.target.target || now.keadaan != Keadaan::BelumDiisi;
            point.selisih = now.nilai && before.nilai
                ? Angka::terhitung(*now.nilai - *before.nilai, Aturan::Selisih,
                                   { { Peran::Realisasi, *now.nilai, {} }, { Peran::Realisasi, *before.nilai, {} } })
                : Angka::kosong(Aturan::Selisih, Catatan::RealisasiBelumAda);
            before = now;
            each.titik.push_back(std::move(point));
        }
        if (judged)
            series.push_back(std::move(each));
    }
    return series;
}

} // namespace selaras::domain
