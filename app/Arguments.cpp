// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Arguments.h"

#include "core/format/Text.h"

namespace selaras::app {

int exitCode(const Error& error)
{
    if (error.code == ErrorCode::UsageInvalid || error.code == ErrorCode::EndingWrong)
        return kUsage;
    const bool aboutFile = error.code <= ErrorCode::UnknownSource || error.code == ErrorCode::FileTooLarge;
    return aboutFile ? kFileUnusable : kFindings;
}

int report(const Output& output, const Error& error)
{
    output.err << format::Text::error(error) << Qt::endl;
    return exitCode(error);
}

int finish(const Output& output, int code)
{
    output.out.flush();
    if (output.out.status() == QTextStream::Ok)
        return code;
    output.err << QCoreApplication::translate("selaras::app",
                                              "Hasil tidak tertulis seluruhnya: keluaran penuh atau terputus; "
                                              "kosongkan ruang, lalu ulangi.")
               << Qt::endl;
    return kFileUnusable;
}

Result<int> Arguments::number(const QString& option, int from, int to, std::optional<int> fallback) const
{
    if (!has(option) && fallback)
        return *fallback;
    if (!has(option))
        return fail(ErrorCode::UsageInvalid,
                    { QCoreApplication::translate("selaras::app", "--%1 wajib diisi, angka %2 sampai %3")
                          .arg(option)
                          .arg(from)
                          .arg(to) });
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (!ok || number < from || number > to)
        return fail(ErrorCode::UsageInvalid,
                    { QCoreApplication::translate("selaras::app", "--%1 harus angka %2 sampai %3")
                          .arg(option)
                          .arg(from)
                          .arg(to) });
    return number;
}

} // namespace selaras::app
