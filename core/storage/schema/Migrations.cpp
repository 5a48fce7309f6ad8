// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/Migrations.h"

#include "core/storage/sqlite/Dialect.h"
#include "core/storage/store/Store.h"

namespace selaras::storage {

std::span<const Migration> migrations()
{
    static const std::vector<Migration> all{ firstSchema(), nomenklaturSchema(), approvalSchema(), yearsSchema() };
    return all;
}

int newestSchemaVersion()
{
    return migrations().back().version;
}

Result<void> migrate(Connection& connection, int from, std::span<const Migration> steps)
{
    int reached = from;
    for (const Migration& step : steps) {
        if (step.version <= from)
            continue;
        for (const char* statement : step.statements) {
            if (auto done = connection.run(dialect::adapt(statement)); !done)
                return done;
        }
        reached = step.version;
    }
    return connection.run(dialect::setSchemaVersion(reached));
}

} // namespace selaras::storage
