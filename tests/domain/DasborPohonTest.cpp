// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/PohonKinerja.h"
#include "tests/domain/Kecamatan.h"
#include "tests/support/Printers.h"

using namespace selaras::domain;
using namespace Qt::StringLiterals;
using selaras::test::dec;
using selaras::test::Kecamatan;

namespace {

class DasborPohon : public testing::Test {
protected:
    DasborPohon()
    {
        k.simpul("tujuan", "", JenisSimpul::Tujuan);
        k.simpul("sasaran", "tujuan", JenisSimpul::Sasaran);
        k.simpul("program", "sasaran", JenisSimpul::Program);
        k.dokumen("pk", JenisDokumen::PerjanjianKinerja, 2024);
    }
    void add(const char* id, const char* node, const char* target, const char* hasil)
    {
        k.indikator(id, node);
        k.target("pk", id, 2024, target);
        if (hasil)
            k.realisasi(id, 2024, 4, hasil);
    }
    std::vector<SimpulKinerja> tree()
    {
        m_snapshot = k.snapshot();
        return pohonKinerja(m_snapshot, 2024);
    }

    Kecamatan k;
    Snapshot m_snapshot;
};

TEST_F(DasborPohon, EachNodeHasTheMeanOfItsOwn)
{
    add("a", "sasaran", "100", "90");
    add("b", "sasaran", "100", "100");
    add("c", "program", "100", "40");
    const auto nodes = tree();
    ASSERT_EQ(nodes.size(), 3u);
    EXPECT_EQ(nodes[1].capaian.bulat(2), dec("95"));
    EXPECT_EQ(nodes[1].tercapai(), false);
    EXPECT_EQ(nodes[2].capaian.bulat(2), dec("40"));
    EXPECT_EQ(nodes[2].predikat->mutu, Mutu::SangatRendah);
    EXPECT_EQ(nodes[2].induk, 1);
    EXPECT_EQ(nodes[0].induk, -1);
    EXPECT_EQ(nodes[2].kedalaman, 2);
}

TEST_F(DasborPohon, ANodeWithoutIndicatorsTakesNothingFromBelow)
{
    add("c", "program", "100", "40");
    const auto nodes = tree();
    EXPECT_FALSE(nodes[0].capaian.ada());
    EXPECT_FALSE(nodes[1].capaian.ada());
    EXPECT_EQ(nodes[1].predikat, nullptr);
    EXPECT_EQ(nodes[1].tercapai(), std::nullopt);
}

TEST_F(DasborPohon, EmptyIsNotZero)
{
    add("a", "sasaran", "100", nullptr);
    add("b", "sasaran", "100", "100");
    EXPECT_EQ(tree()[1].capaian.bulat(2), dec("100"));
    EXPECT_EQ(tree()[1].indikator.size(), 2u);
}

TEST_F(DasborPohon, AnEmptyOfficeHasNoTree)
{
    EXPECT_TRUE(pohonKinerja(Snapshot(), 2024).empty());
}

} // namespace
