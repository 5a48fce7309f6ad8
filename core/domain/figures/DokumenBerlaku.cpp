// SPDX-License-Identifier: GPL-3.0-or-later
// Which document counts for a year, and which target and pagu that gives.
#include "core/domain/figures/DokumenBerlaku.h"

#include "core/domain/figures/Berlaku.h"

#include <algorithm>
#include <array>
#include <limits>

namespace selaras::domain {

namespace {

    /// A Renstra perubahan changes what is to come: it counts from the year of its date on. Without a date it counts
    /// from the first year of its period.
    bool covers(const Snapshot& snapshot, const Dokumen& dokumen, int tahun)
    {
        if (dokumen.jenis != JenisDokumen::Renstra)
            return dokumen.tahun == tahun;
        const auto& periods = snapshot.data().periode;
        const auto it = std::ranges::find(periods, dokumen.periodeId, &PeriodeRenstra::id);
        const bool begun = dokumen.perubahanKe == 0 || !dokumen.tanggal.isValid() || dokumen.tanggal.year() <= tahun;
        return begun && it != periods.end() && it->tahunAwal <= tahun && tahun <= it->tahunAkhir;
    }

    /// Posts at the top in their order; documents that name none are the head's.
    std::tuple<int, QString> postRank(const Snapshot& snapshot, const Dokumen& dokumen)
    {
        const Jabatan* post =
            dokumen.jenis == JenisDokumen::PerjanjianKinerja ? snapshot.jabatan(dokumen.pihakPertamaId) : nullptr;
        return post ? std::tuple(post->urutan, post->nama) : std::tuple(std::numeric_limits<int>::min(), QString());
    }

    /// Of a Perjanjian Kinerja the higher post's first; then later versions; the date, then the id decide among
    /// documents of the same version.
    bool newer(const Snapshot& snapshot, const Dokumen& a, const Dokumen& b)
    {
        const auto postA = postRank(snapshot, a), postB = postRank(snapshot, b);
        if (postA != postB)
            return postA < postB;
        return std::tie(a.perubahanKe, a.tanggal, a.id) > std::tie(b.perubahanKe, b.tanggal, b.id);
    }

    /// Where else a measure may have its target.
    std::span<const Indikator* const> lenders(const Snapshot& snapshot, const Indikator& indikator, int tahun)
    {
        const bool heir = !indikator.acuanId.isEmpty() && represents(snapshot, indikator, tahun);
        return snapshot.kembaran(heir ? indikator.acuanId : indikator.id);
    }

    bool hasPagu(const Snapshot& snapshot, const Dokumen& dokumen, int tahun)
    {
        return std::ranges::any_of(snapshot.data().pagu, [&](const Pagu& row) {
            return row.dokumenId == dokumen.id && row.tahun == tahun && row.bagian == Bagian::Tahunan && !row.tercetak;
        });
    }

} // namespace

std::vector<const Dokumen*> versiBerlaku(const Snapshot& snapshot, JenisDokumen jenis, int tahun)
{
    std::vector<const Dokumen*> versions;
    for (const Dokumen& dokumen : snapshot.data().dokumen) {
        if (dokumen.jenis == jenis && dokumen.status == StatusDokumen::Ditetapkan && covers(snapshot, dokumen, tahun)
            && isForOffice(snapshot, dokumen))
            versions.push_back(&dokumen);
    }
    std::ranges::sort(versions, [&](const Dokumen* a, const Dokumen* b) { return newer(snapshot, *a, *b); });
    return versions;
}

DokumenBerlaku dokumenBerlaku(const Snapshot& snapshot, int tahun)
{
    const auto newest = [&](JenisDokumen jenis) {
        const std::vector<const Dokumen*> versions = versiBerlaku(snapshot, jenis, tahun);
        return versions.empty() ? nullptr : versions.front();
    };
    return { newest(JenisDokumen::PerjanjianKinerja), newest(JenisDokumen::Renja), newest(JenisDokumen::Renstra) };
}

bool saysSomething(const Target* target)
{
    if (!target || target->nilai)
        return target != nullptr;
    constexpr std::array<QStringView, 6> nothing{ u"", u"-", u"\u2013", u"\u2014", u"n/a", u"na" };
    const QString words = target->teks.trimmed();
    return std::ranges::none_of(nothing,
                                [&](QStringView each) { return each.compare(words, Qt::CaseInsensitive) == 0; });
}

const Target* targetDokumen(const Snapshot& snapshot, const Dokumen& dokumen, const Indikator& indikator, int tahun,
                            Bagian bagian)
{
    const auto filled = [](const Target* target) { return saysSomething(target) ? target : nullptr; };
    if (const Target* own = filled(snapshot.target(dokumen.id, indikator.id, tahun, 0, bagian)))
        return own;
    for (const Indikator* twin : lenders(snapshot, indikator, tahun)) {
        if (const Target* target = filled(snapshot.target(dokumen.id, twin->id, tahun, 0, bagian)))
            return target;
    }
    return nullptr;
}

bool isForOffice(const Snapshot& snapshot, const Dokumen& dokumen)
{
    if (dokumen.jenis != JenisDokumen::PerjanjianKinerja)
        return true;
    const Jabatan* post = snapshot.jabatan(dokumen.pihakPertamaId);
    return !post || !snapshot.jabatan(post->atasanId);
}

bool represents(const Snapshot& snapshot, const Indikator& indikator, int tahun)
{
    const Indikator* acuan = indikator.acuanId.isEmpty() ? nullptr : snapshot.indikator(indikator.acuanId);
    if (!acuan)
        return true;
    if (!snapshot.isBinned(*acuan) && isInForce(snapshot, *acuan, tahun))
        return false;
    const Indikator* heir = nullptr;
    const auto level = [&](const Indikator& twin) { return snapshot.simpul(twin.simpulId)->jenis; };
    for (const Indikator* twin : snapshot.kembaran(acuan->id)) {
        if (isInForce(snapshot, *twin, tahun) && (!heir || level(*twin) < level(*heir)))
            heir = twin;
    }
    return heir && heir->id == indikator.id;
}

const Indikator& wakil(const Snapshot& snapshot, const Indikator& indikator, int tahun)
{
    const Indikator* acuan = indikator.acuanId.isEmpty() ? nullptr : snapshot.indikator(indikator.acuanId);
    if (!acuan)
        return indikator;
    if (!snapshot.isBinned(*acuan) && isInForce(snapshot, *acuan, tahun))
        return *acuan;
    for (const Indikator* twin : snapshot.kembaran(acuan->id)) {
        if (represents(snapshot, *twin, tahun))
            return *twin;
    }
    return indikator;
}

TargetBerlaku targetBerlaku(const Snapshot& snapshot, const Indikator& indikator, int tahun)
{
    const Indikator& measure = wakil(snapshot, indikator, tahun);
    std::vector<const Dokumen*> order = versiBerlaku(snapshot, JenisDokumen::PerjanjianKinerja, tahun);
    std::ranges::copy(versiBerlaku(snapshot, JenisDokumen::Renja, tahun), std::back_inserter(order));
    if (const Dokumen* renstra = dokumenBerlaku(snapshot, tahun).renstra)
        order.push_back(renstra);
    for (const Dokumen* dokumen : order) {
        if (const Target* target = targetDokumen(snapshot, *dokumen, measure, tahun))
            return { target, dokumen };
    }
    return {};
}

const Dokumen* paguBerlaku(const Snapshot& snapshot, int tahun)
{
    for (JenisDokumen jenis : { JenisDokumen::Renja, JenisDokumen::PerjanjianKinerja, JenisDokumen::Renstra }) {
        for (const Dokumen* dokumen : versiBerlaku(snapshot, jenis, tahun)) {
            if (hasPagu(snapshot, *dokumen, tahun))
                return dokumen;
        }
    }
    return nullptr;
}

} // namespace selaras::domain
