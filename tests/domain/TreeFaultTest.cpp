// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/snapshot/TreeFault.h"

#include "tests/support/Printers.h"

using namespace Qt::StringLiterals;

namespace selaras::domain {

namespace {

    UnitData chain(int length, JenisSimpul jenis)
    {
        UnitData data;
        for (int i = 0; i < length; ++i) {
            Simpul row;
            row.id = QString::number(i);
            row.indukId = i > 0 ? QString::number(i - 1) : QString();
            row.jenis = jenis;
            data.simpul.push_back(row);
        }
        return data;
    }

    void expectFault(const UnitData& data, TreeFault fault, const QString& id)
    {
        const auto broken = findBrokenRow(data);
        ASSERT_TRUE(broken.has_value());
        EXPECT_EQ(int(broken->fault), int(fault));
        EXPECT_EQ(broken->id, id);
    }

} // namespace

TEST(TreeFault, NodesThatStandInACircleAreFound)
{
    UnitData data = chain(3, JenisSimpul::Program);
    data.simpul[0].indukId = u"2"_s;
    EXPECT_TRUE(findBrokenRow(data).has_value());
    data = chain(1, JenisSimpul::Program);
    data.simpul[0].indukId = u"0"_s;
    expectFault(data, TreeFault::Circle, u"0"_s);
}

TEST(TreeFault, AChainOfTwentyThousandNodesIsNoTree)
{
    expectFault(chain(20'000, JenisSimpul::Program), TreeFault::Level, u"1"_s);
}

TEST(TreeFault, PostsAndTwinsThatStandInACircleAreFound)
{
    UnitData data;
    for (const auto& [id, above] : { std::pair(u"a"_s, u"c"_s), { u"b"_s, u"a"_s }, { u"c"_s, u"b"_s } }) {
        Jabatan post;
        post.id = id;
        post.atasanId = above;
        data.jabatan.push_back(post);
    }
    expectFault(data, TreeFault::Circle, u"a"_s);
    data.jabatan.clear();
    Indikator twin;
    twin.id = twin.acuanId = u"i"_s;
    data.indikator = { twin };
    expectFault(data, TreeFault::Circle, u"i"_s);
}

TEST(TreeFault, ALongLineOfPostsIsSoundAndCheckedOnce)
{
    UnitData data;
    for (int i = 0; i < 20'000; ++i) {
        Jabatan post;
        post.id = QString::number(i);
        post.atasanId = QString::number(i + 1); // the last one's is not there: the store's to find
        data.jabatan.push_back(post);
    }
    EXPECT_FALSE(findBrokenRow(data).has_value());
}

TEST(TreeFault, OneIdForANodeAndAnIndicatorIsFound)
{
    UnitData data = chain(1, JenisSimpul::Tujuan);
    Indikator row;
    row.id = u"0"_s;
    data.indikator = { row };
    expectFault(data, TreeFault::TwoKinds, u"0"_s);
}

} // namespace selaras::domain
