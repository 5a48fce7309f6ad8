// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"

/// Two versions of a document side by side.
namespace selaras::domain {

/// One place where two versions differ (or, with `semua`, agree).
struct BedaBaris {
    const Simpul* simpul = nullptr;
    const Indikator* indikator = nullptr; ///< nullptr: the pagu of the node
    int tahun = 0, triwulan = 0;
    Bagian bagian = Bagian::Tahunan;
    std::optional<Decimal> lama, baru; ///< target or pagu (sums on parents); nullopt = not in that version
    QString teksLama, teksBaru; ///< of targets, as printed
    std::optional<Decimal> lamaAtas, baruAtas; ///< upper bounds of targets whose arah is Rentang
    bool isSame() const { return lama == baru && teksLama == teksBaru && lamaAtas == baruAtas; }
};
/// Targets and pagu of two documents, in tree order, of each node its pagu first; equal ones left out unless `semua`.
/// Columns are matched by year, quarter and bagian. Of two kinds of document (a Renja beside the Renstra) only the year
/// is compared that both speak of.
std::vector<BedaBaris> compareDokumen(const Snapshot& snapshot, const Id& lamaId, const Id& baruId, bool semua = false);

/// Quarterly targets of a Rencana Aksi against the yearly target in the same document, else in force.
struct PeriksaTriwulan {
    enum Hasil { BelumLengkap, Cocok, Berbeda } hasil = BelumLengkap;
    std::optional<Decimal> setahun; ///< the yearly target
    std::optional<Decimal> dariTriwulan; ///< sum, last or mean of the quarters, by akumulasi, rounded to 4 decimals
};
PeriksaTriwulan checkTriwulan(const Snapshot& snapshot, const Id& dokumenId, const Indikator& indikator, int tahun);

} // namespace selaras::domain
