/* Values of R and of C. What R gives is checked, and is an invalid argument when it is of another kind; what C gets of
 * it lives as long as the call. NA, and R's NULL where a text is taken, are what C has for nothing. */
#ifndef IPSF_R_VALUES_H
#define IPSF_R_VALUES_H

#define R_NO_REMAP
#include <Rinternals.h>
#include <stdint.h>

int32_t int32_at(SEXP value, R_xlen_t place, const char* name);
int64_t int64_at(SEXP value, R_xlen_t place, const char* name);
const char* text_at(SEXP value, R_xlen_t place, const char* name);

int32_t int32_of(SEXP value, const char* name);
int64_t int64_of(SEXP value, const char* name);
const char* text_of(SEXP value, const char* name);
const int32_t* int32s_of(SEXP value, const char* name);
const char* const* texts_of(SEXP value, const char* name);
const uint8_t* bytes_of(SEXP value, const char* name);

SEXP int32_result(int32_t value);
SEXP int64_result(int64_t value);
SEXP text_result(const char* text);
SEXP text_from(const char* text, int64_t length);
/* The names of the forms in a set. */
SEXP forms_result(uint64_t forms);
/* The bytes that a handle of kind "bytes" holds, which is then empty. */
SEXP raw_of(SEXP bytes);
/* A list of a handle, as "out", and numbers. */
SEXP with_numbers(SEXP handle, int count, const char* const* names, const double* numbers);
/* An element of a character vector. */
SEXP string_of(const char* text);
/* Makes a data frame of a list of columns. */
void as_frame(SEXP columns, SEXP names, int64_t rows);

#endif
