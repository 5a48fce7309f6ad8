// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Kejanggalan.h"
#include "core/edits/results/Kejanggalan.h"
#include "core/format/JanggalText.h"
#include "core/sample/SampleStore.h"
#include "tests/edits/Office.h"

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class RealisasiTerimaJanggal : public Office {
    protected:
        void value(const char* indikator, const QString& typed)
        {
            commit(recordRealisasi(snapshot(), QString::fromLatin1(indikator), 2024, 1, typed));
        }
        Result<Edit> accept(const QString& reason, Kejanggalan jenis = Kejanggalan::PersenLebih100) const
        {
            return acceptOdd(snapshot(), kSel, jenis, reason);
        }
        const Penerimaan* accepted() const
        {
            const auto findings = kejanggalan(snapshot(), kSel);
            return findings.empty() ? nullptr : findings.front().diterima;
        }

        const Sel kSel{ u"persen"_s, 2024, 1 };
    };

} // namespace

TEST_F(RealisasiTerimaJanggal, IsKeptWithItsReasonUntilTheFigureChanges)
{
    value("persen", u"120"_s);
    EXPECT_EQ(accepted(), nullptr);
    const ChangeSet done = commit(accept(u" Permintaan tahun lalu ikut dilayani "_s));
    EXPECT_EQ(done.action, Action::AcceptOdd);
    EXPECT_EQ(done.reason, u"Permintaan tahun lalu ikut dilayani"_s);
    reopen();
    ASSERT_NE(accepted(), nullptr);
    EXPECT_EQ(accepted()->alasan, u"Permintaan tahun lalu ikut dilayani"_s);
    EXPECT_EQ(accepted()->nilai, dec("120"));

    value("persen", u"121"_s);
    EXPECT_EQ(accepted(), nullptr);
    value("persen", u"120"_s); // the very figure again
    EXPECT_NE(accepted(), nullptr);

    value("persen", u"121"_s);
    commit(accept(u"Tetap benar"_s)); // in the place of the lapsed one
    EXPECT_EQ(snapshot().data().penerimaan.size(), 1u);
    EXPECT_EQ(accepted()->alasan, u"Tetap benar"_s);
    EXPECT_TRUE(accept(u"Tetap benar"_s)->rows.empty());
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(accepted(), nullptr);
}

TEST_F(RealisasiTerimaJanggal, OnlyWhatIsOddAndWithAReason)
{
    value("persen", u"100"_s);
    EXPECT_EQ(errorOf(accept(u"benar"_s)),
              (Error{ ErrorCode::NotFound, { u"Persen lebih dari 100"_s, u"Indikator persen"_s } }));
    value("persen", u"120"_s);
    EXPECT_EQ(errorOf(accept(u" \n "_s)), (Error{ ErrorCode::ReasonMissing, { u"Persen lebih dari 100"_s } }));
    EXPECT_EQ(errorOf(accept(u"benar"_s, Kejanggalan::JauhDariRiwayat)).code, ErrorCode::NotFound);
    EXPECT_TRUE(format::Text::error(errorOf(accept({}))).contains(u"Persen lebih dari 100"_s));
}

TEST_F(RealisasiTerimaJanggal, IsTakenBackOnPurpose)
{
    value("persen", u"120"_s);
    const auto withdraw = [&] { return withdrawAcceptance(snapshot(), kSel, Kejanggalan::PersenLebih100); };
    EXPECT_EQ(errorOf(withdraw()).code, ErrorCode::NotFound);
    commit(accept(u"benar"_s));
    commit(withdraw());
    EXPECT_EQ(accepted(), nullptr);
    EXPECT_TRUE(snapshot().data().penerimaan.empty());
    ASSERT_OK(workspace().undo());
    EXPECT_NE(accepted(), nullptr);
}

TEST_F(RealisasiTerimaJanggal, SpendingIsAcceptedAndATwinAtItsAcuan)
{
    const Sel spent{ u"sub1"_s, 2024, 2 };
    commit(recordRealisasiAnggaran(snapshot(), u"sub1"_s, 2024, 1, u"1000"_s));
    commit(recordRealisasiAnggaran(snapshot(), u"sub1"_s, 2024, 2, u"900"_s));
    commit(acceptOdd(snapshot(), spent, Kejanggalan::KumulatifTurun, u"Pengembalian belanja"_s));
    ASSERT_EQ(kejanggalan(snapshot(), spent).size(), 1u);
    EXPECT_NE(kejanggalan(snapshot(), spent)[0].diterima, nullptr);

    commit(recordRealisasi(snapshot(), u"kembar"_s, 2024, 1, u"90"_s));
    commit(recordRealisasi(snapshot(), u"kembar"_s, 2024, 2, u"80"_s));
    commit(acceptOdd(snapshot(), { u"kembar"_s, 2024, 2 }, Kejanggalan::KurangDariTriwulanLalu, u"Responden baru"_s));
    EXPECT_EQ(snapshot().data().penerimaan.back().objekId, u"ikm"_s);
    EXPECT_NE(kejanggalan(snapshot(), { u"ikm"_s, 2024, 2 })[0].diterima, nullptr);
    commit(withdrawAcceptance(snapshot(), { u"kembar"_s, 2024, 2 }, Kejanggalan::KurangDariTriwulanLalu));
    EXPECT_EQ(kejanggalan(snapshot(), { u"ikm"_s, 2024, 2 })[0].diterima, nullptr);
}

/// The figures of a real report: what is found there is worth a look, and nothing else is.
TEST(RealisasiJanggalContoh, TheSampleIsQuiet)
{
    QTemporaryDir folder;
    auto store = storage::Store::create(folder.filePath(u"contoh.selaras"_s));
    ASSERT_OK(store);
    const auto workspace = Workspace::open(std::move(*store), u"penguji"_s);
    ASSERT_OK(workspace);
    ASSERT_OK(buildSample(**workspace));
    const Snapshot& snapshot = (*workspace)->snapshot();
    QStringList found;
    for (int tahun = 2022; tahun <= 2024; ++tahun) {
        for (int triwulan = 1; triwulan <= 4; ++triwulan) {
            for (const Janggal& each : kejanggalan(snapshot, tahun, triwulan))
                found << u"%1 %2 %3"_s.arg(tahun).arg(format::JanggalText::name(each.jenis),
                                                      snapshot.indikator(each.sel.objekId)->nama.left(27));
        }
    }
    const QStringList expected{
        u"2022 Penyebut belum diisi Persentase pelayanan yang t"_s, // the report gives the percentage alone
        u"2022 Penyebut belum diisi Persentase hasil koordinasi"_s,
        u"2022 Capaian tidak lazim Jumlah Inovasi yang terinte"_s, // 2 of 1
        u"2023 Penyebut belum diisi Persentase pelayanan yang t"_s,
        u"2023 Penyebut belum diisi Persentase hasil koordinasi"_s,
        u"2023 Jauh dari tahun-tahun sebelumnya Indeks Profesionalitas ASN"_s, // 44,47 to 77,99
    };
    EXPECT_EQ(found.join(u'\n'), expected.join(u'\n'));
}

} // namespace selaras::edits
