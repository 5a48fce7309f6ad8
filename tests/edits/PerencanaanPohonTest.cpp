// SPDX-License-Identifier: GPL-3.0-or-later
// The tree under the hands of a clerk: adding, moving, ordering, copying.
#include "tests/edits/PohonOffice.h"

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class PerencanaanPohon : public PohonOffice {
    protected:
        Error adding(const char* parent, JenisSimpul jenis, const char* nama = "Nama", const char* after = "") const
        {
            return errorOf(addSimpul(
                snapshot(),
                { QString::fromLatin1(parent), jenis, {}, QString::fromLatin1(nama), QString::fromLatin1(after), {} }));
        }
        Error moving(const char* node, const char* parent, const char* before = "") const
        {
            return errorOf(moveSimpul(snapshot(), QString::fromLatin1(node), QString::fromLatin1(parent),
                                      QString::fromLatin1(before)));
        }
    };

} // namespace

TEST_F(PerencanaanPohon, ANodeIsAddedAtItsPlace)
{
    const ChangeSet done = commit(addSimpul(
        snapshot(), { u"sasaran"_s, JenisSimpul::Program, u" 7.01.03 "_s, u" Program Tiga "_s, {}, u"p3"_s }));
    EXPECT_EQ(done.action, Action::AddSimpul);
    const Simpul* node = snapshot().simpul(u"p3"_s);
    ASSERT_NE(node, nullptr);
    EXPECT_EQ(node->kode, u"7.01.03"_s);
    EXPECT_EQ(node->nama, u"Program Tiga"_s);
    EXPECT_EQ(node->periodeId, u"periode"_s);
    EXPECT_EQ(children(u"sasaran"_s), u"program program2 p3"_s); // last
    add("sasaran", JenisSimpul::Program, "p4", "program");
    EXPECT_EQ(children(u"sasaran"_s), u"program p4 program2 p3"_s);
    add("sasaran", JenisSimpul::Program, "p5", "p3");
    EXPECT_EQ(children(u"sasaran"_s), u"program p4 program2 p3 p5"_s);
    const auto unnamed = addSimpul(snapshot(), { u"tujuan"_s, JenisSimpul::KinerjaLainnya, {}, u"Lain"_s, {}, {} });
    ASSERT_OK(unnamed);
    EXPECT_EQ(std::get<Simpul>(*unnamed->rows.front().after).id.size(), 36);
}

TEST_F(PerencanaanPohon, ATujuanGoesIntoTheNewestPeriod)
{
    commit(addPlan(snapshot(), { PeriodeRenstra{ u"nanti"_s, u"unit"_s, 2027, 2031 } }));
    add("", JenisSimpul::Tujuan, "tujuan2");
    EXPECT_EQ(snapshot().simpul(u"tujuan2"_s)->periodeId, u"nanti"_s);
    EXPECT_EQ(children({}), u"tujuan tujuan2"_s);
    UnitData empty;
    empty.unit = snapshot().data().unit;
    EXPECT_EQ(errorOf(addSimpul(Snapshot(empty), { {}, JenisSimpul::Tujuan, {}, u"Tujuan"_s, {}, {} })),
              (Error{ ErrorCode::NotFound, { u"Periode Renstra"_s, {} } }));
}

TEST_F(PerencanaanPohon, ANodeIsRefusedWithAReason)
{
    EXPECT_EQ(adding("sasaran", JenisSimpul::Program, "  ").code, ErrorCode::NameEmpty);
    EXPECT_EQ(adding("x", JenisSimpul::Program), notFound(u"x"_s));
    EXPECT_EQ(adding("sasaran", JenisSimpul::Program, "Nama", "x"), notFound(u"x"_s));
    EXPECT_EQ(adding("sasaran", JenisSimpul::Program, "Nama", "kegiatan"),
              notFound(u"kegiatan"_s)); // of another parent
    EXPECT_EQ(adding("sasaran", JenisSimpul::Kegiatan),
              (Error{ ErrorCode::LevelMismatch, { u"Kegiatan"_s, u"Sasaran"_s } }));
    EXPECT_EQ(adding("", JenisSimpul::Program), (Error{ ErrorCode::LevelMismatch, { u"Program"_s, QString() } }));
    EXPECT_EQ(adding("sub1", JenisSimpul::SubKegiatan).code, ErrorCode::LevelMismatch);
    commit(deleteSimpul(snapshot(), u"program"_s));
    EXPECT_EQ(adding("program", JenisSimpul::Kegiatan), notFound(u"program"_s));
    EXPECT_EQ(adding("kegiatan", JenisSimpul::SubKegiatan), notFound(u"kegiatan"_s)); // in the bin with its parent
}

TEST_F(PerencanaanPohon, ANodeWithAFigureTakesNoFirstChild)
{
    const Error refused{ ErrorCode::NodeHasFigure, { u"Simpul program2"_s } };
    commit(setPagu(snapshot(), u"program2"_s, kDraft, u"7"_s));
    EXPECT_EQ(adding("program2", JenisSimpul::Kegiatan), refused);
    EXPECT_EQ(moving("kegiatan", "program2"), refused);
    commit(setPagu(snapshot(), u"program2"_s, kDraft, QString()));
    commit(recordRealisasiAnggaran(snapshot(), u"program2"_s, 2023, 4, u"5"_s));
    EXPECT_EQ(adding("program2", JenisSimpul::Kegiatan), refused);
    commit(recordRealisasiAnggaran(snapshot(), u"program2"_s, 2023, 4, QString()));
    add("program2", JenisSimpul::Kegiatan, "k2");
    // The total of a past year stands on a Tujuan that is broken down already: its children don't change that.
    commit(recordRealisasiAnggaran(snapshot(), u"tujuan"_s, 2022, 4, u"9"_s));
    add("tujuan", JenisSimpul::Sasaran, "sasaran2");
}

TEST_F(PerencanaanPohon, AFormChangesWhatItShowsAndNoMore)
{
    commit(addOffice(snapshot(), { Jabatan{ u"camat"_s, u"unit"_s, u"Camat"_s, {}, {}, {}, 0 } }));
    Simpul form = *snapshot().simpul(u"program"_s);
    const Simpul before = form;
    form.kode = u" 7.01.01"_s;
    form.nama = u"Program Penunjang "_s;
    form.jabatanId = u"camat"_s;
    form.catatan = u"catatan"_s;
    form.indukId = u"tujuan"_s;
    form.urutan = 9;
    EXPECT_EQ(commit(editSimpul(snapshot(), form)).action, Action::EditSimpul);
    Simpul expected = before;
    expected.kode = u"7.01.01"_s;
    expected.nama = u"Program Penunjang"_s;
    expected.jabatanId = u"camat"_s;
    expected.catatan = u"catatan"_s;
    EXPECT_EQ(*snapshot().simpul(u"program"_s), expected);
    EXPECT_TRUE(editSimpul(snapshot(), expected)->rows.empty());
    form.nama = u" "_s;
    EXPECT_EQ(errorOf(editSimpul(snapshot(), form)).code, ErrorCode::NameEmpty);
    form = expected;
    form.jabatanId = u"x"_s;
    EXPECT_EQ(errorOf(editSimpul(snapshot(), form)), (Error{ ErrorCode::NotFound, { u"Jabatan"_s, u"x"_s } }));
    form.id = u"y"_s;
    EXPECT_EQ(errorOf(editSimpul(snapshot(), form)), notFound(u"y"_s));
}

TEST_F(PerencanaanPohon, ANodeMovesWithEverythingBelow)
{
    fill();
    add("tujuan", JenisSimpul::Sasaran, "sasaran2");
    const ChangeSet done = commit(moveSimpul(snapshot(), u"program"_s, u"sasaran2"_s));
    EXPECT_EQ(done.action, Action::MoveSimpul);
    EXPECT_EQ(done.rows.size(), 1u);
    EXPECT_EQ(children(u"sasaran"_s), u"program2"_s);
    EXPECT_EQ(children(u"sasaran2"_s), u"program"_s);
    EXPECT_EQ(paguText("sasaran2"), u"150"_s);
    EXPECT_EQ(paguText("sasaran"), u"7"_s);
    commit(moveSimpul(snapshot(), u"program"_s, u"sasaran"_s, u"program2"_s));
    EXPECT_EQ(children(u"sasaran"_s), u"program program2"_s);
    EXPECT_TRUE(moveSimpul(snapshot(), u"program"_s, u"sasaran"_s, u"program2"_s)->rows.empty());
    EXPECT_TRUE(moveSimpul(snapshot(), u"program"_s, u"sasaran"_s, u"program"_s)->rows.empty()); // before itself
    EXPECT_TRUE(moveSimpul(snapshot(), u"program2"_s, u"sasaran"_s)->rows.empty());
}

TEST_F(PerencanaanPohon, AMoveIsRefusedWithAReason)
{
    EXPECT_EQ(moving("x", "sasaran"), notFound(u"x"_s));
    EXPECT_EQ(moving("program", "x"), notFound(u"x"_s));
    EXPECT_EQ(moving("program", "sasaran", "kegiatan"), notFound(u"kegiatan"_s));
    EXPECT_EQ(moving("tujuan", "tujuan"), (Error{ ErrorCode::MoveCircular, { u"Simpul tujuan"_s } }));
    EXPECT_EQ(moving("tujuan", "sub1"), (Error{ ErrorCode::MoveCircular, { u"Simpul tujuan"_s } }));
    EXPECT_EQ(moving("program", "kegiatan"), (Error{ ErrorCode::MoveCircular, { u"Simpul program"_s } }));
    EXPECT_EQ(moving("program", "program2"), (Error{ ErrorCode::LevelMismatch, { u"Program"_s, u"Program"_s } }));
    EXPECT_EQ(moving("program", ""), (Error{ ErrorCode::LevelMismatch, { u"Program"_s, QString() } }));
    commit(deleteSimpul(snapshot(), u"program"_s));
    EXPECT_EQ(moving("kegiatan", "program2"), notFound(u"kegiatan"_s));
    EXPECT_EQ(moving("program2", "sasaran", "program"), notFound(u"program"_s));
}

TEST_F(PerencanaanPohon, AMoveNeverHidesAFigureAbove)
{
    add("tujuan", JenisSimpul::Sasaran, "sasaran2");
    add("sasaran2", JenisSimpul::Program, "p3");
    fill();
    commit(recordRealisasiAnggaran(snapshot(), u"sasaran2"_s, 2023, 4, u"9"_s));
    commit(moveSimpul(snapshot(), u"program"_s, u"sasaran2"_s)); // of another year
    workspace().undo();
    commit(recordRealisasiAnggaran(snapshot(), u"sasaran2"_s, 2024, 4, u"9"_s));
    EXPECT_EQ(moving("program", "sasaran2"), (Error{ ErrorCode::NodeHasFigure, { u"Simpul sasaran2"_s } }));
    commit(moveSimpul(snapshot(), u"program2"_s, u"sasaran2"_s)); // pagu and spending are two matters
}

TEST_F(PerencanaanPohon, AMoveIntoAnotherPeriodTakesEverythingAlong)
{
    commit(addPlan(snapshot(), { PeriodeRenstra{ u"nanti"_s, u"unit"_s, 2027, 2031 } }));
    add("", JenisSimpul::Tujuan, "tujuan2");
    const ChangeSet done = commit(moveSimpul(snapshot(), u"sasaran"_s, u"tujuan2"_s));
    EXPECT_EQ(done.rows.size(), 6u);
    EXPECT_EQ(snapshot().simpul(u"sub2"_s)->periodeId, u"nanti"_s);
    workspace().undo();
    EXPECT_EQ(snapshot().simpul(u"sub2"_s)->periodeId, u"periode"_s);
}

TEST_F(PerencanaanPohon, OrderChangesOneStepAtATime)
{
    add("kegiatan", JenisSimpul::SubKegiatan, "sub3");
    EXPECT_EQ(commit(shiftSimpul(snapshot(), u"sub3"_s, -1)).action, Action::MoveSimpul);
    EXPECT_EQ(children(u"kegiatan"_s), u"sub1 sub3 sub2"_s);
    commit(shiftSimpul(snapshot(), u"sub1"_s, 5)); // as far as it goes
    EXPECT_EQ(children(u"kegiatan"_s), u"sub3 sub2 sub1"_s);
    EXPECT_TRUE(shiftSimpul(snapshot(), u"sub1"_s, 1)->rows.empty());
    EXPECT_TRUE(shiftSimpul(snapshot(), u"sub3"_s, -1)->rows.empty());
    commit(deleteSimpul(snapshot(), u"sub2"_s));
    EXPECT_EQ(errorOf(shiftSimpul(snapshot(), u"sub2"_s, 1)), notFound(u"sub2"_s));
    commit(shiftSimpul(snapshot(), u"sub1"_s, -1)); // what is in the bin is no step
    EXPECT_EQ(children(u"kegiatan"_s), u"sub1 sub3"_s);
}

TEST_F(PerencanaanPohon, FewRowsChangeForANewOrder)
{
    for (int i = 0; i < 40; ++i)
        add("program2", JenisSimpul::Kegiatan, u"k%1"_s.arg(i, 2, 10, QChar(u'0')).toLatin1().constData());
    const auto changed = [&](Result<Edit> edit) { return commit(std::move(edit)).rows.size(); };
    EXPECT_EQ(changed(moveSimpul(snapshot(), u"k20"_s, u"program2"_s)), 1u); // to the end
    EXPECT_EQ(changed(moveSimpul(snapshot(), u"k21"_s, u"program2"_s, u"k00"_s)), 1u); // to the front
    EXPECT_EQ(changed(moveSimpul(snapshot(), u"k30"_s, u"program2"_s, u"k22"_s)), 1u); // into a gap
    EXPECT_EQ(changed(shiftSimpul(snapshot(), u"k10"_s, 1)), 2u); // two neighbours without a gap
    EXPECT_LE(changed(moveSimpul(snapshot(), u"k15"_s, u"program2"_s, u"k12"_s)), 4u);
    EXPECT_EQ(
        children(u"program2"_s),
        u"k21 k00 k01 k02 k03 k04 k05 k06 k07 k08 k09 k11 k10 k15 k12 k13 k14 k16 k17 k18 k19 k30 k22 k23 k24 k25 "
        "k26 k27 k28 k29 k31 k32 k33 k34 k35 k36 k37 k38 k39 k20"_s);
}

TEST_F(PerencanaanPohon, RowsWithoutAnOrderGetOneWhenItIsNeeded)
{
    for (const Simpul* node : snapshot().anak(u"kegiatan"_s))
        ASSERT_EQ(node->urutan, 0); // both, so their names decide
    commit(shiftSimpul(snapshot(), u"sub2"_s, -1));
    EXPECT_EQ(children(u"kegiatan"_s), u"sub2 sub1"_s);
    commit(renameSimpul(snapshot(), u"sub1"_s, u"A"_s));
    EXPECT_EQ(children(u"kegiatan"_s), u"sub2 sub1"_s);
}

TEST_F(PerencanaanPohon, ACopyHasTheTreeAndNoFigures)
{
    fill();
    commit(setPagu(snapshot(), u"program2"_s, kDraft, QString()));
    commit(deleteSimpul(snapshot(), u"sub2"_s));
    EXPECT_EQ(commit(duplicateSimpul(snapshot(), u"program"_s)).action, Action::DuplicateSimpul);
    const auto programs = snapshot().anak(u"sasaran"_s);
    ASSERT_EQ(programs.size(), 3u);
    const Simpul* copy = programs[1];
    EXPECT_EQ(copy->nama, u"Simpul program (salinan)"_s);
    ASSERT_EQ(snapshot().anak(copy->id).size(), 1u);
    const Simpul* kegiatan = snapshot().anak(copy->id).front();
    EXPECT_EQ(kegiatan->nama, u"Simpul kegiatan"_s);
    EXPECT_EQ(snapshot().anak(kegiatan->id).size(), 1u); // not what lies in the bin
    ASSERT_EQ(snapshot().indikatorOf(copy->id).size(), 1u);
    EXPECT_EQ(snapshot().indikatorOf(copy->id).front()->acuanId, u"ikm"_s);
    EXPECT_EQ(paguText("program"), u"100"_s);
    EXPECT_FALSE(pagu(snapshot(), u"renja"_s, copy->id, 2024).ada());
    EXPECT_TRUE(snapshot().target(u"renja"_s, snapshot().indikatorOf(copy->id).front()->id).empty());
    EXPECT_EQ(errorOf(duplicateSimpul(snapshot(), u"x"_s)), notFound(u"x"_s));
}

TEST_F(PerencanaanPohon, ATwinInsideACopyBelongsToTheCopy)
{
    commit(duplicateSimpul(snapshot(), u"sasaran"_s));
    const Simpul* copy = snapshot().anak(u"tujuan"_s)[1];
    const Indikator* ikm = snapshot().indikatorOf(copy->id).front();
    ASSERT_NE(ikm->id, u"ikm"_s);
    const Indikator* twin = snapshot().indikatorOf(snapshot().anak(copy->id).front()->id).front();
    EXPECT_EQ(twin->acuanId, ikm->id);
}

TEST_F(PerencanaanPohon, TwoNodesWithOneNameAreFound)
{
    add("tujuan", JenisSimpul::Sasaran, "sasaran2");
    commit(renameSimpul(snapshot(), u"sasaran2"_s, u"SIMPUL  sasaran"_s));
    EXPECT_EQ(sameNamed(snapshot(), *snapshot().simpul(u"sasaran"_s)), std::vector<Id>{ u"sasaran2"_s });
    Simpul form = *snapshot().simpul(u"program"_s);
    form.nama = u"Simpul program2"_s; // while it is typed
    EXPECT_EQ(sameNamed(snapshot(), form), std::vector<Id>{ u"program2"_s });
    form.jenis = JenisSimpul::Kegiatan;
    EXPECT_TRUE(sameNamed(snapshot(), form).empty());
    commit(deleteSimpul(snapshot(), u"sasaran2"_s));
    EXPECT_TRUE(sameNamed(snapshot(), *snapshot().simpul(u"sasaran"_s)).empty());
}

} // namespace selaras::edits
