// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store/Store.h"

/// A whole store as one JSON text: every row, the history with its hashes, and the bytes of the files. Exporting what
/// was imported gives the identical text. Hashes of passwords stay in the store: in a text that is handed around they
/// could be guessed at leisure. A history that had any is sealed anew without them, so its hashes are not those of the
/// store; persons have no password in what is made from the text, and choose a new one.
namespace selaras::exchange {

Result<QByteArray> exportJson(storage::Store& store);

/// Writes an exported store into an empty one. ImportInvalid names the place; the target is then left empty.
Result<void> importJson(storage::Store& target, const QByteArray& json);

} // namespace selaras::exchange
