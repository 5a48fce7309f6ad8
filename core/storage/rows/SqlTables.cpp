// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/Fields.h"
#include "core/storage/rows/SqlRows.h"
#include "core/storage/sqlite/SqlText.h"

namespace selaras::storage {

namespace {

    template <std::size_t... I>
    std::vector<TableColumns> tables(std::index_sequence<I...>)
    {
        return { TableColumns{ QString::fromLatin1(tableName<std::variant_alternative_t<I, Entity>>),
                               columnsOf<std::variant_alternative_t<I, Entity>>() }... };
    }

    template <class T>
    QStringList statementsOf()
    {
        const SqlText& sql = sqlOf<T>();
        return { sql.selectAll, sql.selectOne, sql.upsert, sql.remove };
    }

    template <std::size_t... I>
    QStringList statements(std::index_sequence<I...>)
    {
        return (QStringList() << ... << statementsOf<std::variant_alternative_t<I, Entity>>());
    }

    using EveryKind = std::make_index_sequence<std::variant_size_v<Entity>>;

} // namespace

std::vector<TableColumns> tableColumns()
{
    return tables(EveryKind());
}

QStringList rowStatements()
{
    return statements(EveryKind());
}

} // namespace selaras::storage
