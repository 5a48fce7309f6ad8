// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OpenWorkspace.h"

#include "core/edits/office/Pengguna.h"

#include <QCoreApplication>

#include <algorithm>

namespace selaras::app {

using workspace::Workspace;

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

namespace {

    /// The password that was handed over; it is never an argument, which every other program can read.
    QString handedPassword()
    {
        if (qEnvironmentVariableIsSet("SELARAS_SANDI"))
            return qEnvironmentVariable("SELARAS_SANDI");
        return QTextStream(stdin).readLine();
    }

    Result<domain::Pelaku> signedIn(const domain::Snapshot& snapshot, const QString& name)
    {
        const auto persons = edits::activePengguna(snapshot);
        const auto person = std::ranges::find_if(persons, [&](const domain::Pengguna& each) {
            return each.nama.compare(name.simplified(), Qt::CaseInsensitive) == 0;
        });
        if (person == persons.end())
            return fail(ErrorCode::NotFound, { QStringLiteral("Pengguna"), name });
        const QString password = person->sandi.isEmpty() ? QString() : handedPassword();
        Result<domain::Pelaku> entered = edits::enter(snapshot, person->id, password);
        if (entered && !domain::mayEdit(*entered))
            return fail(ErrorCode::OnlyLooks, { person->nama });
        return entered;
    }

} // namespace

Result<std::unique_ptr<Workspace>> openForWriting(const QString& path, const Arguments& arguments)
{
    auto workspace = openWorkspace(path);
    if (!workspace)
        return workspace;
    const domain::Snapshot& snapshot = (*workspace)->snapshot();
    const QString name = arguments.value(QStringLiteral("pengguna"));
    if (name.isEmpty() && edits::activePengguna(snapshot).empty())
        return workspace;
    if (name.isEmpty())
        return fail(ErrorCode::UsageInvalid,
                    { QCoreApplication::translate(
                        "selaras::app", "berkas ini berisi pengguna; sebutkan siapa yang bekerja dengan --pengguna") });
    Result<domain::Pelaku> person = signedIn(snapshot, name);
    if (!person)
        return tl::unexpected(person.error());
    (*workspace)->signIn(*std::move(person));
    return workspace;
}

} // namespace selaras::app
