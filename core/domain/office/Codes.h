// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office/Entities.h"

#include <QLatin1StringView>

#include <array>
#include <utility>

/// Stable text codes of the enumerations, as the file, JSON and the command line write them.
namespace selaras::domain {

template <class E>
struct EnumCodes; // specialised for each enumeration below: `static constexpr std::array<std::pair<E, const char*>, N>
                  // all`

#define SELARAS_CODES(E, N)                                                                                            \
    template <>                                                                                                        \
    struct EnumCodes<E> {                                                                                              \
        static const std::array<std::pair<E, const char*>, N> all;                                                     \
    }

SELARAS_CODES(StatusPejabat, 4);
SELARAS_CODES(JenisSimpul, 6);
SELARAS_CODES(Arah, 4);
SELARAS_CODES(Akumulasi, 3);
SELARAS_CODES(JenisSkala, 5);
SELARAS_CODES(JenisDokumen, 5);
SELARAS_CODES(StatusDokumen, 2);
SELARAS_CODES(Bagian, 3);
SELARAS_CODES(StatusRealisasi, 6);
SELARAS_CODES(TingkatPembanding, 3);
SELARAS_CODES(PeranPengguna, 6);
SELARAS_CODES(Kejanggalan, 7);
SELARAS_CODES(Action, 49);

#undef SELARAS_CODES

/// The code of a value: code(Arah::TurunA) == "turunA".
template <class E>
QString code(E value)
{
    for (const auto& [e, text] : EnumCodes<E>::all) {
        if (e == value)
            return QString::fromLatin1(text);
    }
    Q_UNREACHABLE();
}

/// The value of a code; nullopt for an unknown one.
template <class E>
std::optional<E> fromCode(QStringView text)
{
    for (const auto& [e, name] : EnumCodes<E>::all) {
        if (text == QLatin1StringView(name))
            return e;
    }
    return std::nullopt;
}

} // namespace selaras::domain
