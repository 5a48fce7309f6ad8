// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/Dialect.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace selaras::storage::dialect {

namespace {

    // Result codes of SQLite; the low byte is the kind, the rest says more.
    constexpr int kKind = 0xff;
    constexpr int kBusy = 5;
    constexpr int kLocked = 6;
    constexpr int kNoMemory = 7;
    constexpr int kReadOnly = 8;
    constexpr int kIo = 10;
    constexpr int kFull = 13;
    constexpr int kCannotOpen = 14;
    constexpr int kConstraint = 19;
    constexpr int kIoShortRead = kIo | (2 << 8); // the file ends too early
    constexpr int kForeignKey = kConstraint | (3 << 8);
    constexpr int kPrimaryKey = kConstraint | (6 << 8);
    constexpr int kUnique = kConstraint | (8 << 8);

    QString refusal(int code)
    {
        switch (code) {
        case kForeignKey:
            return u"baris yang diacunya tidak ada, atau baris lain masih mengacunya"_s;
        case kPrimaryKey:
        case kUnique:
            return u"isian untuk tempat yang sama sudah ada"_s;
        default:
            return u"nilainya di luar batas"_s;
        }
    }

} // namespace

QString adapt(const char* portable)
{
    QString sql = QString::fromUtf8(portable);
    if (sql.startsWith("create table "_L1)) {
        sql.replace(" bigint"_L1, " integer"_L1); // a STRICT table knows only the one name, and it has 64 bits
        sql.replace(" bytea"_L1, " blob"_L1);
        sql += " strict"_L1;
    }
    return sql;
}

QStringList connectionSetup()
{
    return {
        u"pragma locking_mode = exclusive"_s,
        u"pragma foreign_keys = on"_s,
        // Each commit is on the disk when it returns: 20 ms, and no lost quarter after a power cut.
        u"pragma synchronous = full"_s,
        u"pragma trusted_schema = off"_s,
        u"pragma cell_size_check = on"_s,
    };
}

QString connectOptions()
{
    return u"QSQLITE_BUSY_TIMEOUT=250"_s;
}

QString connectOptionsImmutable()
{
    return u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
}

QString immutableName(const QString& path)
{
    return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + "?immutable=1"_L1;
}

QString memoryName()
{
    return u":memory:"_s;
}

QString begin()
{
    return u"begin immediate"_s;
}

QString beginExclusive()
{
    return u"begin exclusive"_s;
}

QString foreignKeysOn()
{
    return u"pragma foreign_keys"_s;
}

QString schemaVersion()
{
    return u"pragma user_version"_s;
}

QString setSchemaVersion(int version)
{
    return u"pragma user_version = %1"_s.arg(version);
}

QString setApplicationId(qint32 id)
{
    return u"pragma application_id = %1"_s.arg(id);
}

QString useRollbackJournal()
{
    return u"pragma journal_mode = delete"_s;
}

QString integrityCheck()
{
    return u"pragma integrity_check"_s;
}

QString foreignKeyCheck()
{
    return u"pragma foreign_key_check"_s;
}

QString copyInto()
{
    return u"vacuum into ?"_s;
}

QString compact()
{
    return u"vacuum"_s;
}

QString schemaDump()
{
    return u"select name, type || ' ' || tbl_name || ' ' || sql from sqlite_schema where sql is not null order by name"_s;
}

Error error(const QSqlError& error, const QString& path)
{
    const int code = error.nativeErrorCode().toInt();
    const QString text = error.databaseText();
    if (code == kIoShortRead)
        return { ErrorCode::FileDamaged, { path, text } };
    switch (code & kKind) {
    case kBusy:
    case kLocked:
        return { ErrorCode::FileLocked, { path, u"program lain"_s, QString() } };
    case kFull:
        return { ErrorCode::DiskFull, { path } };
    case kNoMemory:
    case kReadOnly:
    case kIo:
    case kCannotOpen:
        return { ErrorCode::FileIo, { path, text } };
    case kConstraint:
        return { ErrorCode::RowRefused, { refusal(code), text } };
    default: // a schema that is not what it should be, or pages that are not
        return { ErrorCode::FileDamaged, { path, text } };
    }
}

} // namespace selaras::storage::dialect
