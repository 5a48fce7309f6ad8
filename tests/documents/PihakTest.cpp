// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/kinds/Pihak.h"
#include "tests/documents/Kutorejo.h"
#include "tests/support/Printers.h"

using namespace selaras;
using namespace selaras::documents;
using namespace selaras::testing;

namespace {

Pihak first(const domain::UnitData& data, const QString& id)
{
    const domain::Snapshot snapshot(data);
    return pihakPertama(snapshot, *snapshot.dokumen(id));
}

domain::UnitData twoCamats()
{
    domain::UnitData data = kutorejo();
    data.pejabat.push_back(camat(QStringLiteral("Lama"), QDate(2020, 5, 1), QDate(2024, 6, 30)));
    data.pejabat.push_back(camat(QStringLiteral("Baru"), QDate(2024, 7, 1), {}, domain::StatusPejabat::Plt));
    return data;
}

} // namespace

TEST(Pihak, IsWhoHeldThePostOnTheDate)
{
    const domain::UnitData data = twoCamats();
    EXPECT_EQ(first(data, kMurni).nama, QStringLiteral("Lama"));
    EXPECT_EQ(first(data, kMurni).jabatan, QStringLiteral("Camat Kutorejo"));
    EXPECT_EQ(first(data, kPerubahan).nama, QStringLiteral("Baru"));
    EXPECT_EQ(first(data, kPerubahan).jabatan, QStringLiteral("Plt. Camat Kutorejo"));
    EXPECT_EQ(first(data, kPerubahan).pangkat, QStringLiteral("Pembina Tk. I"));
}

TEST(Pihak, FirstAndLastDayCount)
{
    domain::UnitData data = twoCamats();
    dokumen(data, kMurni).tanggal = QDate(2024, 6, 30);
    EXPECT_EQ(first(data, kMurni).nama, QStringLiteral("Lama"));
    dokumen(data, kMurni).tanggal = QDate(2024, 7, 1);
    EXPECT_EQ(first(data, kMurni).nama, QStringLiteral("Baru"));
    dokumen(data, kMurni).tanggal = QDate(2020, 4, 30);
    EXPECT_EQ(first(data, kMurni).nama, missingNama());
}

TEST(Pihak, AStandInSignsWhileTheHolderIsAway)
{
    domain::UnitData data = twoCamats();
    data.pejabat.push_back(
        camat(QStringLiteral("Pengganti"), QDate(2023, 12, 27), QDate(2024, 1, 5), domain::StatusPejabat::Plh));
    EXPECT_EQ(first(data, kMurni).nama, QStringLiteral("Pengganti"));
    EXPECT_EQ(first(data, kMurni).jabatan, QStringLiteral("Plh. Camat Kutorejo"));
}

TEST(Pihak, WithoutADateNobodyIsGuessed)
{
    domain::UnitData data = twoCamats();
    dokumen(data, kMurni).tanggal = {};
    EXPECT_EQ(first(data, kMurni).nama, missingNama());
    EXPECT_EQ(first(data, kMurni).jabatan, QStringLiteral("Camat Kutorejo"));
    data.pejabat.pop_back();
    EXPECT_EQ(first(data, kMurni).nama, missingNama()) << "held it for half of the year only";
    data.pejabat.back().selesai = {};
    EXPECT_EQ(first(data, kMurni).nama, QStringLiteral("Lama"));
}

TEST(Pihak, PostsAreNamedWithTheirOffice)
{
    const auto name = [](const char* jabatan, const char* unit = "Kecamatan Kutorejo") {
        domain::Jabatan post;
        post.nama = QString::fromLatin1(jabatan);
        domain::UnitKerja office;
        office.nama = QString::fromLatin1(unit);
        return namaJabatan(post, office);
    };
    EXPECT_EQ(name("Camat"), QStringLiteral("Camat Kutorejo"));
    EXPECT_EQ(name("Sekretaris Camat"), QStringLiteral("Sekretaris Camat Kutorejo"));
    EXPECT_EQ(name("Sekretaris Kecamatan"), QStringLiteral("Sekretaris Kecamatan Kutorejo"));
    EXPECT_EQ(name("Kasi Pelayanan"), QStringLiteral("Kasi Pelayanan Kecamatan Kutorejo"));
    EXPECT_EQ(name("Camat Kutorejo"), QStringLiteral("Camat Kutorejo"));
    EXPECT_EQ(name("Kepala", "Dinas Sosial"), QStringLiteral("Kepala Dinas Sosial"));
}

TEST(Pihak, SecondIsTheNamedPostElseTheSuperior)
{
    domain::UnitData data = twoCamats();
    const auto second = [&] {
        const domain::Snapshot snapshot(data);
        return pihakKedua(snapshot, *snapshot.dokumen(kMurni));
    };
    EXPECT_EQ(second().jabatan, QStringLiteral("Bupati Mojokerto"));
    EXPECT_EQ(second().nama, missingNama());
    domain::Dokumen& pk = dokumen(data, kMurni);
    pk.pihakKedua.clear();
    EXPECT_EQ(second().jabatan, QStringLiteral("(jabatan)")); // nobody above a Camat within the unit
    pk.pihakPertamaId = QStringLiteral("kasi");
    EXPECT_EQ(second().jabatan, QStringLiteral("Camat Kutorejo"));
    EXPECT_EQ(second().nama, QStringLiteral("Lama"));
    pk.pihakKeduaId = QStringLiteral("kasi");
    EXPECT_EQ(second().jabatan, QStringLiteral("Kasi Pelayanan Kecamatan Kutorejo"));
}

TEST(Pihak, LetterheadLeavesOutWhatIsNotFilledIn)
{
    domain::UnitKerja unit;
    unit.nama = QStringLiteral("Kecamatan Kutorejo");
    const Letterhead bare = kopSurat(unit);
    ASSERT_EQ(bare.lines.size(), 1u);
    EXPECT_EQ(bare.lines[0].text, QStringLiteral("KECAMATAN KUTOREJO"));
    const Letterhead full = kopSurat(kutorejo().unit[0]);
    ASSERT_EQ(full.lines.size(), 4u);
    EXPECT_EQ(full.lines[2].text, QStringLiteral("Jalan Raya Kutorejo Nomor 1, Kutorejo 61383, Telepon (0321) 123456"));
}
