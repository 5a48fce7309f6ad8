// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails, for LD_PRELOAD. Counts the calls of a process that change files and, by DISK_MODE:
//   count   only counts; the number is written to DISK_REPORT at exit
//   fail    the call number DISK_AT fails with DISK_ERRNO, and every later one too when DISK_STAYS is 1
//   kill    the process is gone at call number DISK_AT (SIGKILL before the call)
//   power   as kill, and of what was written since each file's last fsync a random part (DISK_SEED) never reached the disk
// Only files under DISK_FOLDER count.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { MAX_FD = 1024, MAX_UNDO = 65536 };

// What stood where an unsynced write went, to be put back when the power goes.
typedef struct {
    char path[512];
    off_t at, size_before;
    size_t length, kept;
    char* old;
    int gone; // synced since
} Undo;

static Undo undo[MAX_UNDO];
static int undo_count;
static long calls;
static char* path_of[MAX_FD];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static const char* setting(const char* name, const char* otherwise)
{
    const char* value = getenv(name);
    return value ? value : otherwise;
}

static int mode_is(const char* mode) { return strcmp(setting("DISK_MODE", ""), mode) == 0; }

static int counts(const char* path)
{
    char full[PATH_MAX];
    const char* folder = setting("DISK_FOLDER", "/nowhere");
    if (!path)
        return 0;
    if (path[0] != '/') {
        if (!getcwd(full, sizeof full))
            return 0;
        strncat(full, "/", sizeof full - strlen(full) - 1);
        strncat(full, path, sizeof full - strlen(full) - 1);
        path = full;
    }
    return strncmp(path, folder, strlen(folder)) == 0;
}

static void put_back(void)
{
    unsigned seed = (unsigned)atoi(setting("DISK_SEED", "1"));
    int (*real_open)(const char*, int, ...) = REAL(open);
    for (int i = undo_count - 1; i >= 0; --i) {
        Undo* u = &undo[i];
        if (u->gone || rand_r(&seed) % 2)
            continue;
        int fd = real_open(u->path, O_WRONLY);
        if (fd < 0)
            continue;
        // A torn write: a part of it may be there.
        size_t from = u->kept ? rand_r(&seed) % (u->kept + 1) : 0;
        if (u->kept > from)
            (void)!REAL(pwrite)(fd, u->old + from, u->kept - from, u->at + (off_t)from);
        struct stat now;
        if (fstat(fd, &now) == 0 && now.st_size == u->at + (off_t)u->length && u->size_before < now.st_size)
            (void)!REAL(ftruncate)(fd, u->size_before);
        close(fd);
    }
}

// One call that changes a file. Returns an errno to fail with, or 0.
static int step(void)
{
    long now = __sync_add_and_fetch(&calls, 1);
    long at = atol(setting("DISK_AT", "0"));
    if (at <= 0 || now < at)
        return 0;
    if (mode_is("kill"))
        raise(SIGKILL);
    if (mode_is("power")) {
        put_back();
        raise(SIGKILL);
    }
    if (mode_is("fail") && (now == at || atoi(setting("DISK_STAYS", "0"))))
        return atoi(setting("DISK_ERRNO", "5"));
    return 0;
}

static void remember(int fd, off_t at, size_t length)
{
    if (!mode_is("power") || fd < 0 || fd >= MAX_FD || !path_of[fd])
        return;
    pthread_mutex_lock(&lock);
    struct stat before;
    if (undo_count < MAX_UNDO && fstat(fd, &before) == 0) {
        Undo* u = &undo[undo_count++];
        snprintf(u->path, sizeof u->path, "%s", path_of[fd]);
        u->at = at;
        u->length = length;
        u->size_before = before.st_size;
        u->old = malloc(length ? length : 1);
        int own = REAL(open)(u->path, O_RDONLY);
        ssize_t got = own < 0 ? 0 : pread(own, u->old, length, at);
        if (own >= 0)
            close(own);
        u->kept = got > 0 ? (size_t)got : 0;
    }
    pthread_mutex_unlock(&lock);
}

static void synced(int fd)
{
    if (fd < 0 || fd >= MAX_FD || !path_of[fd])
        return;
    for (int i = 0; i < undo_count; ++i)
        if (strcmp(undo[i].path, path_of[fd]) == 0)
            undo[i].gone = 1;
}

static int watched(int fd) { return fd >= 0 && fd < MAX_FD && path_of[fd] != NULL; }

static int opened(int fd, const char* path)
{
    if (fd >= 0 && fd < MAX_FD) {
        free(path_of[fd]);
        path_of[fd] = counts(path) ? realpath(path, NULL) : NULL;
    }
    return fd;
}

#define OPEN(NAME)                                                                                                     \
    int NAME(const char* path, int flags, ...)                                                                         \
    {                                                                                                                  \
        mode_t mode = 0;                                                                                               \
        if (flags & (O_CREAT | O_TMPFILE)) {                                                                           \
            va_list args;                                                                                              \
            va_start(args, flags);                                                                                     \
            mode = va_arg(args, mode_t);                                                                               \
            va_end(args);                                                                                              \
        }                                                                                                              \
        int error = (flags & O_CREAT) && counts(path) ? step() : 0;                                                    \
        if (error) {                                                                                                   \
            errno = error;                                                                                             \
            return -1;                                                                                                 \
        }                                                                                                              \
        return opened(((int (*)(const char*, int, ...))dlsym(RTLD_NEXT, #NAME))(path, flags, mode), path);             \
    }
OPEN(open)
OPEN(open64)

int openat(int dir, const char* path, int flags, ...)
{
    mode_t mode = 0;
    if (flags & (O_CREAT | O_TMPFILE)) {
        va_list args;
        va_start(args, flags);
        mode = va_arg(args, mode_t);
        va_end(args);
    }
    int error = (flags & O_CREAT) && counts(path) ? step() : 0;
    if (error) {
        errno = error;
        return -1;
    }
    return opened(REAL(openat)(dir, path, flags, mode), path);
}

int close(int fd)
{
    if (watched(fd)) {
        free(path_of[fd]);
        path_of[fd] = NULL;
    }
    return REAL(close)(fd);
}

#define FAIL_IF(condition)                                                                                             \
    if (condition) {                                                                                                   \
        int error = step();                                                                                            \
        if (error) {                                                                                                   \
            errno = error;                                                                                             \
            return -1;                                                                                                 \
        }                                                                                                              \
    }

ssize_t write(int fd, const void* bytes, size_t length)
{
    FAIL_IF(watched(fd))
    remember(fd, lseek(fd, 0, SEEK_CUR), length);
    return REAL(write)(fd, bytes, length);
}

ssize_t pwrite64(int fd, const void* bytes, size_t length, off_t at)
{
    FAIL_IF(watched(fd))
    remember(fd, at, length);
    return REAL(pwrite64)(fd, bytes, length, at);
}

ssize_t pwrite(int fd, const void* bytes, size_t length, off_t at)
{
    FAIL_IF(watched(fd))
    remember(fd, at, length);
    return REAL(pwrite)(fd, bytes, length, at);
}

int fsync(int fd)
{
    FAIL_IF(watched(fd))
    int result = REAL(fsync)(fd);
    synced(fd);
    return result;
}

int fdatasync(int fd)
{
    FAIL_IF(watched(fd))
    int result = REAL(fdatasync)(fd);
    synced(fd);
    return result;
}

int ftruncate64(int fd, off_t length)
{
    FAIL_IF(watched(fd))
    return REAL(ftruncate64)(fd, length);
}

int ftruncate(int fd, off_t length)
{
    FAIL_IF(watched(fd))
    return REAL(ftruncate)(fd, length);
}

int rename(const char* from, const char* to)
{
    FAIL_IF(counts(to))
    return REAL(rename)(from, to);
}

int renameat2(int from_dir, const char* from, int to_dir, const char* to, unsigned flags)
{
    FAIL_IF(counts(to))
    return REAL(renameat2)(from_dir, from, to_dir, to, flags);
}

int unlink(const char* path)
{
    FAIL_IF(counts(path))
    return REAL(unlink)(path);
}

int mkdir(const char* path, mode_t mode)
{
    FAIL_IF(counts(path))
    return REAL(mkdir)(path, mode);
}

int link(const char* from, const char* to)
{
    FAIL_IF(counts(to))
    return REAL(link)(from, to);
}

__attribute__((destructor)) static void report(void)
{
    const char* path = getenv("DISK_REPORT");
    if (!path)
        return;
    FILE* out = fopen(path, "w");
    if (out) {
        fprintf(out, "%ld\n", calls);
        fclose(out);
    }
}
