// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/base/Ids.h"
#include "core/edits/office/Jabatan.h"
#include "core/workspace/KantorBaru.h"
#include "tests/edits/Office.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace selaras;
using namespace selaras::edits;
using namespace selaras::domain;
using namespace selaras::workspace;
using namespace Qt::StringLiterals;

namespace {

Jabatan post(const char* id, const char* nama, const char* atasan)
{
    Jabatan row;
    row.id = QString::fromLatin1(id);
    row.nama = QString::fromLatin1(nama);
    row.atasanId = QString::fromLatin1(atasan);
    return row;
}

KantorBaru answers()
{
    KantorBaru baru;
    baru.unit.nama = u"Kecamatan Baru"_s;
    baru.unit.kabupaten = u"Kabupaten Uji"_s;
    baru.tahunAwal = 2025;
    baru.tahunAkhir = 2029;
    // The superior stands below the subordinate: the order of a list is the user's own.
    baru.jabatan = { post("sek", "Sekretaris", "camat"), post("camat", "Camat", ""), post("kasi", "Kasi", "sek") };
    baru.tujuan = u"Tujuan kantor"_s;
    baru.sasaran = u"Sasaran kantor"_s;
    baru.tabel = { { 1, u"7.01.01"_s, u"PROGRAM PENUNJANG"_s, {}, {}, {} },
                   { 2, u"7.01.01.2.01"_s, u"Perencanaan"_s, {}, {}, {} },
                   { 3, u"7.01.01.2.01.0001"_s, u"Penyusunan"_s, u"Tersusunnya"_s, u"Jumlah Dokumen"_s, u"Dokumen"_s },
                   { 4, u"7.01.02"_s, u"PROGRAM PELAYANAN"_s, {}, {}, {} } };
    baru.kode = { u"7.01.01.2.01.0001"_s };
    return baru;
}

Snapshot made(const KantorBaru& baru)
{
    const Result<Edit> edit = kantorBaru(Snapshot(), baru);
    EXPECT_OK(edit);
    return edit ? Snapshot().with(edit->rows) : Snapshot();
}

} // namespace

TEST(PerencanaanKantorBaru, IsOneEditWithUnitPostsProgramsAndADraft)
{
    const Snapshot office = made(answers());
    ASSERT_TRUE(office.hasUnit());
    EXPECT_FALSE(office.unit().id.isEmpty());
    EXPECT_EQ(office.unit().kabupaten, u"Kabupaten Uji"_s);
    ASSERT_EQ(office.data().jabatan.size(), 3u);
    EXPECT_EQ(office.data().jabatan[0].nama, u"Sekretaris"_s);
    EXPECT_EQ(office.jabatan(u"sek"_s)->atasanId, u"camat"_s);
    EXPECT_EQ(office.jabatan(u"kasi"_s)->atasanId, u"sek"_s);
    EXPECT_EQ(office.data().nomenklatur.size(), 4u);
    ASSERT_EQ(office.pohon().size(), 5u);
    EXPECT_EQ(office.pohon()[0].simpul->nama, u"Tujuan kantor"_s);
    EXPECT_EQ(office.pohon()[4].simpul->kode, u"7.01.01.2.01.0001"_s);
    EXPECT_EQ(office.indikatorOf(office.pohon()[4].simpul->id).size(), 1u);
    ASSERT_EQ(office.data().dokumen.size(), 1u);
    EXPECT_EQ(office.data().dokumen[0].periodeId, office.data().periode[0].id);
}

TEST(PerencanaanKantorBaru, MayBeginWithoutAPlan)
{
    KantorBaru baru = answers();
    baru.kode.clear();
    baru.tabel.clear();
    baru.tujuan.clear();
    const Snapshot office = made(baru);
    EXPECT_TRUE(office.pohon().empty());
    EXPECT_EQ(office.data().dokumen.size(), 1u);
}

TEST(PerencanaanKantorBaru, RefusesWhatItsPartsRefuse)
{
    KantorBaru baru = answers();
    baru.unit.nama = u" "_s;
    EXPECT_EQ(errorOf(kantorBaru(Snapshot(), baru)).code, ErrorCode::NameEmpty);
    baru = answers();
    baru.tahunAkhir = 2024;
    EXPECT_EQ(errorOf(kantorBaru(Snapshot(), baru)).code, ErrorCode::PeriodInvalid);
    baru = answers();
    baru.jabatan[1].atasanId = u"kasi"_s;
    EXPECT_EQ(errorOf(kantorBaru(Snapshot(), baru)).code, ErrorCode::MoveCircular);
    baru = answers();
    baru.kode = { u"9.99.99"_s };
    EXPECT_EQ(errorOf(kantorBaru(Snapshot(), baru)).code, ErrorCode::CodeInvalid);
    EXPECT_EQ(errorOf(kantorBaru(made(answers()), answers())).code, ErrorCode::UnitAlreadySet);
}

namespace {

class PerencanaanKantorBaruFile : public Office { };

} // namespace

TEST_F(PerencanaanKantorBaruFile, IsCompleteOrNotThere)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"baru.selaras"_s);
    KantorBaru baru = answers();
    baru.kode = { u"9.99.99"_s };
    EXPECT_FALSE(writeKantorBaru(path, u"Penguji"_s, baru));
    EXPECT_TRUE(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));

    ASSERT_OK(writeKantorBaru(path, u"Penguji"_s, answers()));
    const QStringList there{ u"baru.selaras"_s };
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), there);
    auto store = storage::Store::open(path);
    ASSERT_OK(store);
    const auto findings = (*store)->check();
    ASSERT_OK(findings);
    EXPECT_TRUE(findings->isEmpty());
    const auto history = (*store)->history();
    ASSERT_OK(history);
    ASSERT_EQ(history->size(), 1u); // one step
    EXPECT_EQ(history->front().by, u"Penguji"_s);
    store->reset();

    const Result<void> again = writeKantorBaru(path, u"Penguji"_s, answers());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::FileExists);
    const Result<void> nowhere = writeKantorBaru(folder.filePath(u"tidak-ada/x.selaras"_s), u"Penguji"_s, answers());
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, ErrorCode::FileMissing);
    EXPECT_EQ(nowhere.error().details.value(0), folder.filePath(u"tidak-ada"_s));
}

TEST_F(PerencanaanKantorBaruFile, ThePlanOfAnotherFileKeepsItsShapeAndPosts)
{
    commit(setJabatan(snapshot(), post("lama", "Camat", "")));
    Simpul program = *snapshot().simpul(u"program"_s);
    program.jabatanId = u"lama"_s;
    Edit assign{ Action::EditSimpul, {}, { { *snapshot().simpul(u"program"_s), program } } };
    commit(std::move(assign));
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"salinan.selaras"_s);
    ASSERT_OK(workspace().store().backup(copy));
    Result<RencanaLama> plan = readRencana(copy);
    ASSERT_OK(plan);
    KantorBaru baru = answers();
    baru.kode.clear();
    baru.tabel.clear();
    baru.rencana = std::move(*plan);
    const Snapshot office = made(baru);
    ASSERT_EQ(office.pohon().size(), snapshot().pohon().size());
    for (size_t i = 0; i < office.pohon().size(); ++i) {
        EXPECT_EQ(office.pohon()[i].simpul->nama, snapshot().pohon()[i].simpul->nama);
        EXPECT_NE(office.pohon()[i].simpul->id, snapshot().pohon()[i].simpul->id);
        if (snapshot().pohon()[i].simpul->id == u"program")
            EXPECT_EQ(office.pohon()[i].simpul->jabatanId, u"camat"_s); // the post of that name
    }
    EXPECT_EQ(office.data().indikator.size(), snapshot().data().indikator.size());
    EXPECT_EQ(
        std::ranges::count_if(office.data().indikator, [](const Indikator& row) { return !row.acuanId.isEmpty(); }), 1);
    EXPECT_TRUE(office.data().target.empty());
}

TEST(PerencanaanKantorBaru, AFileWithoutAPlanIsRefused)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"kosong.selaras"_s);
    ASSERT_OK(storage::Store::create(path));
    const auto plan = readRencana(path);
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, ErrorCode::NotFound);
}
