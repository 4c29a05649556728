/* What scores rest on: several assessors, and the named choices. */
#include "made_up.h"

static ipsf_answers *rated(const char *value) {
    ipsf_answers *answers = NULL;
    ipsf_answer rating = IPSF_ANSWER_INIT;
    rating.item = "rating.40";
    rating.value = value;
    DONE(ipsf_answers_new(&answers, &error));
    DONE(ipsf_answers_add(answers, &rating, &error));
    return answers;
}

static int32_t total_of(const ipsf_consensus *consensus, int64_t assessor) {
    ipsf_reviews *reviews = NULL;
    ipsf_review review = IPSF_REVIEW_INIT;
    DONE(ipsf_consensus_reviews(consensus, assessor, &reviews, &error));
    DONE(ipsf_reviews_copy(reviews, 0, 1, &review, &error));
    ipsf_reviews_free(&reviews);
    return review.total_low;
}

/* A rates criterion 40 at 4, B at 2; agreed on is 5. The rest is measured: 9. */
static void check_consensus(void) {
    ipsf_answers *by_a = rated("4"), *by_b = rated("2"), *agreed = rated("5");
    ipsf_assessment assessments[2];
    ipsf_review_options options = on_june_30();
    ipsf_consensus *consensus = NULL;
    assessments[0].assessor = "A";
    assessments[0].answers = by_a;
    assessments[1].assessor = "B";
    assessments[1].answers = by_b;
    DONE(ipsf_consensus_new(edition, history, assessments, 2, agreed, &options, &consensus, &error));
    ipsf_answers_free(&by_a);
    ipsf_answers_free(&by_b);
    ipsf_answers_free(&agreed);
    NUMBER(ipsf_consensus_count(consensus), 1);
    NUMBER(total_of(consensus, 0), 13);
    NUMBER(total_of(consensus, 1), 11);
    NUMBER(total_of(consensus, -1), 14);
    GIVES_TABLE(1, ipsf_consensus_table(consensus, "agreement", &table, &error));
    LENDS(ipsf_consensus_json(consensus, &lent, &length, &error));
    LENDS(ipsf_consensus_csv(consensus, IPSF_CSV_FOR_PROGRAMS, &lent, &length, &error));
    LENDS(ipsf_consensus_text(consensus, "en", &lent, &length, &error));
    GIVES_FILE("xlsx", ipsf_consensus_xlsx(consensus, "en", &bytes, &error));
    GIVES_FILE("html", ipsf_consensus_html(consensus, NULL, &bytes, &error));
    ipsf_consensus_free(&consensus);
    IS(consensus == NULL);
}

/* On 31 May the agreement is not known: 10 to 13, and with 64.5 % rounded, 11 to 14. */
static void check_ranges(const ipsf_sensitivity *sensitivity) {
    ipsf_total_range total = IPSF_TOTAL_RANGE_INIT;
    ipsf_criterion_range criteria[3] = {IPSF_CRITERION_RANGE_INIT};
    stale(&total, sizeof total);
    DONE(ipsf_sensitivity_copy(sensitivity, 0, 1, &total, &error));
    NUMBER(total.struct_size, sizeof total);
    NUMBER(total.scale, 0);
    NUMBER(total.worst_total, 10);
    NUMBER(total.best_total, 14);
    NUMBER(total.what_if, IPSF_FALSE);
    NUMBER(total.reserved, 0);
    TEXT(total.team, "T1");
    TEXT(total.key, "employment");
    TEXT(total.worst_level, "fair");
    TEXT(total.best_level, "good");
    stale(criteria, sizeof criteria);
    DONE(ipsf_sensitivity_copy_criteria(sensitivity, 0, 1, criteria, &error));
    NUMBER(criteria[1].struct_size, sizeof criteria[1]);
    NUMBER(criteria[1].criterion, 24);
    NUMBER(criteria[1].low, 4);
    NUMBER(criteria[1].high, 4);
    NUMBER(criteria[1].lowest, 4);
    NUMBER(criteria[1].highest, 5);
    NUMBER(criteria[2].low, 1);
    NUMBER(criteria[2].high, 4);
    NUMBER(criteria[2].lowest, 1);
    NUMBER(criteria[2].highest, 4);
}

static void check_effects(const ipsf_sensitivity *sensitivity) {
    ipsf_choice_effect effect = IPSF_CHOICE_EFFECT_INIT;
    NUMBER(ipsf_sensitivity_effect_count(sensitivity), 1);
    stale(&effect, sizeof effect);
    DONE(ipsf_sensitivity_copy_effects(sensitivity, 0, 1, &effect, &error));
    NUMBER(effect.struct_size, sizeof effect);
    NUMBER(effect.moved, 1);
    NUMBER(effect.total_low, 11);
    NUMBER(effect.total_high, 14);
    NUMBER(effect.review, 0);
    TEXT(effect.key, "edge");
    TEXT(effect.value, "round-half-up");
    TEXT(effect.lowest_level, "fair");
    TEXT(effect.highest_level, "good");
}

/* By the changed edition 64.5 % is level 5, rounded or not. */
static void check_what_if(void) {
    const ipsf_review_options options = on_june_30();
    ipsf_sensitivity *sensitivity = NULL;
    ipsf_total_range total = IPSF_TOTAL_RANGE_INIT;
    DONE(ipsf_sensitivity_new(changed, history, NULL, &options, &sensitivity, &error));
    DONE(ipsf_sensitivity_copy(sensitivity, 0, 1, &total, &error));
    NUMBER(total.worst_total, 13);
    NUMBER(total.best_total, 13);
    NUMBER(total.what_if, IPSF_TRUE);
    ipsf_sensitivity_free(&sensitivity);
}

static void check_files(ipsf_sensitivity *sensitivity) {
    ipsf_reviews *reviews = NULL;
    DONE(ipsf_sensitivity_reviews(sensitivity, &reviews, &error));
    NUMBER(ipsf_reviews_count(reviews), 1);
    ipsf_reviews_free(&reviews);
    GIVES_TABLE(1, ipsf_sensitivity_table(sensitivity, "effects", &table, &error));
    LENDS(ipsf_sensitivity_json(sensitivity, &lent, &length, &error));
    LENDS(ipsf_sensitivity_text(sensitivity, "en", &lent, &length, &error));
    GIVES_FILE("xlsx", ipsf_sensitivity_xlsx(sensitivity, "en", &bytes, &error));
    GIVES_FILE("html", ipsf_sensitivity_html(sensitivity, NULL, &bytes, &error));
}

/* With `edge` as round-half-up 64.5 % is level 5 of criterion 24: 9 becomes 10 on the one scale, 3 stays on the other.
 */
static void check_scales(void) {
    const ipsf_review_options options = on_june_30();
    ipsf_sensitivity *sensitivity = NULL;
    ipsf_total_range ranges[2] = {IPSF_TOTAL_RANGE_INIT};
    ipsf_scale_total totals[2] = {IPSF_SCALE_TOTAL_INIT};
    DONE(ipsf_sensitivity_new(two_scales, history, NULL, &options, &sensitivity, &error));
    stale(ranges, sizeof ranges);
    DONE(ipsf_sensitivity_copy_scales(sensitivity, 0, 1, ranges, &error));
    NUMBER(ranges[0].worst_total, 9);
    NUMBER(ranges[0].best_total, 10);
    NUMBER(ranges[1].scale, 1);
    TEXT(ranges[1].key, "education");
    TEXT(ranges[1].best_level, "sound");
    stale(totals, sizeof totals);
    DONE(ipsf_sensitivity_copy_effect_scales(sensitivity, 0, 1, totals, &error));
    NUMBER(totals[0].total_low, 10);
    NUMBER(totals[1].total_low, 3);
    ipsf_sensitivity_free(&sensitivity);
    IS(sensitivity == NULL);
}

void check_assessors(void) {
    ipsf_review_options options = on_june_30();
    ipsf_sensitivity *sensitivity = NULL;
    check_consensus();
    options.as_of = may_31;
    DONE(ipsf_sensitivity_new(edition, history, NULL, &options, &sensitivity, &error));
    NUMBER(ipsf_sensitivity_count(sensitivity), 1);
    check_ranges(sensitivity);
    check_effects(sensitivity);
    check_files(sensitivity);
    ipsf_sensitivity_free(&sensitivity);
    check_what_if();
    check_scales();
}
