// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is typed, pasted or imported: nothing crashes, and what is accepted means what it says.
#include "core/format/Format.h"
#include "tests/support/Printers.h"

#include <random>
#include <regex>
#include <string>

using namespace selaras;
using namespace selaras::domain;
using namespace Qt::StringLiterals;

namespace {

Decimal anyDecimal(std::mt19937_64& random)
{
    return Decimal::fromScaled(qint64(random() >> (1 + random() % 63)) * (random() % 2 ? 1 : -1));
}

TEST(NumberRobustness, WrittenNumbersReadBackTheSame)
{
    std::mt19937_64 random(15);
    for (int i = 0; i < 100'000; ++i) {
        const Decimal value = anyDecimal(random);
        ASSERT_EQ(format::readDecimal(format::number(value)), value);
        ASSERT_EQ(format::readDecimal(format::number(value, Decimal::kDigits)), value);
    }
}

TEST(NumberRobustness, OneMillionFiveHundredThousandNeverBecomesOnePointFive)
{
    const Decimal million = Decimal::fromInteger(1'500'000);
    EXPECT_EQ(format::number(million), u"1.500.000"_s);
    EXPECT_EQ(format::readDecimal(format::number(million)), million);
    EXPECT_EQ(format::readDecimal(format::rupiah(million)), million);
    EXPECT_EQ(format::readDecimal(million.toText()), million);
}

TEST(NumberRobustness, WrittenRupiahAndPercentagesReadBackTheSame)
{
    std::mt19937_64 random(16);
    for (int i = 0; i < 20'000; ++i) {
        const Decimal sen = Decimal::fromScaled(anyDecimal(random).scaled() / 100 * 100);
        ASSERT_EQ(format::readDecimal(format::rupiah(sen)), sen) << format::rupiah(sen).toStdString();
        ASSERT_EQ(format::readDecimal(format::rupiahSen(sen)), sen) << format::rupiahSen(sen).toStdString();
        ASSERT_EQ(format::readDecimal(format::percent(sen)), sen) << format::percent(sen).toStdString();
    }
}

/// Anything at all.
std::string anyBytes(std::mt19937& random)
{
    std::string text;
    for (size_t n = random() % 14; n > 0; --n)
        text += char(random() % 256);
    return text;
}

/// What numbers are made of, in any order: hardly ever a number.
std::string anyParts(std::mt19937& random)
{
    static const std::string parts[] = { "0",
                                         "1",
                                         "5",
                                         "9",
                                         "00",
                                         "000",
                                         "500",
                                         ".",
                                         ".",
                                         ",",
                                         "-",
                                         "(",
                                         ")",
                                         "%",
                                         " ",
                                         "Rp",
                                         "Rp.",
                                         "\t",
                                         "+",
                                         "e5",
                                         "\xc2\xa0",
                                         "\xe2\x80\xaf",
                                         "\xe2\x88\x92",
                                         "\xe2\x80\x93" };
    std::string text;
    for (size_t n = random() % 14; n > 0; --n)
        text += parts[random() % std::size(parts)];
    return text;
}

/// As offices write numbers: grouped or not, with and without decimals, sign, brackets, Rp, percent and blanks.
std::string written(std::mt19937& random)
{
    const int digits = 1 + int(random() % 15);
    const bool grouped = random() % 2;
    std::string text;
    for (int i = digits; i > 0; --i) {
        text += char(i == digits ? '1' + random() % 9 : '0' + random() % 10);
        if (grouped && i > 1 && i % 3 == 1)
            text += '.';
    }
    if (const int decimals = int(random() % 5); decimals > 0) {
        text += ',';
        for (int i = 0; i < decimals; ++i)
            text += char('0' + random() % 10);
    }
    static const std::string around[][2] = {
        { "", "" },    { "", "" },     { "-", "" }, { "\xe2\x88\x92", "" }, { "(", ")" },
        { "Rp ", "" }, { "Rp. ", "" }, { "", "%" }, { "Rp (", ")" },        { " ", "\xc2\xa0" }
    };
    const auto& [before, behind] = around[random() % std::size(around)];
    return before + text + behind;
}

/// One key too many, too few or wrong.
std::string mistyped(std::string text, std::mt19937& random)
{
    static const std::string keys = "0159.,-() %";
    const size_t at = random() % text.size();
    switch (random() % 3) {
    case 0:
        return text.insert(at, 1, keys[random() % keys.size()]);
    case 1:
        return text.erase(at, 1);
    default:
        text[at] = keys[random() % keys.size()];
        return text;
    }
}

/// Noise, numbers, and what lies between: there the reader must decide.
std::string anyText(std::mt19937& random)
{
    switch (random() % 4) {
    case 0:
        return anyBytes(random);
    case 1:
        return anyParts(random);
    case 2:
        return written(random);
    default:
        return mistyped(written(random), random);
    }
}

/// The dot of "Rp." groups nothing.
std::string withoutRp(std::string text)
{
    const size_t at = text.find("Rp.");
    return at == std::string::npos ? text : text.erase(at, 3);
}

/// Groups of three after one to three digits, or no groups; at most one comma.
bool wellFormed(const std::string& text)
{
    static const std::regex figure("(\\d+|[1-9]\\d{0,2}(\\.\\d{3})+)(,\\d+)?");
    std::string number;
    for (const char c : withoutRp(text)) {
        if ((c >= '0' && c <= '9') || c == '.' || c == ',')
            number += c;
    }
    return std::regex_match(number, figure);
}

/// What a number that was accepted says, read another way: its dots group, its comma stands before the ten-thousandths.
std::string saidBy(const std::string& text)
{
    std::string digits;
    std::optional<size_t> comma;
    for (const char c : text) {
        if (c == ',')
            comma = digits.size();
        else if (c >= '0' && c <= '9')
            digits += c;
    }
    const size_t whole = comma.value_or(digits.size());
    digits.resize(whole + 4, '0');
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    const bool negative =
        text.find_first_of("-(") != std::string::npos || text.find("\xe2\x88\x92") != std::string::npos;
    return digits.empty() ? "0" : (negative ? "-" : "") + digits;
}

TEST(NumberRobustness, NothingCrashesAndWhatIsAcceptedMeansWhatItSays)
{
    std::mt19937 random(100'000);
    int accepted = 0, grouped = 0;
    for (int i = 0; i < 100'000; ++i) {
        const std::string text = anyText(random);
        const format::NumberReading reading = format::readNumber(text);
        if (reading.error != format::NumberError::None) {
            ASSERT_EQ(reading.scaled, 0);
            continue;
        }
        ++accepted;
        grouped += withoutRp(text).find('.') != std::string::npos;
        ASSERT_TRUE(wellFormed(text)) << text;
        ASSERT_EQ(std::to_string(reading.scaled), saidBy(text)) << text;
        const Decimal value = Decimal::fromScaled(reading.scaled);
        const std::string written = format::number(value).toStdString();
        const format::NumberReading again = format::readNumber(written);
        ASSERT_EQ(again.error, format::NumberError::None) << '"' << text << "\" became " << written;
        ASSERT_EQ(again.scaled, reading.scaled) << '"' << text << "\" became " << written;
    }
    // A quarter of the texts are numbers as offices write them, and some slips still leave one: fewer would mean that
    // the reader refuses what is right, or that the texts above no longer reach it.
    EXPECT_GT(accepted, 25'000);
    EXPECT_GT(grouped, 10'000);
}

TEST(NumberRobustness, RandomTargetsNeverCrashAndShowWhatWasTyped)
{
    std::mt19937 random(7);
    int accepted = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QString text = QString::fromUtf8(anyText(random)) + (random() % 2 ? u" Dokumen"_s : QString());
        const Result<format::PrintedTarget> read = format::readTarget(text);
        if (!read)
            continue;
        ++accepted;
        const QString shown = format::target(read->nilai, read->teks, {});
        ASSERT_EQ(shown, text.trimmed());
        const Result<format::PrintedTarget> again = format::readTarget(shown);
        ASSERT_OK(again);
        ASSERT_EQ(again->nilai, read->nilai) << shown.toStdString();
        ASSERT_EQ(again->teks, read->teks) << shown.toStdString();
    }
    EXPECT_GT(accepted, 4'000); // numbers, alone or before a word; no sign, brackets or Rp where words follow
}

} // namespace
