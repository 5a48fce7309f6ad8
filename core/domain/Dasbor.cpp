// SPDX-License-Identifier: GPL-3.0-or-later
// The summary of a year, what needs attention in it, and the trend over years.
#include "core/domain/Perhitungan.h"

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
        const Target& target = *row.target.target;
        const bool above = row.indikator->arah == Arah::Rentang && target.nilaiAtas && now > *target.nilaiAtas;
        return above ? target.nilaiAtas : target.nilai;
    }

    /// A sum that still grows until the year's end can't be behind the target of the whole year before.
    bool stillGrows(const Indikator& indikator, int triwulan)
    {
        return indikator.akumulasi == Akumulasi::Jumlah && indikator.arah == Arah::Naik && triwulan < 4;
    }

    void addIndicatorFindings(const Snapshot& snapshot, const CapaianIndikator& row, int tahun, int triwulan,
                              std::vector<Perhatian>& findings)
    {
        const std::optional<Decimal> now = row.realisasi.bulat(2);
        const std::optional<Decimal> capaian = row.capaian.bulat(2);
        if (!now || !capaian)
            return;
        const std::optional<Decimal> before = realisasi(snapshot, *row.indikator, tahun - 1, triwulan).bulat(2);
        const bool fell = before && worse(*row.indikator, *now, *before);
        Perhatian finding{ JenisPerhatian::DiBawahTarget };
        finding.indikator = row.indikator;
        finding.simpul = row.simpul;
        finding.nilai = now;
        finding.pembanding = missedBound(row, *now);
        if (fell)
            finding.tahunLalu = before;
        if (*capaian < kFull && !stillGrows(*row.indikator, triwulan)) {
            // Below target is never green, however high its band.
            finding.berat = std::max(Mutu::Rendah, row.predikat ? row.predikat->mutu : Mutu::Rendah);
            findings.push_back(finding);
        } else if (janggal(row.capaian)) {
            finding.jenis = JenisPerhatian::Janggal;
            finding.nilai = capaian;
            findings.push_back(finding);
        } else if (fell) {
            finding.jenis = JenisPerhatian::TurunDariLalu;
            findings.push_back(finding);
        }
    }

    /// Serapan expected at the end of a quarter, in proportion to the year.
    Ratio expectedSerapan(int triwulan)
    {
        return Ratio(qint64(kSerapanRendah)) * Ratio(qint64(triwulan)) / Ratio(qint64(4));
    }

    void addBudgetFindings(const AnggaranTahun& anggaran, int triwulan, std::vector<Perhatian>& findings)
    {
        for (const AnggaranSimpul& line : anggaran.baris) {
            if (line.kedalaman != 0 || !line.serapan.nilai || !(*line.serapan.nilai < expectedSerapan(triwulan)))
                continue;
            Perhatian finding{ JenisPerhatian::SerapanRendah, Mutu::Sedang };
            finding.simpul = line.simpul;
            finding.nilai = line.serapan.bulat(2);
            finding.pembanding = (*line.pagu.nilai - *line.realisasi.nilai).rounded(2);
            findings.push_back(finding);
        }
    }

    std::optional<Decimal> targetOf(const Snapshot& snapshot, const Dokumen& dokumen, const Indikator& indikator,
                                    int tahun)
    {
        if (const Target* own = snapshot.target(dokumen.id, indikator.id, tahun); own && own->nilai)
            return own->nilai;
        for (const Indikator* twin : snapshot.kembaran(indikator.id)) {
            if (const Target* target = snapshot.target(dokumen.id, twin->id, tahun); target && target->nilai)
                return target->nilai;
        }
        return std::nullopt;
    }

    void addTargetFindings(const Snapshot& snapshot, const std::vector<CapaianIndikator>& rows, int tahun,
                           std::vector<Perhatian>& findings)
    {
        const DokumenBerlaku inForce = dokumenBerlaku(snapshot, tahun);
        for (const CapaianIndikator& row : rows) {
            if (!row.target.target)
                continue;
            for (const Dokumen* other : { inForce.renja, inForce.renstra }) {
                if (!other || other == row.target.dokumen)
                    continue;
                const std::optional<Decimal> printed = targetOf(snapshot, *other, *row.indikator, tahun);
                if (!printed || printed == row.target.target->nilai)
                    continue;
                Perhatian finding{ JenisPerhatian::TargetBerbeda, Mutu::SangatRendah };
                finding.indikator = row.indikator;
                finding.simpul = row.simpul;
                finding.nilai = printed;
                finding.pembanding = row.target.target->nilai;
                finding.dokumenA = other;
                finding.dokumenB = row.target.dokumen;
                findings.push_back(finding);
                break; // one sentence an indicator is enough here
            }
        }
    }

    void count(Ringkasan& summary)
    {
        for (const CapaianIndikator& row : summary.indikator) {
            if (row.realisasi.keadaan == Keadaan::BelumDiisi)
                ++summary.belumDiisi;
            else if (const std::optional<bool> reached = row.tercapai(); !reached)
                ++summary.tidakDapatDihitung;
            else
                ++(*reached ? summary.tercapai : summary.belumTercapai);
        }
    }

    /// Results first, then contradictions, then gaps; worst first within each.
    int rank(const Perhatian& finding)
    {
        switch (finding.jenis) {
        case JenisPerhatian::DiBawahTarget:
            return 0;
        case JenisPerhatian::SerapanRendah:
            return 1;
        case JenisPerhatian::TurunDariLalu:
            return 2;
        case JenisPerhatian::Janggal:
            return 3;
        case JenisPerhatian::TargetBerbeda:
            return 4;
        case JenisPerhatian::BelumDiisi:
            return 5;
        }
        Q_UNREACHABLE();
    }

} // namespace

Ringkasan ringkasan(const Snapshot& snapshot, int tahun, int triwulan)
{
    Ringkasan summary;
    summary.indikator = capaianTahun(snapshot, tahun, triwulan);
    summary.anggaran = anggaranTahun(snapshot, tahun, triwulan);
    std::vector<Angka> capaian;
    for (const CapaianIndikator& row : summary.indikator)
        capaian.push_back(row.capaian);
    summary.rataRata = rataRata(capaian);
    summary.predikat = predikat(summary.rataRata);
    summary.pagu = summary.anggaran.total.pagu;
    summary.realisasiAnggaran = summary.anggaran.total.realisasi;
    summary.serapan = summary.anggaran.total.serapan;
    summary.efisiensi = efisiensi(summary.rataRata, summary.serapan);
    count(summary);

    for (const CapaianIndikator& row : summary.indikator)
        addIndicatorFindings(snapshot, row, tahun, triwulan, summary.perhatian);
    addBudgetFindings(summary.anggaran, triwulan, summary.perhatian);
    addTargetFindings(snapshot, summary.indikator, tahun, summary.perhatian);
    if (summary.belumDiisi > 0) {
        Perhatian finding{ JenisPerhatian::BelumDiisi, Mutu::Sedang };
        finding.jumlah = summary.belumDiisi;
        summary.perhatian.push_back(finding);
    }
    std::ranges::stable_sort(summary.perhatian, [](const Perhatian& a, const Perhatian& b) {
        return std::tuple(rank(a), -int(a.berat)) < std::tuple(rank(b), -int(b.berat));
    });
    return summary;
}

std::vector<DeretTren> tren(const Snapshot& snapshot, int dari, int sampai)
{
    std::vector<const Indikator*> indicators;
    for (const auto& [node, depth] : snapshot.pohon()) {
        if (node->jenis != JenisSimpul::Sasaran && node->jenis != JenisSimpul::KinerjaLainnya)
            continue;
        for (const Indikator* indikator : snapshot.indikatorDari(node->id)) {
            if (mewakili(snapshot, *indikator))
                indicators.push_back(indikator);
        }
    }
    std::vector<DeretTren> series;
    for (const Indikator* indikator : indicators) {
        DeretTren each{ indikator, {} };
        bool judged = false;
        Angka before = realisasi(snapshot, *indikator, dari - 1);
        for (int tahun = dari; tahun <= sampai; ++tahun) {
            TitikTren point{ tahun, capaianIndikator(snapshot, *indikator, tahun), {} };
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
