// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Pengukuran.h"

#include "core/domain/workflow/Alur.h"

#include <algorithm>
#include <set>

namespace selaras::domain {

namespace {

    bool spendingEntered(const Snapshot& snapshot, int tahun, int triwulan)
    {
        return std::ranges::any_of(snapshot.data().realisasiAnggaran, [&](const RealisasiAnggaran& row) {
            return row.tahun == tahun && row.triwulan == triwulan;
        });
    }

    /// What one quarter brought. A computed one is there where the quarter has any spending.
    Angka quarterValue(const Snapshot& snapshot, const Indikator& keeper, int tahun, int triwulan, bool computed)
    {
        if (computed && spendingEntered(snapshot, tahun, triwulan))
            return realisasi(snapshot, keeper, tahun, triwulan);
        const RealisasiKinerja* row = computed ? nullptr : snapshot.realisasi(keeper.id, tahun, triwulan);
        return row ? nilaiTriwulan(keeper, *row) : Angka::kosong(Aturan::Langsung, Catatan::RealisasiBelumAda);
    }

    const Target* quarterTarget(const Snapshot& snapshot, const Dokumen* plan, const Indikator& shown,
                                const Indikator& keeper, int tahun, int triwulan)
    {
        for (const Indikator* each : { &shown, &keeper }) {
            const Target* target = plan ? snapshot.target(plan->id, each->id, tahun, triwulan) : nullptr;
            if (target && (target->nilai || !target->teks.isEmpty()))
                return target;
        }
        return nullptr;
    }

    void addIndicators(const Snapshot& snapshot, Pengukuran& all)
    {
        const Dokumen* plan = rencanaAksiBerlaku(snapshot, all.tahun);
        std::vector<Angka> reached;
        for (CapaianIndikator& each : capaianTahun(snapshot, all.tahun, all.triwulan)) {
            const Indikator& keeper = penyimpan(snapshot, *each.indikator);
            const bool computed = keeper.dariSerapan && each.realisasi.aturan == Aturan::Serapan;
            PengukuranIndikator row;
            row.targetTriwulan = quarterTarget(snapshot, plan, *each.indikator, keeper, all.tahun, all.triwulan);
            if (row.targetTriwulan)
                all.rencanaAksi = plan;
            for (int triwulan = 1; triwulan <= all.triwulan; ++triwulan)
                row.triwulan.push_back(quarterValue(snapshot, keeper, all.tahun, triwulan, computed));
            row.penanggungJawab = snapshot.jabatan(penanggungJawab(snapshot, each.indikator->id));
            row.hasil = snapshot.realisasi(keeper.id, all.tahun, all.triwulan);
            if (each.target.dokumen
                && std::ranges::find(all.dokumenTarget, each.target.dokumen) == all.dokumenTarget.end())
                all.dokumenTarget.push_back(each.target.dokumen);
            reached.push_back(each.capaian);
            row.capaian = std::move(each);
            all.indikator.push_back(std::move(row));
        }
        all.rataRata = rataRata(reached);
        all.predikat = predikat(all.rataRata);
    }

    /// What the quarter owes, and what it has of the indicators and lines shown besides.
    std::set<Sel> results(const Snapshot& snapshot, const Pengukuran& all, const std::vector<Sel>& due)
    {
        std::set<Sel> cells(due.begin(), due.end());
        for (const PengukuranIndikator& row : all.indikator) {
            if (row.hasil && row.capaian.realisasi.aturan != Aturan::Serapan)
                cells.insert({ row.hasil->indikatorId, all.tahun, all.triwulan });
        }
        for (const AnggaranSimpul& line : all.anggaran.baris) {
            if (snapshot.realisasiAnggaran(line.simpul->id, all.tahun, all.triwulan))
                cells.insert({ line.simpul->id, all.tahun, all.triwulan });
        }
        return cells;
    }

    /// The step as it was taken last, nullptr where a return came after it.
    const Persetujuan* taken(const Snapshot& snapshot, const Sel& sel, StatusRealisasi langkah)
    {
        const Persetujuan* found = nullptr;
        for (const Persetujuan* each : snapshot.persetujuan(sel)) {
            if (each->ke < langkah)
                found = nullptr;
            else if (each->ke == langkah && each->dari < langkah)
                found = each;
        }
        return found;
    }

    void addTaker(std::vector<const Persetujuan*>& takers, const Persetujuan& step)
    {
        const auto same = std::ranges::find_if(takers, [&](const Persetujuan* each) {
            return std::tie(each->penggunaId, each->nama, each->jabatan)
                == std::tie(step.penggunaId, step.nama, step.jabatan);
        });
        if (same == takers.end())
            takers.push_back(&step);
        else if ((*same)->waktu < step.waktu)
            *same = &step;
    }

    void addApproval(const Snapshot& snapshot, Pengukuran& all)
    {
        const std::vector<Sel> due = requiredSel(snapshot, all.tahun, all.triwulan);
        all.anggaranKosong = int(std::ranges::count_if(due, [&](const Sel& sel) {
            return snapshot.simpul(sel.objekId)
                && !realisasiAnggaran(snapshot, sel.objekId, all.tahun, all.triwulan).nilai;
        }));
        const std::set<Sel> cells = results(snapshot, all, due);
        all.hasil = int(cells.size());
        all.status = cells.empty() ? StatusRealisasi::Draf : StatusRealisasi::Ditandatangani;
        for (const Sel& sel : cells)
            all.status = std::min(all.status, statusRealisasi(snapshot, sel));
        for (auto next = langkahBerikut(StatusRealisasi::Draf); next; next = langkahBerikut(*next)) {
            LangkahPengukuran step;
            step.langkah = *next;
            for (const Sel& sel : cells) {
                if (statusRealisasi(snapshot, sel) < *next)
                    continue;
                ++step.selesai;
                if (const Persetujuan* by = taken(snapshot, sel, *next))
                    addTaker(step.oleh, *by);
            }
            std::ranges::stable_sort(step.oleh, {}, &Persetujuan::waktu);
            all.langkah.push_back(std::move(step));
        }
        const std::vector<const Persetujuan*>& signers = all.langkah.back().oleh;
        if (all.status == StatusRealisasi::Ditandatangani && !signers.empty())
            all.ditandatangani = signers.back()->waktu;
    }

} // namespace

Pengukuran pengukuran(const Snapshot& snapshot, int tahun, int triwulan)
{
    Pengukuran all;
    all.tahun = tahun;
    all.triwulan = triwulan;
    addIndicators(snapshot, all);
    all.anggaran = anggaranTahun(snapshot, tahun, triwulan);
    addApproval(snapshot, all);
    return all;
}

} // namespace selaras::domain
