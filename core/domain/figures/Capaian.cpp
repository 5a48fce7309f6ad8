// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Capaian.h"

#include <algorithm>

namespace selaras::domain {

namespace {

    const Ratio kHundred(qint64(100));

    Angka capped(const Indikator& indikator, Angka capaian)
    {
        if (!capaian.nilai)
            return capaian;
        if (indikator.batasCapaian && *capaian.nilai > Ratio(*indikator.batasCapaian)) {
            capaian.nilai = Ratio(*indikator.batasCapaian);
            capaian.catatan = Catatan::Dibatasi;
        }
        if (!capaian.nilai->rounded(2))
            return Angka::tidakDapat(capaian.aturan, Catatan::DiLuarJangkauan, std::move(capaian.masukan));
        return capaian;
    }

    Ratio minimizeA(const Ratio& target, const Ratio& realisasi)
    {
        return (target + target - realisasi) / target * kHundred;
    }

    /// Inside 100; outside, compared with the bound it misses.
    Angka capaianRentang(const Target& target, const Ratio& realisasi, std::vector<Masukan> inputs)
    {
        const Ratio lower(*target.nilai);
        const Ratio upper = target.nilaiAtas ? Ratio(*target.nilaiAtas) : lower;
        const bool above = realisasi > upper;
        if (!above && !(realisasi < lower))
            return Angka::terhitung(kHundred, Aturan::CapaianRentang, std::move(inputs));
        const Ratio& bound = above ? upper : lower;
        if (bound.isZero())
            return Angka::tidakDapat(Aturan::CapaianRentang, Catatan::TargetNol, std::move(inputs));
        if (bound.isNegative()) // both formulas would reward what lies outside
            return Angka::tidakDapat(Aturan::CapaianRentang, Catatan::TargetNegatif, std::move(inputs));
        return Angka::terhitung(above ? minimizeA(upper, realisasi) : realisasi / lower * kHundred,
                                Aturan::CapaianRentang, std::move(inputs));
    }

    Angka capaianMinimize(Aturan aturan, const Ratio& target, const Ratio& realisasi, std::vector<Masukan> inputs)
    {
        if (target.isZero()) {
            if (realisasi.isZero())
                return Angka::terhitung(kHundred, aturan, std::move(inputs), Catatan::TargetNolTercapai);
            return Angka::tidakDapat(aturan, Catatan::TargetNol, std::move(inputs));
        }
        if (aturan == Aturan::CapaianTurunA)
            return Angka::terhitung(minimizeA(target, realisasi), aturan, std::move(inputs));
        if (realisasi.isZero())
            return Angka::terhitung(kHundred, aturan, std::move(inputs), Catatan::RealisasiNol);
        return Angka::terhitung(target / realisasi * kHundred, aturan, std::move(inputs));
    }

    Aturan capaianRule(Arah arah)
    {
        switch (arah) {
        case Arah::Naik:
            return Aturan::CapaianNaik;
        case Arah::TurunA:
            return Aturan::CapaianTurunA;
        case Arah::TurunB:
            return Aturan::CapaianTurunB;
        case Arah::Rentang:
            return Aturan::CapaianRentang;
        }
        Q_UNREACHABLE();
    }

    /// How far up its scale a band is: 1 for the worst. 0 for none.
    qint64 rankOf(JenisSkala jenis, const Pita* band)
    {
        const std::span<const Pita> bands = skala(jenis).pita;
        return band ? qint64(bands.size()) - (band - bands.data()) : 0;
    }

    const Pita* bandNamed(JenisSkala jenis, const QString& words)
    {
        for (const Pita& each : skala(jenis).pita) {
            for (const char* name : { each.kode, each.nama }) {
                if (words.compare(QString::fromUtf8(name), Qt::CaseInsensitive) == 0)
                    return &each;
            }
        }
        return nullptr;
    }

    /// A target in words: measured by rank where the indicator's scale knows the word.
    Angka capaianKata(const Indikator& indikator, const Target& target, const Angka& realisasi)
    {
        constexpr Aturan aturan = Aturan::CapaianPeringkat;
        if (realisasi.keadaan == Keadaan::BelumDiisi)
            return Angka::kosong(aturan, Catatan::RealisasiBelumAda);
        const qint64 promised = rankOf(indikator.skala, bandNamed(indikator.skala, target.teks.trimmed()));
        const qint64 reached = realisasi.nilai ? rankOf(indikator.skala, pita(indikator.skala, *realisasi.nilai)) : 0;
        if (promised == 0 || reached == 0 || indikator.arah != Arah::Naik)
            return Angka::tidakDapat(aturan, realisasi.nilai ? Catatan::TargetKata : realisasi.catatan);
        return capped(indikator,
                      Angka::terhitung(
                          Ratio(reached) / Ratio(promised) * kHundred, aturan,
                          { { Peran::Target, Ratio(promised), target.id }, { Peran::Realisasi, Ratio(reached), {} } }));
    }

} // namespace

Angka capaian(const Indikator& indikator, const Target* target, const Angka& realisasi)
{
    const Aturan aturan = capaianRule(indikator.arah);
    if (target && !target->nilai && !target->teks.trimmed().isEmpty())
        return capaianKata(indikator, *target, realisasi);
    if (!target || !target->nilai)
        return Angka::kosong(aturan, Catatan::TargetBelumAda);
    std::vector<Masukan> inputs{ { Peran::Target, *target->nilai, target->id } };
    if (indikator.arah == Arah::Rentang && target->nilaiAtas)
        inputs.push_back({ Peran::TargetAtas, *target->nilaiAtas, target->id });
    if (!realisasi.nilai) {
        return realisasi.keadaan == Keadaan::BelumDiisi
            ? Angka::kosong(aturan, Catatan::RealisasiBelumAda, std::move(inputs))
            : Angka::tidakDapat(aturan, realisasi.catatan, std::move(inputs));
    }
    inputs.push_back({ Peran::Realisasi, *realisasi.nilai, {} });
    if (indikator.arah == Arah::Rentang)
        return capped(indikator, capaianRentang(*target, *realisasi.nilai, std::move(inputs)));
    const Ratio t(*target->nilai);
    if (t.isNegative())
        return Angka::tidakDapat(aturan, Catatan::TargetNegatif, std::move(inputs));
    if (indikator.arah != Arah::Naik)
        return capped(indikator, capaianMinimize(aturan, t, *realisasi.nilai, std::move(inputs)));
    if (t.isZero())
        return Angka::tidakDapat(aturan, Catatan::TargetNol, std::move(inputs));
    return capped(indikator, Angka::terhitung(*realisasi.nilai / t * kHundred, aturan, std::move(inputs)));
}

bool janggal(const Angka& capaian)
{
    return capaian.nilai && (*capaian.nilai > Ratio(qint64(kCapaianJanggal)) || capaian.nilai->isNegative());
}

const Pita* predikat(const Angka& capaian)
{
    const bool final = capaian.nilai && capaian.catatan != Catatan::MasihBerjalan;
    return final ? pita(JenisSkala::Permendagri86, *capaian.nilai) : nullptr;
}

Angka serapan(const Angka& pagu, const Angka& realisasi)
{
    if (!pagu.nilai)
        return Angka::kosong(Aturan::Serapan, Catatan::PaguBelumAda);
    std::vector<Masukan> inputs{ { Peran::Pagu, *pagu.nilai, {} } };
    if (!realisasi.nilai)
        return Angka::kosong(Aturan::Serapan, Catatan::RealisasiBelumAda, std::move(inputs));
    inputs.push_back({ Peran::RealisasiAnggaran, *realisasi.nilai, {} });
    if (pagu.nilai->isZero())
        return Angka::tidakDapat(Aturan::Serapan, Catatan::TargetNol, std::move(inputs));
    return Angka::terhitung(*realisasi.nilai / *pagu.nilai * kHundred, Aturan::Serapan, std::move(inputs));
}

Angka sisa(const Angka& pagu, const Angka& realisasi)
{
    if (!pagu.nilai)
        return Angka::kosong(Aturan::Selisih, Catatan::PaguBelumAda);
    std::vector<Masukan> inputs{ { Peran::Pagu, *pagu.nilai, {} } };
    if (!realisasi.nilai)
        return Angka::kosong(Aturan::Selisih, Catatan::RealisasiBelumAda, std::move(inputs));
    inputs.push_back({ Peran::RealisasiAnggaran, *realisasi.nilai, {} });
    return Angka::terhitung(*pagu.nilai - *realisasi.nilai, Aturan::Selisih, std::move(inputs));
}

Angka efisiensi(const Angka& capaian, const Angka& serapan)
{
    for (const Angka* each : { &capaian, &serapan }) {
        if (each->nilai)
            continue;
        Angka missing = *each;
        missing.aturan = Aturan::Efisiensi;
        missing.masukan.clear();
        return missing;
    }
    return Angka::terhitung(*capaian.nilai - *serapan.nilai, Aturan::Efisiensi,
                            { { Peran::Capaian, *capaian.nilai, {} }, { Peran::Serapan, *serapan.nilai, {} } });
}

Angka rataRata(std::span<const Angka> capaian)
{
    std::vector<Ratio> values;
    std::vector<Masukan> inputs;
    Catatan note = Catatan::TidakAda, missing = Catatan::RealisasiBelumAda;
    for (const Angka& each : capaian) {
        if (!each.nilai)
            continue;
        if (each.catatan == Catatan::MasihBerjalan) {
            missing = Catatan::MasihBerjalan;
            continue;
        }
        if (each.nilai->isNegative())
            note = Catatan::NegatifDihitungNol;
        values.push_back(each.nilai->isNegative() ? Ratio() : *each.nilai);
        inputs.push_back({ Peran::Capaian, values.back(), {} });
    }
    if (values.empty())
        return Angka::kosong(Aturan::RataRataCapaian, missing);
    return Angka::terhitung(mean(values), Aturan::RataRataCapaian, std::move(inputs), note);
}

} // namespace selaras::domain
