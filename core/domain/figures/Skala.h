// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office/Entities.h"
#include "core/domain/values/Ratio.h"

#include <span>

/// Band scales of the regulations, as data.
namespace selaras::domain {

/// How good a band is, for its colour and shape: the five steps of Permendagri 86/2017.
enum class Mutu { SangatTinggi, Tinggi, Sedang, Rendah, SangatRendah };

/// One band of a scale. A value belongs to the first band whose lower bound it reaches.
struct Pita {
    Decimal batas; ///< lower bound
    bool batasTermasuk; ///< the bound itself belongs to the band (>=) or not (>)
    const char* kode; ///< "AA", "A", … or ""
    const char* nama; ///< as the regulation spells it: "Sangat Tinggi"
    Mutu mutu;
};

struct Skala {
    JenisSkala jenis;
    const char* nama; ///< "Permendagri 86/2017"
    std::span<const Pita> pita; ///< best first; the last one has no lower bound
};

/// The scale of a kind; TidakAda has no bands. Sources: Permendagri 86/2017 (half-open reading, so that 90,5 has a
/// place); PermenPANRB 88/2021 (SAKIP); PermenPANRB 14/2017 (SKM); PermenPANRB 38/2018 (IP ASN).
const Skala& skala(JenisSkala jenis);

/// The band of a value as it is printed (two decimals), so that figure and predikat agree on paper.
/// nullptr when the scale has no bands or the value is out of range.
const Pita* pita(JenisSkala jenis, const Ratio& nilai);

} // namespace selaras::domain
