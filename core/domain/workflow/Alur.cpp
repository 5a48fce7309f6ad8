// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workflow/Alur.h"

#include "core/domain/figures/Berlaku.h"
#include "core/domain/figures/Perhitungan.h"
#include "core/domain/workflow/Setelan.h"

#include <algorithm>
#include <map>

namespace selaras::domain {

namespace {

    constexpr int kQuarters = 4;
    constexpr int kMonths = 3; // of a quarter

    /// The step a role stands for in the chain; Draf for one that approves nothing.
    StatusRealisasi stepOf(PeranPengguna role)
    {
        switch (role) {
        case PeranPengguna::Perencana:
            return StatusRealisasi::Diverifikasi;
        case PeranPengguna::Kasubag:
            return StatusRealisasi::Divalidasi;
        case PeranPengguna::Sekretaris:
            return StatusRealisasi::Diparaf;
        case PeranPengguna::Camat:
            return StatusRealisasi::Ditandatangani;
        case PeranPengguna::Pengisi:
        case PeranPengguna::Pengawas:
            break;
        }
        return StatusRealisasi::Draf;
    }

    bool ownPost(const Snapshot& snapshot, const Pelaku& pelaku, const Sel& sel)
    {
        return !pelaku.jabatanId.isEmpty() && penanggungJawab(snapshot, sel.objekId) == pelaku.jabatanId;
    }

    bool filledByAncestor(const Snapshot& snapshot, const Simpul& node, int tahun)
    {
        for (const Simpul* each = snapshot.simpul(node.indukId); each; each = snapshot.simpul(each->indukId)) {
            if (!snapshot.realisasiAnggaran(each->id, tahun).empty())
                return true;
        }
        return false;
    }

    /// Lines of the budget on which spending is entered: those without a line below, or the parent that carries it.
    void addBudget(const Snapshot& snapshot, int tahun, int triwulan, std::vector<Sel>& cells)
    {
        const AnggaranTahun budget = anggaranTahun(snapshot, tahun, triwulan);
        for (size_t i = 0; i < budget.baris.size(); ++i) {
            const AnggaranSimpul& line = budget.baris[i];
            if (!isInForce(snapshot, *line.simpul, tahun))
                continue; // only the Renstra still speaks of it
            if (line.simpul->jenis < JenisSimpul::Program)
                continue; // a total that was printed without its programs is nobody's to report
            const bool parent = i + 1 < budget.baris.size() && budget.baris[i + 1].kedalaman > line.kedalaman;
            const bool own = !snapshot.realisasiAnggaran(line.simpul->id, tahun).empty();
            if (own || (!parent && !filledByAncestor(snapshot, *line.simpul, tahun)))
                cells.push_back({ line.simpul->id, tahun, triwulan });
        }
    }

    bool dueIn(const Snapshot& snapshot, const Dokumen* plan, const Indikator& indikator, int tahun, int triwulan)
    {
        if (!plan)
            return true;
        const auto targets = snapshot.target(plan->id, indikator.id);
        const auto quarterly = [&](const Target* row) {
            return row->tahun == tahun && row->triwulan > 0 && row->nilai.has_value();
        };
        return std::ranges::none_of(targets, quarterly) || std::ranges::any_of(targets, [&](const Target* row) {
                   return quarterly(row) && row->triwulan == triwulan;
               });
    }

    QDate quarterEnd(int tahun, int triwulan)
    {
        return QDate(tahun, triwulan * kMonths, 1).addMonths(1).addDays(-1);
    }

    /// Whose turn it is by role: what a person may do for others as well is not on the person's own list.
    bool waitsFor(const Snapshot& snapshot, const Pelaku& pelaku, const Sel& sel, StatusRealisasi ke)
    {
        if (!pelaku.peran)
            return true;
        if (ke == StatusRealisasi::Diisi)
            return ownPost(snapshot, pelaku, sel)
                || (pelaku.peran == PeranPengguna::Perencana && penanggungJawab(snapshot, sel.objekId).isEmpty());
        return stepOf(*pelaku.peran) == ke;
    }

} // namespace

Pelaku pelakuOf(const Snapshot& snapshot, const Pengguna& pengguna)
{
    const Jabatan* post = snapshot.jabatan(pengguna.jabatanId);
    return { pengguna.id, pengguna.nama, post ? post->nama : QString(), pengguna.jabatanId, pengguna.peran };
}

bool mayEdit(const Pelaku& pelaku)
{
    return pelaku.peran != PeranPengguna::Pengawas;
}

const Indikator& penyimpan(const Snapshot& snapshot, const Indikator& indikator)
{
    const Indikator* acuan = indikator.acuanId.isEmpty() ? nullptr : snapshot.indikator(indikator.acuanId);
    return acuan ? *acuan : indikator;
}

Id penanggungJawab(const Snapshot& snapshot, const Id& objekId)
{
    const Indikator* indikator = snapshot.indikator(objekId);
    if (indikator && !indikator->jabatanId.isEmpty())
        return indikator->jabatanId;
    for (const Simpul* node = snapshot.simpul(indikator ? indikator->simpulId : objekId); node;
         node = snapshot.simpul(node->indukId)) {
        if (!node->jabatanId.isEmpty())
            return node->jabatanId;
    }
    return {};
}

bool isFilled(const Snapshot& snapshot, const Sel& sel)
{
    if (snapshot.realisasiAnggaran(sel.objekId, sel.tahun, sel.triwulan))
        return true;
    const RealisasiKinerja* row = snapshot.realisasi(sel.objekId, sel.tahun, sel.triwulan);
    return row && (row->nilai || row->pembilang);
}

StatusRealisasi statusRealisasi(const Snapshot& snapshot, const Sel& sel)
{
    if (const RealisasiKinerja* row = snapshot.realisasi(sel.objekId, sel.tahun, sel.triwulan))
        return row->status;
    const RealisasiAnggaran* row = snapshot.realisasiAnggaran(sel.objekId, sel.tahun, sel.triwulan);
    return row ? row->status.value_or(StatusRealisasi::Draf) : StatusRealisasi::Draf;
}

const Persetujuan* langkahTerakhir(const Snapshot& snapshot, const Sel& sel)
{
    const auto steps = snapshot.persetujuan(sel);
    return steps.empty() ? nullptr : steps.back();
}

bool wasReturned(const Snapshot& snapshot, const Sel& sel)
{
    const Persetujuan* last = langkahTerakhir(snapshot, sel);
    return last && last->ke == StatusRealisasi::Draf;
}

const Persetujuan* tandaTangan(const Snapshot& snapshot, const Sel& sel)
{
    const auto steps = snapshot.persetujuan(sel);
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if ((*step)->ke == StatusRealisasi::Ditandatangani)
            return *step;
    }
    return nullptr;
}

std::optional<StatusRealisasi> langkahBerikut(StatusRealisasi status)
{
    if (status == StatusRealisasi::Ditandatangani)
        return std::nullopt;
    return StatusRealisasi(int(status) + 1);
}

bool mayAdvance(const Snapshot& snapshot, const Pelaku& pelaku, const Sel& sel, StatusRealisasi ke)
{
    if (!pelaku.peran)
        return true;
    const bool planning = pelaku.peran == PeranPengguna::Perencana || pelaku.peran == PeranPengguna::Kasubag;
    if (ke == StatusRealisasi::Diisi)
        return mayEdit(pelaku) && (planning || ownPost(snapshot, pelaku, sel));
    if (ke == StatusRealisasi::Diverifikasi)
        return planning;
    return stepOf(*pelaku.peran) == ke;
}

bool mayReturn(const Snapshot& snapshot, const Pelaku& pelaku, const Sel& sel)
{
    const StatusRealisasi status = statusRealisasi(snapshot, sel);
    if (status == StatusRealisasi::Draf)
        return false;
    if (!pelaku.peran)
        return true;
    const StatusRealisasi own = stepOf(*pelaku.peran);
    if (status == StatusRealisasi::Ditandatangani)
        return own >= StatusRealisasi::Divalidasi;
    return own >= status || (status == StatusRealisasi::Diisi && ownPost(snapshot, pelaku, sel));
}

const Dokumen* rencanaAksiBerlaku(const Snapshot& snapshot, int tahun)
{
    const Dokumen* best = nullptr;
    const auto version = [](const Dokumen& row) { return std::tie(row.perubahanKe, row.tanggal, row.id); };
    for (const Dokumen& row : snapshot.data().dokumen) {
        if (row.jenis == JenisDokumen::RencanaAksi && row.tahun == tahun && row.status == StatusDokumen::Ditetapkan
            && (!best || version(row) > version(*best)))
            best = &row;
    }
    return best;
}

std::vector<Sel> requiredSel(const Snapshot& snapshot, int tahun, int triwulan)
{
    std::vector<Sel> cells;
    const Dokumen* plan = rencanaAksiBerlaku(snapshot, tahun);
    for (const CapaianIndikator& each : capaianTahun(snapshot, tahun, triwulan)) {
        const bool computed = each.indikator->dariSerapan && each.realisasi.aturan == Aturan::Serapan;
        if (!computed && dueIn(snapshot, plan, *each.indikator, tahun, triwulan))
            cells.push_back({ penyimpan(snapshot, *each.indikator).id, tahun, triwulan });
    }
    addBudget(snapshot, tahun, triwulan, cells);
    return cells;
}

QDate tenggat(const Snapshot& snapshot, int tahun, int triwulan, StatusRealisasi langkah)
{
    return quarterEnd(tahun, triwulan).addDays(tenggatHari(snapshot, langkah));
}

std::vector<Tugas> tugas(const Snapshot& snapshot, const Pelaku& pelaku, int tahun, const QDate& hariIni)
{
    std::vector<Tugas> all;
    for (int triwulan = 1; triwulan <= kQuarters; ++triwulan) {
        const bool ended = quarterEnd(tahun, triwulan) <= hariIni;
        std::map<StatusRealisasi, Tugas> byStep;
        for (const Sel& sel : requiredSel(snapshot, tahun, triwulan)) {
            const auto next = langkahBerikut(statusRealisasi(snapshot, sel));
            const bool returned = wasReturned(snapshot, sel);
            const bool begun = ended || returned || next != StatusRealisasi::Diisi;
            if (!next || !begun || !waitsFor(snapshot, pelaku, sel, *next))
                continue;
            Tugas& task = byStep[*next];
            task.sel.push_back(sel);
            task.kosong += isFilled(snapshot, sel) ? 0 : 1;
            task.dikembalikan += returned ? 1 : 0;
        }
        for (auto& [step, task] : byStep) {
            task.tahun = tahun;
            task.triwulan = triwulan;
            task.langkah = step;
            task.tenggat = tenggat(snapshot, tahun, triwulan, step);
            task.terlambat = task.tenggat < hariIni;
            all.push_back(std::move(task));
        }
    }
    return all;
}

} // namespace selaras::domain
