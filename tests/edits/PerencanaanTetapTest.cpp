// SPDX-License-Identifier: GPL-3.0-or-later
// What is ditetapkan or signed doesn't change by later work on the plan.
#include "core/domain/figures/Berlaku.h"
#include "core/domain/workflow/Alur.h"
#include "core/edits/approval/Alur.h"
#include "core/edits/plan/MasaBerlaku.h"
#include "core/edits/plan/Pohon.h"
#include "tests/edits/VersiOffice.h"

#include <random>

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    /// Renja and Perjanjian Kinerja of 2025 are ditetapkan, a Renja of 2026 is a draft.
    class PerencanaanTetap : public PerencanaanVersi {
    protected:
        void fixYear()
        {
            addPk();
            commit(enactDokumen(snapshot(), u"pk25"_s, u"188/1"_s, tanggal()));
            commit(enactDokumen(snapshot(), u"r25"_s, u"188/2"_s, tanggal()));
            commit(recordRealisasiAnggaran(snapshot(), u"sub1"_s, 2025, 4, u"60"_s));
            commit(recordRealisasiAnggaran(snapshot(), u"sub2"_s, 2025, 4, u"10"_s));
            commit(recordRealisasi(snapshot(), u"ikm"_s, 2025, 4, u"80"_s));
            DokumenBaru next = wanted(JenisDokumen::Renja, "r26");
            next.tahun = 2026;
            commit(createDokumen(snapshot(), next));
            commit(setPagu(snapshot(), u"sub1"_s, { u"r26"_s, 2026 }, u"110"_s));
            commit(setPagu(snapshot(), u"sub2"_s, { u"r26"_s, 2026 }, u"55"_s));
            commit(setTarget(snapshot(), u"ikm"_s, { u"r26"_s, 2026 }, u"83"_s));
        }
        QString text(const Angka& figure) const
        {
            const auto value = figure.bulat(4);
            return value ? value->toText() : u"-"_s;
        }
        /// Every figure of the year and of its documents, and the printed tables.
        QStringList fixed() const
        {
            QStringList all;
            for (const CapaianIndikator& row : capaianSemua(snapshot(), 2025))
                all << penyimpan(snapshot(), *row.indikator).id + (row.target.target ? row.target.target->id : Id());
            const AnggaranTahun budget = anggaranTahun(snapshot(), 2025);
            for (const AnggaranSimpul& line : budget.baris)
                all << QStringList{ line.simpul->id, text(line.pagu), text(line.realisasi), text(line.serapan) }.join(
                    u' ');
            all.sort(); // the tree on the screen has the order of today, the paper keeps its own
            all = printed(u"pk25"_s) + all;
            all << text(budget.total.pagu) << text(budget.total.realisasi) << text(budget.total.serapan);
            for (const char* document : { "r25", "pk25" }) {
                for (const char* node : { "tujuan", "sasaran", "program", "kegiatan", "sub1", "sub2", "program2" })
                    all << text(pagu(snapshot(), QString::fromLatin1(document), QString::fromLatin1(node), 2025));
            }
            return all;
        }
        static Error planFixed(const char* name, const char* holder)
        {
            return { ErrorCode::PlanFixed, { QString::fromLatin1(name), QString::fromLatin1(holder) } };
        }
        void sign(const Sel& sel)
        {
            for (int step = 0; step < 5; ++step)
                commit(advanceRealisasi(snapshot(), workspace().pelaku(), { sel }, m_now));
        }
    };

} // namespace

// A kegiatan thrown away in the draft of the next year once left the budget of the year before.
TEST_F(PerencanaanTetap, BinningInADraftLeavesTheFixedYearAsItWas)
{
    fixYear();
    const QStringList before = fixed();
    EXPECT_EQ(errorOf(deleteSimpul(snapshot(), u"sub2"_s)), planFixed("Simpul sub2", "Renja 2025"));
    EXPECT_EQ(errorOf(deleteSimpul(snapshot(), u"kegiatan"_s)).code, ErrorCode::PlanFixed);
    EXPECT_EQ(errorOf(deleteIndikator(snapshot(), u"ikm"_s)).code, ErrorCode::PlanFixed);
    ASSERT_EQ(tahunAkhirnya(snapshot(), u"sub2"_s), 2025);
    EXPECT_EQ(commit(endPlan(snapshot(), u"sub2"_s, 2025)).action, Action::EndPlan);
    EXPECT_EQ(fixed(), before);
    EXPECT_TRUE(isInForce(snapshot(), *snapshot().simpul(u"sub2"_s), 2025));
    EXPECT_FALSE(isInForce(snapshot(), *snapshot().simpul(u"sub2"_s), 2026));
    EXPECT_EQ(pagu(snapshot(), u"r26"_s, u"tujuan"_s, 2026).bulat(0), dec("110")); // left the draft
    commit(endPlan(snapshot(), u"ikm"_s, 2025));
    EXPECT_EQ(fixed(), before);
    EXPECT_TRUE(snapshot().target(u"r26"_s, u"ikm"_s).empty());
}

TEST_F(PerencanaanTetap, WhatNothingFixedKnowsGoesIntoTheBinAsEver)
{
    fixYear();
    commit(addSimpul(snapshot(), { u"kegiatan"_s, JenisSimpul::SubKegiatan, {}, u"Baru"_s, {}, u"sub3"_s }));
    commit(setPagu(snapshot(), u"sub3"_s, { u"r26"_s, 2026 }, u"1"_s));
    EXPECT_EQ(tahunAkhirnya(snapshot(), u"sub3"_s), std::nullopt);
    commit(deleteSimpul(snapshot(), u"sub3"_s));
    commit(restoreSimpul(snapshot(), u"sub3"_s));
}

TEST_F(PerencanaanTetap, AnEndIsTakenBackAndNeverBeforeWhatIsFixed)
{
    fixYear();
    const QByteArray start = stored();
    commit(endPlan(snapshot(), u"sub2"_s, 2025));
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(stored(), start);
    commit(endPlan(snapshot(), u"sub2"_s, 2025));
    EXPECT_EQ(errorOf(setPagu(snapshot(), u"sub2"_s, { u"r26"_s, 2026 }, u"5"_s)),
              (Error{ ErrorCode::PlanEnded, { u"Simpul sub2"_s, u"2026"_s } }));
    EXPECT_EQ(errorOf(recordRealisasiAnggaran(snapshot(), u"sub2"_s, 2026, 1, u"5"_s)).code, ErrorCode::PlanEnded);
    commit(continuePlan(snapshot(), u"sub2"_s));
    EXPECT_FALSE(snapshot().simpul(u"sub2"_s)->tahunSelesai);
    commit(setPagu(snapshot(), u"sub2"_s, { u"r26"_s, 2026 }, u"5"_s));
    EXPECT_EQ(errorOf(endPlan(snapshot(), u"sub2"_s, 2024)), planFixed("Simpul sub2", "Renja 2025"));
    Simpul form = *snapshot().simpul(u"sub2"_s);
    form.tahunMulai = 2026;
    EXPECT_EQ(errorOf(editSimpul(snapshot(), form)).code, ErrorCode::PlanFixed);
    form.tahunSelesai = 2025;
    EXPECT_EQ(errorOf(editSimpul(snapshot(), form)).code, ErrorCode::YearsInvalid);
    form.tahunMulai.reset();
    commit(editSimpul(snapshot(), form));
    EXPECT_EQ(pagu(snapshot(), u"r26"_s, u"tujuan"_s, 2026).bulat(0), dec("110"));
}

TEST_F(PerencanaanTetap, AMoveThatChangesASumOfAFixedDocumentIsRefused)
{
    fixYear();
    EXPECT_EQ(errorOf(moveSimpul(snapshot(), u"kegiatan"_s, u"program2"_s)).code, ErrorCode::NodeHasFigure);
    commit(addSimpul(snapshot(), { u"sasaran"_s, JenisSimpul::Program, {}, u"Tiga"_s, {}, u"p3"_s }));
    const QStringList before = fixed();
    EXPECT_EQ(errorOf(moveSimpul(snapshot(), u"kegiatan"_s, u"p3"_s)).code, ErrorCode::PlanFixed);
    EXPECT_EQ(errorOf(moveIndikator(snapshot(), u"kembar"_s, u"p3"_s)).code, ErrorCode::PlanFixed);
    commit(moveIndikator(snapshot(), u"persen"_s, u"p3"_s)); // nothing fixed speaks of it
    EXPECT_EQ(fixed(), before);
}

TEST_F(PerencanaanTetap, ASuccessorTakesTheDraftsAlongAndCanBeMoved)
{
    fixYear();
    const QStringList before = fixed();
    commit(addSimpul(snapshot(), { u"sasaran"_s, JenisSimpul::Program, {}, u"Tiga"_s, {}, u"p3"_s }));
    EXPECT_EQ(errorOf(succeedPlan(snapshot(), u"kegiatan"_s, 2025)).code, ErrorCode::PlanFixed);
    EXPECT_EQ(commit(succeedPlan(snapshot(), u"kegiatan"_s, 2026)).action, Action::SucceedPlan);
    EXPECT_EQ(fixed(), before);
    EXPECT_EQ(snapshot().simpul(u"kegiatan"_s)->tahunSelesai, 2025);
    ASSERT_EQ(snapshot().anak(u"program"_s).size(), 2u);
    const Simpul* next = snapshot().anak(u"program"_s)[1];
    EXPECT_EQ(next->nama, u"Simpul kegiatan"_s);
    EXPECT_EQ(next->tahunMulai, 2026);
    EXPECT_EQ(snapshot().anak(next->id).size(), 2u);
    EXPECT_EQ(pagu(snapshot(), u"r26"_s, next->id, 2026).bulat(0), dec("165"));
    EXPECT_FALSE(pagu(snapshot(), u"r26"_s, u"kegiatan"_s, 2026).ada());
    commit(moveSimpul(snapshot(), next->id, u"p3"_s));
    EXPECT_EQ(fixed(), before);
}

TEST_F(PerencanaanTetap, WhatTheFormulaIsMadeOfStaysWhenAResultIsSigned)
{
    fixYear();
    Indikator form = *snapshot().indikator(u"ikm"_s);
    form.arah = Arah::TurunA;
    ASSERT_OK(editIndikator(snapshot(), form)); // not signed yet: a mistake can be put right
    sign({ u"ikm"_s, 2025, 4 });
    EXPECT_EQ(errorOf(editIndikator(snapshot(), form)),
              planFixed("Indikator ikm", "triwulan IV tahun 2025 yang ditandatangani"));
    form.arah = Arah::Naik;
    form.nama = u"Indeks"_s;
    form.sumberData = u"Survei"_s;
    commit(editIndikator(snapshot(), form)); // changes no figure
    EXPECT_EQ(errorOf(deleteIndikator(snapshot(), u"ikm"_s)).code, ErrorCode::PlanFixed);
}

TEST_F(PerencanaanTetap, UndoNeverChangesWhatWasSignedSince)
{
    fixYear();
    Indikator form = *snapshot().indikator(u"ikm"_s);
    form.arah = Arah::TurunA;
    commit(editIndikator(snapshot(), form));
    sign({ u"ikm"_s, 2025, 4 });
    const auto reached = capaianIndikator(snapshot(), *snapshot().indikator(u"ikm"_s), 2025).capaian.bulat(2);
    ASSERT_OK(workspace().undo()); // what was done before the edit
    EXPECT_EQ(snapshot().indikator(u"ikm"_s)->arah, Arah::TurunA);
    EXPECT_EQ(capaianIndikator(snapshot(), *snapshot().indikator(u"ikm"_s), 2025).capaian.bulat(2), reached);
}

TEST_F(PerencanaanTetap, ADocumentOfALaterYearClosesTheFiguresOfTheYear)
{
    fixYear();
    commit(enactDokumen(snapshot(), u"r26"_s, {}, { 2026, 1, 5 }));
    Indikator form = *snapshot().indikator(u"ikm"_s);
    form.arah = Arah::TurunA;
    EXPECT_EQ(errorOf(editIndikator(snapshot(), form)).code, ErrorCode::PlanFixed);
}

TEST_F(PerencanaanTetap, ASignedOrderIsPrintedWhateverTheTreeDoes)
{
    fixYear();
    const QStringList before = fixed();
    commit(shiftSimpul(snapshot(), u"program2"_s, -1));
    commit(shiftIndikator(snapshot(), u"persen"_s, -1));
    commit(shiftSimpul(snapshot(), u"sub2"_s, -1));
    EXPECT_EQ(printed(u"pk25"_s), before.first(printed(u"pk25"_s).size()));
}

// Fixed before the order was kept with it: it is kept before the first edit that would change it.
TEST_F(PerencanaanTetap, AnOlderDocumentKeepsItsOrderToo)
{
    fixYear();
    Edit older{ Action::Import, {}, {} };
    for (const Cetakan& row : snapshot().data().cetakan) {
        Cetakan after = row;
        after.urutan.reset();
        older.rows.push_back({ row, after });
    }
    commit(older);
    const QStringList before = printed(u"pk25"_s);
    commit(shiftSimpul(snapshot(), u"program2"_s, -1));
    EXPECT_EQ(printed(u"pk25"_s), before);
}

TEST_F(PerencanaanTetap, OfAMeasureThatEndsATwinGoesOn)
{
    fixYear();
    commit(endPlan(snapshot(), u"ikm"_s, 2025));
    commit(enactDokumen(snapshot(), u"r26"_s, {}, { 2026, 1, 5 }));
    commit(recordRealisasi(snapshot(), u"kembar"_s, 2026, 1, u"81"_s));
    const auto rows = capaianSemua(snapshot(), 2026);
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows.front().indikator->id, u"kembar"_s);
    EXPECT_EQ(errorOf(recordRealisasi(snapshot(), u"ikm"_s, 2026, 2, u"1"_s)).code, ErrorCode::PlanEnded);
}

// Edits of the tree of every kind, at random: each is refused or leaves what is fixed as it was.
TEST_F(PerencanaanTetap, NoRandomEditOfTheTreeChangesWhatIsFixed)
{
    fixYear();
    sign({ u"ikm"_s, 2025, 4 });
    std::mt19937 random{ 2025 };
    const auto upTo = [&](size_t count) { return random() % count; };
    const auto node = [&] { return snapshot().data().simpul[upTo(snapshot().data().simpul.size())].id; };
    const auto indicator = [&] { return snapshot().data().indikator[upTo(snapshot().data().indikator.size())].id; };
    const auto edit = [&]() -> Result<Edit> {
        const Snapshot& now = snapshot();
        const bool crowded = now.data().simpul.size() > 60 || now.data().indikator.size() > 60;
        switch (upTo(crowded ? 11 : 15)) {
        case 0:
            return deleteSimpul(now, node());
        case 1:
            return restoreSimpul(now, node());
        case 2:
            return moveSimpul(now, node(), node());
        case 3:
            return shiftSimpul(now, node(), int(upTo(5)) - 2);
        case 4:
            return deleteIndikator(now, indicator());
        case 5:
            return restoreIndikator(now, indicator());
        case 6:
            return moveIndikator(now, indicator(), node());
        case 7:
            return shiftIndikator(now, indicator(), int(upTo(5)) - 2);
        case 8:
            return endPlan(now, upTo(2) ? node() : indicator(), 2022 + int(upTo(5)));
        case 9:
            return continuePlan(now, upTo(2) ? node() : indicator());
        case 10: {
            Indikator form = *now.indikator(indicator());
            form.arah = Arah(upTo(4));
            form.akumulasi = Akumulasi(upTo(3));
            form.satuan = upTo(2) ? u"%"_s : u"Nilai"_s;
            form.acuanId = upTo(3) ? form.acuanId : upTo(2) ? Id() : indicator();
            form.dariSerapan = upTo(4) == 0;
            form.tahunMulai = upTo(2) ? std::optional<int>() : 2022 + int(upTo(5));
            return editIndikator(now, form);
        }
        case 11:
            return succeedPlan(now, upTo(2) ? node() : indicator(), 2023 + int(upTo(4)));
        case 12:
            return duplicateSimpul(now, node());
        case 13: {
            Indikator row;
            row.simpulId = node();
            row.nama = u"Tambahan"_s;
            row.acuanId = upTo(2) ? Id() : indicator();
            return addIndikator(now, row);
        }
        default:
            return addSimpul(now, { node(), JenisSimpul(upTo(6)), {}, u"Tambahan"_s, {}, {} });
        }
    };
    const QStringList before = fixed();
    std::set<Action> kinds;
    int done = 0, refused = 0;
    for (int tries = 0; tries < 1500; ++tries) {
        Result<Edit> wanted = edit();
        refused += !wanted && wanted.error().code == ErrorCode::PlanFixed;
        const Result<ChangeSet> change = workspace().commit(std::move(wanted));
        if (!change || change->rows.empty())
            continue;
        ++done;
        kinds.insert(change->action);
        ASSERT_EQ(fixed(), before) << "edit " << tries << ' ' << int(change->action);
    }
    EXPECT_GT(done, 300);
    EXPECT_GT(refused, 50);
    EXPECT_GE(kinds.size(), 12u);
}

} // namespace selaras::edits
