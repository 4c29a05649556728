/* What goes wrong, as conditions of R. */
#ifndef IPSF_R_FAILURE_H
#define IPSF_R_FAILURE_H

#include "progress.h"

#include <ipsf.h>

/* Signals a condition of class ipsf_invalid_argument. Never called while the library is. */
#if defined(__GNUC__)
__attribute__((noreturn, format(printf, 1, 2)))
#endif
void invalid_argument(const char *format, ...);

/* After a call: goes on with what jumped out of a progress function (`listening` may be NULL), frees the error, and
 * gives R's NULL or what R makes a condition of (conditions.R). */
SEXP ended(const progress* listening, int32_t status, ipsf_error* error);

#endif
