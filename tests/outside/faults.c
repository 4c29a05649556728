/* Loaded before a program's own libraries: something goes wrong at one of its calls about files.
 *
 *   FAULT_FOLDER  calls about what is in it are counted, others left alone
 *   FAULT_OF      "changes": what makes, writes, renames or removes; "looks": what opens, reads or asks
 *   FAULT_AT      at which of these calls, from 1; none: at no call
 *   FAULT         "signal NUMBER"  the process gets it, half way through where the call is a write
 *                 "error NUMBER"   the call fails by that errno, once
 *                 "errors NUMBER"  so do all that follow and do not remove anything: a disk that is full stays full
 *                 "short"          half of what was asked for is written or read, once
 *                 "cut", "grown"   somebody else cuts off the file's last lines, or adds one
 *   FAULT_CALLS   a file: for each call that was counted, a line with its function, bytes written and file at the end
 */
#define _GNU_SOURCE
#include <dirent.h>
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
#include <unistd.h>

/* The function that would be called without this library. */
#define REAL(result, name, ...) ((result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name))
#define NEXT(name) __typeof__(name) *next = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

enum kind { LOOK, CHANGE, REMOVAL };
enum outcome { AS_USUAL, FAILS, HALF, HALF_THEN_STOPS };

enum { MOST_FILES = 1024, MOST_CALLS = 1 << 20 };
static char names[MOST_FILES][PATH_MAX]; /* of what is open, by descriptor; empty: none of ours */
static char *calls = NULL;               /* lines for FAULT_CALLS */
static size_t calls_length = 0;
static long count = 0;
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

static const char *setting(const char *name) {
    const char *value = getenv(name);
    return value == NULL ? "" : value;
}

static int is_ours(const char *name) {
    const char *folder = setting("FAULT_FOLDER");
    const size_t length = strlen(folder);
    return length > 0 && strncmp(name, folder, length) == 0 && (name[length] == '/' || name[length] == '\0');
}

/* The name from the root; none for none. */
static const char *whole(const char *name, char *into) {
    if (name[0] == '/' || name[0] == '\0') return name;
    if (getcwd(into, PATH_MAX / 2) == NULL) return name;
    strcat(into, "/");
    strncat(into, strncmp(name, "./", 2) == 0 ? name + 2 : name, PATH_MAX / 2);
    return into;
}

static const char *name_of(int file) { return file >= 0 && file < MOST_FILES ? names[file] : ""; }

static void remember(int file, const char *name) {
    char room[PATH_MAX];
    if (file < 0 || file >= MOST_FILES) return;
    name = whole(name, room);
    snprintf(names[file], sizeof names[file], "%s", is_ours(name) ? name : "");
}

static void note(const char *call, size_t bytes, const char *name) {
    if (*setting("FAULT_CALLS") == '\0') return;
    if (calls == NULL) calls = malloc(MOST_CALLS);
    const size_t room = MOST_CALLS - calls_length;
    const int length = calls == NULL ? -1 : snprintf(calls + calls_length, room, "%s %zu %s\n", call, bytes, name);
    if (length > 0 && (size_t)length < room) calls_length += (size_t)length;
}

__attribute__((destructor)) static void tell(void) {
    if (*setting("FAULT_CALLS") == '\0') return;
    const int file =
        REAL(int, open, const char *, int, ...)(setting("FAULT_CALLS"), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    for (size_t done = 0; file >= 0 && done < calls_length;) {
        const ssize_t more = REAL(ssize_t, write, int, const void *, size_t)(file, calls + done, calls_length - done);
        if (more <= 0) _exit(99);
        done += (size_t)more;
    }
}

static void stop(void) { kill(getpid(), atoi(setting("FAULT") + strlen("signal "))); }

/* The place behind the last paragraph but one, or line, or the last byte but one: what is left looks whole. */
static off_t end_before_last(const char *text, off_t size) {
    off_t line = size - 1;
    for (off_t place = size - 2; place > 0; --place) {
        if (text[place] != '\n') continue;
        if (line == size - 1) line = place + 1;
        if (text[place - 1] == '\n') return place + 1;
    }
    return line;
}

/* As somebody else who writes the file. */
static void meddle(const char *name, int cuts) {
    struct stat found;
    if (REAL(int, stat, const char *, struct stat *)(name, &found) != 0 || !S_ISREG(found.st_mode)) return;
    const int file = REAL(int, open, const char *, int, ...)(name, O_RDWR | O_APPEND);
    char *text = calloc((size_t)found.st_size + 1, 1);
    if (!cuts)
        (void)!REAL(ssize_t, write, int, const void *, size_t)(file, "more\n", 5);
    else if (text != NULL &&
             REAL(ssize_t, read, int, void *, size_t)(file, text, (size_t)found.st_size) == found.st_size)
        (void)!truncate(name, end_before_last(text, found.st_size));
    free(text);
    close(file);
}

/* Counts the call, and says how it is to end. `bytes`: that it writes or reads. */
static enum outcome next_call(enum kind kind, const char *call, size_t bytes, const char *name) {
    char room[PATH_MAX];
    name = whole(name, room);
    if (!is_ours(name) || (kind == LOOK) != (strcmp(setting("FAULT_OF"), "looks") == 0)) return AS_USUAL;
    pthread_mutex_lock(&one_at_a_time);
    const long number = ++count;
    note(call, kind == LOOK ? 0 : bytes, name);
    pthread_mutex_unlock(&one_at_a_time);
    const long at = atol(setting("FAULT_AT"));
    const char *fault = setting("FAULT");
    if (at == 0 || number < at) return AS_USUAL;
    if (strncmp(fault, "errors ", 7) == 0) {
        errno = atoi(fault + 7);
        return kind == REMOVAL ? AS_USUAL : FAILS;
    }
    if (number > at) return AS_USUAL;
    if (strncmp(fault, "error ", 6) == 0) {
        errno = atoi(fault + 6);
        return FAILS;
    }
    if (strcmp(fault, "short") == 0) return bytes > 1 ? HALF : AS_USUAL;
    if (strcmp(fault, "cut") == 0 || strcmp(fault, "grown") == 0) meddle(name, strcmp(fault, "cut") == 0);
    if (strncmp(fault, "signal ", 7) == 0) {
        if (bytes > 0) return HALF_THEN_STOPS;
        stop();
    }
    return AS_USUAL;
}

/* A call that is done or not. */
#define WHOLE(result, function, parameters, kind, name, failure, call)             \
    result function parameters {                                                   \
        NEXT(function);                                                            \
        return next_call(kind, #function, 0, name) == FAILS ? failure : next call; \
    }

/* One that can be done in part. */
#define IN_PART(function, parameters, kind, call)                                    \
    ssize_t function parameters {                                                    \
        NEXT(function);                                                              \
        const enum outcome ends = next_call(kind, #function, length, name_of(file)); \
        const int failed_by = errno;                                                 \
        if (ends == AS_USUAL) return next call;                                      \
        length = (length + 1) / 2;                                                   \
        const ssize_t done = kind == LOOK && ends == FAILS ? -1 : next call;         \
        if (ends == HALF_THEN_STOPS) stop();                                         \
        if (ends == FAILS) errno = failed_by;                                        \
        return ends == FAILS ? -1 : done;                                            \
    }

IN_PART(write, (int file, const void *bytes, size_t length), CHANGE, (file, bytes, length))
IN_PART(pwrite, (int file, const void *bytes, size_t length, off_t at), CHANGE, (file, bytes, length, at))
IN_PART(pwrite64, (int file, const void *bytes, size_t length, off64_t at), CHANGE, (file, bytes, length, at))
IN_PART(read, (int file, void *bytes, size_t length), LOOK, (file, bytes, length))
IN_PART(pread, (int file, void *bytes, size_t length, off_t at), LOOK, (file, bytes, length, at))
IN_PART(pread64, (int file, void *bytes, size_t length, off64_t at), LOOK, (file, bytes, length, at))

WHOLE(int, fsync, (int file), CHANGE, name_of(file), -1, (file))
WHOLE(int, fdatasync, (int file), CHANGE, name_of(file), -1, (file))
WHOLE(int, ftruncate, (int file, off_t size), CHANGE, name_of(file), -1, (file, size))
WHOLE(int, ftruncate64, (int file, off64_t size), CHANGE, name_of(file), -1, (file, size))
WHOLE(int, fchmod, (int file, mode_t mode), CHANGE, name_of(file), -1, (file, mode))
WHOLE(int, rename, (const char *from, const char *to), CHANGE, from, -1, (from, to))
WHOLE(int, mkdir, (const char *name, mode_t mode), CHANGE, name, -1, (name, mode))
WHOLE(int, unlink, (const char *name), REMOVAL, name, -1, (name))
WHOLE(int, remove, (const char *name), REMOVAL, name, -1, (name))
WHOLE(int, rmdir, (const char *name), REMOVAL, name, -1, (name))
WHOLE(int, stat, (const char *name, struct stat *into), LOOK, name, -1, (name, into))
WHOLE(int, stat64, (const char *name, struct stat64 *into), LOOK, name, -1, (name, into))
WHOLE(int, lstat, (const char *name, struct stat *into), LOOK, name, -1, (name, into))
WHOLE(int, lstat64, (const char *name, struct stat64 *into), LOOK, name, -1, (name, into))
WHOLE(int, fstat, (int file, struct stat *into), LOOK, name_of(file), -1, (file, into))
WHOLE(int, fstat64, (int file, struct stat64 *into), LOOK, name_of(file), -1, (file, into))
WHOLE(int, access, (const char *name, int mode), LOOK, name, -1, (name, mode))
WHOLE(DIR *, opendir, (const char *name), LOOK, name, NULL, (name))

#define OPEN(function)                                                                               \
    int function(const char *name, int how, ...) {                                                   \
        va_list more;                                                                                \
        va_start(more, how);                                                                         \
        const mode_t mode = (how & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;                         \
        va_end(more);                                                                                \
        NEXT(function);                                                                              \
        if (next_call((how & O_CREAT) != 0 ? CHANGE : LOOK, #function, 0, name) == FAILS) return -1; \
        const int file = next(name, how, mode);                                                      \
        remember(file, name);                                                                        \
        return file;                                                                                 \
    }
OPEN(open)
OPEN(open64)

#define FOPEN(function)                                                                         \
    FILE *function(const char *name, const char *how) {                                         \
        NEXT(function);                                                                         \
        if (next_call(how[0] == 'r' ? LOOK : CHANGE, #function, 0, name) == FAILS) return NULL; \
        FILE *file = next(name, how);                                                           \
        if (file != NULL) remember(fileno(file), name);                                         \
        return file;                                                                            \
    }
FOPEN(fopen)
FOPEN(fopen64)

/* By the name that the system knows for the folder. */
#define READDIR(function, entry)                                                   \
    struct entry *function(DIR *folder) {                                          \
        NEXT(function);                                                            \
        char link[64];                                                             \
        char name[PATH_MAX] = "";                                                  \
        snprintf(link, sizeof link, "/proc/self/fd/%d", dirfd(folder));            \
        const int before = errno;                                                  \
        const ssize_t length = readlink(link, name, sizeof name - 1);              \
        if (length > 0) name[length] = '\0';                                       \
        errno = before;                                                            \
        return next_call(LOOK, #function, 0, name) == FAILS ? NULL : next(folder); \
    }
READDIR(readdir, dirent)
READDIR(readdir64, dirent64)

/* Streams: what is half done has left the buffer, as if that had been full. */
static void flush(FILE *file) { (void)REAL(int, fflush, FILE *)(file); }

size_t fwrite(const void *bytes, size_t size, size_t length, FILE *file) {
    NEXT(fwrite);
    const enum outcome ends =
        next_call(CHANGE, "fwrite", size * length, size * length > 0 ? name_of(fileno(file)) : "");
    if (ends == AS_USUAL || ends == HALF) return next(bytes, size, length, file);
    const int failed_by = errno;
    const size_t half = next(bytes, size, length / 2, file);
    flush(file);
    if (ends == HALF_THEN_STOPS) {
        stop();
        return half + next((const char *)bytes + half * size, size, length - half, file);
    }
    errno = failed_by;
    return half;
}

size_t fread(void *bytes, size_t size, size_t length, FILE *file) {
    NEXT(fread);
    if (next_call(LOOK, "fread", 0, name_of(fileno(file))) != FAILS) return next(bytes, size, length, file);
    const int failed_by = errno;
    (void)fputc(0, file); /* sets the error indicator of what is open for reading alone */
    errno = failed_by;
    return 0;
}

static int writes(FILE *file) { return (fcntl(fileno(file), F_GETFL) & O_ACCMODE) != O_RDONLY; }

int fflush(FILE *file) {
    NEXT(fflush);
    if (file == NULL || next_call(CHANGE, "fflush", 0, name_of(fileno(file))) != FAILS) return next(file);
    return EOF;
}

int fclose(FILE *file) {
    NEXT(fclose);
    const int fails = writes(file) && next_call(CHANGE, "fclose", 0, name_of(fileno(file))) == FAILS;
    const int failed_by = errno;
    remember(fileno(file), "");
    const int closed = next(file);
    if (fails) errno = failed_by;
    return fails ? EOF : closed;
}

int close(int file) {
    NEXT(close);
    remember(file, "");
    return next(file);
}
