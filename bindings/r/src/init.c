#include "calls.h"

#include <string.h>

#include <ipsf.h>

static const R_CallMethodDef written_calls[] = {
    {"r_table", (DL_FUNC)&call_table, 3},
    {"r_table_text", (DL_FUNC)&call_table_text, 5},
    {"r_table_columns", (DL_FUNC)&call_table_columns, 2},
    {"r_table_words", (DL_FUNC)&call_table_words, 3},
    {"r_close", (DL_FUNC)&call_close, 1},
    {"r_is_open", (DL_FUNC)&call_is_open, 1},
    {"r_history_build", (DL_FUNC)&call_history_build, 3},
    {"r_ipsf_episode_days_in_phases", (DL_FUNC)&call_episode_days_in_phases, 3},
    {"r_abi_of_header", (DL_FUNC)&call_abi_of_header, 0},
};

SEXP call_abi_of_header(void) { return Rf_ScalarInteger(IPSF_ABI); }

void R_init_ipsf(DllInfo* library) {
    size_t written = sizeof written_calls / sizeof *written_calls;
    size_t generated = 1; /* with its end */
    while (generated_calls[generated - 1].name) ++generated;
    R_CallMethodDef* all = (R_CallMethodDef*)R_alloc(written + generated, sizeof *all);
    memcpy(all, written_calls, sizeof written_calls);
    memcpy(all + written, generated_calls, generated * sizeof *all);
    R_registerRoutines(library, NULL, all, NULL, NULL);
    R_useDynamicSymbols(library, FALSE);
}
