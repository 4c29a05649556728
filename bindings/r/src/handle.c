#include "handle.h"

#include "calls.h"
#include "failure.h"
#include "handles.h"
#include "progress.h"

#include <string.h>

#include <ipsf.h>

typedef struct {
    const char* name;
    void (*free)(void* held);
} kind;

#define FREE(name)                        \
    static void free_##name(void* held) { \
        ipsf_##name* handle = held;       \
        ipsf_##name##_free(&handle);      \
    }
IPSF_EACH_HANDLE(FREE)
#undef FREE

#define KIND(name) {#name, free_##name},
static const kind kinds[] = {IPSF_EACH_HANDLE(KIND)};
#undef KIND

static void release(SEXP handle) {
    void* held = R_ExternalPtrAddr(handle);
    if (!held) return;
    R_ClearExternalPtr(handle);
    const char* name = CHAR(PRINTNAME(R_ExternalPtrTag(handle)));
    for (size_t place = 0; place < sizeof kinds / sizeof *kinds; ++place)
        if (strcmp(kinds[place].name, name) == 0) kinds[place].free(held);
}

SEXP new_handle(const char* name) {
    SEXP handle = PROTECT(R_MakeExternalPtr(NULL, Rf_install(name), R_NilValue));
    R_RegisterCFinalizerEx(handle, release, FALSE);
    UNPROTECT(1);
    return handle;
}

void set_handle(SEXP handle, void* held) { R_SetExternalPtrAddr(handle, held); }

void* handle_of(SEXP handle, const char* name) {
    if (handle == R_NilValue) return NULL;
    if (TYPEOF(handle) != EXTPTRSXP || R_ExternalPtrTag(handle) != Rf_install(name))
        invalid_argument("This is no %s of ipsf.", name);
    void* held = R_ExternalPtrAddr(handle);
    if (!held) invalid_argument("The %s is closed, or was made by another R session.", name);
    return held;
}

SEXP call_close(SEXP handle) {
    if (TYPEOF(handle) != EXTPTRSXP) invalid_argument("This is no handle of ipsf.");
    if (is_telling()) invalid_argument("Nothing can be closed while a call tells its progress.");
    release(handle);
    return R_NilValue;
}

SEXP call_is_open(SEXP handle) {
    return Rf_ScalarLogical(TYPEOF(handle) == EXTPTRSXP && R_ExternalPtrAddr(handle) != NULL);
}
