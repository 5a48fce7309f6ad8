// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/plan/Perencanaan.h"

/// What a clerk does to the results.
namespace selaras::edits {

/// Records the value of a quarter as typed ("93,66"); empty text clears it (notes stay). QuarterInvalid, NotFound,
/// NumberInvalid; RealisasiLocked once it was sent on (see Alur.h), as with every edit here. An indicator with an acuan
/// is recorded at its acuan.
Result<Edit> recordRealisasi(const Snapshot& snapshot, const Id& indikatorId, int tahun, int triwulan,
                             const QString& typed);

/// Records pembilang and penyebut as typed; both empty clears. DenominatorMissing, NumberInvalid, ValueNegative.
/// Neither changes the value of a list of counted items (see Butir.h): ValueFromItems.
Result<Edit> recordRealisasi(const Snapshot& snapshot, const Id& indikatorId, int tahun, int triwulan,
                             const QString& pembilang, const QString& penyebut);

struct CatatanRealisasi {
    QString kendala, solusi, tindakLanjut, catatan;
};
Result<Edit> recordCatatan(const Snapshot& snapshot, const Id& indikatorId, int tahun, int triwulan,
                           const CatatanRealisasi& catatan);

/// Records spending from January to the end of the quarter as typed; empty text clears. ValueNegative, ParentIsSum,
/// ParentHasFigure: on a parent only where no child has any, and the other way round.
Result<Edit> recordRealisasiAnggaran(const Snapshot& snapshot, const Id& simpulId, int tahun, int triwulan,
                                     const QString& typed);

/// A cell of the quarterly grid.
struct SelRealisasi {
    Id indikatorId, simpulId; ///< one of the two
    int triwulan = 1;
    QString typed;
};
/// A pasted block or a cleared selection: all cells or none, one undo step. It is judged as a whole: it may move
/// spending from a parent to its children. The error is that of the first bad cell; `badCell`, when given, gets its
/// position.
Result<Edit> recordBlock(const Snapshot& snapshot, int tahun, const std::vector<SelRealisasi>& cells,
                         domain::Action action, size_t* badCell = nullptr);

/// Adds evaluation rows: pembanding, SAKIP components, SKM scores, recommendations with their time line.
Result<Edit> addEvaluasi(const Snapshot& snapshot, std::vector<domain::Entity> rows);

} // namespace selaras::edits
