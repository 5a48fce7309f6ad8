// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/model/Document.h"
#include "core/domain/snapshot/Snapshot.h"
#include "core/domain/values/Error.h"

namespace selaras::documents {

/// "Pengukuran Kinerja Triwulan IV Tahun 2024": also a good name for its file.
QString judulPengukuran(int tahun, int triwulan);

/// Pengukuran Kinerja of a quarter, landscape: results by indicator, spending by program, kegiatan and sub kegiatan,
/// kendala and what is done about them, the state of approval, signature of the head. What is not wholly signed says
/// DRAF below its title and at the foot of every page. See domain/Pengukuran.h for the figures and the source of the
/// form. NotFound without a unit, QuarterInvalid.
Result<Document> pengukuranKinerja(const domain::Snapshot& snapshot, int tahun, int triwulan);

} // namespace selaras::documents
