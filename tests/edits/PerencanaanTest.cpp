// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Perhitungan.h"
#include "core/edits/base/Ids.h"
#include "core/format/Text.h"
#include "tests/edits/Office.h"

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class Perencanaan : public Office {
    protected:
        const Kolom kDraft{ u"renja"_s, 2024 };
        const Kolom kFixed{ u"pk"_s, 2024 };

        const Target* target(const char* indikator = "ikm") const
        {
            return snapshot().target(u"renja"_s, QString::fromLatin1(indikator), 2024);
        }
        Angka paguOf(const char* simpul) const
        {
            return pagu(snapshot(), u"renja"_s, QString::fromLatin1(simpul), 2024);
        }
    };

} // namespace

TEST_F(Perencanaan, AUnitIsCreatedOnce)
{
    EXPECT_EQ(snapshot().unit().nama, u"Kecamatan Uji"_s);
    UnitKerja second;
    second.id = u"lain"_s;
    second.nama = u"Kecamatan Lain"_s;
    EXPECT_EQ(errorOf(createUnit(snapshot(), second)), (Error{ ErrorCode::UnitAlreadySet, { u"Kecamatan Uji"_s } }));
    UnitKerja unnamed;
    unnamed.id = u"x"_s;
    unnamed.nama = u"  "_s;
    EXPECT_EQ(errorOf(createUnit(Snapshot(), unnamed)).code, ErrorCode::NameEmpty);
    const auto first = createUnit(Snapshot(), second);
    ASSERT_OK(first);
    EXPECT_EQ(first->action, Action::CreateUnit);
    EXPECT_EQ(first->rows, (std::vector<RowChange>{ { std::nullopt, second } }));
}

TEST_F(Perencanaan, OfficeRowsAreAdded)
{
    const ChangeSet done = commit(addOffice(snapshot(),
                                            { Jabatan{ u"camat"_s, u"unit"_s, u"Camat"_s, {}, {}, {}, 0 },
                                              Desa{ u"desa"_s, u"unit"_s, u"Kutorejo"_s, 10, 12, {}, 0 } }));
    EXPECT_EQ(done.action, Action::EditUnit);
    EXPECT_EQ(snapshot().jabatan(u"camat"_s)->nama, u"Camat"_s);
    EXPECT_EQ(snapshot().data().desa.front().perempuan, 12);
}

TEST_F(Perencanaan, APlanNeedsNamesAndParents)
{
    Simpul node;
    node.id = u"baru"_s;
    node.unitId = u"unit"_s;
    node.periodeId = u"periode"_s;
    node.indukId = u"sasaran"_s;
    node.jenis = JenisSimpul::Program;
    EXPECT_EQ(errorOf(addPlan(snapshot(), { node })).code, ErrorCode::NameEmpty);
    node.nama = u"Program Baru"_s;
    node.indukId = u"tidak-ada"_s;
    EXPECT_EQ(errorOf(addPlan(snapshot(), { node })), (Error{ ErrorCode::NotFound, { u"Simpul"_s, u"tidak-ada"_s } }));
    node.indukId = u"sasaran"_s;
    Indikator of;
    of.id = u"indikator-baru"_s;
    of.unitId = u"unit"_s;
    of.simpulId = u"baru"_s;
    EXPECT_EQ(errorOf(addPlan(snapshot(), { node, of })).code, ErrorCode::NameEmpty);
    of.nama = u"Jumlah"_s;
    EXPECT_EQ(errorOf(addPlan(snapshot(), { of })).code, ErrorCode::NotFound);
    node.jabatanId = u"tidak-ada"_s;
    const Error noPost{ ErrorCode::NotFound, { u"Jabatan"_s, u"tidak-ada"_s } };
    EXPECT_EQ(errorOf(addPlan(snapshot(), { node })), noPost);
    node.jabatanId.clear();
    of.jabatanId = u"tidak-ada"_s;
    EXPECT_EQ(errorOf(addPlan(snapshot(), { node, of })), noPost);
    of.jabatanId.clear();
    of.acuanId = u"tidak-ada"_s;
    EXPECT_EQ(errorOf(addPlan(snapshot(), { node, of })),
              (Error{ ErrorCode::NotFound, { u"Indikator"_s, u"tidak-ada"_s } }));
    of.acuanId = u"acuan"_s; // of the same plan, after its twin
    Indikator keeper = of;
    keeper.id = u"acuan"_s;
    keeper.acuanId.clear();
    const ChangeSet done = commit(addPlan(snapshot(), { node, of, keeper })); // parents first
    EXPECT_EQ(done.action, Action::AddPlan);
    EXPECT_EQ(snapshot().indikatorOf(u"baru"_s).size(), 2u);
}

TEST_F(Perencanaan, NamesAreChangedAndNeverEmpty)
{
    EXPECT_EQ(errorOf(renameSimpul(snapshot(), u"x"_s, u"A"_s)),
              (Error{ ErrorCode::NotFound, { u"Simpul"_s, u"x"_s } }));
    EXPECT_EQ(errorOf(renameIndikator(snapshot(), u"x"_s, u"A"_s)),
              (Error{ ErrorCode::NotFound, { u"Indikator"_s, u"x"_s } }));
    EXPECT_EQ(errorOf(renameSimpul(snapshot(), u"program"_s, u" \t"_s)).code, ErrorCode::NameEmpty);
    EXPECT_EQ(errorOf(renameIndikator(snapshot(), u"ikm"_s, QString())).code, ErrorCode::NameEmpty);
    EXPECT_EQ(commit(renameSimpul(snapshot(), u"program"_s, u" Program Penunjang "_s)).action, Action::RenameSimpul);
    EXPECT_EQ(snapshot().simpul(u"program"_s)->nama, u"Program Penunjang"_s);
    EXPECT_EQ(commit(renameIndikator(snapshot(), u"ikm"_s, u"IKM"_s)).action, Action::RenameIndikator);
    EXPECT_EQ(snapshot().indikator(u"ikm"_s)->nama, u"IKM"_s);
    EXPECT_TRUE(renameIndikator(snapshot(), u"ikm"_s, u"IKM"_s)->rows.empty()); // nothing would change
}

TEST_F(Perencanaan, ATargetIsSetAsTyped)
{
    const ChangeSet done = commit(setTarget(snapshot(), u"ikm"_s, kDraft, u"82 (Tinggi)"_s));
    EXPECT_EQ(done.action, Action::SetTarget);
    ASSERT_NE(target(), nullptr);
    EXPECT_EQ(target()->nilai, dec("82"));
    EXPECT_EQ(target()->teks, u"82 (Tinggi)"_s);
    EXPECT_EQ(target()->unitId, u"unit"_s);
    commit(setTarget(snapshot(), u"ikm"_s, kDraft, u"90,36"_s));
    EXPECT_EQ(target()->nilai, dec("90.36"));
    EXPECT_EQ(target()->teks, QString());
    EXPECT_EQ(snapshot().target(u"renja"_s, u"ikm"_s).size(), 1u);
    EXPECT_TRUE(setTarget(snapshot(), u"ikm"_s, kDraft, u" 90,36 "_s)->rows.empty());
    commit(setTarget(snapshot(), u"ikm"_s, kDraft, u"-"_s));
    EXPECT_EQ(target()->nilai, std::nullopt);
    EXPECT_EQ(target()->teks, u"-"_s);
    commit(setTarget(snapshot(), u"ikm"_s, kDraft, u"  "_s));
    EXPECT_EQ(target(), nullptr);
    EXPECT_TRUE(setTarget(snapshot(), u"ikm"_s, kDraft, QString())->rows.empty());
}

TEST_F(Perencanaan, ATargetHasAPlaceForEachColumn)
{
    commit(setTarget(snapshot(), u"ikm"_s, { u"renja"_s, 2024 }, u"1"_s));
    commit(setTarget(snapshot(), u"ikm"_s, { u"renja"_s, 2025 }, u"2"_s));
    commit(setTarget(snapshot(), u"ikm"_s, { u"renja"_s, 0, Bagian::KondisiAkhir }, u"3"_s));
    commit(setTarget(snapshot(), u"ikm"_s, { u"renja"_s, 0, Bagian::KondisiAwal }, u"4"_s));
    commit(setTarget(snapshot(), u"ikm"_s, { u"renja2"_s, 2024 }, u"5"_s));
    commit(setTarget(snapshot(), u"persen"_s, { u"renja"_s, 2024 }, u"6%"_s));
    EXPECT_EQ(snapshot().data().target.size(), 6u);
    EXPECT_EQ(snapshot().target(u"renja"_s, u"ikm"_s, 0, 0, Bagian::KondisiAkhir)->nilai, dec("3"));
    EXPECT_EQ(snapshot().target(u"renja"_s, u"ikm"_s, 0, 0, Bagian::KondisiAwal)->nilai, dec("4"));
}

TEST_F(Perencanaan, ATargetIsRefusedWithAReason)
{
    EXPECT_EQ(errorOf(setTarget(snapshot(), u"ikm"_s, kFixed, u"82"_s)),
              (Error{ ErrorCode::DocumentFixed, { u"Perjanjian Kinerja 2024"_s } }));
    EXPECT_EQ(errorOf(setTarget(snapshot(), u"ikm"_s, { u"x"_s, 2024 }, u"82"_s)),
              (Error{ ErrorCode::NotFound, { u"Dokumen"_s, u"x"_s } }));
    EXPECT_EQ(errorOf(setTarget(snapshot(), u"x"_s, kDraft, u"82"_s)).code, ErrorCode::NotFound);
    const Error refused = errorOf(setTarget(snapshot(), u"ikm"_s, kDraft, u"1.5"_s));
    EXPECT_EQ(refused,
              (Error{ ErrorCode::NumberInvalid,
                      { u"1.5"_s, format::Text::numberError(format::NumberError::DotAsDecimal) } }));
}

TEST_F(Perencanaan, APaguIsSetAsTyped)
{
    EXPECT_EQ(commit(setPagu(snapshot(), u"sub1"_s, kDraft, u"Rp 1.500.000"_s)).action, Action::SetPagu);
    commit(setPagu(snapshot(), u"sub2"_s, kDraft, u"500000"_s));
    EXPECT_EQ(paguOf("tujuan").bulat(0), dec("2000000"));
    EXPECT_TRUE(setPagu(snapshot(), u"sub2"_s, kDraft, u"500.000,00"_s)->rows.empty());
    commit(setPagu(snapshot(), u"sub2"_s, kDraft, QString()));
    EXPECT_EQ(paguOf("sub2").keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(snapshot().pagu(u"renja"_s, u"sub2"_s).size(), 0u);
}

TEST_F(Perencanaan, APaguIsRefusedWithAReason)
{
    EXPECT_EQ(errorOf(setPagu(snapshot(), u"sub1"_s, kFixed, u"1"_s)).code, ErrorCode::DocumentFixed);
    EXPECT_EQ(errorOf(setPagu(snapshot(), u"x"_s, kDraft, u"1"_s)).code, ErrorCode::NotFound);
    EXPECT_EQ(errorOf(setPagu(snapshot(), u"sub1"_s, kDraft, u"1.50.000"_s)).code, ErrorCode::NumberInvalid);
    EXPECT_EQ(errorOf(setPagu(snapshot(), u"sub1"_s, kDraft, u"-"_s)).code, ErrorCode::NumberInvalid);
    EXPECT_EQ(errorOf(setPagu(snapshot(), u"sub1"_s, kDraft, u"(1.000)"_s)),
              (Error{ ErrorCode::ValueNegative, { u"(1.000)"_s } }));
    commit(setPagu(snapshot(), u"sub1"_s, kDraft, u"1"_s));
    EXPECT_EQ(errorOf(setPagu(snapshot(), u"kegiatan"_s, kDraft, u"1"_s)),
              (Error{ ErrorCode::ParentIsSum, { u"Simpul kegiatan"_s } }));
    EXPECT_EQ(errorOf(setPagu(snapshot(), u"tujuan"_s, kDraft, u"1"_s)).code, ErrorCode::ParentIsSum);
    commit(setPagu(snapshot(), u"kegiatan"_s, { u"renja2"_s, 2024 }, u"1"_s)); // another document, another matter
    commit(setPagu(snapshot(), u"kegiatan"_s, { u"renja"_s, 2025 }, u"1"_s));
    commit(setPagu(snapshot(), u"program2"_s, kDraft, u"1"_s));
}

TEST_F(Perencanaan, ACellKeepsItsIdAndItsHistoryOverClearingAndRetyping)
{
    commit(setTarget(snapshot(), u"ikm"_s, kDraft, u"80"_s));
    const Id id = target()->id;
    m_now = m_now.addSecs(60);
    commit(setTarget(snapshot(), u"ikm"_s, kDraft, QString()));
    m_now = m_now.addSecs(60);
    commit(setTarget(snapshot(), u"ikm"_s, kDraft, u"82"_s));
    EXPECT_EQ(target()->id, id);
    const auto past = workspace().store().history(id);
    ASSERT_OK(past);
    ASSERT_EQ(past->size(), 3u); // newest first
    EXPECT_EQ(past->at(0).at, m_now);
    EXPECT_FALSE(past->at(0).rows[0].before.has_value());
    EXPECT_FALSE(past->at(1).rows[0].after.has_value());
    EXPECT_EQ(past->at(2).rows[0].after->value(u"nilai").toString(), u"80"_s);
    EXPECT_EQ(past->at(2).by, u"Subbag Program"_s);

    commit(setPagu(snapshot(), u"sub1"_s, kDraft, u"5"_s));
    const Id paguId = snapshot().pagu(u"renja"_s, u"sub1"_s).front()->id;
    commit(setPagu(snapshot(), u"sub1"_s, kDraft, QString()));
    commit(setPagu(snapshot(), u"sub1"_s, kDraft, u"6"_s));
    EXPECT_EQ(snapshot().pagu(u"renja"_s, u"sub1"_s).front()->id, paguId);
}

TEST_F(Perencanaan, ARowThatCameFromElsewhereKeepsItsOwnId)
{
    Target foreign{ u"dari-berkas-lain"_s, u"unit"_s, u"renja"_s, u"ikm"_s,    2024, 0,
                    Bagian::Tahunan,       dec("80"), dec("90"),  u"80 - 90"_s };
    commit(Edit{ Action::Import, {}, { { std::nullopt, foreign } } });
    commit(setTarget(snapshot(), u"ikm"_s, kDraft, u"81"_s));
    EXPECT_EQ(target()->id, u"dari-berkas-lain"_s);
    EXPECT_EQ(target()->nilai, dec("81"));
    EXPECT_EQ(target()->nilaiAtas, dec("90"));
}

TEST_F(Perencanaan, CellIdsTellPlacesApart)
{
    EXPECT_EQ(cellId({ u"target"_s, u"a"_s }), cellId({ u"target"_s, u"a"_s }));
    EXPECT_NE(cellId({ u"target"_s, u"a"_s }), cellId({ u"target"_s, u"b"_s }));
    EXPECT_NE(cellId({ u"target"_s, u"a"_s }), cellId({ u"pagu"_s, u"a"_s }));
    EXPECT_NE(newId(), newId());
    EXPECT_EQ(newId().size(), 36);
}

} // namespace selaras::edits
