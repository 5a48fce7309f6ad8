// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/SqlRows.h"

#include "core/domain/office/Codes.h"
#include "core/storage/rows/Fields.h"
#include "core/storage/rows/RowJson.h"
#include "core/storage/sqlite/SqlText.h"
#include "core/storage/store/StoreRules.h"

#include <set>

using namespace Qt::StringLiterals;

namespace selaras::storage {

namespace {

    /// A reference to a row: absent is null in SQL, so that the foreign key lets it pass.
    bool isReference(const char* column)
    {
        return QLatin1StringView(column).endsWith("_id"_L1);
    }

    QVariant null(QMetaType::Type type)
    {
        return QVariant(QMetaType(type));
    }

    /// Visits the fields of a row and binds them, in their order.
    struct Binder {
        Statement& statement;
        int position = 0;

        void bind(const QVariant& value) { statement.bind(position++, value); }

        void operator()(const char* column, const QString& text)
        {
            if (!text.isEmpty())
                bind(text);
            else
                bind(isReference(column) ? null(QMetaType::QString) : QVariant(u""_s));
        }
        void operator()(const char*, const QByteArray& bytes)
        {
            bind(bytes.isEmpty() ? null(QMetaType::QByteArray) : QVariant(bytes));
        }
        void operator()(const char*, const QDate& date)
        {
            bind(date.isValid() ? QVariant(date.toString(Qt::ISODate)) : null(QMetaType::QString));
        }
        void operator()(const char*, const QDateTime& time)
        {
            bind(time.isValid() ? QVariant(timeText(time)) : null(QMetaType::QString));
        }
        void operator()(const char*, bool value) { bind(value ? 1 : 0); }
        void operator()(const char*, int value) { bind(value); }
        void operator()(const char*, Decimal value) { bind(value.scaled()); }
        template <class T>
        void operator()(const char* column, const std::optional<T>& value)
        {
            if (value)
                (*this)(column, *value);
            else
                bind(null(QMetaType::LongLong));
        }
        template <class E>
        requires std::is_enum_v<E>
        void operator()(const char*, E value) { bind(code(value)); }
    };

    /// Visits the fields of a row and fills them from the statement's current row.
    struct Reader {
        const Statement& statement;
        int position = 0;
        const char* badColumn = nullptr;

        QVariant next() { return statement.value(position++); }

        void operator()(const char*, QString& text) { text = next().toString(); }
        void operator()(const char*, QByteArray& bytes) { bytes = next().toByteArray(); }
        void operator()(const char* column, QDate& date)
        {
            const QVariant value = next();
            date = QDate::fromString(value.toString(), Qt::ISODate);
            if (!value.isNull() && !date.isValid())
                badColumn = column;
        }
        void operator()(const char* column, QDateTime& time)
        {
            const QVariant value = next();
            time = timeFromText(value.toString());
            if (!value.isNull() && !time.isValid())
                badColumn = column;
        }
        void operator()(const char*, bool& value) { value = next().toInt() != 0; }
        void operator()(const char* column, int& value)
        {
            bool ok = false;
            value = next().toInt(&ok);
            if (!ok)
                badColumn = column;
        }
        void operator()(const char*, Decimal& value) { value = Decimal::fromScaled(next().toLongLong()); }
        template <class T>
        void operator()(const char* column, std::optional<T>& value)
        {
            value.reset();
            if (statement.value(position).isNull())
                ++position;
            else
                (*this)(column, value.emplace());
        }
        template <class E>
        requires std::is_enum_v<E>
        void operator()(const char* column, E& value)
        {
            const auto known = fromCode<E>(next().toString());
            if (known)
                value = *known;
            else
                badColumn = column;
        }
    };

    template <class T>
    Result<T> readRow(const Statement& statement, const QString& path)
    {
        T row;
        Reader reader{ statement };
        fields(reader, row);
        if (reader.badColumn) {
            return fail(
                ErrorCode::FileDamaged,
                { path,
                  u"%1 %2: %3"_s.arg(QLatin1StringView(tableName<T>), row.id, QLatin1StringView(reader.badColumn)) });
        }
        return row;
    }

    template <class T>
    Result<void> readAll(Connection& connection, std::vector<T>& rows)
    {
        return connection.forEachRow(sqlOf<T>().selectAll, {}, [&](const Statement& statement) -> Result<void> {
            auto row = readRow<T>(statement, connection.path());
            if (!row)
                return failed(row);
            rows.push_back(*std::move(row));
            return {};
        });
    }

    template <class T>
    Result<std::optional<T>> readOne(Connection& connection, const Id& id)
    {
        auto statement = connection.prepare(sqlOf<T>().selectOne);
        if (!statement)
            return failed(statement);
        statement->bind(0, id);
        if (auto done = statement->exec(); !done)
            return failed(done);
        const auto found = statement->next();
        if (!found)
            return failed(found);
        if (!*found)
            return std::nullopt;
        auto row = readRow<T>(*statement, connection.path());
        if (!row)
            return failed(row);
        return *std::move(row);
    }

    template <class T>
    Result<void> upsert(Connection& connection, const T& row)
    {
        auto statement = connection.prepare(sqlOf<T>().upsert);
        if (!statement)
            return failed(statement);
        Binder binder{ *statement };
        fields(binder, row);
        return statement->exec();
    }

    template <class T>
    Result<void> remove(Connection& connection, const T& row)
    {
        auto statement = connection.prepare(sqlOf<T>().remove);
        if (!statement)
            return failed(statement);
        statement->bind(0, row.id);
        return statement->exec();
    }

    template <class T>
    Result<void> apply(Connection& connection, const T& row, const RowChange& change)
    {
        const T* before = change.before ? std::get_if<T>(&*change.before) : nullptr;
        const auto stored = readOne<T>(connection, row.id);
        if (!stored)
            return failed(stored);
        // A change that was made from other rows than these would leave the digest of the content wrong.
        const bool asExpected = *stored ? before && **stored == *before : !change.before;
        if (!asExpected)
            return fail(ErrorCode::RowChanged, { QString::fromLatin1(tableName<T>), row.id });
        return change.after ? upsert(connection, row) : remove(connection, row);
    }

    Result<void> applyChange(Connection& connection, const RowChange& change)
    {
        return std::visit([&](const auto& row) { return apply(connection, row, change); }, subject(change));
    }

} // namespace

Result<UnitData> readRows(Connection& connection)
{
    UnitData data;
    Result<void> result;
    forEachList(data, [&](auto& rows) {
        if (result)
            result = readAll(connection, rows);
    });
    if (!result)
        return failed(result);
    return data;
}

Result<void> applyChanges(Connection& connection, const std::vector<RowChange>& changes)
{
    for (const RowChange* change : writeOrder(changes)) {
        if (auto done = applyChange(connection, *change); !done)
            return done;
    }
    return {};
}

Result<void> insertRows(Connection& connection, const UnitData& data)
{
    Result<void> result;
    forEachList(data, [&](const auto& rows) {
        for (const auto& row : rows) {
            if (result)
                result = upsert(connection, row);
        }
    });
    return result;
}

namespace {

    /// From both ends: a page that can't be read hides what is behind it.
    template <class T>
    void readSoundOf(Connection& connection, std::vector<T>& rows, QStringList& lost)
    {
        std::set<Id> seen;
        QString problem;
        for (const QString& sql : { sqlOf<T>().selectAll, sqlOf<T>().selectAll + " desc"_L1 }) {
            const auto done = connection.forEachRow(sql, {}, [&](const Statement& statement) -> Result<void> {
                auto row = readRow<T>(statement, connection.path());
                if (!row && !lost.contains(row.error().details.value(1)))
                    lost << row.error().details.value(1);
                if (row && seen.insert(row->id).second)
                    rows.push_back(*std::move(row));
                return {};
            });
            if (done)
                return;
            problem = done.error().details.value(1);
        }
        lost << u"%1: sebagian barisnya tidak terbaca (%2)"_s.arg(QLatin1StringView(tableName<T>), problem);
    }

} // namespace

UnitData readSoundRows(Connection& connection, QStringList& lost)
{
    UnitData data;
    forEachList(data, [&](auto& rows) { readSoundOf(connection, rows, lost); });
    return data;
}

} // namespace selaras::storage
