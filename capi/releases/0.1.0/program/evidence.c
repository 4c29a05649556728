/* The records behind a measure, and streams in Python's capsules. */
#include "made_up.h"

static ipsf_explanation *explained(const char *measure) {
    const ipsf_review_options options = on_june_30();
    ipsf_explanation *explanation = NULL;
    DONE(ipsf_explanation_new(edition, history, &options, measure, &explanation, &error));
    return explanation;
}

/* 645 of 1000 minutes of C1, in the first row; coach 2, in the second, did not record them. */
static void check_records(void) {
    ipsf_explanation *explanation = explained("community_time_share");
    ipsf_evidence records[2] = {IPSF_EVIDENCE_INIT};
    int64_t numerator = -1, denominator = -1, counted = -1, left = -1;
    const char *why = "";
    DONE(ipsf_explanation_fraction(explanation, &numerator, &denominator, &why, &error));
    NUMBER(numerator, 645);
    NUMBER(denominator, 1000);
    TEXT(why, NULL);
    NUMBER(ipsf_explanation_count(explanation), 2);
    stale(records, sizeof records);
    DONE(ipsf_explanation_copy(explanation, 0, 2, records, &error));
    counted = records[0].left_out == NULL ? 0 : 1;
    left = 1 - counted;
    NUMBER(records[1].struct_size, sizeof records[1]);
    NUMBER(records[counted].reserved, 0);
    NUMBER(records[counted].numerator, 645);
    NUMBER(records[counted].denominator, 1000);
    TEXT(records[counted].table, "work_time");
    TEXT(records[counted].detail, NULL);
    NUMBER(records[left].denominator, 0);
    IS(records[left].left_out != NULL);
    NUMBER(records[counted].row + records[left].row, 1 + 2);
    ipsf_explanation_free(&explanation);
    IS(explanation == NULL);
}

/* The first four weeks of each job: J1, in whose first week K3 was met, then J2. */
static void check_details(void) {
    ipsf_explanation *explanation = explained("first_month_weeks_met_share");
    ipsf_evidence weeks[4] = {IPSF_EVIDENCE_INIT};
    struct ArrowArrayStream stream;
    NUMBER(ipsf_explanation_count(explanation), 8);
    stale(weeks, sizeof weeks);
    DONE(ipsf_explanation_copy(explanation, 0, 4, weeks, &error));
    TEXT(weeks[0].table, "jobs");
    TEXT(weeks[0].detail, "week 1");
    NUMBER(weeks[0].numerator, 1);
    TEXT(weeks[3].detail, "week 4");
    NUMBER(weeks[3].numerator, 0);
    NUMBER(weeks[3].denominator, 1);
    GIVES_STREAM(8, &stream, ipsf_explanation_arrow(explanation, &stream, &error));
    GIVES_TABLE(8, ipsf_explanation_table(explanation, "records", &table, &error));
    LENDS(ipsf_explanation_json(explanation, &lent, &length, &error));
    GIVES_FILE("html", ipsf_explanation_html(explanation, NULL, &bytes, &error));
    ipsf_explanation_free(&explanation);
}

/* A capsule of Python's, as the library asks for what it holds. */
static struct ArrowArrayStream *in_capsule;
static void *pointer_of(void *capsule, const char *name) {
    IS(capsule == &in_capsule);
    TEXT(name, "arrow_array_stream");
    return in_capsule;
}

static void check_capsule(void) {
    const ipsf_capsule_pointer get_pointer = pointer_of;
    ipsf_explanation *explanation = explained("community_time_share");
    const char *name = NULL;
    ipsf_capsule_destructor destructor = NULL;
    in_capsule = ipsf_python_stream_new(get_pointer, &name, &destructor);
    IS(in_capsule != NULL);
    TEXT(name, "arrow_array_stream");
    DONE(ipsf_explanation_arrow(explanation, in_capsule, &error));
    ipsf_explanation_free(&explanation);
    destructor(&in_capsule);
    IS(ipsf_python_stream_new(NULL, &name, &destructor) == NULL);
}

void check_evidence(void) {
    check_records();
    check_details();
    check_capsule();
}
