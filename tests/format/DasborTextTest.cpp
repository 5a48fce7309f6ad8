// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/DasborText.h"
#include "core/format/AsalText.h"
#include "tests/support/Printers.h"

using namespace selaras;
using namespace selaras::format;
using namespace Qt::StringLiterals;

namespace {

domain::TenggatBerikut in(int days)
{
    return { domain::StatusRealisasi::Diisi, QDate(2024, 10, 3), days, {} };
}

TEST(DasborText, SaysHowManyDaysAreLeft)
{
    EXPECT_EQ(DasborText::daysLeft(in(12)), u"12 hari lagi"_s);
    EXPECT_EQ(DasborText::daysLeft(in(0)), u"hari ini"_s);
    EXPECT_EQ(DasborText::daysLeft(in(-3)), u"lewat 3 hari"_s);
    EXPECT_EQ(DasborText::days(in(-1234)), u"1.234"_s);
    EXPECT_EQ(DasborText::daysWord(in(-3)), u"hari lewat"_s);
    EXPECT_EQ(DasborText::due(in(1)), u"Kirim: 3 Oktober 2024"_s);
}

TEST(DasborText, NamesWhatIsBehindTheYear)
{
    domain::AnggaranSimpul line;
    EXPECT_EQ(DasborText::behind(line, 2), QString()); // nothing reported is not behind
    line.serapan = domain::Angka::terhitung(domain::Ratio(qint64(47)), domain::Aturan::Serapan, {});
    EXPECT_EQ(DasborText::behind(line, 2), u"tertinggal dari bagian triwulan II (50%)"_s);
    line.serapan.nilai = domain::Ratio(qint64(48));
    EXPECT_EQ(DasborText::behind(line, 2), QString());
}

TEST(DasborText, CountsReportsOfAPost)
{
    domain::PelaporanJabatan report;
    report.sel.resize(7);
    report.melapor = 3;
    EXPECT_EQ(DasborText::reported(report), u"3 dari 7 dikirim"_s);
    EXPECT_EQ(DasborText::post(report), u"Tanpa penanggung jawab"_s);
}

TEST(DasborAsalText, WritesMoneyAsMoneyAndSharesAsPercent)
{
    const auto of = [](domain::Peran peran, const char* value) {
        return AsalText::figure(
            { peran,
              domain::Angka::terhitung(domain::Ratio(*domain::Decimal::fromText(QString::fromLatin1(value))),
                                       domain::Aturan::Langsung, {}) });
    };
    EXPECT_EQ(of(domain::Peran::Pagu, "1500000"), u"Rp\u00A01.500.000"_s);
    EXPECT_EQ(of(domain::Peran::Capaian, "103.6521"), u"103,65%"_s);
    EXPECT_EQ(of(domain::Peran::Realisasi, "93.66"), u"93,66"_s);
    EXPECT_EQ(AsalText::figure({}), QString(QChar(kDash)));
}

} // namespace
