// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/plan/Perencanaan.h"

/// The files that prove a result (bukti dukung). Their bytes are copied into the store, so that a proof outlives the
/// folder it came from.
namespace selaras::edits {

/// A file to attach.
struct BerkasBukti {
    QString nama; ///< a path in front is left out
    QByteArray isi;
    QString asal = {}; ///< path it was read from; may be empty
};

/// Reads a file to attach. FileMissing, ProofIsFolder, ProofEmpty, ProofTooLarge (nothing of it is read then),
/// ProofUnreadable.
Result<BerkasBukti> readBukti(const QString& path, int batasMb);

/// Attaches files to the result of an indicator or a node: all or none. An indicator with an acuan has its proofs
/// there. Content that the result has already is attached no second time, whatever its name. QuarterInvalid, NotFound,
/// RealisasiLocked, NameEmpty, ProofEmpty, ProofTooLarge (see domain::batasBuktiMb), ProofNameTaken (other content by
/// that name; upper and lower case are the same, as on Windows).
Result<Edit> attachBukti(const Snapshot& snapshot, const domain::Sel& sel, const std::vector<BerkasBukti>& berkas);

/// Takes proofs off; the store keeps their bytes for undo and for what was approved. NotFound, RealisasiLocked.
Result<Edit> detachBukti(const Snapshot& snapshot, const std::vector<Id>& buktiId);

/// A file name without path, control characters and what Windows reserves; its ending stays. "bukti" when nothing is
/// left.
QString safeFileName(const QString& nama);

} // namespace selaras::edits
