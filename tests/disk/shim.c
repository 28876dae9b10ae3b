/* Stands between a process and its C library: notes every change below one folder, and lets one of them fail.
 *
 * Loaded by LD_PRELOAD. DISK_FOLDER is the folder, DISK_LOG the file to note into; without it nothing is noted.
 * A record is a `struct record`, then the bytes of `one`, then those of `two`; a folder's -shm files are left out,
 * because they are written as memory and made anew. Calls that can fail are counted from `disk_arm` on.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FILES 4096
#define LONGEST_PATH 4096
#define DIED 99

struct record {
    char what;
    char padding[3];
    int handle;
    long long at;
    long long length;
    int one;
    int two;
} __attribute__((packed));

struct handle {
    int number; /* 0: not below the folder */
    int noted;
    dev_t device;
    ino_t inode;
    char *path;
};

static struct handle handles[MOST_FILES];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char folder[LONGEST_PATH];
static int log_file = -1, last_number = 0;
static long armed_at = 0, calls = 0, calls_for_room = 0;
static int armed_error = 0, armed_for_good = 0;

#define REAL(name) ((__typeof__(&name))real(#name))

static void *real(const char *name) {
    void *found = dlsym(RTLD_NEXT, name);
    if (found == NULL) abort();
    return found;
}

__attribute__((constructor)) static void begin(void) {
    const char *given = getenv("DISK_FOLDER"), *log = getenv("DISK_LOG");
    if (given != NULL) snprintf(folder, sizeof folder, "%s", given);
    if (log != NULL && *log) log_file = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int below(const char *path) {
    size_t length = strlen(folder);
    return length > 0 && strncmp(path, folder, length) == 0 && (path[length] == '/' || path[length] == 0);
}

static int noted(const char *path) {
    size_t length = strlen(path);
    return length < 4 || strcmp(path + length - 4, "-shm") != 0;
}

static void note(char what, int handle, long long at, long long length, const void *one, size_t ones, const void *two, size_t twos) {
    if (log_file < 0) return;
    struct record record = {what, {0}, handle, at, length, (int)ones, (int)twos};
    struct iovec parts[3] = {{&record, sizeof record}, {(void *)one, ones}, {(void *)two, twos}};
    if (syscall(SYS_writev, log_file, parts, 3) != (long)(sizeof record + ones + twos)) abort();
}

/* From here on fail: the `at`th call (counted from 1) with `error`, and with `for_good` all after it; `error` 0 ends the process.
 * On a full disk (ENOSPC) what takes no room cannot fail, and is not counted. */
void disk_arm(long at, int error, int for_good) {
    calls = calls_for_room = 0;
    armed_at = at;
    armed_error = error;
    armed_for_good = for_good;
}

/* Nothing fails any more; returns how many calls there were, or how many that take room. */
long disk_disarm(int for_room) {
    armed_at = 0;
    return for_room ? calls_for_room : calls;
}

void disk_mark(const char *words) {
    pthread_mutex_lock(&lock);
    note('A', 0, 0, 0, words, strlen(words), NULL, 0);
    pthread_mutex_unlock(&lock);
}

static int fails(int takes_room) {
    if (armed_at == 0) return 0;
    calls++;
    calls_for_room += takes_room;
    if (armed_error == ENOSPC && !takes_room) return 0;
    long number = armed_error == ENOSPC ? calls_for_room : calls;
    if (number != armed_at && !(armed_for_good && number > armed_at)) return 0;
    if (armed_error == 0) _exit(DIED);
    errno = armed_error;
    return 1;
}

static struct handle *handle_of(int file) {
    if (file < 0 || file >= MOST_FILES || handles[file].number == 0) return NULL;
    struct stat found;
    if (fstat(file, &found) != 0 || found.st_ino != handles[file].inode || found.st_dev != handles[file].device) {
        handles[file].number = 0;
        return NULL;
    }
    return &handles[file];
}

static const char *whole(int directory, const char *path, char *room) {
    if (path[0] == '/') return path;
    if (directory == AT_FDCWD) {
        char here[LONGEST_PATH / 2];
        if (getcwd(here, sizeof here) == NULL) return path;
        snprintf(room, LONGEST_PATH, "%s/%s", here, path);
        return room;
    }
    struct handle *above = handle_of(directory);
    if (above == NULL) return path;
    snprintf(room, LONGEST_PATH, "%s/%s", above->path, path);
    return room;
}

static int opened(int (*real_open)(int, const char *, int, ...), int directory, const char *given, int flags, mode_t mode) {
    char room[LONGEST_PATH];
    const char *path = whole(directory, given, room);
    if (!below(path)) return real_open(directory, given, flags, mode);
    pthread_mutex_lock(&lock);
    int file = -1;
    int writes = (flags & O_ACCMODE) != O_RDONLY;
    struct stat found;
    int there = lstat(path, &found) == 0;
    int makes = (flags & O_CREAT) && !there;
    if (!((writes || makes) && fails(makes))) file = real_open(directory, given, flags, mode);
    if (file >= 0 && file < MOST_FILES && fstat(file, &found) == 0) {
        struct handle *handle = &handles[file];
        free(handle->path);
        *handle = (struct handle){++last_number, noted(path), found.st_dev, found.st_ino, strdup(path)};
        if (handle->noted) {
            note(makes ? 'C' : 'O', handle->number, 0, 0, path, strlen(path), NULL, 0);
            if ((flags & O_TRUNC) && writes && !makes) note('T', handle->number, 0, 0, NULL, 0, NULL, 0);
        }
    }
    int error = errno;
    pthread_mutex_unlock(&lock);
    errno = error;
    return file;
}

#define MODE_OF(flags, mode)               \
    mode_t mode = 0;                       \
    if (flags & (O_CREAT | O_TMPFILE)) {   \
        va_list more;                      \
        va_start(more, flags);             \
        mode = va_arg(more, mode_t);       \
        va_end(more);                      \
    }

int open(const char *path, int flags, ...) {
    MODE_OF(flags, mode)
    return opened(REAL(openat), AT_FDCWD, path, flags, mode);
}
int open64(const char *path, int flags, ...) {
    MODE_OF(flags, mode)
    return opened(REAL(openat), AT_FDCWD, path, flags | O_LARGEFILE, mode);
}
int openat(int directory, const char *path, int flags, ...) {
    MODE_OF(flags, mode)
    return opened(REAL(openat), directory, path, flags, mode);
}
int openat64(int directory, const char *path, int flags, ...) {
    MODE_OF(flags, mode)
    return opened(REAL(openat), directory, path, flags | O_LARGEFILE, mode);
}
int __open_2(const char *path, int flags) { return opened(REAL(openat), AT_FDCWD, path, flags, 0); }
int __open64_2(const char *path, int flags) { return opened(REAL(openat), AT_FDCWD, path, flags | O_LARGEFILE, 0); }
int creat(const char *path, mode_t mode) { return opened(REAL(openat), AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
int creat64(const char *path, mode_t mode) { return creat(path, mode); }

int close(int file) {
    if (file >= 0 && file < MOST_FILES) handles[file].number = 0;
    return REAL(close)(file);
}

static ssize_t written(int file, const void *bytes, size_t count, off_t at, int in_place) {
    struct handle *handle = handle_of(file);
    if (handle == NULL) return in_place ? REAL(pwrite)(file, bytes, count, at) : REAL(write)(file, bytes, count);
    pthread_mutex_lock(&lock);
    ssize_t done = -1;
    if (!fails(1)) {
        if (!in_place) at = lseek(file, 0, (fcntl(file, F_GETFL) & O_APPEND) ? SEEK_END : SEEK_CUR);
        done = in_place ? REAL(pwrite)(file, bytes, count, at) : REAL(write)(file, bytes, count);
        if (done > 0 && handle->noted) note('W', handle->number, at, done, bytes, (size_t)done, NULL, 0);
    }
    int error = errno;
    pthread_mutex_unlock(&lock);
    errno = error;
    return done;
}

ssize_t write(int file, const void *bytes, size_t count) { return written(file, bytes, count, 0, 0); }
ssize_t pwrite(int file, const void *bytes, size_t count, off_t at) { return written(file, bytes, count, at, 1); }
ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at) { return written(file, bytes, count, at, 1); }

/* What would copy without a write is told that it cannot, and writes. */
ssize_t sendfile(int out, int in, off_t *at, size_t count) {
    if (handle_of(out) != NULL) { errno = ENOTSOCK; return -1; }
    return syscall(SYS_sendfile, out, in, at, count);
}
ssize_t sendfile64(int out, int in, off64_t *at, size_t count) { return sendfile(out, in, (off_t *)at, count); }
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t count, unsigned flags) {
    if (handle_of(out) != NULL) { errno = ENOSYS; return -1; }
    return syscall(SYS_copy_file_range, in, from, out, to, count, flags);
}

#define DONE_TO_FILE(file, takes_room, call, what, at_, length_)                  \
    struct handle *handle = handle_of(file);                                      \
    if (handle == NULL) return call;                                              \
    pthread_mutex_lock(&lock);                                                    \
    int done = fails(takes_room) ? -1 : (call);                                   \
    if (done == 0 && handle->noted) note(what, handle->number, at_, length_, NULL, 0, NULL, 0); \
    int error = errno;                                                            \
    pthread_mutex_unlock(&lock);                                                  \
    errno = error;                                                                \
    return done;

int ftruncate(int file, off_t length) { DONE_TO_FILE(file, 1, REAL(ftruncate)(file, length), 'T', 0, length) }
int ftruncate64(int file, off64_t length) { DONE_TO_FILE(file, 1, REAL(ftruncate)(file, length), 'T', 0, length) }
int fsync(int file) { DONE_TO_FILE(file, 1, REAL(fsync)(file), 'S', 0, 0) }
int fdatasync(int file) { DONE_TO_FILE(file, 1, REAL(fdatasync)(file), 'S', 0, 0) }
int fallocate(int file, int mode, off_t at, off_t length) {
    DONE_TO_FILE(file, 1, REAL(fallocate)(file, mode, at, length), 'F', at, length)
}
int fallocate64(int file, int mode, off64_t at, off64_t length) { return fallocate(file, mode, at, length); }

int posix_fallocate(int file, off_t at, off_t length) {
    struct handle *handle = handle_of(file);
    if (handle != NULL && fails(1)) return errno; /* this one returns its error */
    int done = REAL(posix_fallocate)(file, at, length);
    if (done == 0 && handle != NULL && handle->noted) note('F', handle->number, at, length, NULL, 0, NULL, 0);
    return done;
}
int posix_fallocate64(int file, off64_t at, off64_t length) { return posix_fallocate(file, at, length); }

#define DONE_TO_NAME(directory, given, takes_room, call, what)                    \
    char room[LONGEST_PATH];                                                      \
    const char *path = whole(directory, given, room);                             \
    if (!below(path)) return call;                                                \
    pthread_mutex_lock(&lock);                                                    \
    int done = fails(takes_room) ? -1 : (call);                                   \
    if (done == 0 && noted(path)) note(what, 0, 0, 0, path, strlen(path), NULL, 0); \
    int error = errno;                                                            \
    pthread_mutex_unlock(&lock);                                                  \
    errno = error;                                                                \
    return done;

int unlink(const char *given) { DONE_TO_NAME(AT_FDCWD, given, 0, REAL(unlink)(given), 'U') }
int unlinkat(int directory, const char *given, int flags) {
    DONE_TO_NAME(directory, given, 0, REAL(unlinkat)(directory, given, flags), (flags & AT_REMOVEDIR) ? 'D' : 'U')
}
int rmdir(const char *given) { DONE_TO_NAME(AT_FDCWD, given, 0, REAL(rmdir)(given), 'D') }
int mkdir(const char *given, mode_t mode) { DONE_TO_NAME(AT_FDCWD, given, 1, REAL(mkdir)(given, mode), 'M') }
int mkdirat(int directory, const char *given, mode_t mode) {
    DONE_TO_NAME(directory, given, 1, REAL(mkdirat)(directory, given, mode), 'M')
}

#define DONE_TO_NAMES(first, given, second, other, call, what)                    \
    char room[LONGEST_PATH], next_room[LONGEST_PATH];                             \
    const char *path = whole(first, given, room), *to = whole(second, other, next_room); \
    if (!below(path) && !below(to)) return call;                                  \
    pthread_mutex_lock(&lock);                                                    \
    int done = fails(1) ? -1 : (call);                                            \
    if (done == 0) note(what, 0, 0, 0, path, strlen(path), to, strlen(to));       \
    int error = errno;                                                            \
    pthread_mutex_unlock(&lock);                                                  \
    errno = error;                                                                \
    return done;

int rename(const char *from, const char *to_) { DONE_TO_NAMES(AT_FDCWD, from, AT_FDCWD, to_, REAL(rename)(from, to_), 'R') }
int renameat(int first, const char *from, int second, const char *to_) {
    DONE_TO_NAMES(first, from, second, to_, REAL(renameat)(first, from, second, to_), 'R')
}
int link(const char *from, const char *to_) { DONE_TO_NAMES(AT_FDCWD, from, AT_FDCWD, to_, REAL(link)(from, to_), 'L') }
int linkat(int first, const char *from, int second, const char *to_, int flags) {
    DONE_TO_NAMES(first, from, second, to_, REAL(linkat)(first, from, second, to_, flags), 'L')
}
