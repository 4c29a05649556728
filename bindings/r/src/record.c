#include "record.h"

#include "failure.h"
#include "handle.h"
#include "values.h"

#include <string.h>

#include <ipsf.h>

static const field* field_named(const record* kind, const char* name) {
    for (size_t place = 0; place < kind->count; ++place)
        if (strcmp(kind->fields[place].name, name) == 0) return &kind->fields[place];
    invalid_argument("There is no option %s.", name);
}

static const ipsf_choice* choices_of(SEXP value) {
    R_xlen_t count = XLENGTH(value);
    ipsf_choice* choices = (ipsf_choice*)R_alloc(count ? count : 1, sizeof *choices);
    SEXP keys = Rf_getAttrib(value, R_NamesSymbol);
    for (R_xlen_t place = 0; place < count; ++place) {
        choices[place].key = text_at(keys, place, "choices");
        choices[place].value = text_at(value, place, "choices");
    }
    return choices;
}

static void read_array(SEXP value, const field* of, void* out) {
    const void** array = (const void**)((char*)out + of->place);
    int64_t* count = (int64_t*)((char*)out + of->other);
    *count = XLENGTH(value);
    if (of->kind == FIELD_TEXTS)
        *array = texts_of(value, of->name);
    else if (of->kind == FIELD_INT32S)
        *array = int32s_of(value, of->name);
    else
        *array = choices_of(value);
}

static void read_field(SEXP value, R_xlen_t row, const field* of, void* out) {
    void* at = (char*)out + of->place;
    switch (of->kind) {
        case FIELD_INT32:
            *(int32_t*)at = int32_at(value, row, of->name);
            break;
        case FIELD_INT64:
            *(int64_t*)at = int64_at(value, row, of->name);
            break;
        case FIELD_TEXT:
            *(const char**)at = text_at(value, row, of->name);
            break;
        case FIELD_ID:
            ((ipsf_id*)at)->text = text_at(value, row, of->name);
            break;
        case FIELD_FRACTION:
            ((ipsf_fraction*)at)->numerator = int64_at(value, 0, of->name);
            ((ipsf_fraction*)at)->denominator = int64_at(value, 1, of->name);
            break;
        case FIELD_HANDLE:
            *(void**)at = handle_of(TYPEOF(value) == VECSXP ? VECTOR_ELT(value, row) : value, of->handle);
            break;
        case FIELD_TEXTS:
        case FIELD_INT32S:
        case FIELD_CHOICES:
            read_array(value, of, out);
            break;
        case FIELD_FORMS:
        case FIELD_PROGRESS:
            invalid_argument("%s cannot be given.", of->name);
    }
}

static void listen(const field* of, void* out, progress* listening) {
    *(ipsf_progress*)((char*)out + of->place) = tell;
    *(void**)((char*)out + of->other) = listening;
}

void read_record(SEXP given, const record* kind, void* out, progress* listening) {
    for (size_t place = 0; listening && place < kind->count; ++place)
        if (kind->fields[place].kind == FIELD_PROGRESS) listen(&kind->fields[place], out, listening);
    if (given == R_NilValue) return;
    if (TYPEOF(given) != VECSXP) invalid_argument("Options are a named list.");
    SEXP names = Rf_getAttrib(given, R_NamesSymbol);
    for (R_xlen_t place = 0; place < XLENGTH(given); ++place) {
        SEXP value = VECTOR_ELT(given, place);
        const field* of = field_named(kind, CHAR(STRING_ELT(names, place)));
        if (value == R_NilValue) continue;
        if (of->kind == FIELD_PROGRESS && listening)
            listening->function = value;
        else
            read_field(value, 0, of, out);
    }
}

int64_t record_count(SEXP columns) { return XLENGTH(columns) ? XLENGTH(VECTOR_ELT(columns, 0)) : 0; }

void* read_records(SEXP columns, const record* kind) {
    int64_t count = record_count(columns);
    char* array = new_array(kind, count);
    SEXP names = Rf_getAttrib(columns, R_NamesSymbol);
    for (R_xlen_t place = 0; place < XLENGTH(columns); ++place) {
        const field* of = field_named(kind, CHAR(STRING_ELT(names, place)));
        for (int64_t row = 0; row < count; ++row)
            read_field(VECTOR_ELT(columns, place), row, of, array + row * kind->size);
    }
    return array;
}

void* new_array(const record* kind, int64_t count) {
    if (count < 0 || (uint64_t)count > SIZE_MAX / kind->size) invalid_argument("There are not so many.");
    if (count == 0) return NULL;
    char* array = R_alloc((size_t)count, (int)kind->size);
    memset(array, 0, (size_t)count * kind->size);
    /* Where a struct has no size, what stands first is read over it. */
    for (int64_t row = 0; row < count; ++row) *(uint32_t*)(array + row * kind->size) = (uint32_t)kind->size;
    return array;
}

/* The cell of a list column. */
static SEXP list_cell(const field* of, const char* row) {
    if (of->kind == FIELD_FORMS) return forms_result(*(const uint64_t*)(row + of->place));
    int64_t count = *(const int64_t*)(row + of->other);
    SEXP numbers = Rf_allocVector(INTSXP, count);
    if (count) memcpy(INTEGER(numbers), *(const int32_t* const*)(row + of->place), (size_t)count * sizeof(int32_t));
    return numbers;
}

static SEXP column_of(const field* of, const record* kind, const char* array, int64_t count) {
    SEXPTYPE type = of->kind == FIELD_INT32   ? INTSXP
                    : of->kind == FIELD_INT64 ? REALSXP
                    : of->kind == FIELD_TEXT  ? STRSXP
                                              : VECSXP;
    SEXP column = PROTECT(Rf_allocVector(type, count));
    for (int64_t row = 0; row < count; ++row) {
        const char* at = array + row * kind->size;
        if (type == INTSXP)
            INTEGER(column)[row] = *(const int32_t*)(at + of->place);
        else if (type == REALSXP)
            REAL(column)[row] = (double)*(const int64_t*)(at + of->place);
        else if (type == STRSXP)
            SET_STRING_ELT(column, row, string_of(*(const char* const*)(at + of->place)));
        else
            SET_VECTOR_ELT(column, row, list_cell(of, at));
    }
    UNPROTECT(1);
    return column;
}

SEXP frame_of(const record* kind, const void* array, int64_t count) {
    SEXP columns = PROTECT(Rf_allocVector(VECSXP, kind->count));
    SEXP names = PROTECT(Rf_allocVector(STRSXP, kind->count));
    for (size_t place = 0; place < kind->count; ++place) {
        SET_STRING_ELT(names, place, string_of(kind->fields[place].name));
        SET_VECTOR_ELT(columns, place, column_of(&kind->fields[place], kind, array, count));
    }
    as_frame(columns, names, count);
    UNPROTECT(2);
    return columns;
}
