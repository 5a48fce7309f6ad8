// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the matrices: what may be typed, and whole blocks of them.
#include "core/domain/figures/Perhitungan.h"
#include "core/edits/plan/Isian.h"
#include "core/edits/plan/Pohon.h"
#include "tests/edits/Office.h"

#include <ctime>

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class PerencanaanIsian : public Office {
    protected:
        const Kolom kDraft{ u"renja"_s, 2024 };
        Kolom part(const char* rekening) const
        {
            Kolom kolom = kDraft;
            kolom.jenisBelanja = QString::fromLatin1(rekening);
            return kolom;
        }
        Kolom quarter(int triwulan) const
        {
            Kolom kolom = kDraft;
            kolom.triwulan = triwulan;
            return kolom;
        }
        static Isian cell(const Kolom& kolom, const char* objek, const QString& typed)
        {
            return { kolom, QString::fromLatin1(objek), typed };
        }
        void withUnit(const char* satuan)
        {
            Indikator form = *snapshot().indikator(u"ikm"_s);
            form.satuan = QString::fromUtf8(satuan);
            commit(editIndikator(snapshot(), form));
        }
        Error typing(const QString& typed, const char* id = "ikm") const
        {
            return errorOf(setTarget(snapshot(), QString::fromLatin1(id), kDraft, typed));
        }
        QString paguText(const char* simpul) const
        {
            const auto value = pagu(snapshot(), u"renja"_s, QString::fromLatin1(simpul), 2024).bulat(0);
            return value ? value->toText() : QString();
        }
        QString printed(const char* simpul) const
        {
            const Pagu* row = paguTercetak(snapshot(), u"renja"_s, QString::fromLatin1(simpul), 2024);
            return row ? row->nilai.toText() : QString();
        }
        Result<Edit> block(const std::vector<Isian>& cells, size_t* bad = nullptr) const
        {
            return fillBlock(snapshot(), Action::Paste, cells, bad);
        }
    };

} // namespace

TEST_F(PerencanaanIsian, ATargetMayNameItsOwnSatuanOnly)
{
    const Error fine{ ErrorCode::UsageInvalid, { u"berhasil"_s } };
    withUnit("Dokumen");
    for (const QString& typed : { u"7"_s, u"7 Dokumen"_s, u" 7  dokumen "_s, u"7 Dokumen (RKA)"_s,
                                  u"7 (tujuh Laporan)"_s, u"7 Dokumen RKA"_s, u"-"_s, u"N/A"_s })
        EXPECT_EQ(typing(typed), fine) << typed.toStdString();
    for (const QString& typed : { u"7 Laporan"_s, u"7%"_s, u"7 Dokumentasi"_s, u"7 Dokumen/Bulan"_s, u"Rp 7"_s })
        EXPECT_EQ(typing(typed), (Error{ ErrorCode::UnitMismatch, { typed, u"Dokumen"_s } })) << typed.toStdString();
    withUnit("Nilai");
    EXPECT_EQ(typing(u"82 (Tinggi)"_s), fine);
    EXPECT_EQ(typing(u"82,5(A)"_s), fine);
    EXPECT_EQ(typing(u"82%"_s).code, ErrorCode::UnitMismatch);
    for (const char* percent : { "%", "Persen", "Persen (%)" }) {
        withUnit(percent);
        for (const QString& typed : { u"100%"_s, u"100 Persen"_s, u"100% (Sangat Baik)"_s, u"97,86"_s })
            EXPECT_EQ(typing(typed), fine) << percent << typed.toStdString();
        EXPECT_EQ(typing(u"100 Nilai"_s).code, ErrorCode::UnitMismatch);
    }
    withUnit("Orang/Bulan");
    EXPECT_EQ(typing(u"20 Orang/Bulan"_s), fine);
    EXPECT_EQ(typing(u"20 Orang"_s).code, ErrorCode::UnitMismatch);
    withUnit("");
    EXPECT_EQ(typing(u"20 Orang"_s), fine); // nothing to compare with
}

TEST_F(PerencanaanIsian, TargetsOfQuartersStandBesideThatOfTheYear)
{
    for (int triwulan = 0; triwulan <= 4; ++triwulan)
        commit(setTarget(snapshot(), u"ikm"_s, quarter(triwulan), QString::number(10 + triwulan)));
    EXPECT_EQ(snapshot().target(u"renja"_s, u"ikm"_s).size(), 5u);
    for (int triwulan = 0; triwulan <= 4; ++triwulan)
        EXPECT_EQ(snapshot().target(u"renja"_s, u"ikm"_s, 2024, triwulan)->nilai, Decimal::fromInteger(10 + triwulan));
    commit(setTarget(snapshot(), u"ikm"_s, quarter(2), QString()));
    EXPECT_EQ(snapshot().target(u"renja"_s, u"ikm"_s).size(), 4u);
    for (int triwulan : { -1, 5 })
        EXPECT_EQ(errorOf(setTarget(snapshot(), u"ikm"_s, quarter(triwulan), u"1"_s)),
                  (Error{ ErrorCode::QuarterInvalid, { QString::number(triwulan) } }));
}

TEST_F(PerencanaanIsian, APaguOfZeroIsNone)
{
    for (const QString& typed : { u"0"_s, u"0,00"_s, u"Rp 0"_s })
        EXPECT_EQ(errorOf(setPagu(snapshot(), u"sub1"_s, kDraft, typed)),
                  (Error{ ErrorCode::PaguZero, { u"Simpul sub1"_s } }));
    EXPECT_EQ(errorOf(setPagu(snapshot(), u"sub1"_s, part("5.1.01"), u"0"_s)).code, ErrorCode::PaguZero);
}

TEST_F(PerencanaanIsian, ABreakdownTakesThePlaceOfTheFigureTypedBefore)
{
    commit(setPagu(snapshot(), u"sub1"_s, kDraft, u"100"_s));
    const QByteArray start = stored();
    commit(setPagu(snapshot(), u"sub1"_s, part("5.1.01"), u"60"_s));
    EXPECT_EQ(paguText("sub1"), u"60"_s);
    EXPECT_EQ(printed("sub1"), u"100"_s); // kept, and the difference shows
    commit(setPagu(snapshot(), u"sub1"_s, part("5.1.02"), u"30"_s));
    EXPECT_EQ(paguText("tujuan"), u"90"_s);
    EXPECT_EQ(errorOf(setPagu(snapshot(), u"sub1"_s, kDraft, u"95"_s)),
              (Error{ ErrorCode::ParentIsSum, { u"Simpul sub1"_s } }));
    commit(setPagu(snapshot(), u"sub1"_s, part("5.1.01"), QString()));
    EXPECT_EQ(paguText("sub1"), u"30"_s);
    commit(setPagu(snapshot(), u"sub1"_s, part("5.1.02"), QString()));
    EXPECT_EQ(paguText("sub1"), u"100"_s); // counts again
    EXPECT_EQ(stored(), start);
    commit(setPagu(snapshot(), u"sub1"_s, part("5.1.01"), u"60"_s));
    commit(setPagu(snapshot(), u"sub1"_s, kDraft, QString())); // the old figure is let go
    EXPECT_EQ(printed("sub1"), QString());
    EXPECT_EQ(paguText("sub1"), u"60"_s);
    EXPECT_EQ(errorOf(setPagu(snapshot(), u"kegiatan"_s, part("5.1.01"), u"1"_s)),
              (Error{ ErrorCode::ParentIsSum, { u"Simpul kegiatan"_s } }));
}

TEST_F(PerencanaanIsian, ABlockIsOneEdit)
{
    commit(setTarget(snapshot(), u"persen"_s, kDraft, u"50"_s));
    size_t bad = 99;
    const ChangeSet done = commit(block({ cell(kDraft, "ikm", u"82 (Tinggi)"_s), cell(quarter(1), "ikm", u"20"_s),
                                          cell(kDraft, "persen", QString()), cell(kDraft, "sub1", u"1.000"_s),
                                          cell({ u"renja2"_s, 2024 }, "sub1", u"2.000"_s) },
                                        &bad));
    EXPECT_EQ(done.action, Action::Paste);
    EXPECT_EQ(done.rows.size(), 5u);
    EXPECT_EQ(bad, 99u);
    EXPECT_EQ(snapshot().target(u"renja"_s, u"ikm"_s, 2024)->teks, u"82 (Tinggi)"_s);
    EXPECT_EQ(snapshot().target(u"renja"_s, u"persen"_s, 2024), nullptr);
    EXPECT_EQ(paguText("tujuan"), u"1000"_s);
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(snapshot().target(u"renja"_s, u"persen"_s, 2024)->nilai, dec("50"));
    EXPECT_TRUE(block({})->rows.empty());
}

TEST_F(PerencanaanIsian, OfTwoCellsInOnePlaceTheLaterCounts)
{
    commit(block({ cell(kDraft, "ikm", u"1"_s), cell(kDraft, "sub1", u"5"_s), cell(kDraft, "ikm", u"2"_s),
                   cell(kDraft, "sub1", QString()) }));
    EXPECT_EQ(snapshot().target(u"renja"_s, u"ikm"_s, 2024)->nilai, dec("2"));
    EXPECT_EQ(paguText("sub1"), QString());
}

TEST_F(PerencanaanIsian, TheFirstBadCellIsNamedAndNothingChanges)
{
    const struct {
        Isian bad;
        ErrorCode code;
    } cases[] = {
        { cell({ u"pk"_s, 2024 }, "ikm", u"1"_s), ErrorCode::DocumentFixed },
        { cell({ u"x"_s, 2024 }, "sub1", u"1"_s), ErrorCode::NotFound },
        { cell(kDraft, "x", u"1"_s), ErrorCode::NotFound },
        { cell(kDraft, "ikm", u"1.5"_s), ErrorCode::NumberInvalid },
        { cell(kDraft, "ikm", u"1 Laporan"_s), ErrorCode::UnitMismatch },
        { cell(quarter(5), "ikm", u"1"_s), ErrorCode::QuarterInvalid },
        { cell(kDraft, "sub2", u"-1"_s), ErrorCode::ValueNegative },
        { cell(kDraft, "sub2", u"0"_s), ErrorCode::PaguZero },
        { cell({ u"renja2"_s, 2024 }, "kegiatan", u"1"_s), ErrorCode::ParentIsSum }, // sub1 has one
    };
    commit(setPagu(snapshot(), u"sub1"_s, { u"renja2"_s, 2024 }, u"5"_s));
    const QByteArray start = stored();
    for (const auto& each : cases) {
        size_t bad = 99;
        const Result<Edit> edit = block({ cell(kDraft, "persen", u"1"_s), cell(kDraft, "sub1", u"1"_s), each.bad,
                                          cell(kDraft, "persen", u"kata"_s) },
                                        &bad);
        EXPECT_EQ(errorOf(edit).code, each.code);
        EXPECT_EQ(bad, 2u) << int(each.code);
        EXPECT_FALSE(workspace().commit(edit).has_value());
    }
    EXPECT_EQ(stored(), start);
}

TEST_F(PerencanaanIsian, ABlockIsJudgedByWhatItLeavesBehind)
{
    commit(setPagu(snapshot(), u"program"_s, kDraft, u"10"_s));
    commit(block({ cell(kDraft, "sub1", u"4"_s), cell(kDraft, "sub2", u"6"_s), cell(kDraft, "program", QString()) }));
    EXPECT_EQ(paguText("program"), u"10"_s);
    size_t bad = 99;
    EXPECT_EQ(errorOf(block({ cell(kDraft, "program", u"11"_s), cell(kDraft, "sub1", u"9"_s) }, &bad)),
              (Error{ ErrorCode::ParentIsSum, { u"Simpul program"_s } })); // it was a sum before
    EXPECT_EQ(bad, 0u);
    commit(block({ cell(kDraft, "program", u"11"_s), cell(kDraft, "sub1", QString()), cell(kDraft, "sub2", {}) }));
    EXPECT_EQ(paguText("program"), u"11"_s);
}

TEST_F(PerencanaanIsian, ABlockBreaksAFigureDown)
{
    commit(setPagu(snapshot(), u"sub1"_s, kDraft, u"100"_s));
    commit(block({ cell(part("5.1.01"), "sub1", u"60"_s), cell(part("5.1.02"), "sub1", u"30"_s) }));
    EXPECT_EQ(paguText("sub1"), u"90"_s);
    EXPECT_EQ(printed("sub1"), u"100"_s);
    commit(block({ cell(part("5.1.01"), "sub1", {}), cell(part("5.1.02"), "sub1", {}) }));
    EXPECT_EQ(paguText("sub1"), u"100"_s);
    EXPECT_EQ(printed("sub1"), QString());
    commit(block({ cell(kDraft, "sub1", u"90"_s), cell(part("5.1.01"), "sub1", u"80"_s) }));
    EXPECT_EQ(paguText("sub1"), u"80"_s);
    EXPECT_EQ(printed("sub1"), u"90"_s);
    EXPECT_EQ(errorOf(block({ cell(kDraft, "sub1", u"95"_s) })).code, ErrorCode::ParentIsSum);
    commit(block({ cell(part("5.1.01"), "sub1", u"60"_s), cell(kDraft, "sub1", {}) }));
    EXPECT_EQ(paguText("sub1"), u"60"_s);
    EXPECT_EQ(printed("sub1"), QString());
    commit(block({ cell(part("5.1.01"), "sub1", {}), cell(kDraft, "sub1", u"61"_s) })); // and back in one block
    EXPECT_EQ(paguText("sub1"), u"61"_s);
}

TEST_F(PerencanaanIsian, FiveThousandCellsAreOneQuickBlock)
{
    std::vector<Entity> rows;
    for (int i = 0; i < 500; ++i) {
        Simpul node;
        node.id = u"s%1"_s.arg(i);
        node.unitId = u"unit"_s;
        node.periodeId = u"periode"_s;
        node.indukId = u"kegiatan"_s;
        node.jenis = JenisSimpul::SubKegiatan;
        node.nama = u"Sub %1"_s.arg(i);
        Indikator row;
        row.id = u"i%1"_s.arg(i);
        row.unitId = u"unit"_s;
        row.simpulId = node.id;
        row.nama = u"Jumlah"_s;
        row.satuan = u"Dokumen"_s;
        rows.emplace_back(node);
        rows.emplace_back(row);
    }
    commit(addPlan(snapshot(), rows));
    std::vector<Isian> cells;
    for (int i = 0; i < 500; ++i) {
        for (int tahun = 2022; tahun < 2027; ++tahun) {
            cells.push_back({ { u"renja"_s, tahun }, u"i%1"_s.arg(i), u"%1 Dokumen"_s.arg(i) });
            cells.push_back({ { u"renja"_s, tahun }, u"s%1"_s.arg(i), QString::number(1000 + i) });
        }
    }
    ASSERT_EQ(cells.size(), 5000u);
    const std::clock_t start = std::clock(); // of this process: other programs don't count
    const Result<Edit> edit = block(cells);
    const auto spent = std::clock() - start;
    ASSERT_OK(edit);
    EXPECT_EQ(edit->rows.size(), 5000u);
    EXPECT_LT(spent, CLOCKS_PER_SEC); // a snapshot a cell takes many times that
}

} // namespace selaras::edits
