// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/Migrations.h"
#include "core/storage/rows/BerkasRows.h"

#include "core/domain/office/Codes.h"
#include "core/storage/history/History.h"
#include "core/storage/rows/SqlRows.h"
#include "core/storage/sqlite/Dialect.h"
#include "core/storage/sqlite/Integrity.h"
#include "core/storage/sqlite/StorePrivate.h"
#include "tests/storage/Files.h"
#include "tests/storage/Samples.h"
#include "tests/support/Printers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace selaras;
using namespace selaras::storage;

namespace {

std::unique_ptr<Connection> fresh()
{
    auto connection = Connection::open(dialect::memoryName());
    EXPECT_OK(connection);
    EXPECT_OK(migrate(**connection, 0, migrations()));
    return *std::move(connection);
}

/// All values of the first column.
QStringList column(Connection& connection, const QString& sql, int index = 0)
{
    QStringList values;
    auto statement = connection.prepare(sql);
    EXPECT_OK(statement);
    EXPECT_OK(statement->exec());
    while (statement->next().value_or(false))
        values << statement->value(index).toString();
    return values;
}

template <class E>
QString codeList()
{
    QStringList codes;
    for (const auto& [value, text] : domain::EnumCodes<E>::all)
        codes << u"'%1'"_s.arg(QLatin1StringView(text));
    return codes.join(", "_L1);
}

/// The steps of a program that is one version ahead.
std::vector<Migration> stepsWith(std::vector<const char*> statements)
{
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    steps.push_back({ newestSchemaVersion() + 1, std::move(statements) });
    return steps;
}

class MigrationFiles : public files::FolderTest { };

} // namespace

TEST(Migrations, AreNumberedFromOne)
{
    int expected = 0;
    for (const Migration& step : migrations())
        EXPECT_EQ(step.version, ++expected);
    EXPECT_EQ(newestSchemaVersion(), expected);
}

// A released migration has run on files in the offices. To change the schema add a migration, and its hash here.
TEST(Migrations, ReleasedOnesAreUnchanged)
{
    const QStringList released{
        u"2012af2666eb9fc7c4e645dba35d4358501adfa1e7489f8654524ef0b3666201"_s,
        u"e094d1184947b015fb1b29383283df5f60e9b9053e7c6862a8a7af532bf3d651"_s,
        u"01ea0998e2d7f45137a31ab2a5c6a578eeebf93bd5e2620b25f390861cb24516"_s,
        u"12b8a8bf6aaeae363de7db0751074b043933cd19f442377b95c393068ed7712c"_s,
    };
    QStringList actual;
    for (const Migration& step : migrations()) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const char* statement : step.statements)
            hash.addData(QByteArray(statement) + '\0');
        actual << QString::fromLatin1(hash.result().toHex());
    }
    EXPECT_EQ(actual.join(u'\n'), released.join(u'\n'));
}

TEST(Migrations, UpgradedSchemaEqualsAFreshOneFromEveryVersion)
{
    const auto expected = schemaText(*fresh());
    ASSERT_OK(expected);
    for (std::size_t known = 0; known < migrations().size(); ++known) {
        auto connection = Connection::open(dialect::memoryName());
        ASSERT_OK(connection);
        ASSERT_OK(migrate(**connection, 0, migrations().first(known)));
        ASSERT_OK(migrate(**connection, int(known), migrations()));
        EXPECT_EQ(*schemaText(**connection), *expected) << "from version " << known;
        EXPECT_EQ((*connection)->value(dialect::schemaVersion())->toInt(), newestSchemaVersion());
    }
}

TEST(Migrations, GiveEachTableTheColumnsOfItsFields)
{
    const auto connection = fresh();
    for (const TableColumns& table : tableColumns())
        EXPECT_EQ(column(*connection, u"pragma table_info(%1)"_s.arg(table.table), 1).join(u' '),
                  table.columns.join(u' '))
            << table.table;
}

TEST(Migrations, MakeNoTableWithoutFieldsHistoryOrFiles)
{
    QStringList expected{ u"berkas"_s, u"riwayat"_s, u"riwayat_baris"_s };
    for (const TableColumns& table : tableColumns())
        expected << table.table;
    expected.sort();
    EXPECT_EQ(column(*fresh(), u"select name from sqlite_schema where type = 'table' order by name"_s).join(u' '),
              expected.join(u' '));
}

TEST(Migrations, MakeStrictTablesWithoutFloatingPoint)
{
    const auto connection = fresh();
    for (const QString& name : column(*connection, u"select name from sqlite_schema where type = 'table'"_s)) {
        const QString sql =
            connection->value(u"select sql from sqlite_schema where name = '%1'"_s.arg(name))->toString();
        EXPECT_TRUE(sql.endsWith(") strict"_L1)) << name;
        for (const QString& type : column(*connection, u"pragma table_info(%1)"_s.arg(name), 2))
            EXPECT_TRUE(type == u"TEXT"_s || type == u"INTEGER"_s || type == u"BLOB"_s) << name << ' ' << type;
    }
}

TEST(Migrations, GuardEveryReferenceWithAForeignKey)
{
    const auto connection = fresh();
    for (const TableColumns& table : tableColumns()) {
        const QStringList guarded = column(*connection, u"pragma foreign_key_list(%1)"_s.arg(table.table), 3);
        for (const QString& name : table.columns) {
            const bool hash = name == "sha256"_L1; // of a file
            const bool eitherTable = name == "objek_id"_L1;
            const bool reference = (name.endsWith("_id"_L1) && !eitherTable) || hash;
            EXPECT_EQ(guarded.contains(name), reference) << table.table << '.' << name;
        }
    }
}

TEST(Migrations, AllowExactlyTheCodesOfTheDomain)
{
    using namespace domain;
    const auto schema = schemaText(*fresh());
    ASSERT_OK(schema);
    const QString text = QString(*schema).replace(u'\n', u' ').simplified();
    const std::pair<const char*, QString> checks[]{
        { "pejabat.status", codeList<StatusPejabat>() },
        { "simpul.jenis", codeList<JenisSimpul>() },
        { "indikator.arah", codeList<Arah>() },
        { "indikator.akumulasi", codeList<Akumulasi>() },
        { "indikator.skala", codeList<JenisSkala>() },
        { "dokumen.jenis", codeList<JenisDokumen>() },
        { "dokumen.status", codeList<StatusDokumen>() },
        { "target.bagian", codeList<Bagian>() },
        { "pagu.bagian", codeList<Bagian>() },
        { "realisasi_kinerja.status", codeList<StatusRealisasi>() },
        { "pengguna.peran", codeList<PeranPengguna>() },
        { "realisasi_anggaran.status", codeList<StatusRealisasi>() },
        { "persetujuan.dari", codeList<StatusRealisasi>() },
        { "persetujuan.ke", codeList<StatusRealisasi>() },
        { "penerimaan.jenis", codeList<Kejanggalan>() },
        { "pembanding.tingkat", codeList<TingkatPembanding>() },
    };
    for (const auto& [place, codes] : checks) {
        const QStringList parts = QString::fromLatin1(place).split(u'.');
        const QString table = text.sliced(text.indexOf(u"create table "_s + parts[0], 0, Qt::CaseInsensitive));
        const QString expected = u"check (%1 in (%2))"_s.arg(parts[1], codes);
        EXPECT_TRUE(table.left(table.indexOf(") strict"_L1)).contains(expected)) << place << ": " << expected;
    }
}

TEST(Migrations, LetEveryStatementOfTheProgramPrepare)
{
    const auto connection = fresh();
    const QStringList statements = rowStatements() + historyStatements() + berkasStatements();
    EXPECT_GT(statements.size(), 80);
    for (const QString& sql : statements)
        EXPECT_OK(connection->prepare(sql)) << sql;
}

TEST(Migrations, SayStatementsThatTheCommonSubsetKnows)
{
    static const QRegularExpression kForeignWords(
        u"\\b(autoincrement|rowid|datetime|real|double|json|like|trigger|strict|pragma|blob|if not exists)\\b"_s);
    for (const Migration& step : migrations()) {
        for (const char* statement : step.statements) {
            const QString sql = QString::fromUtf8(statement).toLower();
            const auto match = kForeignWords.match(sql);
            EXPECT_FALSE(match.hasMatch()) << match.captured() << " in " << sql;
            EXPECT_FALSE(sql.contains(u';')) << sql;
        }
    }
}

TEST_F(MigrationFiles, OlderFileIsBackedUpAndMigrated)
{
    samples::makeFile(path());
    const auto steps = stepsWith({ "alter table desa add column kepala text not null default ''" });
    const auto file = openFile(path(), steps);
    ASSERT_OK(file);
    EXPECT_EQ(file->connection->value(dialect::schemaVersion())->toInt(), newestSchemaVersion() + 1);
    EXPECT_EQ(file->rows, samples::sorted(samples::everyKind()));

    const QDir backups(path(u"kutorejo.cadangan"_s));
    ASSERT_EQ(backups.entryList(QDir::Files).size(), 1);
    const QString backup = backups.filePath(backups.entryList(QDir::Files).first());
    EXPECT_EQ(files::sqlValue(backup, u"pragma user_version"_s).toInt(), newestSchemaVersion());
    EXPECT_OK(verifyCopy(backup));
}

TEST_F(MigrationFiles, FailingMigrationLeavesNoTrace)
{
    samples::makeFile(path());
    const QStringList before = files::listing(folder());
    for (const char* broken : { "create table desa (id text)", "insert into pagu (id) values ('x')",
                                "update pagu set nilai = nilai + 1" }) { // the last makes the digest wrong
        const auto file = openFile(path(), stepsWith({ "create table baru (id text not null)", broken }));
        EXPECT_FALSE(file.has_value()) << broken;
        EXPECT_EQ(files::listing(folder()), before) << broken;
    }
    EXPECT_OK(Store::open(path()));
}

TEST_F(MigrationFiles, EmptyFileOfOursWalksAllMigrations)
{
    files::runSql(path(), { dialect::setApplicationId(kApplicationId), u"create table t (a)"_s, u"drop table t"_s });
    const auto store = Store::open(path());
    ASSERT_OK(store);
    EXPECT_EQ(*(*store)->check(), Findings());
}

// Rows of every table, as a program of schema 3 wrote them: nothing in them changes, so the history goes on.
TEST_F(MigrationFiles, YearsComeIntoAFileWithRowsOfEveryTable)
{
    domain::UnitData data = samples::everyKind();
    for (domain::Simpul& row : data.simpul)
        row.tahunMulai = row.tahunSelesai = std::nullopt;
    for (domain::Indikator& row : data.indikator)
        row.tahunMulai = row.tahunSelesai = std::nullopt;
    for (domain::Dokumen& row : data.dokumen) {
        for (QString* text : { &row.namaPihakKedua, &row.nipPihakKedua, &row.pangkatPihakKedua })
            text->clear();
    }
    for (domain::Cetakan& row : data.cetakan)
        row.urutan.reset();
    samples::makeFile(path(), data);
    files::runSql(
        path(),
        { u"alter table simpul drop column tahun_mulai"_s, u"alter table simpul drop column tahun_selesai"_s,
          u"alter table indikator drop column tahun_mulai"_s, u"alter table indikator drop column tahun_selesai"_s,
          u"alter table dokumen drop column nama_pihak_kedua"_s, u"alter table dokumen drop column nip_pihak_kedua"_s,
          u"alter table dokumen drop column pangkat_pihak_kedua"_s, u"alter table cetakan drop column urutan"_s,
          u"pragma user_version = 3"_s });
    const auto store = Store::open(path());
    ASSERT_OK(store);
    const auto rows = (*store)->load();
    ASSERT_OK(rows);
    EXPECT_EQ(*rows, samples::sorted(data));
    const auto findings = (*store)->check();
    ASSERT_OK(findings);
    EXPECT_TRUE(findings->isEmpty()) << findings->join(u'\n').toStdString();
}
