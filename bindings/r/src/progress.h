/* Progress told to a function of R. Whatever it does, an error, an interrupt, a jump, stays out of the library: the
 * call is cancelled, and R goes on with it when the library has returned. */
#ifndef IPSF_R_PROGRESS_H
#define IPSF_R_PROGRESS_H

#define R_NO_REMAP
#include <Rinternals.h>
#include <stdint.h>

typedef struct {
    SEXP function;     /* of done and total; R's NULL: none */
    SEXP continuation; /* of R_MakeUnwindCont, protected by the caller */
    int jumped;        /* out of the function: R_ContinueUnwind is due */
} progress;

/* What the library calls; `user` is a progress. Interrupts are looked for, too, without a function. */
int32_t tell(void* user, int64_t done, int64_t total);
/* Whether a call is telling its progress just now. */
int is_telling(void);

#endif
