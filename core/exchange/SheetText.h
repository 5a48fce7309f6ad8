// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Sheet.h"

namespace selaras::exchange {

/// A text table: fields separated by tabs, semicolons or commas, whichever most lines have; fields may be quoted as in
/// CSV. `path` is for messages. UnknownSource, FileTooLarge (cells), ImportInvalid with the line.
Result<Sheet> parseText(const QString& path, const QByteArray& bytes);

} // namespace selaras::exchange
