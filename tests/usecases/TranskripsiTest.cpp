// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Perhitungan.h"
#include "core/format/Text.h"
#include "tests/usecases/Kantor.h"

using namespace Qt::StringLiterals;

namespace selaras::usecases {

using namespace domain;

namespace {

    class Transkripsi : public Kantor {
    protected:
        static BarisDokumen row(const QString& simpulId, const QString& printedPagu)
        {
            BarisDokumen result;
            result.simpulId = simpulId;
            result.pagu.emplace_back(kolom(u"pk"_s), printedPagu);
            return result;
        }
        static BarisDokumen targetRow(const QString& printedTarget)
        {
            BarisDokumen result;
            result.simpulId = u"sasaran"_s;
            result.indikatorId = u"sakip"_s;
            result.target.emplace_back(kolom(u"pk"_s), printedTarget);
            return result;
        }
        void transcribe(const std::vector<BarisDokumen>& rows) { commit(transcribeDokumen(snapshot(), u"pk"_s, rows)); }
        QString sum(const QString& simpulId) const
        {
            return format::figure(pagu(snapshot(), u"pk"_s, simpulId, 2024), 0);
        }
        QString printed(const QString& simpulId) const
        {
            const Pagu* row = paguTercetak(snapshot(), u"pk"_s, simpulId, 2024);
            return row ? format::number(row->nilai) : QString();
        }
    };

} // namespace

TEST_F(Transkripsi, KeepsPrintedParentsBesideTheSumOfTheirChildren)
{
    transcribe({ row(u"sasaran"_s, u"9.000"_s), row(u"program"_s, u"120"_s), row(u"kegiatan"_s, u"-"_s),
                 row(u"sub1"_s, u"100"_s), row(u"sub2"_s, u"23"_s), row(u"program2"_s, u"1.000"_s) });
    EXPECT_EQ(sum(u"program"_s), u"123"_s); // the document is wrong by 3
    EXPECT_EQ(printed(u"program"_s), u"120"_s);
    EXPECT_EQ(sum(u"sasaran"_s), u"1.123"_s);
    EXPECT_EQ(printed(u"sasaran"_s), u"9.000"_s);
    EXPECT_EQ(printed(u"kegiatan"_s), QString()); // a dash is no figure
    EXPECT_EQ(printed(u"program2"_s), QString()); // nothing finer: it counts
    EXPECT_EQ(shown(), stored());
}

TEST_F(Transkripsi, AFigureAboveProgramsIsPrintedOnlyOnceProgramsHaveOne)
{
    transcribe({ row(u"sasaran"_s, u"9.000"_s) });
    EXPECT_EQ(sum(u"tujuan"_s), u"9.000"_s);
    EXPECT_EQ(printed(u"sasaran"_s), QString());
    transcribe({ row(u"sasaran"_s, u"9.000"_s), row(u"program2"_s, u"8.000"_s) });
    EXPECT_EQ(sum(u"tujuan"_s), u"8.000"_s);
    EXPECT_EQ(printed(u"sasaran"_s), u"9.000"_s);
}

TEST_F(Transkripsi, AParentCopiedAfterItsChildrenIsPrintedOnlyToo)
{
    transcribe({ row(u"sub1"_s, u"100"_s) });
    transcribe({ row(u"program"_s, u"120"_s) });
    EXPECT_EQ(sum(u"program"_s), u"100"_s);
    EXPECT_EQ(printed(u"program"_s), u"120"_s);
}

TEST_F(Transkripsi, CopiesTargetsWhateverTheStateOfTheDocument)
{
    transcribe({ targetRow(u"82 (Tinggi)"_s) });
    const Target* target = snapshot().target(u"pk"_s, u"sakip"_s, 2024);
    ASSERT_NE(target, nullptr);
    EXPECT_EQ(target->nilai, Decimal::fromInteger(82));
    EXPECT_EQ(target->teks, u"82 (Tinggi)"_s);
    EXPECT_EQ(snapshot().dokumen(u"pk"_s)->status, StatusDokumen::Ditetapkan);
}

TEST_F(Transkripsi, KeepsThePrintedWordingWhereItDiffers)
{
    BarisDokumen line = targetRow(u"82"_s);
    line.kode = u"7.01"_s;
    line.nama = u"SASARAN"_s;
    line.namaIndikator = u"Nilai AKIP"_s;
    line.keterangan = u"APBD"_s;
    transcribe({ line, row(u"program"_s, u"1"_s) });
    ASSERT_NE(snapshot().cetakan(u"pk"_s, u"sasaran"_s), nullptr);
    EXPECT_EQ(snapshot().cetakan(u"pk"_s, u"sasaran"_s)->kode, u"7.01"_s);
    EXPECT_EQ(snapshot().cetakan(u"pk"_s, u"sasaran"_s)->keterangan, u"APBD"_s);
    ASSERT_NE(snapshot().cetakan(u"pk"_s, u"sakip"_s), nullptr);
    EXPECT_EQ(snapshot().cetakan(u"pk"_s, u"sakip"_s)->nama, u"Nilai AKIP"_s);
    EXPECT_EQ(snapshot().cetakan(u"pk"_s, u"program"_s), nullptr);
    EXPECT_EQ(snapshot().simpul(u"sasaran"_s)->nama, u"Nama sasaran"_s); // the tree keeps its own
}

TEST_F(Transkripsi, NamesTheRowAndTheFigureItCannotRead)
{
    using format::Text;
    const auto refused = [&](const BarisDokumen& second) {
        const auto error = refusal(transcribeDokumen(snapshot(), u"pk"_s, { row(u"sub1"_s, u"100"_s), second }));
        EXPECT_TRUE(error && error->code == ErrorCode::ImportInvalid);
        return error ? error->details : QStringList();
    };
    const QStringList badPagu = refused(row(u"sub2"_s, u"1.50"_s));
    EXPECT_EQ(badPagu.value(0), u"baris 2:"_s);
    EXPECT_TRUE(badPagu.value(1).contains(u"\"1.50\""_s));
    EXPECT_TRUE(refused(targetRow(u"tinggi"_s)).value(1).contains(u"\"tinggi\""_s));
    EXPECT_TRUE(refused(row(u"x"_s, u"1"_s)).value(1).contains(u"Simpul x"_s));
    BarisDokumen unknown = targetRow(u"1"_s);
    unknown.indikatorId = u"y"_s;
    EXPECT_TRUE(refused(unknown).value(1).contains(u"Indikator y"_s));
    EXPECT_EQ(refusal(transcribeDokumen(snapshot(), u"x"_s, {})),
              (Error{ ErrorCode::NotFound, { u"Dokumen"_s, u"x"_s } }));
}

TEST_F(Transkripsi, CopiedAgainReplacesRowsWhereTheyStand)
{
    // Rows of another hand have ids of their own.
    const Target target{ u"t"_s,
                         u"unit"_s,
                         u"pk"_s,
                         u"sakip"_s,
                         2024,
                         0,
                         Bagian::Tahunan,
                         Decimal::fromInteger(1),
                         Decimal::fromInteger(9),
                         {} };
    const Pagu pagu{ u"p"_s, u"unit"_s, u"pk"_s, u"sub1"_s, 2024, Bagian::Tahunan, {}, Decimal::fromInteger(1), false };
    const Cetakan wording{ u"c"_s, u"unit"_s, u"pk"_s, u"sub1"_s, {}, u"LAMA"_s, {} };
    commit(Edit{ Action::Import, {}, { { {}, target }, { {}, pagu }, { {}, wording } } });
    BarisDokumen line = row(u"sub1"_s, u"2"_s);
    line.nama = u"BARU"_s;
    transcribe({ line, targetRow(u"5"_s) });
    EXPECT_EQ(sum(u"sub1"_s), u"2"_s);
    EXPECT_EQ(snapshot().cetakan(u"pk"_s, u"sub1"_s)->nama, u"BARU"_s);
    ASSERT_NE(snapshot().target(u"t"_s), nullptr);
    EXPECT_EQ(snapshot().target(u"t"_s)->nilai, Decimal::fromInteger(5));
    EXPECT_EQ(snapshot().target(u"t"_s)->nilaiAtas, Decimal::fromInteger(9));
    EXPECT_EQ(snapshot().data().pagu.size(), 1u);
    EXPECT_EQ(snapshot().data().cetakan.size(), 1u);
    EXPECT_EQ(shown(), stored());

    const auto same = transcribeDokumen(snapshot(), u"pk"_s, { line, targetRow(u"5"_s) });
    ASSERT_OK(same);
    const auto done = workspace().commit(same);
    ASSERT_OK(done);
    EXPECT_TRUE(done->rows.empty()); // nothing new, no change set
}

TEST_F(Transkripsi, BreakdownByJenisBelanjaIsKeptByRekening)
{
    const std::vector<std::pair<QString, QString>> belanja{ { u"5.1.01"_s, u"700"_s }, { u"5.1.02"_s, u"300"_s } };
    commit(transcribeBelanja(snapshot(), u"program2"_s, kolom(u"pk"_s), belanja));
    EXPECT_EQ(sum(u"program2"_s), u"1.000"_s);
    commit(transcribeBelanja(snapshot(), u"program2"_s, kolom(u"pk"_s), { { u"5.1.01"_s, u"800"_s } }));
    EXPECT_EQ(sum(u"program2"_s), u"1.100"_s); // replaced, not added
    EXPECT_EQ(shown(), stored());

    EXPECT_EQ(refusal(transcribeBelanja(snapshot(), u"x"_s, kolom(u"pk"_s), belanja)),
              (Error{ ErrorCode::NotFound, { u"Simpul"_s, u"x"_s } }));
    EXPECT_EQ(refusal(transcribeBelanja(snapshot(), u"program2"_s, kolom(u"x"_s), belanja)),
              (Error{ ErrorCode::NotFound, { u"Dokumen"_s, u"x"_s } }));
    EXPECT_EQ(refusal(transcribeBelanja(snapshot(), u"program2"_s, kolom(u"pk"_s), { { u"5"_s, u"a"_s } }))->code,
              ErrorCode::NumberInvalid);
}

TEST_F(Transkripsi, BreakdownOfASumIsPrintedOnly)
{
    transcribe({ row(u"sub1"_s, u"100"_s) });
    commit(transcribeBelanja(snapshot(), u"tujuan"_s, kolom(u"pk"_s), { { u"5.1"_s, u"777"_s } }));
    EXPECT_EQ(sum(u"tujuan"_s), u"100"_s);
    ASSERT_EQ(snapshot().pagu(u"pk"_s, u"tujuan"_s).size(), 1u);
    EXPECT_TRUE(snapshot().pagu(u"pk"_s, u"tujuan"_s).front()->tercetak);
}

} // namespace selaras::usecases
