// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/Cli.h"

using namespace Qt::StringLiterals;

namespace selaras::testing {

using CliFigures = CliTest;

namespace {

    QJsonObject find(const QJsonArray& array, const QString& key, const QString& value)
    {
        for (const QJsonValue& each : array) {
            if (each.toObject().value(key).toString().contains(value))
                return each.toObject();
        }
        ADD_FAILURE() << "no " << value.toStdString();
        return {};
    }

} // namespace

TEST_F(CliFigures, CapaianOf2024MeetsTheReport)
{
    const QJsonArray rows = json({ u"capaian"_s, store, u"--tahun"_s, u"2024"_s, u"--json"_s });
    ASSERT_EQ(rows.size(), 7);
    const std::pair<const char*, const char*> expected[] = {
        { "IKM", "103.65" },      { "terlayani", "100.00" }, { "koordinasi", "100.00" }, { "SAKIP", "100.91" },
        { "Realisasi", "95.39" }, { "Indeks", "100.90" },    { "Inovasi", "100.00" },
    };
    for (const auto& [name, capaian] : expected) {
        const QJsonObject row = find(rows, u"indikator"_s, QString::fromLatin1(name));
        EXPECT_EQ(row.value(u"capaian").toString(), QString::fromLatin1(capaian)) << name;
    }
    const QJsonObject sakip = find(rows, u"indikator"_s, u"SAKIP"_s);
    EXPECT_EQ(sakip.value(u"target").toString(), u"82"_s);
    EXPECT_EQ(sakip.value(u"realisasi").toString(), u"82.75"_s);
    EXPECT_EQ(sakip.value(u"sumberTarget").toString(), u"PK Perubahan 2024"_s);
    EXPECT_EQ(find(rows, u"indikator"_s, u"Realisasi"_s).value(u"predikat").toString(), u"Sangat Tinggi"_s);
}

TEST_F(CliFigures, KeysAreThePromisedOnes)
{
    const QJsonObject row = json({ u"capaian"_s, store, u"--tahun"_s, u"2024"_s, u"--json"_s }).first().toObject();
    for (const char* key :
         { "id", "sasaran", "indikator", "satuan", "target", "realisasi", "capaian", "predikat", "sumberTarget" })
        EXPECT_TRUE(row.contains(QString::fromLatin1(key))) << key;
    const QJsonObject line = json({ u"anggaran"_s, store, u"--tahun"_s, u"2024"_s, u"--json"_s }).first().toObject();
    for (const char* key : { "kode", "nama", "tingkat", "pagu", "realisasi", "serapan" })
        EXPECT_TRUE(line.contains(QString::fromLatin1(key))) << key;
}

TEST_F(CliFigures, AnOpenYearIsEmptyNotZero)
{
    for (const QJsonValue& value : json({ u"capaian"_s, store, u"--tahun"_s, u"2025"_s, u"--json"_s })) {
        EXPECT_TRUE(value.toObject().value(u"realisasi").isNull());
        EXPECT_TRUE(value.toObject().value(u"capaian").isNull());
        EXPECT_TRUE(value.toObject().value(u"predikat").isNull());
        EXPECT_EQ(value.toObject().value(u"sumberTarget").toString(), u"Renstra Perubahan"_s);
    }
}

TEST_F(CliFigures, ResultsOfQuarterFourDoNotCountInQuarterThree)
{
    for (const QJsonValue& value :
         json({ u"capaian"_s, store, u"--tahun"_s, u"2024"_s, u"--triwulan"_s, u"3"_s, u"--json"_s }))
        EXPECT_TRUE(value.toObject().value(u"capaian").isNull());
}

TEST_F(CliFigures, AnggaranOf2024AddsUp)
{
    const QJsonArray lines = json({ u"anggaran"_s, store, u"--tahun"_s, u"2024"_s, u"--json"_s });
    const QJsonObject total = lines.first().toObject();
    EXPECT_EQ(total.value(u"pagu").toString(), u"2973061600"_s);
    EXPECT_EQ(total.value(u"realisasi").toString(), u"2775362102"_s);
    EXPECT_EQ(total.value(u"serapan").toString(), u"93.35"_s);
    EXPECT_EQ(find(lines, u"nama"_s, u"Pelayanan Publik"_s).value(u"serapan").toString(), u"98.72"_s);
    EXPECT_EQ(find(lines, u"nama"_s, u"Pembinaan"_s).value(u"serapan").toString(), u"97.89"_s);
    EXPECT_EQ(find(lines, u"nama"_s, u"Penunjang"_s).value(u"serapan").toString(), u"92.76"_s);
    int levels[3] = {};
    for (const QJsonValue& line : lines) {
        const QString level = line.toObject().value(u"tingkat").toString();
        levels[0] += level == u"program";
        levels[1] += level == u"kegiatan";
        levels[2] += level == u"subKegiatan";
    }
    EXPECT_EQ(levels[0], 3);
    EXPECT_EQ(levels[1], 7);
    EXPECT_EQ(levels[2], 20);
}

TEST_F(CliFigures, SerapanOf2023IsThatOfTheTotal)
{
    const QJsonArray lines = json({ u"anggaran"_s, store, u"--tahun"_s, u"2023"_s, u"--json"_s });
    EXPECT_EQ(lines.first().toObject().value(u"serapan").toString(), u"97.85"_s);
}

TEST_F(CliFigures, TrenHoldsEachYearOnce)
{
    const QJsonArray series = json({ u"tren"_s, store, u"--dari"_s, u"2022"_s, u"--sampai"_s, u"2025"_s, u"--json"_s });
    ASSERT_EQ(series.size(), 8); // the seven of the Perjanjian Kinerja, and one of the Renstra murni of 2022 and 2023
    const QJsonArray points = find(series, u"indikator"_s, u"Indeks"_s).value(u"titik").toArray();
    ASSERT_EQ(points.size(), 4);
    EXPECT_EQ(points[0].toObject().value(u"capaian").toString(), u"61.76"_s);
    EXPECT_EQ(points[2].toObject().value(u"selisih").toString(), u"6.77"_s);
    EXPECT_TRUE(points[3].toObject().value(u"realisasi").isNull());
}

TEST_F(CliFigures, TrenDrawsAPicture)
{
    const QString png = path(u"tren.png"_s);
    const Finished run =
        selarasRun({ u"tren"_s, store, u"--dari"_s, u"2022"_s, u"--sampai"_s, u"2024"_s, u"--png"_s, png });
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_TRUE(bytesOf(png).startsWith("\x89PNG"));
}

TEST_F(CliFigures, TrenBeginsWithTheLastYearsWithResults)
{
    EXPECT_EQ(json({ u"tren"_s, store, u"--json"_s }),
              json({ u"tren"_s, store, u"--dari"_s, u"2022"_s, u"--sampai"_s, u"2024"_s, u"--json"_s }));
}

TEST_F(CliFigures, TrenDrawsSvgAndPdf)
{
    const QString svg = path(u"tren.svg"_s), pdf = path(u"tren.pdf"_s);
    EXPECT_EQ(selarasRun({ u"tren"_s, store, u"--svg"_s, svg, u"--pdf"_s, pdf }).code, 0);
    EXPECT_TRUE(bytesOf(svg).contains("93,66"));
    EXPECT_TRUE(bytesOf(pdf).startsWith("%PDF"));
}

TEST_F(CliFigures, TableShowsIndonesianNumbers)
{
    const Finished run = selarasRun({ u"capaian"_s, store, u"--tahun"_s, u"2024"_s });
    EXPECT_TRUE(run.out.contains(u"103,65%")) << run.out.toStdString();
    EXPECT_TRUE(run.out.contains(u"84 (Tinggi)"));
    EXPECT_TRUE(selarasRun({ u"anggaran"_s, store, u"--tahun"_s, u"2024"_s }).out.contains(u"2.973.061.600"));
}

TEST_F(CliFigures, DokumenPrintsBothVersions)
{
    for (const bool perubahan : { false, true }) {
        const QString pdf = path(perubahan ? u"p.pdf"_s : u"m.pdf"_s);
        QStringList arguments{ u"dokumen"_s, u"pk"_s, store, u"--tahun"_s, u"2024"_s, u"--ke"_s, pdf };
        if (perubahan)
            arguments << u"--perubahan"_s;
        ASSERT_EQ(selarasRun(arguments).code, 0);
        QProcess reader;
        reader.start(u"pdftotext"_s, { u"-layout"_s, pdf, u"-"_s });
        ASSERT_TRUE(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        EXPECT_TRUE(text.contains(perubahan ? u"2.973.061.600" : u"2.889.241.600")) << text.toStdString();
        EXPECT_TRUE(text.contains(perubahan ? u"84 (Tinggi)" : u"82 (Tinggi)"));
    }
}

TEST_F(CliFigures, RealisasiPengukuranPrintsTheFiguresOfTheOtherCommands)
{
    const QString pdf = path(u"p.pdf"_s);
    const QStringList year{ u"--tahun"_s, u"2024"_s, u"--triwulan"_s, u"4"_s };
    const Finished made = selarasRun(QStringList{ u"dokumen"_s, u"pengukuran"_s, store, u"--ke"_s, pdf } + year);
    ASSERT_EQ(made.code, 0) << made.err.toStdString();
    EXPECT_EQ(made.out, u"Pengukuran Kinerja Triwulan IV Tahun 2024 ditulis ke %1.\n"_s.arg(pdf));
    QProcess reader;
    reader.start(u"pdftotext"_s, { u"-layout"_s, pdf, u"-"_s });
    ASSERT_TRUE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    const auto printed = [](const QJsonValue& value) { return value.toString().replace(u'.', u','); };
    for (const QJsonValue& row : json(QStringList{ u"capaian"_s, store, u"--json"_s } + year))
        EXPECT_TRUE(text.contains(printed(row.toObject().value(u"capaian"_s))))
            << printed(row[u"capaian"]).toStdString();
    const QJsonArray budget = json(QStringList{ u"anggaran"_s, store, u"--json"_s } + year);
    EXPECT_TRUE(text.contains(u"2.775.362.102"_s));
    EXPECT_TRUE(text.contains(printed(budget.first()[u"serapan"])));
    for (const QJsonValue& row : budget)
        EXPECT_TRUE(text.contains(row[u"kode"].toString())) << row[u"kode"].toString().toStdString();
}

TEST_F(CliFigures, LayarRendersEveryPage)
{
    const Finished run =
        selarasRun({ u"layar"_s, store, path(u"layar"_s), u"--ukuran"_s, u"1366x768"_s, u"--skala"_s, u"1.5"_s });
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    const QStringList files = run.out.split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(files.size(), 16); // with the views of Tren and the parts of Pengaturan
    for (const QString& file : files)
        EXPECT_GT(bytesOf(file).size(), 5'000) << file.toStdString();
}

} // namespace selaras::testing
