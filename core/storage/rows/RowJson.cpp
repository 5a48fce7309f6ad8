// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/RowJson.h"

#include "core/domain/office/Codes.h"
#include "core/storage/sqlite/SqlText.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace selaras::storage {

namespace {

    constexpr int kShown = 40; // characters of a value that an error quotes

    /// Visits the fields of a row and notes those that are not absent.
    struct Writer {
        QJsonObject json;

        void put(const char* column, const QJsonValue& value) { json.insert(QLatin1StringView(column), value); }

        void operator()(const char* column, const QString& text)
        {
            if (!text.isEmpty())
                put(column, text);
        }
        void operator()(const char* column, const QByteArray& bytes)
        {
            if (!bytes.isEmpty())
                put(column, QString::fromLatin1(bytes.toBase64()));
        }
        void operator()(const char* column, const QDate& date)
        {
            if (date.isValid())
                put(column, date.toString(Qt::ISODate));
        }
        void operator()(const char* column, const QDateTime& time)
        {
            if (time.isValid())
                put(column, timeText(time));
        }
        void operator()(const char* column, bool value)
        {
            if (value)
                put(column, true);
        }
        void operator()(const char* column, int value) { put(column, value); }
        void operator()(const char* column, Decimal value) { put(column, value.toText()); }
        template <class T>
        void operator()(const char* column, const std::optional<T>& value)
        {
            if (value)
                (*this)(column, *value);
        }
        template <class E>
        requires std::is_enum_v<E>
        void operator()(const char* column, E value) { put(column, code(value)); }
    };

    /// Visits the fields of a row and fills them; stops at the first that can't be read.
    struct Reader {
        const QJsonObject& json;
        QString badColumn, problem;
        qsizetype found = 0;

        bool failed() const { return !badColumn.isEmpty(); }

        void refuse(const char* column, const QJsonValue& value)
        {
            if (failed())
                return;
            badColumn = QString::fromLatin1(column);
            problem =
                value.isUndefined() ? u"tidak ada"_s : u"tidak terbaca: "_s + value.toVariant().toString().left(kShown);
        }

        /// The text of a column, nullopt when it is left out; what is no text is refused.
        std::optional<QString> text(const char* column)
        {
            const QJsonValue value = json.value(QLatin1StringView(column));
            if (value.isUndefined())
                return std::nullopt;
            ++found;
            if (!value.isString())
                refuse(column, value);
            return value.toString();
        }

        void operator()(const char* column, QString& value) { value = text(column).value_or(QString()); }

        void operator()(const char* column, QByteArray& value)
        {
            const QByteArray encoded = text(column).value_or(QString()).toLatin1();
            auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
            if (!decoded)
                return refuse(column, json.value(QLatin1StringView(column)));
            value = std::move(decoded.decoded);
        }

        void operator()(const char* column, QDate& value)
        {
            const QString date = text(column).value_or(QString());
            value = QDate::fromString(date, Qt::ISODate);
            if (value.toString(Qt::ISODate) != date)
                refuse(column, date);
        }

        void operator()(const char* column, QDateTime& value)
        {
            const QString time = text(column).value_or(QString());
            value = timeFromText(time);
            if (timeText(value) != time)
                refuse(column, time);
        }

        void operator()(const char* column, bool& value)
        {
            const QJsonValue given = json.value(QLatin1StringView(column));
            found += given.isUndefined() ? 0 : 1;
            if (!given.isUndefined() && !given.isBool())
                refuse(column, given);
            value = given.toBool();
        }

        void operator()(const char* column, int& value)
        {
            const QJsonValue number = json.value(QLatin1StringView(column));
            found += number.isUndefined() ? 0 : 1;
            constexpr qint64 none = std::numeric_limits<qint64>::max(); // where it is no whole number
            const qint64 exact = number.toInteger(none);
            if (exact < std::numeric_limits<int>::min() || exact > std::numeric_limits<int>::max())
                return refuse(column, number);
            value = int(exact);
        }

        void operator()(const char* column, Decimal& value)
        {
            const auto decimal = Decimal::fromText(text(column).value_or(QString()));
            if (!decimal)
                return refuse(column, json.value(QLatin1StringView(column)));
            value = *decimal;
        }

        template <class T>
        void operator()(const char* column, std::optional<T>& value)
        {
            value.reset();
            if (json.contains(QLatin1StringView(column)))
                (*this)(column, value.emplace());
        }

        template <class E>
        requires std::is_enum_v<E>
        void operator()(const char* column, E& value)
        {
            const auto known = fromCode<E>(text(column).value_or(QString()));
            if (!known)
                return refuse(column, json.value(QLatin1StringView(column)));
            value = *known;
        }
    };

    QString unknownColumn(const QStringList& columns, const QJsonObject& json)
    {
        const QStringList keys = json.keys();
        return *std::ranges::find_if(keys, [&](const QString& key) { return !columns.contains(key); });
    }

    template <class T>
    Result<Entity> read(const QJsonObject& json)
    {
        T row;
        Reader reader{ json, {}, {} };
        fields(reader, row);
        if (!reader.failed() && row.id.isEmpty())
            reader.refuse("id", QJsonValue::Undefined);
        const QString place = QLatin1StringView(tableName<T>) + u'.';
        if (reader.failed())
            return fail(ErrorCode::ImportInvalid, { place + reader.badColumn, reader.problem });
        if (reader.found != json.size())
            return fail(ErrorCode::ImportInvalid, { place + unknownColumn(columnsOf<T>(), json), u"tidak dikenal"_s });
        return Entity(std::move(row));
    }

    /// Reads the JSON as alternative I of Entity, or a later one, by the table's name.
    template <std::size_t I = 0>
    Result<Entity> readAs(QStringView table, const QJsonObject& json)
    {
        if constexpr (I == std::variant_size_v<Entity>) {
            return fail(ErrorCode::ImportInvalid, { table.toString(), u"bukan nama tabel"_s });
        } else {
            using T = std::variant_alternative_t<I, Entity>;
            return table == QLatin1StringView(tableName<T>) ? read<T>(json) : readAs<I + 1>(table, json);
        }
    }

    template <class T>
    QJsonObject write(const T& row)
    {
        Writer writer;
        fields(writer, row);
        return writer.json;
    }

} // namespace

QString timeText(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFromText(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QJsonObject toJson(const Entity& row)
{
    return std::visit([](const auto& r) { return write(r); }, row);
}

Result<Entity> fromJson(QStringView table, const QJsonObject& json)
{
    return readAs(table, json);
}

QString table(const Entity& row)
{
    return std::visit([](const auto& r) { return QString::fromLatin1(tableName<std::decay_t<decltype(r)>>); }, row);
}

} // namespace selaras::storage
