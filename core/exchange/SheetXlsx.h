// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Sheet.h"

namespace selaras::exchange {

/// The first sheet with cells of an XLSX workbook (ECMA-376). `path` is for messages. UnknownSource, FileTooLarge,
/// ImportInvalid with the line.
Result<Sheet> parseXlsx(const QString& path, const QByteArray& bytes);

} // namespace selaras::exchange
