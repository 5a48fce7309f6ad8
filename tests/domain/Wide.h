// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// A second way to the same figures: 128-bit integers instead of fractions.
namespace selaras::test {

__extension__ typedef __int128 Wide;

/// `numerator / denominator` to the nearest integer, halves away from zero, by the remainder of a long division.
inline Wide nearest(Wide numerator, Wide denominator)
{
    const bool negative = (numerator < 0) != (denominator < 0);
    const Wide above = numerator < 0 ? -numerator : numerator;
    const Wide below = denominator < 0 ? -denominator : denominator;
    Wide quotient = above / below;
    const Wide rest = above - quotient * below;
    if (rest >= below - rest)
        ++quotient;
    return negative ? -quotient : quotient;
}

} // namespace selaras::test
