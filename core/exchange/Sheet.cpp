// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Sheet.h"

#include "core/exchange/SheetErrors.h"
#include "core/exchange/SheetText.h"
#include "core/exchange/SheetXlsx.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace selaras::exchange {

namespace {

    Result<QByteArray> readBytes(const QString& path)
    {
        const QFileInfo info(path);
        if (!info.exists())
            return fail(ErrorCode::FileMissing, { path });
        QFile file(path);
        if (!info.isFile())
            return fail(ErrorCode::FileIo, { path, info.isDir() ? tr("itu folder") : tr("itu bukan berkas biasa") });
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileIo, { path, file.errorString() });
        // One byte more than allowed: a file that grows meanwhile is noticed.
        const QByteArray bytes = file.read(kMaxFileSize + 1);
        if (file.error() != QFileDevice::NoError)
            return fail(ErrorCode::FileIo, { path, file.errorString() });
        if (bytes.size() > kMaxFileSize)
            return tl::unexpected(fileTooLarge(path));
        return bytes;
    }

    Result<Sheet> parse(const QString& path, const QByteArray& bytes)
    {
        if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
            return parseXlsx(path, bytes);
        // A compound file: the format before 2007, and what Excel makes of a workbook with a password.
        if (bytes.startsWith("\xd0\xcf\x11\xe0"))
            return tl::unexpected(
                notATable(path, tr("bentuk Excel lama (.xls) atau dikunci kata sandi; simpan ulang sebagai .xlsx")));
        return parseText(path, bytes);
    }

    bool hasCells(const Sheet& sheet)
    {
        return std::ranges::any_of(sheet, [](const QStringList& row) {
            return std::ranges::any_of(row, [](const QString& cell) { return !cell.trimmed().isEmpty(); });
        });
    }

} // namespace

Result<Sheet> readSheet(const QString& path)
{
    const Result<QByteArray> bytes = readBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->isEmpty())
        return tl::unexpected(notATable(path, tr("berkas kosong")));
    Result<Sheet> sheet = parse(path, *bytes);
    if (sheet && !hasCells(*sheet))
        return tl::unexpected(notATable(path, tr("tidak ada sel yang berisi")));
    return sheet;
}

} // namespace selaras::exchange
