// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/DateReader.h"
#include "core/format/Format.h"
#include "tests/support/Printers.h"

using namespace selaras;

TEST(DateReader, ReadsWhatPeopleType)
{
    const QDate expected(2025, 1, 2);
    for (const char* typed :
         { "2 Januari 2025", " 2  januari 2025 ", "2 Jan 2025", "02-01-2025", "2/1/2025", "2.1.2025", "2025-01-02" }) {
        const auto date = format::readDate(QString::fromLatin1(typed));
        ASSERT_OK(date);
        EXPECT_EQ(*date, expected) << typed;
    }
    EXPECT_EQ(format::readDate(QStringLiteral("17 Agt 2024")).value(), QDate(2024, 8, 17));
}

TEST(DateReader, ReadsWhatIsPrinted)
{
    for (int month = 1; month <= 12; ++month) {
        const QDate date(2024, month, 28);
        EXPECT_EQ(format::readDate(format::date(date)).value(), date);
    }
}

TEST(DateReader, EmptyIsNoDate)
{
    const auto date = format::readDate(QStringLiteral("  "));
    ASSERT_OK(date);
    EXPECT_FALSE(date->isValid());
}

TEST(DateReader, RefusesWhatIsNoDate)
{
    for (const char* typed : { "31 Februari 2025", "kemarin", "2025", "1 Ju 2025", "1-13-2025", "2-1-25" }) {
        const auto date = format::readDate(QString::fromLatin1(typed));
        ASSERT_FALSE(date) << typed;
        EXPECT_EQ(date.error().code, ErrorCode::DateInvalid);
    }
}
