// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/OracleRules.h"

#include <algorithm>

namespace selaras::test::oracle {

using namespace domain;
using namespace Qt::StringLiterals;

mpq_class exact(Decimal value)
{
    mpq_class result(std::to_string(value.scaled()) + "/10000");
    result.canonicalize();
    return result;
}

bool isPercent(const Indikator& indikator)
{
    const QString word = indikator.satuan.trimmed().toLower();
    return QStringList({ u"%"_s, u"persen"_s, u"prosentase"_s, u"persentase"_s }).contains(word);
}

bool says(const Target& target)
{
    return target.nilai || !QStringList({ u""_s, u"-"_s, u"n/a"_s }).contains(target.teks.trimmed().toLower());
}

/// Half away from zero.
mpz_class nearest(const mpq_class& value)
{
    const mpz_class doubled = abs(value.get_num()) * 2 + value.get_den();
    const mpz_class whole = doubled / (value.get_den() * 2);
    return value < 0 ? mpz_class(-whole) : whole;
}

namespace {

    struct Band {
        const char* letter;
        const char* name;
        int bound; ///< in hundredths
        bool reached; ///< the bound belongs to the band
    };

    /// Best first; section 2 of the regulations' scales.
    std::vector<Band> bands(JenisSkala scale)
    {
        switch (scale) {
        case JenisSkala::TidakAda:
            return {};
        case JenisSkala::Permendagri86:
            return { { "", "Sangat Tinggi", 9100, true },
                     { "", "Tinggi", 7600, true },
                     { "", "Sedang", 6600, true },
                     { "", "Rendah", 5100, true },
                     { "", "Sangat Rendah", 0, true } };
        case JenisSkala::Sakip88:
            return { { "AA", "Sangat Memuaskan", 9000, false },
                     { "A", "Memuaskan", 8000, false },
                     { "BB", "Sangat Baik", 7000, false },
                     { "B", "Baik", 6000, false },
                     { "CC", "Cukup", 5000, false },
                     { "C", "Kurang", 3000, false },
                     { "D", "Sangat Kurang", 0, true } };
        case JenisSkala::Skm14:
            return { { "A", "Sangat Baik", 8831, true },
                     { "B", "Baik", 7661, true },
                     { "C", "Kurang Baik", 6500, true },
                     { "D", "Tidak Baik", 0, true } };
        case JenisSkala::IpAsn:
            return { { "", "Sangat Tinggi", 9000, false },
                     { "", "Tinggi", 8000, false },
                     { "", "Sedang", 7000, false },
                     { "", "Rendah", 6000, false },
                     { "", "Sangat Rendah", 0, true } };
        }
        return {};
    }

    /// Place of a value on a scale as printed, 0 the best; the last band takes the rest.
    size_t placeOf(const std::vector<Band>& scale, const mpq_class& value)
    {
        const mpz_class printed = nearest(value * 100);
        size_t place = 0;
        while (place + 1 < scale.size()
               && !(scale[place].reached ? printed >= scale[place].bound : printed > scale[place].bound))
            ++place;
        return place;
    }

    size_t placeOf(const std::vector<Band>& scale, const QString& words)
    {
        const QString wanted = words.trimmed().toLower();
        const auto named = [&](const Band& band) {
            return !wanted.isEmpty()
                && (QString::fromLatin1(band.letter).toLower() == wanted
                    || QString::fromLatin1(band.name).toLower() == wanted);
        };
        return size_t(std::ranges::find_if(scale, named) - scale.begin());
    }

} // namespace

QString bandOf86(const mpq_class& value)
{
    const std::vector<Band> scale = bands(JenisSkala::Permendagri86);
    return QString::fromLatin1(scale.at(placeOf(scale, value)).name);
}

std::optional<mpq_class> byRank(const Indikator& measure, const QString& words, const mpq_class& reached)
{
    const std::vector<Band> scale = bands(measure.skala);
    const size_t promised = placeOf(scale, words), got = placeOf(scale, reached);
    if (measure.arah != Arah::Naik || promised == scale.size() || got == scale.size())
        return std::nullopt;
    return std::optional<mpq_class>(mpq_class(100) * int(scale.size() - got) / int(scale.size() - promised));
}

std::optional<mpq_class> byFormula(Arah arah, const mpq_class& low, const mpq_class& high, const mpq_class& reached)
{
    const auto more = [&](const mpq_class& bound) { // the more the better
        return bound == 0 ? std::nullopt : std::optional<mpq_class>(reached / bound * 100);
    };
    const auto less = [&](const mpq_class& bound) {
        return bound == 0 ? std::nullopt : std::optional<mpq_class>((2 * bound - reached) / bound * 100);
    };
    switch (arah) {
    case Arah::Naik:
        return more(low);
    case Arah::TurunA:
        return low == 0 && reached == 0 ? std::optional<mpq_class>(100) : less(low);
    case Arah::TurunB:
        if (low == 0)
            return reached == 0 ? std::optional<mpq_class>(100) : std::nullopt;
        return reached == 0 ? std::optional<mpq_class>(100) : std::optional<mpq_class>(low / reached * 100);
    case Arah::Rentang:
        return reached > high ? less(high) : reached < low ? more(low) : std::optional<mpq_class>(100);
    }
    return std::nullopt;
}

} // namespace selaras::test::oracle
