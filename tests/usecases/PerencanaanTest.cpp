// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Perencanaan.h"
#include "core/domain/Perhitungan.h"
#include "core/format/Text.h"
#include "tests/usecases/Kantor.h"

using namespace Qt::StringLiterals;

namespace selaras::usecases {

using namespace domain;

namespace {

    class Perencanaan : public Kantor {
    protected:
        const Target* target(const QString& indikatorId = u"sakip"_s) const
        {
            return snapshot().target(u"renja"_s, indikatorId, 2024);
        }
        QString paguOf(const QString& simpulId) const
        {
            return format::figure(pagu(snapshot(), u"renja"_s, simpulId, 2024), 0);
        }
    };

    Simpul child(const QString& id, const QString& indukId, const QString& nama)
    {
        Simpul row;
        row.id = id;
        row.unitId = u"unit"_s;
        row.periodeId = u"periode"_s;
        row.indukId = indukId;
        row.jenis = JenisSimpul::Program;
        row.nama = nama;
        return row;
    }

} // namespace

TEST_F(Perencanaan, AStoreTakesOneUnitAndItHasAName)
{
    UnitKerja other;
    other.id = u"lain"_s;
    other.nama = u"Kecamatan Lain"_s;
    EXPECT_EQ(refusal(createUnit(snapshot(), other)), (Error{ ErrorCode::UnitAlreadySet, { u"Kecamatan Uji"_s } }));
    EXPECT_TRUE(createUnit(Snapshot(), other).has_value());
    other.nama = u" \u00a0"_s;
    EXPECT_EQ(refusal(createUnit(Snapshot(), other)), (Error{ ErrorCode::NameEmpty, {} }));
    EXPECT_EQ(snapshot().unit().nama, u"Kecamatan Uji"_s);
}

TEST_F(Perencanaan, TheOfficeTakesItsRows)
{
    commit(addOffice(snapshot(),
                     { Jabatan{ u"camat"_s, u"unit"_s, u"Camat"_s, {}, {}, {}, 0 },
                       Jabatan{ u"kasi"_s, u"unit"_s, u"Kasi Pelayanan"_s, u"camat"_s, {}, {}, 1 },
                       Desa{ u"desa"_s, u"unit"_s, u"Kutorejo"_s, 10, std::nullopt, u"Juni 2024"_s, 0 } }));
    ASSERT_NE(snapshot().jabatan(u"kasi"_s), nullptr);
    EXPECT_EQ(snapshot().jabatan(u"kasi"_s)->atasanId, u"camat"_s);
    EXPECT_EQ(snapshot().data().desa.size(), 1u);
    EXPECT_EQ(shown(), stored());
}

TEST_F(Perencanaan, ANodeNeedsANameAndAParent)
{
    commit(addPlan(snapshot(), { child(u"p3"_s, u"sasaran"_s, u"Tiga"_s), child(u"p4"_s, u"p3"_s, u"Empat"_s) }));
    ASSERT_EQ(snapshot().anak(u"p3"_s).size(), 1u);

    EXPECT_EQ(refusal(addPlan(snapshot(), { child(u"p5"_s, u"sasaran"_s, u"  "_s) })),
              (Error{ ErrorCode::NameEmpty, {} }));
    EXPECT_EQ(refusal(addPlan(snapshot(), { child(u"p5"_s, u"tidak-ada"_s, u"Lima"_s) })),
              (Error{ ErrorCode::NotFound, { u"Simpul"_s, u"tidak-ada"_s } }));
    // parents first
    EXPECT_EQ(
        refusal(addPlan(snapshot(), { child(u"p6"_s, u"p5"_s, u"Enam"_s), child(u"p5"_s, u"sasaran"_s, u"Lima"_s) })),
        (Error{ ErrorCode::NotFound, { u"Simpul"_s, u"p5"_s } }));
}

TEST_F(Perencanaan, AnIndicatorNeedsANameAndANode)
{
    Indikator row;
    row.id = u"baru"_s;
    row.unitId = u"unit"_s;
    row.simpulId = u"p3"_s;
    row.nama = u"Baru"_s;
    EXPECT_EQ(refusal(addPlan(snapshot(), { row })), (Error{ ErrorCode::NotFound, { u"Simpul"_s, u"p3"_s } }));
    commit(addPlan(snapshot(), { child(u"p3"_s, u"sasaran"_s, u"Tiga"_s), row }));
    EXPECT_EQ(snapshot().indikatorDari(u"p3"_s).size(), 1u);
    row.id = u"lagi"_s;
    row.nama.clear();
    EXPECT_EQ(refusal(addPlan(snapshot(), { row })), (Error{ ErrorCode::NameEmpty, {} }));
}

TEST_F(Perencanaan, RenamingTrimsAndRefusesAnEmptyName)
{
    commit(renameSimpul(snapshot(), u"program"_s, u"  Program Penunjang "_s));
    EXPECT_EQ(snapshot().simpul(u"program"_s)->nama, u"Program Penunjang"_s);
    commit(renameIndikator(snapshot(), u"sakip"_s, u"Nilai SAKIP\n"_s));
    EXPECT_EQ(snapshot().indikator(u"sakip"_s)->nama, u"Nilai SAKIP"_s);

    EXPECT_EQ(refusal(renameSimpul(snapshot(), u"program"_s, u" "_s)), (Error{ ErrorCode::NameEmpty, {} }));
    EXPECT_EQ(refusal(renameIndikator(snapshot(), u"sakip"_s, {})), (Error{ ErrorCode::NameEmpty, {} }));
    EXPECT_EQ(refusal(renameSimpul(snapshot(), u"x"_s, u"A"_s)),
              (Error{ ErrorCode::NotFound, { u"Simpul"_s, u"x"_s } }));
    EXPECT_EQ(refusal(renameIndikator(snapshot(), u"x"_s, u"A"_s)),
              (Error{ ErrorCode::NotFound, { u"Indikator"_s, u"x"_s } }));
    EXPECT_TRUE(renameSimpul(snapshot(), u"program"_s, u"Program Penunjang"_s)->rows.empty());
}

TEST_F(Perencanaan, ATargetIsKeptAsTyped)
{
    commit(setTarget(snapshot(), u"sakip"_s, kolom(), u" 82 (Tinggi) "_s));
    ASSERT_NE(target(), nullptr);
    EXPECT_EQ(target()->nilai, Decimal::fromInteger(82));
    EXPECT_EQ(target()->teks, u"82 (Tinggi)"_s);
    commit(setTarget(snapshot(), u"sakip"_s, kolom(), u"83,5"_s));
    EXPECT_EQ(target()->nilai, Decimal::fromText(u"83.5"));
    EXPECT_EQ(target()->teks, QString());
    commit(setTarget(snapshot(), u"sakip"_s, kolom(), u"N/A"_s));
    EXPECT_EQ(target()->nilai, std::nullopt);
    EXPECT_EQ(target()->teks, u"N/A"_s);
    commit(setTarget(snapshot(), u"sakip"_s, kolom(), u" "_s));
    EXPECT_EQ(target(), nullptr);
    EXPECT_TRUE(setTarget(snapshot(), u"sakip"_s, kolom(), {})->rows.empty()); // clearing nothing
    EXPECT_EQ(shown(), stored());
}

TEST_F(Perencanaan, ATargetKeepsItsUpperBoundAndItsColumn)
{
    Target range{
        u"dari-impor"_s,          u"unit"_s, u"renja"_s, u"sakip"_s, 2024, 0, Bagian::Tahunan, Decimal::fromInteger(10),
        Decimal::fromInteger(20), {}
    };
    commit(Edit{ Action::Import, {}, { { std::nullopt, range } } });
    commit(setTarget(snapshot(), u"sakip"_s, kolom(), u"12"_s));
    range.nilai = Decimal::fromInteger(12);
    ASSERT_NE(target(), nullptr);
    EXPECT_EQ(*target(), range); // id and upper bound stay
    commit(setTarget(snapshot(), u"sakip"_s, { u"renja"_s, 0, Bagian::KondisiAkhir }, u"90"_s));
    EXPECT_EQ(*target(), range);
    EXPECT_EQ(snapshot().target(u"renja"_s, u"sakip"_s, 0, 0, Bagian::KondisiAkhir)->nilai, Decimal::fromInteger(90));
}

TEST_F(Perencanaan, ATargetIsRefusedWithItsReason)
{
    const Error fixed{ ErrorCode::DocumentFixed, { u"Perjanjian Kinerja 2024"_s } };
    EXPECT_EQ(refusal(setTarget(snapshot(), u"sakip"_s, kolom(u"pk"_s), u"82"_s)), fixed);
    EXPECT_EQ(refusal(setTarget(snapshot(), u"sakip"_s, kolom(u"pk"_s), {})), fixed);
    EXPECT_EQ(refusal(setTarget(snapshot(), u"sakip"_s, kolom(u"x"_s), u"82"_s)),
              (Error{ ErrorCode::NotFound, { u"Dokumen"_s, u"x"_s } }));
    EXPECT_EQ(refusal(setTarget(snapshot(), u"x"_s, kolom(), u"82"_s)),
              (Error{ ErrorCode::NotFound, { u"Indikator"_s, u"x"_s } }));
    EXPECT_EQ(refusal(setTarget(snapshot(), u"sakip"_s, kolom(), u"1.5"_s)),
              (Error{ ErrorCode::NumberInvalid,
                      { u"1.5"_s, format::Text::numberError(format::NumberError::DotAsDecimal) } }));
    EXPECT_EQ(target(), nullptr);
}

TEST_F(Perencanaan, APaguIsSetReplacedAndCleared)
{
    commit(setPagu(snapshot(), u"sub1"_s, kolom(), u"Rp 1.500.000"_s));
    commit(setPagu(snapshot(), u"sub2"_s, kolom(), u"0"_s));
    EXPECT_EQ(paguOf(u"program"_s), u"1.500.000"_s);
    commit(setPagu(snapshot(), u"sub1"_s, kolom(), u"2.000.000,50"_s));
    EXPECT_EQ(snapshot().pagu(u"renja"_s, u"sub1"_s).size(), 1u);
    EXPECT_EQ(paguOf(u"sub1"_s), u"2.000.001"_s);
    commit(setPagu(snapshot(), u"sub1"_s, kolom(), {}));
    EXPECT_EQ(paguOf(u"sub1"_s), u"–"_s);
    EXPECT_EQ(paguOf(u"sub2"_s), u"0"_s); // zero is a figure
    EXPECT_EQ(shown(), stored());
}

TEST_F(Perencanaan, APaguIsRefusedWithItsReason)
{
    commit(setPagu(snapshot(), u"sub1"_s, kolom(), u"1"_s));
    EXPECT_EQ(refusal(setPagu(snapshot(), u"sub1"_s, kolom(u"pk"_s), u"1"_s))->code, ErrorCode::DocumentFixed);
    EXPECT_EQ(refusal(setPagu(snapshot(), u"x"_s, kolom(), u"1"_s)),
              (Error{ ErrorCode::NotFound, { u"Simpul"_s, u"x"_s } }));
    EXPECT_EQ(refusal(setPagu(snapshot(), u"sub2"_s, kolom(), u"(5)"_s)),
              (Error{ ErrorCode::ValueNegative, { u"(5)"_s } }));
    EXPECT_EQ(refusal(setPagu(snapshot(), u"sub2"_s, kolom(), u"lima"_s))->code, ErrorCode::NumberInvalid);
    for (const QString& parent : { u"kegiatan"_s, u"program"_s, u"tujuan"_s })
        EXPECT_EQ(refusal(setPagu(snapshot(), parent, kolom(), u"1"_s)),
                  (Error{ ErrorCode::ParentIsSum, { u"Nama "_s + parent } }));
    EXPECT_TRUE(setPagu(snapshot(), u"program2"_s, kolom(), u"1"_s).has_value());
    // another column is not concerned
    EXPECT_TRUE(setPagu(snapshot(), u"kegiatan"_s, { u"renja"_s, 2025, Bagian::Tahunan }, u"1"_s).has_value());
}

TEST_F(Perencanaan, ACellThatIsClearedAndTypedAgainKeepsItsHistory)
{
    for (const QString& typed : { u"80"_s, QString(), u"82"_s }) {
        commit(setTarget(snapshot(), u"sakip"_s, kolom(), typed));
        commit(setPagu(snapshot(), u"sub1"_s, kolom(), typed));
    }
    ASSERT_NE(target(), nullptr);
    EXPECT_EQ(historyOf(target()->id), 3u);
    EXPECT_EQ(historyOf(snapshot().pagu(u"renja"_s, u"sub1"_s).front()->id), 3u);
}

} // namespace selaras::usecases
