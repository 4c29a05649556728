/* Results as tables: what their columns are, and what the cells hold. */
#include "made_up.h"

static ipsf_table *table_of_reviews(const char *name) {
    const ipsf_review_options options = on_june_30();
    ipsf_reviews *reviews = NULL;
    ipsf_table *made = NULL;
    DONE(ipsf_reviews_score(edition, history, NULL, &options, &reviews, &error));
    DONE(ipsf_reviews_table(reviews, name, &made, &error));
    ipsf_reviews_free(&reviews); /* it is not needed any more */
    return made;
}

/* The place of a column, and what it is. */
static int64_t column_of(const ipsf_table *from, const char *name, ipsf_table_column *out) {
    for (int64_t i = 0; i < ipsf_table_column_count(from); ++i) {
        const ipsf_table_column fresh = IPSF_TABLE_COLUMN_INIT;
        *out = fresh;
        stale(out, sizeof *out);
        DONE(ipsf_table_copy_columns(from, i, 1, out, &error));
        if (strcmp(out->name, name) == 0) return i;
    }
    IS(!"a column has another name");
    return 0;
}

/* Criterion 24 of T1 on 30 June is 4, measured. */
static void check_criteria(void) {
    ipsf_table *criteria = table_of_reviews("criteria");
    ipsf_table_column column;
    int64_t numbers[3];
    uint8_t given[3];
    const char *texts[3];
    NUMBER(ipsf_table_row_count(criteria), 3);
    const int64_t as_of = column_of(criteria, "as_of", &column);
    NUMBER(column.struct_size, sizeof column);
    NUMBER(column.type, IPSF_CELL_DAY);
    NUMBER(column.always, IPSF_TRUE);
    NUMBER(column.decimals, 0);
    NUMBER(column.percent, IPSF_FALSE);
    NUMBER(column.words, 0);
    TEXT(column.key, "as_of");
    TEXT(column.unit, NULL);
    TEXT(column.note, "The last day of the window.");
    DONE(ipsf_table_copy_numbers(criteria, as_of, 0, 3, numbers, given, &error));
    NUMBER(numbers[0], june_30);
    const int64_t score = column_of(criteria, "score", &column);
    NUMBER(column.type, IPSF_CELL_INT32);
    NUMBER(column.always, IPSF_FALSE);
    DONE(ipsf_table_copy_numbers(criteria, score, 0, 3, numbers, given, &error));
    NUMBER(numbers[1], 4);
    NUMBER(given[1], 1);
    const int64_t next = column_of(criteria, "next_level", &column);
    DONE(ipsf_table_copy_numbers(criteria, next, 0, 3, numbers, given, &error));
    NUMBER(numbers[0], 0); /* criterion 3 is at 5: none */
    NUMBER(given[0], 0);
    NUMBER(numbers[1], 5);
    const int64_t key = column_of(criteria, "key", &column);
    NUMBER(column.type, IPSF_CELL_TEXT);
    DONE(ipsf_table_copy_texts(criteria, key, 0, 3, texts, &error));
    TEXT(texts[1], "community");
    GIVES(IPSF_INVALID_ARGUMENT, ipsf_table_copy_texts(criteria, score, 0, 3, texts, &error));
    ipsf_table_free(&criteria);
    IS(criteria == NULL);
}

static void check_words(void) {
    ipsf_table *criteria = table_of_reviews("criteria");
    ipsf_table_column column;
    ipsf_word word = IPSF_WORD_INIT;
    const char *texts[3];
    const int64_t basis = column_of(criteria, "basis", &column);
    int64_t of_measures = -1;
    NUMBER(column.type, IPSF_CELL_WORD);
    DONE(ipsf_table_copy_texts(criteria, basis, 0, 3, texts, &error));
    TEXT(texts[1], "measure");
    IS(column.words > 0);
    for (int64_t i = 0; i < column.words && of_measures < 0; ++i) {
        stale(&word, sizeof word);
        DONE(ipsf_table_copy_words(criteria, basis, i, 1, &word, &error));
        if (strcmp(word.key, "measure") == 0) of_measures = i;
    }
    IS(of_measures >= 0);
    NUMBER(word.struct_size, sizeof word);
    NUMBER(word.reserved, 0);
    DONE(ipsf_table_csv(criteria, "fi", IPSF_CSV_FOR_PROGRAMS, &lent, NULL, &error));
    IS(strstr(lent, word.fi) != NULL && strstr(lent, word.en) == NULL);
    ipsf_table_free(&criteria);
}

/* Two clients, none of whom has a job in April. */
static void check_ratios(void) {
    ipsf_tracking_options options = IPSF_TRACKING_OPTIONS_INIT;
    ipsf_tracking *tracking = NULL;
    ipsf_table *rows = NULL;
    ipsf_table_column column;
    ipsf_fraction fractions[3];
    int64_t numbers[3];
    options.from = apr_1;
    options.to = may_1 - 1;
    options.jobs_started_goal = 5;
    DONE(ipsf_tracking_new(edition, history, &options, &tracking, &error));
    DONE(ipsf_tracking_table(tracking, "rows", &rows, &error));
    ipsf_tracking_free(&tracking);
    const int64_t share = column_of(rows, "employed_percent", &column);
    NUMBER(column.type, IPSF_CELL_RATIO);
    NUMBER(column.percent, IPSF_TRUE);
    NUMBER(column.decimals, 1);
    (void)column_of(rows, "employer_meetings_per_week", &column);
    NUMBER(column.percent, IPSF_FALSE);
    NUMBER(column.decimals, 2);
    DONE(ipsf_table_copy_fractions(rows, share, 0, 3, fractions, &error));
    FRACTION(fractions[0], 0, 2);
    const int64_t clients = column_of(rows, "clients_at_end", &column);
    NUMBER(column.type, IPSF_CELL_INT64);
    IS(column.name_fi != NULL);
    DONE(ipsf_table_copy_numbers(rows, clients, 0, 3, numbers, NULL, &error));
    NUMBER(numbers[0], 2);
    (void)column_of(rows, "employer_contacts", &column); /* the Finnish word for an employer has an ö */
    IS(strstr(column.title_fi, "ö") != NULL && strstr(column.title_en, "ö") == NULL);
    const int64_t goal = column_of(rows, "goal_jobs_started", &column);
    DONE(ipsf_table_copy_numbers(rows, goal, 2, 1, numbers, NULL, &error)); /* of the team */
    NUMBER(numbers[0], 5);
    ipsf_table_free(&rows);
}

static void check_files(void) {
    struct ArrowArrayStream stream;
    ipsf_table *reviews = table_of_reviews("reviews");
    ipsf_table_column column;
    (void)column_of(reviews, "out_of_date", &column);
    NUMBER(column.type, IPSF_CELL_TRUTH);
    (void)column_of(reviews, "months", &column);
    TEXT(column.unit, "months");
    IS(strlen(ipsf_table_title(reviews, "en")) > 0);
    TEXT(ipsf_table_title(reviews, "sv"), NULL);
    GIVES_STREAM(1, &stream, ipsf_table_arrow(reviews, &stream, &error));
    LENDS(ipsf_table_json(reviews, &lent, &length, &error));
    LENDS(ipsf_table_csv(reviews, "fi", IPSF_CSV_FOR_SPREADSHEET, &lent, &length, &error));
    ipsf_table_free(&reviews);
}

void check_tables(void) {
    check_criteria();
    check_words();
    check_ratios();
    check_files();
}
