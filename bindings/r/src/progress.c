#include "progress.h"

#include <R_ext/Utils.h>
#include <setjmp.h>

typedef struct {
    progress* listening;
    double done;
    double total;
    jmp_buf back;
} telling;

static int depth = 0;

int is_telling(void) { return depth > 0; }

static SEXP call_function(void* data) {
    telling* now = data;
    R_CheckUserInterrupt();
    if (now->listening->function == R_NilValue) return R_NilValue;
    SEXP done = PROTECT(Rf_ScalarReal(now->done));
    SEXP total = PROTECT(Rf_ScalarReal(now->total));
    SEXP call = PROTECT(Rf_lang3(now->listening->function, done, total));
    SEXP answer = Rf_eval(call, R_GlobalEnv);
    UNPROTECT(3);
    return answer;
}

/* R is about to jump over the library's frames: back to `tell` instead. */
static void jump_back(void* data, Rboolean jumping) {
    telling* now = data;
    if (jumping) longjmp(now->back, 1);
}

int32_t tell(void* user, int64_t done, int64_t total) {
    telling now;
    now.listening = user;
    now.done = (double)done;
    now.total = (double)total;
    if (now.listening->jumped) return 1;
    if (setjmp(now.back)) {
        --depth;
        ((progress*)user)->jumped = 1;
        return 1;
    }
    ++depth;
    SEXP answer = R_UnwindProtect(call_function, &now, jump_back, &now, now.listening->continuation);
    --depth;
    return TYPEOF(answer) == LGLSXP && XLENGTH(answer) == 1 && LOGICAL(answer)[0] == FALSE;
}
