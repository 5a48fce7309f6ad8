// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/BerkasRows.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace selaras::storage {

using domain::Berkas;

namespace {

    const QString kInsert = u"insert into berkas (sha256, isi) values (?, ?) on conflict (sha256) do nothing"_s;
    const QString kSelectOne = u"select isi from berkas where sha256 = ?"_s;
    const QString kSelectHashes = u"select sha256 from berkas order by sha256"_s;

    bool belongs(const Berkas& file)
    {
        return QCryptographicHash::hash(file.isi, QCryptographicHash::Sha256) == file.sha256;
    }

} // namespace

Result<void> insertBerkas(Connection& connection, const std::vector<Berkas>& files)
{
    for (const Berkas& file : files) {
        if (file.isi.isEmpty() || !belongs(file))
            return fail(
                ErrorCode::ImportInvalid,
                { u"berkas %1"_s.arg(QString::fromLatin1(file.sha256.toHex())), u"isi tidak cocok dengan SHA-256"_s });
        auto statement = connection.prepare(kInsert);
        if (!statement)
            return failed(statement);
        statement->bind(0, file.sha256);
        statement->bind(1, file.isi);
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
    if (!belongs(file))
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

Result<Findings> berkasFindings(Connection& connection)
{
    const auto hashes = berkasHashes(connection);
    if (!hashes)
        return failed(hashes);
    Findings findings;
    for (const QByteArray& hash : *hashes) {
        const auto file = readBerkas(connection, hash);
        if (!file && file.error().code != ErrorCode::FileDamaged)
            return failed(file);
        if (!file)
            findings << u"%1: isi berubah"_s.arg(file.error().details.value(1));
    }
    return findings;
}

QStringList berkasStatements()
{
    return { kInsert, kSelectOne, kSelectHashes };
}

} // namespace selaras::storage
