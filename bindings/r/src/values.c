#include "values.h"

#include "failure.h"
#include "handle.h"

#include <math.h>
#include <string.h>

#include <ipsf.h>

static void check_length(SEXP value, R_xlen_t place, const char* name) {
    if (place >= Rf_xlength(value)) invalid_argument("%s is empty, or has too few elements.", name);
}

/* A whole number from `lowest` to `highest`, or `none` for NA. */
static int64_t whole_at(SEXP value, R_xlen_t place, const char* name, double lowest, double highest, int64_t none) {
    check_length(value, place, name);
    if (TYPEOF(value) == INTSXP || TYPEOF(value) == LGLSXP) {
        int number = INTEGER(value)[place];
        return number == NA_INTEGER ? none : number;
    }
    if (TYPEOF(value) != REALSXP) invalid_argument("%s is not a number.", name);
    double number = REAL(value)[place];
    if (ISNAN(number)) return none;
    if (number != floor(number) || number < lowest || number > highest)
        invalid_argument("%s is not a whole number, or too large.", name);
    return (int64_t)number;
}

int32_t int32_at(SEXP value, R_xlen_t place, const char* name) {
    return (int32_t)whole_at(value, place, name, -2147483647.0, 2147483647.0, IPSF_NO_NUMBER);
}

int64_t int64_at(SEXP value, R_xlen_t place, const char* name) {
    return whole_at(value, place, name, -9007199254740992.0, 9007199254740992.0, IPSF_NO_ID);
}

static int is_ascii(const char* text) {
    while (*text && !(*text & 0x80)) ++text;
    return !*text;
}

const char* text_at(SEXP value, R_xlen_t place, const char* name) {
    if (TYPEOF(value) != STRSXP) invalid_argument("%s is not a text.", name);
    check_length(value, place, name);
    SEXP text = STRING_ELT(value, place);
    if (text == NA_STRING) return NULL;
    if (Rf_getCharCE(text) == CE_BYTES) invalid_argument("%s is bytes without an encoding.", name);
    const char* translated = Rf_translateCharUTF8(text);
    /* Letters that are none in the session's locale R writes out as "<c3>". */
    if (translated != CHAR(text) && is_ascii(translated))
        invalid_argument("%s has letters that are none in this locale: take one with UTF-8, or say their Encoding().",
                         name);
    return translated;
}

int32_t int32_of(SEXP value, const char* name) { return int32_at(value, 0, name); }

int64_t int64_of(SEXP value, const char* name) { return int64_at(value, 0, name); }

const char* text_of(SEXP value, const char* name) { return value == R_NilValue ? NULL : text_at(value, 0, name); }

const int32_t* int32s_of(SEXP value, const char* name) {
    R_xlen_t count = Rf_xlength(value);
    int32_t* numbers = (int32_t*)R_alloc(count ? count : 1, sizeof *numbers);
    for (R_xlen_t place = 0; place < count; ++place) numbers[place] = int32_at(value, place, name);
    return numbers;
}

const char* const* texts_of(SEXP value, const char* name) {
    R_xlen_t count = Rf_xlength(value);
    const char** texts = (const char**)R_alloc(count ? count : 1, sizeof *texts);
    for (R_xlen_t place = 0; place < count; ++place) texts[place] = text_at(value, place, name);
    return texts;
}

const uint8_t* bytes_of(SEXP value, const char* name) {
    if (TYPEOF(value) != RAWSXP) invalid_argument("%s is not a raw vector.", name);
    return RAW(value);
}

SEXP int32_result(int32_t value) { return Rf_ScalarInteger(value); }

SEXP int64_result(int64_t value) { return Rf_ScalarReal((double)value); }

SEXP string_of(const char* text) { return text ? Rf_mkCharCE(text, CE_UTF8) : NA_STRING; }

SEXP text_result(const char* text) {
    SEXP string = PROTECT(string_of(text));
    SEXP result = Rf_ScalarString(string);
    UNPROTECT(1);
    return result;
}

SEXP text_from(const char* text, int64_t length) {
    if (!text) return text_result(NULL);
    if (length > INT_MAX) invalid_argument("The text is longer than R can hold.");
    SEXP string = PROTECT(Rf_mkCharLenCE(text, (int)length, CE_UTF8));
    SEXP result = Rf_ScalarString(string);
    UNPROTECT(1);
    return result;
}

SEXP forms_result(uint64_t forms) {
    int count = 0;
    for (int64_t form = 0; form < ipsf_form_count(); ++form) count += (forms >> form) & 1;
    SEXP names = PROTECT(Rf_allocVector(STRSXP, count));
    for (int64_t form = 0, place = 0; form < ipsf_form_count(); ++form)
        if ((forms >> form) & 1) SET_STRING_ELT(names, place++, string_of(ipsf_form_name(form)));
    UNPROTECT(1);
    return names;
}

SEXP raw_of(SEXP bytes) {
    PROTECT(bytes);
    ipsf_bytes* held = handle_of(bytes, "bytes");
    int64_t length = 0;
    const uint8_t* data = ipsf_bytes_data(held, &length);
    SEXP raw = Rf_allocVector(RAWSXP, length);
    if (length) memcpy(RAW(raw), data, (size_t)length);
    set_handle(bytes, NULL);
    ipsf_bytes_free(&held);
    UNPROTECT(1);
    return raw;
}

SEXP with_numbers(SEXP handle, int count, const char* const* names, const double* numbers) {
    PROTECT(handle);
    SEXP result = PROTECT(Rf_allocVector(VECSXP, count + 1));
    SEXP all_names = PROTECT(Rf_allocVector(STRSXP, count + 1));
    SET_VECTOR_ELT(result, 0, handle);
    SET_STRING_ELT(all_names, 0, string_of("out"));
    for (int place = 0; place < count; ++place) {
        SET_VECTOR_ELT(result, place + 1, Rf_ScalarReal(numbers[place]));
        SET_STRING_ELT(all_names, place + 1, string_of(names[place]));
    }
    Rf_setAttrib(result, R_NamesSymbol, all_names);
    UNPROTECT(3);
    return result;
}

void as_frame(SEXP columns, SEXP names, int64_t rows) {
    Rf_setAttrib(columns, R_NamesSymbol, names);
    SEXP row_names = PROTECT(Rf_allocVector(INTSXP, 2));
    INTEGER(row_names)[0] = NA_INTEGER;
    INTEGER(row_names)[1] = -(int)rows;
    Rf_setAttrib(columns, R_RowNamesSymbol, row_names);
    Rf_setAttrib(columns, R_ClassSymbol, PROTECT(Rf_mkString("data.frame")));
    UNPROTECT(2);
}
