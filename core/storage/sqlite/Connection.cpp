// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/Connection.h"

#include "core/storage/sqlite/Dialect.h"
#include "core/storage/store/StoreRules.h"

#include <QSqlDatabase>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace selaras::storage {

Statement::~Statement()
{
    if (m_query)
        m_query->finish();
}

void Statement::bind(int position, const QVariant& value)
{
    if (value.typeId() == QMetaType::QString && !isStorable(value.toString()))
        m_badText = true;
    m_query->bindValue(position, value);
}

Result<void> Statement::exec()
{
    if (m_badText)
        return fail(ErrorCode::RowRefused, { u"teks memuat karakter yang tidak sah"_s });
    if (!m_query->exec())
        return tl::unexpected(dialect::error(m_query->lastError(), m_path));
    return {};
}

Result<bool> Statement::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return tl::unexpected(dialect::error(m_query->lastError(), m_path));
    return false;
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Access access)
{
    const QString name = u"selaras-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(new Connection(path, name));
    auto database = QSqlDatabase::addDatabase(QString::fromLatin1(dialect::kDriver), name);
    const bool immutable = access == Access::Immutable;
    database.setDatabaseName(immutable ? dialect::immutableName(path) : path);
    database.setConnectOptions(immutable ? dialect::connectOptionsImmutable() : dialect::connectOptions());
    if (!database.open())
        return tl::unexpected(dialect::error(database.lastError(), path));
    for (const QString& statement : dialect::connectionSetup()) {
        if (auto done = connection->run(statement); !done)
            return failed(done);
    }
    const auto foreignKeys = connection->value(dialect::foreignKeysOn());
    if (!foreignKeys)
        return failed(foreignKeys);
    if (foreignKeys->toInt() != 1)
        return fail(ErrorCode::FileIo, { path, dialect::foreignKeysOn() });
    return connection;
}

Connection::~Connection()
{
    m_prepared.clear(); // before their database
    {
        auto database = QSqlDatabase::database(m_name, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::run(const QString& sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected(dialect::error(query.lastError(), m_path));
    return {};
}

Result<QVariant> Connection::value(const QString& sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected(dialect::error(query.lastError(), m_path));
    return query.next() ? query.value(0) : QVariant();
}

Result<Statement> Connection::prepare(const QString& sql)
{
    std::shared_ptr<QSqlQuery>& query = m_prepared[sql];
    if (!query) {
        auto made = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
        made->setForwardOnly(true);
        if (!made->prepare(sql)) {
            m_prepared.remove(sql);
            return tl::unexpected(dialect::error(made->lastError(), m_path));
        }
        query = std::move(made);
    }
    return Statement(*query, m_path);
}

Result<Transaction> Transaction::begin(Connection& connection)
{
    if (auto done = connection.run(dialect::begin()); !done)
        return failed(done);
    return Transaction(connection);
}

Transaction::~Transaction()
{
    // A statement that failed may have rolled back already; then there is nothing left to do.
    if (m_connection)
        static_cast<void>(m_connection->run(u"rollback"_s));
}

Result<void> Transaction::commit()
{
    if (auto done = m_connection->run(u"commit"_s); !done)
        return done;
    m_connection = nullptr;
    return {};
}

} // namespace selaras::storage
