// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/base/Edit.h"

/// Editing the tree and its indicators. Pure functions as in Perencanaan.h: look, refuse or say which rows change.
/// Deleting puts into the bin: the row stays with everything below it and every figure, and can be restored.
///
/// What is ditetapkan or signed stays: an edit that would change one of its figures is refused with PlanFixed (see
/// domain::fixedChanges); so is deleting what a document that is ditetapkan speaks of, or a signed result. The way out
/// is in MasaBerlaku.h.
namespace selaras::edits {

// --- nodes ----------------------------------------------------------------------------------------------------------

struct SimpulBaru {
    domain::Id indukId; ///< empty for a Tujuan
    domain::JenisSimpul jenis = domain::JenisSimpul::Tujuan;
    QString kode, nama;
    domain::Id sesudahId; ///< the sibling it comes after; empty = last
    domain::Id id; ///< empty = a new one
    domain::Id periodeId = {}; ///< of a Tujuan; empty = the newest
};
/// NameEmpty, NotFound, LevelMismatch, NodeHasFigure (it would be the first child of a parent that carries its own pagu
/// in a draft or a realisasi anggaran). A Tujuan goes into its period; NotFound ("Periode Renstra") when there
/// is none.
Result<Edit> addSimpul(const domain::Snapshot& snapshot, const SimpulBaru& baru);
/// Code, name, post, notes and years of a node; parent, kind, order and bin are left as they are. NameEmpty, NotFound
/// (node, post), YearsInvalid, PlanFixed.
Result<Edit> editSimpul(const domain::Snapshot& snapshot, const domain::Simpul& after);
/// Under another parent (or the same), before `sebelumId` (empty = last). NotFound, MoveCircular, LevelMismatch,
/// NodeHasFigure (as for addSimpul, or a figure below would take the place of one that a node above carries). Only the
/// siblings that must make room are renumbered; what is below goes into the period of the new parent.
Result<Edit> moveSimpul(const domain::Snapshot& snapshot, const domain::Id& simpulId, const domain::Id& indukId,
                        const domain::Id& sebelumId = {});
/// Up (negative) or down among its siblings; nothing changes at the end.
Result<Edit> shiftSimpul(const domain::Snapshot& snapshot, const domain::Id& simpulId, int steps);
/// A copy of the node, everything below it and their indicators, after it; no figures. The name gets " (salinan)".
Result<Edit> duplicateSimpul(const domain::Snapshot& snapshot, const domain::Id& simpulId);
Result<Edit> deleteSimpul(const domain::Snapshot& snapshot, const domain::Id& simpulId);
/// Back to where it was; under a parent that is in the bin itself it is refused with NotFound, and with NodeHasFigure
/// where a node above was given a figure meanwhile that this one's would take the place of.
Result<Edit> restoreSimpul(const domain::Snapshot& snapshot, const domain::Id& simpulId);

// --- indicators -----------------------------------------------------------------------------------------------------

/// After the last one of its node; an empty id gets a new one, unitId is filled in. NameEmpty, NotFound.
Result<Edit> addIndikator(const domain::Snapshot& snapshot, domain::Indikator baru);
/// Every field but node, order and bin. NameEmpty, NotFound (post, acuan), NumberInvalid (desimal outside 0 to 4),
/// ValueNegative (cap). An acuan that is a twin itself stands for the one that keeps the results; twins of an indicator
/// that becomes a twin follow it; an acuan that leads back to the indicator is NotFound. Where another satuan would
/// print a target differently ("97,86%", "97,86"), those of documents that are ditetapkan keep what they print as text.
Result<Edit> editIndikator(const domain::Snapshot& snapshot, const domain::Indikator& after);
Result<Edit> moveIndikator(const domain::Snapshot& snapshot, const domain::Id& indikatorId, const domain::Id& simpulId);
Result<Edit> shiftIndikator(const domain::Snapshot& snapshot, const domain::Id& indikatorId, int steps);
Result<Edit> duplicateIndikator(const domain::Snapshot& snapshot, const domain::Id& indikatorId);
/// Twins of an indicator in the bin go on reading and writing the results it keeps; one of them stands in its place in
/// the lists (domain::represents), so that nothing is lost and restoring brings back exactly what was.
Result<Edit> deleteIndikator(const domain::Snapshot& snapshot, const domain::Id& indikatorId);
Result<Edit> restoreIndikator(const domain::Snapshot& snapshot, const domain::Id& indikatorId);

// --- the bin --------------------------------------------------------------------------------------------------------

/// What lies in the bin: the tops only, in tree order of where they were.
struct IsiKeranjang {
    const domain::Simpul* simpul = nullptr;
    const domain::Indikator* indikator = nullptr; ///< one of the two
    int simpulDiBawah = 0, indikatorIkut = 0; ///< what would come back with it
    int angkaIkut = 0; ///< targets, pagu and realisasi that hang on it
};
std::vector<IsiKeranjang> keranjang(const domain::Snapshot& snapshot);
/// What deleting a node would take along, for the question before it.
IsiKeranjang wouldBin(const domain::Snapshot& snapshot, const domain::Id& simpulId);

// --- marks while editing ---------------------------------------------------------------------------------------------

/// Nodes of the same kind and parent period with the same name (two sasaran with one name): the ids of the others.
std::vector<domain::Id> sameNamed(const domain::Snapshot& snapshot, const domain::Simpul& simpul);

} // namespace selaras::edits
