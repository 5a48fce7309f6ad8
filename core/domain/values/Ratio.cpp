// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/values/Ratio.h"

#include <limits>
#include <string>

namespace selaras::domain {

namespace {

    // GMP takes `long`, which has 32 bits on Windows; text works everywhere and is slower.
    mpz_class integer(qint64 value)
    {
        using Long = std::numeric_limits<long>;
        if (value >= qint64(Long::min()) && value <= qint64(Long::max()))
            return mpz_class(long(value));
        return mpz_class(std::to_string(value));
    }

    qint64 toInteger(const mpz_class& value)
    {
        return value.fits_slong_p() ? qint64(value.get_si()) : qint64(std::stoll(value.get_str()));
    }

    /// Most figures are whole: those need no common factor taken out.
    mpq_class fraction(qint64 scaled)
    {
        if (scaled % Decimal::kUnit == 0)
            return mpq_class(integer(scaled / Decimal::kUnit));
        mpq_class value(integer(scaled), mpz_class(int(Decimal::kUnit)));
        value.canonicalize();
        return value;
    }

} // namespace

Ratio::Ratio(Decimal value)
    : m_value(fraction(value.scaled()))
{
}

Ratio::Ratio(qint64 value)
    : m_value(integer(value))
{
}

std::optional<Decimal> Ratio::rounded(int decimals) const
{
    Q_ASSERT(decimals >= 0 && decimals <= Decimal::kDigits);
    mpz_class shift = 1;
    for (int i = 0; i < decimals; ++i)
        shift *= 10;
    // floor(|n| * shift / d + 1/2) = (2 |n| shift + d) / 2d
    const mpz_class magnitude = abs(m_value.get_num());
    mpz_class result = (2 * magnitude * shift + m_value.get_den()) / (2 * m_value.get_den());
    for (int i = decimals; i < Decimal::kDigits; ++i)
        result *= 10;
    if (m_value < 0)
        result = -result;
    static const mpz_class limit(std::to_string(std::numeric_limits<qint64>::max()));
    if (abs(result) > limit)
        return std::nullopt;
    return Decimal::fromScaled(toInteger(result));
}

Ratio mean(std::span<const Ratio> values)
{
    Q_ASSERT(!values.empty());
    Ratio sum;
    for (const Ratio& value : values)
        sum = sum + value;
    return sum / Ratio(qint64(values.size()));
}

} // namespace selaras::domain
