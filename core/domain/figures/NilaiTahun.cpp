// SPDX-License-Identifier: GPL-3.0-or-later
// A quarter and a year from what was entered.
#include "core/domain/figures/Capaian.h"
#include "core/domain/values/Satuan.h"

#include <algorithm>

namespace selaras::domain {

namespace {

    const Ratio kHundred(qint64(100));

    Ratio percentFactor(const Indikator& indikator)
    {
        return isPersen(indikator.satuan) ? kHundred : Ratio(qint64(1));
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

    /// A quarter without a case: 0 of 0. It was reported and adds nothing to its year.
    bool hasNoCase(const Quarter& quarter)
    {
        return quarter.row->pembilang && quarter.row->penyebut && quarter.row->pembilang->isZero()
            && quarter.row->penyebut->isZero();
    }

    /// Something of nothing: 5 of 0 is a mistake that no other quarter mends.
    bool isBroken(const Quarter& quarter)
    {
        return !quarter.nilai.nilai && !hasNoCase(quarter);
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
        if (penyebut.isZero() || std::ranges::any_of(quarters, isBroken))
            return Angka::tidakDapat(Aturan::TahunJumlah, Catatan::PenyebutNol, std::move(inputs));
        return Angka::terhitung(pembilang / penyebut * percentFactor(indikator), Aturan::TahunJumlah,
                                std::move(inputs));
    }

    Aturan yearRule(Akumulasi akumulasi)
    {
        switch (akumulasi) {
        case Akumulasi::Jumlah:
            return Aturan::TahunJumlah;
        case Akumulasi::NilaiAkhir:
            return Aturan::TahunNilaiAkhir;
        case Akumulasi::RataRata:
            return Aturan::TahunRataRata;
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
    std::vector<Quarter> quarters = filledQuarters(indikator, triwulan);
    const Aturan aturan = yearRule(indikator.akumulasi);
    if (quarters.empty())
        return Angka::kosong(aturan, Catatan::RealisasiBelumAda);
    if (aturan == Aturan::TahunJumlah) {
        if (std::optional<Angka> pairs = sumOfPairs(indikator, quarters))
            return *pairs;
    }
    std::erase_if(quarters, hasNoCase);
    if (quarters.empty())
        return Angka::tidakDapat(aturan, Catatan::PenyebutNol);
    if (aturan == Aturan::TahunNilaiAkhir) {
        Angka last = quarters.back().nilai;
        last.aturan = last.aturan == Aturan::Pembagian ? Aturan::Pembagian : aturan;
        return last;
    }
    if (std::ranges::any_of(quarters, [](const Quarter& quarter) { return !quarter.nilai.nilai; }))
        return Angka::tidakDapat(aturan, Catatan::PenyebutNol);
    Ratio sum;
    for (const Quarter& quarter : quarters)
        sum = sum + *quarter.nilai.nilai;
    if (aturan == Aturan::TahunRataRata)
        sum = sum / Ratio(qint64(quarters.size()));
    return Angka::terhitung(sum, aturan, quarterInputs(quarters));
}

bool stillRunning(const Indikator& indikator, const Angka& realisasi, int triwulan)
{
    if (triwulan >= 4)
        return false;
    if (realisasi.aturan == Aturan::Serapan)
        return true;
    const bool quotient = !realisasi.masukan.empty() && realisasi.masukan.front().peran == Peran::Pembilang;
    return indikator.akumulasi == Akumulasi::Jumlah && !quotient;
}

} // namespace selaras::domain
