// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Angka.h"

#include <span>

/// Results that are scored by others: the satisfaction survey and the SAKIP evaluation.
namespace selaras::domain {

/// What the SKM asks about, in its order (PermenPANRB 14/2017): unsur 1 to 9.
std::span<const char* const> unsurSkm();
constexpr Decimal kUnsurTerendah = Decimal::fromInteger(1);
constexpr Decimal kUnsurTertinggi = Decimal::fromInteger(4);

/// A component of the SAKIP evaluation with its weight, which is the best score it can have.
struct BobotKomponen {
    const char* nama;
    Decimal bobot;
};
/// PermenPANRB 88/2021: 30, 30, 15, 25.
std::span<const BobotKomponen> komponenSakip();

/// Nilai SKM, 25 to 100: the mean of the nine unsur x 25. The weight of each is 1/9 (PermenPANRB 14/2017); the printed
/// 0,111 adds up to 0,999 only. BelumDiisi until all nine are there; TidakDapatDihitung with a score outside 1 to 4.
/// `rows` are those of one year.
Angka nilaiSkm(std::span<const UnsurSkm> rows);

/// Nilai SAKIP, 0 to 100: the sum of the component scores (PermenPANRB 88/2021). BelumDiisi until the weights add up
/// to 100; TidakDapatDihitung with a score below 0 or above its weight. `rows` are those of one year.
Angka nilaiSakip(std::span<const KomponenSakip> rows);

} // namespace selaras::domain
