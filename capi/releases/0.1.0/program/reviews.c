/* Reviews of one day, with a history and by answers alone. */
#include "made_up.h"

static ipsf_reviews *scored(const ipsf_edition *by, const ipsf_review_options *options) {
    ipsf_reviews *reviews = NULL;
    DONE(ipsf_reviews_score(by, history, NULL, options, &reviews, &error));
    NUMBER(ipsf_reviews_count(reviews), 1);
    return reviews;
}

static int32_t total_by(const ipsf_edition *by, const ipsf_review_options *options) {
    ipsf_reviews *reviews = scored(by, options);
    ipsf_review review = IPSF_REVIEW_INIT;
    DONE(ipsf_reviews_copy(reviews, 0, 1, &review, &error));
    ipsf_reviews_free(&reviews);
    return review.total_low;
}

/* By a what-if, and by an edition that begins two weeks later. */
static void check_marks(void) {
    ipsf_review_options options = on_june_30();
    ipsf_reviews *reviews = scored(changed, &options);
    ipsf_review review = IPSF_REVIEW_INIT;
    DONE(ipsf_reviews_copy(reviews, 0, 1, &review, &error));
    NUMBER(review.what_if, IPSF_TRUE);
    NUMBER(review.out_of_date, IPSF_FALSE);
    ipsf_reviews_free(&reviews);
    options.as_of = may_31;
    reviews = scored(two_scales, &options);
    DONE(ipsf_reviews_copy(reviews, 0, 1, &review, &error));
    NUMBER(review.what_if, IPSF_FALSE);
    NUMBER(review.out_of_date, IPSF_TRUE);
    ipsf_reviews_free(&reviews);
}

static void check_one(const ipsf_reviews *reviews) {
    ipsf_review review = IPSF_REVIEW_INIT;
    stale(&review, sizeof review);
    DONE(ipsf_reviews_copy(reviews, 0, 1, &review, &error));
    NUMBER(review.struct_size, sizeof review);
    NUMBER(review.as_of, june_30);
    NUMBER(review.from, jan_1);
    NUMBER(review.months, 6);
    NUMBER(review.total_low, 12);
    NUMBER(review.total_high, 12);
    NUMBER(review.next_review_by, june_30 + 365); /* in twelve months */
    NUMBER(review.out_of_date, IPSF_FALSE);
    NUMBER(review.what_if, IPSF_FALSE);
    NUMBER(review.reserved, 0);
    TEXT(review.team, "T1");
    TEXT(review.level, "good");
    TEXT(review.lowest_level, "good");
    TEXT(review.highest_level, "good");
}

static void check_criteria(const ipsf_reviews *reviews) {
    ipsf_criterion_score scores[3] = {IPSF_CRITERION_SCORE_INIT};
    stale(scores, sizeof scores);
    DONE(ipsf_reviews_copy_criteria(reviews, 0, 1, scores, &error));
    NUMBER(scores[0].criterion, 3);
    NUMBER(scores[0].score, 5);
    NUMBER(scores[0].basis, IPSF_BASIS_MEASURE);
    NUMBER(scores[1].struct_size, sizeof scores[1]);
    NUMBER(scores[1].criterion, 24);
    NUMBER(scores[1].score, 4);
    NUMBER(scores[1].low, 4);
    NUMBER(scores[1].high, 4);
    TEXT(scores[1].row, "4");
    TEXT(scores[1].key, "community");
    NUMBER(scores[2].score, 3);
    NUMBER(scores[2].basis, IPSF_BASIS_BOTH);
}

static void check_scale(const ipsf_scale_total *total, int32_t scale, const char *key, int32_t points,
                        const char *level, int32_t next) {
    NUMBER(total->struct_size, sizeof *total);
    NUMBER(total->scale, scale);
    NUMBER(total->total_low, points);
    NUMBER(total->total_high, points);
    NUMBER(total->next_review_by, next);
    NUMBER(total->reserved, 0);
    TEXT(total->key, key);
    TEXT(total->level, level);
    TEXT(total->lowest_level, level);
    TEXT(total->highest_level, level);
}

/* 5 + 4 of 10, again in a year; and 3 of 5, again in three months, by 30 September. */
static void check_scales(void) {
    const ipsf_review_options options = on_june_30();
    ipsf_reviews *reviews = scored(two_scales, &options);
    ipsf_scale_total totals[2] = {IPSF_SCALE_TOTAL_INIT};
    ipsf_review review = IPSF_REVIEW_INIT;
    stale(totals, sizeof totals);
    DONE(ipsf_reviews_copy_scales(reviews, 0, 1, totals, &error));
    check_scale(&totals[0], 0, "employment", 9, "good", june_30 + 365);
    check_scale(&totals[1], 1, "education", 3, "sound", june_30 + 92);
    DONE(ipsf_reviews_copy(reviews, 0, 1, &review, &error));
    NUMBER(review.total_low, 0); /* none over both */
    NUMBER(review.next_review_by, IPSF_NO_DAY);
    TEXT(review.level, NULL);
    ipsf_reviews_free(&reviews);
    IS(reviews == NULL);
}

static void check_files(ipsf_reviews *reviews) {
    static const char *const assessors[] = {"A. Arvioija"};
    static const char *const left_out[] = {"appendix"};
    ipsf_page_options page = IPSF_PAGE_OPTIONS_INIT;
    ipsf_series_options months = IPSF_SERIES_OPTIONS_INIT;
    ipsf_series *course = NULL;
    months.from = may_31;
    months.to = june_30;
    DONE(ipsf_series_score(edition, history, NULL, &months, &course, &error));
    page.show_ids = IPSF_TRUE;
    page.language = "fi";
    page.service = "Keksitty palvelu";
    page.assessors = assessors;
    page.assessor_count = 1;
    page.left_out = left_out;
    page.left_out_count = 1;
    page.repeated_by = "program";
    page.course = course;
    page.history = history;
    GIVES_FILE("html", ipsf_reviews_html(reviews, &page, &bytes, &error));
    ipsf_series_free(&course);
    GIVES_FILE("xlsx", ipsf_reviews_xlsx(reviews, "en", &bytes, &error));
    GIVES_TABLE(3, ipsf_reviews_table(reviews, "criteria", &table, &error));
    LENDS(ipsf_reviews_json(reviews, &lent, &length, &error));
    LENDS(ipsf_reviews_text(reviews, "fi", &lent, &length, &error));
}

static int32_t stop(void *user, int64_t done, int64_t total) {
    IS(done <= total);
    return *(int32_t *)user;
}

/* Each option, by what it changes. */
static void check_options(void) {
    static const ipsf_choice rounding = {.key = "edge", .value = "round-half-up"};
    static const int32_t holidays[] = {jan_1};
    ipsf_review_options options = on_june_30();
    ipsf_reviews *none = NULL;
    int32_t answer = 1;
    NUMBER(total_by(edition, &options), 12);
    NUMBER(total_by(changed, &options), 13);
    options.choices = &rounding; /* 64.5 % are 65 */
    options.choice_count = 1;
    NUMBER(total_by(edition, &options), 13);
    options.choice_count = 0;
    options.months = 1; /* no time was recorded in June: criterion 24 is from 1 to 5 */
    NUMBER(total_by(edition, &options), 5 + 1 + 3);
    options.months = 6;
    options.threads = 1;
    options.holidays = holidays;
    options.holiday_count = 1;
    NUMBER(total_by(edition, &options), 12);
    options.progress = stop;
    options.user = &answer;
    GIVES(IPSF_CANCELLED, ipsf_reviews_score(edition, history, NULL, &options, &none, &error));
    IS(none == NULL);
}

/* Without a history: 3 is rated 5, 24 answered with 50 %, 40 not at all. In semicolons and a decimal comma. */
static void check_answers(void) {
    static const char csv[] = "item;value\ncommunity_time_share;50,0\n";
    ipsf_load_options written = IPSF_LOAD_OPTIONS_INIT;
    ipsf_answers *answers = NULL, *empty = NULL;
    ipsf_answer rating = IPSF_ANSWER_INIT;
    ipsf_review_options options = IPSF_REVIEW_OPTIONS_INIT;
    ipsf_reviews *reviews = NULL, *alone = NULL;
    ipsf_review review = IPSF_REVIEW_INIT;
    ipsf_criterion_score scores[3] = {IPSF_CRITERION_SCORE_INIT};
    ipsf_scale_total total = IPSF_SCALE_TOTAL_INIT;
    options.as_of = june_30;
    written.csv_delimiter = IPSF_CSV_SEMICOLON;
    written.csv_encoding = IPSF_CSV_WINDOWS_1252;
    written.csv_dates = IPSF_CSV_DATES_ISO; /* there are none */
    written.csv_decimal = IPSF_CSV_DECIMAL_COMMA;
    if (ipsf_has("csv")) {
        DONE(ipsf_answers_read(csv, sizeof csv - 1, "letter", &written, &answers, &error));
        written.csv_delimiter = IPSF_CSV_TAB;
        written.csv_encoding = IPSF_CSV_UTF_16;
        written.csv_dates = IPSF_CSV_DATES_DAY_MONTH_YEAR;
        GIVES(IPSF_REFUSED, ipsf_answers_read(csv, sizeof csv - 1, "letter", &written, &empty, &error));
        IS(empty == NULL);
    } else {
        GIVES(IPSF_UNSUPPORTED, ipsf_answers_read(csv, sizeof csv - 1, "letter", &written, &answers, &error));
        DONE(ipsf_answers_new(&answers, &error));
        rating.item = "community_time_share";
        rating.value = "50";
        DONE(ipsf_answers_add(answers, &rating, &error));
    }
    DONE(ipsf_answers_new(&empty, &error));
    ipsf_answers_free(&empty);
    rating.item = "rating.3";
    rating.value = "5";
    DONE(ipsf_answers_add(answers, &rating, &error));
    DONE(ipsf_reviews_score(edition, NULL, answers, &options, &reviews, &error));
    ipsf_answers_free(&answers);
    IS(answers == NULL);
    DONE(ipsf_reviews_alone(reviews, 0, &alone, &error));
    ipsf_reviews_free(&reviews);
    stale(&review, sizeof review);
    DONE(ipsf_reviews_copy(alone, 0, 1, &review, &error));
    NUMBER(review.total_low, 5 + 4 + 1);
    NUMBER(review.total_high, 5 + 4 + 5);
    NUMBER(review.next_review_by, IPSF_NO_DAY); /* in six months or in twelve */
    TEXT(review.team, NULL);
    TEXT(review.level, NULL);
    TEXT(review.lowest_level, "fair");
    TEXT(review.highest_level, "good");
    DONE(ipsf_reviews_copy_criteria(alone, 0, 1, scores, &error));
    NUMBER(scores[0].basis, IPSF_BASIS_RATING);
    NUMBER(scores[1].basis, IPSF_BASIS_ANSWER);
    NUMBER(scores[2].basis, IPSF_BASIS_NONE);
    NUMBER(scores[2].score, 0);
    NUMBER(scores[2].low, 1);
    NUMBER(scores[2].high, 5);
    TEXT(scores[2].row, NULL);
    stale(&total, sizeof total);
    DONE(ipsf_reviews_copy_scales(alone, 0, 1, &total, &error));
    NUMBER(total.total_low, 10);
    NUMBER(total.total_high, 14);
    TEXT(total.level, NULL);
    TEXT(total.lowest_level, "fair");
    TEXT(total.highest_level, "good");
    ipsf_reviews_free(&alone);
}

void check_reviews(void) {
    const ipsf_review_options options = on_june_30();
    ipsf_reviews *reviews = scored(edition, &options);
    check_one(reviews);
    check_criteria(reviews);
    check_files(reviews);
    ipsf_reviews_free(&reviews);
    check_marks();
    check_scales();
    check_options();
    check_answers();
}
