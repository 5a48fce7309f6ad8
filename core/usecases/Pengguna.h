// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/Perencanaan.h"
#include "core/usecases/Sandi.h"

/// The persons who work with the file. In a single file a profile is attribution and order, not secrecy: whoever has
/// the file can read it, and its passwords only keep one person from acting by mistake in the name of another.
namespace selaras::usecases {

/// Adds a person, or changes the one whose id is known; the password stays as it is. NameEmpty, NotFound (post),
/// PersonNameTaken (two active persons of one name; case and spaces make no difference), LastSigner (the last active
/// Camat becomes something else while others still work with the file, so that nobody could sign).
Result<Edit> setPengguna(const Snapshot& snapshot, domain::Pengguna after);

/// Someone left the office, or came back. As setPengguna.
Result<Edit> deactivatePengguna(const Snapshot& snapshot, const Id& penggunaId);
Result<Edit> activatePengguna(const Snapshot& snapshot, const Id& penggunaId);

/// PersonInUse: whom approvals name is deactivated instead. NotFound, LastSigner.
Result<Edit> removePengguna(const Snapshot& snapshot, const Id& penggunaId);

inline constexpr int kSandiTerpendek = 6; ///< characters
/// Sets the password; an empty one takes it away. NotFound, PasswordTooShort, MemoryShort.
Result<Edit> setSandi(const Snapshot& snapshot, const Id& penggunaId, const QString& sandi,
                      BiayaSandi biaya = BiayaSandi::Wajar);

/// May this person enter with that password? Without one everybody may; an inactive person never.
bool mayEnter(const domain::Pengguna& pengguna, const QString& sandi);

} // namespace selaras::usecases
