#include "failure.h"

#include "handle.h"
#include "records.h"
#include "values.h"

#include <stdarg.h>
#include <stdio.h>

void invalid_argument(const char* format, ...) {
    char message[512];
    va_list given;
    va_start(given, format);
    vsnprintf(message, sizeof message, format, given);
    va_end(given);
    SEXP space = PROTECT(R_FindNamespace(PROTECT(Rf_mkString("ipsf"))));
    SEXP text = PROTECT(Rf_mkString(message));
    SEXP call = PROTECT(Rf_lang2(Rf_install("stop_invalid_argument"), text));
    Rf_eval(call, space);
    Rf_error("%s", message); /* stop_invalid_argument does not return */
}

static SEXP problems_of(const ipsf_error* error) {
    int64_t count = ipsf_error_kept_count(error);
    ipsf_problem* problems = new_array(&problem_record, count);
    for (int64_t place = 0; place < count; ++place) {
        ipsf_problem problem = IPSF_PROBLEM_INIT;
        if (ipsf_error_problem(error, place, &problem) == IPSF_OK) problems[place] = problem;
    }
    return frame_of(&problem_record, problems, count);
}

SEXP ended(const progress* listening, int32_t status, ipsf_error* error) {
    if (listening && listening->jumped) {
        ipsf_error_free(&error);
        R_ContinueUnwind(listening->continuation);
    }
    if (status == IPSF_OK) return R_NilValue;
    SEXP holder = PROTECT(new_handle("error"));
    set_handle(holder, error);
    const char* names[] = {"status", "message", "problem_count", "problems", ""};
    SEXP failure = PROTECT(Rf_mkNamed(VECSXP, names));
    SET_VECTOR_ELT(failure, 0, text_result(ipsf_status_name(status)));
    SET_VECTOR_ELT(failure, 1, text_result(ipsf_error_message(error)));
    SET_VECTOR_ELT(failure, 2, int64_result(ipsf_error_problem_count(error)));
    SET_VECTOR_ELT(failure, 3, problems_of(error));
    Rf_setAttrib(failure, R_ClassSymbol, PROTECT(Rf_mkString("ipsf_failure")));
    set_handle(holder, NULL);
    ipsf_error_free(&error);
    UNPROTECT(3);
    return failure;
}
