// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Skala.h"

#include <array>
#include <limits>

namespace selaras::domain {

namespace {

    constexpr Decimal kUnbounded = Decimal::fromScaled(std::numeric_limits<qint64>::min());

    constexpr Decimal whole(qint64 value)
    {
        return Decimal::fromInteger(value);
    }
    constexpr Decimal hundredths(qint64 value)
    {
        return Decimal::fromScaled(value * 100);
    }

    constexpr std::array permendagri86{
        Pita{ whole(91), true, "", "Sangat Tinggi", Mutu::SangatTinggi },
        Pita{ whole(76), true, "", "Tinggi", Mutu::Tinggi },
        Pita{ whole(66), true, "", "Sedang", Mutu::Sedang },
        Pita{ whole(51), true, "", "Rendah", Mutu::Rendah },
        Pita{ kUnbounded, true, "", "Sangat Rendah", Mutu::SangatRendah },
    };

    constexpr std::array sakip88{
        Pita{ whole(90), false, "AA", "Sangat Memuaskan", Mutu::SangatTinggi },
        Pita{ whole(80), false, "A", "Memuaskan", Mutu::SangatTinggi },
        Pita{ whole(70), false, "BB", "Sangat Baik", Mutu::Tinggi },
        Pita{ whole(60), false, "B", "Baik", Mutu::Tinggi },
        Pita{ whole(50), false, "CC", "Cukup", Mutu::Sedang },
        Pita{ whole(30), false, "C", "Kurang", Mutu::Rendah },
        Pita{ kUnbounded, true, "D", "Sangat Kurang", Mutu::SangatRendah },
    };

    constexpr std::array skm14{
        Pita{ hundredths(8831), true, "A", "Sangat Baik", Mutu::SangatTinggi },
        Pita{ hundredths(7661), true, "B", "Baik", Mutu::Tinggi },
        Pita{ whole(65), true, "C", "Kurang Baik", Mutu::Rendah },
        Pita{ kUnbounded, true, "D", "Tidak Baik", Mutu::SangatRendah },
    };

    constexpr std::array ipAsn{
        Pita{ whole(90), false, "", "Sangat Tinggi", Mutu::SangatTinggi },
        Pita{ whole(80), false, "", "Tinggi", Mutu::Tinggi },
        Pita{ whole(70), false, "", "Sedang", Mutu::Sedang },
        Pita{ whole(60), false, "", "Rendah", Mutu::Rendah },
        Pita{ kUnbounded, true, "", "Sangat Rendah", Mutu::SangatRendah },
    };

} // namespace

const Skala& skala(JenisSkala jenis)
{
    static const Skala none{ JenisSkala::TidakAda, "", {} };
    static const Skala all[] = {
        { JenisSkala::Permendagri86, "Permendagri 86/2017", permendagri86 },
        { JenisSkala::Sakip88, "PermenPANRB 88/2021", sakip88 },
        { JenisSkala::Skm14, "PermenPANRB 14/2017", skm14 },
        { JenisSkala::IpAsn, "PermenPANRB 38/2018", ipAsn },
    };
    for (const Skala& each : all) {
        if (each.jenis == jenis)
            return each;
    }
    return none;
}

const Pita* pita(JenisSkala jenis, const Ratio& nilai)
{
    const std::optional<Decimal> printed = nilai.rounded(2);
    if (!printed)
        return nullptr;
    for (const Pita& each : skala(jenis).pita) {
        if (*printed > each.batas || (each.batasTermasuk && *printed == each.batas))
            return &each;
    }
    return nullptr;
}

} // namespace selaras::domain
