// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/Format.h"
#include "tests/support/Printers.h"

#include <limits>

using namespace selaras;
using namespace selaras::domain;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMax = std::numeric_limits<qint64>::max();

Decimal dec(const char* text)
{
    return Decimal::fromText(QString::fromLatin1(text)).value();
}

Angka figureOf(const char* text)
{
    return Angka::terhitung(dec(text), Aturan::Langsung, {});
}

TEST(Number, IsGroupedWithTheShortestDecimals)
{
    const std::pair<const char*, QString> cases[] = {
        { "0", u"0"_s },
        { "7", u"7"_s },
        { "100", u"100"_s },
        { "-100", u"-100"_s },
        { "999", u"999"_s },
        { "1000", u"1.000"_s },
        { "-1000", u"-1.000"_s },
        { "12345", u"12.345"_s },
        { "123456", u"123.456"_s },
        { "-123456", u"-123.456"_s },
        { "1500000", u"1.500.000"_s },
        { "2973061600", u"2.973.061.600"_s },
        { "90.36", u"90,36"_s },
        { "-2.5", u"-2,5"_s },
        { "1234.5", u"1.234,5"_s },
        { "0.0001", u"0,0001"_s },
        { "-0.5", u"-0,5"_s },
    };
    for (const auto& [value, text] : cases)
        EXPECT_EQ(format::number(dec(value)), text);
    EXPECT_EQ(format::number(Decimal::fromScaled(kMax)), u"922.337.203.685.477,5807"_s);
    EXPECT_EQ(format::number(Decimal::fromScaled(-kMax)), u"-922.337.203.685.477,5807"_s);
}

TEST(Number, HasTheDigitsAskedFor)
{
    EXPECT_EQ(format::number(dec("100"), 2), u"100,00"_s);
    EXPECT_EQ(format::number(dec("1234.5"), 2), u"1.234,50"_s);
    EXPECT_EQ(format::number(dec("1234.5"), 0), u"1.235"_s);
    EXPECT_EQ(format::number(dec("90.995"), 2), u"91,00"_s);
    EXPECT_EQ(format::number(dec("-90.995"), 2), u"-91,00"_s);
    EXPECT_EQ(format::number(dec("999.99"), 1), u"1.000,0"_s);
    EXPECT_EQ(format::number(dec("-0.001"), 2), u"0,00"_s); // no minus before a zero
}

TEST(Number, AtTheEndOfTheRangeIsShownWithItsDigits)
{
    // …477,5807 can't be rounded up to …478: better too exact than wrong.
    EXPECT_EQ(format::number(Decimal::fromScaled(kMax), 0), u"922.337.203.685.477,5807"_s);
}

TEST(Rupiah, IsWholeWithoutSenAndBracketedWhenNegative)
{
    EXPECT_EQ(format::rupiah(dec("2973061600")), u"Rp\u00a02.973.061.600"_s);
    EXPECT_EQ(format::rupiah(dec("0")), u"Rp\u00a00"_s);
    EXPECT_EQ(format::rupiah(dec("1500.5")), u"Rp\u00a01.500,50"_s);
    EXPECT_EQ(format::rupiah(dec("-40000000")), u"Rp\u00a0(40.000.000)"_s);
    EXPECT_EQ(format::rupiahSen(dec("2973061600")), u"Rp\u00a02.973.061.600,00"_s);
    EXPECT_EQ(format::rupiahSen(dec("-40000000")), u"Rp\u00a0(40.000.000,00)"_s);
    EXPECT_EQ(format::rupiahSen(dec("0.005")), u"Rp\u00a00,01"_s);
    EXPECT_EQ(format::rupiah(Decimal::fromScaled(-kMax)), u"Rp\u00a0(922.337.203.685.477,58)"_s);
}

TEST(Percent, HasTwoDecimalsUnlessToldOtherwise)
{
    EXPECT_EQ(format::percent(dec("93.35")), u"93,35%"_s);
    EXPECT_EQ(format::percent(dec("100")), u"100,00%"_s);
    EXPECT_EQ(format::percent(dec("100"), 0), u"100%"_s);
    EXPECT_EQ(format::percent(dec("-50")), u"-50,00%"_s);
}

TEST(FileSize, IsShortAndRoundedToWhatOneReads)
{
    EXPECT_EQ(format::fileSize(0), u"0 B"_s);
    EXPECT_EQ(format::fileSize(999), u"999 B"_s);
    EXPECT_EQ(format::fileSize(1000), u"1 kB"_s);
    EXPECT_EQ(format::fileSize(84'499), u"84 kB"_s);
    EXPECT_EQ(format::fileSize(84'500), u"85 kB"_s);
    EXPECT_EQ(format::fileSize(999'499), u"999 kB"_s);
    EXPECT_EQ(format::fileSize(999'500), u"1 MB"_s);
    EXPECT_EQ(format::fileSize(1'250'000), u"1,3 MB"_s);
    EXPECT_EQ(format::fileSize(2'147'483'647), u"2.147,5 MB"_s);
}

TEST(Figure, IsRoundedOnceAndNeverZeroForNothing)
{
    EXPECT_EQ(format::figure(figureOf("103.655")), u"103,66"_s);
    EXPECT_EQ(format::figure(figureOf("2973061600"), 0), u"2.973.061.600"_s);
    EXPECT_EQ(format::figurePercent(figureOf("93.35")), u"93,35%"_s);
    const Angka third = Angka::terhitung(Ratio(qint64(2)) / Ratio(qint64(3)), Aturan::Pembagian, {});
    EXPECT_EQ(format::figure(third, 4), u"0,6667"_s);

    const Angka empty = Angka::kosong(Aturan::CapaianNaik, Catatan::RealisasiBelumAda);
    EXPECT_EQ(format::figure(empty), QString(QChar(format::kDash)));
    EXPECT_EQ(format::figurePercent(empty), QString(QChar(format::kDash)));
    const Angka broken = Angka::tidakDapat(Aturan::CapaianNaik, Catatan::TargetNol);
    EXPECT_EQ(format::figure(broken), u"tidak dapat dihitung"_s);
    EXPECT_EQ(format::figurePercent(broken), u"tidak dapat dihitung"_s);
    const Ratio huge = Ratio(Decimal::fromScaled(kMax)) * Ratio(qint64(100));
    EXPECT_EQ(format::figure(Angka::terhitung(huge, Aturan::Serapan, {})), u"tidak dapat dihitung"_s);
}

TEST(Date, IsIndonesian)
{
    const QString months[] = {
        u"Januari"_s, u"Februari"_s, u"Maret"_s,     u"April"_s,   u"Mei"_s,      u"Juni"_s,
        u"Juli"_s,    u"Agustus"_s,  u"September"_s, u"Oktober"_s, u"November"_s, u"Desember"_s
    };
    for (int month = 1; month <= 12; ++month)
        EXPECT_EQ(format::date(QDate(2024, month, 9)), u"9 %1 2024"_s.arg(months[month - 1]));
    EXPECT_EQ(format::date(QDate(2026, 11, 24)), u"24 November 2026"_s);
    EXPECT_EQ(format::date(QDate()), QString());
}

TEST(Date, WithTimeIsShortAndLocal)
{
    const auto shown = [](int month, int hour, int minute) {
        return format::dateTime(QDateTime(QDate(2026, month, 24), QTime(hour, minute, 59)).toUTC());
    };
    EXPECT_EQ(shown(11, 9, 12), u"24 Nov 2026 09.12"_s);
    EXPECT_EQ(shown(5, 0, 5), u"24 Mei 2026 00.05"_s);
    EXPECT_EQ(shown(8, 23, 59), u"24 Agu 2026 23.59"_s);
    EXPECT_EQ(shown(10, 12, 0), u"24 Okt 2026 12.00"_s);
    EXPECT_EQ(shown(12, 12, 0), u"24 Des 2026 12.00"_s);
    EXPECT_EQ(format::dateTime(QDateTime()), QString());
}

TEST(Roman, CountsTheQuarters)
{
    EXPECT_EQ(format::roman(1), u"I"_s);
    EXPECT_EQ(format::roman(2), u"II"_s);
    EXPECT_EQ(format::roman(3), u"III"_s);
    EXPECT_EQ(format::roman(4), u"IV"_s);
    EXPECT_EQ(format::roman(0), QString());
    EXPECT_EQ(format::roman(5), QString());
}

} // namespace
