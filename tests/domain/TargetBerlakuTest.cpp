// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Perhitungan.h"
#include "tests/domain/Kecamatan.h"
#include "tests/support/Printers.h"

#include <algorithm>

using namespace selaras::domain;
using namespace Qt::StringLiterals;
using selaras::test::dec;
using selaras::test::Kecamatan;

namespace {

constexpr auto PK = JenisDokumen::PerjanjianKinerja;

/// The office with one indicator that every kind of document promises for 2024.
class TargetBerlaku : public testing::Test {
protected:
    TargetBerlaku()
    {
        k.simpul("tujuan", "", JenisSimpul::Tujuan);
        k.simpul("sasaran", "tujuan", JenisSimpul::Sasaran);
        k.indikator("sakip", "sasaran");
    }

    /// A document with a target of `nilai` for the indicator.
    Dokumen& promise(const char* id, JenisDokumen jenis, int perubahanKe, const char* nilai)
    {
        k.target(id, "sakip", 2024, nilai);
        return k.dokumen(id, jenis, 2024, perubahanKe);
    }

    /// Document and target in force, "pk 82"; empty when there is none.
    QString inForce(int tahun = 2024, const QString& indikator = u"sakip"_s) const
    {
        const Snapshot s = k.snapshot();
        const auto [target, dokumen] = targetBerlaku(s, *s.indikator(indikator), tahun);
        return target ? dokumen->id + u' ' + target->nilai->toText() : QString();
    }

    Kecamatan k;
};

TEST_F(TargetBerlaku, IsNoneWithoutDocuments)
{
    EXPECT_EQ(inForce(), QString());
}

TEST_F(TargetBerlaku, PrefersPerjanjianKinerjaThenRenjaThenRenstra)
{
    promise("renstra", JenisDokumen::Renstra, 0, "80");
    EXPECT_EQ(inForce(), u"renstra 80"_s);
    promise("renja", JenisDokumen::Renja, 0, "81");
    EXPECT_EQ(inForce(), u"renja 81"_s);
    promise("pk", PK, 0, "82");
    EXPECT_EQ(inForce(), u"pk 82"_s);
}

TEST_F(TargetBerlaku, PrefersAPerubahanOverMurniWhateverTheOrder)
{
    promise("pk-p1", PK, 1, "82");
    promise("pk", PK, 0, "81");
    EXPECT_EQ(inForce(), u"pk-p1 82"_s);
    promise("pk-p2", PK, 2, "83");
    EXPECT_EQ(inForce(), u"pk-p2 83"_s);
    std::ranges::reverse(k.data.dokumen);
    EXPECT_EQ(inForce(), u"pk-p2 83"_s);
}

TEST_F(TargetBerlaku, TakesTheLaterDateAmongEqualVersions)
{
    promise("a", PK, 0, "81").tanggal = QDate(2024, 3, 1);
    promise("b", PK, 0, "82").tanggal = QDate(2024, 1, 1);
    promise("c", PK, 0, "83"); // undated
    EXPECT_EQ(inForce(), u"a 81"_s);
}

TEST_F(TargetBerlaku, NeverTakesADraft)
{
    promise("pk", PK, 0, "81");
    promise("pk-p1", PK, 1, "82").status = StatusDokumen::Draf;
    EXPECT_EQ(inForce(), u"pk 81"_s);
    k.data.dokumen.front().status = StatusDokumen::Draf;
    EXPECT_EQ(inForce(), QString());
}

TEST_F(TargetBerlaku, FallsBackToTheVersionBeforeWhereAPerubahanListsOnlyWhatChanged)
{
    promise("pk", PK, 0, "81");
    promise("renja", JenisDokumen::Renja, 0, "83");
    k.dokumen("pk-p1", PK, 2024, 1); // does not list the indicator
    EXPECT_EQ(inForce(), u"pk 81"_s);
    k.dokumen("renja-p1", JenisDokumen::Renja, 2024, 1);
    k.data.dokumen.front().status = StatusDokumen::Draf; // the murni PK: nothing is left of its kind
    EXPECT_EQ(inForce(), u"renja 83"_s);
}

TEST_F(TargetBerlaku, OfTheRenstraOnlyTheOneInForceCounts)
{
    promise("renstra", JenisDokumen::Renstra, 0, "84");
    k.dokumen("renstra-p1", JenisDokumen::Renstra, 0, 1); // a plan anew, that dropped the indicator
    EXPECT_EQ(inForce(), QString());
}

TEST_F(TargetBerlaku, IgnoresOtherKindsOfDocument)
{
    promise("iku", JenisDokumen::Iku, 0, "81");
    promise("aksi", JenisDokumen::RencanaAksi, 0, "82");
    EXPECT_EQ(inForce(), QString());
}

TEST_F(TargetBerlaku, KeepsToTheYear)
{
    promise("pk", PK, 0, "82");
    EXPECT_EQ(inForce(2023), QString());
    k.dokumen("renstra", JenisDokumen::Renstra, 0);
    k.target("renstra", "sakip", 2023, "80");
    k.target("renstra", "sakip", 2027, "90");
    EXPECT_EQ(inForce(2023), u"renstra 80"_s);
    EXPECT_EQ(inForce(2027), QString()); // the period ends in 2026
    EXPECT_EQ(dokumenBerlaku(k.snapshot(), 2026).renstra->id, u"renstra"_s);
    EXPECT_EQ(dokumenBerlaku(k.snapshot(), 2022).renstra->id, u"renstra"_s);
    EXPECT_EQ(dokumenBerlaku(k.snapshot(), 2021).renstra, nullptr);
    EXPECT_EQ(dokumenBerlaku(k.snapshot(), 2023).pk, nullptr);
}

TEST_F(TargetBerlaku, IsOfTheYearAndNotOfAQuarterOrACondition)
{
    k.dokumen("pk", PK, 2024);
    k.target("pk", "sakip", 2024, "20").triwulan = 1;
    k.target("pk", "sakip", 2024, "95").bagian = Bagian::KondisiAkhir;
    EXPECT_EQ(inForce(), QString());
}

TEST_F(TargetBerlaku, NeedsANumber)
{
    promise("renja", JenisDokumen::Renja, 0, "81");
    k.dokumen("pk", PK, 2024);
    Target& printed = k.target("pk", "sakip", 2024, "0");
    printed.nilai.reset();
    printed.teks = u"N/A"_s;
    EXPECT_EQ(inForce(), u"renja 81"_s);
}

TEST_F(TargetBerlaku, IsLentByTheSameMeasureUnderAnotherNode)
{
    k.simpul("program", "sasaran", JenisSimpul::Program);
    k.indikator("sakip-program", "program").acuanId = u"sakip"_s;
    k.dokumen("renja", JenisDokumen::Renja, 2024);
    k.target("renja", "sakip-program", 2024, "81");
    EXPECT_EQ(inForce(), u"renja 81"_s);
    k.target("renja", "sakip", 2024, "83"); // its own goes first
    EXPECT_EQ(inForce(), u"renja 83"_s);
    EXPECT_EQ(inForce(2024, u"sakip-program"_s), u"renja 83"_s); // one measure, one target
    promise("pk", PK, 0, "82"); // and the document before both
    EXPECT_EQ(inForce(), u"pk 82"_s);
    EXPECT_EQ(inForce(2024, u"sakip-program"_s), u"pk 82"_s);
}

TEST_F(TargetBerlaku, IsLentByTheFirstTwinWhateverTheOrderOfTheFile)
{
    k.simpul("program", "sasaran", JenisSimpul::Program);
    k.indikator("kembar-a", "program").acuanId = u"sakip"_s;
    k.indikator("kembar-b", "program").acuanId = u"sakip"_s;
    k.dokumen("renja", JenisDokumen::Renja, 2024);
    k.target("renja", "kembar-a", 2024, "81");
    k.target("renja", "kembar-b", 2024, "82");
    EXPECT_EQ(inForce(), u"renja 81"_s);
    std::ranges::reverse(k.data.indikator);
    EXPECT_EQ(inForce(), u"renja 81"_s);
}

TEST_F(TargetBerlaku, RealisasiIsKeptAtTheAcuan)
{
    k.simpul("program", "sasaran", JenisSimpul::Program);
    Indikator& twin = k.indikator("sakip-program", "program");
    twin.acuanId = u"sakip"_s;
    twin.satuan = u"%"_s;
    k.realisasi("sakip", 2024, 2, "40");
    k.realisasi("sakip", 2024, 4, "82.75");
    const Snapshot s = k.snapshot();
    EXPECT_EQ(realisasi(s, *s.indikator(u"sakip-program"_s), 2024).bulat(2), dec("82.75"));
    EXPECT_EQ(realisasi(s, *s.indikator(u"sakip-program"_s), 2024, 3).bulat(2), dec("40"));
    EXPECT_EQ(realisasi(s, *s.indikator(u"sakip"_s), 2024, 1).keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(realisasi(s, *s.indikator(u"sakip"_s), 2023).keadaan, Keadaan::BelumDiisi);
}

TEST_F(TargetBerlaku, JudgesAnIndicatorByIt)
{
    k.data.indikator.back().skala = JenisSkala::Sakip88;
    promise("pk", PK, 0, "81");
    promise("pk-p1", PK, 1, "82");
    k.realisasi("sakip", 2024, 4, "82.75");
    const Snapshot s = k.snapshot();
    const CapaianIndikator row = capaianIndikator(s, *s.indikator(u"sakip"_s), 2024);
    EXPECT_EQ(row.simpul->id, u"sasaran"_s);
    EXPECT_EQ(row.capaian.bulat(2), dec("100.91"));
    EXPECT_EQ(row.tercapai(), true);
    EXPECT_STREQ(row.predikat->nama, "Sangat Tinggi");
    EXPECT_STREQ(row.mutu->kode, "A"); // the value's own scale
    EXPECT_EQ(row.target.dokumen->id, u"pk-p1"_s);
}

TEST_F(TargetBerlaku, IsReachedAsPrinted)
{
    promise("pk", PK, 0, "100000");
    k.realisasi("sakip", 2024, 4, "99995");
    EXPECT_EQ(capaianIndikator(k.snapshot(), k.data.indikator[0], 2024).tercapai(), true); // 99,995 prints 100,00
    k.data.realisasi[0].nilai = dec("99994.9");
    EXPECT_EQ(capaianIndikator(k.snapshot(), k.data.indikator[0], 2024).tercapai(), false);
    k.data.realisasi.clear();
    EXPECT_EQ(capaianIndikator(k.snapshot(), k.data.indikator[0], 2024).tercapai(), std::nullopt);
}

TEST_F(TargetBerlaku, AYearIsJudgedBySasaranAndKinerjaLainnyaInTreeOrder)
{
    k.simpul("program", "sasaran", JenisSimpul::Program);
    k.indikator("lapor", "program");
    k.indikator("kembar", "sasaran").acuanId = u"lapor"_s;
    k.simpul("lain", "tujuan", JenisSimpul::KinerjaLainnya);
    k.indikator("inovasi", "lain");
    k.indikator("tanpa-apa-apa", "lain");
    k.indikator("hanya-realisasi", "lain");
    promise("pk", PK, 0, "82");
    k.target("pk", "inovasi", 2024, "3");
    k.target("pk", "lapor", 2024, "12");
    k.realisasi("hanya-realisasi", 2024, 1, "5");
    const Snapshot s = k.snapshot();
    QStringList year, all;
    for (const CapaianIndikator& row : capaianTahun(s, 2024))
        year << row.indikator->id;
    for (const CapaianIndikator& row : capaianSemua(s, 2024))
        all << row.indikator->id;
    EXPECT_EQ(year, QStringList({ u"sakip"_s, u"inovasi"_s, u"hanya-realisasi"_s }));
    EXPECT_EQ(all, QStringList({ u"sakip"_s, u"lapor"_s, u"inovasi"_s, u"hanya-realisasi"_s }));
    EXPECT_TRUE(capaianTahun(s, 2023).empty());
}

TEST_F(TargetBerlaku, KemajuanIsMeasuredAgainstTheEndTargetOfTheRenstraInForce)
{
    k.dokumen("renstra", JenisDokumen::Renstra, 0);
    k.target("renstra", "sakip", 0, "80").bagian = Bagian::KondisiAkhir;
    k.target("renstra", "sakip", 0, "70").bagian = Bagian::KondisiAwal;
    k.realisasi("sakip", 2024, 4, "82.75");
    const auto progress = [&](int tahun = 2024) {
        const Snapshot s = k.snapshot();
        return kemajuanRenstra(s, *s.indikator(u"sakip"_s), tahun);
    };
    EXPECT_EQ(progress().bulat(2), dec("103.44"));
    EXPECT_EQ(progress().aturan, Aturan::Kemajuan);
    k.dokumen("renstra-p1", JenisDokumen::Renstra, 0, 1);
    EXPECT_EQ(progress().keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(progress().catatan, Catatan::TargetBelumAda);
    k.target("renstra-p1", "sakip", 0, "81.89").bagian = Bagian::KondisiAkhir;
    EXPECT_EQ(progress().bulat(2), dec("101.05"));
    EXPECT_EQ(progress(2025).catatan, Catatan::RealisasiBelumAda);
    k.data.indikator[0].arah = Arah::TurunB; // 81,89 / 82,75
    EXPECT_EQ(progress().bulat(2), dec("98.96"));
}

} // namespace
