// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/Faults.h"

#include <sqlite3.h>

#include <new>

#include <unistd.h>

namespace selaras::faults {

namespace {

    struct State {
        sqlite3_vfs* real = nullptr;
        sqlite3_vfs layer{};
        int left = -1; ///< operations that still pass; -1: all
        bool failed = false;
        Fault fault = Fault::IoError;
    };

    State g_state;

    /// The result for an operation that changes a file: SQLITE_OK when it may pass.
    int operation(int ioError, bool needsSpace)
    {
        if (g_state.left < 0)
            return SQLITE_OK;
        if (g_state.fault == Fault::DiskFull && !needsSpace)
            return SQLITE_OK;
        if (g_state.left > 0) {
            --g_state.left;
            return SQLITE_OK;
        }
        if (g_state.fault == Fault::Crash)
            _exit(86);
        g_state.failed = true;
        return g_state.fault == Fault::DiskFull ? SQLITE_FULL : ioError;
    }

    /// Our file object; the real one lies behind it in the same block.
    struct File {
        sqlite3_file base;
        sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    };

    File* self(sqlite3_file* file)
    {
        return reinterpret_cast<File*>(file);
    }

    sqlite3_file* real(sqlite3_file* file)
    {
        return self(file)->real();
    }

    const sqlite3_io_methods kMethods{
        1,
        [](sqlite3_file* f) { return real(f)->pMethods ? real(f)->pMethods->xClose(real(f)) : SQLITE_OK; },
        [](sqlite3_file* f, void* to, int n, sqlite3_int64 at) { return real(f)->pMethods->xRead(real(f), to, n, at); },
        [](sqlite3_file* f, const void* from, int n, sqlite3_int64 at) {
            const int result = operation(SQLITE_IOERR_WRITE, true);
            return result ? result : real(f)->pMethods->xWrite(real(f), from, n, at);
        },
        [](sqlite3_file* f, sqlite3_int64 size) {
            const int result = operation(SQLITE_IOERR_TRUNCATE, false);
            return result ? result : real(f)->pMethods->xTruncate(real(f), size);
        },
        [](sqlite3_file* f, int flags) {
            const int result = operation(SQLITE_IOERR_FSYNC, false);
            return result ? result : real(f)->pMethods->xSync(real(f), flags);
        },
        [](sqlite3_file* f, sqlite3_int64* size) { return real(f)->pMethods->xFileSize(real(f), size); },
        [](sqlite3_file* f, int level) { return real(f)->pMethods->xLock(real(f), level); },
        [](sqlite3_file* f, int level) { return real(f)->pMethods->xUnlock(real(f), level); },
        [](sqlite3_file* f, int* held) { return real(f)->pMethods->xCheckReservedLock(real(f), held); },
        [](sqlite3_file* f, int op, void* arg) { return real(f)->pMethods->xFileControl(real(f), op, arg); },
        [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); },
        [](sqlite3_file* f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); },
        nullptr,
        nullptr,
        nullptr,
        nullptr,
        nullptr,
        nullptr,
    };

    int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
    {
        file->pMethods = nullptr;
        real(file)->pMethods = nullptr;
        const int result = g_state.real->xOpen(g_state.real, name, real(file), flags, outFlags);
        if (result == SQLITE_OK)
            file->pMethods = &kMethods;
        return result;
    }

    int deleteFile(sqlite3_vfs*, const char* name, int sync)
    {
        const int result = operation(SQLITE_IOERR_DELETE, false);
        return result ? result : g_state.real->xDelete(g_state.real, name, sync);
    }

} // namespace

FaultyDisk::FaultyDisk()
{
    g_state = {};
    g_state.real = sqlite3_vfs_find(nullptr);
    g_state.layer = *g_state.real;
    g_state.layer.zName = "selaras-faults";
    g_state.layer.pNext = nullptr;
    g_state.layer.szOsFile = int(sizeof(File)) + g_state.real->szOsFile;
    g_state.layer.xOpen = openFile;
    g_state.layer.xDelete = deleteFile;
    sqlite3_vfs_register(&g_state.layer, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&g_state.layer);
    sqlite3_vfs_register(g_state.real, 1);
}

void FaultyDisk::failAfter(int operations, Fault fault)
{
    g_state.left = operations;
    g_state.failed = false;
    g_state.fault = fault;
}

void FaultyDisk::repair()
{
    g_state.left = -1;
}

bool FaultyDisk::hasFailed() const
{
    return g_state.failed;
}

} // namespace selaras::faults
