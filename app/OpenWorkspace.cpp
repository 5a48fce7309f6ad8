// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OpenWorkspace.h"

namespace selaras::app {

using usecases::Workspace;

QString currentUser()
{
    for (const char* variable : { "USERNAME", "USER", "LOGNAME" }) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QStringLiteral("Pengguna");
}

namespace {

    Result<std::unique_ptr<Workspace>> load(Result<std::unique_ptr<storage::Store>> store)
    {
        if (!store)
            return tl::unexpected(store.error());
        return Workspace::open(std::move(*store), currentUser());
    }

} // namespace

Result<std::unique_ptr<Workspace>> openWorkspace(const QString& path)
{
    return load(storage::Store::open(path));
}

Result<std::unique_ptr<Workspace>> createWorkspace(const QString& path)
{
    return load(storage::Store::create(path));
}

} // namespace selaras::app
