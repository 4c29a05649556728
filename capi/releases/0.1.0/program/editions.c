/* Editions: where they come from, what they have, and what is found in them. */
#include "made_up.h"

static void check_built_in(void) {
    ipsf_edition *named = NULL, *of_day = NULL;
    IS(ipsf_edition_embedded_count() > 0);
    TEXT(ipsf_edition_embedded_id(ipsf_edition_embedded_count()), NULL);
    DONE(ipsf_edition_embedded(ipsf_edition_embedded_id(0), &named, &error));
    TEXT(ipsf_edition_id(named), ipsf_edition_embedded_id(0));
    IS(ipsf_edition_criterion_count(named) > 0);
    DONE(ipsf_edition_for_date("fi", june_30, &of_day, &error));
    BEGINS(ipsf_edition_id(of_day), "fi-");
    ipsf_edition_free(&named);
    ipsf_edition_free(&of_day);
    GIVES(IPSF_REFUSED, ipsf_edition_embedded("none", &named, &error));
    IS(named == NULL);
}

static void check_text_of_it(void) {
    int64_t size = -1;
    const char *text = ipsf_edition_toml(edition, &size);
    ipsf_edition *again = NULL;
    NUMBER(size, strlen(text));
    DONE(ipsf_edition_read(text, size, NULL, &again, &error));
    TEXT(ipsf_edition_id(again), "kept");
    BEGINS(ipsf_edition_hash(again), "xxh128:");
    TEXT(ipsf_edition_hash(again), ipsf_edition_hash(edition));
    TEXT(ipsf_edition_what_if(edition, "en"), NULL);
    BEGINS(ipsf_edition_what_if(changed, "en"), "criterion 24, level 5: ");
    BEGINS(ipsf_edition_what_if(changed, "fi"), "kriteeri 24, taso 5: ");
    ipsf_edition_free(&again);
}

static void check_criteria(void) {
    ipsf_criterion criteria[3] = {IPSF_CRITERION_INIT};
    NUMBER(ipsf_edition_criterion_count(edition), 3);
    stale(criteria, sizeof criteria);
    DONE(ipsf_edition_copy_criteria(two_scales, 0, 3, criteria, &error));
    NUMBER(criteria[0].criterion, 3);
    NUMBER(criteria[0].scale, 0);
    NUMBER(criteria[0].reserved, 0);
    TEXT(criteria[0].key, "caseload");
    TEXT(criteria[0].title_fi, "Asiakasmäärä");
    TEXT(criteria[0].title_en, "Caseload");
    NUMBER(criteria[2].struct_size, sizeof criteria[2]);
    NUMBER(criteria[2].criterion, 40);
    NUMBER(criteria[2].scale, 1);
    TEXT(criteria[2].key, "agreement");
    GIVES(IPSF_INVALID_ARGUMENT, ipsf_edition_copy_criteria(edition, 1, 3, criteria, &error));
}

static void check_scales(void) {
    ipsf_scale scales[2] = {IPSF_SCALE_INIT};
    NUMBER(ipsf_edition_scale_count(edition), 1);
    NUMBER(ipsf_edition_scale_count(two_scales), 2);
    stale(scales, sizeof scales);
    DONE(ipsf_edition_copy_scales(two_scales, 0, 2, scales, &error));
    NUMBER(scales[0].struct_size, sizeof scales[0]);
    NUMBER(scales[0].lowest_total, 2);
    NUMBER(scales[0].highest_total, 10);
    NUMBER(scales[0].reserved, 0);
    TEXT(scales[0].key, "employment");
    TEXT(scales[0].title_fi, "Työ");
    TEXT(scales[0].title_en, "Employment");
    NUMBER(scales[0].criterion_count, 2);
    NUMBER(scales[0].criteria[0], 3);
    NUMBER(scales[0].criteria[1], 24);
    TEXT(scales[1].key, "education");
    NUMBER(scales[1].criterion_count, 1);
    NUMBER(scales[1].criteria[0], 40);
}

/* No limit of criterion 24 has a boundary case. */
static void check_findings(void) {
    ipsf_findings *findings = NULL;
    ipsf_problem problem = IPSF_PROBLEM_INIT;
    int64_t cases = -1, changes = -1, found = -1;
    DONE(ipsf_edition_check(edition, &findings, &error));
    IS(ipsf_findings_count(findings) > 0);
    for (int64_t i = 0; i < ipsf_findings_count(findings) && found < 0; ++i) {
        stale(&problem, sizeof problem);
        DONE(ipsf_findings_copy(findings, i, 1, &problem, &error));
        if (problem.criterion == 24 && strcmp(problem.rule, "limit-without-case") == 0) found = i;
    }
    IS(found >= 0);
    TEXT(problem.table, in_folder("kept.toml"));
    IS(problem.row > 0);
    ipsf_findings_free(&findings);
    IS(findings == NULL);
    DONE(ipsf_edition_test(edition, &cases, &changes, &findings, &error));
    NUMBER(cases, 2);
    IS(changes > 0 && ipsf_findings_count(findings) > 0);
    DONE(ipsf_findings_copy(findings, 0, 1, &problem, &error));
    TEXT(problem.rule, "unnoticed-change");
    ipsf_findings_free(&findings);
}

static void check_files(void) {
    GIVES_FILE("dmn", ipsf_edition_dmn(edition, "fi", &bytes, &error));
    GIVES_FILE("dmn", ipsf_edition_dmn_tests(edition, &bytes, &error));
    GIVES_FILE("html", ipsf_edition_html(edition, NULL, &bytes, &error));
    GIVES_TABLE(3, ipsf_edition_table(edition, "criteria", &table, &error));
}

void check_editions(void) {
    check_built_in();
    check_text_of_it();
    check_criteria();
    check_scales();
    check_findings();
    check_files();
}
