// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/rows/Fields.h"

#include <QStringList>

/// The statements of a table, made from its column list: the one place where they are written.
namespace selaras::storage {

/// The columns of T's table, in their order; the id is the first.
template <class T>
QStringList columnsOf()
{
    QStringList names;
    const auto note = [&names](const char* column, const auto&) { names << QString::fromLatin1(column); };
    const T row;
    fields(note, row);
    return names;
}

struct SqlText {
    QString selectAll; ///< all rows, by id
    QString selectOne; ///< bound: id
    QString upsert; ///< bound: the columns in their order
    QString remove; ///< bound: id
};

SqlText sqlText(const QString& table, const QStringList& columns);

template <class T>
const SqlText& sqlOf()
{
    static const SqlText text = sqlText(QString::fromLatin1(tableName<T>), columnsOf<T>());
    return text;
}

} // namespace selaras::storage
