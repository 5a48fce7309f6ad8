// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/Kecamatan.h"
#include "tests/domain/Wide.h"
#include "tests/support/Printers.h"

#include <limits>
#include <random>
#include <vector>

using namespace selaras::domain;
using selaras::test::dec;
using selaras::test::nearest;
using selaras::test::Wide;

namespace {

constexpr qint64 kMax = std::numeric_limits<qint64>::max();

qint64 power(int digits)
{
    qint64 value = 1;
    for (int i = 0; i < digits; ++i)
        value *= 10;
    return value;
}

Ratio over(qint64 numerator, qint64 denominator)
{
    return Ratio(numerator) / Ratio(denominator);
}

/// Any size from one bit up, so that small and large numbers are equally likely.
qint64 anySize(std::mt19937_64& random)
{
    return qint64(random() >> (1 + random() % 63)) * (random() % 2 ? 1 : -1);
}

TEST(Ratio, RoundsAsLongDivisionDoes)
{
    std::mt19937_64 random(7);
    int inRange = 0;
    for (int i = 0; i < 200'000; ++i) {
        const qint64 above = anySize(random);
        const qint64 below = anySize(random);
        if (below == 0)
            continue;
        const int digits = int(random() % 5);
        const Wide expected = nearest(Wide(above) * power(digits), below) * power(Decimal::kDigits - digits);
        const std::optional<Decimal> rounded =
            (Ratio(Decimal::fromScaled(above)) / Ratio(Decimal::fromScaled(below))).rounded(digits);
        if (expected > kMax || expected < -Wide(kMax)) {
            ASSERT_EQ(rounded, std::nullopt) << above << " / " << below << " to " << digits;
            continue;
        }
        ++inRange;
        ASSERT_EQ(rounded, Decimal::fromScaled(qint64(expected))) << above << " / " << below << " to " << digits;
    }
    EXPECT_GT(inRange, 100'000);
}

TEST(Ratio, RoundsTiesAwayFromZeroOnBothSides)
{
    EXPECT_EQ(over(1, 2).rounded(0), dec("1"));
    EXPECT_EQ(over(-1, 2).rounded(0), dec("-1"));
    EXPECT_EQ(over(5, 2).rounded(0), dec("3"));
    EXPECT_EQ(over(-5, 2).rounded(0), dec("-3"));
    EXPECT_EQ(Ratio(dec("0.125")).rounded(2), dec("0.13"));
    EXPECT_EQ(Ratio(dec("-0.125")).rounded(2), dec("-0.13"));
    EXPECT_EQ(Ratio(dec("0.1249")).rounded(2), dec("0.12"));
    EXPECT_EQ(Ratio(dec("1.005")).rounded(2), dec("1.01")); // a double holds 1.00499999…
    EXPECT_EQ(over(1, 20'000).rounded(4), dec("0.0001"));
    EXPECT_EQ(over(1, 20'001).rounded(4), dec("0"));
}

TEST(Ratio, RoundsEveryTieUp)
{
    std::mt19937_64 random(11);
    for (int i = 0; i < 20'000; ++i) {
        const int digits = int(random() % 5);
        const qint64 steps = qint64(random() % 1'000'000);
        // (2 steps + 1) halves of the last printed digit
        const Ratio tie = over(2 * steps + 1, 2 * power(digits));
        const qint64 scaled = (steps + 1) * power(Decimal::kDigits - digits);
        ASSERT_EQ(tie.rounded(digits), Decimal::fromScaled(scaled)) << steps << " to " << digits;
        ASSERT_EQ((Ratio() - tie).rounded(digits), Decimal::fromScaled(-scaled)) << steps << " to " << digits;
    }
}

TEST(Ratio, HasNoRoundedValueOutOfRange)
{
    const Ratio max(Decimal::fromScaled(kMax));
    EXPECT_EQ(max.rounded(4), Decimal::fromScaled(kMax));
    EXPECT_EQ((Ratio() - max).rounded(4), Decimal::fromScaled(-kMax));
    EXPECT_EQ((max + Ratio(Decimal::fromScaled(1))).rounded(4), std::nullopt);
    EXPECT_EQ(max.rounded(0), std::nullopt); // …477,5807 rounds up to …478
    EXPECT_EQ(max.rounded(3), std::nullopt); // …,5807 rounds up to …,581
    EXPECT_EQ((max * max).rounded(0), std::nullopt);
    EXPECT_EQ((Ratio() - max * max).rounded(0), std::nullopt);
}

TEST(Ratio, KeepsSumsOfManyFractionsExact)
{
    Ratio sum;
    for (qint64 i = 1; i <= 300; ++i)
        sum = sum + over(1, i * (i + 1));
    EXPECT_EQ(sum, over(300, 301)); // telescopes
    EXPECT_FALSE(sum < over(300, 301));
    EXPECT_FALSE(sum > over(300, 301));
}

TEST(Ratio, MeanIsExact)
{
    const std::vector<Ratio> thirds{ over(1, 3), over(1, 3), over(1, 3) };
    EXPECT_EQ(mean(thirds), over(1, 3));
    const std::vector<Ratio> one{ over(-7, 9) };
    EXPECT_EQ(mean(one), over(-7, 9));
    // Rounding the parts first would give 0,33 + 0,33 = 0,66 / 2 = 0,33; the exact mean of 1/3 and 0,34 is 0,3366…
    const std::vector<Ratio> mixed{ over(1, 3), Ratio(dec("0.34")) };
    EXPECT_EQ(mean(mixed).rounded(4), dec("0.3367"));
}

TEST(Ratio, KnowsItsSign)
{
    EXPECT_TRUE(Ratio().isZero());
    EXPECT_FALSE(Ratio().isNegative());
    EXPECT_TRUE(over(-1, 3).isNegative());
    EXPECT_TRUE(over(1, -3).isNegative());
    EXPECT_EQ(over(1, -3), over(-1, 3));
    EXPECT_TRUE(over(1, 3) > Ratio(dec("0.3333")));
    EXPECT_TRUE(over(1, 3) < Ratio(dec("0.3334")));
}

} // namespace
