/* Preloaded into a program, notes what it does to the files of one folder: every write with its bytes, every
   change of length, every file that comes, goes or is renamed, and every sync of a file or of the folder.
   POWER_CUT_FOLDER names the folder, POWER_CUT_LOG the file of notes. One note:

       "<act> <offset> <length> <name>\n" then <length> bytes

   What is mapped into memory (the -shm file of SQLite) is not seen, and need not be: it is made anew. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name)) dlsym(RTLD_NEXT, #name))

/* The path within the folder, "." for the folder itself; NULL for any other file. */
static const char *within(const char *path)
{
    const char *folder = getenv("POWER_CUT_FOLDER");
    size_t length = folder ? strlen(folder) : 0;
    if (!path || !length || strncmp(path, folder, length) != 0)
        return NULL;
    if (path[length] == '\0')
        return ".";
    return path[length] == '/' ? path + length + 1 : NULL;
}

/* The name of an open file, in `place`; NULL for one that is not watched. */
static const char *named(int descriptor, char *place)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, place, PATH_MAX - 1);
    if (length < 0)
        return NULL;
    place[length] = '\0';
    return within(place);
}

static void note(const char *act, long offset, const void *bytes, size_t length, const char *name)
{
    static int notes = -1;
    char head[PATH_MAX + 64];
    if (notes < 0)
        notes = open(getenv("POWER_CUT_LOG"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    int size = snprintf(head, sizeof head, "%s %ld %zu %s\n", act, offset, length, name);
    struct iovec parts[2] = {{head, (size_t) size}, {(void *) bytes, length}};
    if (writev(notes, parts, length ? 2 : 1) < 0)
        abort();
}

static int opened(const char *path, int flags, mode_t mode, int (*really)(const char *, int, ...))
{
    const char *name = within(path);
    int is_new = name && (flags & O_CREAT) && access(path, F_OK) != 0;
    int descriptor = really(path, flags, mode);
    if (name && descriptor >= 0 && is_new)
        note("create", 0, NULL, 0, name);
    if (name && descriptor >= 0 && !is_new && (flags & O_TRUNC))
        note("truncate", 0, NULL, 0, name);
    return descriptor;
}

#define OPEN(function) \
    int function(const char *path, int flags, ...) \
    { \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = (flags & O_CREAT) ? va_arg(more, mode_t) : 0; \
        va_end(more); \
        return opened(path, flags, mode, REAL(function)); \
    }

OPEN(open)
OPEN(open64)

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    char place[PATH_MAX];
    const char *name = named(descriptor, place);
    ssize_t written = REAL(write)(descriptor, bytes, count);
    if (name && written > 0) /* asked afterwards: a file opened to append moves to its end by itself */
        note("write", lseek(descriptor, 0, SEEK_CUR) - written, bytes, (size_t) written, name);
    return written;
}

#define PWRITE(function, offset_type) \
    ssize_t function(int descriptor, const void *bytes, size_t count, offset_type offset) \
    { \
        char place[PATH_MAX]; \
        const char *name = named(descriptor, place); \
        ssize_t written = REAL(function)(descriptor, bytes, count, offset); \
        if (name && written > 0) \
            note("write", offset, bytes, (size_t) written, name); \
        return written; \
    }

PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define FTRUNCATE(function, length_type) \
    int function(int descriptor, length_type length) \
    { \
        char place[PATH_MAX]; \
        const char *name = named(descriptor, place); \
        int failed = REAL(function)(descriptor, length); \
        if (name && !failed) \
            note("truncate", length, NULL, 0, name); \
        return failed; \
    }

FTRUNCATE(ftruncate, off_t)
FTRUNCATE(ftruncate64, off64_t)

#define SYNC(function) \
    int function(int descriptor) \
    { \
        char place[PATH_MAX]; \
        const char *name = named(descriptor, place); \
        int failed = REAL(function)(descriptor); \
        if (name && !failed) \
            note("sync", 0, NULL, 0, name); \
        return failed; \
    }

SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path)
{
    const char *name = within(path);
    int failed = REAL(unlink)(path);
    if (name && !failed)
        note("unlink", 0, NULL, 0, name);
    return failed;
}

int rename(const char *from, const char *to)
{
    const char *old = within(from), *new = within(to);
    int failed = REAL(rename)(from, to);
    if (old && new && !failed)
        note("rename", 0, new, strlen(new), old);
    return failed;
}
