// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/Kecamatan.h"
#include "tests/support/Printers.h"

#include <limits>
#include <random>

using namespace selaras::domain;
using namespace Qt::StringLiterals;
using selaras::test::dec;

namespace {

constexpr qint64 kMax = std::numeric_limits<qint64>::max();
constexpr qint64 kMin = std::numeric_limits<qint64>::min();

TEST(Decimal, ReadsCanonicalText)
{
    const struct {
        QString text;
        qint64 scaled;
    } cases[] = {
        { u"0"_s, 0 },
        { u"1"_s, 10'000 },
        { u"-1"_s, -10'000 },
        { u"90.36"_s, 903'600 },
        { u"-90.36"_s, -903'600 },
        { u"0.0001"_s, 1 },
        { u"-0.0001"_s, -1 },
        { u"100.00"_s, 1'000'000 }, // as toText(2) writes it
        { u"2973061600"_s, 29'730'616'000'000 },
        { u"922337203685477.5807"_s, kMax },
        { u"-922337203685477.5807"_s, -kMax },
    };
    for (const auto& each : cases) {
        const std::optional<Decimal> value = Decimal::fromText(each.text);
        ASSERT_TRUE(value.has_value()) << each.text.toStdString();
        EXPECT_EQ(value->scaled(), each.scaled) << each.text.toStdString();
    }
}

TEST(Decimal, RefusesAnythingButCanonicalText)
{
    for (const QString& text : { u""_s,    u"-"_s,     u"."_s,     u"1."_s,        u".5"_s,  u"-.5"_s,       u"+1"_s,
                                 u" 1"_s,  u"1 "_s,    u"1 000"_s, u"1.000.000"_s, u"1,5"_s, u"1.23456"_s,   u"--1"_s,
                                 u"1e5"_s, u"0x10"_s,  u"1.5-"_s,  u"abc"_s,       u"NaN"_s, u"007"_s,       u"00"_s,
                                 u"-0"_s,  u"-0.00"_s, u"01.5"_s,  u"١٢"_s,        u"1.٢"_s, u"1\u00a0000"_s })
        EXPECT_EQ(Decimal::fromText(text), std::nullopt) << text.toStdString();
}

TEST(Decimal, RefusesTextBeyondItsRange)
{
    for (const QString& text : { u"922337203685477.5808"_s, u"-922337203685477.5808"_s, u"922337203685478"_s,
                                 u"9223372036854775807"_s, u"99999999999999999999999999"_s, u"-1000000000000000"_s })
        EXPECT_EQ(Decimal::fromText(text), std::nullopt) << text.toStdString();
}

TEST(Decimal, WritesTheShortestText)
{
    EXPECT_EQ(Decimal().toText(), u"0"_s);
    EXPECT_EQ(Decimal::fromScaled(903'600).toText(), u"90.36"_s);
    EXPECT_EQ(Decimal::fromScaled(1'000'000).toText(), u"100"_s);
    EXPECT_EQ(Decimal::fromScaled(5'000).toText(), u"0.5"_s);
    EXPECT_EQ(Decimal::fromScaled(-5'000).toText(), u"-0.5"_s);
    EXPECT_EQ(Decimal::fromScaled(-1).toText(), u"-0.0001"_s);
    EXPECT_EQ(Decimal::fromScaled(10'203).toText(), u"1.0203"_s);
    EXPECT_EQ(Decimal::fromScaled(kMax).toText(), u"922337203685477.5807"_s);
    EXPECT_EQ(Decimal::fromScaled(-kMax).toText(), u"-922337203685477.5807"_s);
}

TEST(Decimal, WritesAGivenNumberOfDigits)
{
    EXPECT_EQ(dec("100").toText(0), u"100"_s);
    EXPECT_EQ(dec("100").toText(2), u"100.00"_s);
    EXPECT_EQ(dec("-0.5").toText(1), u"-0.5"_s);
    EXPECT_EQ(dec("-0.5").toText(4), u"-0.5000"_s);
    EXPECT_EQ(dec("1.02").toText(3), u"1.020"_s);
}

TEST(Decimal, CountsTheDigitsItNeeds)
{
    EXPECT_EQ(dec("0").decimals(), 0);
    EXPECT_EQ(dec("1500000").decimals(), 0);
    EXPECT_EQ(dec("1.5").decimals(), 1);
    EXPECT_EQ(dec("-1.05").decimals(), 2);
    EXPECT_EQ(dec("0.001").decimals(), 3);
    EXPECT_EQ(dec("0.0001").decimals(), 4);
}

TEST(Decimal, TextGoesThereAndBack)
{
    std::mt19937_64 random(20240601);
    for (int i = 0; i < 50'000; ++i) {
        const qint64 scaled = qint64(random() >> (random() % 63 + 1)) * (random() % 2 ? 1 : -1);
        const Decimal value = Decimal::fromScaled(scaled);
        ASSERT_EQ(Decimal::fromText(value.toText()), value) << scaled;
        ASSERT_EQ(Decimal::fromText(value.toText(4)), scaled == 0 ? Decimal() : value) << scaled;
    }
}

TEST(Decimal, AddsWithinItsRangeAndNoFurther)
{
    EXPECT_EQ(dec("0.1").plus(dec("0.2")), dec("0.3"));
    EXPECT_EQ(dec("1").minus(dec("1.0001")), dec("-0.0001"));
    const Decimal max = Decimal::fromScaled(kMax);
    const Decimal least = Decimal::fromScaled(-kMax);
    const Decimal step = Decimal::fromScaled(1);
    EXPECT_EQ(max.minus(step)->plus(step), max);
    EXPECT_EQ(max.plus(step), std::nullopt);
    EXPECT_EQ(max.plus(max), std::nullopt);
    EXPECT_EQ(least.minus(max), std::nullopt);
    // The range is symmetric: its negative end has no unwritable number below it.
    EXPECT_EQ(least.minus(step), std::nullopt);
    EXPECT_EQ(least.plus(Decimal::fromScaled(-1)), std::nullopt);
    EXPECT_EQ(max.minus(max), Decimal());
}

TEST(Decimal, ComparesByValue)
{
    EXPECT_LT(dec("-2"), dec("-1.9999"));
    EXPECT_LT(dec("90.3599"), dec("90.36"));
    EXPECT_EQ(dec("90.3600"), dec("90.36"));
    EXPECT_TRUE(Decimal().isZero());
    EXPECT_FALSE(Decimal().isNegative());
    EXPECT_TRUE(dec("-0.0001").isNegative());
    EXPECT_LT(Decimal::fromScaled(kMin), Decimal::fromScaled(-kMax)); // a bound below every value
}

} // namespace
