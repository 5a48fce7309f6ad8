// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Kode.h"
#include "core/workspace/Workspace.h"

/// A new office out of what its staff told when they began.
namespace selaras::workspace {

/// The plan of another file: tree, indicators and code table, without figures.
struct RencanaLama {
    std::vector<domain::Simpul> simpul; ///< of the newest period, parents first
    std::vector<domain::Indikator> indikator;
    std::vector<domain::Nomenklatur> nomenklatur;
    std::vector<domain::Jabatan> jabatan; ///< to find the same posts by name
};

struct KantorBaru {
    domain::UnitKerja unit; ///< the id is given
    int tahunAwal = 0, tahunAkhir = 0; ///< Renstra period
    std::vector<domain::Jabatan> jabatan; ///< in order, with ids that atasanId refers to
    QString tujuan, sasaran; ///< what the chosen programs stand under; without programs both may be empty
    std::vector<domain::BarisNomenklatur> tabel; ///< the imported code table
    std::vector<QString> kode; ///< chosen from it
    std::optional<RencanaLama> rencana; ///< instead of chosen programs
};

/// Unit, period, posts, code table and plan with a draft of the Renstra, as one edit of an empty store. The errors of
/// createUnit, addPeriode, setJabatan, importNomenklatur, addSimpul and addFromNomenklatur.
Result<Edit> kantorBaru(const domain::Snapshot& snapshot, const KantorBaru& baru);

/// Reads the plan of another file. The errors of opening it; NotFound ("Rencana") when it has none.
Result<RencanaLama> readRencana(const QString& path);

/// Makes the file of a new office: complete at `path`, or not at all. As storage::makeStore, and the errors of
/// kantorBaru.
Result<void> writeKantorBaru(const QString& path, const QString& by, const KantorBaru& baru);

} // namespace selaras::workspace
