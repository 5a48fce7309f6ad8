// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/Format.h"
#include "core/format/Text.h"
#include "tests/support/Printers.h"

#include <limits>

using namespace selaras;
using namespace selaras::format;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();

TEST(NumberReader, ReadsWhatIndonesianOfficesWrite)
{
    const struct {
        std::string_view text;
        std::int64_t scaled;
    } cases[] = {
        { "0", 0 },
        { "7", 70'000 },
        { "1.500.000", 15'000'000'000 },
        { "1500000", 15'000'000'000 },
        { "1.500", 15'000'000 },
        { "12.345", 123'450'000 },
        { "123.456", 1'234'560'000 },
        { "90,36", 903'600 },
        { "1.234,5", 12'345'000 },
        { "1234,5", 12'345'000 },
        { "0,5", 5'000 },
        { "0,0001", 1 },
        { "12,3456", 123'456 },
        { "81,00", 810'000 },
        { "1,50000", 15'000 }, // zeros at the end add no digits
        { "007", 70'000 },
        { "-3", -30'000 },
        { "-0,5", -5'000 },
        { "-1.500", -15'000'000 },
        { "\u22123", -30'000 }, // the minus sign of typeset tables
        { "(1.000)", -10'000'000 },
        { "( 1.000 )", -10'000'000 },
        { "(40.000.000,00)", -400'000'000'000 },
        { "Rp 2.000,00", 20'000'000 },
        { "Rp2.000", 20'000'000 },
        { "Rp. 2.000", 20'000'000 },
        { "Rp.2.000", 20'000'000 },
        { "rp 2.000", 20'000'000 },
        { "Rp -2.000", -20'000'000 },
        { "(Rp 2.000)", -20'000'000 },
        { "Rp (2.000)", -20'000'000 }, // as format::rupiah writes it
        { "Rp\u00a0(40.000.000,00)", -400'000'000'000 },
        { "Rp\u00a02.973.061.600", 29'730'616'000'000 },
        { "93,35%", 933'500 },
        { "93,35 %", 933'500 },
        { "100\u00a0%", 1'000'000 },
        { "-5%", -50'000 },
        { "(5%)", -50'000 },
        { " 5 ", 50'000 },
        { "\t5\r\n", 50'000 },
        { "\u00a05\u00a0", 50'000 },
        { "\u202f5\u202f", 50'000 },
        { "922.337.203.685.477,5807", kMax },
        { "-922.337.203.685.477,5807", -kMax },
    };
    for (const auto& each : cases) {
        const NumberReading reading = readNumber(each.text);
        EXPECT_EQ(reading.error, NumberError::None) << each.text;
        EXPECT_EQ(reading.scaled, each.scaled) << each.text;
    }
}

TEST(NumberReader, RefusesEverythingElseWithItsReason)
{
    const struct {
        std::string_view text;
        NumberError error;
    } cases[] = {
        { "", NumberError::Empty },
        { "   ", NumberError::Empty },
        { "\u00a0\u202f\t", NumberError::Empty },
        { "-", NumberError::Empty },
        { " \u2013 ", NumberError::Empty },
        { "\u2014", NumberError::Empty },
        // a dot meant as a comma
        { "1.5", NumberError::DotAsDecimal },
        { "12.34", NumberError::DotAsDecimal },
        { "90.36", NumberError::DotAsDecimal },
        { "1.50", NumberError::DotAsDecimal },
        { "1.5000", NumberError::DotAsDecimal },
        { "1234.567", NumberError::DotAsDecimal },
        { "-1.5", NumberError::DotAsDecimal },
        { "93.35%", NumberError::DotAsDecimal },
        // nobody groups a number that starts with zero: 0.500 is one half, not five hundred
        { "0.500", NumberError::DotAsDecimal },
        { "00.125", NumberError::DotAsDecimal },
        { "0.000", NumberError::DotAsDecimal },
        { "-0.125", NumberError::DotAsDecimal },
        { "0.000.500", NumberError::BadGrouping },
        { "0.500,5", NumberError::BadGrouping },
        // groups of three only
        { "1.50.000", NumberError::BadGrouping },
        { "1.500.00", NumberError::BadGrouping },
        { "1500.000.000", NumberError::BadGrouping },
        { "1..000", NumberError::BadGrouping },
        { "1.0000.00", NumberError::BadGrouping },
        { "1.5,5", NumberError::BadGrouping },
        { ".5", NumberError::BadGrouping },
        { ".500", NumberError::BadGrouping },
        { "5.", NumberError::BadGrouping },
        { ".", NumberError::BadGrouping },
        // commas
        { "1,2,3", NumberError::TwoCommas },
        { "1,,2", NumberError::TwoCommas },
        { "1,500,000", NumberError::TwoCommas },
        { ",5", NumberError::NotANumber },
        { "1,", NumberError::NotANumber },
        { ",", NumberError::NotANumber },
        { "1,234.5", NumberError::NotANumber }, // the English way round
        { "1.234,56789", NumberError::TooManyDecimals },
        { "0,00001", NumberError::TooManyDecimals },
        // no numbers
        { "abc", NumberError::NotANumber },
        { "1e5", NumberError::NotANumber },
        { "1E5", NumberError::NotANumber },
        { "0x10", NumberError::NotANumber },
        { "--3", NumberError::NotANumber },
        { "-+3", NumberError::NotANumber },
        { "+5", NumberError::NotANumber },
        { "3-", NumberError::NotANumber },
        { "5-6", NumberError::NotANumber },
        { "1 000", NumberError::NotANumber },
        { "1\u00a0000", NumberError::NotANumber },
        { "7 Dokumen", NumberError::NotANumber },
        { "5%%", NumberError::NotANumber },
        { "%", NumberError::NotANumber },
        { "Rp", NumberError::NotANumber },
        { "Rp Rp 5", NumberError::NotANumber },
        { "()", NumberError::NotANumber },
        { "( )", NumberError::NotANumber },
        { "(5", NumberError::NotANumber },
        { "5)", NumberError::NotANumber },
        { "((5))", NumberError::NotANumber },
        { "(-5)", NumberError::NotANumber },
        { "-(5)", NumberError::NotANumber },
        { "Rp ((5))", NumberError::NotANumber },
        { "(Rp (5))", NumberError::NotANumber },
        { "1/2", NumberError::NotANumber },
        { "\u0661\u0662", NumberError::NotANumber }, // Arabic digits
        { "\uff11", NumberError::NotANumber }, // full width
        { "\u00bd", NumberError::NotANumber },
        { std::string_view("5\0", 2), NumberError::NotANumber },
        { "\xff", NumberError::NotANumber },
        // too large
        { "922337203685477,5808", NumberError::OutOfRange },
        { "922337203685478", NumberError::OutOfRange },
        { "-922337203685478", NumberError::OutOfRange },
        { "9223372036854775807", NumberError::OutOfRange },
        { "99999999999999999999999999999999999999999999", NumberError::OutOfRange },
        { "999.999.999.999.999.999.999", NumberError::OutOfRange },
    };
    for (const auto& each : cases) {
        const NumberReading reading = readNumber(each.text);
        EXPECT_EQ(int(reading.error), int(each.error)) << '"' << each.text << '"';
        EXPECT_EQ(reading.scaled, 0) << '"' << each.text << '"';
    }
}

TEST(ReadDecimal, SaysWhatWasTypedAndWhyItWasRefused)
{
    EXPECT_EQ(readDecimal(u"1.500.000"_s), domain::Decimal::fromInteger(1'500'000));
    EXPECT_EQ(readDecimal(u" 90,36\u00a0%"_s), domain::Decimal::fromScaled(903'600));
    const Result<domain::Decimal> refused = readDecimal(u"1.5"_s);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error(),
              (Error{ ErrorCode::NumberInvalid, { u"1.5"_s, Text::numberError(NumberError::DotAsDecimal) } }));
    EXPECT_EQ(readDecimal(QString()).error().details.value(1), Text::numberError(NumberError::Empty));
}

} // namespace
