/* Reviews of many dates, and what is published of them. */
#include "made_up.h"

static int32_t go_on(void *user, int64_t done, int64_t total) {
    IS(done <= total);
    ++*(int32_t *)user;
    return 0;
}

static ipsf_series_options months(int32_t *calls) {
    static const char *const teams[] = {"T1"};
    static const ipsf_choice exact = {.key = "edge", .value = "level-met"};
    static const int32_t holidays[] = {jan_1};
    ipsf_series_options options = IPSF_SERIES_OPTIONS_INIT;
    options.from = may_31;
    options.to = june_30;
    options.every = IPSF_EVERY_MONTH;
    options.months = 6;
    options.threads = 1;
    options.teams = teams;
    options.team_count = 1;
    options.choices = &exact;
    options.choice_count = 1;
    options.holidays = holidays;
    options.holiday_count = 1;
    options.progress = go_on;
    options.user = calls;
    return options;
}

static void check_every(int32_t every, int64_t dates) {
    ipsf_series_options options = IPSF_SERIES_OPTIONS_INIT;
    ipsf_series *series = NULL;
    options.from = jan_1;
    options.to = jan_1 + 365; /* 2024 is a leap year */
    options.every = every;
    DONE(ipsf_series_score(edition, history, NULL, &options, &series, &error));
    NUMBER(ipsf_series_count(series), dates);
    ipsf_series_free(&series);
    IS(series == NULL);
}

static int64_t place_of_measure(const char *name) {
    for (int64_t i = 0; i < ipsf_measure_count(); ++i)
        if (strcmp(ipsf_measure_name(i), name) == 0) return i;
    IS(!"a measure has another name");
    return 0;
}

enum { most_measures = 200 };

/* 31 May: E1, E2 (its last day) and E3 are clients; the agreement is not answered yet. */
static void check_dates(const ipsf_series *series) {
    ipsf_review reviews[2] = {IPSF_REVIEW_INIT};
    ipsf_scale_total totals[2] = {IPSF_SCALE_TOTAL_INIT};
    static ipsf_fraction measures[2 * most_measures];
    uint8_t low[6], high[6];
    const int64_t count = ipsf_measure_count(), clients = place_of_measure("clients_per_coach");
    NUMBER(ipsf_series_count(series), 2);
    stale(reviews, sizeof reviews);
    DONE(ipsf_series_copy(series, 0, 2, reviews, &error));
    NUMBER(reviews[0].as_of, may_31);
    NUMBER(reviews[0].total_low, 5 + 4 + 1);
    NUMBER(reviews[0].total_high, 5 + 4 + 4);
    NUMBER(reviews[1].as_of, june_30);
    TEXT(reviews[1].level, "good");
    DONE(ipsf_series_copy_scales(series, 0, 2, totals, &error));
    NUMBER(totals[1].total_low, 12);
    DONE(ipsf_series_copy_levels(series, 0, 2, low, high, &error));
    NUMBER(low[2], 1);
    NUMBER(high[2], 4);
    NUMBER(low[5], 3);
    NUMBER(high[5], 3);
    IS(count > 0 && count <= most_measures);
    if (count > most_measures) return;
    DONE(ipsf_series_copy_measures(series, 0, 2, measures, &error));
    FRACTION(measures[clients], 3000, 1500);
    FRACTION(measures[count + clients], 2000, 1500);
}

static void check_files(ipsf_series *series) {
    struct ArrowArrayStream stream;
    ipsf_reviews *reviews = NULL;
    DONE(ipsf_series_review(series, 1, &reviews, &error));
    NUMBER(ipsf_reviews_count(reviews), 1);
    ipsf_reviews_free(&reviews);
    GIVES_STREAM(2, &stream, ipsf_series_arrow(series, &stream, &error));
    GIVES_TABLE(2, ipsf_series_table(series, "reviews", &table, &error));
    LENDS(ipsf_series_json(series, &lent, &length, &error));
    LENDS(ipsf_series_csv(series, IPSF_CSV_FOR_PROGRAMS, &lent, &length, &error));
    LENDS(ipsf_series_text(series, "en", &lent, &length, &error));
    GIVES_FILE("xlsx", ipsf_series_xlsx(series, "en", &bytes, &error));
    GIVES_FILE("html", ipsf_series_html(series, NULL, &bytes, &error));
}

static void check_publishing(const ipsf_series_options *options) {
    ipsf_publication *publication = NULL;
    ipsf_publish_options published = IPSF_PUBLISH_OPTIONS_INIT;
    int64_t reviews = -1;
    DONE(ipsf_publication_new(edition, history, NULL, options, 14, &publication, &error));
    for (int64_t i = 0; i < ipsf_published_table_count(); ++i) {
        if (strcmp(ipsf_published_table_name(i), "reviews") == 0) reviews = i;
        DONE(ipsf_publication_table(publication, ipsf_published_table_name(i), &table, &error));
        ipsf_table_free(&table);
    }
    IS(reviews >= 0);
    GIVES_TABLE(2, ipsf_publication_table(publication, "reviews", &table, &error));
    ipsf_publication_free(&publication);
    IS(publication == NULL);
    remove("made-up.sqlite");
    published.due_days = 14;
    published.into = "made-up.sqlite";
    published.schema = NULL;
    GIVES(ipsf_has("sqlite") ? IPSF_OK : IPSF_UNSUPPORTED,
          ipsf_publish(edition, history, NULL, options, &published, &error));
    remove("made-up.sqlite");
    DONE(ipsf_adapter("postgresql", "records", "fi", &bytes, &error));
    IS(ipsf_bytes_data(bytes, NULL) != NULL);
    ipsf_bytes_free(&bytes);
}

void check_series(void) {
    int32_t calls = 0;
    const ipsf_series_options options = months(&calls);
    ipsf_series *series = NULL;
    DONE(ipsf_series_score(edition, history, NULL, &options, &series, &error));
    IS(calls > 0);
    check_dates(series);
    check_files(series);
    ipsf_series_free(&series);
    check_every(IPSF_EVERY_MONTH, 12);
    check_every(IPSF_EVERY_QUARTER, 4);
    check_every(IPSF_EVERY_YEAR, 1);
    check_publishing(&options);
}
