// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/FileHeader.h"

#include "core/storage/store/Store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace selaras::storage {

namespace {

    // Layout: https://www.sqlite.org/fileformat.html, 1.3
    constexpr int kHeaderSize = 100;
    constexpr int kReadVersion = 19;
    constexpr int kUserVersion = 60;
    constexpr int kApplicationIdOffset = 68;
    constexpr char kMagic[] = "SQLite format 3"; // with its zero: 16 bytes

    /// QFile::WriteUser is left out: it asks what this user may do, and an administrator may always.
    bool hasWriteBit(const QFileInfo& info)
    {
        constexpr auto kWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
        return (info.permissions() & kWrite) != QFile::Permissions();
    }

    bool isWritable(const QFileInfo& info)
    {
        return info.isWritable() && hasWriteBit(info);
    }

    qint32 number(const QByteArray& header, int offset)
    {
        return qFromBigEndian<qint32>(header.constData() + offset);
    }

} // namespace

Result<FileHeader> readHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileIo, { path, file.errorString() });
    const QByteArray bytes = file.read(kHeaderSize);
    if (bytes.size() < kHeaderSize || !bytes.startsWith(QByteArrayView(kMagic, sizeof kMagic)))
        return fail(ErrorCode::FileNotDatabase, { path });
    return FileHeader{ number(bytes, kApplicationIdOffset), number(bytes, kUserVersion), bytes[kReadVersion] == 2 };
}

Result<FileHeader> readOurHeader(const QString& path)
{
    const auto header = readHeader(path);
    if (!header)
        return header;
    if (header->applicationId != kApplicationId)
        return fail(ErrorCode::FileNotOurs, { path });
    if (header->schemaVersion > newestSchemaVersion()) {
        return fail(ErrorCode::FileNewerSchema,
                    { path, QString::number(header->schemaVersion), QString::number(newestSchemaVersion()) });
    }
    return header;
}

Result<void> checkAccess(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileMissing, { path });
    if (!info.isFile())
        return fail(ErrorCode::FileNotDatabase, { path });
    if (!isWritable(info))
        return fail(ErrorCode::FileReadOnly, { path });
    return checkFolder(path);
}

Result<void> checkFolder(const QString& path)
{
    // The journal is written beside the file, so the folder has to be writable as well.
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return fail(ErrorCode::FileMissing, { folder.filePath() });
    if (!isWritable(folder))
        return fail(ErrorCode::FolderReadOnly, { folder.filePath() });
    return {};
}

} // namespace selaras::storage
