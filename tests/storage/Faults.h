// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A disk that fails when told to: a layer between SQLite and the real files, for connections opened while it lives.
namespace selaras::faults {

enum class Fault {
    DiskFull, ///< no space for a write
    IoError, ///< write, truncate, sync and delete fail
    Crash, ///< the process ends there and then
};

/// Everything that changes a file counts as one operation.
class FaultyDisk {
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    /// Lets `operations` pass and fails the next one, and all that follow until repair().
    void failAfter(int operations, Fault fault);
    /// Sound again.
    void repair();
    /// Whether an operation has failed since failAfter().
    bool hasFailed() const;
};

} // namespace selaras::faults
