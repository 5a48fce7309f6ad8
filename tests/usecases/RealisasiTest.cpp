// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Realisasi.h"
#include "core/domain/Perhitungan.h"
#include "core/format/Text.h"
#include "tests/usecases/Kantor.h"

using namespace Qt::StringLiterals;

namespace selaras::usecases {

using namespace domain;

namespace {

    class RealisasiKantor : public Kantor {
    protected:
        void record(const QString& typed, int triwulan = 1)
        {
            commit(recordRealisasi(snapshot(), u"sakip"_s, 2024, triwulan, typed));
        }
        const RealisasiKinerja* row(int triwulan = 1, const QString& indikatorId = u"sakip"_s) const
        {
            return snapshot().realisasi(indikatorId, 2024, triwulan);
        }
    };

    const CatatanRealisasi kNotes{ u"Data terlambat"_s, u"Surat"_s, u"Rapat"_s, u"Sementara"_s };

} // namespace

TEST_F(RealisasiKantor, AValueIsRecordedReplacedAndCleared)
{
    record(u"93,66"_s);
    ASSERT_NE(row(), nullptr);
    EXPECT_EQ(row()->nilai, Decimal::fromText(u"93.66"));
    EXPECT_EQ(row()->unitId, u"unit"_s);
    record(u"0"_s);
    EXPECT_EQ(row()->nilai, Decimal()); // zero is a result
    record(u" "_s);
    EXPECT_EQ(row(), nullptr);
    EXPECT_TRUE(recordRealisasi(snapshot(), u"sakip"_s, 2024, 1, {})->rows.empty());
    record(u"-2,5"_s, 4); // a growth rate may be negative
    EXPECT_EQ(row(4)->nilai, Decimal::fromText(u"-2.5"));
    EXPECT_EQ(shown(), stored());
}

TEST_F(RealisasiKantor, ATwinIsRecordedAtItsAcuan)
{
    commit(recordRealisasi(snapshot(), u"kembar"_s, 2024, 2, u"80"_s));
    ASSERT_NE(row(2), nullptr);
    EXPECT_EQ(row(2, u"kembar"_s), nullptr);
    commit(recordCatatan(snapshot(), u"kembar"_s, 2024, 2, kNotes));
    EXPECT_EQ(row(2)->kendala, u"Data terlambat"_s);
    EXPECT_EQ(snapshot().data().realisasi.size(), 1u);
}

TEST_F(RealisasiKantor, EachQuarterHasARowOfItsOwn)
{
    for (int triwulan = 1; triwulan <= 4; ++triwulan)
        record(QString::number(triwulan), triwulan);
    EXPECT_EQ(snapshot().realisasi(u"sakip"_s, 2024).size(), 4u);
    record({}, 3);
    EXPECT_EQ(row(3), nullptr);
    EXPECT_EQ(row(4)->nilai, Decimal::fromInteger(4));
    for (int triwulan : { 0, 5, -1 }) {
        const Error error{ ErrorCode::QuarterInvalid, { QString::number(triwulan) } };
        EXPECT_EQ(refusal(recordRealisasi(snapshot(), u"sakip"_s, 2024, triwulan, u"1"_s)), error);
        EXPECT_EQ(refusal(recordRealisasi(snapshot(), u"tertib"_s, 2024, triwulan, u"1"_s, u"2"_s)), error);
        EXPECT_EQ(refusal(recordCatatan(snapshot(), u"sakip"_s, 2024, triwulan, kNotes)), error);
        EXPECT_EQ(refusal(recordRealisasiAnggaran(snapshot(), u"sub1"_s, 2024, triwulan, u"1"_s)), error);
    }
}

TEST_F(RealisasiKantor, AnUnknownIndicatorOrNumberIsRefused)
{
    const Error unknown{ ErrorCode::NotFound, { u"Indikator"_s, u"x"_s } };
    EXPECT_EQ(refusal(recordRealisasi(snapshot(), u"x"_s, 2024, 1, u"1"_s)), unknown);
    EXPECT_EQ(refusal(recordRealisasi(snapshot(), u"x"_s, 2024, 1, u"1"_s, u"2"_s)), unknown);
    EXPECT_EQ(refusal(recordCatatan(snapshot(), u"x"_s, 2024, 1, kNotes)), unknown);
    EXPECT_EQ(refusal(recordRealisasi(snapshot(), u"sakip"_s, 2024, 1, u"93.66"_s)),
              (Error{ ErrorCode::NumberInvalid,
                      { u"93.66"_s, format::Text::numberError(format::NumberError::DotAsDecimal) } }));
    EXPECT_EQ(refusal(recordRealisasi(snapshot(), u"sakip"_s, 2024, 1, u"-"_s))->code, ErrorCode::NumberInvalid);
}

TEST_F(RealisasiKantor, APairIsRecordedReplacedAndCleared)
{
    const auto pair = [&](const QString& above, const QString& below) {
        commit(recordRealisasi(snapshot(), u"tertib"_s, 2024, 1, above, below));
    };
    pair(u"26"_s, u"26"_s);
    ASSERT_NE(row(1, u"tertib"_s), nullptr);
    EXPECT_EQ(row(1, u"tertib"_s)->pembilang, Decimal::fromInteger(26));
    EXPECT_EQ(format::figure(realisasi(snapshot(), *snapshot().indikator(u"tertib"_s), 2024)), u"100,00"_s);
    pair(u"0"_s, u"26"_s);
    EXPECT_EQ(format::figure(realisasi(snapshot(), *snapshot().indikator(u"tertib"_s), 2024)), u"0,00"_s);
    commit(recordRealisasi(snapshot(), u"tertib"_s, 2024, 1, u"95"_s)); // a value takes the place of a pair
    EXPECT_EQ(row(1, u"tertib"_s)->pembilang, std::nullopt);
    EXPECT_EQ(row(1, u"tertib"_s)->penyebut, std::nullopt);
    pair(u"1"_s, u"2"_s); // and the other way round
    EXPECT_EQ(row(1, u"tertib"_s)->nilai, std::nullopt);
    pair({}, u" "_s);
    EXPECT_EQ(row(1, u"tertib"_s), nullptr);
}

TEST_F(RealisasiKantor, APairIsRefusedWithItsReason)
{
    const auto refused = [&](const QString& above, const QString& below) {
        return refusal(recordRealisasi(snapshot(), u"tertib"_s, 2024, 1, above, below));
    };
    const Error missing{ ErrorCode::DenominatorMissing, {} };
    EXPECT_EQ(refused(u"1"_s, {}), missing);
    EXPECT_EQ(refused(u"1"_s, u"0"_s), missing);
    EXPECT_EQ(refused(u"0"_s, u"0,00"_s), missing);
    EXPECT_EQ(refused(u"-1"_s, u"2"_s), (Error{ ErrorCode::ValueNegative, { u"-1"_s } }));
    EXPECT_EQ(refused(u"1"_s, u"-2"_s), (Error{ ErrorCode::ValueNegative, { u"-2"_s } }));
    EXPECT_EQ(refused(u"satu"_s, u"2"_s)->details.value(0), u"satu"_s);
    EXPECT_EQ(refused(u"1"_s, u"dua"_s)->details.value(0), u"dua"_s);
    EXPECT_EQ(refused({}, u"2"_s)->code, ErrorCode::NumberInvalid);
}

TEST_F(RealisasiKantor, NotesStayWhenTheValueIsClearedAndGoWithTheLastOfThem)
{
    record(u"80"_s);
    commit(recordCatatan(snapshot(), u"sakip"_s, 2024, 1, kNotes));
    EXPECT_EQ(row()->nilai, Decimal::fromInteger(80));
    record({});
    ASSERT_NE(row(), nullptr);
    EXPECT_EQ(row()->nilai, std::nullopt);
    EXPECT_EQ(row()->tindakLanjut, u"Rapat"_s);
    EXPECT_EQ(realisasi(snapshot(), *snapshot().indikator(u"sakip"_s), 2024).keadaan, Keadaan::BelumDiisi);
    commit(recordCatatan(snapshot(), u"sakip"_s, 2024, 1, {}));
    EXPECT_EQ(row(), nullptr);
    EXPECT_EQ(shown(), stored());
}

TEST_F(RealisasiKantor, ARowWithProofIsKeptWhenItsValueIsCleared)
{
    record(u"80"_s);
    const Id id = row()->id;
    const BuktiDukung proof{ u"bukti"_s, u"unit"_s, id, u"LHE.pdf"_s, u"application/pdf"_s, "sha", "isi" };
    commit(Edit{ Action::SetRealisasi, {}, { { std::nullopt, proof } } });
    record({});
    ASSERT_NE(row(), nullptr);
    EXPECT_EQ(row()->nilai, std::nullopt);
    EXPECT_EQ(snapshot().data().bukti.size(), 1u);
    record(u"81"_s);
    EXPECT_EQ(row()->id, id);
}

TEST_F(RealisasiKantor, ACellThatIsClearedAndTypedAgainKeepsItsHistory)
{
    for (const QString& typed : { u"80"_s, QString(), u"82"_s }) {
        record(typed);
        commit(recordRealisasiAnggaran(snapshot(), u"sub1"_s, 2024, 1, typed));
    }
    EXPECT_EQ(historyOf(row()->id), 3u);
    EXPECT_EQ(historyOf(snapshot().realisasiAnggaran(u"sub1"_s, 2024, 1)->id), 3u);
}

TEST_F(RealisasiKantor, EvaluationRowsAreAdded)
{
    commit(addEvaluasi(
        snapshot(),
        { Pembanding{ u"pb"_s, u"unit"_s, u"sakip"_s, 2024, TingkatPembanding::Kabupaten, Decimal::fromInteger(75) },
          UnsurSkm{ u"skm"_s, u"unit"_s, 2024, 1, Decimal::fromInteger(3) },
          Rekomendasi{ u"rek"_s, u"unit"_s, 2024, u"Selaraskan"_s, {}, {}, 0 },
          JadwalRekomendasi{ u"jad"_s, u"unit"_s, u"rek"_s, u"2025"_s, 0 } }));
    EXPECT_EQ(snapshot().data().pembanding.size(), 1u);
    EXPECT_EQ(snapshot().data().jadwal.size(), 1u);
    EXPECT_EQ(shown(), stored());
}

} // namespace selaras::usecases
