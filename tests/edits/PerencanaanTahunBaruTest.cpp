// SPDX-License-Identifier: GPL-3.0-or-later
// The sample office starts its next years. Expected figures were added up by hand from the columns 2025 of
// resources/contoh/renstra-perubahan.tsv for the rows that renja-2024-p1.tsv has.
#include "core/edits/documents/Versi.h"
#include "core/edits/office/Jabatan.h"
#include "core/edits/plan/Perencanaan.h"
#include "tests/edits/TahunBaruOffice.h"

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;
using sample::sampleId;

TEST_F(PerencanaanTahunBaru, ThePreviewSaysWhatWillBeCopied)
{
    const QByteArray before = stored();
    const TahunBaru plan = prepared(2024, 2025);
    EXPECT_FALSE(plan.periodeBaru);
    EXPECT_EQ(plan.simpul, 0);
    EXPECT_EQ(plan.indikator, 0);
    EXPECT_EQ(plan.target, 31 + 7 + 7); // Renja, Perjanjian Kinerja, Rencana Aksi
    EXPECT_EQ(plan.pagu, 20 + 20);
    EXPECT_EQ(plan.tersedia, 0);
    ASSERT_EQ(plan.dokumen.size(), 3u);
    EXPECT_EQ(plan.dokumen[0].jenis, JenisDokumen::Renja);
    EXPECT_EQ(plan.dokumen[1].jenis, JenisDokumen::PerjanjianKinerja);
    EXPECT_EQ(plan.dokumen[2].jenis, JenisDokumen::RencanaAksi);
    EXPECT_EQ(plan.edit.action, Action::StartYear);
    EXPECT_EQ(plan.edit.rows.size(), size_t(3 + 45 + 40));
    EXPECT_EQ(stored(), before);
}

TEST_F(PerencanaanTahunBaru, TheRenjaHasWhatTheRenstraPromises)
{
    start(2024, 2025);
    const Dokumen& renja = documentOf(JenisDokumen::Renja, 2025);
    EXPECT_EQ(renja.status, StatusDokumen::Draf);
    EXPECT_EQ(targetsOf(renja), 31u);
    EXPECT_EQ(targetOf(renja, "i-7.01.01")->nilai, dec("81.45"));
    EXPECT_EQ(targetOf(renja, "i-7.01.01.2.02")->nilai, dec("97.9"));
    EXPECT_EQ(targetOf(renja, "i-7.01.02.2.04")->nilai, dec("690"));
    EXPECT_EQ(targetOf(renja, "i-7.01.06.2.01.12")->nilai, dec("12"));
    EXPECT_EQ(paguOf(renja, "k-7.01.01.2.06.02"), dec("98003440"));
    EXPECT_EQ(paguOf(renja, "k-7.01.01"), dec("3722810443"));
    EXPECT_EQ(paguOf(renja, "k-7.01.02"), dec("18375645"));
    EXPECT_EQ(paguOf(renja, "k-7.01.06"), dec("245008600"));
    EXPECT_EQ(paguOf(renja, "tujuan"), dec("3986194688"));
    // Neither what only the Renstra has, nor sums that it prints.
    EXPECT_EQ(paguOf(renja, "k-7.01.01.2.05"), std::nullopt);
    EXPECT_TRUE(snapshot().pagu(renja.id, sampleId(u"k-7.01.01"_s)).empty());
}

TEST_F(PerencanaanTahunBaru, ThePerjanjianKinerjaTakesTheSameMeasuresAndMoney)
{
    start(2024, 2025);
    const Dokumen& pk = documentOf(JenisDokumen::PerjanjianKinerja, 2025);
    const std::pair<const char*, const char*> expected[] = {
        { "ikm", "91" },        { "pelayanan", "100" }, { "koordinasi", "100" }, { "sakip", "81.45" },
        { "anggaran", "97.9" }, { "ip-asn", "83" },     { "inovasi", "3" },
    };
    for (const auto& [slug, nilai] : expected) {
        ASSERT_NE(targetOf(pk, slug), nullptr) << slug;
        EXPECT_EQ(targetOf(pk, slug)->nilai, dec(nilai)) << slug;
    }
    EXPECT_EQ(targetsOf(pk), 7u);
    EXPECT_EQ(paguOf(pk, "tujuan"), dec("3986194688"));
    EXPECT_EQ(pk.pihakPertamaId, sampleId(u"camat"_s));
    EXPECT_EQ(pk.pihakKedua, u"Bupati Mojokerto"_s);
    EXPECT_EQ(targetsOf(documentOf(JenisDokumen::RencanaAksi, 2025)), 7u);
}

TEST_F(PerencanaanTahunBaru, ASecondRunChangesNothing)
{
    start(2024, 2025);
    const QByteArray before = stored();
    const TahunBaru again = start(2024, 2025);
    EXPECT_TRUE(again.edit.rows.empty());
    EXPECT_TRUE(again.dokumen.empty());
    EXPECT_EQ(again.target, 0);
    EXPECT_EQ(again.pagu, 0);
    EXPECT_EQ(again.tersedia, 45 + 40);
    EXPECT_EQ(stored(), before);
}

TEST_F(PerencanaanTahunBaru, OneUndoRestoresTheContent)
{
    const QByteArray before = stored();
    start(2024, 2025);
    EXPECT_NE(stored(), before);
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(stored(), before);
    EXPECT_FALSE(workspace().canUndo());
}

TEST_F(PerencanaanTahunBaru, TypedCellsStayAsTheyAre)
{
    DokumenBaru baru;
    baru.jenis = JenisDokumen::Renja;
    baru.tahun = 2025;
    baru.id = u"renja-2025"_s;
    commit(createDokumen(snapshot(), baru));
    commit(setTarget(snapshot(), sampleId(u"i-7.01.01"_s), { baru.id, 2025 }, u"88"_s));
    commit(setTarget(snapshot(), sampleId(u"i-7.01.02"_s), { baru.id, 2025 }, u"-"_s));
    commit(setPagu(snapshot(), sampleId(u"k-7.01.06.2.01.02"_s), { baru.id, 2025 }, u"5"_s));
    commit(setPagu(snapshot(), sampleId(u"k-7.01.01.2.08"_s), { baru.id, 2025 }, u"6"_s)); // a parent of two
    const TahunBaru plan = start(2024, 2025);
    EXPECT_EQ(plan.tersedia, 2 + 1 + 2);
    EXPECT_EQ(plan.target, 45 - 2);
    EXPECT_EQ(plan.pagu, 40 - 3);
    EXPECT_EQ(plan.dokumen.size(), 2u);
    const Dokumen& renja = documentOf(JenisDokumen::Renja, 2025);
    EXPECT_EQ(targetOf(renja, "i-7.01.01")->nilai, dec("88"));
    EXPECT_EQ(targetOf(renja, "i-7.01.02")->teks, u"-"_s);
    EXPECT_EQ(paguOf(renja, "k-7.01.06.2.01.02"), dec("5"));
    EXPECT_EQ(paguOf(renja, "k-7.01.01.2.08"), dec("6"));
    EXPECT_EQ(paguOf(renja, "k-7.01.01.2.08.02"), std::nullopt);
    // And what is missing later is filled again.
    commit(setTarget(snapshot(), sampleId(u"i-7.01.02"_s), { baru.id, 2025 }, {}));
    EXPECT_EQ(prepared(2024, 2025).target, 1);
}

TEST_F(PerencanaanTahunBaru, AFixedDocumentIsNeverTouched)
{
    start(2024, 2025);
    const Id renja = documentOf(JenisDokumen::Renja, 2025).id;
    commit(setTarget(snapshot(), sampleId(u"i-7.01.01"_s), { renja, 2025 }, {}));
    commit(enactDokumen(snapshot(), renja, {}, QDate(2024, 12, 30)));
    EXPECT_TRUE(prepared(2024, 2025).edit.rows.empty());
}

TEST_F(PerencanaanTahunBaru, YearsThatCannotBeStartedAreRefused)
{
    const auto refused = [&](int dari, int ke) {
        const auto plan = prepareTahunBaru(snapshot(), dari, ke);
        return plan ? Error{ ErrorCode::UsageInvalid, {} } : plan.error();
    };
    EXPECT_EQ(refused(2025, 2024), (Error{ ErrorCode::YearOrder, { u"2025"_s, u"2024"_s } }));
    EXPECT_EQ(refused(2024, 2024).code, ErrorCode::YearOrder);
    EXPECT_EQ(refused(2024, 2032).code, ErrorCode::YearOrder); // beyond the next period
    EXPECT_EQ(refused(2019, 2025), (Error{ ErrorCode::YearEmpty, { u"2019"_s } }));
    EXPECT_FALSE(prepareTahunBaru(Snapshot(), 2024, 2025).has_value());
}

} // namespace selaras::edits
