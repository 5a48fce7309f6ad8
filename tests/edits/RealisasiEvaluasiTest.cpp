// SPDX-License-Identifier: GPL-3.0-or-later
// SKM and SAKIP. Of the report: the four SAKIP scores of 2024 and their sum 82,75, the IKM 93,66; it prints no scores
// of the unsur, so those here were worked out by hand.
#include "core/domain/figures/Evaluasi.h"
#include "core/domain/figures/Skala.h"
#include "core/edits/results/Butir.h"
#include "core/edits/results/Evaluasi.h"
#include "core/format/Text.h"
#include "tests/edits/Office.h"

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    const QStringList kSakip2024{ u"24,00"_s, u"24,90"_s, u"13,35"_s, u"20,50"_s };
    // Sum 33,72; mean 3,746667; x 25 = 93,6667. With the printed weight 0,111 it would be 93,57.
    const QStringList kSkm{ u"3,71"_s, u"3,68"_s, u"3,75"_s, u"3,98"_s, u"3,74"_s,
                            u"3,72"_s, u"3,73"_s, u"3,96"_s, u"3,45"_s };

    std::vector<UnsurSkm> scores(const std::vector<const char*>& values)
    {
        std::vector<UnsurSkm> rows;
        for (const char* value : values) {
            const int unsur = int(rows.size()) + 1;
            rows.push_back({ u"u%1"_s.arg(unsur), u"unit"_s, 2024, unsur, dec(value) });
        }
        return rows;
    }

    std::vector<UnsurSkm> nineTimes(const char* value)
    {
        return scores(std::vector<const char*>(9, value));
    }

    QString mutu(const char* value)
    {
        const Angka figure = nilaiSkm(nineTimes(value));
        return QString::fromUtf8(pita(JenisSkala::Skm14, *figure.nilai)->kode);
    }

    KomponenSakip component(int i, const char* nilai)
    {
        const BobotKomponen& part = komponenSakip()[size_t(i)];
        return { u"k%1"_s.arg(i), u"unit"_s, 2024, QString::fromUtf8(part.nama), part.bobot, dec(nilai), i };
    }

    class RealisasiEvaluasi : public Office {
    protected:
        void SetUp() override
        {
            Office::SetUp();
            Indikator skm;
            skm.id = u"skm"_s;
            skm.unitId = u"unit"_s;
            skm.simpulId = u"sasaran"_s;
            skm.nama = u"IKM Kecamatan"_s;
            skm.skala = JenisSkala::Skm14;
            Indikator sakip = skm;
            sakip.id = u"sakip"_s;
            sakip.nama = u"Nilai SAKIP"_s;
            sakip.skala = JenisSkala::Sakip88;
            Indikator twin = sakip;
            twin.id = u"sakip-program"_s;
            twin.simpulId = u"program"_s;
            twin.acuanId = u"sakip"_s;
            commit(addPlan(snapshot(), { skm, sakip, twin }));
        }
        Result<Edit> skm(const QStringList& typed, const char* indikator = "skm", int triwulan = 4) const
        {
            return recordSkm(snapshot(), QString::fromLatin1(indikator), 2024, triwulan, typed);
        }
        Result<Edit> sakip(const QStringList& typed, const char* indikator = "sakip", int triwulan = 4) const
        {
            return recordSakip(snapshot(), QString::fromLatin1(indikator), 2024, triwulan, typed);
        }
        std::optional<Decimal> value(const char* indikator, int triwulan = 4) const
        {
            const RealisasiKinerja* row = snapshot().realisasi(QString::fromLatin1(indikator), 2024, triwulan);
            return row ? row->nilai : std::nullopt;
        }
    };

} // namespace

TEST(RealisasiEvaluasiFigures, SkmIsTheMeanOfNineTimes25)
{
    EXPECT_EQ(nilaiSkm(scores({ "3.71", "3.68", "3.75", "3.98", "3.74", "3.72", "3.73", "3.96", "3.45" })).bulat(4),
              dec("93.6667"));
    // The nine add up to 33,7176, which is the report's 93,66.
    EXPECT_EQ(nilaiSkm(scores({ "3.75", "3.7", "3.7464", "3.9", "3.7", "3.75", "3.8", "3.75", "3.6212" })).bulat(2),
              dec("93.66"));
    EXPECT_EQ(nilaiSkm(nineTimes("1")).bulat(2), dec("25"));
    EXPECT_EQ(nilaiSkm(nineTimes("4")).bulat(2), dec("100"));
    EXPECT_EQ(mutu("3.5324"), u"A"_s); // 88,31
    EXPECT_EQ(mutu("3.532"), u"B"_s); // 88,30
    EXPECT_EQ(mutu("2.5996"), u"D"_s); // 64,99
    EXPECT_EQ(format::Text::explain(nilaiSkm(nineTimes("3.75"))),
              u"Nilai SKM = rata-rata sembilan unsur × 25 (PermenPANRB 14/2017)\n"
              "(3,75 + 3,75 + 3,75 + 3,75 + 3,75 + 3,75 + 3,75 + 3,75 + 3,75) ÷ 9 × 25 = 93,75"_s);
}

TEST(RealisasiEvaluasiFigures, SkmNeedsAllNineWithinTheirBounds)
{
    std::vector<UnsurSkm> rows = nineTimes("3.5");
    rows.pop_back();
    EXPECT_EQ(nilaiSkm(rows).keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(nilaiSkm(rows).catatan, Catatan::SkorBelumLengkap);
    EXPECT_EQ(nilaiSkm({}).keadaan, Keadaan::BelumDiisi);
    rows.push_back(rows.front()); // nine, but one of them twice
    EXPECT_EQ(nilaiSkm(rows).keadaan, Keadaan::BelumDiisi);
    for (const char* outside : { "0.9999", "4.0001", "0", "-1" }) {
        rows = nineTimes("3.5");
        rows[4].nilai = dec(outside);
        EXPECT_EQ(nilaiSkm(rows).keadaan, Keadaan::TidakDapatDihitung) << outside;
        EXPECT_EQ(nilaiSkm(rows).catatan, Catatan::SkorDiLuarBatas);
    }
}

TEST(RealisasiEvaluasiFigures, SakipIsTheSumOfItsComponents)
{
    std::vector<KomponenSakip> rows{ component(3, "20.50"), component(0, "24"), component(1, "24.90"),
                                     component(2, "13.35") };
    EXPECT_EQ(nilaiSakip(rows).bulat(2), dec("82.75"));
    EXPECT_STREQ(pita(JenisSkala::Sakip88, *nilaiSakip(rows).nilai)->kode, "A"); // "Memuaskan" in the report
    EXPECT_EQ(format::Text::explain(nilaiSakip(rows)),
              u"Nilai SAKIP = jumlah nilai komponennya (PermenPANRB 88/2021)\n24 + 24,9 + 13,35 + 20,5 = 82,75"_s);
    rows[0].nilai = dec("25.0001");
    EXPECT_EQ(nilaiSakip(rows).keadaan, Keadaan::TidakDapatDihitung);
    rows[0].nilai = dec("-0.01");
    EXPECT_EQ(nilaiSakip(rows).catatan, Catatan::SkorDiLuarBatas);
    rows.erase(rows.begin());
    EXPECT_EQ(nilaiSakip(rows).keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(nilaiSakip({}).catatan, Catatan::SkorBelumLengkap);
    Ratio weights;
    for (const BobotKomponen& part : komponenSakip())
        weights = weights + part.bobot;
    EXPECT_TRUE(weights == Ratio(qint64(100)));
}

TEST_F(RealisasiEvaluasi, TheIndicatorsOfAScaleAreFoundOnce)
{
    const auto found = indikatorWithSkala(snapshot(), 2024, JenisSkala::Sakip88);
    ASSERT_EQ(found.size(), 1u); // its twin is the same measure
    EXPECT_EQ(found.front()->id, u"sakip"_s);
    EXPECT_EQ(indikatorWithSkala(snapshot(), 2024, JenisSkala::Skm14).size(), 1u);
    EXPECT_TRUE(indikatorWithSkala(snapshot(), 2024, JenisSkala::IpAsn).empty());
    const Indikator before = *snapshot().indikator(u"skm"_s);
    Indikator after = before;
    after.dihapus = true;
    commit(Edit{ Action::DeleteIndikator, {}, { { before, after } } });
    EXPECT_TRUE(indikatorWithSkala(snapshot(), 2024, JenisSkala::Skm14).empty());
}

TEST_F(RealisasiEvaluasi, ScoresAndResultAreOneStep)
{
    const QByteArray before = stored();
    EXPECT_EQ(commit(skm(kSkm)).action, Action::SetSkm);
    EXPECT_EQ(unsurTahun(snapshot(), 2024).size(), 9u);
    EXPECT_EQ(unsurTahun(snapshot(), 2024)[3].nilai, dec("3.98"));
    EXPECT_EQ(value("skm"), dec("93.67")); // as printed: two digits
    EXPECT_TRUE(skm(kSkm)->rows.empty());
    const QByteArray scored = stored();
    EXPECT_EQ(commit(sakip(kSakip2024, "sakip-program")).action, Action::SetSakip); // at its acuan
    EXPECT_EQ(value("sakip"), dec("82.75"));
    EXPECT_EQ(komponenTahun(snapshot(), 2024)[2].bobot, dec("15"));
    const QByteArray both = stored();
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(stored(), scored);
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(stored(), before);
    ASSERT_OK(workspace().redo());
    ASSERT_OK(workspace().redo());
    EXPECT_EQ(stored(), both);
}

TEST_F(RealisasiEvaluasi, ScoresThatAreNotAllThereAreKeptAndLeaveATypedResult)
{
    commit(recordRealisasi(snapshot(), u"skm"_s, 2024, 4, u"90"_s));
    QStringList some = kSkm;
    some[8].clear();
    commit(skm(some));
    EXPECT_EQ(unsurTahun(snapshot(), 2024).size(), 8u);
    EXPECT_EQ(value("skm"), dec("90"));
    commit(skm(kSkm));
    EXPECT_EQ(value("skm"), dec("93.67"));
    commit(skm(some.first(4))); // the result that they made goes with them
    EXPECT_EQ(unsurTahun(snapshot(), 2024).size(), 4u);
    EXPECT_EQ(value("skm"), std::nullopt);
    commit(skm({}));
    EXPECT_TRUE(snapshot().data().unsurSkm.empty());
}

TEST_F(RealisasiEvaluasi, BadScoresAreRefusedWithAReason)
{
    QStringList typed = kSkm;
    typed[2] = u"4,01"_s;
    const Error outside = errorOf(skm(typed));
    EXPECT_EQ(outside, (Error{ ErrorCode::ScoreInvalid, { u"Waktu Penyelesaian"_s, u"4,01"_s, u"1"_s, u"4"_s } }));
    EXPECT_EQ(format::Text::error(outside), u"Waktu Penyelesaian: \"4,01\" di luar batas; isi angka 1 sampai 4."_s);
    for (const QString& bad : { u"0,99"_s, u"0"_s, u"-3"_s, u"93"_s }) {
        typed[2] = bad;
        EXPECT_EQ(errorOf(skm(typed)).code, ErrorCode::ScoreInvalid) << bad.toStdString();
    }
    typed[2] = u"3.5"_s;
    EXPECT_EQ(errorOf(skm(typed)).code, ErrorCode::NumberInvalid);
    EXPECT_EQ(errorOf(sakip({ u"24"_s, u"24,9"_s, u"15,01"_s, u"20"_s })).details.value(3), u"15"_s);
    EXPECT_EQ(errorOf(sakip({ u"-1"_s })).code, ErrorCode::ScoreInvalid);
    EXPECT_OK(sakip({ u"0"_s, u"30"_s, u"15"_s, u"25"_s }));
    EXPECT_EQ(errorOf(skm(kSkm, "ikm")),
              (Error{ ErrorCode::ScaleMismatch, { u"Indikator ikm"_s, u"PermenPANRB 14/2017"_s } }));
    EXPECT_EQ(errorOf(sakip(kSakip2024, "skm")).code, ErrorCode::ScaleMismatch);
    EXPECT_EQ(errorOf(skm(kSkm, "x")).code, ErrorCode::NotFound);
    EXPECT_EQ(errorOf(skm(kSkm, "skm", 5)).code, ErrorCode::QuarterInvalid);
}

TEST_F(RealisasiEvaluasi, AListOrALockComesFirst)
{
    commit(addButir(snapshot(), u"skm"_s, 2024, 4, { { u"satu"_s } }));
    EXPECT_EQ(errorOf(skm(kSkm)).code, ErrorCode::ValueFromItems);
    commit(sakip(kSakip2024));
    const RealisasiKinerja draft = *snapshot().realisasi(u"sakip"_s, 2024, 4);
    RealisasiKinerja sent = draft;
    sent.status = StatusRealisasi::Diisi;
    commit(Edit{ Action::AdvanceRealisasi, {}, { { draft, sent } } });
    EXPECT_EQ(errorOf(sakip(kSakip2024)).code, ErrorCode::RealisasiLocked);
}

TEST_F(RealisasiEvaluasi, ComponentsOfAnotherRegulationGiveWay)
{
    commit(
        addEvaluasi(snapshot(),
                    { KomponenSakip{ u"lama"_s, u"unit"_s, 2024, u"Pencapaian Sasaran"_s, dec("20"), dec("15"), 4 },
                      KomponenSakip{ u"p"_s, u"unit"_s, 2024, u"Perencanaan Kinerja"_s, dec("30"), dec("20"), 0 } }));
    commit(sakip(kSakip2024));
    const auto rows = komponenTahun(snapshot(), 2024);
    ASSERT_EQ(rows.size(), 4u);
    EXPECT_EQ(rows.front().id, u"p"_s); // what is there keeps its history
    EXPECT_EQ(rows.front().nilai, dec("24"));
    EXPECT_EQ(value("sakip"), dec("82.75"));
}

} // namespace selaras::edits
