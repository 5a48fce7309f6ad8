// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is typed, pasted or imported: nothing crashes, and what is accepted means what it says.
#include "core/format/Format.h"
#include "tests/support/Printers.h"

#include <random>
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

/// Half of them of any bytes, half of what numbers are made of.
std::string anyText(std::mt19937& random)
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
    const bool bytes = random() % 2;
    for (size_t i = 0, n = random() % 14; i < n; ++i) {
        if (bytes)
            text += char(random() % 256);
        else
            text += parts[random() % std::size(parts)];
    }
    return text;
}

TEST(NumberRobustness, RandomBytesNeverCrashAndWhatIsAcceptedReadsBackTheSame)
{
    std::mt19937 random(100'000);
    int accepted = 0;
    for (int i = 0; i < 100'000; ++i) {
        const std::string text = anyText(random);
        const format::NumberReading reading = format::readNumber(text);
        if (reading.error != format::NumberError::None) {
            ASSERT_EQ(reading.scaled, 0);
            continue;
        }
        ++accepted;
        const Decimal value = Decimal::fromScaled(reading.scaled);
        const std::string written = format::number(value).toStdString();
        const format::NumberReading again = format::readNumber(written);
        ASSERT_EQ(again.error, format::NumberError::None) << '"' << text << "\" became " << written;
        ASSERT_EQ(again.scaled, reading.scaled) << '"' << text << "\" became " << written;
    }
    EXPECT_GT(accepted, 2'000);
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
    EXPECT_GT(accepted, 500);
}

} // namespace
