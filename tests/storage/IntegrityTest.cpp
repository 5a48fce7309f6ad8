// SPDX-License-Identifier: GPL-3.0-or-later
// What the check finds when somebody who knows SQL has been at the file.
#include "core/storage/sqlite/Integrity.h"
#include "core/storage/history/Seal.h"

#include "tests/storage/Files.h"
#include "tests/storage/Samples.h"
#include "tests/support/Printers.h"

#include <QCryptographicHash>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace selaras;
using samples::everyKind;
using storage::Findings;
using storage::HistoryEntry;
using storage::Store;

namespace {

class Integrity : public files::FolderTest {
protected:
    void SetUp() override
    {
        samples::makeFile(path());
        auto store = Store::open(path());
        ASSERT_OK(store);
        auto edited = everyKind().target.front();
        edited.teks = u"b"_s;
        ASSERT_OK((*store)->write(samples::change(u"cs-2"_s, everyKind().target.front(), edited)));
        auto again = edited;
        again.teks = u"c"_s;
        ASSERT_OK((*store)->write(samples::change(u"cs-3"_s, edited, again)));
        m_data = *(*store)->load();
        m_history = *(*store)->history();
    }

    /// All findings after the tampering, in one text.
    QString findingsAfter(const QStringList& statements)
    {
        files::runSql(path(), statements);
        const auto store = Store::open(path());
        EXPECT_OK(store);
        if (!store)
            return {};
        const auto findings = (*store)->check();
        EXPECT_OK(findings);
        return findings->join(u'\n');
    }

    /// A statement that makes the last digest that of `data`, as a careful forger would.
    static QString forgeDigest(const domain::UnitData& data)
    {
        return u"update riwayat set digest = '%1' where nomor = 3"_s.arg(
            QString::fromLatin1(storage::contentDigest(data).toHex()));
    }

    domain::UnitData m_data;
    std::vector<HistoryEntry> m_history;
};

} // namespace

TEST_F(Integrity, SoundFileHasNoFindings)
{
    EXPECT_EQ(findingsAfter({}), QString());
}

TEST_F(Integrity, FindsAnotherAuthor)
{
    EXPECT_EQ(findingsAfter({ u"update riwayat set oleh = 'Camat' where nomor = 2"_s }),
              u"riwayat 2: segel tidak cocok"_s);
}

TEST_F(Integrity, FindsAnotherTime)
{
    EXPECT_EQ(findingsAfter({ u"update riwayat set waktu = '2024-12-02T08:00:00.000Z' where nomor = 2"_s }),
              u"riwayat 2: segel tidak cocok"_s);
}

TEST_F(Integrity, FindsARewrittenRowOfAnEntry)
{
    const QString findings =
        findingsAfter({ u"update riwayat_baris set sesudah = replace(sesudah, '\"b\"', '\"z\"') where riwayat = 2"_s });
    EXPECT_TRUE(findings.contains(u"riwayat 2: segel tidak cocok"_s)) << findings;
    EXPECT_TRUE(findings.contains(u"riwayat 2: jumlah periksa isi tidak cocok"_s)) << findings;
    EXPECT_TRUE(findings.contains(u"riwayat 3: target ta sebelumnya lain"_s)) << findings;
}

TEST_F(Integrity, FindsAnEntryThatWasTakenOut)
{
    const QString findings =
        findingsAfter({ u"delete from riwayat_baris where riwayat = 2"_s, u"delete from riwayat where nomor = 2"_s });
    EXPECT_TRUE(findings.contains(u"riwayat 3: nomor tidak berurutan"_s)) << findings;
    EXPECT_TRUE(findings.contains(u"riwayat 3: tidak menyambung"_s)) << findings;
}

TEST_F(Integrity, FindsAResealedEntryByTheOneAfterIt)
{
    HistoryEntry forged = m_history[1];
    forged.by = u"Camat"_s;
    EXPECT_EQ(findingsAfter({ u"update riwayat set oleh = 'Camat', hash = '%1' where nomor = 2"_s.arg(
                  QString::fromLatin1(storage::sealHash(forged).toHex())) }),
              u"riwayat 3: tidak menyambung"_s);
}

TEST_F(Integrity, FindsAFigureChangedBehindTheHistory)
{
    m_data.pagu.front().nilai = domain::Decimal::fromInteger(7);
    const QString findings = findingsAfter({ u"update pagu set nilai = 70000"_s, forgeDigest(m_data) });
    EXPECT_TRUE(findings.contains(u"pagu pa: lain dari riwayat terakhirnya"_s)) << findings;
    EXPECT_TRUE(findings.contains(u"riwayat 3: segel tidak cocok"_s)) << findings;
}

TEST_F(Integrity, FindsRowsAddedOrTakenBehindTheHistory)
{
    m_data.desa.clear();
    m_data.rekomendasi.push_back({ u"rx"_s, u"u"_s, 2024, u""_s, u""_s, u""_s, 0 });
    const QString findings =
        findingsAfter({ u"delete from desa"_s, u"insert into rekomendasi values ('rx', 'u', 2024, '', '', '', 0)"_s,
                        forgeDigest(m_data) });
    EXPECT_TRUE(findings.contains(u"desa de: hilang"_s)) << findings;
    EXPECT_TRUE(findings.contains(u"rekomendasi rx: tidak ada dalam riwayat"_s)) << findings;
}

TEST_F(Integrity, FindsReferencesThatLeadNowhere)
{
    m_data.rekomendasi.clear();
    std::erase_if(m_data.indikator, [](const auto& row) { return row.id == u"i1"_s; });
    const QString findings = findingsAfter(
        { u"delete from rekomendasi"_s, u"delete from indikator where id = 'i1'"_s, forgeDigest(m_data) });
    EXPECT_TRUE(findings.contains(u"jadwal_rekomendasi "_s)) << findings;
    EXPECT_TRUE(findings.contains(u"cetakan ce: acuan tidak ada"_s)) << findings;
}

// A view can run for ever, a trigger can change what is written: nothing of such a file is run.
TEST_F(Integrity, AnotherSchemaIsRefusedAtOpening)
{
    const QByteArray sound = files::read(path());
    for (const QString& change :
         { u"drop index riwayat_baris_id"_s, u"create table tambahan (a)"_s, u"alter table desa add column lain text"_s,
           u"create view v as with recursive n(i) as (select 1 union all select i + 1 from n) select i from n"_s,
           u"create trigger t after insert on riwayat begin delete from pagu; end"_s }) {
        files::write(path(), sound);
        files::runSql(path(), { change });
        expectRefused(path(), { ErrorCode::FileDamaged, { path(), u"susunan tabel bukan susunan Selaras"_s } });
    }
}

TEST_F(Integrity, ARowThatChangedIsNamedAtOpening)
{
    files::runSql(path(), { u"update pagu set nilai = 70000 where id = 'pa'"_s });
    expectRefused(path(), { ErrorCode::FileDamaged, { path(), u"pagu pa: lain dari riwayat terakhirnya"_s } });
}

TEST_F(Integrity, AnEntryThatCantBeReadIsNamedByTheCheck)
{
    const QString findings = findingsAfter({ u"update riwayat_baris set sesudah = 'x' where riwayat = 2"_s });
    EXPECT_EQ(findings, u"riwayat 2: target ta tidak terbaca"_s);
}

TEST_F(Integrity, FindsNothingWrongWithTheHistoryItWasGiven)
{
    EXPECT_EQ(storage::historyFindings(m_data, m_history), Findings());
    std::swap(m_history[1], m_history[2]);
    EXPECT_FALSE(storage::historyFindings(m_data, m_history).isEmpty());
}

// The seal as Seal.h describes it, computed from the text alone.
TEST_F(Integrity, SealsEntriesAsDocumented)
{
    HistoryEntry entry;
    entry.number = 1;
    entry.id = u"a"_s;
    entry.at = QDateTime(QDate(2024, 11, 24), QTime(9, 12, 0, 5), Qt::OffsetFromUTC, 7 * 3600);
    entry.by = u"b"_s;
    entry.action = u"impor"_s;
    entry.previousHash = "x";
    entry.contentDigest = QByteArray(32, '\1');
    entry.rows = { { u"desa"_s, u"d"_s, std::nullopt, QJsonObject{ { u"id"_s, u"d"_s } } } };
    const QByteArray text = "x"
                            R"({"alasan":"","baris":[{"id":"d","sesudah":{"id":"d"},"tabel":"desa"}],"digest":")"
        + QByteArray("01").repeated(32)
        + R"(","id":"a","nomor":1,"oleh":"b","tindakan":"impor","waktu":"2024-11-24T02:12:00.005Z"})";
    EXPECT_EQ(storage::sealHash(entry), QCryptographicHash::hash(text, QCryptographicHash::Sha256));
}
