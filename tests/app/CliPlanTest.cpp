// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/Cli.h"

using namespace Qt::StringLiterals;

namespace selaras::testing {

class CliPlan : public CliTest {
protected:
    QStringList years(const char* from, const char* to) const
    {
        return { u"tahun-baru"_s, store, u"--dari"_s, QString::fromLatin1(from), u"--ke"_s, QString::fromLatin1(to) };
    }
    QString total(const char* year) const
    {
        const QJsonArray lines = json({ u"anggaran"_s, store, u"--tahun"_s, QString::fromLatin1(year), u"--json"_s });
        return lines.first().toObject().value(u"pagu").toString();
    }
};

TEST_F(CliPlan, APreviewSaysWhatIsCopiedAndWritesNothing)
{
    const QByteArray before = bytesOf(store);
    const Finished run = selarasRun(years("2024", "2025") << u"--pratinjau"_s);
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_TRUE(run.out.contains(u"Renja 2025, PK 2025, Rencana Aksi 2025")) << run.out.toStdString();
    EXPECT_TRUE(run.out.contains(u"target diisi dari Renstra: 45"));
    EXPECT_TRUE(run.out.contains(u"pagu diisi dari Renstra: 40"));
    EXPECT_TRUE(run.out.contains(u"tidak ada yang ditulis"));
    EXPECT_EQ(bytesOf(store), before);
}

TEST_F(CliPlan, AYearIsPreparedOnce)
{
    const Finished run = selarasRun(years("2024", "2025") << u"--json"_s);
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    const QJsonObject done = QJsonDocument::fromJson(run.out.toUtf8()).object();
    EXPECT_EQ(done.value(u"target").toInt(), 45);
    EXPECT_EQ(done.value(u"pagu").toInt(), 40);
    EXPECT_EQ(done.value(u"dokumen").toArray().size(), 3);
    EXPECT_EQ(done.value(u"dokumen").toArray().first().toObject().value(u"judul").toString(), u"Renja 2025"_s);
    EXPECT_EQ(done.value(u"periodeBaru").toBool(), false);
    EXPECT_EQ(done.value(u"pratinjau").toBool(), false);
    EXPECT_EQ(selarasRun({ u"uji"_s, store }).code, 0);

    const QString exported = path(u"satu.json"_s), again = path(u"dua.json"_s);
    ASSERT_EQ(selarasRun({ u"ekspor"_s, store, exported }).code, 0);
    const Finished second = selarasRun(years("2024", "2025"));
    EXPECT_EQ(second.code, 0);
    EXPECT_TRUE(second.out.contains(u"Tidak ada yang perlu ditambahkan")) << second.out.toStdString();
    ASSERT_EQ(selarasRun({ u"ekspor"_s, store, again }).code, 0);
    EXPECT_EQ(bytesOf(exported), bytesOf(again));
}

TEST_F(CliPlan, ANewPeriodLeavesTheFiguresOfTheOldOneAlone)
{
    const QString before = total("2024");
    const Finished run = selarasRun(years("2026", "2027"));
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_TRUE(run.out.contains(u"periode Renstra baru")) << run.out.toStdString();
    EXPECT_TRUE(run.out.contains(u"pohon kinerja disalin: 45 simpul, 76 indikator")) << run.out.toStdString();
    EXPECT_EQ(total("2024"), before);
    EXPECT_EQ(selarasRun({ u"uji"_s, store }).code, 0);
}

TEST_F(CliPlan, WrongYearsAndFilesAreRefused)
{
    const QByteArray before = bytesOf(store);
    expectRefused(selarasRun(years("2025", "2024")), 1);
    expectRefused(selarasRun(years("2010", "2011")), 1);
    expectRefused(selarasRun(years("dua", "2025")), 2);
    expectRefused(selarasRun({ u"tahun-baru"_s, store, u"--dari"_s, u"2024"_s }), 2);
    expectRefused(selarasRun({ u"tahun-baru"_s }), 2);
    EXPECT_EQ(bytesOf(store), before);
    store = path(u"tidak-ada.selaras"_s);
    expectRefused(selarasRun(years("2024", "2025")), 3);
}

} // namespace selaras::testing
