// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workflow/Pelaporan.h"

#include <algorithm>
#include <map>

namespace selaras::domain {

namespace {

    PelaporanJabatan reportOf(const Snapshot& snapshot, const Jabatan* post, std::vector<Sel> cells,
                              const QDate& hariIni)
    {
        PelaporanJabatan report;
        report.jabatan = post;
        report.sel = std::move(cells);
        report.tahap = StatusRealisasi::Ditandatangani;
        for (const Sel& sel : report.sel) {
            const StatusRealisasi status = statusRealisasi(snapshot, sel);
            report.tahap = std::min(report.tahap, status);
            report.dikembalikan += wasReturned(snapshot, sel) ? 1 : 0;
            if (status >= StatusRealisasi::Diisi)
                ++report.melapor;
            else if (report.pertama.isEmpty())
                report.pertama = sel.objekId;
        }
        const Sel& first = report.sel.front();
        report.terlambat = report.melapor < report.wajib()
            && tenggat(snapshot, first.tahun, first.triwulan, StatusRealisasi::Diisi) < hariIni;
        if (report.pertama.isEmpty())
            report.pertama = first.objekId;
        return report;
    }

    std::optional<TenggatBerikut> nextDeadline(const Snapshot& snapshot, const std::vector<Sel>& cells,
                                               const QDate& hariIni)
    {
        std::map<StatusRealisasi, std::vector<Sel>> byStep;
        for (const Sel& sel : cells) {
            if (const auto step = langkahBerikut(statusRealisasi(snapshot, sel)))
                byStep[*step].push_back(sel);
        }
        std::optional<TenggatBerikut> next;
        for (auto& [step, waiting] : byStep) {
            const QDate day = tenggat(snapshot, waiting.front().tahun, waiting.front().triwulan, step);
            if (!next || day < next->tanggal)
                next = { step, day, int(hariIni.daysTo(day)), std::move(waiting) };
        }
        return next;
    }

    /// The results as inputs: what is in the file for each; those without a figure are left to their state.
    std::vector<Masukan> inputsOf(const std::vector<Sel>& cells)
    {
        std::vector<Masukan> inputs;
        inputs.reserve(cells.size());
        for (const Sel& sel : cells)
            inputs.push_back({ Peran::Bagian, Ratio(), sel.objekId, sel.triwulan });
        return inputs;
    }

} // namespace

std::vector<const Jabatan*> urutanJabatan(const Snapshot& snapshot)
{
    std::vector<const Jabatan*> posts;
    posts.reserve(snapshot.data().jabatan.size());
    for (const Jabatan& post : snapshot.data().jabatan)
        posts.push_back(&post);
    std::ranges::stable_sort(posts, {}, &Jabatan::urutan);
    return posts;
}

Angka PelaporanJabatan::angka() const
{
    return Angka::terhitung(Ratio(qint64(melapor)), Aturan::CacahMelapor, inputsOf(sel));
}

Angka TenggatBerikut::angka() const
{
    return Angka::terhitung(Ratio(qint64(hari)), Aturan::HariTenggat, inputsOf(sel));
}

Pelaporan pelaporan(const Snapshot& snapshot, int tahun, int triwulan, const QDate& hariIni, const Id& jabatanId)
{
    std::map<Id, std::vector<Sel>> byPost;
    std::vector<Sel> all;
    for (Sel& sel : requiredSel(snapshot, tahun, triwulan)) {
        const Id post = penanggungJawab(snapshot, sel.objekId);
        if (!jabatanId.isEmpty() && post != jabatanId)
            continue;
        all.push_back(sel);
        byPost[snapshot.jabatan(post) ? post : Id()].push_back(std::move(sel));
    }
    Pelaporan result;
    result.wajib = int(all.size());
    result.tenggat = nextDeadline(snapshot, all, hariIni);
    for (const Jabatan* post : urutanJabatan(snapshot)) {
        if (const auto cells = byPost.find(post->id); cells != byPost.end())
            result.jabatan.push_back(reportOf(snapshot, post, std::move(cells->second), hariIni));
    }
    if (const auto rest = byPost.find({}); rest != byPost.end())
        result.jabatan.push_back(reportOf(snapshot, nullptr, std::move(rest->second), hariIni));
    return result;
}

} // namespace selaras::domain
