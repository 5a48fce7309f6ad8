// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/base/Edit.h"

#include <set>

/// Documents as versions: made from one another, compared, fixed.
namespace selaras::edits {

struct DokumenBaru {
    domain::JenisDokumen jenis = domain::JenisDokumen::PerjanjianKinerja;
    int tahun = 0; ///< 0 for a Renstra
    domain::Id periodeId; ///< of a Renstra; else found by the year. NotFound without one
    domain::Id sumberId; ///< the document whose figures of the year are copied; empty = begin empty
    std::optional<std::set<domain::Id>> indikator; ///< only these; nullopt = what the kind of document carries
    std::optional<std::set<domain::Id>> program; ///< only the pagu at and below these; nullopt = all
    domain::Id pihakPertamaId, pihakKeduaId;
    QString pihakKedua;
    domain::Id id; ///< empty = a new one
    QString namaPihakKedua = {}, nipPihakKedua = {}, pangkatPihakKedua = {};
};
/// Indicators a kind of document carries by default: those of Sasaran and Kinerja Lainnya for a Perjanjian Kinerja and
/// a Rencana Aksi, all for Renstra and Renja; what the post answers for in the Perjanjian Kinerja of one below the
/// head; of the plan of the year. Those without a target of the year in the source are left out.
std::set<domain::Id> defaultIndikator(const domain::Snapshot& snapshot, const DokumenBaru& baru);
/// A new draft, murni. DocumentExists when the year has a murni version of this kind, of a Perjanjian Kinerja of the
/// same first party: several posts promise side by side.
Result<Edit> createDokumen(const domain::Snapshot& snapshot, const DokumenBaru& baru);
/// A draft of the next perubahan with everything of the version before. DocumentIsDraft, DocumentExists (a draft of a
/// perubahan is there), ReasonMissing.
Result<Edit> createPerubahan(const domain::Snapshot& snapshot, const domain::Id& dokumenId, const QString& alasan,
                             domain::Id id = {});
/// Number, date, signatories and reason of a draft. DocumentFixed, NotFound, DocumentExists (the post chosen has one).
Result<Edit> editDokumen(const domain::Snapshot& snapshot, const domain::Dokumen& after);
/// Freezes a draft: status, number and date, and the codes and names of everything it speaks of as they are now
/// (Cetakan), with their order, so that a later rename or move does not change what was signed. Figures of what lies in
/// the bin, or is not part of the plan of their year, leave it.
/// DateMissing, DocumentEmpty, DocumentFixed, ReasonMissing (a perubahan without a reason), PaguZero.
Result<Edit> enactDokumen(const domain::Snapshot& snapshot, const domain::Id& dokumenId, const QString& nomor,
                          QDate tanggal);
/// What a draft says beside a node ("APBD 2024" in the last column of a Perjanjian Kinerja); an empty text takes it
/// away. DocumentFixed, NotFound.
Result<Edit> setKeterangan(const domain::Snapshot& snapshot, const domain::Id& dokumenId, const domain::Id& simpulId,
                           const QString& keterangan);
/// Takes a draft away with its figures; undo brings it back. DocumentFixed.
Result<Edit> deleteDraf(const domain::Snapshot& snapshot, const domain::Id& dokumenId);
/// Leaves an indicator or a node out of a draft, or takes it in again from the source: only its figures change.
Result<Edit> toggleInDokumen(const domain::Snapshot& snapshot, const domain::Id& dokumenId, const domain::Id& objekId);

} // namespace selaras::edits
