// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Error.h"

/// Passwords, kept as Argon2id in libsodium's text form, which carries its salt and its limits.
namespace selaras::edits {

/// What guessing one password costs.
enum class BiayaSandi {
    Wajar, ///< libsodium's INTERACTIVE: 64 MiB and a fraction of a second
    Terendah, ///< libsodium's MIN, for tests
};

/// "$argon2id$v=19$m=…"; never the same twice. MemoryShort.
Result<QString> hashSandi(const QString& sandi, BiayaSandi biaya = BiayaSandi::Wajar);

/// Whether the typed password is the one of the hash; false for a hash that is none, or that
/// asks for more memory or time than any of ours.
bool matchesSandi(const QString& hash, const QString& sandi);

} // namespace selaras::edits
