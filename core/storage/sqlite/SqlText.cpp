// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/SqlText.h"

using namespace Qt::StringLiterals;

namespace selaras::storage {

SqlText sqlText(const QString& table, const QStringList& columns)
{
    const QString list = columns.join(", "_L1);
    const QString places = QStringList(columns.size(), u"?"_s).join(", "_L1);
    QStringList assignments;
    for (const QString& column : columns.sliced(1)) // all but the id
        assignments << u"%1 = excluded.%1"_s.arg(column);
    return {
        u"select %1 from %2 order by id"_s.arg(list, table),
        u"select %1 from %2 where id = ?"_s.arg(list, table),
        u"insert into %1 (%2) values (%3) on conflict (id) do update set %4"_s.arg(table, list, places,
                                                                                   assignments.join(", "_L1)),
        u"delete from %1 where id = ?"_s.arg(table),
    };
}

} // namespace selaras::storage
