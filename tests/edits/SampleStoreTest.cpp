// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that the sample must meet: independent arithmetic on the report's targets and results.
#include "core/sample/SampleStore.h"
#include "core/documents/kinds/PerjanjianKinerja.h"
#include "core/domain/figures/Perhitungan.h"
#include "core/edits/plan/Perencanaan.h"
#include "core/edits/plan/Pohon.h"
#include "core/format/Text.h"
#include "core/workspace/Workspace.h"
#include "tests/support/Printers.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace workspace;
using namespace sample;

using namespace domain;

namespace {

    class SampleStore : public ::testing::Test {
    protected:
        static void SetUpTestSuite()
        {
            s_folder = new QTemporaryDir;
            auto store = storage::Store::create(s_folder->filePath(u"contoh.selaras"_s));
            ASSERT_OK(store);
            auto workspace = Workspace::open(std::move(*store), u"penguji"_s);
            ASSERT_OK(workspace);
            ASSERT_OK(buildSample(**workspace));
            s_workspace = workspace->release();
        }
        static void TearDownTestSuite()
        {
            delete s_workspace;
            delete s_folder;
        }

        static const Snapshot& snapshot() { return s_workspace->snapshot(); }

        static QStringList capaianOf(int tahun)
        {
            QStringList printed;
            for (const CapaianIndikator& row : capaianTahun(snapshot(), tahun))
                printed << format::figure(row.capaian);
            return printed;
        }

        static const Dokumen& pk(int tahun, int perubahanKe)
        {
            for (const Dokumen& each : snapshot().data().dokumen) {
                if (each.jenis == JenisDokumen::PerjanjianKinerja && each.tahun == tahun
                    && each.perubahanKe == perubahanKe)
                    return each;
            }
            throw std::runtime_error("no such PK");
        }

        static QString totalPagu(const Dokumen& dokumen)
        {
            return format::figure(pagu(snapshot(), dokumen.id, snapshot().akar().front()->id, dokumen.tahun), 0);
        }

        inline static QTemporaryDir* s_folder = nullptr;
        inline static Workspace* s_workspace = nullptr;
    };

} // namespace

TEST_F(SampleStore, CapaianOfEachYear)
{
    EXPECT_EQ(
        capaianOf(2024),
        (QStringList{ u"103,65"_s, u"100,00"_s, u"100,00"_s, u"100,91"_s, u"95,39"_s, u"100,90"_s, u"100,00"_s }));
    EXPECT_EQ(capaianOf(2023),
              (QStringList{ u"106,29"_s, u"100,00"_s, u"100,00"_s, u"99,83"_s, u"103,01"_s, u"101,29"_s, u"66,67"_s,
                            u"–"_s }));
    EXPECT_EQ(capaianOf(2022),
              (QStringList{ u"102,46"_s, u"122,27"_s, u"121,64"_s, u"102,67"_s, u"121,10"_s, u"61,76"_s, u"200,00"_s,
                            u"–"_s }));
}

TEST_F(SampleStore, TargetInForceIsThePerubahan)
{
    const auto rows = capaianTahun(snapshot(), 2024);
    ASSERT_EQ(rows.size(), 7u);
    EXPECT_EQ(rows[3].target.target->nilai, Decimal::fromInteger(82));
    EXPECT_EQ(rows[5].target.target->teks, u"84 (Tinggi)"_s);
    EXPECT_EQ(format::Text::shortTitle(*rows[3].target.dokumen), u"PK Perubahan 2024"_s);
}

TEST_F(SampleStore, SummaryOf2024)
{
    const Ringkasan summary = ringkasan(snapshot(), 2024);
    EXPECT_EQ(format::figure(summary.rataRata), u"100,12"_s);
    EXPECT_EQ(format::figure(summary.serapan), u"93,35"_s);
    EXPECT_EQ(format::figure(summary.efisiensi), u"6,77"_s);
    EXPECT_EQ(summary.tercapai, 6);
    EXPECT_EQ(summary.belumTercapai, 1);
    ASSERT_FALSE(summary.perhatian.empty());
    EXPECT_EQ(summary.perhatian.front().jenis, JenisPerhatian::DiBawahTarget);
}

TEST_F(SampleStore, SerapanOfProgramsAndYears)
{
    const AnggaranTahun budget = anggaranTahun(snapshot(), 2024);
    QStringList programs;
    int levels[3] = {};
    for (const AnggaranSimpul& line : budget.baris) {
        ++levels[line.kedalaman];
        if (line.kedalaman == 0)
            programs << line.simpul->kode + u' ' + format::figure(line.serapan);
    }
    EXPECT_EQ(programs, (QStringList{ u"7.01.01 92,76"_s, u"7.01.02 98,72"_s, u"7.01.06 97,89"_s }));
    EXPECT_EQ(levels[0], 3);
    EXPECT_EQ(levels[1], 7);
    EXPECT_EQ(levels[2], 20);
    EXPECT_EQ(format::figure(budget.total.realisasi, 0), u"2.775.362.102"_s);
    EXPECT_EQ(format::figure(anggaranTahun(snapshot(), 2023).total.serapan), u"97,85"_s);
}

/// The agreement as it would be printed with the edit in the plan.
TEST_F(SampleStore, WhatWasSignedKeepsItsWordsWhenThePlanIsWordedAnew)
{
    const Id signedId = pk(2024, 1).id;
    const auto paper = [&](const Snapshot& plan) {
        QStringList texts;
        const auto document = documents::perjanjianKinerja(plan, signedId);
        EXPECT_OK(document);
        for (const documents::Block& block : document->blocks) {
            const auto* table = std::get_if<documents::Table>(&block);
            for (const documents::TableRow& row : table ? table->body : std::vector<documents::TableRow>()) {
                for (const documents::Cell& cell : row.cells)
                    texts << cell.text;
            }
        }
        return texts;
    };
    const QStringList before = paper(snapshot());
    int worded = 0;
    for (const Simpul& node : snapshot().data().simpul) {
        Simpul after = node;
        after.nama += u" (baru)"_s;
        after.kode += after.kode.isEmpty() ? QString() : u".9"_s;
        const auto edit = editSimpul(snapshot(), after);
        ASSERT_OK(edit);
        EXPECT_EQ(paper(snapshot().with(edit->rows)), before) << node.nama.toStdString();
        EXPECT_EQ(paper(snapshot().with(renameSimpul(snapshot(), node.id, after.nama)->rows)), before);
        worded += edit->rows.size() > 1 ? 1 : 0;
    }
    EXPECT_GT(worded, 0);
    for (const Indikator& row : snapshot().data().indikator)
        EXPECT_EQ(paper(snapshot().with(renameIndikator(snapshot(), row.id, row.nama + u" (baru)"_s)->rows)), before)
            << row.nama.toStdString();
}

TEST_F(SampleStore, EachVersionKeepsWhatItPrints)
{
    EXPECT_EQ(totalPagu(pk(2024, 0)), u"2.889.241.600"_s);
    EXPECT_EQ(totalPagu(pk(2024, 1)), u"2.973.061.600"_s);
    // The Renja prints a total that is 120.000 short of its own lines: the sum counts, the printed one is kept.
    const DokumenBerlaku inForce = dokumenBerlaku(snapshot(), 2024);
    const Id root = snapshot().akar().front()->id;
    EXPECT_EQ(totalPagu(*inForce.renja), u"2.973.061.600"_s);
    for (const Dokumen& each : snapshot().data().dokumen) {
        if (each.jenis != JenisDokumen::Renja || each.perubahanKe != 0)
            continue;
        EXPECT_EQ(totalPagu(each), u"2.889.241.600"_s);
        ASSERT_NE(paguTercetak(snapshot(), each.id, root, 2024), nullptr);
        EXPECT_EQ(format::number(paguTercetak(snapshot(), each.id, root, 2024)->nilai), u"2.889.121.600"_s);
    }
}

TEST_F(SampleStore, ProgressTowardsTheRenstra)
{
    QStringList printed;
    for (const CapaianIndikator& row : capaianTahun(snapshot(), 2024))
        printed << format::figure(kemajuanRenstra(snapshot(), *row.indikator, 2024));
    EXPECT_EQ(
        printed,
        (QStringList{ u"102,64"_s, u"100,00"_s, u"100,00"_s, u"101,05"_s, u"95,26"_s, u"100,90"_s, u"100,00"_s }));
}

TEST_F(SampleStore, TheOpenYearHasTargetsAndNoResults)
{
    const auto rows = capaianTahun(snapshot(), 2025);
    ASSERT_EQ(rows.size(), 7u);
    EXPECT_EQ(rows[0].target.target->nilai, Decimal::fromInteger(91));
    for (const CapaianIndikator& row : rows)
        EXPECT_EQ(row.capaian.keadaan, Keadaan::BelumDiisi);
    EXPECT_TRUE(snapshot().realisasi(rows[0].indikator->id, 2025).empty());
}

TEST_F(SampleStore, ResultsStandInQuarterFourOnly)
{
    EXPECT_EQ(snapshot().data().realisasi.size(), 21u);
    for (const RealisasiKinerja& row : snapshot().data().realisasi)
        EXPECT_EQ(row.triwulan, 4);
    for (const RealisasiAnggaran& row : snapshot().data().realisasiAnggaran)
        EXPECT_EQ(row.triwulan, 4);
}

TEST_F(SampleStore, NamesNoPersons)
{
    EXPECT_TRUE(snapshot().data().pejabat.empty());
    EXPECT_EQ(snapshot().data().desa.size(), 17u);
    EXPECT_EQ(snapshot().data().jabatan.size(), 10u);
}

TEST_F(SampleStore, TheFileIsSoundAndItsHistoryComplete)
{
    const auto findings = s_workspace->store().check();
    ASSERT_OK(findings);
    EXPECT_TRUE(findings->isEmpty()) << findings->join(u'\n').toStdString();
    const auto history = s_workspace->store().history();
    ASSERT_OK(history);
    EXPECT_GT(history->size(), 10u);
    EXPECT_TRUE(history->back().reason.contains(u"LKjIP 2024"));
}

TEST_F(SampleStore, IsBuiltTheSameTwice)
{
    auto store = storage::Store::create(s_folder->filePath(u"kedua.selaras"_s));
    ASSERT_OK(store);
    auto again = Workspace::open(std::move(*store), u"penguji"_s);
    ASSERT_OK(again);
    ASSERT_OK(buildSample(**again));
    EXPECT_EQ(storage::contentDigest((*again)->snapshot().data()), storage::contentDigest(snapshot().data()));
}

} // namespace selaras::edits
