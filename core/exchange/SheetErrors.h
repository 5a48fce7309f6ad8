// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Error.h"

/// Limits of a table that is read, and how its faults are said. The texts end without a full stop: they become part of
/// a sentence.
namespace selaras::exchange {

inline constexpr qint64 kMaxFileSize = qint64(64) << 20;
inline constexpr qint64 kMaxUnpackedSize = qint64(128) << 20;
inline constexpr qint64 kMaxCells = 1'000'000; ///< empty ones before a filled one included: they take memory too
inline constexpr int kMaxCellText = 32'767; ///< as spreadsheets have it
inline constexpr int kMaxRows = 1'048'576;
inline constexpr int kMaxColumns = 16'384;

QString tr(const char* text);

/// UnknownSource with the reason.
Error notATable(const QString& path, const QString& reason);
/// ImportInvalid at a line of the table, counted from 1.
Error atLine(qsizetype line, const QString& problem);
Error fileTooLarge(const QString& path);
Error unpacksTooLarge(const QString& path);
Error tooManyCells(const QString& path);
Error cellTooLong(qsizetype line);

} // namespace selaras::exchange
