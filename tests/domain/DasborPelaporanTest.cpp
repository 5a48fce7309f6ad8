// SPDX-License-Identifier: GPL-3.0-or-later
// Who has reported a quarter, and what is due next.
#include "core/domain/workflow/Pelaporan.h"
#include "tests/domain/Kecamatan.h"
#include "tests/support/Printers.h"

using namespace selaras::domain;
using namespace Qt::StringLiterals;
using selaras::test::Kecamatan;

namespace {

class DasborPelaporan : public testing::Test {
protected:
    DasborPelaporan()
    {
        for (const char* id : { "sekretaris", "kasi" })
            k.data.jabatan.push_back(
                { .id = QString::fromLatin1(id), .unitId = u"unit"_s, .nama = QString::fromLatin1(id) });
        k.simpul("tujuan", "", JenisSimpul::Tujuan);
        k.simpul("sasaran", "tujuan", JenisSimpul::Sasaran);
        k.dokumen("pk", JenisDokumen::PerjanjianKinerja, 2024);
        for (const auto& [id, post] :
             { std::pair("a", "kasi"), std::pair("b", "kasi"), std::pair("c", "sekretaris") }) {
            k.indikator(id, "sasaran").jabatanId = QString::fromLatin1(post);
            k.target("pk", id, 2024, "10");
        }
    }

    void state(const char* id, StatusRealisasi status) { k.realisasi(id, 2024, 1, "5").status = status; }
    Pelaporan report(QDate today = QDate(2024, 4, 1), const char* post = "")
    {
        m_snapshot = k.snapshot();
        return pelaporan(m_snapshot, 2024, 1, today, QString::fromLatin1(post));
    }
    QDate due(StatusRealisasi step) const { return tenggat(m_snapshot, 2024, 1, step); }

    Kecamatan k;
    Snapshot m_snapshot;
};

TEST_F(DasborPelaporan, CountsWhatWasSentByPost)
{
    state("a", StatusRealisasi::Diisi);
    state("b", StatusRealisasi::Draf); // filled in, not sent
    const Pelaporan result = report();
    ASSERT_EQ(result.jabatan.size(), 2u);
    EXPECT_EQ(result.wajib, 3);
    EXPECT_EQ(result.jabatan[0].jabatan->id, u"sekretaris"_s); // the order of the office
    EXPECT_EQ(result.jabatan[0].melapor, 0);
    EXPECT_EQ(result.jabatan[1].melapor, 1);
    EXPECT_EQ(result.jabatan[1].wajib(), 2);
    EXPECT_EQ(result.jabatan[1].tahap, StatusRealisasi::Draf);
    EXPECT_EQ(result.jabatan[1].pertama, u"b"_s);
}

TEST_F(DasborPelaporan, TheStateIsWhatAllRowsHaveReached)
{
    state("a", StatusRealisasi::Ditandatangani);
    state("b", StatusRealisasi::Diverifikasi);
    const Pelaporan result = report();
    EXPECT_EQ(result.jabatan[1].melapor, 2);
    EXPECT_EQ(result.jabatan[1].tahap, StatusRealisasi::Diverifikasi);
    EXPECT_EQ(result.jabatan[1].pertama, u"a"_s);
}

TEST_F(DasborPelaporan, LateFromTheDayAfterTheDeadline)
{
    report();
    const QDate last = due(StatusRealisasi::Diisi);
    EXPECT_FALSE(report(last).jabatan[0].terlambat);
    EXPECT_TRUE(report(last.addDays(1)).jabatan[0].terlambat);
    state("c", StatusRealisasi::Diisi);
    EXPECT_FALSE(report(last.addDays(1)).jabatan[0].terlambat); // sent: late no more
}

TEST_F(DasborPelaporan, TheNextStepIsTheOneWithTheEarliestDeadline)
{
    state("a", StatusRealisasi::Diverifikasi);
    Pelaporan result = report(QDate(2024, 4, 1));
    ASSERT_TRUE(result.tenggat);
    EXPECT_EQ(result.tenggat->langkah, StatusRealisasi::Diisi);
    EXPECT_EQ(result.tenggat->tanggal, due(StatusRealisasi::Diisi));
    EXPECT_EQ(result.tenggat->sel.size(), 2u);
    EXPECT_EQ(result.tenggat->hari, int(QDate(2024, 4, 1).daysTo(due(StatusRealisasi::Diisi))));
    state("b", StatusRealisasi::Diisi);
    state("c", StatusRealisasi::Diisi);
    result = report(due(StatusRealisasi::Diverifikasi).addDays(3));
    EXPECT_EQ(result.tenggat->langkah, StatusRealisasi::Diverifikasi);
    EXPECT_EQ(result.tenggat->hari, -3);
}

TEST_F(DasborPelaporan, NothingIsDueWhenAllIsSigned)
{
    for (const char* id : { "a", "b", "c" })
        state(id, StatusRealisasi::Ditandatangani);
    const Pelaporan result = report();
    EXPECT_FALSE(result.tenggat);
    EXPECT_EQ(result.wajib, 3);
}

TEST_F(DasborPelaporan, OfOnePost)
{
    for (const char* id : { "a", "b" })
        state(id, StatusRealisasi::Ditandatangani);
    const Pelaporan kasi = report(QDate(2024, 4, 1), "kasi");
    EXPECT_EQ(kasi.jabatan.size(), 1u);
    EXPECT_EQ(kasi.wajib, 2);
    EXPECT_FALSE(kasi.tenggat);
    EXPECT_TRUE(report(QDate(2024, 4, 1), "sekretaris").tenggat);
}

TEST_F(DasborPelaporan, RowsWithoutAPostComeLast)
{
    k.data.indikator[2].jabatanId.clear();
    const Pelaporan result = report();
    ASSERT_EQ(result.jabatan.size(), 2u);
    EXPECT_EQ(result.jabatan[1].jabatan, nullptr);
    EXPECT_EQ(result.jabatan[1].pertama, u"c"_s);
}

TEST_F(DasborPelaporan, AnEmptyYearOwesNothing)
{
    k.data.target.clear();
    const Pelaporan result = report();
    EXPECT_TRUE(result.jabatan.empty());
    EXPECT_EQ(result.wajib, 0);
    EXPECT_FALSE(result.tenggat);
}

} // namespace
