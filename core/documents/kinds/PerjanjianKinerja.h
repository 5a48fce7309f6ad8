// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/model/Document.h"
#include "core/domain/snapshot/Snapshot.h"
#include "core/domain/values/Error.h"

namespace selaras::documents {

/// Statement page and annex of a Perjanjian Kinerja, per PermenPANRB 53/2014, Lampiran I (statement: anak lampiran
/// I/2-6; annex of an SKPD: I/5-6), with the separate table of Kinerja Lainnya that the kabupaten uses. Figures and
/// wording are those of that version of the document; the pihak pertama is who held the post on its date, "(nama
/// pejabat)" when nobody is recorded. NotFound when `dokumenId` is no Perjanjian Kinerja.
Result<Document> perjanjianKinerja(const domain::Snapshot& snapshot, const domain::Id& dokumenId);

} // namespace selaras::documents
