// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Angka.h"

namespace selaras::domain {

Angka Angka::terhitung(Ratio nilai, Aturan aturan, std::vector<Masukan> masukan, Catatan catatan)
{
    return { Keadaan::Terhitung, std::move(nilai), aturan, catatan, std::move(masukan) };
}

Angka Angka::kosong(Aturan aturan, Catatan catatan, std::vector<Masukan> masukan)
{
    return { Keadaan::BelumDiisi, std::nullopt, aturan, catatan, std::move(masukan) };
}

Angka Angka::tidakDapat(Aturan aturan, Catatan catatan, std::vector<Masukan> masukan)
{
    return { Keadaan::TidakDapatDihitung, std::nullopt, aturan, catatan, std::move(masukan) };
}

std::optional<Decimal> Angka::bulat(int desimal) const
{
    return nilai ? nilai->rounded(desimal) : std::nullopt;
}

} // namespace selaras::domain
