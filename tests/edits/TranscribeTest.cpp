// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that were printed before: their figures are copied as they stand, contradictions included.
#include "core/domain/figures/Perhitungan.h"
#include "core/format/Text.h"
#include "core/sample/Transkripsi.h"
#include "tests/edits/Office.h"

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class Transcribe : public Office {
    protected:
        const Kolom kYear{ u"pk"_s, 2024 };

        BarisDokumen row(const char* simpul, const QString& paguText, const char* indikator = "",
                         const QString& targetText = {}) const
        {
            BarisDokumen result;
            result.simpulId = QString::fromLatin1(simpul);
            result.indikatorId = QString::fromLatin1(indikator);
            if (!paguText.isEmpty())
                result.pagu.emplace_back(kYear, paguText);
            if (!targetText.isEmpty())
                result.target.emplace_back(kYear, targetText);
            return result;
        }
        Result<Edit> copy(const std::vector<BarisDokumen>& rows) const
        {
            return transcribeDokumen(snapshot(), u"pk"_s, rows);
        }
        QString paguOf(const char* simpul) const
        {
            return format::figure(pagu(snapshot(), u"pk"_s, QString::fromLatin1(simpul), 2024), 0);
        }
    };

} // namespace

TEST_F(Transcribe, CopiesEvenIntoADocumentThatIsDitetapkan)
{
    const ChangeSet done = commit(copy({ row("sasaran", {}, "ikm", u"82 (Tinggi)"_s), row("sub1", u"1.000,00"_s) }));
    EXPECT_EQ(done.action, Action::Import);
    EXPECT_EQ(snapshot().target(u"pk"_s, u"ikm"_s, 2024)->teks, u"82 (Tinggi)"_s);
    EXPECT_EQ(paguOf("tujuan"), u"1.000"_s);
}

TEST_F(Transcribe, AFigureAboveFinerOnesIsThePrintedOne)
{
    commit(copy({ row("program", u"120"_s), row("sub1", u"100"_s), row("sub2", u"23"_s), row("program2", u"50"_s),
                  row("sasaran", u"170"_s), row("tujuan", u"999"_s) }));
    EXPECT_EQ(paguOf("program"), u"123"_s); // parents are sums
    EXPECT_EQ(paguOf("program2"), u"50"_s);
    EXPECT_EQ(paguOf("tujuan"), u"173"_s);
    const auto printed = [&](const char* simpul) {
        const Pagu* each = paguTercetak(snapshot(), u"pk"_s, QString::fromLatin1(simpul), 2024);
        return each ? each->nilai.toText() : QString();
    };
    EXPECT_EQ(printed("program"), u"120"_s);
    EXPECT_EQ(printed("sasaran"), u"170"_s);
    EXPECT_EQ(printed("tujuan"), u"999"_s);
    EXPECT_EQ(printed("program2"), QString());
    EXPECT_EQ(printed("sub1"), QString());
}

TEST_F(Transcribe, ATotalWithoutProgramsIsAFigure)
{
    commit(copy({ row("tujuan", u"2.929.868.777,00"_s), row("sasaran", {}, "ikm", u"85"_s) }));
    EXPECT_EQ(paguOf("tujuan"), u"2.929.868.777"_s);
    EXPECT_EQ(paguTercetak(snapshot(), u"pk"_s, u"tujuan"_s, 2024), nullptr);
}

TEST_F(Transcribe, EachColumnIsJudgedForItself)
{
    BarisDokumen parent = row("program", {});
    parent.pagu = { { { u"pk"_s, 2024 }, u"10"_s }, { { u"pk"_s, 2025 }, u"20"_s } };
    commit(copy({ parent, row("sub1", u"7"_s) }));
    EXPECT_EQ(format::figure(pagu(snapshot(), u"pk"_s, u"program"_s, 2024), 0), u"7"_s);
    EXPECT_EQ(format::figure(pagu(snapshot(), u"pk"_s, u"program"_s, 2025), 0), u"20"_s);
}

TEST_F(Transcribe, DashesArePrintedTargetsAndNoPagu)
{
    commit(copy({ row("sasaran", u"-"_s, "ikm", u"-"_s), row("sub1", u"–"_s, "", {}) }));
    EXPECT_EQ(snapshot().target(u"pk"_s, u"ikm"_s, 2024)->teks, u"-"_s);
    EXPECT_TRUE(snapshot().data().pagu.empty());
}

TEST_F(Transcribe, KeepsTheWordingWhereItDiffers)
{
    BarisDokumen other = row("program", u"1"_s, "ikm", u"80"_s);
    other.kode = u"7.01.01"_s;
    other.nama = u"PROGRAM PENUNJANG"_s;
    other.namaIndikator = u"Nilai IKM"_s;
    other.keterangan = u"P-APBD"_s;
    commit(copy({ other, row("sub1", u"1"_s) }));
    const Cetakan* node = snapshot().cetakan(u"pk"_s, u"program"_s);
    ASSERT_NE(node, nullptr);
    EXPECT_EQ(node->kode, u"7.01.01"_s);
    EXPECT_EQ(node->nama, u"PROGRAM PENUNJANG"_s);
    EXPECT_EQ(node->keterangan, u"P-APBD"_s);
    EXPECT_EQ(snapshot().cetakan(u"pk"_s, u"ikm"_s)->nama, u"Nilai IKM"_s);
    EXPECT_EQ(snapshot().cetakan(u"pk"_s, u"sub1"_s), nullptr);
}

TEST_F(Transcribe, NamesTheRowAndTheFigureItCannotTake)
{
    EXPECT_EQ(errorOf(transcribeDokumen(snapshot(), u"x"_s, {})).code, ErrorCode::NotFound);
    const struct {
        BarisDokumen bad;
        QString says;
    } cases[] = {
        { row("x", {}), u"x"_s },
        { row("sasaran", {}, "y", u"1"_s), u"y"_s },
        { row("sasaran", {}, "ikm", u"1.5"_s), u"1.5"_s },
        { row("sub1", u"1.50.000"_s), u"1.50.000"_s },
        { row("sasaran", {}, "", u"77"_s), u"Indikator"_s }, // a target of nothing
    };
    for (const auto& each : cases) {
        const Error error = errorOf(copy({ row("sub2", u"1"_s), each.bad }));
        EXPECT_EQ(error.code, ErrorCode::ImportInvalid);
        const QString sentence = format::Text::error(error);
        EXPECT_TRUE(sentence.contains(u"baris 2"_s)) << sentence.toStdString();
        EXPECT_TRUE(sentence.contains(each.says)) << sentence.toStdString();
        EXPECT_TRUE(sentence.endsWith(u'.')) << sentence.toStdString();
        EXPECT_FALSE(sentence.endsWith(u".."_s)) << sentence.toStdString();
    }
}

TEST_F(Transcribe, CopyingTwiceChangesNothingMore)
{
    BarisDokumen named = row("program", u"120"_s, "ikm", u"82 (Tinggi)"_s);
    named.nama = u"PROGRAM"_s;
    const std::vector<BarisDokumen> rows{ named, row("sub1", u"100"_s) };
    commit(copy(rows));
    const QByteArray before = stored();
    EXPECT_TRUE(commit(copy(rows)).id.isEmpty());
    EXPECT_EQ(stored(), before);
}

TEST_F(Transcribe, RowsThatCameFromElsewhereKeepTheirOwnIds)
{
    commit(Edit{
        Action::Import,
        {},
        { { std::nullopt, Target{ u"t"_s, u"unit"_s, u"pk"_s, u"ikm"_s, 2024, 0, Bagian::Tahunan, dec("1"), {}, {} } },
          { std::nullopt, Pagu{ u"p"_s, u"unit"_s, u"pk"_s, u"sub1"_s, 2024, Bagian::Tahunan, {}, dec("1"), false } },
          { std::nullopt, Cetakan{ u"c"_s, u"unit"_s, u"pk"_s, u"sub1"_s, {}, u"LAMA"_s, {} } } } });
    BarisDokumen again = row("sub1", u"2"_s, "ikm", u"2"_s);
    again.nama = u"BARU"_s;
    commit(copy({ again }));
    EXPECT_EQ(snapshot().target(u"t"_s)->nilai, dec("2"));
    EXPECT_EQ(snapshot().pagu(u"pk"_s, u"sub1"_s).front()->id, u"p"_s);
    EXPECT_EQ(snapshot().cetakan(u"pk"_s, u"sub1"_s)->id, u"c"_s);
    EXPECT_EQ(snapshot().cetakan(u"pk"_s, u"sub1"_s)->nama, u"BARU"_s);
}

TEST_F(Transcribe, AParentCopiedAfterItsChildrenIsPrintedOnlyToo)
{
    commit(copy({ row("sub1", u"100"_s) }));
    commit(copy({ row("program", u"120"_s) }));
    EXPECT_EQ(paguOf("program"), u"100"_s);
    ASSERT_NE(paguTercetak(snapshot(), u"pk"_s, u"program"_s, 2024), nullptr);
    EXPECT_EQ(paguTercetak(snapshot(), u"pk"_s, u"program"_s, 2024)->nilai, dec("120"));
}

TEST_F(Transcribe, ATargetCopiedAgainKeepsItsUpperBound)
{
    const Target range{ u"t"_s, u"unit"_s, u"pk"_s, u"ikm"_s, 2024, 0, Bagian::Tahunan, dec("1"), dec("9"), {} };
    commit(Edit{ Action::Import, {}, { { std::nullopt, range } } });
    commit(copy({ row("sasaran", {}, "ikm", u"2"_s) }));
    EXPECT_EQ(snapshot().target(u"t"_s)->nilai, dec("2"));
    EXPECT_EQ(snapshot().target(u"t"_s)->nilaiAtas, dec("9"));
}

TEST_F(Transcribe, BelanjaCopiedAgainReplacesItsRows)
{
    commit(transcribeBelanja(snapshot(), u"program2"_s, kYear, { { u"5.1.01"_s, u"70"_s }, { u"5.1.02"_s, u"30"_s } }));
    commit(transcribeBelanja(snapshot(), u"program2"_s, kYear, { { u"5.1.01"_s, u"80"_s } }));
    EXPECT_EQ(paguOf("program2"), u"110"_s);
    EXPECT_EQ(errorOf(transcribeBelanja(snapshot(), u"program2"_s, { u"x"_s, 2024 }, {})),
              (Error{ ErrorCode::NotFound, { u"Dokumen"_s, u"x"_s } }));
}

TEST_F(Transcribe, BelanjaIsABreakdownOfANode)
{
    EXPECT_EQ(errorOf(transcribeBelanja(snapshot(), u"x"_s, kYear, {})).code, ErrorCode::NotFound);
    EXPECT_EQ(errorOf(transcribeBelanja(snapshot(), u"tujuan"_s, kYear, { { u"5.1.01"_s, u"abc"_s } })).code,
              ErrorCode::NumberInvalid);
    const std::vector<std::pair<QString, QString>> parts{ { u"5.1.01"_s, u"70"_s }, { u"5.1.02"_s, u"30"_s } };
    commit(transcribeBelanja(snapshot(), u"tujuan"_s, kYear, parts));
    EXPECT_EQ(paguOf("tujuan"), u"100"_s); // nothing finer: the breakdown is the figure
    EXPECT_TRUE(commit(transcribeBelanja(snapshot(), u"tujuan"_s, kYear, parts)).id.isEmpty());
}

TEST_F(Transcribe, BelanjaAboveFinerFiguresIsPrintedOnly)
{
    commit(copy({ row("sub1", u"90"_s) }));
    commit(transcribeBelanja(snapshot(), u"tujuan"_s, kYear, { { u"5.1.01"_s, u"70"_s }, { u"5.1.02"_s, u"30"_s } }));
    EXPECT_EQ(paguOf("tujuan"), u"90"_s);
    EXPECT_EQ(snapshot().pagu(u"pk"_s, u"tujuan"_s).size(), 2u);
    EXPECT_TRUE(snapshot().pagu(u"pk"_s, u"tujuan"_s).front()->tercetak);
}

} // namespace selaras::edits
