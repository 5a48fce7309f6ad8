// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"

/// Nodes and indicators have years: what ends leaves the plan of the years after, and every figure of the years before
/// stays as it was. What a document that is ditetapkan says of its money is not narrowed by this: the document rules.
namespace selaras::domain {

/// Whether a row is part of the plan of a year, with the nodes above it. Year 0, of what covers a period: always.
bool isInForce(const Snapshot& snapshot, const Simpul& simpul, int tahun);
bool isInForce(const Snapshot& snapshot, const Indikator& indikator, int tahun);

/// What holds a row, with everything below it and the bin included, where it is.
struct Keterikatan {
    const Dokumen* dokumen = nullptr; ///< one that is ditetapkan and speaks of it, the latest year first
    bool hasil = false; ///< it has results or spending
    bool ditandatangani = false; ///< one of them is signed
    /// First and last year that a document of a year or a result speaks of; what only a Renstra knows has none.
    std::optional<int> tahunPertama{}, tahunTerakhir{};
    bool terikat() const { return dokumen || hasil; }
};
Keterikatan keterikatan(const Snapshot& snapshot, const Simpul& simpul);
Keterikatan keterikatan(const Snapshot& snapshot, const Indikator& indikator);

} // namespace selaras::domain
