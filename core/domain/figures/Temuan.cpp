// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Temuan.h"

#include "core/domain/workflow/Alur.h"

#include <algorithm>

namespace selaras::domain {

namespace {

    const Decimal kFull = Decimal::fromInteger(100);

    /// Worse than before, by the indicator's direction. A range has no better or worse beyond its bounds.
    bool worse(const Indikator& indikator, Decimal now, Decimal before)
    {
        switch (indikator.arah) {
        case Arah::Naik:
            return now < before;
        case Arah::TurunA:
        case Arah::TurunB:
            return now > before;
        case Arah::Rentang:
            return false;
        }
        Q_UNREACHABLE();
    }

    /// What a result is compared with: the target, of a range the bound that is missed.
    std::optional<Decimal> missedBound(const CapaianIndikator& row, Decimal now)
    {
        if (row.rencanaAksi && !row.capaian.masukan.empty()) // the quarters up to now
            return row.capaian.masukan.front().nilai.rounded(Decimal::kDigits);
        const Target& target = *row.target.target;
        const bool above = row.indikator->arah == Arah::Rentang && target.nilaiAtas && now > *target.nilaiAtas;
        return above ? target.nilaiAtas : target.nilai;
    }

    /// A finding, and how far it is behind: less is worse.
    struct Weighed {
        Perhatian finding;
        Ratio degree = {};
    };
    using Findings = std::vector<Weighed>;

    void addIndicatorFindings(const Snapshot& snapshot, const CapaianIndikator& row, const Ringkasan& summary,
                              Findings& findings)
    {
        const int tahun = summary.tahun, triwulan = summary.triwulan;
        const std::optional<Decimal> now = row.realisasi.bulat(2);
        const std::optional<Decimal> capaian = row.capaian.bulat(2);
        if (!now || !capaian)
            return;
        const std::optional<Decimal> before = realisasi(snapshot, *row.indikator, tahun - 1, triwulan).bulat(2);
        const bool fell = before && worse(*row.indikator, *now, *before);
        Perhatian finding{ JenisPerhatian::DiBawahTarget };
        finding.indikator = row.indikator;
        finding.simpul = row.simpul;
        finding.objekId = row.indikator->id;
        finding.nilai = now;
        finding.pembanding = missedBound(row, *now);
        if (fell)
            finding.tahunLalu = before;
        if (*capaian < kFull && row.capaian.catatan != Catatan::MasihBerjalan) {
            // Below target is never green, however high its band.
            finding.berat = std::max(Mutu::Rendah, row.predikat ? row.predikat->mutu : Mutu::Rendah);
            findings.push_back({ finding, *row.capaian.nilai });
        } else if (fell) {
            finding.jenis = JenisPerhatian::TurunDariLalu;
            findings.push_back({ finding });
        }
    }

    /// Serapan expected at the end of a quarter, in proportion to the year.
    Ratio expectedSerapan(int triwulan)
    {
        return Ratio(qint64(kSerapanRendah)) * Ratio(qint64(bagianTahun(triwulan))) / Ratio(qint64(100));
    }

    void addBudgetFindings(const Ringkasan& summary, Findings& findings)
    {
        const Ratio half = expectedSerapan(summary.triwulan) / Ratio(qint64(2));
        for (const AnggaranSimpul& line : summary.program) {
            if (!isSerapanBehind(line, summary.triwulan))
                continue;
            Perhatian finding{ JenisPerhatian::SerapanRendah,
                               *line.serapan.nilai < half ? Mutu::Rendah : Mutu::Sedang };
            finding.simpul = line.simpul;
            finding.objekId = line.simpul->id;
            finding.nilai = line.serapan.bulat(2);
            finding.pembanding = (*line.pagu.nilai - *line.realisasi.nilai).rounded(2);
            findings.push_back({ finding, *line.serapan.nilai });
        }
    }

    /// What two targets differ in, as numbers: of a range the bound that differs. nullopt where they agree or one of
    /// them is words.
    std::optional<std::pair<Decimal, Decimal>> difference(const Target& printed, const Target& inForce)
    {
        if (!printed.nilai || !inForce.nilai)
            return std::nullopt;
        if (printed.nilai != inForce.nilai)
            return std::pair(*printed.nilai, *inForce.nilai);
        const Decimal a = printed.nilaiAtas.value_or(*printed.nilai), b = inForce.nilaiAtas.value_or(*inForce.nilai);
        return a != b ? std::optional(std::pair(a, b)) : std::nullopt;
    }

    void addTargetFindings(const Snapshot& snapshot, const Ringkasan& summary, Findings& findings)
    {
        const DokumenBerlaku inForce = dokumenBerlaku(snapshot, summary.tahun);
        for (const CapaianIndikator& row : summary.indikator) {
            if (!row.target.target)
                continue;
            for (const Dokumen* other : { inForce.renja, inForce.renstra }) {
                if (!other || other == row.target.dokumen)
                    continue;
                const Target* printed = targetDokumen(snapshot, *other, *row.indikator, summary.tahun);
                const auto differs = printed ? difference(*printed, *row.target.target) : std::nullopt;
                if (!differs)
                    continue;
                Perhatian finding{ JenisPerhatian::TargetBerbeda };
                finding.indikator = row.indikator;
                finding.objekId = row.indikator->id;
                finding.simpul = row.simpul;
                finding.nilai = differs->first;
                finding.pembanding = differs->second;
                finding.dokumenA = other;
                finding.dokumenB = row.target.dokumen;
                findings.push_back({ finding });
                break; // one sentence an indicator is enough here
            }
        }
    }

    void addMissing(const Ringkasan& summary, Findings& findings)
    {
        if (summary.belumDiisi == 0)
            return;
        Perhatian finding{ JenisPerhatian::BelumDiisi };
        finding.jumlah = summary.belumDiisi;
        const auto empty = [](const CapaianIndikator& row) { return row.realisasi.keadaan == Keadaan::BelumDiisi; };
        finding.objekId = std::ranges::find_if(summary.indikator, empty)->indikator->id;
        findings.push_back({ finding });
    }

    /// One finding a row: the gravest that nobody has explained.
    void addOddFigures(const Snapshot& snapshot, const Ringkasan& summary, Findings& findings)
    {
        Id last;
        for (const Janggal& odd : kejanggalan(snapshot, summary.tahun, summary.triwulan)) {
            const Id& id = odd.sel.objekId;
            if (odd.diterima || id == last || !belongsToJabatan(snapshot, id, summary.jabatanId))
                continue;
            last = id;
            Perhatian finding{ JenisPerhatian::Janggal, odd.berat == Berat::Peringatan ? Mutu::Rendah : Mutu::Sedang };
            finding.indikator = snapshot.indikator(id);
            finding.simpul = finding.indikator ? snapshot.simpul(finding.indikator->simpulId) : snapshot.simpul(id);
            finding.objekId = id;
            finding.nilai = odd.nilai;
            finding.janggal = odd;
            findings.push_back({ finding });
        }
    }

    /// Among findings that weigh the same.
    int rank(JenisPerhatian jenis)
    {
        switch (jenis) {
        case JenisPerhatian::DiBawahTarget:
            return 0;
        case JenisPerhatian::SerapanRendah:
            return 1;
        case JenisPerhatian::TurunDariLalu:
            return 2;
        case JenisPerhatian::BelumDiisi:
            return 3;
        case JenisPerhatian::Janggal:
            return 4;
        case JenisPerhatian::TargetBerbeda:
            return 5;
        }
        Q_UNREACHABLE();
    }

    bool worseThan(const Weighed& a, const Weighed& b)
    {
        const auto key = [](const Weighed& each) {
            return std::pair(-int(each.finding.berat), rank(each.finding.jenis));
        };
        return key(a) != key(b) ? key(a) < key(b) : a.degree < b.degree;
    }

} // namespace

bool isSerapanBehind(const AnggaranSimpul& line, int triwulan)
{
    return line.serapan.nilai && *line.serapan.nilai < expectedSerapan(triwulan);
}

bool belongsToJabatan(const Snapshot& snapshot, const Id& objekId, const Id& jabatanId)
{
    return jabatanId.isEmpty() || penanggungJawab(snapshot, objekId) == jabatanId;
}

std::vector<Perhatian> temuan(const Snapshot& snapshot, const Ringkasan& summary)
{
    Findings findings;
    for (const CapaianIndikator& row : summary.indikator)
        addIndicatorFindings(snapshot, row, summary, findings);
    addBudgetFindings(summary, findings);
    addMissing(summary, findings);
    addOddFigures(snapshot, summary, findings);
    addTargetFindings(snapshot, summary, findings);
    std::ranges::stable_sort(findings, worseThan);
    std::vector<Perhatian> sorted;
    sorted.reserve(findings.size());
    for (Weighed& each : findings)
        sorted.push_back(std::move(each.finding));
    return sorted;
}

} // namespace selaras::domain
