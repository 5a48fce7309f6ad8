// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/office/Jabatan.h"
#include "core/edits/plan/Perencanaan.h"
#include "tests/edits/Office.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class PerencanaanJabatan : public Office {
    protected:
        static Jabatan post(const QString& id, const QString& atasanId = {})
        {
            Jabatan row;
            row.id = id;
            row.nama = u"Jabatan "_s + id;
            row.atasanId = atasanId;
            return row;
        }
        static Pejabat official(const QString& id, QDate mulai, QDate selesai,
                                StatusPejabat status = StatusPejabat::Definitif)
        {
            Pejabat row;
            row.id = id;
            row.jabatanId = u"camat"_s;
            row.nama = u"(pejabat "_s + id + u')';
            row.status = status;
            row.mulai = mulai;
            row.selesai = selesai;
            return row;
        }
        void addPosts()
        {
            commit(setJabatan(snapshot(), post(u"camat"_s)));
            commit(setJabatan(snapshot(), post(u"sekcam"_s, u"camat"_s)));
            commit(setJabatan(snapshot(), post(u"kasubag"_s, u"sekcam"_s)));
        }
        QStringList order() const
        {
            std::map<int, QString> posts;
            for (const Jabatan& row : snapshot().data().jabatan)
                posts.emplace(row.urutan, row.id);
            QStringList ids;
            for (const auto& [place, id] : posts)
                ids << id;
            return ids;
        }
    };

} // namespace

TEST_F(PerencanaanJabatan, TheUnitIsEditedAndKeepsItsId)
{
    UnitKerja after = snapshot().unit();
    after.id = u"lain"_s;
    after.nama = u" Kecamatan Baru "_s;
    after.alamat = u"Jalan Raya 1"_s;
    EXPECT_EQ(commit(editUnit(snapshot(), after)).action, Action::EditUnit);
    EXPECT_EQ(snapshot().unit().id, u"unit"_s);
    EXPECT_EQ(snapshot().unit().nama, u"Kecamatan Baru"_s);
    EXPECT_EQ(snapshot().unit().alamat, u"Jalan Raya 1"_s);
    EXPECT_TRUE(editUnit(snapshot(), snapshot().unit())->rows.empty());
    after.nama = u"  "_s;
    EXPECT_EQ(errorOf(editUnit(snapshot(), after)).code, ErrorCode::NameEmpty);
    EXPECT_EQ(errorOf(editUnit(Snapshot(), after)).code, ErrorCode::NotFound);
}

TEST_F(PerencanaanJabatan, APeriodIsAddedUnlessItIsWrongOrOverlaps)
{
    EXPECT_EQ(commit(addPeriode(snapshot(), 2027, 2031, u"baru"_s)).action, Action::EditPeriode);
    EXPECT_EQ(snapshot().periode(2030)->id, u"baru"_s);
    EXPECT_EQ(errorOf(addPeriode(snapshot(), 2036, 2032)),
              (Error{ ErrorCode::PeriodInvalid, { u"2036"_s, u"2032"_s } }));
    EXPECT_EQ(errorOf(addPeriode(snapshot(), 2032, 2042)).code, ErrorCode::PeriodInvalid);
    EXPECT_EQ(errorOf(addPeriode(snapshot(), 0, 4)).code, ErrorCode::PeriodInvalid);
    EXPECT_OK(addPeriode(snapshot(), 2032, 2041));
    EXPECT_EQ(errorOf(addPeriode(snapshot(), 2018, 2022)),
              (Error{ ErrorCode::PeriodOverlaps, { u"Renstra 2022–2026"_s } }));
}

TEST_F(PerencanaanJabatan, PostsAreAddedAtTheEndAndChanged)
{
    addPosts();
    EXPECT_EQ(order(), (QStringList{ u"camat"_s, u"sekcam"_s, u"kasubag"_s }));
    Jabatan after = *snapshot().jabatan(u"sekcam"_s);
    after.nama = u"Sekretaris Camat"_s;
    after.urutan = 99; // order is shiftJabatan's
    commit(setJabatan(snapshot(), after));
    EXPECT_EQ(snapshot().jabatan(u"sekcam"_s)->nama, u"Sekretaris Camat"_s);
    EXPECT_EQ(snapshot().jabatan(u"sekcam"_s)->urutan, 1);
    Jabatan unnamed = post({}, u"camat"_s);
    commit(setJabatan(snapshot(), unnamed)); // gets an id
    EXPECT_FALSE(snapshot().data().jabatan.back().id.isEmpty());
}

TEST_F(PerencanaanJabatan, APostIsRefusedWithAReason)
{
    addPosts();
    Jabatan wrong = post(u"x"_s);
    wrong.nama = u" "_s;
    EXPECT_EQ(errorOf(setJabatan(snapshot(), wrong)).code, ErrorCode::NameEmpty);
    EXPECT_EQ(errorOf(setJabatan(snapshot(), post(u"x"_s, u"tidak-ada"_s))),
              (Error{ ErrorCode::NotFound, { u"Jabatan"_s, u"tidak-ada"_s } }));
    EXPECT_EQ(errorOf(setJabatan(snapshot(), post(u"camat"_s, u"kasubag"_s))),
              (Error{ ErrorCode::MoveCircular, { u"Jabatan camat"_s } }));
    EXPECT_EQ(errorOf(setJabatan(snapshot(), post(u"camat"_s, u"camat"_s))).code, ErrorCode::MoveCircular);
}

TEST_F(PerencanaanJabatan, APostInUseStays)
{
    addPosts();
    const auto inUse = [&](const char* id) { return errorOf(removeJabatan(snapshot(), QString::fromLatin1(id))); };
    EXPECT_EQ(inUse("x").code, ErrorCode::NotFound);
    EXPECT_EQ(inUse("camat"), (Error{ ErrorCode::PostInUse, { u"Jabatan camat"_s, u"Jabatan sekcam"_s } }));
    const auto usedBy = [&](const Entity& row) {
        const Snapshot with = snapshot().with(std::vector<RowChange>{ { std::nullopt, row } });
        return errorOf(removeJabatan(with, u"kasubag"_s)).details.value(1);
    };
    Pejabat holder = official(u"p"_s, {}, {});
    holder.jabatanId = u"kasubag"_s;
    EXPECT_EQ(usedBy(holder), u"(pejabat p)"_s);
    Simpul node = *snapshot().simpul(u"sub1"_s);
    node.jabatanId = u"kasubag"_s;
    EXPECT_EQ(usedBy(node), u"Simpul sub1"_s);
    Indikator indicator = *snapshot().indikator(u"ikm"_s);
    indicator.jabatanId = u"kasubag"_s;
    EXPECT_EQ(usedBy(indicator), u"Indikator ikm"_s);
    IndikatorIndividu own;
    own.id = u"iki"_s;
    own.jabatanId = u"kasubag"_s;
    own.indikator = u"Ketepatan"_s;
    EXPECT_EQ(usedBy(own), u"Ketepatan"_s);
    Dokumen signedOne = *snapshot().dokumen(u"pk"_s);
    signedOne.pihakKeduaId = u"kasubag"_s;
    EXPECT_EQ(usedBy(signedOne), u"Perjanjian Kinerja 2024"_s);
    commit(removeJabatan(snapshot(), u"kasubag"_s));
    EXPECT_EQ(snapshot().jabatan(u"kasubag"_s), nullptr);
    ASSERT_OK(workspace().undo());
    EXPECT_NE(snapshot().jabatan(u"kasubag"_s), nullptr);
}

TEST_F(PerencanaanJabatan, PostsAreShiftedAndStopAtTheEnds)
{
    addPosts();
    commit(shiftJabatan(snapshot(), u"kasubag"_s, -1));
    EXPECT_EQ(order(), (QStringList{ u"camat"_s, u"kasubag"_s, u"sekcam"_s }));
    commit(shiftJabatan(snapshot(), u"camat"_s, 9));
    EXPECT_EQ(order(), (QStringList{ u"kasubag"_s, u"sekcam"_s, u"camat"_s }));
    EXPECT_TRUE(shiftJabatan(snapshot(), u"camat"_s, 1)->rows.empty());
    EXPECT_EQ(errorOf(shiftJabatan(snapshot(), u"x"_s, 1)).code, ErrorCode::NotFound);
}

TEST_F(PerencanaanJabatan, WhoHoldsAPostIsRecorded)
{
    addPosts();
    commit(setPejabat(snapshot(), official(u"a"_s, QDate(2022, 1, 1), QDate(2023, 12, 31))));
    commit(setPejabat(snapshot(), official(u"b"_s, QDate(2024, 1, 1), {})));
    commit(setPejabat(snapshot(), official(u"plh"_s, QDate(2024, 3, 1), QDate(2024, 3, 9), StatusPejabat::Plh)));
    EXPECT_EQ(snapshot().data().pejabat.size(), 3u);
    EXPECT_EQ(snapshot().data().pejabat.front().unitId, u"unit"_s);
    Pejabat longer = snapshot().data().pejabat.front();
    longer.selesai = QDate(2024, 1, 1);
    EXPECT_EQ(errorOf(setPejabat(snapshot(), longer)), (Error{ ErrorCode::OfficialOverlaps, { u"(pejabat b)"_s } }));
    EXPECT_EQ(errorOf(setPejabat(snapshot(), official(u"c"_s, {}, QDate(2022, 1, 1)))).code,
              ErrorCode::OfficialOverlaps);
    EXPECT_EQ(errorOf(setPejabat(snapshot(), official(u"c"_s, QDate(2021, 2, 1), QDate(2021, 1, 1)))),
              (Error{ ErrorCode::DateOrder, { u"(pejabat c)"_s } }));
    Pejabat wrong = official(u"c"_s, QDate(2020, 1, 1), QDate(2020, 2, 1));
    wrong.jabatanId = u"x"_s;
    EXPECT_EQ(errorOf(setPejabat(snapshot(), wrong)).code, ErrorCode::NotFound);
    wrong.nama = u" "_s;
    EXPECT_EQ(errorOf(setPejabat(snapshot(), wrong)).code, ErrorCode::NameEmpty);
    commit(removePejabat(snapshot(), u"plh"_s));
    EXPECT_EQ(snapshot().data().pejabat.size(), 2u);
    EXPECT_EQ(errorOf(removePejabat(snapshot(), u"plh"_s)).code, ErrorCode::NotFound);
}

TEST_F(PerencanaanJabatan, TheUsualPostsBeginWithTheCamat)
{
    const std::vector<QString> posts = jabatanUmum();
    ASSERT_GE(posts.size(), 8u);
    EXPECT_EQ(posts[0], u"Camat"_s);
    EXPECT_TRUE(posts[1].startsWith(u"Sekretaris"));
    EXPECT_EQ(std::ranges::count_if(posts, [](const QString& name) { return name.startsWith(u"Kasubag"); }), 2);
    EXPECT_EQ((std::set<QString>(posts.begin(), posts.end()).size()), posts.size());
}

} // namespace selaras::edits
