// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/snapshot/Snapshot.h"
#include "tests/domain/Kecamatan.h"
#include "tests/support/Printers.h"

#include <algorithm>

using namespace selaras::domain;
using namespace Qt::StringLiterals;
using selaras::test::dec;
using selaras::test::Kecamatan;

namespace {

template <class T>
QStringList ids(std::span<const T* const> rows)
{
    QStringList result;
    for (const T* row : rows)
        result << row->id;
    return result;
}

QStringList treeOf(const Snapshot& snapshot)
{
    QStringList result;
    for (const auto& [node, depth] : snapshot.pohon())
        result << QString(depth, u'>') + node->id;
    return result;
}

TEST(Snapshot, OfAnEmptyStoreHasNothing)
{
    const Snapshot empty;
    EXPECT_FALSE(empty.hasUnit());
    EXPECT_TRUE(empty.akar().empty());
    EXPECT_TRUE(empty.pohon().empty());
    EXPECT_TRUE(empty.tahun().empty());
    EXPECT_EQ(empty.simpul(u"x"_s), nullptr);
    EXPECT_EQ(empty.target(u"d"_s, u"i"_s, 2024), nullptr);
    EXPECT_TRUE(empty.realisasi(u"i"_s, 2024).empty());
    EXPECT_EQ(empty.data(), UnitData());
}

TEST(Snapshot, FindsRowsById)
{
    Kecamatan k;
    k.simpul("tujuan", "", JenisSimpul::Tujuan);
    k.indikator("ikm", "tujuan");
    k.dokumen("pk", JenisDokumen::PerjanjianKinerja, 2024);
    k.target("pk", "ikm", 2024, "90").id = u"t"_s;
    Jabatan camat;
    camat.id = u"camat"_s;
    k.data.jabatan.push_back(camat);
    const Snapshot s = k.snapshot();
    ASSERT_TRUE(s.hasUnit());
    EXPECT_EQ(s.unit().id, u"unit"_s);
    EXPECT_EQ(s.simpul(u"tujuan"_s)->nama, u"tujuan"_s);
    EXPECT_EQ(s.indikator(u"ikm"_s)->simpulId, u"tujuan"_s);
    EXPECT_EQ(s.dokumen(u"pk"_s)->tahun, 2024);
    EXPECT_EQ(s.jabatan(u"camat"_s)->id, u"camat"_s);
    EXPECT_EQ(s.target(u"t"_s)->nilai, dec("90"));
    EXPECT_EQ(s.indikator(u"tujuan"_s), nullptr);
    EXPECT_EQ(s.simpul(u""_s), nullptr);
}

TEST(Snapshot, ListsInTheOrderOfTheOffice)
{
    Kecamatan k;
    k.simpul("b", "", JenisSimpul::Tujuan).urutan = 2;
    k.simpul("a", "", JenisSimpul::Tujuan).urutan = 2;
    k.simpul("z", "", JenisSimpul::Tujuan).urutan = 1;
    k.simpul("kode", "", JenisSimpul::Tujuan).urutan = 2;
    k.data.simpul.back().kode = u"7.01.01"_s;
    k.indikator("i2", "a").urutan = 1;
    k.indikator("i1", "a").urutan = 1;
    k.indikator("i0", "a").urutan = 9;
    // Among equals the code, then the name decides, then the id; never the order of the file.
    for (int i = 0; i < 24; ++i) {
        EXPECT_EQ(ids(k.snapshot().akar()), QStringList({ u"z"_s, u"a"_s, u"b"_s, u"kode"_s }));
        EXPECT_EQ(ids(k.snapshot().indikatorOf(u"a"_s)), QStringList({ u"i1"_s, u"i2"_s, u"i0"_s }));
        std::ranges::next_permutation(k.data.simpul, {}, &Simpul::id);
        std::ranges::next_permutation(k.data.indikator, {}, &Indikator::id);
    }
}

TEST(Snapshot, ListsTwinsInTheOrderOfTheOfficeToo)
{
    Kecamatan k;
    k.simpul("tujuan", "", JenisSimpul::Tujuan);
    k.indikator("ikm", "tujuan");
    k.indikator("kembar-a", "tujuan").acuanId = u"ikm"_s;
    k.indikator("kembar-b", "tujuan").acuanId = u"ikm"_s;
    EXPECT_EQ(ids(k.snapshot().kembaran(u"ikm"_s)), QStringList({ u"kembar-a"_s, u"kembar-b"_s }));
    std::ranges::reverse(k.data.indikator);
    EXPECT_EQ(ids(k.snapshot().kembaran(u"ikm"_s)), QStringList({ u"kembar-a"_s, u"kembar-b"_s }));
    EXPECT_TRUE(k.snapshot().kembaran(u"kembar-a"_s).empty());
}

TEST(Snapshot, LeavesTheBinOutOfTheTreeButFindsItById)
{
    Kecamatan k;
    k.simpul("tujuan", "", JenisSimpul::Tujuan);
    k.simpul("program", "tujuan", JenisSimpul::Program).dihapus = true;
    k.simpul("kegiatan", "program", JenisSimpul::Kegiatan);
    k.simpul("buang", "", JenisSimpul::Tujuan).dihapus = true;
    k.indikator("ikm", "tujuan");
    k.indikator("lama", "tujuan").dihapus = true;
    k.data.indikator.back().acuanId = u"ikm"_s;
    const Snapshot s = k.snapshot();
    EXPECT_EQ(ids(s.akar()), QStringList(u"tujuan"_s));
    EXPECT_TRUE(s.anak(u"tujuan"_s).empty());
    EXPECT_EQ(ids(s.indikatorOf(u"tujuan"_s)), QStringList(u"ikm"_s));
    EXPECT_TRUE(s.kembaran(u"ikm"_s).empty());
    EXPECT_EQ(treeOf(s), QStringList(u"tujuan"_s)); // what hangs under the bin is out of sight too
    EXPECT_NE(s.simpul(u"program"_s), nullptr);
    EXPECT_NE(s.indikator(u"lama"_s), nullptr);
}

TEST(Snapshot, WalksTheTreeDepthFirst)
{
    Kecamatan k;
    k.simpul("sub", "kegiatan", JenisSimpul::SubKegiatan); // a file may hold children first
    k.simpul("kegiatan", "program", JenisSimpul::Kegiatan);
    k.simpul("tujuan", "", JenisSimpul::Tujuan);
    k.simpul("sasaran", "tujuan", JenisSimpul::Sasaran);
    k.simpul("program", "sasaran", JenisSimpul::Program);
    k.simpul("program2", "sasaran", JenisSimpul::Program);
    k.simpul("lain", "tujuan", JenisSimpul::KinerjaLainnya);
    EXPECT_EQ(treeOf(k.snapshot()),
              QStringList({ u"tujuan"_s, u">sasaran"_s, u">>program"_s, u">>>kegiatan"_s, u">>>>sub"_s, u">>program2"_s,
                            u">lain"_s }));
}

TEST(Snapshot, WalkEndsEvenWhereParentsGoInACircle)
{
    Kecamatan k;
    k.simpul("tujuan", "", JenisSimpul::Tujuan);
    k.simpul("a", "b", JenisSimpul::Program);
    k.simpul("b", "a", JenisSimpul::Program);
    k.simpul("sendiri", "sendiri", JenisSimpul::Program);
    k.simpul("yatim", "tidak-ada", JenisSimpul::Program);
    const Snapshot s = k.snapshot();
    EXPECT_EQ(treeOf(s), QStringList(u"tujuan"_s)); // only what a root leads to
    EXPECT_EQ(ids(s.anak(u"a"_s)), QStringList(u"b"_s));
    EXPECT_TRUE(s.anak(u""_s).empty());
}

TEST(Snapshot, FindsFiguresByTheirPlace)
{
    Kecamatan k;
    k.target("pk", "ikm", 2024, "90");
    k.target("pk", "ikm", 2025, "91");
    k.target("pk", "ikm", 2024, "20").triwulan = 1;
    k.target("pk", "ikm", 0, "95").bagian = Bagian::KondisiAkhir;
    k.target("pk", "ikm", 0, "80").bagian = Bagian::KondisiAwal;
    k.target("renja", "ikm", 2024, "83");
    k.pagu("renja", "program", 2024, 10);
    k.pagu("renja", "program", 2025, 11);
    Cetakan printed;
    printed.id = u"c"_s;
    printed.dokumenId = u"renja"_s;
    printed.objekId = u"program"_s;
    printed.nama = u"PROGRAM"_s;
    k.data.cetakan.push_back(printed);
    const Snapshot s = k.snapshot();
    EXPECT_EQ(s.target(u"pk"_s, u"ikm"_s).size(), 5u);
    EXPECT_EQ(s.target(u"pk"_s, u"ikm"_s, 2024)->nilai, dec("90"));
    EXPECT_EQ(s.target(u"pk"_s, u"ikm"_s, 2025)->nilai, dec("91"));
    EXPECT_EQ(s.target(u"pk"_s, u"ikm"_s, 2024, 1)->nilai, dec("20"));
    EXPECT_EQ(s.target(u"pk"_s, u"ikm"_s, 0, 0, Bagian::KondisiAkhir)->nilai, dec("95"));
    EXPECT_EQ(s.target(u"pk"_s, u"ikm"_s, 0, 0, Bagian::KondisiAwal)->nilai, dec("80"));
    EXPECT_EQ(s.target(u"renja"_s, u"ikm"_s, 2024)->nilai, dec("83"));
    EXPECT_EQ(s.target(u"renja"_s, u"ikm"_s, 2023), nullptr);
    EXPECT_EQ(s.target(u"pk"_s, u"lain"_s, 2024), nullptr);
    EXPECT_EQ(s.pagu(u"renja"_s, u"program"_s).size(), 2u);
    EXPECT_TRUE(s.pagu(u"pk"_s, u"program"_s).empty());
    EXPECT_EQ(s.cetakan(u"renja"_s, u"program"_s)->nama, u"PROGRAM"_s);
    EXPECT_EQ(s.cetakan(u"pk"_s, u"program"_s), nullptr);
}

TEST(Snapshot, ListsResultsByQuarter)
{
    Kecamatan k;
    k.realisasi("ikm", 2024, 4, "4");
    k.realisasi("ikm", 2024, 1, "1");
    k.realisasi("ikm", 2024, 3, "3");
    k.realisasi("ikm", 2023, 2, "2");
    k.anggaran("program", 2024, 3, 30);
    k.anggaran("program", 2024, 2, 20);
    const Snapshot s = k.snapshot();
    const std::span<const RealisasiKinerja> year = s.realisasi(u"ikm"_s, 2024);
    ASSERT_EQ(year.size(), 3u);
    EXPECT_TRUE(std::ranges::is_sorted(year, {}, &RealisasiKinerja::triwulan));
    EXPECT_EQ(s.realisasi(u"ikm"_s, 2024, 3)->nilai, dec("3"));
    EXPECT_EQ(s.realisasi(u"ikm"_s, 2024, 2), nullptr);
    EXPECT_EQ(s.realisasi(u"ikm"_s, 2023, 2)->nilai, dec("2"));
    const std::span<const RealisasiAnggaran> spent = s.realisasiAnggaran(u"program"_s, 2024);
    ASSERT_EQ(spent.size(), 2u);
    EXPECT_EQ(spent.front().triwulan, 2);
    EXPECT_EQ(s.realisasiAnggaran(u"program"_s, 2024, 3)->nilai, dec("30"));
    EXPECT_EQ(s.realisasiAnggaran(u"program"_s, 2024, 1), nullptr);
}

TEST(Snapshot, KnowsTheYearsItSpeaksOf)
{
    Kecamatan k;
    k.dokumen("renstra", JenisDokumen::Renstra, 0);
    k.dokumen("renja", JenisDokumen::Renja, 2027);
    k.realisasi("ikm", 2020, 4, "1");
    k.anggaran("program", 2029, 4, 1);
    EXPECT_EQ(k.snapshot().tahun(), (std::vector<int>{ 2020, 2022, 2023, 2024, 2025, 2026, 2027, 2029 }));
}

TEST(Snapshot, CopiesShareTheirRows)
{
    Kecamatan k;
    k.simpul("tujuan", "", JenisSimpul::Tujuan);
    const Snapshot first = k.snapshot();
    const Simpul* row = first.simpul(u"tujuan"_s);
    Snapshot second = first;
    EXPECT_EQ(second.simpul(u"tujuan"_s), row);
    second = Snapshot();
    EXPECT_EQ(first.simpul(u"tujuan"_s)->nama, u"tujuan"_s);
}

} // namespace
