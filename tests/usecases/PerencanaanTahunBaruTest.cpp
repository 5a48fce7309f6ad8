// SPDX-License-Identifier: GPL-3.0-or-later
// The sample office starts its next years. Expected figures were added up by hand from the columns 2025 of
// resources/contoh/renstra-perubahan.tsv for the rows that renja-2024-p1.tsv has.
#include "core/domain/Perhitungan.h"
#include "core/usecases/Jabatan.h"
#include "core/usecases/Perencanaan.h"
#include "core/usecases/SampleFiles.h"
#include "core/usecases/SampleStore.h"
#include "core/usecases/TahunBaru.h"
#include "core/usecases/Versi.h"
#include "tests/usecases/Office.h"

using namespace Qt::StringLiterals;

namespace selaras::usecases {

using namespace domain;
using sample::sampleId;

namespace {

    class PerencanaanTahunBaru : public ::testing::Test {
    protected:
        static void SetUpTestSuite()
        {
            s_folder = new QTemporaryDir;
            auto store = storage::Store::create(s_folder->filePath(u"contoh.selaras"_s));
            ASSERT_OK(store);
            auto workspace = Workspace::open(std::move(*store), u"penguji"_s);
            ASSERT_OK(workspace);
            ASSERT_OK(buildSample(**workspace));
        }
        static void TearDownTestSuite() { delete s_folder; }
        void SetUp() override
        {
            const QString path = m_folder.filePath(u"data.selaras"_s);
            ASSERT_TRUE(QFile::copy(s_folder->filePath(u"contoh.selaras"_s), path));
            auto store = storage::Store::open(path);
            ASSERT_OK(store);
            auto workspace = Workspace::open(std::move(*store), u"penguji"_s);
            ASSERT_OK(workspace);
            m_workspace = std::move(*workspace);
        }

        const Snapshot& snapshot() const { return m_workspace->snapshot(); }
        Workspace& workspace() { return *m_workspace; }
        void commit(Result<Edit> edit) { EXPECT_OK(m_workspace->commit(std::move(edit))); }
        QByteArray stored()
        {
            const auto rows = m_workspace->store().load();
            EXPECT_OK(rows);
            return storage::contentDigest(*rows);
        }
        TahunBaru prepared(int dari, int ke) const
        {
            auto plan = siapkanTahunBaru(snapshot(), dari, ke);
            EXPECT_OK(plan);
            return plan.value_or(TahunBaru());
        }
        TahunBaru start(int dari, int ke)
        {
            TahunBaru plan = prepared(dari, ke);
            commit(plan.edit);
            return plan;
        }
        const Dokumen& documentOf(JenisDokumen jenis, int tahun) const
        {
            for (const Dokumen& row : snapshot().data().dokumen) {
                if (row.jenis == jenis && row.tahun == tahun && row.perubahanKe == 0)
                    return row;
            }
            throw std::runtime_error("no such document");
        }
        std::optional<Decimal> paguOf(const Dokumen& dokumen, const char* slug) const
        {
            return pagu(snapshot(), dokumen.id, sampleId(QString::fromLatin1(slug)), dokumen.tahun).bulat(4);
        }
        const Target* targetOf(const Dokumen& dokumen, const char* slug) const
        {
            return snapshot().target(dokumen.id, sampleId(QString::fromLatin1(slug)), dokumen.tahun);
        }
        size_t targetsOf(const Dokumen& dokumen) const
        {
            return size_t(std::ranges::count(snapshot().data().target, dokumen.id, &Target::dokumenId));
        }

    private:
        inline static QTemporaryDir* s_folder = nullptr;
        QTemporaryDir m_folder;
        std::unique_ptr<Workspace> m_workspace;
    };

} // namespace

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
    commit(buatDokumen(snapshot(), baru));
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
    commit(tetapkan(snapshot(), renja, {}, QDate(2024, 12, 30)));
    EXPECT_TRUE(prepared(2024, 2025).edit.rows.empty());
}

TEST_F(PerencanaanTahunBaru, YearsThatCannotBeStartedAreRefused)
{
    const auto refused = [&](int dari, int ke) {
        const auto plan = siapkanTahunBaru(snapshot(), dari, ke);
        return plan ? Error{ ErrorCode::UsageInvalid, {} } : plan.error();
    };
    EXPECT_EQ(refused(2025, 2024), (Error{ ErrorCode::YearOrder, { u"2025"_s, u"2024"_s } }));
    EXPECT_EQ(refused(2024, 2024).code, ErrorCode::YearOrder);
    EXPECT_EQ(refused(2024, 2032).code, ErrorCode::YearOrder); // beyond the next period
    EXPECT_EQ(refused(2019, 2025), (Error{ ErrorCode::YearEmpty, { u"2019"_s } }));
    EXPECT_FALSE(siapkanTahunBaru(Snapshot(), 2024, 2025).has_value());
}

TEST_F(PerencanaanTahunBaru, AfterTheRenstraANewPeriodBeginsWithACopyOfTheTree)
{
    commit(Edit{ Action::DeleteSimpul, {}, [&] {
                    const Simpul* node = snapshot().simpul(sampleId(u"sasaran-kesekretariatan"_s));
                    Simpul binned = *node;
                    binned.dihapus = true;
                    return std::vector<RowChange>{ { *node, binned } };
                }() });
    const size_t nodes = snapshot().pohon().size();
    const QByteArray before = stored();
    const TahunBaru plan = start(2026, 2027);
    EXPECT_TRUE(plan.periodeBaru);
    EXPECT_EQ(plan.simpul, int(nodes)); // without the bin
    EXPECT_EQ(plan.dokumen.size(), 4u); // a Renstra to fill as well
    const PeriodeRenstra* period = snapshot().periode(2027);
    EXPECT_EQ(period->tahunAwal, 2027);
    EXPECT_EQ(period->tahunAkhir, 2031);
    EXPECT_EQ(snapshot().pohon(2027).size(), nodes);
    EXPECT_EQ(snapshot().pohon(2026).size(), nodes);
    int indicators = 0;
    for (size_t i = 0; i < nodes; ++i) {
        const Simpul& old = *snapshot().pohon(2026)[i].simpul;
        const Simpul& copy = *snapshot().pohon(2027)[i].simpul;
        EXPECT_EQ(copy.nama, old.nama);
        EXPECT_EQ(copy.kode, old.kode);
        EXPECT_NE(copy.id, old.id);
        EXPECT_EQ(copy.periodeId, period->id);
        for (const Indikator* each : snapshot().indikatorDari(copy.id)) {
            ++indicators;
            const Indikator* acuan = snapshot().indikator(each->acuanId);
            EXPECT_TRUE(!acuan || snapshot().simpul(acuan->simpulId)->periodeId == period->id)
                << each->nama.toStdString();
        }
    }
    EXPECT_EQ(indicators, plan.indikator);
    EXPECT_TRUE(prepared(2026, 2027).edit.rows.empty()); // a second run finds all of it
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(stored(), before);
}

TEST_F(PerencanaanTahunBaru, FiguresOfTheOldPeriodStayAsTheyWereBesideTheNewOne)
{
    const auto figures = [&] {
        QStringList lines;
        for (int year = 2022; year <= 2026; ++year) {
            const Ringkasan summary = ringkasan(snapshot(), year);
            const auto text = [](const Angka& angka) { return angka.ada() ? angka.bulat(4)->toText() : u"-"_s; };
            lines << text(summary.rataRata) + u' ' + text(summary.pagu) + u' ' + text(summary.serapan)
                    + u" %1 %2"_s.arg(summary.indikator.size()).arg(summary.anggaran.baris.size());
        }
        return lines;
    };
    const QStringList before = figures();
    start(2026, 2027);
    EXPECT_EQ(figures(), before);
    EXPECT_FALSE(anggaranTahun(snapshot(), 2027).total.pagu.ada());
}

TEST_F(PerencanaanTahunBaru, AnEmptyPeriodThatIsThereGetsTheTree)
{
    commit(addPeriode(snapshot(), 2027, 2029, u"baru"_s));
    const TahunBaru plan = start(2026, 2027);
    EXPECT_FALSE(plan.periodeBaru);
    EXPECT_EQ(plan.simpul, int(snapshot().pohon(2026).size()));
    EXPECT_EQ(snapshot().pohon(u"baru"_s).size(), snapshot().pohon(2026).size());
}

TEST_F(PerencanaanTahunBaru, AYearOfTheNewPeriodIsFilledFromItsRenstra)
{
    commit(siapkanTahunBaru(snapshot(), 2024, 2026)->edit);
    start(2026, 2027);
    const Dokumen* renstra = nullptr;
    for (const Dokumen& row : snapshot().data().dokumen) {
        if (row.jenis == JenisDokumen::Renstra && row.periodeId == snapshot().periode(2027)->id)
            renstra = &row;
    }
    ASSERT_NE(renstra, nullptr);
    const Id id = renstra->id;
    const auto copyOf = [&](const char* slug) {
        const QString name = snapshot().simpul(sampleId(QString::fromLatin1(slug)))->nama;
        for (const auto& [node, depth] : snapshot().pohon(2027)) {
            if (node->nama == name && node->jenis == JenisSimpul::SubKegiatan)
                return node->id;
        }
        return Id();
    };
    const Id sub = copyOf("k-7.01.06.2.01.02");
    commit(setPagu(snapshot(), sub, { id, 2027 }, u"1000"_s));
    // A sub kegiatan that no Renja of 2026 speaks of stays out.
    commit(setPagu(snapshot(), copyOf("k-7.01.02.2.04.01"), { id, 2027 }, u"50"_s));
    EXPECT_EQ(prepared(2026, 2027).pagu, 2); // Renja and Perjanjian Kinerja, from the draft of the Renstra
    start(2026, 2027);
    EXPECT_EQ(anggaranTahun(snapshot(), 2027).total.pagu.ada(), false); // drafts are not in force
    EXPECT_EQ(pagu(snapshot(), documentOf(JenisDokumen::Renja, 2027).id, sub, 2027).bulat(0), dec("1000"));
}

} // namespace selaras::usecases
