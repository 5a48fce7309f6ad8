// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Perhitungan.h"
#include "tests/edits/Office.h"

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class CatatAnggaran : public Office {
    protected:
        Result<Edit> spend(const char* simpul, int triwulan, const QString& typed, int tahun = 2024) const
        {
            return recordRealisasiAnggaran(snapshot(), QString::fromLatin1(simpul), tahun, triwulan, typed);
        }
        const RealisasiAnggaran* quarter(const char* simpul, int triwulan) const
        {
            return snapshot().realisasiAnggaran(QString::fromLatin1(simpul), 2024, triwulan);
        }
    };

} // namespace

TEST_F(CatatAnggaran, IsRecordedAsTyped)
{
    EXPECT_EQ(commit(spend("sub1", 1, u"Rp 1.500.000"_s)).action, Action::SetRealisasiAnggaran);
    EXPECT_EQ(quarter("sub1", 1)->nilai, dec("1500000"));
    const Id id = quarter("sub1", 1)->id;
    commit(spend("sub1", 1, u"2.000.000,50"_s));
    EXPECT_EQ(quarter("sub1", 1)->nilai, dec("2000000.5"));
    EXPECT_TRUE(spend("sub1", 1, u"2000000,5"_s)->rows.empty());
    commit(spend("sub1", 2, u"0"_s));
    EXPECT_EQ(quarter("sub1", 2)->nilai, dec("0"));
    commit(spend("sub1", 1, QString()));
    EXPECT_EQ(quarter("sub1", 1), nullptr);
    commit(spend("sub1", 1, u"1"_s));
    EXPECT_EQ(quarter("sub1", 1)->id, id);
}

TEST_F(CatatAnggaran, IsRefusedWithAReason)
{
    EXPECT_EQ(errorOf(spend("sub1", 0, u"1"_s)).code, ErrorCode::QuarterInvalid);
    EXPECT_EQ(errorOf(spend("x", 1, u"1"_s)), (Error{ ErrorCode::NotFound, { u"Simpul"_s, u"x"_s } }));
    EXPECT_EQ(errorOf(spend("sub1", 1, u"1.5"_s)).code, ErrorCode::NumberInvalid);
    EXPECT_EQ(errorOf(spend("sub1", 1, u"-1"_s)), (Error{ ErrorCode::ValueNegative, { u"-1"_s } }));
}

TEST_F(CatatAnggaran, AParentIsASumOnceAChildHasAny)
{
    commit(spend("sub1", 1, u"1"_s));
    for (const char* parent : { "kegiatan", "program", "sasaran", "tujuan" }) {
        const Error error = errorOf(spend(parent, 1, u"5"_s));
        EXPECT_EQ(error.code, ErrorCode::ParentIsSum) << parent;
        EXPECT_EQ(error.details.value(0), u"Simpul "_s + QString::fromLatin1(parent));
        EXPECT_EQ(errorOf(spend(parent, 4, u"5"_s)).code, ErrorCode::ParentIsSum) << "another quarter of the year";
        EXPECT_OK(spend(parent, 1, u"5"_s, 2023)) << "another year";
    }
    EXPECT_OK(spend("program2", 1, u"5"_s));
    EXPECT_OK(spend("sub2", 1, u"5"_s));
}

TEST_F(CatatAnggaran, AChildHasNoneOnceAParentHas)
{
    commit(spend("program", 2, u"100"_s));
    for (const char* child : { "kegiatan", "sub1", "sub2" }) {
        EXPECT_EQ(errorOf(spend(child, 2, u"5"_s)), (Error{ ErrorCode::ParentHasFigure, { u"Simpul program"_s } }))
            << child;
        EXPECT_EQ(errorOf(spend(child, 3, u"5"_s)).code, ErrorCode::ParentHasFigure) << child;
    }
    EXPECT_EQ(errorOf(spend("tujuan", 2, u"5"_s)).code, ErrorCode::ParentIsSum);
    commit(spend("program", 2, QString()));
    commit(spend("sub1", 2, u"5"_s));
    EXPECT_EQ(realisasiAnggaran(snapshot(), u"program"_s, 2024).bulat(0), dec("5"));
}

TEST_F(CatatAnggaran, ClearingIsAlwaysAllowed)
{
    // A file from elsewhere may hold both levels; the clerk must be able to mend it.
    commit(Edit{ Action::Import,
                 {},
                 { { std::nullopt, RealisasiAnggaran{ u"a"_s, u"unit"_s, u"program"_s, 2024, 1, dec("9"), {} } },
                   { std::nullopt, RealisasiAnggaran{ u"b"_s, u"unit"_s, u"sub1"_s, 2024, 1, dec("5"), {} } } } });
    commit(spend("program", 1, QString()));
    EXPECT_EQ(quarter("program", 1), nullptr);
    commit(spend("sub1", 1, u"6"_s));
    EXPECT_EQ(quarter("sub1", 1)->nilai, dec("6"));
    EXPECT_EQ(quarter("sub1", 1)->id, u"b"_s); // and its row keeps its id
}

} // namespace selaras::edits
