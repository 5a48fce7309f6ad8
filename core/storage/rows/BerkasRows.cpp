// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/BerkasRows.h"

#include "core/storage/sqlite/BuktiFolder.h"
#include "core/storage/store/StoreRules.h"

using namespace Qt::StringLiterals;

namespace selaras::storage {

using domain::Berkas;

namespace {

    const QString kInsert = u"insert into berkas (sha256, isi) values (?, ?) on conflict (sha256) do nothing"_s;
    const QString kSelectOne = u"select isi from berkas where sha256 = ?"_s;
    const QString kSelectInside = u"select sha256, length(isi) from berkas where length(isi) > 0 order by sha256"_s;
    const QString kEmpty = u"update berkas set isi = ? where sha256 = ?"_s;
    const QByteArray kBeside(""); ///< `isi` of bytes that lie beside the file: empty, not null
    const QString kSelectHashes = u"select sha256 from berkas order by sha256"_s;

} // namespace

Result<void> insertBerkas(Connection& connection, const std::vector<Berkas>& files)
{
    std::vector<QByteArray> hashes;
    for (const Berkas& file : files) {
        if (auto kept = keepBukti(connection.path(), file); !kept)
            return kept;
        hashes.push_back(file.sha256);
    }
    return insertBerkasRows(connection, hashes);
}

Result<void> insertBerkasRows(Connection& connection, const std::vector<QByteArray>& hashes)
{
    for (const QByteArray& hash : hashes) {
        auto statement = connection.prepare(kInsert);
        if (!statement)
            return failed(statement);
        statement->bind(0, hash);
        statement->bind(1, kBeside);
        if (auto done = statement->exec(); !done)
            return done;
    }
    return {};
}

Result<Berkas> readBerkas(Connection& connection, const QByteArray& sha256)
{
    auto statement = connection.prepare(kSelectOne);
    if (!statement)
        return failed(statement);
    statement->bind(0, sha256);
    if (auto done = statement->exec(); !done)
        return failed(done);
    const auto found = statement->next();
    if (!found)
        return failed(found);
    const QString name = QString::fromLatin1(sha256.toHex());
    if (!*found)
        return fail(ErrorCode::NotFound, { u"Berkas"_s, name });
    Berkas file{ sha256, statement->value(0).toByteArray() };
    if (file.isi.isEmpty())
        return readBukti(connection.path(), sha256);
    if (!isWhole(file))
        return fail(ErrorCode::FileDamaged, { connection.path(), u"berkas %1"_s.arg(name) });
    return file;
}

Result<std::vector<QByteArray>> berkasHashes(Connection& connection)
{
    std::vector<QByteArray> hashes;
    auto done = connection.forEachRow(kSelectHashes, {}, [&](const Statement& row) -> Result<void> {
        hashes.push_back(row.value(0).toByteArray());
        return {};
    });
    if (!done)
        return failed(done);
    return hashes;
}

namespace {

    Result<void> moveOut(Connection& connection, const QByteArray& hash)
    {
        const auto file = readBerkas(connection, hash);
        if (!file)
            return failed(file);
        if (auto kept = keepBukti(connection.path(), *file); !kept)
            return kept;
        auto statement = connection.prepare(kEmpty);
        if (!statement)
            return failed(statement);
        statement->bind(0, kBeside);
        statement->bind(1, hash);
        return statement->exec();
    }

} // namespace

Result<bool> moveBerkasOut(Connection& connection, qint64 budget)
{
    std::vector<QByteArray> inside;
    auto done = connection.forEachRow(kSelectInside, {}, [&](const Statement& row) -> Result<void> {
        if (budget > 0)
            inside.push_back(row.value(0).toByteArray());
        budget -= row.value(1).toLongLong();
        return {};
    });
    if (!done)
        return failed(done);
    bool moved = false;
    for (const QByteArray& hash : inside) {
        done = moveOut(connection, hash);
        if (!done && done.error().code != ErrorCode::FileDamaged) // damaged bytes stay for the check to find
            return failed(done);
        moved = moved || done;
    }
    return moved;
}

Result<Findings> berkasFindings(Connection& connection)
{
    const auto hashes = berkasHashes(connection);
    if (!hashes)
        return failed(hashes);
    Findings findings;
    for (const QByteArray& hash : *hashes) {
        const auto file = readBerkas(connection, hash);
        if (file)
            continue;
        const QString name = u"berkas "_s + QString::fromLatin1(hash.toHex());
        if (file.error().code == ErrorCode::ProofMissing)
            findings << u"%1: tidak ada di folder bukti"_s.arg(name);
        else if (file.error().code == ErrorCode::FileDamaged)
            findings << u"%1: isi berubah"_s.arg(name);
        else
            return failed(file);
    }
    return findings;
}

QStringList berkasStatements()
{
    return { kInsert, kSelectOne, kSelectInside, kEmpty, kSelectHashes };
}

} // namespace selaras::storage
