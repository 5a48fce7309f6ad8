// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/plan/Perencanaan.h"

/// Copying documents that were printed before, contradictions included.
namespace selaras::sample {

using domain::Id;
using domain::Snapshot;
using edits::Edit;
using edits::Kolom;

/// One printed row of a document that is being transcribed.
struct BarisDokumen {
    Id simpulId, indikatorId; ///< indikatorId may be empty
    std::vector<std::pair<Kolom, QString>> target, pagu; ///< figures as printed; empty cells left out
    QString kode, nama, namaIndikator, keterangan; ///< printed wording where it differs
};
/// Copies the figures of a printed document, ditetapkan or not, as they stand: a pagu on a node whose children carry
/// one too is kept as the document's printed value. ImportInvalid names the row and the figure.
Result<Edit> transcribeDokumen(const Snapshot& snapshot, const Id& dokumenId, const std::vector<BarisDokumen>& baris);
/// The breakdown by jenis belanja that a document prints for a node: rekening and rupiah.
Result<Edit> transcribeBelanja(const Snapshot& snapshot, const Id& simpulId, const Kolom& kolom,
                               const std::vector<std::pair<QString, QString>>& belanja);

} // namespace selaras::sample
