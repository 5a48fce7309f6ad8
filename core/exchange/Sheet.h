// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Error.h"

#include <QStringList>

#include <vector>

namespace selaras::exchange {

/// The cells of the first sheet that has any, as text: numbers as the file writes them, dates untouched, formulas by
/// their cached value. Rows keep their position, so that row i is line i + 1 of the sheet.
using Sheet = std::vector<QStringList>;

/// An XLSX workbook, or a text table separated by tabs, semicolons or commas (UTF-8, with or without BOM). FileMissing,
/// FileIo, FileTooLarge (over 64 MB, unpacked over 128 MB, or over a million cells), UnknownSource with the reason
/// (no workbook, damaged, locked, without cells), ImportInvalid with the line (letters that are not UTF-8, a quote that
/// stays open, a cell of more than 32,767 letters).
Result<Sheet> readSheet(const QString& path);

} // namespace selaras::exchange
