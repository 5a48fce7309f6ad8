// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles that the posts suggest, entering, and who may undo.
#include "core/edits/office/Jabatan.h"
#include "core/edits/office/Pengguna.h"
#include "core/format/Text.h"
#include "tests/edits/Office.h"

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    const QDate kToday(2025, 3, 1);

    class RealisasiProfil : public Office {
    protected:
        void post(const QString& id, const QString& nama)
        {
            Jabatan row;
            row.id = id;
            row.nama = nama;
            commit(setJabatan(snapshot(), row));
        }
        void holder(const QString& jabatanId, const QString& nama, QDate mulai = {}, QDate selesai = {},
                    StatusPejabat status = StatusPejabat::Definitif)
        {
            Pejabat row;
            row.jabatanId = jabatanId;
            row.nama = nama;
            row.mulai = mulai;
            row.selesai = selesai;
            row.status = status;
            commit(setPejabat(snapshot(), row));
        }
        /// The proposal for a post; an empty one where there is none.
        Pengguna proposal(const QString& jabatanId) const
        {
            const std::vector<Pengguna> all = proposePengguna(snapshot(), kToday);
            const auto it = std::ranges::find(all, jabatanId, &Pengguna::jabatanId);
            return it == all.end() ? Pengguna() : *it;
        }
    };

} // namespace

TEST(RealisasiPeran, IsGuessedFromTheNameOfThePost)
{
    using enum PeranPengguna;
    const std::initializer_list<std::pair<const char*, PeranPengguna>> posts{
        { "Camat", Camat },
        { "Plt. Camat", Camat },
        { "camat kutorejo", Camat },
        { "Sekretaris Camat", Sekretaris },
        { "Sekretaris Kecamatan", Sekretaris },
        { "Sekcam", Sekretaris },
        { "Kasubag Penyusunan Program dan Keuangan", Kasubag },
        { "Kasubbag Perencanaan", Kasubag },
        { "Kepala Sub Bagian Perencanaan dan Keuangan", Kasubag },
        { "Kepala Subbagian Program", Kasubag },
        { "Kasubag Umum dan Kepegawaian", Pengisi },
        { "Staf Subbag Perencanaan", Perencana },
        { "Pelaksana Penyusunan Program", Perencana },
        { "Analis Perencanaan", Perencana },
        { "Staf Umum", Pengisi },
        { "Staf Camat", Pengisi },
        { "Kasi Pembangunan", Pengisi },
        { "Kasi Pemrograman", Pengisi },
        { "Bendahara", Pengisi },
        { "", Pengisi },
    };
    for (const auto& [name, role] : posts)
        EXPECT_EQ(peranOfJabatan(QString::fromUtf8(name)), role) << name;
    int signers = 0;
    for (const QString& name : jabatanUmum())
        signers += peranOfJabatan(name) == Camat;
    EXPECT_EQ(signers, 1);
}

TEST_F(RealisasiProfil, EachPostSuggestsItsHolderOfThatDay)
{
    post(u"camat"_s, u"Camat"_s);
    post(u"sek"_s, u"Sekretaris Camat"_s);
    post(u"kasi"_s, u"Kasi Pelayanan"_s);
    post(u"umum"_s, u"Kasubag Umum"_s);
    holder(u"camat"_s, u"Lama"_s, {}, QDate(2024, 12, 31));
    holder(u"camat"_s, u"Baru, S.Sos."_s, QDate(2025, 1, 1));
    holder(u"sek"_s, u"Sari"_s);
    holder(u"kasi"_s, u"Sari"_s, {}, {}, StatusPejabat::Plt); // holds two posts
    holder(u"umum"_s, u"(nama pejabat)"_s);
    EXPECT_EQ(proposal(u"camat"_s).nama, u"Baru, S.Sos."_s);
    EXPECT_EQ(proposal(u"camat"_s).peran, PeranPengguna::Camat);
    EXPECT_EQ(proposal(u"sek"_s).nama, u"Sari"_s);
    EXPECT_EQ(proposal(u"kasi"_s).nama, u"Sari (Kasi Pelayanan)"_s);
    EXPECT_EQ(proposal(u"umum"_s).nama, u"(Kasubag Umum)"_s);
    EXPECT_EQ(proposePengguna(snapshot(), QDate(2024, 5, 1)).front().nama, u"Lama"_s);
}

TEST_F(RealisasiProfil, AllAreWrittenInOneStep)
{
    post(u"camat"_s, u"Camat"_s);
    post(u"sek"_s, u"Sekretaris Camat"_s);
    const QByteArray before = stored();
    const std::vector<Pengguna> proposals = proposePengguna(snapshot(), kToday);
    ASSERT_EQ(proposals.size(), snapshot().data().jabatan.size());
    commit(addPengguna(snapshot(), proposals));
    EXPECT_EQ(activePengguna(snapshot()), proposals); // in the order of the office
    EXPECT_TRUE(proposePengguna(snapshot(), kToday).empty());
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(stored(), before);

    std::vector<Pengguna> twice{ proposals.front(), proposals.front() };
    twice.back().id = u"lain"_s;
    EXPECT_EQ(errorOf(addPengguna(snapshot(), twice)).code, ErrorCode::PersonNameTaken);
    EXPECT_TRUE(addPengguna(snapshot(), {})->rows.empty());
}

TEST_F(RealisasiProfil, WhoLeftFreesThePost)
{
    post(u"kasi"_s, u"Kasi Pelayanan"_s);
    commit(addPengguna(snapshot(), proposePengguna(snapshot(), kToday)));
    const Id id = std::ranges::find(snapshot().data().pengguna, u"kasi"_s, &Pengguna::jabatanId)->id;
    EXPECT_EQ(proposal(u"kasi"_s), Pengguna());
    commit(deactivatePengguna(snapshot(), id));
    EXPECT_EQ(proposal(u"kasi"_s).nama, u"(Kasi Pelayanan)"_s);
    EXPECT_EQ(sortedPengguna(snapshot()).back().id, id);
    EXPECT_EQ(errorOf(removeJabatan(snapshot(), u"kasi"_s)),
              (Error{ ErrorCode::PostInUse, { u"Kasi Pelayanan"_s, u"(Kasi Pelayanan)"_s } }));
}

TEST_F(RealisasiProfil, EnteringNeedsTheRightPassword)
{
    post(u"kasi"_s, u"Kasi Pelayanan"_s);
    Pengguna person{ u"p"_s, {}, u"kasi"_s, u"Sari"_s, PeranPengguna::Pengisi, {}, false };
    commit(setPengguna(snapshot(), person));
    const Pelaku sari{ u"p"_s, u"Sari"_s, u"Kasi Pelayanan"_s, u"kasi"_s, PeranPengguna::Pengisi };
    ASSERT_OK(enter(snapshot(), u"p"_s, {}));
    EXPECT_EQ(*enter(snapshot(), u"p"_s, {}), sari);
    commit(setSandi(snapshot(), u"p"_s, u"rahasia"_s, BiayaSandi::Terendah));
    EXPECT_EQ(*enter(snapshot(), u"p"_s, u"rahasia"_s), sari);
    const Error wrong = enter(snapshot(), u"p"_s, u"Rahasia"_s).error();
    EXPECT_EQ(wrong, (Error{ ErrorCode::PasswordWrong, { u"Sari"_s } }));
    EXPECT_EQ(format::Text::error(wrong), u"Kata sandi tidak cocok; coba lagi."_s);
    commit(deactivatePengguna(snapshot(), u"p"_s));
    EXPECT_EQ(enter(snapshot(), u"p"_s, u"rahasia"_s).error().code, ErrorCode::NotFound);
    EXPECT_EQ(enter(snapshot(), u"x"_s, {}).error().code, ErrorCode::NotFound);
}

TEST_F(RealisasiProfil, NobodyUndoesWhatSomeoneElseDid)
{
    workspace().signIn({ .penggunaId = u"a"_s, .nama = u"Sari"_s });
    post(u"kasi"_s, u"Kasi Pelayanan"_s);
    workspace().signIn({ .penggunaId = u"a"_s, .nama = u"Sari Rahayu"_s }); // the same person
    EXPECT_TRUE(workspace().canUndo());
    EXPECT_EQ(workspace().by(), u"Sari Rahayu"_s);
    workspace().signIn({ .penggunaId = u"b"_s, .nama = u"Sari Rahayu"_s });
    EXPECT_FALSE(workspace().canUndo());
    post(u"kasi2"_s, u"Kasi Pemerintahan"_s);
    workspace().signIn({ .nama = u"komputer"_s });
    EXPECT_FALSE(workspace().canUndo());
    post(u"kasi3"_s, u"Kasi Trantib"_s);
    workspace().signIn({ .nama = u"komputer"_s }); // without a profile nobody knows who it is
    EXPECT_FALSE(workspace().canUndo());
}

} // namespace selaras::edits
