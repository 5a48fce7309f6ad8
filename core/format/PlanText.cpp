// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/PlanText.h"

#include "core/domain/figures/Skala.h"

#include <array>
#include <ranges>

namespace selaras::format {

using namespace domain;

QString PlanText::name(JenisSkala jenis)
{
    return jenis == JenisSkala::TidakAda ? tr("tanpa skala") : QString::fromUtf8(skala(jenis).nama);
}

QString PlanText::title(const Simpul& simpul)
{
    return simpul.kode.isEmpty() ? simpul.nama : simpul.kode + u' ' + simpul.nama;
}

QString PlanText::ofPost(const Dokumen& dokumen, const Snapshot& snapshot)
{
    const Jabatan* post = isForOffice(snapshot, dokumen) ? nullptr : snapshot.jabatan(dokumen.pihakPertamaId);
    return post ? QStringLiteral(" – ") + post->nama : QString();
}

QString Text::shortTitle(const Dokumen& dokumen, const Snapshot& snapshot)
{
    return shortTitle(dokumen) + PlanText::ofPost(dokumen, snapshot);
}

QString PlanText::finding(const TemuanKode& temuan, const Simpul& simpul, const Snapshot& snapshot)
{
    const auto titleOf = [&](const Id& id) {
        const Simpul* node = snapshot.simpul(id);
        return node ? title(*node) : QString();
    };
    switch (temuan.masalah) {
    case MasalahKode::TidakDikenal:
        return tr("Kode “%1” tidak dikenal: kode Program 3, Kegiatan 5, Sub Kegiatan 6 kelompok angka yang dipisahkan "
                  "titik.")
            .arg(simpul.kode);
    case MasalahKode::TingkatSalah: {
        const std::optional<JenisSimpul> level = tingkatKode(simpul.kode);
        return tr("Kode “%1” adalah kode %2, bukan kode %3.")
            .arg(simpul.kode, level ? Text::name(*level) : tr("tingkat lain"), Text::name(simpul.jenis));
    }
    case MasalahKode::BukanAnakInduk: {
        const Simpul* parent = snapshot.simpul(simpul.indukId);
        return tr("Kode tidak diawali kode induknya (%1).").arg(parent ? parent->kode : QString());
    }
    case MasalahKode::Ganda:
        return tr("Kode ini juga dipakai oleh “%1”.").arg(titleOf(temuan.lain));
    case MasalahKode::DigitLama:
        return tr("Kode Sub Kegiatan dua angka adalah bentuk lama; tabel nomenklatur menulis empat angka.");
    case MasalahKode::TidakAdaDiTabel:
        return tr("Kode tidak ada di tabel nomenklatur yang diimpor.");
    case MasalahKode::NamaBerbeda:
        return tr("Tabel nomenklatur menamai kode ini “%1”.").arg(temuan.saran);
    case MasalahKode::BelumDiisi:
        return tr("Kode %1 belum diisi.").arg(Text::name(simpul.jenis));
    case MasalahKode::DigitBeda:
        return tr("Kode ini memakai empat angka, sedangkan sebagian besar Sub Kegiatan lain memakai dua.");
    }
    Q_UNREACHABLE();
}

QString PlanText::digitHabit(const KebiasaanDigit& kebiasaan)
{
    return tr("%1 Sub Kegiatan memakai kode dua angka").arg(kebiasaan.dua);
}

QString PlanText::sameName(const Simpul& other, const Snapshot& snapshot)
{
    const Simpul* parent = snapshot.simpul(other.indukId);
    return parent ? tr("%1 lain bernama sama, di bawah “%2”.").arg(Text::name(other.jenis), title(*parent))
                  : tr("%1 lain bernama sama.").arg(Text::name(other.jenis));
}

QString PlanText::contents(int simpul, int indikator, int angka)
{
    QStringList parts;
    if (simpul > 0)
        parts << tr("%1 baris di bawahnya").arg(simpul);
    if (indikator > 0)
        parts << tr("%1 indikator").arg(indikator);
    if (angka > 0)
        parts << tr("%1 angka").arg(angka);
    return parts.join(QStringLiteral(", "));
}

namespace {

    constexpr std::array kArah{ Arah::Naik, Arah::TurunA, Arah::TurunB, Arah::Rentang };
    constexpr std::array kAkumulasi{ Akumulasi::Jumlah, Akumulasi::NilaiAkhir, Akumulasi::RataRata };

    /// "Pilihan lain: nilai akhir 93,35; …".
    template <class All, class Value, class Figure>
    QString otherChoices(const All& all, Value chosen, const Figure& figureOf)
    {
        QStringList parts;
        for (const auto each : all) {
            if (each != chosen)
                parts << QStringLiteral("%1: %2").arg(Text::name(each), figureOf(each));
        }
        return PlanText::tr("Pilihan lain dengan angka yang sama: %1.").arg(parts.join(QStringLiteral("; ")));
    }

    /// Newest first.
    std::vector<int> years(const Snapshot& snapshot)
    {
        std::vector<int> all = snapshot.tahun();
        std::ranges::reverse(all);
        return all;
    }

    /// The rows of the newest year with results, of the indicator that keeps them.
    std::span<const RealisasiKinerja> newestResults(const Indikator& indikator, const Snapshot& snapshot, int* tahun)
    {
        const Id keeper = indikator.acuanId.isEmpty() ? indikator.id : indikator.acuanId;
        for (const int year : years(snapshot)) {
            const auto rows = snapshot.realisasi(keeper, year);
            if (nilaiTahun(indikator, rows).ada()) {
                *tahun = year;
                return rows;
            }
        }
        return {};
    }

    /// Made-up quarters for an indicator that has none yet.
    std::vector<RealisasiKinerja> sampleQuarters()
    {
        std::vector<RealisasiKinerja> rows;
        for (int quarter = 1; quarter <= 4; ++quarter) {
            RealisasiKinerja row;
            row.triwulan = quarter;
            row.nilai = Decimal::fromInteger(qint64(quarter) * 5);
            rows.push_back(row);
        }
        return rows;
    }

} // namespace

QString PlanText::arahExample(const Indikator& indikator, const Snapshot& snapshot)
{
    const auto others = [&](const auto& capaianOf) {
        return otherChoices(kArah, indikator.arah, [&](Arah arah) {
            Indikator trial = indikator;
            trial.arah = arah;
            return figurePercent(capaianOf(trial));
        });
    };
    for (const int year : years(snapshot)) {
        const CapaianIndikator own = capaianIndikator(snapshot, indikator, year);
        if (!own.target.target || !own.target.target->nilai || !own.realisasi.ada())
            continue;
        return tr("Tahun %1, target %2, realisasi %3.\n%4\n%5")
            .arg(year)
            .arg(format::target(own.target.target->nilai, {}, indikator.satuan),
                 figure(own.realisasi, indikator.desimal), Text::explain(own.capaian),
                 others([&](const Indikator& trial) { return capaianIndikator(snapshot, trial, year).capaian; }));
    }
    Target sample;
    sample.nilai = Decimal::fromInteger(80);
    const Angka result = Angka::terhitung(Decimal::fromInteger(90), Aturan::Langsung, {});
    return tr("Belum ada target dan realisasi. Misalnya target 80, realisasi 90.\n%1\n%2")
        .arg(Text::explain(capaian(indikator, &sample, result)),
             others([&](const Indikator& trial) { return capaian(trial, &sample, result); }));
}

QString PlanText::akumulasiExample(const Indikator& indikator, const Snapshot& snapshot)
{
    int tahun = 0;
    const std::vector<RealisasiKinerja> sample = sampleQuarters();
    std::span<const RealisasiKinerja> rows = newestResults(indikator, snapshot, &tahun);
    const bool own = !rows.empty();
    if (!own)
        rows = sample;
    QStringList quarters;
    for (const RealisasiKinerja& row : rows) {
        if (const Angka value = nilaiTriwulan(indikator, row); value.ada())
            quarters << tr("TW %1 %2").arg(roman(row.triwulan), figure(value, indikator.desimal));
    }
    const QString others = otherChoices(kAkumulasi, indikator.akumulasi, [&](Akumulasi akumulasi) {
        Indikator trial = indikator;
        trial.akumulasi = akumulasi;
        return figure(nilaiTahun(trial, rows), indikator.desimal);
    });
    const QString steps = Text::explain(nilaiTahun(indikator, rows), indikator.desimal);
    const QString year = figure(nilaiTahun(indikator, rows), indikator.desimal);
    const QString shown = quarters.join(QStringLiteral(", "));
    return own ? tr("Tahun %1: %2 → setahun %3.\n%4\n%5").arg(tahun).arg(shown, year, steps, others)
               : tr("Belum ada realisasi. Misalnya %1 → setahun %2.\n%3\n%4").arg(shown, year, steps, others);
}

} // namespace selaras::format
