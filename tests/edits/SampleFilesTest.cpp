// SPDX-License-Identifier: GPL-3.0-or-later
// The files of the sample: nothing in them is silently taken for something else, and nobody is named.
#include "core/sample/SampleFiles.h"
#include "core/domain/figures/Perhitungan.h"
#include "core/domain/office/Codes.h"
#include "core/format/Text.h"
#include "core/sample/SampleStore.h"
#include "core/storage/rows/RowJson.h"
#include "tests/edits/Office.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    std::unique_ptr<Workspace> build(const QString& path)
    {
        auto store = storage::Store::create(path);
        EXPECT_OK(store);
        auto workspace = Workspace::open(std::move(*store), u"penguji"_s,
                                         [] { return QDateTime(QDate(2025, 1, 2), QTime(3, 4), Qt::UTC); });
        EXPECT_OK(workspace);
        EXPECT_OK(buildSample(**workspace));
        return *std::move(workspace);
    }

    QJsonArray listOf(const QString& file, const char* key = nullptr)
    {
        const auto json = sample::readJson(file);
        EXPECT_OK(json);
        return key ? json->object().value(QLatin1StringView(key)).toArray() : json->array();
    }

    template <class E>
    void expectCodes(const QJsonArray& rows, const char* key)
    {
        for (const QJsonValue& row : rows) {
            const QString text = sample::text(row.toObject(), key);
            EXPECT_TRUE(fromCode<E>(text).has_value()) << key << ' ' << text.toStdString();
        }
    }

    void expectDecimals(const QJsonArray& rows, std::initializer_list<const char*> keys)
    {
        for (const QJsonValue& row : rows) {
            for (const char* key : keys) {
                const QJsonValue value = row.toObject().value(QLatin1StringView(key));
                EXPECT_TRUE(value.isUndefined() || Decimal::fromText(value.toString()).has_value()) << key;
            }
        }
    }

    /// The history without times and ids.
    QStringList story(Workspace& workspace)
    {
        QStringList lines;
        const auto entries = workspace.store().history();
        EXPECT_OK(entries);
        for (const storage::HistoryEntry& entry : *entries) {
            lines << entry.action + u' ' + entry.by + u' ' + entry.reason;
            for (const storage::HistoryRow& row : entry.rows)
                lines << row.table + u' ' + row.rowId;
            lines << QString::fromLatin1(entry.contentDigest.toHex());
        }
        return lines;
    }

} // namespace

TEST(SampleFiles, UseCodesThatAreKnown)
{
    const QJsonArray nodes = listOf(u"rencana.json"_s, "simpul");
    EXPECT_EQ(nodes.size(), 45);
    expectCodes<JenisSimpul>(nodes, "jenis");
    const QJsonArray indicators = listOf(u"rencana.json"_s, "indikator");
    EXPECT_EQ(indicators.size(), 76);
    expectCodes<Arah>(indicators, "arah");
    expectCodes<Akumulasi>(indicators, "akumulasi");
    expectCodes<JenisSkala>(indicators, "skala");
    const QJsonArray documents = listOf(u"dokumen.json"_s);
    EXPECT_EQ(documents.size(), 9);
    expectCodes<JenisDokumen>(documents, "jenis");
    expectCodes<StatusDokumen>(documents, "status");
    expectCodes<TingkatPembanding>(listOf(u"hasil.json"_s, "pembanding"), "tingkat");
}

TEST(SampleFiles, UseExactDecimals)
{
    expectDecimals(listOf(u"hasil.json"_s, "realisasi"), { "nilai", "pembilang", "penyebut" });
    expectDecimals(listOf(u"hasil.json"_s, "anggaran"), { "nilai" });
    expectDecimals(listOf(u"hasil.json"_s, "pembanding"), { "nilai" });
    expectDecimals(listOf(u"hasil.json"_s, "sakip"), { "bobot", "nilai" });
}

TEST(SampleFiles, GiveEveryRowASlugOfItsOwn)
{
    QSet<QString> seen;
    for (const QJsonArray& rows : { listOf(u"rencana.json"_s, "simpul"), listOf(u"rencana.json"_s, "indikator"),
                                    listOf(u"unit.json"_s, "jabatan"), listOf(u"dokumen.json"_s) }) {
        for (const QJsonValue& row : rows) {
            const QString slug = sample::text(row.toObject(), "slug");
            EXPECT_FALSE(slug.isEmpty());
            EXPECT_FALSE(seen.contains(slug)) << slug.toStdString();
            seen.insert(slug);
        }
    }
}

TEST(SampleFiles, NameNoPerson)
{
    // A NIP has 18 digits; post holders go by their post.
    static const QRegularExpression nip(u"\\d{8}\\s?\\d{6}\\s?\\d\\s?\\d{3}|\\d{18}|NIP"_s);
    const QStringList files = QDir(u":/contoh"_s).entryList(QDir::Files);
    EXPECT_GE(files.size(), 13);
    for (const QString& name : files) {
        QFile file(u":/contoh/"_s + name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QRegularExpressionMatch match = nip.match(QString::fromUtf8(file.readAll()));
        EXPECT_FALSE(match.hasMatch()) << name.toStdString() << ": " << match.captured().toStdString();
    }
}

TEST(SampleFiles, MissingOnesAreSaidByName)
{
    EXPECT_EQ(sample::readJson(u"tidak-ada.json"_s).error(),
              (Error{ ErrorCode::FileMissing, { u"tidak-ada.json"_s } }));
    EXPECT_EQ(sample::readTable(u"tidak-ada.tsv"_s).error().code, ErrorCode::FileMissing);
}

TEST(SampleFiles, RowsOfTheStoreHaveIdsOfTheirOwn)
{
    QTemporaryDir folder;
    const auto workspace = build(folder.filePath(u"a.selaras"_s));
    QSet<Id> seen;
    size_t rows = 0;
    forEachList(workspace->snapshot().data(), [&](const auto& list) {
        rows += list.size();
        for (const auto& row : list)
            seen.insert(row.id);
    });
    EXPECT_EQ(size_t(seen.size()), rows);
    EXPECT_GT(rows, 500u);
}

TEST(SampleFiles, GiveTheSameStoreAndStoryEveryTime)
{
    QTemporaryDir folder;
    QHashSeed::setDeterministicGlobalSeed();
    const auto one = build(folder.filePath(u"a.selaras"_s));
    QHashSeed::resetRandomGlobalSeed(); // as another run of the program would have it
    const auto other = build(folder.filePath(u"b.selaras"_s));
    EXPECT_EQ(storage::contentDigest(one->snapshot().data()), storage::contentDigest(other->snapshot().data()));
    EXPECT_EQ(story(*one), story(*other));
}

TEST(SampleFiles, GoIntoAnEmptyStoreOnly)
{
    QTemporaryDir folder;
    const auto workspace = build(folder.filePath(u"a.selaras"_s));
    const QByteArray before = storage::contentDigest(workspace->snapshot().data());
    const auto again = buildSample(*workspace);
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error(), (Error{ ErrorCode::UnitAlreadySet, { u"Kecamatan Kutorejo"_s } }));
    EXPECT_EQ(storage::contentDigest(workspace->snapshot().data()), before);
}

TEST(SampleFiles, TargetsAndMeasuresStandWhereTheReportHasThem)
{
    QTemporaryDir folder;
    const auto workspace = build(folder.filePath(u"a.selaras"_s));
    const Snapshot& s = workspace->snapshot();
    const struct {
        int tahun;
        QStringList target; ///< as printed, in the order of the Perjanjian Kinerja
    } years[] = {
        { 2022, { u"81"_s, u"81%"_s, u"81%"_s, u"79,86"_s, u"81,00%"_s, u"72"_s, u"1 Inovasi"_s, u"81"_s } },
        { 2023, { u"85"_s, u"100%"_s, u"100%"_s, u"81"_s, u"95%"_s, u"77"_s, u"3 Inovasi"_s, u"81,25"_s } },
        { 2024, { u"90,36"_s, u"100%"_s, u"100%"_s, u"82"_s, u"97,86%"_s, u"84 (Tinggi)"_s, u"3 Inovasi"_s } },
    };
    for (const auto& [tahun, expected] : years) {
        QStringList printed;
        for (const CapaianIndikator& row : capaianTahun(s, tahun)) {
            printed << format::target(row.target.target->nilai, row.target.target->teks, row.indikator->satuan);
            // The eighth of 2022 and 2023 is promised by the Renstra murni alone.
            EXPECT_EQ(row.target.dokumen->jenis,
                      printed.size() <= 7 ? JenisDokumen::PerjanjianKinerja : JenisDokumen::Renstra)
                << tahun;
        }
        EXPECT_EQ(printed, expected) << tahun;
    }
    // The bands of the values themselves, as the report names them.
    const auto rows = capaianTahun(s, 2024);
    EXPECT_STREQ(rows[0].mutu->nama, "Sangat Baik");
    EXPECT_STREQ(rows[3].mutu->nama, "Memuaskan");
    EXPECT_STREQ(rows[5].mutu->nama, "Tinggi");
    // 2.447.188.702 of the program, not the misprinted 2.584.830.391
    EXPECT_EQ(format::figure(realisasiAnggaran(s, sample::sampleId(u"k-7.01.01"_s), 2024), 0), u"2.447.188.702"_s);
    QStringList series;
    for (const DeretTren& each : tren(s, 2022, 2024))
        series << QString::number(each.titik.size());
    EXPECT_EQ(series, QStringList({ u"3"_s, u"3"_s, u"3"_s, u"3"_s, u"3"_s, u"3"_s, u"3"_s, u"3"_s }));
}

TEST(SampleFiles, PrintedSumsOfTheRenstraAreKeptWhereTheyDiffer)
{
    QTemporaryDir folder;
    const auto workspace = build(folder.filePath(u"a.selaras"_s));
    const Snapshot& s = workspace->snapshot();
    // Renstra perubahan: printed, and the sum of the sub kegiatan. The sources (3.5) compare with printed children, so
    // where 7.01.01.2.05 itself differs (by 3.065.899.019 and 23.000.000) its parent differs by as much more.
    const struct {
        int tahun;
        const char* simpul;
        const char *printed, *sum;
    } cases[] = {
        { 2022, "k-7.01.01", "3764461905", "4095685916" },  { 2022, "k-7.01.02.2.04", "24500860", "18375645" },
        { 2023, "k-7.01.01", "4284199019", "10357597057" }, { 2023, "k-7.01.01.2.05", "3065899019", "6131798038" },
        { 2024, "k-7.01.01", "3518188697", "3491855997" },  { 2024, "k-7.01.06.2.01", "486000000", "228980000" },
        { 2025, "k-7.01.01", "3764461905", "3736285916" },  { 2026, "k-7.01.01", "4027974238", "3997825930" },
        { 2026, "k-7.01.01.2.05", "14418756", "37418756" },
    };
    const Id renstra = sample::sampleId(u"renstra-perubahan"_s);
    for (const auto& each : cases) {
        const Id node = sample::sampleId(QString::fromLatin1(each.simpul));
        const Pagu* printed = paguTercetak(s, renstra, node, each.tahun);
        ASSERT_NE(printed, nullptr) << each.tahun << ' ' << each.simpul;
        EXPECT_EQ(printed->nilai, dec(each.printed)) << each.tahun << ' ' << each.simpul;
        EXPECT_EQ(pagu(s, renstra, node, each.tahun).bulat(0), dec(each.sum)) << each.tahun << ' ' << each.simpul;
    }
}

} // namespace selaras::edits
