/* Structs of the library described, field by field, so that one function reads any of them from a list of R and one
 * makes a data frame of an array of any of them. */
#ifndef IPSF_R_RECORD_H
#define IPSF_R_RECORD_H

#include "progress.h"

#include <stddef.h>

typedef enum {
    FIELD_INT32,
    FIELD_INT64,
    FIELD_FORMS, /* a set of forms as bits: in R the forms' names */
    FIELD_TEXT,
    FIELD_TEXTS, /* these arrays have their number in a field of their own */
    FIELD_INT32S,
    FIELD_CHOICES,
    FIELD_FRACTION,
    FIELD_ID,
    FIELD_HANDLE,
    FIELD_PROGRESS
} field_kind;

typedef struct {
    const char* name;
    field_kind kind;
    size_t place;
    size_t other;       /* place of an array's count, or of the user's pointer of a progress */
    const char* handle; /* kind of a handle */
} field;

typedef struct {
    const char* name;
    size_t size;
    const field* fields;
    size_t count;
} record;

/* Puts what a named list has into a struct with its initial values; R's NULL leaves it as it is. `listening` is told
 * the progress, where the struct has one; else NULL. */
void read_record(SEXP given, const record* kind, void* out, progress* listening);
/* An array of structs of a list of columns, and how many there are. */
void* read_records(SEXP columns, const record* kind);
int64_t record_count(SEXP columns);
/* An array that the library fills; R frees it after the call. */
void* new_array(const record* kind, int64_t count);
SEXP frame_of(const record* kind, const void* array, int64_t count);

#endif
