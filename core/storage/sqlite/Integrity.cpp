// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/Integrity.h"

#include "core/storage/history/History.h"
#include "core/storage/rows/RowCodec.h"
#include "core/storage/rows/SqlRows.h"
#include "core/storage/schema/Migrations.h"
#include "core/storage/sqlite/Dialect.h"
#include "core/storage/sqlite/FileHeader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace selaras::storage {

using domain::Id;
using domain::UnitData;

namespace {

    using RowKey = std::pair<QString, Id>; // table, id
    using RowTexts = QHash<RowKey, QByteArray>;

    QString place(const RowKey& key)
    {
        return key.first + u' ' + key.second;
    }

    QByteArray text(const std::optional<QJsonObject>& json)
    {
        return json ? canonicalText(*json) : QByteArray();
    }

    /// Follows one entry: the rows must have been what it says they were.
    void replay(RowTexts& rows, const HistoryEntry& entry, Findings& findings)
    {
        for (const HistoryRow& row : entry.rows) {
            const RowKey key{ row.table, row.rowId };
            if (rows.value(key) != text(row.before))
                findings << u"riwayat %1: %2 sebelumnya lain"_s.arg(entry.number).arg(place(key));
            if (row.after)
                rows.insert(key, text(row.after));
            else
                rows.remove(key);
        }
    }

    Result<void> firstOf(const Result<Findings>& findings, const QString& path)
    {
        if (!findings)
            return failed(findings);
        if (!findings->isEmpty())
            return fail(ErrorCode::FileDamaged, { path, findings->first() });
        return {};
    }

    Result<void> verifyContent(Connection& copy)
    {
        const auto data = readRows(copy);
        if (!data)
            return failed(data);
        const auto entries = readHistory(copy);
        if (!entries)
            return failed(entries);
        if (const Findings findings = historyFindings(*data, *entries); !findings.isEmpty())
            return fail(ErrorCode::FileDamaged, { copy.path(), findings.first() });
        return {};
    }

    Result<QString> expectedSchema(std::span<const Migration> steps, int version)
    {
        const auto fresh = Connection::open(dialect::memoryName());
        if (!fresh)
            return failed(fresh);
        const auto end = std::ranges::find_if(steps, [&](const Migration& step) { return step.version > version; });
        if (auto done = migrate(**fresh, 0, { steps.begin(), end }); !done)
            return failed(done);
        return schemaText(**fresh);
    }

} // namespace

Result<Findings> engineFindings(Connection& connection)
{
    Findings findings;
    auto done = connection.forEachRow(dialect::integrityCheck(), {}, [&](const Statement& row) -> Result<void> {
        // SQLite answers with a paragraph: one finding a line, under a heading "*** in database main ***".
        for (const QString& line : row.value(0).toString().split(u'\n', Qt::SkipEmptyParts)) {
            if (line != "ok"_L1 && !line.startsWith("***"_L1))
                findings << line;
        }
        return {};
    });
    if (!done)
        return failed(done);
    return findings;
}

Result<Findings> referenceFindings(Connection& connection)
{
    // The id of an object can be in one of two tables, so no foreign key guards it.
    static const QString kLost = u"select '%1', id from %1 where objek_id not in (select id from simpul) "
                                 "and objek_id not in (select id from indikator)"_s;
    QStringList checks{ dialect::foreignKeyCheck() };
    for (const TableColumns& each : tableColumns()) {
        if (each.columns.contains("objek_id"_L1))
            checks << kLost.arg(each.table);
    }
    Findings findings;
    for (const QString& sql : std::as_const(checks)) {
        auto done = connection.forEachRow(sql, {}, [&](const Statement& row) -> Result<void> {
            findings << u"%1 %2: acuan tidak ada"_s.arg(row.value(0).toString(), row.value(1).toString());
            return {};
        });
        if (!done)
            return failed(done);
    }
    return findings;
}

Result<QString> schemaText(Connection& connection)
{
    QString text;
    auto done = connection.forEachRow(dialect::schemaDump(), {}, [&](const Statement& row) -> Result<void> {
        text += row.value(0).toString() + u": "_s + row.value(1).toString() + u'\n';
        return {};
    });
    if (!done)
        return failed(done);
    return text;
}

Result<Findings> schemaFindings(Connection& connection)
{
    return schemaFindings(connection, migrations(), newestSchemaVersion());
}

Result<Findings> schemaFindings(Connection& connection, std::span<const Migration> steps, int version)
{
    const auto actual = schemaText(connection);
    if (!actual)
        return failed(actual);
    const auto expected = expectedSchema(steps, version);
    if (!expected)
        return failed(expected);
    return *actual == *expected ? Findings() : Findings{ u"susunan tabel bukan susunan Selaras"_s };
}

QString firstDifference(Connection& connection, const UnitData& data)
{
    const auto entries = readHistory(connection);
    const Findings findings = entries ? historyFindings(data, *entries) : Findings();
    if (findings.isEmpty())
        return u"isi tidak sama dengan riwayat"_s;
    return findings.size() == 1 ? findings.first()
                                : u"%1; dan %2 lagi"_s.arg(findings.first()).arg(findings.size() - 1);
}

Findings historyFindings(const UnitData& data, const std::vector<HistoryEntry>& history)
{
    Findings findings;
    RowTexts rows;
    HistoryTail tail{ 0, {}, emptyDigest() };
    for (const HistoryEntry& entry : history) {
        if (entry.number != tail.number + 1)
            findings << u"riwayat %1: nomor tidak berurutan"_s.arg(entry.number);
        if (entry.previousHash != tail.hash)
            findings << u"riwayat %1: tidak menyambung"_s.arg(entry.number);
        if (sealHash(entry) != entry.hash)
            findings << u"riwayat %1: segel tidak cocok"_s.arg(entry.number);
        if (digestAfter(tail.digest, entry) != entry.contentDigest)
            findings << u"riwayat %1: jumlah periksa isi tidak cocok"_s.arg(entry.number);
        replay(rows, entry, findings);
        tail = { entry.number, entry.hash, entry.contentDigest };
    }
    forEachRowText(data, [&](const char* table, const Id& id, const QByteArray& text) {
        const RowKey key{ QString::fromLatin1(table), id };
        const auto known = rows.constFind(key);
        if (known == rows.cend())
            findings << u"%1: tidak ada dalam riwayat"_s.arg(place(key));
        else if (*known != text)
            findings << u"%1: lain dari riwayat terakhirnya"_s.arg(place(key));
        rows.remove(key);
    });
    for (auto lost = rows.cbegin(); lost != rows.cend(); ++lost)
        findings << u"%1: hilang"_s.arg(place(lost.key()));
    return findings;
}

Result<void> verifyCopy(const QString& path)
{
    const auto header = readOurHeader(path);
    if (!header)
        return failed(header);
    const auto copy = Connection::open(path);
    if (!copy)
        return failed(copy);
    if (auto sound = firstOf(engineFindings(**copy), path); !sound)
        return sound;
    const bool newest = header->schemaVersion == newestSchemaVersion();
    if (newest) {
        if (auto sound = firstOf(schemaFindings(**copy), path); !sound)
            return sound;
        if (auto sound = firstOf(referenceFindings(**copy), path); !sound)
            return sound;
        if (auto sound = verifyContent(**copy); !sound)
            return sound;
    }
    // A copy is not on the disk when it has been written; a commit is, and takes the whole file with it.
    return (*copy)->run(dialect::setSchemaVersion(header->schemaVersion));
}

} // namespace selaras::storage
