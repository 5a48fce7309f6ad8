// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Capaian.h"
#include "tests/domain/Kecamatan.h"
#include "tests/domain/Wide.h"
#include "tests/support/Printers.h"

#include <limits>
#include <random>

using namespace selaras::domain;
using namespace Qt::StringLiterals;
using selaras::test::dec;
using selaras::test::nearest;
using selaras::test::Wide;

namespace {

constexpr const char* kNone = nullptr;

Indikator indikator(Arah arah)
{
    Indikator row;
    row.id = u"indikator"_s;
    row.arah = arah;
    return row;
}

Target target(const char* nilai, const char* nilaiAtas = kNone)
{
    Target row;
    row.id = u"target"_s;
    row.nilai = dec(nilai);
    if (nilaiAtas)
        row.nilaiAtas = dec(nilaiAtas);
    return row;
}

Angka hasil(const char* nilai)
{
    return Angka::terhitung(dec(nilai), Aturan::Langsung, {});
}

struct Kasus {
    Arah arah;
    const char* target;
    const char* targetAtas;
    const char* realisasi;
    const char* capaian; ///< to two decimals, or none
    Catatan catatan = Catatan::TidakAda;
};

const Kasus kTable[] = {
    // Naik: R / T
    { Arah::Naik, "90.36", kNone, "93.66", "103.65" },
    { Arah::Naik, "97.86", kNone, "93.35", "95.39" },
    { Arah::Naik, "3", kNone, "2", "66.67" },
    { Arah::Naik, "3", kNone, "0", "0" },
    { Arah::Naik, "100", kNone, "-5", "-5" },
    { Arah::Naik, "1", kNone, "2", "200" },
    { Arah::Naik, "0", kNone, "5", kNone, Catatan::TargetNol },
    { Arah::Naik, "0", kNone, "0", kNone, Catatan::TargetNol },
    { Arah::Naik, "-1", kNone, "5", kNone, Catatan::TargetNegatif },
    // Turun A: (2T - R) / T; the examples of the regulations' comparison
    { Arah::TurunA, "2", kNone, "3", "50" },
    { Arah::TurunA, "2", kNone, "5", "-50" },
    { Arah::TurunA, "2", kNone, "2", "100" },
    { Arah::TurunA, "2", kNone, "0", "200" },
    { Arah::TurunA, "3", kNone, "4", "66.67" },
    { Arah::TurunA, "0", kNone, "0", "100", Catatan::TargetNolTercapai },
    { Arah::TurunA, "0", kNone, "1", kNone, Catatan::TargetNol },
    { Arah::TurunA, "-2", kNone, "1", kNone, Catatan::TargetNegatif },
    // Turun B: T / R
    { Arah::TurunB, "2", kNone, "3", "66.67" },
    { Arah::TurunB, "2", kNone, "5", "40" },
    { Arah::TurunB, "2", kNone, "2", "100" },
    { Arah::TurunB, "2", kNone, "0.5", "400" },
    { Arah::TurunB, "2", kNone, "0", "100", Catatan::RealisasiNol },
    { Arah::TurunB, "0", kNone, "0", "100", Catatan::TargetNolTercapai },
    { Arah::TurunB, "0", kNone, "1", kNone, Catatan::TargetNol },
    { Arah::TurunB, "-2", kNone, "1", kNone, Catatan::TargetNegatif },
    // Rentang: inside, both edges, and just outside of them
    { Arah::Rentang, "10", "20", "15", "100" },
    { Arah::Rentang, "10", "20", "10", "100" },
    { Arah::Rentang, "10", "20", "20", "100" },
    { Arah::Rentang, "10", "20", "9.99", "99.9" },
    { Arah::Rentang, "10", "20", "20.02", "99.9" },
    { Arah::Rentang, "10", "20", "5", "50" },
    { Arah::Rentang, "10", "20", "25", "75" },
    { Arah::Rentang, "10", "20", "50", "-50" },
    { Arah::Rentang, "10", kNone, "10", "100" }, // no upper bound: a range of one value
    { Arah::Rentang, "10", kNone, "11", "90" },
    { Arah::Rentang, "0", "20", "0", "100" },
    { Arah::Rentang, "0", "20", "-1", kNone, Catatan::TargetNol },
    { Arah::Rentang, "0", "0", "1", kNone, Catatan::TargetNol },
    // A bound below zero can't be compared with: outside it would come out better than inside.
    { Arah::Rentang, "-2", "2", "0", "100" },
    { Arah::Rentang, "-2", "2", "3", "50" },
    { Arah::Rentang, "-2", "2", "-3", kNone, Catatan::TargetNegatif },
    { Arah::Rentang, "-3", "-1", "0", kNone, Catatan::TargetNegatif },
};

TEST(Capaian, FollowsTheFormulaOfItsArah)
{
    for (const Kasus& each : kTable) {
        const Target promised = target(each.target, each.targetAtas);
        const Angka figure = capaian(indikator(each.arah), &promised, hasil(each.realisasi));
        const std::string place = std::to_string(int(each.arah)) + ": T " + each.target + " R " + each.realisasi;
        EXPECT_EQ(figure.catatan, each.catatan) << place;
        if (each.capaian) {
            EXPECT_EQ(figure.keadaan, Keadaan::Terhitung) << place;
            EXPECT_EQ(figure.bulat(2), dec(each.capaian)) << place;
        } else {
            EXPECT_EQ(figure.keadaan, Keadaan::TidakDapatDihitung) << place;
            EXPECT_EQ(figure.bulat(2), std::nullopt) << place;
        }
    }
}

TEST(Capaian, NamesItsRuleAndItsInputs)
{
    const std::pair<Arah, Aturan> rules[] = { { Arah::Naik, Aturan::CapaianNaik },
                                              { Arah::TurunA, Aturan::CapaianTurunA },
                                              { Arah::TurunB, Aturan::CapaianTurunB },
                                              { Arah::Rentang, Aturan::CapaianRentang } };
    for (const auto& [arah, rule] : rules) {
        const Target promised = target("2", "3");
        const Angka figure = capaian(indikator(arah), &promised, hasil("4"));
        EXPECT_EQ(figure.aturan, rule);
        ASSERT_EQ(figure.masukan.size(), arah == Arah::Rentang ? 3u : 2u);
        EXPECT_EQ(figure.masukan.front().peran, Peran::Target);
        EXPECT_EQ(figure.masukan.front().id, u"target"_s);
        EXPECT_EQ(figure.masukan.back().peran, Peran::Realisasi);
        EXPECT_EQ(figure.masukan.back().nilai, Ratio(dec("4")));
    }
}

/// T, R up to a million million, so that all intermediate products fit 128 bits.
TEST(Capaian, AgreesWithIntegerArithmeticOnRandomFigures)
{
    std::mt19937_64 random(2022);
    const auto any = [&] { return Decimal::fromScaled(qint64(random() % (1ull << (1 + random() % 50)))); };
    for (int i = 0; i < 40'000; ++i) {
        const Arah arah = Arah(random() % 4);
        Target promised = target("0");
        promised.nilai = any();
        promised.nilaiAtas = promised.nilai->plus(any());
        const Wide t = promised.nilai->scaled();
        const Wide upper = promised.nilaiAtas->scaled();
        const Decimal result = any();
        const Wide r = result.scaled();
        if (t == 0 || r == 0)
            continue; // conventions: see the table
        Wide expected = 10'000; // hundredths of a percent
        if (arah == Arah::Naik || (arah == Arah::Rentang && r < t))
            expected = nearest(r * 10'000, t);
        else if (arah == Arah::TurunA)
            expected = nearest((2 * t - r) * 10'000, t);
        else if (arah == Arah::TurunB)
            expected = nearest(t * 10'000, r);
        else if (r > upper)
            expected = nearest((2 * upper - r) * 10'000, upper);
        const Angka figure = capaian(indikator(arah), &promised, Angka::terhitung(result, Aturan::Langsung, {}));
        const Wide scaled = expected * 100;
        constexpr Wide max = std::numeric_limits<qint64>::max();
        const bool inRange = -max <= scaled && scaled <= max;
        ASSERT_EQ(figure.bulat(2), inRange ? std::optional(Decimal::fromScaled(qint64(scaled))) : std::nullopt)
            << int(arah) << ": T " << promised.nilai->toText().toStdString() << " R " << result.toText().toStdString();
    }
}

TEST(Capaian, IsEmptyAndNotZeroWithoutTargetOrRealisasi)
{
    const Target promised = target("90");
    Target unnumbered = promised;
    unnumbered.nilai.reset();
    const Angka none = Angka::kosong(Aturan::Langsung, Catatan::RealisasiBelumAda);
    for (Arah arah : { Arah::Naik, Arah::TurunA, Arah::TurunB, Arah::Rentang }) {
        const Indikator of = indikator(arah);
        const Angka noTarget = capaian(of, nullptr, hasil("5"));
        EXPECT_EQ(noTarget.keadaan, Keadaan::BelumDiisi);
        EXPECT_EQ(noTarget.catatan, Catatan::TargetBelumAda);
        EXPECT_FALSE(noTarget.ada());
        EXPECT_EQ(capaian(of, &unnumbered, hasil("5")).catatan, Catatan::TargetBelumAda);
        const Angka noResult = capaian(of, &promised, none);
        EXPECT_EQ(noResult.keadaan, Keadaan::BelumDiisi);
        EXPECT_EQ(noResult.catatan, Catatan::RealisasiBelumAda);
        EXPECT_EQ(noResult.bulat(2), std::nullopt);
        const Angka broken = Angka::tidakDapat(Aturan::Pembagian, Catatan::PenyebutNol);
        EXPECT_EQ(capaian(of, &promised, broken).keadaan, Keadaan::TidakDapatDihitung);
        EXPECT_EQ(capaian(of, &promised, broken).catatan, Catatan::PenyebutNol);
    }
}

TEST(Capaian, IsCappedOnlyByTheIndicatorsOwnCap)
{
    const Target promised = target("1");
    Indikator capped = indikator(Arah::Naik);
    EXPECT_EQ(capaian(capped, &promised, hasil("9")).bulat(2), dec("900"));
    capped.batasCapaian = dec("120");
    const Angka over = capaian(capped, &promised, hasil("9"));
    EXPECT_EQ(over.bulat(2), dec("120"));
    EXPECT_EQ(over.catatan, Catatan::Dibatasi);
    const Angka at = capaian(capped, &promised, hasil("1.2"));
    EXPECT_EQ(at.bulat(2), dec("120"));
    EXPECT_EQ(at.catatan, Catatan::TidakAda);
    capped.arah = Arah::TurunB;
    EXPECT_EQ(capaian(capped, &promised, hasil("0.1")).bulat(2), dec("120"));
}

TEST(Capaian, TooLargeToPrintIsNotAFigure)
{
    const Target least = target("0.0001");
    const Angka figure = capaian(indikator(Arah::Naik), &least, hasil("922337203685477"));
    EXPECT_EQ(figure.keadaan, Keadaan::TidakDapatDihitung);
    EXPECT_EQ(figure.catatan, Catatan::DiLuarJangkauan);
    EXPECT_FALSE(figure.ada());
    Indikator capped = indikator(Arah::Naik);
    capped.batasCapaian = dec("150");
    EXPECT_EQ(capaian(capped, &least, hasil("922337203685477")).bulat(2), dec("150"));
}

TEST(Capaian, OverOneHundredFiftyOrBelowZeroIsFlaggedButNotChanged)
{
    const Target two = target("2");
    const Angka negative = capaian(indikator(Arah::TurunA), &two, hasil("5"));
    EXPECT_TRUE(janggal(negative));
    EXPECT_EQ(negative.bulat(2), dec("-50"));
    EXPECT_FALSE(janggal(capaian(indikator(Arah::TurunB), &two, hasil("5"))));
    EXPECT_FALSE(janggal(hasil("150")));
    EXPECT_TRUE(janggal(hasil("150.01")));
    EXPECT_FALSE(janggal(hasil("0")));
    EXPECT_TRUE(janggal(hasil("-0.01")));
    EXPECT_FALSE(janggal(Angka()));
    EXPECT_FALSE(janggal(Angka::tidakDapat(Aturan::CapaianNaik, Catatan::TargetNol)));
}

TEST(Capaian, HasAPredikatOfPermendagri86)
{
    EXPECT_STREQ(predikat(hasil("103.65"))->nama, "Sangat Tinggi");
    EXPECT_STREQ(predikat(hasil("66.67"))->nama, "Sedang");
    EXPECT_STREQ(predikat(hasil("-50"))->nama, "Sangat Rendah");
    EXPECT_EQ(predikat(Angka()), nullptr);
}

TEST(Serapan, IsRealisasiOverPagu)
{
    const Angka share = serapan(hasil("2973061600"), hasil("2775362102"));
    EXPECT_EQ(share.bulat(2), dec("93.35"));
    EXPECT_EQ(share.aturan, Aturan::Serapan);
    ASSERT_EQ(share.masukan.size(), 2u);
    EXPECT_EQ(share.masukan[0].peran, Peran::Pagu);
    EXPECT_EQ(share.masukan[1].peran, Peran::RealisasiAnggaran);

    const Angka noPagu = serapan(Angka(), hasil("1"));
    EXPECT_EQ(noPagu.keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(noPagu.catatan, Catatan::PaguBelumAda);
    const Angka noSpending = serapan(hasil("1"), Angka());
    EXPECT_EQ(noSpending.keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(noSpending.catatan, Catatan::RealisasiBelumAda);
    EXPECT_EQ(serapan(hasil("0"), hasil("1")).keadaan, Keadaan::TidakDapatDihitung);
    EXPECT_EQ(serapan(hasil("100"), hasil("0")).bulat(2), dec("0"));
}

TEST(Efisiensi, IsCapaianMinusSerapanInPoints)
{
    const Angka points = efisiensi(hasil("103.65"), hasil("93.35"));
    EXPECT_EQ(points.bulat(2), dec("10.30"));
    EXPECT_EQ(points.aturan, Aturan::Efisiensi);
    EXPECT_EQ(efisiensi(hasil("90"), hasil("95.5")).bulat(2), dec("-5.5"));
    const Angka missing = efisiensi(Angka::kosong(Aturan::CapaianNaik, Catatan::RealisasiBelumAda), hasil("1"));
    EXPECT_EQ(missing.keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(missing.aturan, Aturan::Efisiensi);
    EXPECT_EQ(missing.catatan, Catatan::RealisasiBelumAda);
    EXPECT_EQ(efisiensi(hasil("1"), Angka::tidakDapat(Aturan::Serapan, Catatan::TargetNol)).keadaan,
              Keadaan::TidakDapatDihitung);
}

TEST(RataRata, IsTheMeanOfTheUnroundedCapaianThatCanBeComputed)
{
    const Target three = target("3");
    // 1/3 and 1/3 and 2/3 of the target: 44,444…; of rounded parts (33,33 + 33,33 + 66,67) it would be 44,4433…
    const Indikator of = indikator(Arah::Naik);
    const std::vector<Angka> parts{ capaian(of, &three, hasil("1")), capaian(of, nullptr, hasil("1")),
                                    capaian(of, &three, hasil("1")),
                                    Angka::tidakDapat(Aturan::CapaianNaik, Catatan::TargetNol),
                                    capaian(of, &three, hasil("2")) };
    const Angka average = rataRata(parts);
    EXPECT_EQ(average.bulat(4), dec("44.4444"));
    EXPECT_EQ(average.masukan.size(), 3u);
    EXPECT_EQ(average.aturan, Aturan::RataRataCapaian);
    EXPECT_EQ(rataRata({}).keadaan, Keadaan::BelumDiisi);
    const std::vector<Angka> none{ Angka(), Angka() };
    EXPECT_EQ(rataRata(none).keadaan, Keadaan::BelumDiisi);
}

} // namespace
