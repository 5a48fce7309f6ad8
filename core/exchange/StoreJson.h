// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store/Store.h"

/// A whole store as one JSON text: every row, the history with its hashes, and the bytes of
/// the files. Exporting what was imported gives the
/// identical text.
namespace selaras::exchange {

Result<QByteArray> exportJson(storage::Store& store);

/// Writes an exported store into an empty one. ImportInvalid names the place; the target is then left empty.
Result<void> importJson(storage::Store& target, const QByteArray& json);

} // namespace selaras::exchange
