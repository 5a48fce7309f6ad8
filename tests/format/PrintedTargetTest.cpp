// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/Format.h"
#include "core/format/Text.h"
#include "tests/support/Printers.h"

using namespace selaras;
using namespace selaras::domain;
using namespace Qt::StringLiterals;

namespace {

Decimal dec(const char* text)
{
    return Decimal::fromText(QString::fromLatin1(text)).value();
}

TEST(PrintedTarget, ReadsANumberWithItsText)
{
    const struct {
        QString typed;
        const char* nilai;
        QString teks;
    } cases[] = {
        { u"82"_s, "82", {} },
        { u"90,36"_s, "90.36", {} },
        { u"1.500.000"_s, "1500000", {} },
        { u" 82 "_s, "82", {} },
        { u"82 (Tinggi)"_s, "82", u"82 (Tinggi)"_s },
        { u"82(Tinggi)"_s, "82", u"82(Tinggi)"_s },
        { u"82\u00a0(Tinggi)"_s, "82", u"82\u00a0(Tinggi)"_s }, // as word processors copy it
        { u"  81 (A)  "_s, "81", u"81 (A)"_s },
        { u"7 Dokumen"_s, "7", u"7 Dokumen"_s },
        { u"7  Dokumen"_s, "7", u"7  Dokumen"_s },
        { u"12\u202flaporan"_s, "12", u"12\u202flaporan"_s },
        { u"20 Orang/Bulan"_s, "20", u"20 Orang/Bulan"_s },
        { u"1.234,5 Ha"_s, "1234.5", u"1.234,5 Ha"_s },
        { u"100%"_s, "100", u"100%"_s },
        { u"81,00%"_s, "81", u"81,00%"_s },
        { u"81,50"_s, "81.5", u"81,50"_s }, // two digits were printed
        { u"100% (Sangat Baik)"_s, "100", u"100% (Sangat Baik)"_s },
        { u"-2,5 Derajat"_s, "-2.5", u"-2,5 Derajat"_s },
        { u"Rp 2.000"_s, "2000", u"Rp 2.000"_s },
    };
    for (const auto& each : cases) {
        const Result<format::PrintedTarget> read = format::readTarget(each.typed);
        ASSERT_OK(read) << each.typed.toStdString();
        EXPECT_EQ(read->nilai, dec(each.nilai)) << each.typed.toStdString();
        EXPECT_EQ(read->teks, each.teks);
        EXPECT_EQ(format::target(read->nilai, read->teks, u"Nilai"_s), each.typed.trimmed());
    }
}

TEST(PrintedTarget, MayHaveATextAndNoNumber)
{
    for (const QString& typed : { u"-"_s, u"–"_s, u"—"_s, u"N/A"_s, u"n/a"_s, u"N / A"_s, u"NA"_s }) {
        const Result<format::PrintedTarget> read = format::readTarget(u' ' + typed);
        if (typed == u"NA"_s) {
            EXPECT_FALSE(read.has_value());
            continue;
        }
        ASSERT_OK(read);
        EXPECT_EQ(read->nilai, std::nullopt);
        EXPECT_EQ(read->teks, typed);
        EXPECT_EQ(format::target(read->nilai, read->teks, u"%"_s), typed);
    }
}

TEST(PrintedTarget, RefusesWhatIsNoNumberOrAGuess)
{
    for (const QString& typed : { u""_s,
                                  u"   "_s,
                                  u"abc"_s,
                                  u"Dokumen 7"_s,
                                  u"1.5 Dokumen"_s,
                                  u"12.34 (Tinggi)"_s,
                                  u"1.50.000 Orang"_s,
                                  u"1,2,3 Orang"_s,
                                  u"1e5"_s,
                                  u"1E5"_s,
                                  u"1e+5"_s,
                                  u"1 e5"_s,
                                  u"12abc"_s,
                                  u"100S"_s,
                                  u"0x10"_s,
                                  u"80-90"_s,
                                  u"80 - 90"_s,
                                  u"7 8 Dokumen"_s,
                                  u"- Dokumen"_s,
                                  u"--3 Orang"_s,
                                  u"3. Dokumen"_s,
                                  u"5 %%"_s,
                                  u"0.500 Ha"_s,
                                  u"922337203685478 Orang"_s,
                                  u"7 Dokumen\nlain"_s,
                                  u"١٢ Orang"_s }) {
        const Result<format::PrintedTarget> read = format::readTarget(typed);
        ASSERT_FALSE(read.has_value()) << typed.toStdString();
        EXPECT_EQ(read.error().code, ErrorCode::NumberInvalid);
        EXPECT_EQ(read.error().details.value(0), typed);
        EXPECT_FALSE(read.error().details.value(1).isEmpty()) << typed.toStdString();
    }
}

TEST(PrintedTarget, IsRefusedForTheReasonOfItsNumber)
{
    using format::NumberError;
    const auto reason = [](const QString& typed) { return format::readTarget(typed).error().details.value(1); };
    EXPECT_EQ(reason(u"1.5 Dokumen"_s), format::Text::numberError(NumberError::DotAsDecimal));
    EXPECT_EQ(reason(u"1.50.000 Orang"_s), format::Text::numberError(NumberError::BadGrouping));
    EXPECT_EQ(reason(u"abc"_s), format::Text::numberError(NumberError::NotANumber));
    EXPECT_EQ(reason(u"1e5"_s), format::Text::numberError(NumberError::NotANumber));
    EXPECT_EQ(reason(u""_s), format::Text::numberError(NumberError::Empty));
}

TEST(PrintedTarget, IsShownWithItsUnitOnlyForPercent)
{
    EXPECT_EQ(format::target(dec("100"), {}, u"%"_s), u"100%"_s);
    EXPECT_EQ(format::target(dec("97.86"), {}, u"%"_s), u"97,86%"_s);
    EXPECT_EQ(format::target(dec("7"), {}, u"Dokumen"_s), u"7"_s);
    EXPECT_EQ(format::target(dec("82"), u"82 (Tinggi)"_s, u"%"_s), u"82 (Tinggi)"_s);
    EXPECT_EQ(format::target(std::nullopt, {}, u"%"_s), QString(QChar(format::kDash)));
    EXPECT_EQ(format::target(std::nullopt, u"N/A"_s, u"%"_s), u"N/A"_s);
}

} // namespace
