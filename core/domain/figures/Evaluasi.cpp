// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Evaluasi.h"

#include <algorithm>
#include <set>

namespace selaras::domain {

namespace {

    constexpr const char* kUnsur[]{
        "Persyaratan",        "Sistem, Mekanisme, dan Prosedur",          "Waktu Penyelesaian",
        "Biaya/Tarif",        "Produk Spesifikasi Jenis Pelayanan",       "Kompetensi Pelaksana",
        "Perilaku Pelaksana", "Penanganan Pengaduan, Saran, dan Masukan", "Sarana dan Prasarana",
    };

    constexpr BobotKomponen kKomponen[]{
        { "Perencanaan Kinerja", Decimal::fromInteger(30) },
        { "Pengukuran Kinerja", Decimal::fromInteger(30) },
        { "Pelaporan Kinerja", Decimal::fromInteger(15) },
        { "Evaluasi Akuntabilitas Kinerja Internal", Decimal::fromInteger(25) },
    };

    const Ratio kToHundred(qint64(25)); // a score of 4 is 100

    bool within(Decimal value, Decimal least, Decimal most)
    {
        return least <= value && value <= most;
    }

} // namespace

std::span<const char* const> unsurSkm()
{
    return kUnsur;
}

std::span<const BobotKomponen> komponenSakip()
{
    return kKomponen;
}

Angka nilaiSkm(std::span<const UnsurSkm> rows)
{
    std::vector<Masukan> inputs;
    std::vector<Ratio> scores;
    std::set<int> scored;
    bool sound = true;
    std::vector<UnsurSkm> inOrder(rows.begin(), rows.end());
    std::ranges::sort(inOrder, {}, &UnsurSkm::unsur);
    for (const UnsurSkm& row : inOrder) {
        inputs.push_back({ Peran::Bagian, row.nilai, row.id });
        scores.emplace_back(row.nilai);
        scored.insert(row.unsur);
        sound = sound && within(row.nilai, kUnsurTerendah, kUnsurTertinggi);
    }
    if (!sound)
        return Angka::tidakDapat(Aturan::RataRataUnsur, Catatan::SkorDiLuarBatas, std::move(inputs));
    if (scored.size() != std::size(kUnsur) || scores.size() != std::size(kUnsur))
        return Angka::kosong(Aturan::RataRataUnsur, Catatan::SkorBelumLengkap, std::move(inputs));
    return Angka::terhitung(mean(scores) * kToHundred, Aturan::RataRataUnsur, std::move(inputs));
}

Angka nilaiSakip(std::span<const KomponenSakip> rows)
{
    std::vector<KomponenSakip> inOrder(rows.begin(), rows.end());
    std::ranges::sort(inOrder, {}, &KomponenSakip::urutan);
    std::vector<Masukan> inputs;
    Ratio weights, sum;
    bool sound = true;
    for (const KomponenSakip& row : inOrder) {
        inputs.push_back({ Peran::Bagian, row.nilai, row.id });
        weights = weights + row.bobot;
        sum = sum + row.nilai;
        sound = sound && within(row.nilai, Decimal(), row.bobot);
    }
    if (!sound)
        return Angka::tidakDapat(Aturan::JumlahKomponen, Catatan::SkorDiLuarBatas, std::move(inputs));
    if (!(weights == Ratio(qint64(100))))
        return Angka::kosong(Aturan::JumlahKomponen, Catatan::SkorBelumLengkap, std::move(inputs));
    return Angka::terhitung(sum, Aturan::JumlahKomponen, std::move(inputs));
}

} // namespace selaras::domain
