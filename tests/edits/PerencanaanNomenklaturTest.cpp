// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/plan/Nomenklatur.h"
#include "core/edits/plan/Perencanaan.h"
#include "core/sample/SampleStore.h"
#include "tests/edits/Office.h"

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    const std::vector<BarisNomenklatur> kTable{
        { 1, u"7.01"_s, u"KECAMATAN"_s, {}, {}, {} },
        { 2, u"KODE"_s, u"NAMA"_s, {}, {}, {} },
        { 3, u"X.XX.01"_s, u"PROGRAM PENUNJANG"_s, {}, {}, {} },
        { 4, u"7.01.01.2.01"_s, u"Perencanaan"_s, {}, {}, {} },
        { 5, u"7.01.01.2.01.0001"_s, u"Penyusunan Dokumen"_s, u"Tersusunnya"_s, u"Jumlah Dokumen"_s, u"Dokumen"_s },
        { 6, u"7.01.01.2.01.0002"_s, u"Koordinasi RKA"_s, u"Tersedianya"_s, u"Jumlah Laporan"_s, u"Laporan"_s },
        { 7, u"7.01.02"_s, u"PROGRAM PELAYANAN"_s, {}, {}, {} },
    };

    class PerencanaanNomenklatur : public Office {
    protected:
        ImporNomenklatur import(const std::vector<BarisNomenklatur>& rows)
        {
            auto found = importNomenklatur(snapshot(), rows);
            EXPECT_OK(found);
            return found ? *std::move(found) : ImporNomenklatur{ 0, 0, 0, 0, { Action::ImportNomenklatur, {}, {} } };
        }
        Error importError(std::vector<BarisNomenklatur> rows) const
        {
            const auto found = importNomenklatur(snapshot(), rows);
            return found ? Error{ ErrorCode::UsageInvalid, { u"berhasil"_s } } : found.error();
        }
        /// The tree below a node as "kode nama [indikator satuan]" lines, indented.
        QStringList tree(const Id& id, int depth = 0) const
        {
            QStringList lines;
            for (const Simpul* node : snapshot().anak(id)) {
                QString line = QString(depth, u' ') + node->kode + u' ' + node->nama;
                for (const Indikator* indikator : snapshot().indikatorOf(node->id))
                    line += u" [%1 %2]"_s.arg(indikator->nama, indikator->satuan);
                lines << line << tree(node->id, depth + 1);
            }
            return lines;
        }
        Id emptySasaran()
        {
            Simpul sasaran;
            sasaran.id = u"kosong"_s;
            sasaran.unitId = u"unit"_s;
            sasaran.periodeId = u"periode"_s;
            sasaran.indukId = u"tujuan"_s;
            sasaran.jenis = JenisSimpul::Sasaran;
            sasaran.nama = u"Sasaran kosong"_s;
            commit(addPlan(snapshot(), { sasaran }));
            return sasaran.id;
        }
    };

    std::vector<MasalahKode> problems(const Snapshot& snapshot, const QString& kode)
    {
        std::vector<MasalahKode> found;
        for (const Simpul& node : snapshot.data().simpul) {
            if (node.kode != kode)
                continue;
            for (const TemuanKode& finding : checkKode(snapshot, node))
                found.push_back(finding.masalah);
        }
        return found;
    }

} // namespace

TEST_F(PerencanaanNomenklatur, TheFirstImportCountsAndWrites)
{
    const ImporNomenklatur found = import(kTable);
    EXPECT_EQ(std::tuple(found.baru, found.berubah, found.sama, found.dilewati), std::tuple(5, 0, 0, 2));
    EXPECT_TRUE(snapshot().data().nomenklatur.empty()) << "looking writes nothing";
    EXPECT_EQ(commit(found.edit).action, Action::ImportNomenklatur);
    reopen();
    ASSERT_TRUE(snapshot().nomenklatur(u"7.01.01"_s)) << "X.XX is the office's bidang";
    const Nomenklatur sub = *snapshot().nomenklatur(u"7.01.01.2.01.0001"_s);
    EXPECT_EQ((QStringList{ sub.nama, sub.kinerja, sub.indikator, sub.satuan }),
              (QStringList{ u"Penyusunan Dokumen"_s, u"Tersusunnya"_s, u"Jumlah Dokumen"_s, u"Dokumen"_s }));
}

TEST_F(PerencanaanNomenklatur, AnotherImportUpdatesAndKeepsWhatIsNotInTheFile)
{
    commit(import(kTable).edit);
    const Nomenklatur before = *snapshot().nomenklatur(u"7.01.02"_s);
    const ImporNomenklatur same = import(kTable);
    EXPECT_EQ(std::tuple(same.baru, same.berubah, same.sama, same.dilewati), std::tuple(0, 0, 5, 2));
    EXPECT_TRUE(same.edit.rows.empty());
    const ImporNomenklatur found = import({ { 1, u"7.01.02"_s, u"PROGRAM  LAIN"_s, {}, {}, {} },
                                            { 2, u"7.01.03"_s, u"PROGRAM DESA"_s, {}, {}, {} },
                                            { 3, u"7.01.03"_s, u"PROGRAM DESA"_s, {}, {}, {} } });
    EXPECT_EQ(std::tuple(found.baru, found.berubah, found.sama, found.dilewati), std::tuple(1, 1, 0, 1));
    commit(found.edit);
    EXPECT_EQ(snapshot().nomenklatur(u"7.01.02"_s)->nama, u"PROGRAM LAIN"_s);
    EXPECT_EQ(snapshot().nomenklatur(u"7.01.02"_s)->id, before.id);
    EXPECT_TRUE(snapshot().nomenklatur(u"7.01.01.2.01.0001"_s));
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(*snapshot().nomenklatur(u"7.01.02"_s), before);
    EXPECT_FALSE(snapshot().nomenklatur(u"7.01.03"_s));
}

TEST_F(PerencanaanNomenklatur, FaultsNameTheLine)
{
    EXPECT_EQ(importError({ { 8, u"7.01.01.2.01.00001"_s, u"A"_s, {}, {}, {} } }).details.value(0), u"baris 8:"_s);
    EXPECT_EQ(importError({ { 9, u"7.01.01"_s, u" "_s, {}, {}, {} } }).details.value(0), u"baris 9:"_s);
    const Error twice = importError(
        { { 3, u"7.01.01.2.01.01"_s, u"A"_s, {}, {}, {} }, { 5, u"7.01.01.2.01.0001"_s, u"B"_s, {}, {}, {} } });
    EXPECT_EQ(twice.code, ErrorCode::ImportInvalid);
    EXPECT_EQ(twice.details.value(0), u"baris 5:"_s);
    EXPECT_TRUE(twice.details.value(1).contains(u"baris 3")) << twice.details.value(1).toStdString();
    const auto unitless = importNomenklatur(Snapshot(), kTable);
    ASSERT_FALSE(unitless);
    EXPECT_EQ(unitless.error().code, ErrorCode::NotFound);
}

TEST_F(PerencanaanNomenklatur, TheUnitsOwnBidangReplacesThePlaceholder)
{
    UnitData data;
    UnitKerja unit;
    unit.id = u"unit"_s;
    unit.kode = u"5.01.5.05.0.00.01.0000"_s;
    data.unit = { unit };
    const auto found = importNomenklatur(Snapshot(data), { { 1, u"X.XX.01"_s, u"PENUNJANG"_s, {}, {}, {} } });
    ASSERT_OK(found);
    ASSERT_EQ(found->edit.rows.size(), 1u);
    EXPECT_EQ(std::get<Nomenklatur>(*found->edit.rows.front().after).kode, u"5.01.01"_s);
}

TEST_F(PerencanaanNomenklatur, CodesBringTheirParentsAndIndicators)
{
    commit(import(kTable).edit);
    const Id sasaran = emptySasaran();
    const ChangeSet done =
        commit(addFromNomenklatur(snapshot(), sasaran, { u"7.01.02"_s, u"7.01.01.2.01.0001"_s, u"7.01.02"_s }));
    EXPECT_EQ(done.action, Action::AddSimpul);
    reopen();
    const QStringList first{ u"7.01.01 PROGRAM PENUNJANG"_s, u" 7.01.01.2.01 Perencanaan"_s,
                             u"  7.01.01.2.01.0001 Penyusunan Dokumen [Jumlah Dokumen Dokumen]"_s,
                             u"7.01.02 PROGRAM PELAYANAN"_s };
    EXPECT_EQ(tree(sasaran), first);
    for (const Snapshot::Baris& row : snapshot().pohon()) {
        if (row.simpul->kode.startsWith(u"7."))
            EXPECT_TRUE(checkKode(snapshot(), *row.simpul).empty()) << row.simpul->kode.toStdString();
    }
    // The second choice goes below what is there, even when it is asked for under another sasaran.
    commit(addFromNomenklatur(snapshot(), u"sasaran"_s, { u"7.01.01.2.01.01"_s, u"7.01.01.2.01.02"_s }));
    QStringList second = first;
    second.insert(3, u"  7.01.01.2.01.0002 Koordinasi RKA [Jumlah Laporan Laporan]"_s);
    EXPECT_EQ(tree(sasaran), second);
    const auto again = addFromNomenklatur(snapshot(), sasaran, { u"7.01.01.2.01.0002"_s });
    ASSERT_OK(again);
    EXPECT_TRUE(again->rows.empty());
}

TEST_F(PerencanaanNomenklatur, WhatCannotBeAddedIsRefused)
{
    commit(import(kTable).edit);
    const auto refused = [&](const char* under, const QString& kode) {
        return errorOf(addFromNomenklatur(snapshot(), QString::fromLatin1(under), { kode })).code;
    };
    EXPECT_EQ(refused("sasaran", u"7.01.09"_s), ErrorCode::CodeInvalid);
    EXPECT_EQ(refused("sasaran", u"7.01"_s), ErrorCode::CodeInvalid);
    EXPECT_EQ(refused("sasaran", u"7.01.02.2.01.0001"_s), ErrorCode::CodeInvalid);
    EXPECT_EQ(refused("tidak ada", u"7.01.02"_s), ErrorCode::NotFound);
    EXPECT_EQ(refused("tujuan", u"7.01.02"_s), ErrorCode::LevelMismatch);
    EXPECT_EQ(refused("program", u"7.01.02"_s), ErrorCode::LevelMismatch);
}

TEST_F(PerencanaanNomenklatur, ANodeWithMoneyOfItsOwnTakesNoChildren)
{
    commit(import(kTable).edit);
    const Id sasaran = emptySasaran();
    commit(addFromNomenklatur(snapshot(), sasaran, { u"7.01.01"_s }));
    const Id program = snapshot().anak(sasaran).front()->id;
    commit(setPagu(snapshot(), program, { u"renja"_s, 2024 }, u"1.000"_s));
    const auto below = [&] { return errorOf(addFromNomenklatur(snapshot(), sasaran, { u"7.01.01.2.01"_s })); };
    EXPECT_EQ(below(), (Error{ ErrorCode::NodeHasFigure, { u"PROGRAM PENUNJANG"_s } }));
    commit(setPagu(snapshot(), program, { u"renja"_s, 2024 }, {}));
    EXPECT_EQ(below().code, ErrorCode::UsageInvalid) << "added once the money is gone";
}

TEST_F(PerencanaanNomenklatur, TheSamplePlanIsFindableInTheOfficialTable)
{
    QTemporaryDir folder;
    auto store = storage::Store::create(folder.filePath(u"contoh.selaras"_s));
    ASSERT_OK(store);
    const auto opened = Workspace::open(std::move(*store), u"penguji"_s);
    ASSERT_OK(opened);
    Workspace& sample = **opened;
    ASSERT_OK(buildSample(sample));
    using enum MasalahKode;
    using Found = std::vector<MasalahKode>;
    EXPECT_EQ(problems(sample.snapshot(), u"7.01.01"_s), Found{});
    EXPECT_EQ(problems(sample.snapshot(), u"7.01.01.2.01.01"_s), Found{ DigitLama });
    const auto table = importNomenklatur(
        sample.snapshot(),
        { { 1, u"7.01.01"_s, u"PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA"_s, {}, {}, {} },
          { 2, u"7.01.01.2.06.0005"_s, u"Penyediaan Barang Cetakan dan Penggandaan"_s, {}, {}, {} },
          { 3, u"7.01.01.2.06.0006"_s, u"Penyediaan Bahan Bacaan dan Peraturan Perundang- undangan"_s, {}, {}, {} },
          { 4, u"7.01.01.2.05.0002"_s, u"Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya"_s, {}, {}, {} } });
    ASSERT_OK(table);
    ASSERT_OK(sample.commit(table->edit));
    const Snapshot& now = sample.snapshot();
    EXPECT_EQ(problems(now, u"7.01.01"_s), Found{});
    EXPECT_EQ(problems(now, u"7.01.01.2.06.05"_s), (Found{ NamaBerbeda, DigitLama })) << "Barang Cetak, Cetakan";
    EXPECT_EQ(problems(now, u"7.01.01.2.06.06"_s), Found{ DigitLama });
    EXPECT_EQ(problems(now, u"7.01.02"_s), Found{ TidakAdaDiTabel });
    for (const Simpul& node : now.data().simpul) {
        if (node.kode == u"7.01.01.2.05.03")
            EXPECT_EQ(checkKode(now, node).front(), (TemuanKode{ TidakAdaDiTabel, u"7.01.01.2.05.0002"_s, {} }));
    }
}

} // namespace selaras::edits
