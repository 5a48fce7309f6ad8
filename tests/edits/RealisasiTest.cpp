// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Perhitungan.h"
#include "core/format/Text.h"
#include "tests/edits/Office.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class CatatRealisasi : public Office {
    protected:
        Result<Edit> record(const char* indikator, int triwulan, const QString& typed) const
        {
            return recordRealisasi(snapshot(), QString::fromLatin1(indikator), 2024, triwulan, typed);
        }
        Result<Edit> recordPair(int triwulan, const QString& pembilang, const QString& penyebut) const
        {
            return recordRealisasi(snapshot(), u"persen"_s, 2024, triwulan, pembilang, penyebut);
        }
        const RealisasiKinerja* quarter(const char* indikator, int triwulan) const
        {
            return snapshot().realisasi(QString::fromLatin1(indikator), 2024, triwulan);
        }
    };

} // namespace

TEST_F(CatatRealisasi, AValueIsRecordedAsTyped)
{
    EXPECT_EQ(commit(record("ikm", 1, u"93,66"_s)).action, Action::SetRealisasi);
    EXPECT_EQ(quarter("ikm", 1)->nilai, dec("93.66"));
    commit(record("ikm", 1, u"93,67"_s));
    EXPECT_EQ(quarter("ikm", 1)->nilai, dec("93.67"));
    EXPECT_EQ(snapshot().data().realisasi.size(), 1u);
    commit(record("ikm", 2, u"0"_s)); // zero is not empty
    EXPECT_EQ(quarter("ikm", 2)->nilai, dec("0"));
    commit(record("ikm", 3, u"-1,5"_s)); // growth may be negative
    EXPECT_EQ(quarter("ikm", 3)->nilai, dec("-1.5"));
    EXPECT_TRUE(record("ikm", 1, u" 93,67 "_s)->rows.empty());
    commit(record("ikm", 1, QString()));
    EXPECT_EQ(quarter("ikm", 1), nullptr);
    EXPECT_TRUE(record("ikm", 1, u"  "_s)->rows.empty());
}

TEST_F(CatatRealisasi, AValueIsRefusedWithAReason)
{
    EXPECT_EQ(errorOf(record("ikm", 0, u"1"_s)), (Error{ ErrorCode::QuarterInvalid, { u"0"_s } }));
    EXPECT_EQ(errorOf(record("ikm", 5, u"1"_s)), (Error{ ErrorCode::QuarterInvalid, { u"5"_s } }));
    EXPECT_EQ(errorOf(record("x", 1, u"1"_s)), (Error{ ErrorCode::NotFound, { u"Indikator"_s, u"x"_s } }));
    EXPECT_EQ(errorOf(record("ikm", 1, u"1.5"_s)).code, ErrorCode::NumberInvalid);
    EXPECT_EQ(errorOf(record("ikm", 1, u"-"_s)).code, ErrorCode::NumberInvalid); // a dash is not a way to clear
}

TEST_F(CatatRealisasi, ATwinIsRecordedAtItsAcuan)
{
    commit(record("kembar", 1, u"80"_s));
    EXPECT_EQ(quarter("kembar", 1), nullptr);
    EXPECT_EQ(quarter("ikm", 1)->nilai, dec("80"));
    commit(recordCatatan(snapshot(), u"kembar"_s, 2024, 1, { u"kendala"_s, {}, {}, {} }));
    EXPECT_EQ(quarter("ikm", 1)->kendala, u"kendala"_s);
}

TEST_F(CatatRealisasi, APairIsRecordedAsTyped)
{
    commit(recordPair(1, u"1.736"_s, u"2.000"_s));
    EXPECT_EQ(quarter("persen", 1)->pembilang, dec("1736"));
    EXPECT_EQ(quarter("persen", 1)->penyebut, dec("2000"));
    EXPECT_EQ(realisasi(snapshot(), *snapshot().indikator(u"persen"_s), 2024).bulat(2), dec("86.8"));
    commit(record("persen", 1, u"90"_s)); // a value takes its place, and the other way round
    EXPECT_EQ(quarter("persen", 1)->pembilang, std::nullopt);
    EXPECT_EQ(quarter("persen", 1)->penyebut, std::nullopt);
    commit(recordPair(1, u"0"_s, u"5"_s));
    EXPECT_EQ(quarter("persen", 1)->nilai, std::nullopt);
    EXPECT_EQ(realisasi(snapshot(), *snapshot().indikator(u"persen"_s), 2024).bulat(2), dec("0"));
    commit(recordPair(1, QString(), u" "_s));
    EXPECT_EQ(quarter("persen", 1), nullptr);
}

TEST_F(CatatRealisasi, APairIsRefusedWithAReason)
{
    EXPECT_EQ(errorOf(recordPair(1, u"5"_s, QString())).code, ErrorCode::DenominatorMissing);
    EXPECT_EQ(errorOf(recordPair(1, u"5"_s, u"0"_s)).code, ErrorCode::DenominatorMissing);
    EXPECT_OK(recordPair(1, u"0"_s, u"0,00"_s)) << "a quarter without cases is reported";
    EXPECT_EQ(errorOf(recordPair(1, u"-5"_s, u"5"_s)), (Error{ ErrorCode::ValueNegative, { u"-5"_s } }));
    EXPECT_EQ(errorOf(recordPair(1, u"5"_s, u"(5)"_s)), (Error{ ErrorCode::ValueNegative, { u"(5)"_s } }));
    EXPECT_EQ(errorOf(recordPair(1, u"abc"_s, u"5"_s)).details.value(0), u"abc"_s);
    EXPECT_EQ(errorOf(recordPair(1, u"5"_s, u"1e5"_s)).details.value(0), u"1e5"_s);
    EXPECT_EQ(errorOf(recordPair(1, QString(), u"5"_s)).code, ErrorCode::NumberInvalid);
    EXPECT_EQ(errorOf(recordPair(9, u"1"_s, u"5"_s)).code, ErrorCode::QuarterInvalid);
}

TEST_F(CatatRealisasi, NotesStayWhenTheValueIsCleared)
{
    commit(record("ikm", 1, u"80"_s));
    commit(recordCatatan(snapshot(), u"ikm"_s, 2024, 1, { u"K"_s, u"S"_s, u"T"_s, u"C"_s }));
    EXPECT_EQ(quarter("ikm", 1)->nilai, dec("80"));
    EXPECT_EQ(quarter("ikm", 1)->solusi, u"S"_s);
    EXPECT_EQ(quarter("ikm", 1)->tindakLanjut, u"T"_s);
    EXPECT_EQ(quarter("ikm", 1)->catatan, u"C"_s);
    commit(record("ikm", 1, QString()));
    ASSERT_NE(quarter("ikm", 1), nullptr);
    EXPECT_EQ(quarter("ikm", 1)->nilai, std::nullopt);
    EXPECT_EQ(quarter("ikm", 1)->kendala, u"K"_s);
    EXPECT_EQ(realisasi(snapshot(), *snapshot().indikator(u"ikm"_s), 2024).keadaan, Keadaan::BelumDiisi);
    commit(recordCatatan(snapshot(), u"ikm"_s, 2024, 1, {}));
    EXPECT_EQ(quarter("ikm", 1), nullptr);
    EXPECT_EQ(errorOf(recordCatatan(snapshot(), u"ikm"_s, 2024, 7, {})).code, ErrorCode::QuarterInvalid);
    EXPECT_EQ(errorOf(recordCatatan(snapshot(), u"x"_s, 2024, 1, {})).code, ErrorCode::NotFound);
}

TEST_F(CatatRealisasi, EvidenceStaysWhenTheValueIsCleared)
{
    commit(record("ikm", 1, u"80"_s));
    const Berkas file{ QCryptographicHash::hash("isi", QCryptographicHash::Sha256), "isi" };
    const BuktiDukung evidence{ u"bukti"_s,           u"unit"_s,   u"ikm"_s, 2024, 1, u"laporan.pdf"_s,
                                u"application/pdf"_s, file.sha256, 3,        {} };
    commit(Edit{ Action::AddBukti, {}, { { std::nullopt, evidence } }, { file } });
    commit(record("ikm", 1, QString()));
    ASSERT_NE(quarter("ikm", 1), nullptr);
    EXPECT_EQ(quarter("ikm", 1)->nilai, std::nullopt);
    EXPECT_EQ(snapshot().bukti({ u"ikm"_s, 2024, 1 }).size(), 1u);
}

TEST_F(CatatRealisasi, AQuarterKeepsItsIdOverClearingAndRetyping)
{
    commit(record("ikm", 1, u"80"_s));
    const Id id = quarter("ikm", 1)->id;
    commit(record("ikm", 1, QString()));
    commit(record("ikm", 1, u"81"_s));
    EXPECT_EQ(quarter("ikm", 1)->id, id);
    EXPECT_EQ(workspace().store().history(id)->size(), 3u);
}

TEST_F(CatatRealisasi, EvaluationRowsAreAdded)
{
    const ChangeSet done =
        commit(addEvaluasi(snapshot(),
                           { Pembanding{ u"p"_s, u"unit"_s, u"ikm"_s, 2024, TingkatPembanding::Provinsi, dec("80.5") },
                             KomponenSakip{ u"k"_s, u"unit"_s, 2024, u"Perencanaan"_s, dec("30"), dec("24.9"), 0 },
                             UnsurSkm{ u"u"_s, u"unit"_s, 2024, 1, dec("3.5") },
                             Rekomendasi{ u"r"_s, u"unit"_s, 2024, u"Langkah"_s, {}, {}, 0 },
                             JadwalRekomendasi{ u"j"_s, u"unit"_s, u"r"_s, u"2025"_s, 0 } }));
    EXPECT_EQ(done.action, Action::AddEvaluasi);
    EXPECT_EQ(done.rows.size(), 5u);
    EXPECT_EQ(snapshot().data().pembanding.front().nilai, dec("80.5"));
    EXPECT_EQ(snapshot().data().jadwal.size(), 1u);
}

} // namespace selaras::edits
