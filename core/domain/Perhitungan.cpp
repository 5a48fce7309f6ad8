// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Perhitungan.h"

#include "core/domain/Anggaran.h"
#include "core/domain/Berlaku.h"

#include <algorithm>
#include <limits>

namespace selaras::domain {

namespace {

    bool covers(const Snapshot& snapshot, const Dokumen& dokumen, int tahun)
    {
        if (dokumen.jenis != JenisDokumen::Renstra)
            return dokumen.tahun == tahun;
        const auto& periods = snapshot.data().periode;
        const auto it = std::ranges::find(periods, dokumen.periodeId, &PeriodeRenstra::id);
        return it != periods.end() && it->tahunAwal <= tahun && tahun <= it->tahunAkhir;
    }

    /// Posts at the top in their order; documents that name none are the head's.
    std::tuple<int, QString> postRank(const Snapshot& snapshot, const Dokumen& dokumen)
    {
        const Jabatan* post =
            dokumen.jenis == JenisDokumen::PerjanjianKinerja ? snapshot.jabatan(dokumen.pihakPertamaId) : nullptr;
        return post ? std::tuple(post->urutan, post->nama) : std::tuple(std::numeric_limits<int>::min(), QString());
    }

    /// Of a Perjanjian Kinerja the higher post's wins; then later versions; the date, then the id decide among
    /// documents of the same version.
    bool newer(const Snapshot& snapshot, const Dokumen& a, const Dokumen* b)
    {
        if (!b)
            return true;
        const auto postA = postRank(snapshot, a), postB = postRank(snapshot, *b);
        const bool bothNamed =
            a.pihakPertamaId != b->pihakPertamaId && !a.pihakPertamaId.isEmpty() && !b->pihakPertamaId.isEmpty();
        if (bothNamed && postA != postB)
            return postA < postB;
        return std::tie(a.perubahanKe, a.tanggal, a.id) > std::tie(b->perubahanKe, b->tanggal, b->id);
    }

    /// Where else a measure may have its target.
    std::span<const Indikator* const> lenders(const Snapshot& snapshot, const Indikator& indikator, int tahun)
    {
        const bool heir = !indikator.acuanId.isEmpty() && mewakili(snapshot, indikator, tahun);
        return snapshot.kembaran(heir ? indikator.acuanId : indikator.id);
    }

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
            for (const Indikator* indikator : snapshot.indikatorDari(node->id)) {
                if (!berlaku(snapshot, *indikator, tahun) || !mewakili(snapshot, *indikator, tahun))
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

    bool hasPagu(const Snapshot& snapshot, const Dokumen& dokumen, int tahun)
    {
        return std::ranges::any_of(snapshot.data().pagu, [&](const Pagu& row) {
            return row.dokumenId == dokumen.id && row.tahun == tahun && row.bagian == Bagian::Tahunan && !row.tercetak;
        });
    }

} // namespace

DokumenBerlaku dokumenBerlaku(const Snapshot& snapshot, int tahun)
{
    DokumenBerlaku result;
    for (const Dokumen& dokumen : snapshot.data().dokumen) {
        if (dokumen.status != StatusDokumen::Ditetapkan || !covers(snapshot, dokumen, tahun))
            continue;
        const Dokumen** slot = dokumen.jenis == JenisDokumen::PerjanjianKinerja ? &result.pk
            : dokumen.jenis == JenisDokumen::Renja                              ? &result.renja
            : dokumen.jenis == JenisDokumen::Renstra                            ? &result.renstra
                                                                                : nullptr;
        if (slot && untukKantor(snapshot, dokumen) && newer(snapshot, dokumen, *slot))
            *slot = &dokumen;
    }
    return result;
}

bool untukKantor(const Snapshot& snapshot, const Dokumen& dokumen)
{
    if (dokumen.jenis != JenisDokumen::PerjanjianKinerja)
        return true;
    const Jabatan* post = snapshot.jabatan(dokumen.pihakPertamaId);
    return !post || !snapshot.jabatan(post->atasanId);
}

const Target* targetDokumen(const Snapshot& snapshot, const Dokumen& dokumen, const Indikator& indikator, int tahun,
                            Bagian bagian)
{
    const auto filled = [](const Target* target) { return target && target->nilai ? target : nullptr; };
    if (const Target* own = filled(snapshot.target(dokumen.id, indikator.id, tahun, 0, bagian)))
        return own;
    for (const Indikator* twin : lenders(snapshot, indikator, tahun)) {
        if (const Target* target = filled(snapshot.target(dokumen.id, twin->id, tahun, 0, bagian)))
            return target;
    }
    return nullptr;
}

bool mewakili(const Snapshot& snapshot, const Indikator& indikator, int tahun)
{
    const Indikator* acuan = indikator.acuanId.isEmpty() ? nullptr : snapshot.indikator(indikator.acuanId);
    if (!acuan)
        return true;
    if (!snapshot.terbuang(*acuan) && berlaku(snapshot, *acuan, tahun))
        return false;
    const Indikator* heir = nullptr;
    const auto level = [&](const Indikator& twin) { return snapshot.simpul(twin.simpulId)->jenis; };
    for (const Indikator* twin : snapshot.kembaran(acuan->id)) {
        if (berlaku(snapshot, *twin, tahun) && (!heir || level(*twin) < level(*heir)))
            heir = twin;
    }
    return heir && heir->id == indikator.id;
}

TargetBerlaku targetBerlaku(const Snapshot& snapshot, const Indikator& indikator, int tahun)
{
    const DokumenBerlaku inForce = dokumenBerlaku(snapshot, tahun);
    for (const Dokumen* dokumen : { inForce.pk, inForce.renja, inForce.renstra }) {
        if (const Target* target = dokumen ? targetDokumen(snapshot, *dokumen, indikator, tahun) : nullptr)
            return { target, dokumen };
    }
    return {};
}

std::optional<bool> CapaianIndikator::tercapai() const
{
    const std::optional<Decimal> printed = capaian.bulat(2);
    return printed ? std::optional<bool>(*printed >= Decimal::fromInteger(100)) : std::nullopt;
}

CapaianIndikator capaianIndikator(const Snapshot& snapshot, const Indikator& indikator, int tahun, int triwulan)
{
    CapaianIndikator row;
    row.indikator = &indikator;
    row.simpul = snapshot.simpul(indikator.simpulId);
    row.target = targetBerlaku(snapshot, indikator, tahun);
    row.realisasi = realisasi(snapshot, indikator, tahun, triwulan);
    row.capaian = capaian(indikator, row.target.target, row.realisasi);
    row.predikat = predikat(row.capaian);
    row.mutu = row.realisasi.nilai ? pita(indikator.skala, *row.realisasi.nilai) : nullptr;
    return row;
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

const Dokumen* paguBerlaku(const Snapshot& snapshot, int tahun)
{
    const Dokumen* best = nullptr;
    // Among documents of a year the newest version wins, and of one version the finer Renja; a Renstra comes last.
    const auto rank = [](const Dokumen& d) {
        const int kind = d.jenis == JenisDokumen::Renja ? 2 : d.jenis == JenisDokumen::PerjanjianKinerja ? 1 : 0;
        return std::tuple(kind > 0, d.perubahanKe, kind, d.tanggal, d.id);
    };
    for (const Dokumen& dokumen : snapshot.data().dokumen) {
        const bool carriesPagu = dokumen.jenis == JenisDokumen::Renja || dokumen.jenis == JenisDokumen::Renstra
            || (dokumen.jenis == JenisDokumen::PerjanjianKinerja && untukKantor(snapshot, dokumen));
        if (!carriesPagu || dokumen.status != StatusDokumen::Ditetapkan || !covers(snapshot, dokumen, tahun))
            continue;
        if ((!best || rank(dokumen) > rank(*best)) && hasPagu(snapshot, dokumen, tahun))
            best = &dokumen;
    }
    return best;
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

Angka kemajuanRenstra(const Snapshot& snapshot, const Indikator& indikator, int tahun)
{
    const Dokumen* renstra = dokumenBerlaku(snapshot, tahun).renstra;
    const Target* end = renstra ? targetDokumen(snapshot, *renstra, indikator, 0, Bagian::KondisiAkhir) : nullptr;
    Angka progress = capaian(indikator, end, realisasi(snapshot, indikator, tahun));
    progress.aturan = Aturan::Kemajuan;
    return progress;
}

} // namespace selaras::domain
