// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/Files.h"

#include "core/storage/store/Store.h"
#include "tests/support/Printers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace selaras::files {

namespace {

    template <class F>
    void withDatabase(const QString& path, F&& use)
    {
        const QString name = u"tangan-lain"_s;
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(path);
            ASSERT_TRUE(database.open()) << database.lastError().text();
            use(database);
        }
        QSqlDatabase::removeDatabase(name);
    }

} // namespace

QByteArray read(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path;
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path;
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QStringList listing(const QString& folder)
{
    QStringList all;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        QByteArray hash;
        if (it.fileInfo().isFile() && !it.fileInfo().isSymLink())
            hash = QCryptographicHash::hash(read(file), QCryptographicHash::Sha256).toHex();
        all << u"%1 %2 %3"_s.arg(QDir(folder).relativeFilePath(file))
                   .arg(it.fileInfo().size())
                   .arg(QString::fromLatin1(hash));
    }
    all.sort();
    return all;
}

QStringList listingWithoutBukti(const QString& folder)
{
    QStringList all = listing(folder);
    all.removeIf([](const QString& line) { return line.contains(u".bukti"); });
    return all;
}

void runSql(const QString& path, const QStringList& statements)
{
    withDatabase(path, [&](QSqlDatabase& database) {
        QSqlQuery query(database);
        for (const QString& statement : statements)
            ASSERT_TRUE(query.exec(statement)) << statement << ": " << query.lastError().text();
    });
}

QVariant sqlValue(const QString& path, const QString& statement)
{
    QVariant value;
    withDatabase(path, [&](QSqlDatabase& database) {
        QSqlQuery query(database);
        ASSERT_TRUE(query.exec(statement)) << statement << ": " << query.lastError().text();
        value = query.next() ? query.value(0) : QVariant();
    });
    return value;
}

int inChild(const std::function<int()>& body)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(body());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : kSignalled + WTERMSIG(status);
}

void FolderTest::expectRefused(const QString& file, const Error& error)
{
    EXPECT_EQ(refusal(file), error);
}

Error FolderTest::refusal(const QString& file)
{
    const QStringList before = listing(folder());
    const auto store = storage::Store::open(file);
    EXPECT_FALSE(store.has_value());
    EXPECT_EQ(listing(folder()), before);
    return store ? Error{ ErrorCode::NothingToRedo, {} } : store.error();
}

} // namespace selaras::files
