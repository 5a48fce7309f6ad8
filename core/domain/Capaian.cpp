// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Capaian.h"

#include <algorithm>

namespace selaras::domain {

namespace {

    const Ratio kHundred(qint64(100));

    Ratio percentFactor(const Indikator& indikator)
    {
        return indikator.satuan == u"%" ? kHundred : Ratio(qint64(1));
    }

    /// The filled quarters in order, each with its value.
    struct Quarter {
        const RealisasiKinerja* row;
        Angka nilai;
    };

    std::vector<Quarter> filledQuarters(const Indikator& indikator, std::span<const RealisasiKinerja> rows)
    {
        std::vector<Quarter> quarters;
        for (const RealisasiKinerja& row : rows) {
            Angka nilai = nilaiTriwulan(indikator, row);
            if (nilai.keadaan != Keadaan::BelumDiisi)
                quarters.push_back({ &row, std::move(nilai) });
        }
        std::ranges::sort(quarters, {}, [](const Quarter& quarter) { return quarter.row->triwulan; });
        return quarters;
    }

    std::vector<Masukan> quarterInputs(const std::vector<Quarter>& quarters)
    {
        std::vector<Masukan> inputs;
        inputs.reserve(quarters.size());
        for (const Quarter& quarter : quarters)
            inputs.push_back({ Peran::Realisasi, *quarter.nilai.nilai, quarter.row->id, quarter.row->triwulan });
        return inputs;
    }

    /// Sum of pairs as the quotient of the sums; nullopt when a quarter has a plain value.
    std::optional<Angka> sumOfPairs(const Indikator& indikator, const std::vector<Quarter>& quarters)
    {
        Ratio pembilang, penyebut;
        std::vector<Masukan> inputs;
        for (const auto& [row, nilai] : quarters) {
            if (!row->pembilang || !row->penyebut)
                return std::nullopt;
            pembilang = pembilang + *row->pembilang;
            penyebut = penyebut + *row->penyebut;
            inputs.push_back({ Peran::Pembilang, *row->pembilang, row->id, row->triwulan });
            inputs.push_back({ Peran::Penyebut, *row->penyebut, row->id, row->triwulan });
        }
        if (penyebut.isZero())
            return Angka::tidakDapat(Aturan::TahunJumlah, Catatan::PenyebutNol, std::move(inputs));
        return Angka::terhitung(pembilang / penyebut * percentFactor(indikator), Aturan::TahunJumlah,
                                std::move(inputs));
    }

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

} // namespace

Angka nilaiTriwulan(const Indikator& indikator, const RealisasiKinerja& realisasi)
{
    if (realisasi.pembilang && realisasi.penyebut) {
        std::vector<Masukan> inputs{ { Peran::Pembilang, *realisasi.pembilang, realisasi.id, realisasi.triwulan },
                                     { Peran::Penyebut, *realisasi.penyebut, realisasi.id, realisasi.triwulan } };
        if (realisasi.penyebut->isZero())
            return Angka::tidakDapat(Aturan::Pembagian, Catatan::PenyebutNol, std::move(inputs));
        return Angka::terhitung(Ratio(*realisasi.pembilang) / Ratio(*realisasi.penyebut) * percentFactor(indikator),
                                Aturan::Pembagian, std::move(inputs));
    }
    if (realisasi.nilai) {
        return Angka::terhitung(*realisasi.nilai, Aturan::Langsung,
                                { { Peran::Realisasi, *realisasi.nilai, realisasi.id, realisasi.triwulan } });
    }
    return Angka::kosong(Aturan::Langsung, Catatan::RealisasiBelumAda);
}

Angka nilaiTahun(const Indikator& indikator, std::span<const RealisasiKinerja> triwulan)
{
    const std::vector<Quarter> quarters = filledQuarters(indikator, triwulan);
    const Aturan aturan = indikator.akumulasi == Akumulasi::Jumlah ? Aturan::TahunJumlah
        : indikator.akumulasi == Akumulasi::RataRata               ? Aturan::TahunRataRata
                                                                   : Aturan::TahunNilaiAkhir;
    if (quarters.empty())
        return Angka::kosong(aturan, Catatan::RealisasiBelumAda);
    const auto unusable = [](const Quarter& quarter) { return !quarter.nilai.nilai; };
    if (aturan == Aturan::TahunNilaiAkhir) {
        Angka last = quarters.back().nilai;
        last.aturan = last.aturan == Aturan::Pembagian ? Aturan::Pembagian : aturan;
        return last;
    }
    if (std::ranges::any_of(quarters, unusable))
        return Angka::tidakDapat(aturan, Catatan::PenyebutNol);
    if (aturan == Aturan::TahunJumlah) {
        if (std::optional<Angka> pairs = sumOfPairs(indikator, quarters))
            return *pairs;
    }
    Ratio sum;
    for (const Quarter& quarter : quarters)
        sum = sum + *quarter.nilai.nilai;
    if (aturan == Aturan::TahunRataRata)
        sum = sum / Ratio(qint64(quarters.size()));
    return Angka::terhitung(sum, aturan, quarterInputs(quarters));
}

Angka capaian(const Indikator& indikator, const Target* target, const Angka& realisasi)
{
    const Aturan aturan = capaianRule(indikator.arah);
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
    return capaian.nilai ? pita(JenisSkala::Permendagri86, *capaian.nilai) : nullptr;
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
    for (const Angka& each : capaian) {
        if (!each.nilai)
            continue;
        values.push_back(*each.nilai);
        inputs.push_back({ Peran::Capaian, *each.nilai, {} });
    }
    if (values.empty())
        return Angka::kosong(Aturan::RataRataCapaian, Catatan::RealisasiBelumAda);
    return Angka::terhitung(mean(values), Aturan::RataRataCapaian, std::move(inputs));
}

} // namespace selaras::domain
