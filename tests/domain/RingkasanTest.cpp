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

/// One sasaran, one program, a Perjanjian Kinerja of 2024.
class RingkasanTahun : public testing::Test {
protected:
    RingkasanTahun()
    {
        k.simpul("tujuan", "", JenisSimpul::Tujuan);
        k.simpul("sasaran", "tujuan", JenisSimpul::Sasaran);
        k.simpul("program", "sasaran", JenisSimpul::Program);
        k.simpul("kegiatan", "program", JenisSimpul::Kegiatan);
        k.dokumen("pk", PK, 2024);
    }

    /// An indicator with a target and, unless null, a result of 2024.
    Indikator& add(const char* id, const char* target, const char* hasil, Arah arah = Arah::Naik)
    {
        if (target)
            k.target("pk", id, 2024, target);
        if (hasil)
            k.realisasi(id, 2024, 4, hasil);
        return k.indikator(id, "sasaran", arah);
    }

    /// Findings as "jenis id": "0 sakip".
    QStringList findings(int triwulan = 4)
    {
        m_snapshot = k.snapshot();
        m_summary = ringkasan(m_snapshot, 2024, triwulan);
        QStringList result;
        for (const Perhatian& each : m_summary.perhatian) {
            const QString of = each.indikator ? each.indikator->id : each.simpul ? each.simpul->id : u"-"_s;
            result << u"%1 %2"_s.arg(int(each.jenis)).arg(of);
        }
        return result;
    }
    QString finding(JenisPerhatian jenis, const char* id) const
    {
        return u"%1 %2"_s.arg(int(jenis)).arg(QString::fromLatin1(id));
    }
    const Perhatian& first() const { return m_summary.perhatian.front(); }

    Kecamatan k;
    Snapshot m_snapshot;
    Ringkasan m_summary;
};

TEST_F(RingkasanTahun, OfAnEmptyYearHasNothingToSay)
{
    EXPECT_EQ(findings(), QStringList());
    EXPECT_EQ(m_summary.rataRata.keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(m_summary.predikat, nullptr);
    EXPECT_EQ(m_summary.efisiensi.keadaan, Keadaan::BelumDiisi);
    EXPECT_TRUE(m_summary.indikator.empty());
}

TEST_F(RingkasanTahun, CountsEveryIndicatorOnce)
{
    add("tercapai", "80", "80");
    add("lebih", "80", "81");
    add("kurang", "80", "79");
    add("kosong", "80", nullptr);
    add("nol", "0", "5");
    add("tanpa-target", nullptr, "5");
    findings();
    EXPECT_EQ(m_summary.tercapai, 2);
    EXPECT_EQ(m_summary.belumTercapai, 1);
    EXPECT_EQ(m_summary.belumDiisi, 1); // no result yet
    EXPECT_EQ(m_summary.tidakDapatDihitung, 2); // target 0, and no target at all
    EXPECT_EQ(m_summary.indikator.size(), 6u);
    // (100 + 101,25 + 98,75) / 3
    EXPECT_EQ(m_summary.rataRata.bulat(2), dec("100"));
    EXPECT_STREQ(m_summary.predikat->nama, "Sangat Tinggi");
}

TEST_F(RingkasanTahun, PutsCapaianAndAnggaranTogether)
{
    add("sakip", "80", "84");
    k.dokumen("renja", JenisDokumen::Renja, 2024);
    k.pagu("renja", "program", 2024, 1000);
    k.anggaran("program", 2024, 4, 980);
    EXPECT_EQ(findings(), QStringList());
    EXPECT_EQ(m_summary.pagu.bulat(0), dec("1000"));
    EXPECT_EQ(m_summary.realisasiAnggaran.bulat(0), dec("980"));
    EXPECT_EQ(m_summary.serapan.bulat(2), dec("98"));
    EXPECT_EQ(m_summary.efisiensi.bulat(2), dec("7"));
    EXPECT_EQ(m_summary.anggaran.baris.size(), 1u);
}

TEST_F(RingkasanTahun, FindsWhatIsBelowTarget)
{
    add("kurang", "97.86", "93.35");
    add("pas", "80", "80");
    add("hampir", "100000", "99995"); // prints 100,00
    add("kosong", "80", nullptr);
    const QStringList found = findings();
    EXPECT_EQ(
        found,
        QStringList({ finding(JenisPerhatian::DiBawahTarget, "kurang"), finding(JenisPerhatian::BelumDiisi, "-") }));
    EXPECT_EQ(first().nilai, dec("93.35"));
    EXPECT_EQ(first().pembanding, dec("97.86"));
    EXPECT_EQ(first().tahunLalu, std::nullopt);
    EXPECT_EQ(first().simpul->id, u"sasaran"_s);
    EXPECT_EQ(first().berat, Mutu::Rendah); // never green, though 95,39 is "Sangat Tinggi"
}

TEST_F(RingkasanTahun, WeighsWhatIsBelowTargetByItsBand)
{
    add("ringan", "100", "99");
    add("berat", "100", "40");
    EXPECT_EQ(findings(),
              QStringList({ finding(JenisPerhatian::DiBawahTarget, "berat"),
                            finding(JenisPerhatian::DiBawahTarget, "ringan") }));
    EXPECT_EQ(first().berat, Mutu::SangatRendah);
}

TEST_F(RingkasanTahun, ComparesARangeWithTheBoundItMisses)
{
    for (const char* hasil : { "9", "21" }) {
        k.data.target.clear();
        k.data.realisasi.clear();
        k.data.indikator.clear();
        add("rentang", "10", hasil, Arah::Rentang);
        k.data.target.back().nilaiAtas = dec("20");
        EXPECT_EQ(findings(), QStringList(finding(JenisPerhatian::DiBawahTarget, "rentang")));
        EXPECT_EQ(first().nilai, dec(hasil));
        EXPECT_EQ(first().pembanding, dec(hasil) < dec("15") ? dec("10") : dec("20"));
    }
}

TEST_F(RingkasanTahun, FindsWhatFellSinceLastYear)
{
    add("turun", "80", "85");
    k.realisasi("turun", 2023, 4, "90");
    add("naik", "80", "85");
    k.realisasi("naik", 2023, 4, "84");
    add("tetap", "80", "85");
    k.realisasi("tetap", 2023, 4, "85");
    add("baru", "80", "85");
    add("menyusut", "10", "9", Arah::TurunB); // less is better
    k.realisasi("menyusut", 2023, 4, "12");
    add("membengkak", "10", "9", Arah::TurunA);
    k.realisasi("membengkak", 2023, 4, "8");
    EXPECT_EQ(findings(),
              QStringList({ finding(JenisPerhatian::TurunDariLalu, "turun"),
                            finding(JenisPerhatian::TurunDariLalu, "membengkak") }));
    EXPECT_EQ(first().nilai, dec("85"));
    EXPECT_EQ(first().tahunLalu, dec("90"));
}

TEST_F(RingkasanTahun, SaysBelowTargetAndFallenInOneFinding)
{
    add("anggaran", "97.86", "93.35");
    k.realisasi("anggaran", 2023, 4, "97.85");
    EXPECT_EQ(findings(), QStringList(finding(JenisPerhatian::DiBawahTarget, "anggaran")));
    EXPECT_EQ(first().tahunLalu, dec("97.85"));
}

TEST_F(RingkasanTahun, ComparesAQuarterWithTheSameQuarter)
{
    k.target("pk", "jumlah", 2024, "1");
    k.indikator("jumlah", "sasaran").akumulasi = Akumulasi::Jumlah;
    k.realisasi("jumlah", 2023, 1, "2");
    k.realisasi("jumlah", 2023, 4, "8");
    k.realisasi("jumlah", 2024, 1, "1");
    EXPECT_EQ(findings(1), QStringList(finding(JenisPerhatian::TurunDariLalu, "jumlah")));
    k.data.realisasi[0].nilai = dec("1");
    EXPECT_EQ(findings(1), QStringList());
}

TEST_F(RingkasanTahun, ASumIsNotBehindBeforeTheYearEnds)
{
    k.target("pk", "jumlah", 2024, "8");
    k.indikator("jumlah", "sasaran").akumulasi = Akumulasi::Jumlah;
    k.realisasi("jumlah", 2024, 1, "2");
    k.realisasi("jumlah", 2024, 4, "2");
    EXPECT_EQ(findings(1), QStringList());
    EXPECT_EQ(findings(3), QStringList());
    EXPECT_EQ(findings(4), QStringList(finding(JenisPerhatian::DiBawahTarget, "jumlah")));
    k.data.indikator[0].akumulasi = Akumulasi::NilaiAkhir; // a state, though, is behind at once
    EXPECT_EQ(findings(1), QStringList(finding(JenisPerhatian::DiBawahTarget, "jumlah")));
}

TEST_F(RingkasanTahun, FindsImplausibleCapaian)
{
    add("janggal", "1", "1.51");
    add("wajar", "1", "1.5");
    EXPECT_EQ(findings(), QStringList(finding(JenisPerhatian::Janggal, "janggal")));
    EXPECT_EQ(first().nilai, dec("151"));
}

TEST_F(RingkasanTahun, FindsLowSerapanOfPrograms)
{
    k.pagu("pk", "program", 2024, 1000);
    k.anggaran("program", 2024, 4, 949);
    EXPECT_EQ(findings(), QStringList(finding(JenisPerhatian::SerapanRendah, "program")));
    EXPECT_EQ(first().nilai, dec("94.9"));
    EXPECT_EQ(first().pembanding, dec("51"));
    k.data.realisasiAnggaran[0].nilai = dec("950");
    EXPECT_EQ(findings(), QStringList());
    k.data.realisasiAnggaran.clear(); // nothing reported is not a low figure
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(RingkasanTahun, ExpectsSerapanInProportionToTheYear)
{
    k.pagu("pk", "program", 2024, 10000);
    k.anggaran("program", 2024, 1, 2375); // 95 % of a quarter
    k.anggaran("program", 2024, 2, 4749); // of a half: 47,5 %
    EXPECT_EQ(findings(1), QStringList());
    EXPECT_EQ(findings(2), QStringList(finding(JenisPerhatian::SerapanRendah, "program")));
}

TEST_F(RingkasanTahun, LowSerapanBelowAProgramIsNotAFinding)
{
    k.pagu("pk", "kegiatan", 2024, 1000);
    k.anggaran("kegiatan", 2024, 4, 1);
    EXPECT_EQ(findings(), QStringList(finding(JenisPerhatian::SerapanRendah, "program")));
}

TEST_F(RingkasanTahun, FindsTargetsThatDiffer)
{
    add("sakip", "82", "82");
    k.dokumen("renja", JenisDokumen::Renja, 2024);
    k.dokumen("renstra", JenisDokumen::Renstra, 0);
    k.target("renja", "sakip", 2024, "82");
    k.target("renstra", "sakip", 2024, "82");
    EXPECT_EQ(findings(), QStringList());
    k.data.target.back().nilai = dec("81");
    EXPECT_EQ(findings(), QStringList(finding(JenisPerhatian::TargetBerbeda, "sakip")));
    EXPECT_EQ(first().dokumenA->id, u"renstra"_s);
    EXPECT_EQ(first().dokumenB->id, u"pk"_s);
    EXPECT_EQ(first().nilai, dec("81"));
    EXPECT_EQ(first().pembanding, dec("82"));
    k.data.target[1].nilai = dec("83"); // one sentence an indicator: the nearer document
    EXPECT_EQ(findings(), QStringList(finding(JenisPerhatian::TargetBerbeda, "sakip")));
    EXPECT_EQ(first().dokumenA->id, u"renja"_s);
}

TEST_F(RingkasanTahun, ComparesTargetsOfTwinsButNotOfSupersededVersions)
{
    add("sakip", "82", "82");
    k.dokumen("pk-murni", PK, 2024).perubahanKe = 0;
    k.data.dokumen[0].perubahanKe = 1; // "pk" is the perubahan
    k.target("pk-murni", "sakip", 2024, "70");
    EXPECT_EQ(findings(), QStringList());
    k.indikator("sakip-program", "program").acuanId = u"sakip"_s;
    k.dokumen("renja", JenisDokumen::Renja, 2024);
    k.target("renja", "sakip-program", 2024, "83");
    EXPECT_EQ(findings(), QStringList(finding(JenisPerhatian::TargetBerbeda, "sakip")));
}

TEST_F(RingkasanTahun, SaysOnceHowManyAreNotFilledIn)
{
    add("a", "1", nullptr);
    add("b", "1", nullptr);
    add("c", "1", "1");
    add("d", nullptr, "1"); // has a result, and lacks a target
    EXPECT_EQ(findings(), QStringList(finding(JenisPerhatian::BelumDiisi, "-")));
    EXPECT_EQ(first().jumlah, 2);
}

TEST_F(RingkasanTahun, PutsTheWorstFirst)
{
    add("kosong", "1", nullptr);
    add("berbeda", "82", "82");
    k.dokumen("renja", JenisDokumen::Renja, 2024);
    k.target("renja", "berbeda", 2024, "81");
    add("janggal", "1", "9");
    add("turun", "80", "85");
    k.realisasi("turun", 2023, 4, "90");
    k.pagu("pk", "program", 2024, 100);
    k.anggaran("program", 2024, 4, 80);
    add("kurang", "100", "70");
    add("parah", "100", "30");
    EXPECT_EQ(
        findings(),
        QStringList({ finding(JenisPerhatian::DiBawahTarget, "parah"), finding(JenisPerhatian::DiBawahTarget, "kurang"),
                      finding(JenisPerhatian::Janggal, "janggal"), finding(JenisPerhatian::SerapanRendah, "program"),
                      finding(JenisPerhatian::TurunDariLalu, "turun"), finding(JenisPerhatian::BelumDiisi, "-"),
                      finding(JenisPerhatian::TargetBerbeda, "berbeda") }));
    for (size_t i = 1; i < m_summary.perhatian.size(); ++i)
        EXPECT_GE(m_summary.perhatian[i - 1].berat, m_summary.perhatian[i].berat); // the colour agrees with the place
    EXPECT_EQ(m_summary.perhatian.back().berat, Mutu::Sedang); // not the red of a missed target
    EXPECT_EQ(m_summary.perhatian[5].objekId, u"kosong"_s); // where to begin
}

TEST_F(RingkasanTahun, PutsWhatIsFurtherBehindFirst)
{
    add("sembilan-puluh", "100", "90");
    add("delapan-puluh", "100", "80");
    add("sembilan-lima", "100", "95");
    EXPECT_EQ(findings(),
              QStringList({ finding(JenisPerhatian::DiBawahTarget, "delapan-puluh"),
                            finding(JenisPerhatian::DiBawahTarget, "sembilan-puluh"),
                            finding(JenisPerhatian::DiBawahTarget, "sembilan-lima") }));
}

TEST_F(RingkasanTahun, LessThanHalfOfTheExpectedSerapanWeighsAsAMissedTarget)
{
    k.pagu("pk", "program", 2024, 1000);
    k.anggaran("program", 2024, 4, 474); // half of 95 % is 47,5 %
    findings();
    EXPECT_EQ(first().berat, Mutu::Rendah);
    k.data.realisasiAnggaran[0].nilai = dec("475");
    findings();
    EXPECT_EQ(first().berat, Mutu::Sedang);
}

TEST_F(RingkasanTahun, AnOddFigureThatWasExplainedIsNoFinding)
{
    add("janggal", "1", "9");
    EXPECT_EQ(findings(), QStringList(finding(JenisPerhatian::Janggal, "janggal")));
    ASSERT_TRUE(first().janggal);
    Penerimaan accepted;
    accepted.id = u"terima"_s;
    accepted.unitId = u"unit"_s;
    accepted.objekId = u"janggal"_s;
    accepted.tahun = 2024;
    accepted.triwulan = 4;
    accepted.jenis = first().janggal->jenis;
    accepted.alasan = u"Kejadian luar biasa"_s;
    accepted.nilai = dec("9");
    k.data.penerimaan.push_back(accepted);
    EXPECT_EQ(findings(), QStringList());
    k.data.penerimaan.back().nilai = dec("8"); // of another figure
    EXPECT_EQ(findings(), QStringList(finding(JenisPerhatian::Janggal, "janggal")));
}

} // namespace
