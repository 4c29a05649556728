/* Handles of the library as external pointers, which free them when they are collected. */
#ifndef IPSF_R_HANDLE_H
#define IPSF_R_HANDLE_H

#define R_NO_REMAP
#include <Rinternals.h>

/* An empty one of a kind, "history". It is made before the call that fills it, so that nothing is lost should R have no
 * memory left. */
SEXP new_handle(const char* name);
void set_handle(SEXP handle, void* held);
/* What it holds; NULL of R's NULL. A closed one, and one of another kind, is an invalid argument. */
void* handle_of(SEXP handle, const char* name);

#endif
