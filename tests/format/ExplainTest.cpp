// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Capaian.h"
#include "core/format/Text.h"
#include "tests/support/Printers.h"

using namespace selaras::domain;
using namespace Qt::StringLiterals;
using selaras::format::Text;

namespace {

Decimal dec(const char* text)
{
    return Decimal::fromText(QString::fromLatin1(text)).value();
}

Angka plain(const char* text)
{
    return Angka::terhitung(dec(text), Aturan::Langsung, {});
}

Angka reached(Arah arah, const char* target, const char* realisasi, const char* cap = nullptr)
{
    Indikator of;
    of.arah = arah;
    if (cap)
        of.batasCapaian = dec(cap);
    Target promised;
    promised.nilai = dec(target);
    return capaian(of, &promised, plain(realisasi));
}

RealisasiKinerja quarter(int triwulan, const char* nilai)
{
    RealisasiKinerja row;
    row.triwulan = triwulan;
    row.nilai = dec(nilai);
    return row;
}

RealisasiKinerja pair(int triwulan, const char* pembilang, const char* penyebut)
{
    RealisasiKinerja row;
    row.triwulan = triwulan;
    row.pembilang = dec(pembilang);
    row.penyebut = dec(penyebut);
    return row;
}

Angka year(Akumulasi akumulasi, const QString& satuan, const std::vector<RealisasiKinerja>& rows)
{
    Indikator of;
    of.akumulasi = akumulasi;
    of.satuan = satuan;
    return nilaiTahun(of, rows);
}

/// The second line of the explanation, where it has one.
QString steps(const Angka& angka)
{
    return Text::explain(angka).section(u'\n', 1);
}

TEST(Explain, SaysTheRuleAndTheCalculation)
{
    EXPECT_EQ(Text::explain(reached(Arah::Naik, "90.36", "93.66")),
              u"Capaian = realisasi ÷ target × 100\n93,66 ÷ 90,36 × 100 = 103,65"_s);
    EXPECT_EQ(steps(reached(Arah::TurunA, "2", "3")), u"(2 × 2 − 3) ÷ 2 × 100 = 50,00"_s);
    EXPECT_EQ(steps(reached(Arah::TurunB, "2", "3")), u"2 ÷ 3 × 100 = 66,67"_s);
    EXPECT_EQ(steps(serapan(plain("2973061600"), plain("2775362102"))),
              u"2.775.362.102 ÷ 2.973.061.600 × 100 = 93,35"_s);
    EXPECT_EQ(steps(efisiensi(plain("103.65"), plain("93.35"))), u"103,65 − 93,35 = 10,30"_s);
    const std::vector<RealisasiKinerja> quarters{ quarter(1, "1"), quarter(2, "2"), quarter(4, "4") };
    EXPECT_EQ(steps(year(Akumulasi::Jumlah, {}, quarters)), u"1 + 2 + 4 = 7,00"_s);
    EXPECT_EQ(steps(year(Akumulasi::RataRata, {}, quarters)), u"(1 + 2 + 4) ÷ 3 = 2,33"_s);
    EXPECT_EQ(Text::explain(year(Akumulasi::NilaiAkhir, {}, quarters)), u"Nilai triwulan terakhir yang terisi"_s);
    const std::vector<Angka> parts{ reached(Arah::Naik, "3", "2"), plain("100") };
    EXPECT_EQ(steps(rataRata(parts)), u"(66,6667 + 100) ÷ 2 = 83,33"_s);
    const Angka difference =
        Angka::terhitung(dec("-4.5"), Aturan::Selisih,
                         { { Peran::Realisasi, dec("93.35"), {} }, { Peran::Realisasi, dec("97.85"), {} } });
    EXPECT_EQ(steps(difference), u"93,35 − 97,85 = -4,50"_s);
    EXPECT_EQ(Text::explain(plain("5")), u"Nilai sebagaimana diisi"_s);
}

TEST(Explain, AQuotientSaysWhetherItIsAPercentage)
{
    EXPECT_EQ(steps(year(Akumulasi::NilaiAkhir, u"%"_s, { pair(4, "26", "26") })), u"26 ÷ 26 × 100 = 100,00"_s);
    EXPECT_EQ(steps(year(Akumulasi::NilaiAkhir, u"Rasio"_s, { pair(4, "1", "2") })), u"1 ÷ 2 = 0,50"_s);
    EXPECT_EQ(steps(year(Akumulasi::NilaiAkhir, u"%"_s, { pair(4, "0", "2") })), u"0 ÷ 2 = 0,00"_s);
}

TEST(Explain, KemajuanIsExplainedByTheFormulaThatMadeIt)
{
    const auto progress = [](Angka angka) {
        angka.aturan = Aturan::Kemajuan;
        return steps(angka);
    };
    EXPECT_EQ(progress(reached(Arah::Naik, "98", "93.35")), u"93,35 ÷ 98 × 100 = 95,26"_s);
    EXPECT_EQ(progress(reached(Arah::TurunA, "2", "3")), u"(2 × 2 − 3) ÷ 2 × 100 = 50,00"_s);
    EXPECT_EQ(progress(reached(Arah::TurunB, "2", "3")), u"2 ÷ 3 × 100 = 66,67"_s);
    EXPECT_EQ(progress(reached(Arah::TurunB, "2", "2")), u"2 ÷ 2 × 100 = 100,00"_s);
}

TEST(Explain, NeverShowsACalculationThatDoesNotGiveTheFigure)
{
    EXPECT_EQ(steps(reached(Arah::Naik, "1", "9", "120")), u"Catatan: dibatasi oleh batas capaian indikator."_s);
    EXPECT_EQ(steps(reached(Arah::TurunA, "0", "0")), u"Catatan: target 0 dan realisasi 0 dihitung 100."_s);
    EXPECT_EQ(steps(reached(Arah::TurunB, "2", "0")), u"Catatan: realisasi 0 dihitung 100."_s);
}

TEST(Explain, SaysWhyThereIsNoFigure)
{
    EXPECT_EQ(Text::explain(reached(Arah::Naik, "0", "5")),
              u"Capaian = realisasi ÷ target × 100\nTidak dapat dihitung: pembagi 0 tidak dapat dibagi."_s);
    EXPECT_EQ(steps(Angka::kosong(Aturan::CapaianNaik, Catatan::RealisasiBelumAda)),
              u"Belum ada: realisasi belum diisi."_s);
    EXPECT_EQ(steps(Angka::kosong(Aturan::PaguJumlah, Catatan::PaguBelumAda)),
              u"Belum ada: belum ada pagu yang ditetapkan."_s);
}

TEST(Explain, LongSumsAreCutShort)
{
    std::vector<Masukan> inputs;
    Ratio sum;
    for (int i = 1; i <= 9; ++i) {
        inputs.push_back({ Peran::Pagu, Ratio(qint64(i)), {} });
        sum = sum + Ratio(qint64(i));
    }
    EXPECT_EQ(steps(Angka::terhitung(sum, Aturan::PaguJumlah, inputs)),
              u"1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + … (9 angka) = 45,00"_s);
}

TEST(Explain, EveryRuleAndNoteInEveryStateIsASentence)
{
    for (int rule = 0; rule <= int(Aturan::KemajuanAnggaran); ++rule) {
        for (int note = 1; note <= int(Catatan::TahunBelumLengkap); ++note) {
            for (size_t inputs = 0; inputs < 4; ++inputs) {
                const std::vector<Masukan> of(inputs, Masukan{ Peran::Target, Ratio(), {} });
                for (const Angka& each :
                     { Angka::terhitung(Ratio(), Aturan(rule), of, Catatan(note)),
                       Angka::terhitung(Ratio(), Aturan(rule), of), Angka::kosong(Aturan(rule), Catatan(note), of),
                       Angka::tidakDapat(Aturan(rule), Catatan(note), of) }) {
                    const QString text = Text::explain(each);
                    ASSERT_TRUE(text.startsWith(Text::rule(Aturan(rule))));
                    ASSERT_FALSE(text.contains(u'%' + QString::number(1))) << text.toStdString();
                    ASSERT_FALSE(text.contains(u": ."_s)) << text.toStdString();
                }
            }
        }
    }
}

} // namespace
