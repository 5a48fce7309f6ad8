// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/base/Edit.h"

#include <set>

/// What making one document from another needs: versions, the new year, and the dialog that offers a source.
namespace selaras::edits {

/// Versions of one document: the same kind and year, of a Renstra the same period, of a Perjanjian Kinerja also the
/// same first party (one that names none belongs to any).
bool seri(const domain::Dokumen& a, const domain::Dokumen& b);

/// The period that covers a year, nullptr without one.
const domain::PeriodeRenstra* periodeCovering(const domain::Snapshot& snapshot, int tahun);

/// The newest version of a kind that is ditetapkan, else the newest draft; nullptr when there is none. A Renstra is
/// that of the period, any other that of the year; a Perjanjian Kinerja that of the office (domain::isForOffice).
const domain::Dokumen* versiTerbaru(const domain::Snapshot& snapshot, domain::JenisDokumen jenis, int tahun,
                                    const domain::Id& periodeId);

/// Who signs a Perjanjian Kinerja when nothing is said: the topmost post, and beside it whom that post's newest
/// Perjanjian Kinerja names. Other documents are left as they are.
void completePihak(const domain::Snapshot& snapshot, domain::Dokumen& dokumen);

/// The node itself has a pagu in a column of a document: not a sum, and not only printed.
bool carriesPagu(const domain::Snapshot& snapshot, const domain::Id& dokumenId, const domain::Id& simpulId, int tahun,
                 domain::Bagian bagian);
/// The rows of a document that carry its money in a year: those on nodes under which there is none. Parents are sums.
std::vector<const domain::Pagu*> paguRinci(const domain::Snapshot& snapshot, const domain::Dokumen& dokumen, int tahun);

/// Whether a node is one of `simpul` or lies below one.
bool isWithin(const domain::Snapshot& snapshot, const domain::Id& simpulId, const std::set<domain::Id>& simpul);

/// Fills cells of one document. A cell that has a figure stays as it is, and so does a sum that was typed on a parent
/// or is made up of children.
class Penyalin {
public:
    Penyalin(const domain::Snapshot& snapshot, domain::Id dokumenId, Edit& edit);

    void target(const domain::Id& indikatorId, const domain::Target& sumber, int tahun);
    void pagu(const domain::Id& simpulId, const domain::Pagu& sumber, int tahun);

    int jumlahTarget = 0, jumlahPagu = 0;
    int tersedia = 0; ///< cells left as they were

    /// The yearly figures of another kind of document: the targets of `indikator`, and of the pagu those at and below
    /// `program` (nullopt = all) where a document of kind `jenis` carries money.
    void dari(const domain::Dokumen& sumber, domain::JenisDokumen jenis, int tahun,
              const std::set<domain::Id>& indikator, const std::optional<std::set<domain::Id>>& program);
    /// Every figure of another version, but the sums that it only prints; narrowed to some indicators and nodes.
    void versi(const domain::Dokumen& sumber, const std::optional<std::set<domain::Id>>& indikator = {},
               const std::optional<std::set<domain::Id>>& program = {});

private:
    const domain::Snapshot& m_snapshot;
    domain::Id m_dokumenId;
    Edit& m_edit;
};

} // namespace selaras::edits
