// SPDX-License-Identifier: GPL-3.0-or-later
// The chain of approval: six persons, steps, returns, locks, what was signed, tasks and deadlines.
#include "core/edits/approval/Alur.h"

#include "core/domain/workflow/Setelan.h"
#include "core/format/AlurText.h"
#include "core/format/Text.h"
#include "tests/edits/Office.h"

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class RealisasiAlur : public Office {
    protected:
        void SetUp() override
        {
            Office::SetUp();
            std::vector<Entity> rows;
            for (const auto& [id, name] : std::initializer_list<std::pair<QString, QString>>{
                     { u"kasi"_s, u"Kasi Pelayanan"_s }, { u"lain"_s, u"Kasi Trantib"_s } }) {
                Jabatan post;
                post.id = id;
                post.unitId = u"unit"_s;
                post.nama = name;
                rows.push_back(post);
            }
            for (const auto& [id, role, post] : std::initializer_list<std::tuple<QString, PeranPengguna, QString>>{
                     { u"p1"_s, PeranPengguna::Pengisi, u"kasi"_s },
                     { u"p0"_s, PeranPengguna::Pengisi, u"lain"_s },
                     { u"p2"_s, PeranPengguna::Perencana, {} },
                     { u"p3"_s, PeranPengguna::Kasubag, {} },
                     { u"p4"_s, PeranPengguna::Sekretaris, {} },
                     { u"p5"_s, PeranPengguna::Camat, {} },
                     { u"p6"_s, PeranPengguna::Pengawas, {} } })
                rows.push_back(Pengguna{ id, u"unit"_s, post, u"Orang "_s + id, role, {}, false });
            Simpul sasaran = *snapshot().simpul(u"sasaran"_s);
            sasaran.jabatanId = u"kasi"_s;
            Edit edit{ Action::EditPengguna, {}, { { *snapshot().simpul(u"sasaran"_s), sasaran } } };
            for (Entity& row : rows)
                edit.rows.push_back({ std::nullopt, std::move(row) });
            commit(std::move(edit));
            commit(setTarget(snapshot(), u"ikm"_s, { u"renja"_s, 2024 }, u"90"_s));
            reopen(); // nothing to undo
        }

        void signIn(const char* id)
        {
            workspace().signIn(pelakuOf(snapshot(), *snapshot().pengguna(QString::fromLatin1(id))));
        }
        Result<Edit> advance(const Sel& sel) const
        {
            return advanceRealisasi(snapshot(), const_cast<RealisasiAlur*>(this)->workspace().pelaku(), { sel }, m_now);
        }
        Result<Edit> sendBack(const Sel& sel, const QString& reason) const
        {
            return returnRealisasi(snapshot(), const_cast<RealisasiAlur*>(this)->workspace().pelaku(), { sel }, reason,
                                   m_now);
        }
        /// Each of the first `count` persons of the chain takes the step.
        void walk(const Sel& sel, int count)
        {
            for (const char* id : std::span(kChain).first(size_t(count))) {
                signIn(id);
                m_now = m_now.addDays(1);
                commit(advance(sel));
            }
        }

        static constexpr const char* kChain[]{ "p1", "p2", "p3", "p4", "p5" };
        const Sel m_ikm{ u"ikm"_s, 2024, 1 };
        const Sel m_spent{ u"sub1"_s, 2024, 1 };
    };

} // namespace

TEST_F(RealisasiAlur, AResultWalksTheChainOfTheSop)
{
    commit(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"80"_s));
    commit(recordRealisasiAnggaran(snapshot(), u"sub1"_s, 2024, 1, u"1.500.000"_s));
    for (const Sel& sel : { m_ikm, m_spent }) {
        EXPECT_EQ(statusRealisasi(snapshot(), sel), StatusRealisasi::Draf);
        walk(sel, 5);
        EXPECT_EQ(statusRealisasi(snapshot(), sel), StatusRealisasi::Ditandatangani);
        const auto steps = snapshot().persetujuan(sel);
        ASSERT_EQ(steps.size(), 5u);
        EXPECT_EQ(steps[0]->ke, StatusRealisasi::Diisi);
        EXPECT_EQ(steps[0]->nama, u"Orang p1"_s);
        EXPECT_EQ(steps[0]->jabatan, u"Kasi Pelayanan"_s);
        EXPECT_EQ(steps[4]->penggunaId, u"p5"_s);
    }
    EXPECT_EQ(snapshot().persetujuan(m_ikm)[4]->nilai, dec("80"));
    EXPECT_EQ(snapshot().persetujuan(m_spent)[4]->nilai, dec("1500000"));
    reopen();
    EXPECT_EQ(statusRealisasi(snapshot(), m_spent), StatusRealisasi::Ditandatangani);
    EXPECT_TRUE(workspace().store().check()->isEmpty());
}

TEST_F(RealisasiAlur, StepsAreTakenInOrderByTheRightPerson)
{
    commit(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"80"_s));
    signIn("p0"); // another Kasi
    EXPECT_EQ(errorOf(advance(m_ikm)).code, ErrorCode::StepNotYours);
    for (const char* tooEarly : { "p4", "p5", "p6" }) {
        signIn(tooEarly);
        EXPECT_EQ(errorOf(advance(m_ikm)).code, ErrorCode::StepNotYours) << tooEarly;
    }
    EXPECT_EQ(format::Text::error(errorOf(advance(m_ikm))),
              u"Indikator ikm: langkah \"Kirim\" dilakukan oleh penanggung jawabnya; masuklah sebagai pengguna itu."_s);
    walk(m_ikm, 1);
    EXPECT_EQ(errorOf(advance(m_ikm)).code, ErrorCode::StepNotYours) << "who filled it in does not verify it";
    signIn("p3"); // no staf: the Kasubag verifies and validates
    commit(advance(m_ikm));
    commit(advance(m_ikm));
    EXPECT_EQ(errorOf(advance(m_ikm)).code, ErrorCode::StepNotYours);
    signIn("p5");
    EXPECT_EQ(errorOf(advance(m_ikm)).code, ErrorCode::StepNotYours) << "the paraf comes first";
    signIn("p4");
    commit(advance(m_ikm));
    signIn("p5");
    commit(advance(m_ikm));
    EXPECT_EQ(errorOf(advance(m_ikm)).code, ErrorCode::StepDone);
}

TEST_F(RealisasiAlur, AnEmptyResultIsNotSentOn)
{
    EXPECT_EQ(errorOf(advance(m_ikm)), (Error{ ErrorCode::StepEmpty, { u"Indikator ikm"_s } }));
    commit(recordCatatan(snapshot(), u"ikm"_s, 2024, 1, { u"kendala"_s, {}, {}, {} }));
    EXPECT_EQ(errorOf(advance(m_ikm)).code, ErrorCode::StepEmpty) << "a note is no figure";
    commit(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"80"_s));
    EXPECT_EQ(errorOf(advanceRealisasi(snapshot(), {}, { m_ikm, m_spent }, m_now)).code, ErrorCode::StepEmpty)
        << "all or none";
}

TEST_F(RealisasiAlur, WhatWasSentOnIsLockedAndTheLockSaysWhoAndWhy)
{
    commit(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"80"_s));
    commit(recordRealisasiAnggaran(snapshot(), u"sub1"_s, 2024, 1, u"100"_s));
    walk(m_ikm, 2);
    walk(m_spent, 1);
    const std::vector<Result<Edit>> refused{
        recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"81"_s),
        recordRealisasi(snapshot(), u"kembar"_s, 2024, 1, u"81"_s),
        recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"1"_s, u"2"_s),
        recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, QString()),
        recordCatatan(snapshot(), u"ikm"_s, 2024, 1, {}),
        recordRealisasiAnggaran(snapshot(), u"sub1"_s, 2024, 1, u"101"_s),
        recordBlock(snapshot(), 2024, { { u"ikm"_s, {}, 1, u"81"_s } }, Action::Paste),
    };
    for (const Result<Edit>& each : refused)
        EXPECT_EQ(errorOf(each).code, ErrorCode::RealisasiLocked);
    EXPECT_TRUE(format::Text::error(errorOf(refused[0]))
                    .startsWith(u"Indikator ikm terkunci (Diverifikasi oleh Orang p2, 3 "_s))
        << format::Text::error(errorOf(refused[0])).toStdString();
    EXPECT_TRUE(format::AlurText::lock(snapshot(), m_ikm).contains(u"Orang p2"_s));
    EXPECT_TRUE(format::AlurText::lock(snapshot(), { u"persen"_s, 2024, 1 }).isEmpty());
    EXPECT_OK(recordRealisasi(snapshot(), u"ikm"_s, 2024, 2, u"81"_s)) << "the next quarter is open";
}

TEST_F(RealisasiAlur, AnyLaterStepSendsBackWithAReason)
{
    for (int steps = 1; steps <= 5; ++steps) {
        const Sel sel{ u"ikm"_s, 2019 + steps, 1 };
        commit(recordRealisasi(snapshot(), u"ikm"_s, sel.tahun, 1, u"80"_s));
        walk(sel, steps);
        signIn("p0");
        EXPECT_EQ(errorOf(sendBack(sel, u"salah"_s)).code, ErrorCode::StepNotYours);
        signIn("p6");
        EXPECT_EQ(errorOf(sendBack(sel, u"salah"_s)).code, ErrorCode::StepNotYours);
        signIn(steps < 5 ? kChain[steps] : "p5");
        EXPECT_EQ(errorOf(sendBack(sel, u"  "_s)).code, ErrorCode::ReasonMissing);
        const ChangeSet done = commit(sendBack(sel, u" angka keliru "_s));
        EXPECT_EQ(done.reason, u"angka keliru"_s);
        EXPECT_TRUE(wasReturned(snapshot(), sel));
        EXPECT_EQ(langkahTerakhir(snapshot(), sel)->alasan, u"angka keliru"_s);
        EXPECT_OK(recordRealisasi(snapshot(), u"ikm"_s, sel.tahun, 1, u"81"_s));
        EXPECT_EQ(errorOf(sendBack(sel, u"lagi"_s)).code, ErrorCode::StepNotYours) << "a draft is nobody's to return";
    }
}

TEST_F(RealisasiAlur, WhoSentItTakesItBackUntilItIsVerified)
{
    commit(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"80"_s));
    walk(m_ikm, 1);
    commit(sendBack(m_ikm, u"salah ketik"_s));
    walk(m_ikm, 2);
    signIn("p1");
    EXPECT_EQ(errorOf(sendBack(m_ikm, u"salah ketik"_s)).code, ErrorCode::StepNotYours);
}

TEST_F(RealisasiAlur, CorrectingASignedFigureKeepsWhatWasSigned)
{
    commit(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"80"_s));
    walk(m_ikm, 5);
    signIn("p2");
    EXPECT_EQ(errorOf(sendBack(m_ikm, u"keliru"_s)).code, ErrorCode::StepNotYours) << "a staf doesn't open it";
    signIn("p3");
    commit(sendBack(m_ikm, u"hasil survei diralat"_s));
    commit(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"82,5"_s));
    ASSERT_NE(tandaTangan(snapshot(), m_ikm), nullptr);
    EXPECT_EQ(tandaTangan(snapshot(), m_ikm)->nilai, dec("80"));
    walk(m_ikm, 5);
    EXPECT_EQ(tandaTangan(snapshot(), m_ikm)->nilai, dec("82.5"));
    EXPECT_EQ(snapshot().persetujuan(m_ikm).size(), 11u);
    EXPECT_EQ(snapshot().persetujuan(m_ikm)[4]->nilai, dec("80")) << "the first signature stays as it was";
}

TEST_F(RealisasiAlur, UndoWorksUntilItIsSent)
{
    commit(recordRealisasi(snapshot(), u"persen"_s, 2024, 1, u"50"_s));
    commit(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"80"_s));
    commit(recordCatatan(snapshot(), u"ikm"_s, 2024, 1, { u"kendala"_s, {}, {}, {} }));
    EXPECT_OK(workspace().undo());
    EXPECT_OK(workspace().redo());
    commit(advanceRealisasi(snapshot(), {}, { m_ikm }, m_now));
    ASSERT_TRUE(workspace().canUndo());
    EXPECT_OK(workspace().undo()) << "the other figure is still open";
    EXPECT_EQ(snapshot().realisasi(u"persen"_s, 2024, 1), nullptr);
    EXPECT_EQ(statusRealisasi(snapshot(), m_ikm), StatusRealisasi::Diisi);
    EXPECT_EQ(snapshot().realisasi(u"ikm"_s, 2024, 1)->nilai, dec("80"));
    while (workspace().canUndo())
        EXPECT_OK(workspace().undo());
    EXPECT_EQ(snapshot().realisasi(u"ikm"_s, 2024, 1)->nilai, dec("80")) << "what was sent stays";
    signIn("p2");
    EXPECT_FALSE(workspace().canUndo());
    EXPECT_FALSE(workspace().canRedo()) << "nobody redoes what someone else did";
}

TEST_F(RealisasiAlur, WithoutProfilesEveryStepIsOpen)
{
    commit(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"80"_s));
    const Pelaku anyone{ .nama = u"Subbag"_s };
    for (int step = 1; step <= 5; ++step) {
        EXPECT_EQ(readyToAdvance(snapshot(), anyone, 2024, 1), std::vector{ m_ikm });
        commit(advanceRealisasi(snapshot(), anyone, { m_ikm }, m_now));
        EXPECT_EQ(int(statusRealisasi(snapshot(), m_ikm)), step);
    }
    EXPECT_TRUE(readyToAdvance(snapshot(), anyone, 2024, 1).empty());
    EXPECT_EQ(readyToReturn(snapshot(), anyone, 2024, 1), std::vector{ m_ikm });
}

TEST_F(RealisasiAlur, TasksSayWhatWaitsForWhomAndWhatIsLate)
{
    const auto tasks = [&](const char* id, const QDate& today) {
        return tugas(snapshot(), pelakuOf(snapshot(), *snapshot().pengguna(QString::fromLatin1(id))), 2024, today);
    };
    commit(setTarget(snapshot(), u"persen"_s, { u"renja"_s, 2024 }, u"100"_s));
    Dokumen renja = *snapshot().dokumen(u"renja"_s);
    renja.status = StatusDokumen::Ditetapkan;
    commit(Edit{ Action::FixDokumen, {}, { { *snapshot().dokumen(u"renja"_s), renja } } });

    EXPECT_TRUE(tasks("p1", QDate(2024, 3, 30)).empty()) << "the quarter still runs";
    auto mine = tasks("p1", QDate(2024, 4, 6));
    ASSERT_EQ(mine.size(), 1u);
    EXPECT_EQ(mine[0].triwulan, 1);
    EXPECT_EQ(mine[0].langkah, StatusRealisasi::Diisi);
    EXPECT_EQ(mine[0].sel.size(), 2u);
    EXPECT_EQ(mine[0].kosong, 2);
    EXPECT_EQ(mine[0].tenggat, QDate(2024, 4, 6));
    EXPECT_FALSE(mine[0].terlambat);
    EXPECT_TRUE(tasks("p1", QDate(2024, 4, 7))[0].terlambat);
    EXPECT_TRUE(tasks("p0", QDate(2024, 4, 7)).empty());
    EXPECT_TRUE(tasks("p2", QDate(2024, 4, 7)).empty());

    commit(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"80"_s));
    walk(m_ikm, 1);
    EXPECT_EQ(tasks("p1", QDate(2024, 4, 6))[0].sel.size(), 1u);
    ASSERT_EQ(tasks("p2", QDate(2024, 4, 6)).size(), 1u);
    EXPECT_EQ(tasks("p2", QDate(2024, 4, 6))[0].langkah, StatusRealisasi::Diverifikasi);
    EXPECT_TRUE(tasks("p3", QDate(2024, 4, 6)).empty()) << "the Kasubag may, but it waits for the staf";
    EXPECT_EQ(format::AlurText::task(tasks("p2", QDate(2024, 4, 10))[0]),
              u"TW I 2024: 1 baris menunggu: verifikasi, lewat tenggat 9 April 2024"_s);

    commit(Edit{
        Action::EditSetelan,
        {},
        { { std::nullopt, Setelan{ u"s"_s, u"unit"_s, kunciTenggat(StatusRealisasi::Diverifikasi), u"20"_s } } } });
    EXPECT_FALSE(tasks("p2", QDate(2024, 4, 10))[0].terlambat) << "the office's own deadline";
    signIn("p2");
    commit(sendBack(m_ikm, u"keliru"_s));
    EXPECT_EQ(tasks("p1", QDate(2024, 4, 6))[0].dikembalikan, 1);
}

} // namespace selaras::edits
