// SPDX-License-Identifier: GPL-3.0-or-later
// The sample office starts a year after its Renstra: a new period begins.
#include "core/edits/documents/Versi.h"
#include "core/edits/office/Jabatan.h"
#include "core/edits/plan/Perencanaan.h"
#include "tests/edits/TahunBaruOffice.h"

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;
using sample::sampleId;

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
        for (const Indikator* each : snapshot().indikatorOf(copy.id)) {
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
    commit(prepareTahunBaru(snapshot(), 2024, 2026)->edit);
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

} // namespace selaras::edits
