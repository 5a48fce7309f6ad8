// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/Cli.h"

using namespace Qt::StringLiterals;

namespace selaras::testing {

using CliUsage = CliTest;

TEST_F(CliUsage, VersionIsTheProjects)
{
    const Finished run = selarasRun({ u"--version"_s });
    EXPECT_EQ(run.code, 0);
    EXPECT_EQ(run.out, u"selaras " SELARAS_VERSION "\n"_s);
}

TEST_F(CliUsage, HelpNamesEveryCommand)
{
    const Finished run = selarasRun({ u"--help"_s });
    EXPECT_EQ(run.code, 0);
    for (const char* command : { "contoh", "capaian", "anggaran", "tren", "dokumen", "ekspor", "impor", "layar", "uji",
                                 "cadangkan", "pulihkan" }) {
        EXPECT_TRUE(run.out.contains(QStringLiteral("selaras %1 ").arg(QLatin1StringView(command)))) << command;
        const Finished own = selarasRun({ QString::fromLatin1(command), u"--help"_s });
        EXPECT_EQ(own.code, 0) << command;
        EXPECT_TRUE(own.out.contains(u"Pemakaian: ")) << own.out.toStdString();
    }
}

TEST_F(CliUsage, WrongUsageIsCodeTwoWithOneSentence)
{
    const QList<QStringList> wrong{
        { u"capian"_s, store },
        { u"--salah"_s },
        { u"capaian"_s },
        { u"capaian"_s, store },
        { u"capaian"_s, store, u"--tahun"_s, u"dua"_s },
        { u"capaian"_s, store, u"--tahun"_s, u"2024"_s, u"--triwulan"_s, u"5"_s },
        { u"capaian"_s, store, u"--tahun"_s },
        { u"capaian"_s, store, u"lebih"_s, u"--tahun"_s, u"2024"_s },
        { u"capaian"_s, store, u"--tahun"_s, u"2024"_s, u"--asing"_s },
        { u"tren"_s, store, u"--dari"_s, u"2024"_s, u"--sampai"_s, u"2022"_s },
        { u"dokumen"_s, u"surat"_s, store, u"--tahun"_s, u"2024"_s, u"--ke"_s, path(u"a.pdf"_s) },
        { u"dokumen"_s, u"pk"_s, store, u"--tahun"_s, u"2024"_s, u"--ke"_s, path(u"a.txt"_s) },
        { u"dokumen"_s, u"pengukuran"_s, store, u"--tahun"_s, u"2024"_s, u"--triwulan"_s, u"5"_s, u"--ke"_s,
          path(u"a.pdf"_s) },
        { u"layar"_s, store, path(u"x"_s), u"--ukuran"_s, u"besar"_s },
        { u"layar"_s, store, path(u"x"_s), u"--skala"_s, u"9"_s },
        { u"impor"_s, path(u"n.selaras"_s), store, u"--sebagai"_s, u"ajaib"_s },
    };
    for (const QStringList& arguments : wrong) {
        SCOPED_TRACE(arguments.join(u' ').toStdString());
        expectRefused(selarasRun(arguments), 2);
    }
}

TEST_F(CliUsage, AYearWithoutAPkIsAFinding)
{
    expectRefused(selarasRun({ u"dokumen"_s, u"pk"_s, store, u"--tahun"_s, u"2019"_s, u"--ke"_s, path(u"a.pdf"_s) }),
                  1);
    EXPECT_FALSE(QFile::exists(path(u"a.pdf"_s)));
}

} // namespace selaras::testing
