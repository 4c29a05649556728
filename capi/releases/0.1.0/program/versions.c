/* Versions, components, statuses and what an error tells. */
#include "check.h"

static void check_refusal(void) {
    static const char edition_text[] = "format = 1\nid = 3\n";
    ipsf_edition *none = NULL;
    ipsf_problem problem = IPSF_PROBLEM_INIT;
    GIVES(IPSF_REFUSED, ipsf_edition_read(edition_text, -1, "letter", &none, &error));
    IS(none == NULL);
    IS(strlen(ipsf_error_message(error)) > 0);
    IS(ipsf_error_problem_count(error) > 1);
    IS(ipsf_error_kept_count(error) == ipsf_error_problem_count(error));
    for (int64_t i = 0; i < ipsf_error_kept_count(error); ++i) {
        stale(&problem, sizeof problem);
        NUMBER(ipsf_error_problem(error, i, &problem), IPSF_OK);
        TEXT(problem.table, "letter");
        NUMBER(problem.criterion, 0);
        IS(strlen(problem.message) > 0);
        if (strcmp(problem.rule, "wrong-type") == 0) break;
    }
    TEXT(problem.rule, "wrong-type"); /* an id is a text, on line 2 from its sixth column on */
    NUMBER(problem.row, 2);
    TEXT(problem.column, "6");
    NUMBER(ipsf_error_problem(error, -1, &problem), IPSF_INVALID_ARGUMENT);
}

void check_versions(void) {
    TEXT(IPSF_VERSION, "0.1.0");
    NUMBER(IPSF_ABI, 1);
    NUMBER(ipsf_abi_version(), 1);
    IS(ipsf_edition_format() >= IPSF_EDITION_FORMAT);
    IS(ipsf_library_version()[0] != '\0');
    NUMBER(ipsf_has("no such component"), 0);
    IS(ipsf_has("csv") == 0 || ipsf_has("csv") == 1);
    TEXT(ipsf_status_name(0), "IPSF_OK");
    TEXT(ipsf_status_name(IPSF_INVALID_ARGUMENT), "IPSF_INVALID_ARGUMENT");
    TEXT(ipsf_status_name(IPSF_REFUSED), "IPSF_REFUSED");
    TEXT(ipsf_status_name(IPSF_OUT_OF_MEMORY), "IPSF_OUT_OF_MEMORY");
    TEXT(ipsf_status_name(IPSF_CANCELLED), "IPSF_CANCELLED");
    TEXT(ipsf_status_name(IPSF_INTERNAL), "IPSF_INTERNAL");
    TEXT(ipsf_status_name(IPSF_UNSUPPORTED), "IPSF_UNSUPPORTED");
    TEXT(ipsf_status_name(-1), "IPSF_UNKNOWN_STATUS");
    check_refusal();
}
