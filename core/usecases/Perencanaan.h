// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/Workspace.h"

/// What a clerk does to the plan. Pure functions: they look at a snapshot, refuse or say which rows change;
/// Workspace::commit writes them. Typed text is read by core/format.
namespace selaras::usecases {

using domain::Id;
using domain::Snapshot;

/// First row of an empty store. UnitAlreadySet.
Result<Edit> createUnit(const Snapshot& snapshot, domain::UnitKerja unit);
/// Adds rows of the office: profile, villages, posts and their indicators.
Result<Edit> addOffice(const Snapshot& snapshot, std::vector<domain::Entity> rows);

/// Adds the period, nodes or indicators, parents first. NameEmpty, NotFound (parent).
Result<Edit> addPlan(const Snapshot& snapshot, std::vector<domain::Entity> rows);
Result<Edit> addDokumen(const Snapshot& snapshot, std::vector<domain::Dokumen> dokumen);

/// NameEmpty, NotFound.
Result<Edit> renameSimpul(const Snapshot& snapshot, const Id& simpulId, const QString& nama);
Result<Edit> renameIndikator(const Snapshot& snapshot, const Id& indikatorId, const QString& nama);

/// Where a target or a pagu stands.
struct Kolom {
    Id dokumenId;
    int tahun = 0;
    domain::Bagian bagian = domain::Bagian::Tahunan;
};

/// Sets the target of an indicator as typed ("82 (Tinggi)"); empty text clears it. DocumentFixed unless the document
/// is a draft, NumberInvalid.
Result<Edit> setTarget(const Snapshot& snapshot, const Id& indikatorId, const Kolom& kolom, const QString& typed);
/// Sets the pagu of a node as typed; empty text clears it. DocumentFixed, NumberInvalid, ValueNegative, ParentIsSum.
Result<Edit> setPagu(const Snapshot& snapshot, const Id& simpulId, const Kolom& kolom, const QString& typed);

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

} // namespace selaras::usecases
