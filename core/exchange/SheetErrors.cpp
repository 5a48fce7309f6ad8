// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/SheetErrors.h"

#include <QCoreApplication>

namespace selaras::exchange {

QString tr(const char* text)
{
    return QCoreApplication::translate("selaras::exchange", text);
}

Error notATable(const QString& path, const QString& reason)
{
    return { ErrorCode::UnknownSource, { path, reason } };
}

Error atLine(qsizetype line, const QString& problem)
{
    return { ErrorCode::ImportInvalid, { tr("baris %1:").arg(line), problem } };
}

Error fileTooLarge(const QString& path)
{
    return { ErrorCode::FileTooLarge, { path, tr("64 MB") } };
}

Error unpacksTooLarge(const QString& path)
{
    return { ErrorCode::FileTooLarge, { path, tr("128 MB setelah dibuka") } };
}

Error tooManyCells(const QString& path)
{
    return { ErrorCode::FileTooLarge, { path, tr("1.000.000 sel") } };
}

Error cellTooLong(qsizetype line)
{
    return atLine(line, tr("isi sel terlalu panjang (paling panjang 32.767 huruf); periksa berkasnya"));
}

} // namespace selaras::exchange
