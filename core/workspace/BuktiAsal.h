// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store/Store.h"

#include <chrono>
#include <span>

/// A proof and the world outside the store: the file it came from, and a copy to look at.
namespace selaras::workspace {

/// The file that a proof was copied from, as it is now.
enum class KeadaanAsal {
    Sama,
    Berubah,
    TidakAda, ///< moved, renamed or deleted
    TidakDiketahui, ///< no path known, not readable, or its drive or share does not answer
};
/// Of each proof, in their order. Reads the files elsewhere and waits no longer than `sabar` in all: a share that does
/// not answer blocks for minutes.
std::vector<KeadaanAsal> keadaanAsal(std::span<const domain::BuktiDukung* const> bukti,
                                     std::chrono::milliseconds sabar = std::chrono::milliseconds(500));

/// Writes the kept bytes into `folder`, a private temporary one that the caller owns and removes, read-only and under
/// a name that every system takes; returns the path. A copy that is there and unchanged is used again. NotFound,
/// FileDamaged (the kept bytes are no longer those of the hash), FileIo.
Result<QString> extractBukti(storage::Store& store, const domain::BuktiDukung& bukti, const QString& folder);

} // namespace selaras::workspace
