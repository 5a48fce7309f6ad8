// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/RowJson.h"

#include "core/storage/rows/RowCodec.h"
#include "core/storage/rows/SqlRows.h"
#include "tests/storage/Samples.h"
#include "tests/support/Printers.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace selaras;
using namespace selaras::domain;

namespace {

QJsonObject parse(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

/// The sample row of a table that has every member set: the first one.
Entity sample(const QString& table)
{
    for (const Entity& row : samples::entities(samples::everyKind())) {
        if (storage::table(row) == table)
            return row;
    }
    ADD_FAILURE() << table;
    return UnitKerja{};
}

const Entity kTarget =
    Target{ u"t"_s, u"u"_s, u"d"_s, u"i"_s, 2024, 0, Bagian::Tahunan, Decimal::fromScaled(903'600), {}, {} };

} // namespace

TEST(RowJson, HoldsEveryColumnOfARowWithAllMembersSet)
{
    for (const storage::TableColumns& table : storage::tableColumns()) {
        QStringList columns = table.columns;
        columns.sort();
        EXPECT_EQ(storage::toJson(sample(table.table)).keys(), columns) << table.table;
    }
}

TEST(RowJson, RoundTripsRowsOfEveryKind)
{
    for (const Entity& row : samples::entities(samples::everyKind())) {
        const auto read = storage::fromJson(storage::table(row), storage::toJson(row));
        ASSERT_OK(read);
        EXPECT_TRUE(*read == row) << storage::table(row);
    }
}

TEST(RowJson, RoundTripsThroughText)
{
    for (const Entity& row : samples::entities(samples::everyKind())) {
        const QByteArray text = QJsonDocument(storage::toJson(row)).toJson();
        const auto read = storage::fromJson(storage::table(row), QJsonDocument::fromJson(text).object());
        ASSERT_OK(read);
        EXPECT_TRUE(*read == row) << storage::table(row);
    }
}

TEST(RowJson, WritesFiguresAsTextDatesAsIsoAndEnumerationsAsCodes)
{
    EXPECT_EQ(storage::toJson(kTarget), parse(R"({"id":"t","unit_id":"u","dokumen_id":"d","indikator_id":"i",
        "tahun":2024,"triwulan":0,"bagian":"tahunan","nilai":"90.36"})"));
    EXPECT_EQ(storage::toJson(sample(u"pejabat"_s)), parse(R"({"id":"pe","unit_id":"u","jabatan_id":"ja",
        "nama":"Budi, S.Sos.","nip":"19700101","pangkat":"Pembina","status":"plh","mulai":"2022-01-03",
        "selesai":"2024-12-31"})"));
    EXPECT_EQ(storage::toJson(sample(u"unit_kerja"_s)).value("logo"_L1), u"iVBORwD/"_s);
}

TEST(RowJson, LeavesOutWhatIsAbsentButNotZero)
{
    const RealisasiKinerja nothing{ u"r"_s, u"u"_s, u"i"_s, 2024, 1, {}, {}, {}, {}, {}, {}, {}, {} };
    RealisasiKinerja zero = nothing;
    zero.nilai = Decimal();
    EXPECT_FALSE(storage::toJson(nothing).contains("nilai"_L1));
    EXPECT_EQ(storage::toJson(zero).value("nilai"_L1), u"0"_s);
    const auto read = storage::fromJson(u"realisasi_kinerja", storage::toJson(zero));
    ASSERT_OK(read);
    EXPECT_TRUE(*read == Entity(zero));
    EXPECT_FALSE(*read == Entity(nothing));
}

TEST(RowJson, NamesTheColumnThatCannotBeRead)
{
    for (const storage::TableColumns& table : storage::tableColumns()) {
        for (const QString& column : table.columns) {
            QJsonObject json = storage::toJson(sample(table.table));
            json.insert(column, QJsonArray{ 1 });
            const auto read = storage::fromJson(table.table, json);
            ASSERT_FALSE(read.has_value()) << table.table << column;
            EXPECT_EQ(read.error().code, ErrorCode::ImportInvalid);
            EXPECT_EQ(read.error().details.value(0), table.table + u'.' + column);
        }
    }
}

TEST(RowJson, RefusesValuesThatAreNearlyRight)
{
    const struct {
        const char* table;
        const char* column;
        QJsonValue value;
    } cases[] = {
        { "target", "nilai", u"1,5"_s },
        { "target", "nilai", u"1.23456"_s },
        { "target", "nilai", 1.5 },
        { "target", "tahun", 2024.5 },
        { "target", "tahun", 1e10 },
        { "target", "tahun", u"2024"_s },
        { "target", "bagian", u"Tahunan"_s },
        { "pagu", "tercetak", 1 },
        { "pejabat", "mulai", u"2024-02-30"_s },
        { "pejabat", "mulai", u"31-01-2024"_s },
        { "bukti_dukung", "isi", u"!bukan64"_s },
        { "pagu", "nilai", u""_s },
        { "target", "id", u""_s },
    };
    for (const auto& [table, column, value] : cases) {
        QJsonObject json = storage::toJson(sample(QLatin1StringView(table)));
        json.insert(QLatin1StringView(column), value);
        const auto read = storage::fromJson(QString::fromLatin1(table), json);
        EXPECT_FALSE(read.has_value()) << table << '.' << column << ' ' << value.toVariant().toString();
    }
}

TEST(RowJson, RefusesAMissingFigureThatIsNeverAbsent)
{
    for (const auto& [table, column] :
         { std::pair{ "pagu", "nilai" }, { "pagu", "tahun" }, { "pagu", "bagian" }, { "pagu", "id" } }) {
        QJsonObject json = storage::toJson(sample(QLatin1StringView(table)));
        json.remove(QLatin1StringView(column));
        const auto read = storage::fromJson(QString::fromLatin1(table), json);
        ASSERT_FALSE(read.has_value()) << table << '.' << column;
        EXPECT_EQ(read.error(),
                  (Error{ ErrorCode::ImportInvalid, { u"pagu."_s + QLatin1StringView(column), u"tidak ada"_s } }));
    }
}

TEST(RowJson, RefusesUnknownColumnsAndTables)
{
    QJsonObject json = storage::toJson(kTarget);
    json.insert(u"nilaai"_s, u"1"_s);
    EXPECT_EQ(storage::fromJson(u"target", json).error(),
              (Error{ ErrorCode::ImportInvalid, { u"target.nilaai"_s, u"tidak dikenal"_s } }));
    EXPECT_EQ(storage::fromJson(u"sasaran", json).error().details.value(0), u"sasaran"_s);
}

TEST(RowJson, KnowsTableAndIdOfARowAndTheSubjectOfAChange)
{
    EXPECT_EQ(storage::table(kTarget), u"target"_s);
    EXPECT_EQ(domain::id(kTarget), u"t"_s);
    const Entity other = Desa{ u"x"_s, {}, {}, {}, {}, {}, 0 };
    EXPECT_TRUE(domain::subject({ kTarget, std::nullopt }) == kTarget);
    EXPECT_TRUE(domain::subject({ kTarget, other }) == other);
}

TEST(RowJson, CanonicalTextIsTheCompactJsonOfTheRow)
{
    UnitData data = samples::everyKind();
    QString every; // characters that JSON escapes, and their neighbours
    for (char16_t c = 1; c < 0x180; ++c)
        every += QChar(c);
    data.profil.front().isi = every + u"\u2028\U0001D11E\ufffd"_s;
    data.desa.push_back({ u"kosong"_s, {}, {}, {}, {}, {}, -3 });
    int rows = 0;
    const std::vector<Entity> entities = samples::entities(data);
    storage::forEachRowText(data, [&](const char* table, const Id& id, const QByteArray& text) {
        const Entity& row = entities.at(std::size_t(rows++));
        EXPECT_EQ(QString::fromLatin1(table), storage::table(row));
        EXPECT_EQ(id, domain::id(row));
        EXPECT_EQ(QString::fromUtf8(text), QString::fromUtf8(storage::canonicalText(storage::toJson(row))));
    });
    EXPECT_EQ(rows, int(entities.size()));
}

TEST(RowJson, DigestDoesNotDependOnTheOrderOfRowsButOnEachOfThem)
{
    const UnitData data = samples::everyKind();
    UnitData turned = data;
    std::ranges::reverse(turned.simpul);
    EXPECT_EQ(storage::contentDigest(turned), storage::contentDigest(data));
    turned.pagu.front().nilai = Decimal::fromScaled(data.pagu.front().nilai.scaled() + 1);
    EXPECT_NE(storage::contentDigest(turned), storage::contentDigest(data));
    EXPECT_EQ(storage::contentDigest({}), QByteArray(32, '\0'));
}
