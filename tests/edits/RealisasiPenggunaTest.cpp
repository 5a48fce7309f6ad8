// SPDX-License-Identifier: GPL-3.0-or-later
// Persons with their passwords, and the choices of the office.
#include "core/domain/workflow/Setelan.h"
#include "core/edits/office/Pengguna.h"
#include "core/edits/office/Setelan.h"
#include "core/format/Text.h"
#include "tests/edits/Office.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class RealisasiPengguna : public Office {
    protected:
        static Pengguna person(const char* id, const QString& nama, PeranPengguna peran = PeranPengguna::Pengisi)
        {
            Pengguna row;
            row.id = QString::fromLatin1(id);
            row.nama = nama;
            row.peran = peran;
            return row;
        }
        void add(const char* id, const QString& nama, PeranPengguna peran = PeranPengguna::Pengisi)
        {
            commit(setPengguna(snapshot(), person(id, nama, peran)));
        }
        const Pengguna& row(const char* id) const { return *snapshot().pengguna(QString::fromLatin1(id)); }
        Error refused(const Pengguna& after) const { return errorOf(setPengguna(snapshot(), after)); }
        void setPassword(const char* id, const QString& sandi)
        {
            commit(edits::setSandi(snapshot(), QString::fromLatin1(id), sandi, BiayaSandi::Terendah));
        }
    };

    class RealisasiSetelan : public Office {
    protected:
        Error refused(const QString& kunci, const QString& typed) const
        {
            return errorOf(setSetelan(snapshot(), kunci, typed));
        }
    };

    const QString kLimit = QString::fromLatin1(kKunciBatasBukti);

} // namespace

TEST(RealisasiSandi, APasswordIsKeptAsArgon2id)
{
    const auto hash = hashSandi(u"rahasia-kantor"_s, BiayaSandi::Terendah);
    ASSERT_OK(hash);
    EXPECT_TRUE(hash->startsWith(u"$argon2id$v=19$m=8,t=1,p=1$"_s)) << hash->toStdString();
    EXPECT_FALSE(hash->contains(u"rahasia"_s));
    EXPECT_TRUE(matchesSandi(*hash, u"rahasia-kantor"_s));
    EXPECT_FALSE(matchesSandi(*hash, u"Rahasia-kantor"_s));
    EXPECT_FALSE(matchesSandi(*hash, u"rahasia-kantor "_s));
    EXPECT_FALSE(matchesSandi(*hash, QString()));
    EXPECT_NE(*hashSandi(u"rahasia-kantor"_s, BiayaSandi::Terendah), *hash); // its own salt
    for (const QString& none : { QString(), u"rahasia-kantor"_s, hash->chopped(1), *hash + u'x', u"é"_s.repeated(200) })
        EXPECT_FALSE(matchesSandi(none, u"rahasia-kantor"_s)) << none.toStdString();
    // é as one character or as two: the keyboards differ, the password doesn't.
    EXPECT_TRUE(matchesSandi(*hashSandi(u"caf\u00E9-kantor"_s, BiayaSandi::Terendah), u"cafe\u0301-kantor"_s));
}

TEST(RealisasiSandi, TheProgramPaysMoreThanTheTests)
{
    const auto hash = hashSandi(u"rahasia-kantor"_s);
    ASSERT_OK(hash);
    EXPECT_TRUE(hash->startsWith(u"$argon2id$v=19$m=65536,t=2,p=1$"_s)) << hash->toStdString();
    EXPECT_TRUE(matchesSandi(*hash, u"rahasia-kantor"_s));
}

// Whoever wrote the file may have asked for hours and all the memory of the computer that opens it.
TEST(RealisasiSandi, AHashThatAsksForMoreThanTheProgramGivesIsNotComputed)
{
    const QString hash = *hashSandi(u"rahasia-kantor"_s, BiayaSandi::Terendah);
    const QString tail = hash.section(u'$', 4);
    QElapsedTimer timer;
    timer.start();
    for (const char* limits : { "m=4194303,t=1,p=1", "m=8192,t=999999999,p=1", "m=262145,t=1,p=1", "m=8192,t=9,p=1",
                                "m=99999999999,t=1,p=1", "m=-1,t=1,p=1", "m=8192,t=1,p=4" })
        EXPECT_FALSE(matchesSandi(u"$argon2id$v=19$%1$%2"_s.arg(QLatin1StringView(limits), tail), u"rahasia-kantor"_s))
            << limits;
    EXPECT_LT(timer.elapsed(), 1000);
    EXPECT_TRUE(matchesSandi(hash, u"rahasia-kantor"_s));
}

TEST_F(RealisasiPengguna, APersonIsAddedAndEdited)
{
    EXPECT_EQ(commit(setPengguna(snapshot(), person("", u"  Kasi   Pelayanan "_s))).action, Action::EditPengguna);
    ASSERT_EQ(snapshot().data().pengguna.size(), 1u);
    Pengguna after = snapshot().data().pengguna.front();
    EXPECT_EQ(after.nama, u"Kasi Pelayanan"_s);
    EXPECT_EQ(after.unitId, u"unit"_s);
    EXPECT_FALSE(after.id.isEmpty());
    after.peran = PeranPengguna::Kasubag;
    after.sandi = u"diselundupkan"_s; // the password has its own way
    commit(setPengguna(snapshot(), after));
    EXPECT_EQ(snapshot().data().pengguna.front().peran, PeranPengguna::Kasubag);
    EXPECT_EQ(snapshot().data().pengguna.front().sandi, QString());
    EXPECT_TRUE(setPengguna(snapshot(), snapshot().data().pengguna.front())->rows.empty());
}

TEST_F(RealisasiPengguna, ABadProfileIsRefusedWithAReason)
{
    EXPECT_EQ(refused(person("a", u" \t"_s)).code, ErrorCode::NameEmpty);
    Pengguna lost = person("a", u"Sri"_s);
    lost.jabatanId = u"x"_s;
    EXPECT_EQ(refused(lost), (Error{ ErrorCode::NotFound, { u"Jabatan"_s, u"x"_s } }));
    add("a", u"Sri Rahayu"_s);
    EXPECT_EQ(refused(person("b", u"sri  rahayu"_s)), (Error{ ErrorCode::PersonNameTaken, { u"sri rahayu"_s } }));
    commit(deactivatePengguna(snapshot(), u"a"_s));
    add("b", u"Sri Rahayu"_s); // the other one has left
    EXPECT_EQ(errorOf(activatePengguna(snapshot(), u"a"_s)).code, ErrorCode::PersonNameTaken);
    for (const auto& edit : { deactivatePengguna(snapshot(), u"x"_s), activatePengguna(snapshot(), u"x"_s),
                              removePengguna(snapshot(), u"x"_s), setSandi(snapshot(), u"x"_s, u"rahasia"_s) })
        EXPECT_EQ(errorOf(edit), (Error{ ErrorCode::NotFound, { u"Pengguna"_s, u"x"_s } }));
}

TEST_F(RealisasiPengguna, SomeoneCanAlwaysSign)
{
    add("c", u"Camat"_s, PeranPengguna::Camat); // alone: may go again
    EXPECT_OK(removePengguna(snapshot(), u"c"_s));
    add("p", u"Inspektorat"_s, PeranPengguna::Pengawas);
    EXPECT_OK(deactivatePengguna(snapshot(), u"c"_s)); // a reader waits for nobody
    add("k", u"Kasi"_s);
    const Error last{ ErrorCode::LastSigner, { u"Camat"_s } };
    EXPECT_EQ(errorOf(removePengguna(snapshot(), u"c"_s)), last);
    EXPECT_EQ(errorOf(deactivatePengguna(snapshot(), u"c"_s)), last);
    EXPECT_EQ(refused(person("c", u"Camat"_s, PeranPengguna::Sekretaris)), last);
    add("c2", u"Camat Baru"_s, PeranPengguna::Camat);
    commit(deactivatePengguna(snapshot(), u"c"_s));
    EXPECT_EQ(errorOf(deactivatePengguna(snapshot(), u"c2"_s)).code, ErrorCode::LastSigner);
}

TEST_F(RealisasiPengguna, WhomApprovalsNameIsNotRemoved)
{
    add("k", u"Kasi"_s);
    Persetujuan step;
    step.id = u"langkah"_s;
    step.unitId = u"unit"_s;
    step.objekId = u"ikm"_s;
    step.tahun = 2024;
    step.triwulan = 1;
    step.ke = StatusRealisasi::Diisi;
    step.penggunaId = u"k"_s;
    step.nama = u"Kasi"_s;
    step.waktu = m_now;
    step.urutan = 1;
    commit(Edit{ Action::AdvanceRealisasi, {}, { { std::nullopt, step } } });
    const Error error = errorOf(removePengguna(snapshot(), u"k"_s));
    EXPECT_EQ(error, (Error{ ErrorCode::PersonInUse, { u"Kasi"_s } }));
    EXPECT_TRUE(format::Text::error(error).contains(u"nonaktifkan"_s));
    commit(deactivatePengguna(snapshot(), u"k"_s));
    EXPECT_TRUE(row("k").nonaktif);
    EXPECT_EQ(*workspace().store().check(), storage::Findings());
}

TEST_F(RealisasiPengguna, APasswordIsSetTriedAndTakenAway)
{
    add("k", u"Kasi"_s);
    EXPECT_TRUE(mayEnter(row("k"), QString())); // without a password everybody may
    setPassword("k", u"rahasia"_s);
    EXPECT_TRUE(mayEnter(row("k"), u"rahasia"_s));
    EXPECT_FALSE(mayEnter(row("k"), u"rahasi"_s));
    EXPECT_FALSE(mayEnter(row("k"), QString()));
    EXPECT_EQ(errorOf(setSandi(snapshot(), u"k"_s, u"12345"_s)), (Error{ ErrorCode::PasswordTooShort, { u"6"_s } }));
    Pengguna renamed = row("k");
    renamed.nama = u"Kasi Pelayanan"_s;
    commit(setPengguna(snapshot(), renamed));
    EXPECT_TRUE(mayEnter(row("k"), u"rahasia"_s));
    commit(deactivatePengguna(snapshot(), u"k"_s));
    EXPECT_FALSE(mayEnter(row("k"), u"rahasia"_s));
    commit(activatePengguna(snapshot(), u"k"_s));
    setPassword("k", QString());
    EXPECT_EQ(row("k").sandi, QString());
    EXPECT_TRUE(setSandi(snapshot(), u"k"_s, QString())->rows.empty());
}

TEST_F(RealisasiPengguna, UndoAndRedoGiveTheIdenticalContent)
{
    const QByteArray before = stored();
    add("k", u"Kasi"_s);
    setPassword("k", u"rahasia"_s);
    commit(deactivatePengguna(snapshot(), u"k"_s));
    commit(removePengguna(snapshot(), u"k"_s));
    EXPECT_EQ(stored(), before);
    ASSERT_OK(workspace().undo());
    ASSERT_OK(workspace().undo());
    EXPECT_TRUE(mayEnter(row("k"), u"rahasia"_s));
    while (workspace().canUndo())
        ASSERT_OK(workspace().undo());
    EXPECT_EQ(stored(), before);
    while (workspace().canRedo())
        ASSERT_OK(workspace().redo());
    EXPECT_EQ(stored(), before);
    EXPECT_EQ(*workspace().store().check(), storage::Findings());
}

TEST_F(RealisasiSetelan, AChoiceIsKeptUntilItIsTakenBack)
{
    EXPECT_EQ(batasBuktiMb(snapshot()), 10);
    EXPECT_EQ(commit(setSetelan(snapshot(), kLimit, u" 50 "_s)).action, Action::EditSetelan);
    EXPECT_EQ(batasBuktiMb(snapshot()), 50);
    commit(setSetelan(snapshot(), kunciTenggat(StatusRealisasi::Diisi), u"0"_s));
    EXPECT_EQ(tenggatHari(snapshot(), StatusRealisasi::Diisi), 0);
    commit(setSetelan(snapshot(), kunciTenggat(StatusRealisasi::Diisi), u"90"_s));
    reopen();
    EXPECT_EQ(tenggatHari(snapshot(), StatusRealisasi::Diisi), 90);
    const QByteArray chosen = stored();
    commit(setSetelan(snapshot(), kLimit, QString()));
    EXPECT_EQ(batasBuktiMb(snapshot()), 10);
    EXPECT_TRUE(setSetelan(snapshot(), kLimit, QString())->rows.empty());
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(stored(), chosen);
}

TEST_F(RealisasiSetelan, ABadChoiceIsRefusedWithAReason)
{
    for (const QString& bad : { u"0"_s, u"51"_s, u"-1"_s, u"1,5"_s, u"banyak"_s, u"10 MB"_s, u"1e1"_s })
        EXPECT_EQ(refused(kLimit, bad), (Error{ ErrorCode::SettingInvalid, { bad, u"1"_s, u"50"_s } }));
    EXPECT_EQ(format::Text::error(refused(kLimit, u"51"_s)),
              u"\"51\" tidak dapat dipakai; isi angka bulat 1 sampai 50."_s);
    EXPECT_EQ(refused(kunciTenggat(StatusRealisasi::Ditandatangani), u"91"_s).details.value(2), u"90"_s);
    EXPECT_EQ(refused(kunciTenggat(StatusRealisasi::Draf), u"5"_s).code, ErrorCode::NotFound);
    EXPECT_EQ(refused(u"apa saja"_s, u"5"_s), (Error{ ErrorCode::NotFound, { u"Setelan"_s, u"apa saja"_s } }));
}

TEST_F(RealisasiPengguna, TwoOfficesInOneStoreKeepTheirSettingsApart)
{
    UnitData other;
    other.unit.push_back(snapshot().unit());
    other.unit.front().id = u"unit-lain"_s;
    const auto idOf = [](const Result<Edit>& edit) { return std::get<Setelan>(*edit->rows.at(0).after).id; };
    const auto here = setSetelan(snapshot(), kLimit, u"50"_s);
    const auto there = setSetelan(Snapshot(other), kLimit, u"50"_s);
    ASSERT_OK(here);
    ASSERT_OK(there);
    EXPECT_NE(idOf(here), idOf(there));
}

} // namespace selaras::edits
