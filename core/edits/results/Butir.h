// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/plan/Perencanaan.h"

/// The things an indicator counts in a quarter ("26 koordinasi"). Where there are any, their number is the value: of an
/// indicator with pembilang and penyebut the pembilang is those that count and the penyebut all of them, else the value
/// is those that count. Each edit writes the value along with the list; without a list the value is empty again.
/// Every edit: NotFound, QuarterInvalid, RealisasiLocked. An indicator with an acuan has its list there.
namespace selaras::edits {

enum class Terhitung { Ya, Tidak };

struct IsianButir {
    QString uraian;
    QString keterangan = {};
    Terhitung terhitung = Terhitung::Ya;
};

/// Adds items at the end. ItemEmpty.
Result<Edit> addButir(const Snapshot& snapshot, const Id& indikatorId, int tahun, int triwulan,
                      const std::vector<IsianButir>& isian);

/// Adds the lines of a text at the end, each an item that counts; a TAB separates uraian and keterangan. Empty lines
/// are passed over; a cell that Excel put in quotation marks because of its line breaks is one item. ItemEmpty.
Result<Edit> pasteButir(const Snapshot& snapshot, const Id& indikatorId, int tahun, int triwulan, const QString& text);

/// ItemEmpty.
Result<Edit> editButir(const Snapshot& snapshot, const Id& butirId, const IsianButir& isian);

/// Removes items of one list or of several.
Result<Edit> removeButir(const Snapshot& snapshot, const std::vector<Id>& butirId);

/// Moves an item up (negative) or down, no further than the ends of its list.
Result<Edit> shiftButir(const Snapshot& snapshot, const Id& butirId, int steps);

} // namespace selaras::edits
