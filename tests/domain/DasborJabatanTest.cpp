// SPDX-License-Identifier: GPL-3.0-or-later
// The summary of one post.
#include "core/domain/figures/Perhitungan.h"
#include "tests/domain/Kecamatan.h"
#include "tests/support/Printers.h"

using namespace selaras::domain;
using namespace Qt::StringLiterals;
using selaras::test::dec;
using selaras::test::Kecamatan;

namespace {

/// Sekretaris answers for Program A with Kegiatan A1 and A2; A2 is carried out by the Kasi. Program B is the Kasi's.
class DasborJabatan : public testing::Test {
protected:
    DasborJabatan()
    {
        for (const char* id : { "camat", "sekretaris", "kasi" })
            k.data.jabatan.push_back(
                { .id = QString::fromLatin1(id), .unitId = u"unit"_s, .nama = QString::fromLatin1(id) });
        k.simpul("tujuan", "", JenisSimpul::Tujuan).jabatanId = u"camat"_s;
        k.simpul("sasaran", "tujuan", JenisSimpul::Sasaran);
        k.simpul("a", "sasaran", JenisSimpul::Program).jabatanId = u"sekretaris"_s;
        k.simpul("a1", "a", JenisSimpul::Kegiatan);
        k.simpul("a2", "a", JenisSimpul::Kegiatan).jabatanId = u"kasi"_s;
        k.simpul("b", "sasaran", JenisSimpul::Program).jabatanId = u"kasi"_s;
        k.dokumen("pk", JenisDokumen::PerjanjianKinerja, 2024);
        spend("a1", 1000, 900);
        spend("a2", 500, 100);
        spend("b", 200, 200);
        add("sakip", "sekretaris", "80", "88");
        add("ikm", "kasi", "100", "90");
        add("asn", "", "100", "70"); // the Camat's, by its node
    }

    void spend(const char* id, qint64 pagu, qint64 realisasi)
    {
        k.pagu("pk", id, 2024, pagu);
        k.anggaran(id, 2024, 4, realisasi);
    }
    void add(const char* id, const char* post, const char* target, const char* hasil)
    {
        k.indikator(id, "sasaran").jabatanId = QString::fromLatin1(post);
        k.target("pk", id, 2024, target);
        k.realisasi(id, 2024, 4, hasil);
    }
    Ringkasan of(const char* post)
    {
        m_snapshot = k.snapshot();
        return ringkasan(m_snapshot, 2024, 4, QString::fromLatin1(post));
    }
    static QStringList names(const std::vector<AnggaranSimpul>& lines)
    {
        QStringList ids;
        for (const AnggaranSimpul& line : lines)
            ids << line.simpul->id;
        return ids;
    }

    Kecamatan k;
    Snapshot m_snapshot;
};

TEST_F(DasborJabatan, TheWholeOfficeHasEverything)
{
    const Ringkasan all = of("");
    EXPECT_EQ(all.indikator.size(), 3u);
    EXPECT_EQ(all.pagu.bulat(0), dec("1700"));
    EXPECT_EQ(names(all.program), QStringList({ u"a"_s, u"b"_s }));
}

TEST_F(DasborJabatan, CountsItsOwnIndicators)
{
    const Ringkasan kasi = of("kasi");
    ASSERT_EQ(kasi.indikator.size(), 1u);
    EXPECT_EQ(kasi.rataRata.bulat(2), dec("90"));
    EXPECT_EQ(kasi.belumTercapai, 1);
    EXPECT_EQ(kasi.tercapai, 0);
    EXPECT_EQ(of("sekretaris").rataRata.bulat(2), dec("110"));
    EXPECT_EQ(of("camat").indikator.front().indikator->id, u"asn"_s);
}

TEST_F(DasborJabatan, AnswersForWhatStandsBelowItsLines)
{
    const Ringkasan secretary = of("sekretaris");
    EXPECT_EQ(names(secretary.anggaran.baris), QStringList({ u"a"_s, u"a1"_s, u"a2"_s }));
    EXPECT_EQ(names(secretary.program), QStringList({ u"a"_s }));
    EXPECT_EQ(secretary.pagu.bulat(0), dec("1500"));
    EXPECT_EQ(secretary.realisasiAnggaran.bulat(0), dec("1000"));
    EXPECT_EQ(secretary.serapan.bulat(2), dec("66.67"));
    EXPECT_EQ(secretary.efisiensi.bulat(2), dec("43.33"));

    const Ringkasan kasi = of("kasi");
    EXPECT_EQ(names(kasi.anggaran.baris), QStringList({ u"a2"_s, u"b"_s }));
    EXPECT_EQ(kasi.pagu.bulat(0), dec("700"));
    EXPECT_EQ(kasi.realisasiAnggaran.bulat(0), dec("300"));
}

TEST_F(DasborJabatan, APostWithoutABudgetHasNoneAndNotZero)
{
    const Ringkasan head = of("camat");
    EXPECT_TRUE(head.anggaran.baris.empty());
    EXPECT_EQ(head.pagu.keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(head.serapan.keadaan, Keadaan::BelumDiisi);
    EXPECT_EQ(head.efisiensi.keadaan, Keadaan::BelumDiisi);
}

TEST_F(DasborJabatan, HasTheFindingsOfItsOwnRows)
{
    const auto found = [this](const char* post) {
        QStringList ids;
        for (const Perhatian& each : of(post).perhatian)
            ids << each.objekId;
        return ids;
    };
    EXPECT_EQ(found("kasi"), QStringList({ u"ikm"_s, u"a2"_s }));
    EXPECT_EQ(found("sekretaris"), QStringList({ u"a"_s }));
    EXPECT_EQ(found("camat"), QStringList({ u"asn"_s }));
}

TEST_F(DasborJabatan, PostsAreThoseThatAnswerForSomething)
{
    const Snapshot snapshot = k.snapshot();
    QStringList ids;
    for (const Jabatan* post : jabatanWithKinerja(snapshot, 2024))
        ids << post->id;
    EXPECT_EQ(ids, QStringList({ u"camat"_s, u"sekretaris"_s, u"kasi"_s }));
    EXPECT_TRUE(jabatanWithKinerja(snapshot, 2030).empty());
}

} // namespace
