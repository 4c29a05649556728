/* The functions for .Call, by name: those of calls.c, which is generated, and those written by hand. */
#ifndef IPSF_R_CALLS_H
#define IPSF_R_CALLS_H

#define R_NO_REMAP
#include <R_ext/Rdynload.h>
#include <Rinternals.h>

extern const R_CallMethodDef generated_calls[];

/* The table `name` of a result as a data frame; with `exact`, fractions also as two columns of whole numbers. */
SEXP call_table(SEXP result, SEXP name, SEXP exact);
/* The same as JSON or CSV. */
SEXP call_table_text(SEXP result, SEXP name, SEXP as_json, SEXP language, SEXP csv_for);
/* What its columns are, and the words that a column may hold, its place counted from 0. */
SEXP call_table_columns(SEXP result, SEXP name);
SEXP call_table_words(SEXP result, SEXP name, SEXP column);
/* Closes a handle; closing twice is nothing. */
SEXP call_close(SEXP handle);
SEXP call_is_open(SEXP handle);
/* A history of `tables`, a named list of lists of columns, on top of `earlier` or NULL. */
SEXP call_history_build(SEXP earlier, SEXP options, SEXP tables);
SEXP call_episode_days_in_phases(SEXP history, SEXP episode, SEXP on);
SEXP call_abi_of_header(void);

#endif
