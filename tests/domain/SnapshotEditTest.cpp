// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/Kecamatan.h"
#include "tests/support/Printers.h"

#include <algorithm>
#include <random>

using namespace selaras::domain;
using namespace Qt::StringLiterals;
using selaras::test::dec;
using selaras::test::Kecamatan;

namespace {

Simpul node(const QString& id, const QString& nama, const QString& indukId = {})
{
    Simpul row;
    row.id = id;
    row.nama = nama;
    row.indukId = indukId;
    return row;
}

QStringList treeOf(const Snapshot& snapshot)
{
    QStringList result;
    for (const auto& [each, depth] : snapshot.pohon())
        result << u"%1:%2:%3"_s.arg(depth).arg(each->id, each->nama);
    return result;
}

TEST(SnapshotEdit, AddsReplacesAndRemoves)
{
    const Snapshot empty = Kecamatan().snapshot();
    const Simpul a = node(u"a"_s, u"lama"_s);
    const Simpul b = node(u"b"_s, u"B"_s);
    const std::vector<RowChange> add{ { std::nullopt, a }, { std::nullopt, b } };
    const Snapshot two = empty.with(add);
    EXPECT_EQ(treeOf(two), QStringList({ u"0:b:B"_s, u"0:a:lama"_s })); // by name
    EXPECT_TRUE(empty.pohon().empty()); // the old one stays as it was

    const Simpul renamed = node(u"a"_s, u"A"_s);
    const std::vector<RowChange> edit{ { a, renamed }, { b, std::nullopt } };
    const Snapshot one = two.with(edit);
    EXPECT_EQ(treeOf(one), QStringList(u"0:a:A"_s));
    EXPECT_EQ(one.simpul(u"b"_s), nullptr);
    EXPECT_EQ(two.simpul(u"a"_s)->nama, u"lama"_s);

    EXPECT_EQ(one.with({}).data(), one.data());
}

TEST(SnapshotEdit, TakesRowsOfEveryKind)
{
    Kecamatan k;
    k.simpul("tujuan", "", JenisSimpul::Tujuan);
    k.indikator("ikm", "tujuan");
    k.dokumen("pk", JenisDokumen::PerjanjianKinerja, 2024);
    k.target("pk", "ikm", 2024, "90");
    k.pagu("pk", "tujuan", 2024, 1);
    k.realisasi("ikm", 2024, 1, "1");
    k.anggaran("tujuan", 2024, 1, 1);
    k.data.profil.push_back({ u"profil"_s, u"unit"_s, u"Visi"_s, u"…"_s, 0 });
    k.data.desa.push_back({ u"desa"_s, u"unit"_s, u"Kutorejo"_s, 1, 2, {}, 0 });
    k.data.jabatan.push_back({ u"camat"_s, u"unit"_s, u"Camat"_s, {}, {}, {}, 0 });
    k.data.pejabat.push_back({ u"pejabat"_s, u"unit"_s, u"camat"_s, {}, {}, {}, StatusPejabat::Plt, {}, {} });
    k.data.indikatorIndividu.push_back({ u"iki"_s, u"unit"_s, u"camat"_s, {}, {}, {}, {}, {}, 0 });
    k.data.nomenklatur.push_back({ u"kode"_s, u"unit"_s, u"7.01.01"_s, u"Program"_s, {}, {}, {} });
    k.data.cetakan.push_back({ u"cetakan"_s, u"unit"_s, u"pk"_s, u"ikm"_s, {}, u"IKM"_s, {} });
    k.data.pengguna.push_back({ u"pengguna"_s, u"unit"_s, u"camat"_s, u"Sari"_s, PeranPengguna::Camat, {}, false });
    k.data.setelan.push_back({ u"setelan"_s, u"unit"_s, u"bukti.batas"_s, u"5"_s });
    k.data.butir.push_back({ u"butir"_s, u"unit"_s, u"ikm"_s, 2024, 1, u"Rapat"_s, {}, true, 0 });
    k.data.bukti.push_back({ u"bukti"_s, u"unit"_s, u"ikm"_s, 2024, 1, u"a.pdf"_s, {}, {}, 0, {} });
    Persetujuan step;
    step.id = u"langkah"_s;
    step.unitId = u"unit"_s;
    step.objekId = u"ikm"_s;
    k.data.persetujuan.push_back(step);
    k.data.penerimaan.push_back(
        { u"terima"_s, u"unit"_s, u"ikm"_s, 2024, 1, Kejanggalan::CapaianTinggi, u"benar"_s, {}, {}, {} });
    k.data.pembanding.push_back({ u"pembanding"_s, u"unit"_s, u"ikm"_s, 2024, TingkatPembanding::Provinsi, dec("80") });
    k.data.komponenSakip.push_back({ u"sakip"_s, u"unit"_s, 2024, u"Perencanaan"_s, dec("30"), dec("24"), 0 });
    k.data.unsurSkm.push_back({ u"skm"_s, u"unit"_s, 2024, 1, dec("3.5") });
    k.data.rekomendasi.push_back({ u"rekomendasi"_s, u"unit"_s, 2024, {}, {}, {}, 0 });
    k.data.jadwal.push_back({ u"jadwal"_s, u"unit"_s, u"rekomendasi"_s, u"2025"_s, 0 });

    std::vector<RowChange> add, remove;
    int kinds = 0;
    forEachList(k.data, [&](auto& list) {
        kinds += !list.empty();
        for (const auto& row : list) {
            add.push_back({ std::nullopt, row });
            remove.push_back({ row, std::nullopt });
        }
    });
    EXPECT_EQ(kinds, int(std::variant_size_v<Entity>));
    const Snapshot full = Snapshot().with(add);
    EXPECT_EQ(full.data(), k.data);
    EXPECT_EQ(full.with(remove).data(), UnitData());
}

TEST(SnapshotEdit, TheLastChangeOfARowCounts)
{
    const Snapshot empty;
    const Simpul first = node(u"a"_s, u"pertama"_s);
    const Simpul second = node(u"a"_s, u"kedua"_s);
    const std::vector<RowChange> addAndEdit{ { std::nullopt, first }, { first, second } };
    EXPECT_EQ(treeOf(empty.with(addAndEdit)), QStringList(u"0:a:kedua"_s));
    const std::vector<RowChange> addAndRemove{ { std::nullopt, first }, { first, std::nullopt } };
    EXPECT_EQ(empty.with(addAndRemove).data(), UnitData());
    const std::vector<RowChange> add{ { std::nullopt, first } };
    const Snapshot one = empty.with(add);
    const std::vector<RowChange> removeAndAdd{ { first, std::nullopt }, { std::nullopt, second } };
    EXPECT_EQ(treeOf(one.with(removeAndAdd)), QStringList(u"0:a:kedua"_s));
    const std::vector<RowChange> editAndRemove{ { first, second }, { second, std::nullopt } };
    EXPECT_EQ(one.with(editAndRemove).data(), UnitData());
}

TEST(SnapshotEdit, AnIdInTwoTablesIsTwoRows)
{
    Kecamatan k;
    k.simpul("sama", "", JenisSimpul::Tujuan);
    k.indikator("sama", "sama");
    const Snapshot before = k.snapshot();
    Simpul renamed = *before.simpul(u"sama"_s);
    renamed.nama = u"baru"_s;
    Indikator moved = *before.indikator(u"sama"_s);
    moved.satuan = u"Nilai"_s;
    const std::vector<RowChange> changes{ { *before.simpul(u"sama"_s), renamed },
                                          { *before.indikator(u"sama"_s), moved } };
    const Snapshot after = before.with(changes);
    EXPECT_EQ(*after.simpul(u"sama"_s), renamed);
    EXPECT_EQ(*after.indikator(u"sama"_s), moved);
    const std::vector<RowChange> removal{ { moved, std::nullopt } };
    EXPECT_EQ(*after.with(removal).simpul(u"sama"_s), renamed);
    EXPECT_EQ(after.with(removal).indikator(u"sama"_s), nullptr);
}

TEST(SnapshotEdit, NodesInACircleAreOutOfSightAndHangNothing)
{
    Kecamatan k;
    k.simpul("akar", "", JenisSimpul::Tujuan);
    k.simpul("a", "b", JenisSimpul::Sasaran);
    k.simpul("b", "a", JenisSimpul::Sasaran);
    k.data.simpul.push_back(node(QString(), u"tanpa id"_s)); // its own parent
    k.indikator("ikm", "a");
    k.dokumen("pk", JenisDokumen::PerjanjianKinerja, 2024);
    k.target("pk", "ikm", 2024, "90");
    const Snapshot snapshot = k.snapshot();
    EXPECT_EQ(snapshot.pohon().size(), 2u);
    EXPECT_TRUE(snapshot.isBinned(*snapshot.simpul(u"a"_s)));
    EXPECT_TRUE(snapshot.isBinned(*snapshot.indikator(u"ikm"_s)));
    EXPECT_EQ(snapshot.asEnacted(*snapshot.dokumen(u"pk"_s)).data(), snapshot.data());
}

TEST(SnapshotEdit, RowsThatDoNotChangeStayWhereTheyAre)
{
    Kecamatan k;
    k.simpul("tujuan", "", JenisSimpul::Tujuan);
    k.indikator("ikm", "tujuan");
    k.dokumen("pk", JenisDokumen::PerjanjianKinerja, 2024);
    for (int year = 1000; year < 2000; ++year)
        k.target("pk", "ikm", year, "90");
    Snapshot snapshot = k.snapshot();
    const Target* first = snapshot.target(u"pk"_s, u"ikm"_s, 1000);
    const Target* last = snapshot.target(u"pk"_s, u"ikm"_s, 1999);
    const Indikator* ikm = snapshot.indikator(u"ikm"_s);
    const Target changed = *snapshot.target(u"pk"_s, u"ikm"_s, 1001);
    const std::vector<RowChange> removal{ { changed, std::nullopt } };
    snapshot = snapshot.with(removal);
    EXPECT_EQ(snapshot.target(u"pk"_s, u"ikm"_s, 1000), first);
    EXPECT_EQ(snapshot.target(u"pk"_s, u"ikm"_s, 1999), last);
    EXPECT_EQ(snapshot.target(u"pk"_s, u"ikm"_s, 1001), nullptr);
    EXPECT_EQ(snapshot.indikator(u"ikm"_s), ikm);
    EXPECT_EQ(&snapshot.data().target.back(), last);
    EXPECT_EQ(snapshot.data().target.size(), 999u);
}

/// What a store would hold: rows in the order they came, changed where they stand.
class Model {
public:
    explicit Model(unsigned seed)
        : m_random(seed)
    {
    }

    RowChange randomChange()
    {
        switch (m_random() % 8) {
        case 0:
            return change(data.simpul, [&](Simpul& row) {
                row.nama = u"nama %1"_s.arg(m_random() % 5);
                row.urutan = int(m_random() % 4);
                row.dihapus = m_random() % 8 == 0;
                row.indukId = m_random() % 3 ? randomId(data.simpul) : QString();
            });
        case 1:
            return change(data.indikator, [&](Indikator& row) {
                row.simpulId = randomId(data.simpul);
                row.acuanId = m_random() % 2 ? randomId(data.indikator) : QString();
                row.urutan = int(m_random() % 4);
            });
        case 2:
            return change(data.target, [&](Target& row) {
                row.indikatorId = randomId(data.indikator);
                row.tahun = 2022 + int(m_random() % 5);
                row.nilai = Decimal::fromScaled(qint64(m_random() % 1'000'000));
            });
        case 3:
            return change(data.pagu, [&](Pagu& row) {
                row.dokumenId = QString::number(m_random() % 2);
                row.simpulId = randomId(data.simpul);
                row.tahun = 2022 + int(m_random() % 3);
            });
        case 4:
            return change(data.realisasiAnggaran, [&](RealisasiAnggaran& row) {
                row.simpulId = randomId(data.simpul);
                row.tahun = 2022 + int(m_random() % 3);
                row.triwulan = 1 + int(m_random() % 4);
            });
        case 5:
            return change(data.persetujuan, [&](Persetujuan& row) {
                row.objekId = randomId(data.indikator);
                row.tahun = 2022;
                row.triwulan = 1;
                row.urutan = int(m_random() % 3);
            });
        case 6:
            return change(data.nomenklatur, [&](Nomenklatur& row) { row.kode = QString::number(m_random() % 9); });
        default:
            return change(data.realisasi, [&](RealisasiKinerja& row) {
                row.indikatorId = randomId(data.indikator);
                row.tahun = 2022 + int(m_random() % 3);
                row.triwulan = 1 + int(m_random() % 4);
                row.nilai = Decimal::fromScaled(qint64(m_random() % 1'000'000));
            });
        }
    }

    UnitData data;

private:
    template <class T>
    QString randomId(const std::vector<T>& list)
    {
        return list.empty() ? QString() : list[m_random() % list.size()].id;
    }

    /// Applies a random addition, edit or removal to the list and says what it was.
    template <class T, class F>
    RowChange change(std::vector<T>& list, F vary)
    {
        const size_t kind = list.empty() ? 0 : m_random() % 4;
        if (kind < 2) {
            T row;
            row.id = u"%1-%2"_s.arg(QString::fromLatin1(typeid(T).name())).arg(++m_ids);
            vary(row);
            list.push_back(row);
            return { std::nullopt, row };
        }
        const size_t place = m_random() % list.size();
        const T before = list[place];
        if (kind == 2) {
            vary(list[place]);
            return { before, list[place] };
        }
        list.erase(list.begin() + ptrdiff_t(place));
        return { before, std::nullopt };
    }

    std::mt19937 m_random;
    int m_ids = 0;
};

template <class T>
QStringList idsOf(std::span<const T* const> rows)
{
    QStringList result;
    for (const T* row : rows)
        result << row->id;
    return result;
}

template <class T>
std::vector<T> copyOf(std::span<const T> rows)
{
    return { rows.begin(), rows.end() };
}

void expectSameLookups(const Snapshot& one, const Snapshot& other)
{
    ASSERT_EQ(treeOf(one), treeOf(other));
    ASSERT_EQ(one.tahun(), other.tahun());
    for (const Simpul& row : one.data().simpul) {
        ASSERT_EQ(*one.simpul(row.id), *other.simpul(row.id));
        ASSERT_EQ(idsOf(one.anak(row.id)), idsOf(other.anak(row.id)));
        ASSERT_EQ(idsOf(one.indikatorOf(row.id)), idsOf(other.indikatorOf(row.id)));
        for (int tahun = 2022; tahun <= 2024; ++tahun)
            ASSERT_EQ(copyOf(one.realisasiAnggaran(row.id, tahun)), copyOf(other.realisasiAnggaran(row.id, tahun)));
        for (const QString& dokumen : { u"0"_s, u"1"_s })
            ASSERT_EQ(idsOf(one.pagu(dokumen, row.id)), idsOf(other.pagu(dokumen, row.id)));
    }
    for (const Indikator& row : one.data().indikator) {
        ASSERT_EQ(*one.indikator(row.id), *other.indikator(row.id));
        ASSERT_EQ(idsOf(one.kembaran(row.id)), idsOf(other.kembaran(row.id)));
        ASSERT_EQ(idsOf(one.persetujuan({ row.id, 2022, 1 })), idsOf(other.persetujuan({ row.id, 2022, 1 })));
        for (int tahun = 2022; tahun <= 2024; ++tahun)
            ASSERT_EQ(copyOf(one.realisasi(row.id, tahun)), copyOf(other.realisasi(row.id, tahun)));
    }
    for (const Target& row : one.data().target) {
        ASSERT_EQ(*one.target(row.id), *other.target(row.id));
        ASSERT_EQ(idsOf(one.target(row.dokumenId, row.indikatorId)),
                  idsOf(other.target(row.dokumenId, row.indikatorId)));
    }
    for (int kode = 0; kode < 9; ++kode) {
        const Nomenklatur* row = one.nomenklatur(QString::number(kode));
        const Nomenklatur* same = other.nomenklatur(QString::number(kode));
        ASSERT_TRUE(row == same || (row && same && *row == *same));
    }
}

TEST(SnapshotEdit, EqualsRebuildingFromScratchAfterRandomEdits)
{
    Model model(64);
    Snapshot edited;
    for (int round = 0; round < 600; ++round) {
        std::vector<RowChange> changes;
        for (int i = 0, n = 1 + round % 4; i < n; ++i)
            changes.push_back(model.randomChange());
        edited = edited.with(changes);
        ASSERT_EQ(edited.data(), model.data) << "round " << round;
        // A file lists by id; the look-ups must not depend on it.
        UnitData sorted = model.data;
        forEachList(sorted, [](auto& list) { std::ranges::sort(list, {}, [](const auto& row) { return row.id; }); });
        expectSameLookups(edited, Snapshot(std::move(sorted)));
        if (HasFatalFailure())
            FAIL() << "round " << round;
    }
    EXPECT_GT(model.data.simpul.size(), 20u);
}

} // namespace
