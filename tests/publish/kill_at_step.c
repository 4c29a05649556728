/* Loaded before a program's own libraries: kills it at one of its changes of files, half way through where that is a
 * write. IPSF_KILL_AT: at which, from 1; none: how many there were is written into IPSF_STEPS at the end. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

static long steps = 0;

static int is_the_last(void) {
    const char *at = getenv("IPSF_KILL_AT");
    ++steps;
    return at != NULL && steps == atol(at);
}

static void die(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

__attribute__((destructor)) static void tell(void) {
    const char *name = getenv("IPSF_STEPS");
    FILE *file = name == NULL ? NULL : fopen(name, "w");
    if (file == NULL) return;
    fprintf(file, "%ld", steps);
    fclose(file);
}

#define NEXT(name) __typeof__(name) *next = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at) {
    NEXT(pwrite);
    if (is_the_last()) {
        (void)!next(file, bytes, count / 2, at);
        die();
    }
    return next(file, bytes, count, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at) {
    NEXT(pwrite64);
    if (is_the_last()) {
        (void)!next(file, bytes, count / 2, at);
        die();
    }
    return next(file, bytes, count, at);
}

int fsync(int file) {
    NEXT(fsync);
    if (is_the_last()) die();
    return next(file);
}

int fdatasync(int file) {
    NEXT(fdatasync);
    if (is_the_last()) die();
    return next(file);
}

int ftruncate(int file, off_t size) {
    NEXT(ftruncate);
    if (is_the_last()) die();
    return next(file, size);
}

int ftruncate64(int file, off64_t size) {
    NEXT(ftruncate64);
    if (is_the_last()) die();
    return next(file, size);
}

int unlink(const char *name) {
    NEXT(unlink);
    if (is_the_last()) die();
    return next(name);
}

int rename(const char *from, const char *to) {
    NEXT(rename);
    if (is_the_last()) die();
    return next(from, to);
}
