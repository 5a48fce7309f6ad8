// SPDX-License-Identifier: GPL-3.0-or-later
// Where a figure comes from, down to the rows that were entered.
#include "core/domain/figures/Asal.h"
#include "tests/domain/Kecamatan.h"
#include "tests/support/Printers.h"

using namespace selaras::domain;
using namespace Qt::StringLiterals;
using selaras::test::dec;
using selaras::test::Kecamatan;

namespace {

class DasborAsal : public testing::Test {
protected:
    DasborAsal()
    {
        k.simpul("tujuan", "", JenisSimpul::Tujuan);
        k.simpul("sasaran", "tujuan", JenisSimpul::Sasaran);
        k.simpul("program", "sasaran", JenisSimpul::Program);
        k.simpul("kegiatan", "program", JenisSimpul::Kegiatan);
        k.dokumen("pk", JenisDokumen::PerjanjianKinerja, 2024);
        k.indikator("sakip", "sasaran");
        targetId = k.target("pk", "sakip", 2024, "80").id;
        k.realisasi("sakip", 2024, 1, "20");
        resultId = k.realisasi("sakip", 2024, 3, "60").id;
        paguId = k.pagu("pk", "kegiatan", 2024, 1000).id;
        spentId = k.anggaran("kegiatan", 2024, 4, 900).id;
    }
    const Ringkasan& summary()
    {
        m_snapshot = k.snapshot();
        m_summary = ringkasan(m_snapshot, 2024);
        return m_summary;
    }

    Asal ofSakip()
    {
        m_snapshot = k.snapshot();
        const Indikator& sakip = *m_snapshot.indikator(u"sakip"_s);
        return asalCapaian(m_snapshot, capaianIndikator(m_snapshot, sakip, 2024), 2024, 4);
    }

    Kecamatan k;
    Id targetId, resultId, paguId, spentId;
    Snapshot m_snapshot;
    Ringkasan m_summary;
};

TEST_F(DasborAsal, ACapaianLeadsToTheTargetAndTheResult)
{
    const Asal asal = ofSakip();
    EXPECT_EQ(asal.angka.bulat(2), dec("75"));
    ASSERT_EQ(asal.bagian.size(), 2u);
    EXPECT_EQ(asal.bagian[0].barisId, targetId);
    EXPECT_EQ(asal.bagian[0].dokumen->id, u"pk"_s);
    EXPECT_EQ(asal.bagian[1].angka.bulat(2), dec("60"));
    ASSERT_EQ(asal.bagian[1].bagian.size(), 1u);
    EXPECT_EQ(asal.bagian[1].bagian[0].barisId, resultId);
    EXPECT_EQ(asal.bagian[1].bagian[0].sel(), (Sel{ u"sakip"_s, 2024, 3 }));
}

TEST_F(DasborAsal, ASumLeadsToTheLinesBelow)
{
    const Asal asal = asalSerapan(m_snapshot, summary());
    EXPECT_EQ(asal.angka.bulat(2), dec("90"));
    ASSERT_EQ(asal.bagian.size(), 2u);
    const Asal* pagu = &asal.bagian[0];
    const Asal* spent = &asal.bagian[1];
    while (!pagu->bagian.empty())
        pagu = &pagu->bagian[0];
    while (!spent->bagian.empty())
        spent = &spent->bagian[0];
    EXPECT_EQ(pagu->barisId, paguId);
    EXPECT_EQ(pagu->objekId, u"kegiatan"_s);
    EXPECT_EQ(pagu->dokumen->id, u"pk"_s);
    EXPECT_EQ(spent->barisId, spentId);
    EXPECT_EQ(spent->sel(), (Sel{ u"kegiatan"_s, 2024, 4 }));
}

TEST_F(DasborAsal, TheFiguresOnTopAreThoseOfTheSummary)
{
    const Ringkasan& all = summary();
    EXPECT_EQ(asalRataRata(m_snapshot, all).angka.bulat(4), all.rataRata.bulat(4));
    EXPECT_EQ(asalRataRata(m_snapshot, all).bagian.size(), all.indikator.size());
    EXPECT_EQ(asalTercapai(m_snapshot, all).angka.bulat(0), Decimal::fromInteger(all.tercapai));
    const Asal efficiency = asalEfisiensi(m_snapshot, all);
    EXPECT_EQ(efficiency.angka.bulat(2), dec("-15"));
    ASSERT_EQ(efficiency.bagian.size(), 2u);
    EXPECT_EQ(efficiency.bagian[1].angka.bulat(2), dec("90"));
}

TEST_F(DasborAsal, AComputedResultLeadsToTheBudget)
{
    k.data.indikator[0].dariSerapan = true;
    const Asal asal = ofSakip();
    ASSERT_EQ(asal.bagian.size(), 2u);
    ASSERT_EQ(asal.bagian[1].bagian.size(), 2u);
    EXPECT_EQ(asal.bagian[1].bagian[0].peran, Peran::Pagu);
}

TEST_F(DasborAsal, NothingEnteredIsSaidSo)
{
    k.data.realisasi.clear();
    const Ringkasan& all = summary();
    const Asal asal = asalCapaian(m_snapshot, all.indikator.front(), 2024, 4);
    ASSERT_EQ(asal.bagian.size(), 2u);
    EXPECT_EQ(asal.bagian[1].angka.keadaan, Keadaan::BelumDiisi);
    EXPECT_TRUE(asal.bagian[1].bagian.empty());
}

TEST_F(DasborAsal, WhatIsOwedShowsWhatIsInTheFile)
{
    m_snapshot = k.snapshot();
    const Pelaporan report = pelaporan(m_snapshot, 2024, 3, QDate(2024, 10, 1));
    ASSERT_TRUE(report.tenggat);
    const Asal asal = asalTenggat(m_snapshot, *report.tenggat, 2024);
    ASSERT_EQ(asal.bagian.size(), report.tenggat->sel.size());
    EXPECT_EQ(asal.bagian[0].barisId, resultId);
    EXPECT_EQ(asal.bagian[0].angka.bulat(0), dec("60"));
    EXPECT_FALSE(asal.bagian[1].angka.ada()); // spending of quarter III
}

} // namespace
