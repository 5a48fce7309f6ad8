// SPDX-License-Identifier: GPL-3.0-or-later
// A store of schema 2 with proofs: their rows become others, and the history says so.
#include "core/storage/history/History.h"
#include "core/storage/schema/Migrations.h"
#include "core/storage/sqlite/Dialect.h"
#include "core/storage/sqlite/StorePrivate.h"
#include "tests/storage/Files.h"
#include "tests/storage/Samples.h"
#include "tests/support/Printers.h"

using namespace Qt::StringLiterals;
using namespace selaras;
using namespace selaras::storage;

namespace {

/// What a program of schema 2 could hold, without proofs.
domain::UnitData early()
{
    domain::UnitData data = samples::everyKind();
    data.bukti.clear();
    data.pengguna.clear();
    data.setelan.clear();
    data.butir.clear();
    data.persetujuan.clear();
    data.penerimaan.clear();
    for (domain::RealisasiAnggaran& row : data.realisasiAnggaran)
        row.status.reset();
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
    return data;
}

QStringList names(Connection& connection, const QString& sql, int column)
{
    QStringList found;
    EXPECT_OK(connection.forEachRow(sql, {}, [&](const Statement& row) -> Result<void> {
        found << row.value(column).toString();
        return {};
    }));
    return found;
}

class ProofsMigration : public files::FolderTest {
protected:
    /// A store of schema 2 with the rows of early(), one proof with content and one without.
    void makeOldFile()
    {
        samples::makeFile(path(u"baru.selaras"_s), early());
        const auto connection = Connection::open(path());
        ASSERT_OK(connection);
        ASSERT_OK((*connection)->run(dialect::setApplicationId(kApplicationId)));
        ASSERT_OK(migrate(**connection, 0, migrations().first(2)));
        copyRows(**connection);
        addProofs(**connection);
    }

private:
    void copyRows(Connection& connection)
    {
        ASSERT_OK(connection.run(u"pragma foreign_keys = off"_s));
        ASSERT_OK(connection.run(u"attach '%1' as baru"_s.arg(path(u"baru.selaras"_s))));
        for (const QString& table :
             names(connection, u"select name from main.sqlite_schema where type = 'table'"_s, 0)) {
            if (table == "bukti_dukung"_L1)
                continue;
            const QString columns = names(connection, u"pragma main.table_info(%1)"_s.arg(table), 1).join(u',');
            ASSERT_OK(connection.run(u"insert into main.%1 (%2) select %2 from baru.%1"_s.arg(table, columns)));
        }
        ASSERT_OK(connection.run(u"detach baru"_s));
    }

    static void addProofs(Connection& connection)
    {
        const domain::Berkas photo = samples::photo();
        const domain::RealisasiKinerja figure = early().realisasi.front();
        const QString values = u"'%1', '%2', 'foto', 'image/png'"_s.arg(figure.unitId, figure.id);
        const QString insert = u"insert into bukti_dukung (id, unit_id, realisasi_id, nama, jenis, sha256, isi) "
                               "values ('%1', %2, %3, %4)"_s;
        const auto hex = [](const QByteArray& bytes) { return u"x'%1'"_s.arg(QLatin1StringView(bytes.toHex())); };
        ASSERT_OK(connection.run(insert.arg(u"berisi"_s, values, hex(photo.sha256), hex(photo.isi))));
        ASSERT_OK(connection.run(insert.arg(u"kosong"_s, values, u"null"_s, u"null"_s)));

        QJsonObject json{ { u"unit_id"_s, figure.unitId },
                          { u"realisasi_id"_s, figure.id },
                          { u"nama"_s, u"foto"_s },
                          { u"jenis"_s, u"image/png"_s } };
        const auto tail = readTail(connection);
        ASSERT_OK(tail);
        HistoryEntry entry;
        entry.number = tail->number + 1;
        entry.id = u"cs-2"_s;
        entry.at = QDateTime(QDate(2024, 12, 1), QTime(8, 0), Qt::UTC);
        entry.by = u"Sekretaris"_s;
        entry.action = names(connection, u"select tindakan from riwayat limit 1"_s, 0).value(0);
        entry.previousHash = tail->hash;
        json.insert(u"id"_s, u"kosong"_s);
        entry.rows.push_back({ u"bukti_dukung"_s, u"kosong"_s, {}, json });
        json.insert(u"id"_s, u"berisi"_s);
        json.insert(u"sha256"_s, QString::fromLatin1(photo.sha256.toBase64()));
        json.insert(u"isi"_s, QString::fromLatin1(photo.isi.toBase64()));
        entry.rows.push_back({ u"bukti_dukung"_s, u"berisi"_s, {}, json });
        entry.contentDigest = digestAfter(tail->digest, entry);
        entry.hash = sealHash(entry);
        ASSERT_OK(insertEntry(connection, entry));
    }
};

} // namespace

TEST_F(ProofsMigration, AFileOfSchema2WithProofsOpensAndSaysWhatChanged)
{
    ASSERT_NO_FATAL_FAILURE(makeOldFile());
    const auto store = Store::open(path());
    ASSERT_OK(store);
    const auto rows = (*store)->load();
    ASSERT_OK(rows);
    ASSERT_EQ(rows->bukti.size(), 1u);
    EXPECT_EQ(rows->bukti.front().id, u"berisi"_s);
    EXPECT_EQ(rows->bukti.front().objekId, early().realisasi.front().indikatorId);
    const auto history = (*store)->history();
    ASSERT_OK(history);
    ASSERT_EQ(history->size(), 3u);
    EXPECT_EQ(history->back().rows.size(), 2u);
    EXPECT_FALSE(history->back().reason.isEmpty());
    const auto findings = (*store)->check();
    ASSERT_OK(findings);
    EXPECT_TRUE(findings->isEmpty()) << findings->join(u'\n').toStdString();
}

TEST_F(ProofsMigration, DoesNotCoverAProofThatWasChangedOrTakenAway)
{
    for (const char* change :
         { "update bukti_dukung set nama = 'lain' where id = 'berisi'", "delete from bukti_dukung where id = 'berisi'",
           "update bukti_dukung set isi = null where id = 'berisi'",
           "insert into bukti_dukung select 'lain', unit_id, realisasi_id, nama, jenis, sha256, "
           "isi from bukti_dukung where id = 'berisi'" }) {
        ASSERT_NO_FATAL_FAILURE(makeOldFile());
        files::runSql(path(), { QString::fromLatin1(change) });
        EXPECT_EQ(refusal(path()).code, ErrorCode::FileDamaged) << change;
        QFile::remove(path());
        QFile::remove(path(u"baru.selaras"_s));
    }
}
