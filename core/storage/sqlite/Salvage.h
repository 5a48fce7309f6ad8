// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store/Store.h"

/// A new store from what can be read of a damaged one, or from what is in memory of one that is gone.
namespace selaras::storage {

struct SalvageReport {
    int rows = 0; ///< in the new store
    bool withHistory = false; ///< the chain was sound and came along; else the new store begins a history of its own
    QStringList mended; ///< rows that were not as the sound history says, and were taken from there
    QStringList lost; ///< what could not be read, or led to something that could not; missing proofs
};

/// Reads a copy of `damaged`, which stays as it is, and writes a store at `target`, which must not exist; it is checked
/// before it gets that name. Where the history is sound the rows are those that it says; else those of the tables. `by`
/// is written in a new history. FileMissing, FileNotDatabase, FileNotOurs, FileNewerSchema; FileExists; FileDamaged
/// when nothing can be read; FolderReadOnly, DiskFull, FileIo.
Result<SalvageReport> salvage(const QString& damaged, const QString& target, const QString& by);

/// Writes an open store whose file was taken away or replaced to `target`, which must not exist: with its history where
/// that can still be read through the open file, else `data` with a history of its own. Proofs come along. FileExists,
/// FolderReadOnly, DiskFull, FileIo.
Result<SalvageReport> rescue(Store& store, const domain::UnitData& data, const QString& target, const QString& by);

} // namespace selaras::storage
