// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workflow/Alur.h"
#include "core/edits/office/Sandi.h"
#include "core/edits/plan/Perencanaan.h"

/// The persons who work with the file. In a single file a profile is attribution and order, not secrecy: whoever has
/// the file can read it, and its passwords only keep one person from acting by mistake in the name of another.
namespace selaras::edits {

/// Adds a person, or changes the one whose id is known; the password stays as it is. NameEmpty, NotFound (post),
/// PersonNameTaken (two active persons of one name; case and spaces make no difference), LastSigner (the last active
/// Camat becomes something else while others still work with the file, so that nobody could sign).
Result<Edit> setPengguna(const Snapshot& snapshot, domain::Pengguna after);

/// Someone left the office, or came back. As setPengguna.
Result<Edit> deactivatePengguna(const Snapshot& snapshot, const Id& penggunaId);
Result<Edit> activatePengguna(const Snapshot& snapshot, const Id& penggunaId);

/// PersonInUse: whom approvals name is deactivated instead. NotFound, LastSigner.
Result<Edit> removePengguna(const Snapshot& snapshot, const Id& penggunaId);

/// The step that a post takes in the chain of approval, guessed from its name: Camat; Sekretaris; Kasubag (Kepala Sub
/// Bagian) of Program or Perencanaan; its staff is Perencana; everyone else fills in.
domain::PeranPengguna peranOfJabatan(const QString& namaJabatan);
/// A profile for each post that no active person has, in the order of the office: named after who holds it on that day,
/// "(Kasi Pelayanan)" where no name is recorded. Who holds several posts gets the post behind the name: names differ.
/// They have ids, and are not written yet.
std::vector<domain::Pengguna> proposePengguna(const Snapshot& snapshot, QDate tanggal);
/// Adds several persons in one step. As setPengguna; of the first that is refused.
Result<Edit> addPengguna(const Snapshot& snapshot, const std::vector<domain::Pengguna>& persons);

inline constexpr int kSandiTerpendek = 6; ///< characters
/// Sets the password; an empty one takes it away. NotFound, PasswordTooShort, MemoryShort.
Result<Edit> setSandi(const Snapshot& snapshot, const Id& penggunaId, const QString& sandi,
                      BiayaSandi biaya = BiayaSandi::Wajar);

/// May this person enter with that password? Without one everybody may; an inactive person never.
bool mayEnter(const domain::Pengguna& pengguna, const QString& sandi);
/// The one who acts after entering. NotFound (no such person, or an inactive one), PasswordWrong.
Result<domain::Pelaku> enter(const Snapshot& snapshot, const Id& penggunaId, const QString& sandi);
/// Whom the program may ask to enter: the active persons by the order of their posts, then by name.
std::vector<domain::Pengguna> activePengguna(const Snapshot& snapshot);
/// All persons in that order, the inactive ones last.
std::vector<domain::Pengguna> sortedPengguna(const Snapshot& snapshot);

} // namespace selaras::edits
