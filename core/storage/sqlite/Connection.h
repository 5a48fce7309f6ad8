// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Error.h"

#include <QHash>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace selaras::storage {

/// Hands the error of one result on as that of another.
template <class T>
tl::unexpected<Error> failed(const Result<T>& result)
{
    return tl::unexpected<Error>(result.error());
}

/// A prepared statement in use. Given back, ready for the next use, when it goes.
class Statement {
public:
    Statement(QSqlQuery& query, QString path)
        : m_query(&query)
        , m_path(std::move(path))
    {
    }
    Statement(Statement&& other) noexcept
        : m_query(std::exchange(other.m_query, nullptr))
        , m_path(other.m_path)
    {
    }
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    void bind(int position, const QVariant& value);
    /// ImportInvalid when a bound text would not come back from the file as it is.
    Result<void> exec();
    /// False after the last row.
    Result<bool> next();
    QVariant value(int column) const { return m_query->value(column); }

private:
    QSqlQuery* m_query;
    QString m_path;
    bool m_badText = false;
};

/// One open database. Closed, with no file of its own left beside the database, when it goes.
class Connection {
public:
    /// Not even a hot journal is looked at with Immutable, and nothing is ever written.
    enum class Access { ReadWrite, Immutable };
    /// The file must exist for Immutable; ReadWrite makes an empty one. Settings are made and read back.
    static Result<std::unique_ptr<Connection>> open(const QString& path, Access access = Access::ReadWrite);

    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    const QString& path() const { return m_path; }

    /// Runs one statement that is used once.
    Result<void> run(const QString& sql);
    /// First column of the first row; invalid when there is none.
    Result<QVariant> value(const QString& sql);
    /// Prepared at the first use and kept.
    Result<Statement> prepare(const QString& sql);
    /// Calls `row`, which returns Result<void>, on each row of a statement with at most one bound value. The first
    /// error ends it.
    template <class F>
    Result<void> forEachRow(const QString& sql, const QVariant& bound, F&& row);

private:
    Connection(QString path, QString name)
        : m_path(std::move(path))
        , m_name(std::move(name))
    {
    }

    QString m_path;
    QString m_name; ///< of the QSqlDatabase
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

template <class F>
Result<void> Connection::forEachRow(const QString& sql, const QVariant& bound, F&& row)
{
    auto statement = prepare(sql);
    if (!statement)
        return failed(statement);
    if (bound.isValid())
        statement->bind(0, bound);
    if (auto done = statement->exec(); !done)
        return done;
    for (;;) {
        const auto more = statement->next();
        if (!more)
            return failed(more);
        if (!*more)
            return {};
        if (Result<void> done = row(*statement); !done)
            return done;
    }
}

/// A transaction that is rolled back unless it is committed.
class Transaction {
public:
    static Result<Transaction> begin(Connection& connection);
    Transaction(Transaction&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// Durable when it returns. Rolled back when it fails.
    Result<void> commit();

private:
    explicit Transaction(Connection& connection)
        : m_connection(&connection)
    {
    }
    Connection* m_connection;
};

} // namespace selaras::storage
