/* Histories: how they are loaded, kept, parted and continued, and what is refused. */
#include "made_up.h"

/* Whether it has the same rows: a history is saved as the same bytes whatever it was made of. */
static void check_same(const ipsf_history *other) {
    ipsf_bytes *ours = NULL, *theirs = NULL;
    int64_t our_count = -1, their_count = -2;
    DONE(ipsf_history_save(history, edition, &ours, &error));
    DONE(ipsf_history_save(other, edition, &theirs, &error));
    const uint8_t *our_bytes = ipsf_bytes_data(ours, &our_count);
    const uint8_t *their_bytes = ipsf_bytes_data(theirs, &their_count);
    NUMBER(their_count, our_count);
    IS(our_count == their_count && memcmp(our_bytes, their_bytes, (size_t)our_count) == 0);
    ipsf_bytes_free(&ours);
    ipsf_bytes_free(&theirs);
}

typedef struct told {
    int32_t calls;
    int32_t answer;
} told;

static int32_t tell(void *user, int64_t done, int64_t total) {
    told *one = user;
    IS(done >= 0 && done <= total);
    ++one->calls;
    return one->answer;
}

static ipsf_load_options load_options(told *progress) {
    static const char *const teams[] = {"T1"};
    ipsf_load_options options = IPSF_LOAD_OPTIONS_INIT;
    options.threads = 1;
    options.answers_for = edition;
    options.progress = tell;
    options.user = progress;
    options.memory_limit = 0;
    options.teams = teams;
    options.team_count = 1;
    options.wait_for_writer = 0;
    options.csv_delimiter = IPSF_CSV_COMMA;
    options.csv_encoding = IPSF_CSV_UTF_8;
    options.csv_dates = IPSF_CSV_DATES_ISO;
    options.csv_decimal = IPSF_CSV_DECIMAL_POINT;
    options.schema = NULL;
    return options;
}

static void check_csv(void) {
    told progress = {0, 0};
    ipsf_load_options options = load_options(&progress);
    ipsf_history *loaded = NULL;
    if (!ipsf_has("csv")) return;
    options.team_count = 0; /* all of it */
    DONE(ipsf_history_load(in_folder("history"), &options, &loaded, &error));
    IS(progress.calls > 0);
    check_same(loaded);
    ipsf_history_free(&loaded);
    options.csv_delimiter = IPSF_CSV_SEMICOLON;
    GIVES(IPSF_REFUSED, ipsf_history_load(in_folder("history"), &options, &loaded, &error));
    options.csv_delimiter = 0;
    progress.answer = 1;
    GIVES(IPSF_CANCELLED, ipsf_history_load(in_folder("history"), &options, &loaded, &error));
    IS(loaded == NULL);
}

static void check_pack(void) {
    static const char *const nobody = "T9";
    ipsf_history *loaded = NULL;
    told progress = {0, 0};
    ipsf_load_options options = load_options(&progress);
    ipsf_bytes *saved = NULL;
    int64_t count = -1;
    options.team_count = 0;
    remove("made-up.pack");
    DONE(ipsf_history_pack(history, edition, "made-up.pack", &error));
    DONE(ipsf_history_load("made-up.pack", &options, &loaded, &error));
    check_same(loaded);
    ipsf_history_free(&loaded);
    options.teams = &nobody;
    options.team_count = 1;
    GIVES(IPSF_REFUSED, ipsf_history_load("made-up.pack", &options, &loaded, &error));
    remove("made-up.pack");
    DONE(ipsf_history_save(history, edition, &saved, &error));
    const uint8_t *data = ipsf_bytes_data(saved, &count);
    DONE(ipsf_history_restore(data, count, edition, &loaded, &error));
    check_same(loaded);
    ipsf_history_free(&loaded);
    GIVES(IPSF_REFUSED, ipsf_history_restore(data, count - 1, edition, &loaded, &error));
    ipsf_bytes_free(&saved);
}

static void check_part(void) {
    static const char *const teams[] = {"T1", "T9"};
    ipsf_history *part = NULL;
    DONE(ipsf_history_part(history, teams, 1, &part, &error));
    NUMBER(ipsf_history_row_count(part, "episodes"), 4);
    ipsf_history_free(&part);
    GIVES(IPSF_REFUSED, ipsf_history_part(history, teams, 2, &part, &error));
    NUMBER(ipsf_history_row_count(history, "contacts"), 4);
    NUMBER(ipsf_history_row_count(history, "no such table"), -1);
}

/* A table that is there without a row, and a contact in the name of a coach who is. */
static void check_continued(void) {
    ipsf_builder *builder = NULL;
    ipsf_history *longer = NULL;
    ipsf_contact contact = IPSF_CONTACT_INIT;
    DONE(ipsf_builder_continue(history, NULL, &builder, &error));
    DONE(ipsf_builder_add_table(builder, "signals", &error));
    contact.on = june_30;
    contact.coach_id.text = "C1";
    contact.party = "partner";
    DONE(ipsf_builder_add_contact(builder, &contact, &error));
    DONE(ipsf_builder_finish(builder, &longer, &error));
    NUMBER(ipsf_history_row_count(longer, "contacts"), 5);
    NUMBER(ipsf_history_row_count(history, "contacts"), 4);
    ipsf_history_free(&longer);
    ipsf_builder_free(&builder);
    IS(builder == NULL);
}

/* Employers whose ids print alike. */
static void check_warnings(void) {
    ipsf_builder *builder = NULL;
    ipsf_history *odd = NULL;
    ipsf_contact contact = IPSF_CONTACT_INIT;
    ipsf_warning warning = IPSF_WARNING_INIT;
    NUMBER(ipsf_history_warning_count(history), 0);
    DONE(ipsf_builder_continue(history, NULL, &builder, &error));
    contact.on = june_30;
    contact.coach_id.text = "C1";
    contact.party = "employer";
    contact.episode_id.text = "E1";
    contact.employer_id.text = "Mill";
    DONE(ipsf_builder_add_contact(builder, &contact, &error));
    contact.employer_id.text = "Mill ";
    DONE(ipsf_builder_add_contact(builder, &contact, &error));
    DONE(ipsf_builder_finish(builder, &odd, &error));
    NUMBER(ipsf_history_warning_count(odd), 1);
    stale(&warning, sizeof warning);
    DONE(ipsf_history_warnings_copy(odd, 0, 1, &warning, &error));
    NUMBER(warning.struct_size, sizeof warning);
    NUMBER(warning.reserved, 0);
    TEXT(warning.kind, "ids-look-alike");
    TEXT(warning.table, "contacts");
    TEXT(warning.name, "employer_id");
    NUMBER(warning.count, 1);
    IS(warning.row > 0);
    IS(warning.other_row > warning.row);
    ipsf_history_free(&odd);
    ipsf_builder_free(&builder);
}

/* An episode of nobody, in the third row. */
static void check_refused(void) {
    ipsf_builder *builder = NULL;
    ipsf_history *none = NULL;
    ipsf_problem problem = IPSF_PROBLEM_INIT;
    ipsf_transfer transfer = IPSF_TRANSFER_INIT;
    ipsf_load_options options = IPSF_LOAD_OPTIONS_INIT;
    DONE(ipsf_builder_new(NULL, &builder, &error));
    add_few_rows(builder);
    add_other_rows(builder);
    transfer.episode_id.text = "E9";
    transfer.on = june_30;
    transfer.coach_id.text = "C1";
    DONE(ipsf_builder_add_transfer(builder, &transfer, &error));
    GIVES(IPSF_REFUSED, ipsf_builder_finish(builder, &none, &error));
    IS(none == NULL);
    for (int64_t i = 0; i < ipsf_error_kept_count(error); ++i) {
        NUMBER(ipsf_error_problem(error, i, &problem), IPSF_OK);
        if (strcmp(problem.table, "transfers") == 0) break;
    }
    TEXT(problem.table, "transfers");
    TEXT(problem.column, "episode_id");
    NUMBER(problem.row, 2);
    ipsf_builder_free(&builder);
    options.memory_limit = 1;
    DONE(ipsf_builder_new(&options, &builder, &error));
    ipsf_coach coach = IPSF_COACH_INIT;
    coach.coach_id.integer = 1;
    coach.team_id.integer = 1;
    int32_t status = ipsf_builder_add_coach(builder, &coach, &error);
    if (status == IPSF_OK) status = ipsf_builder_finish(builder, &none, &error);
    NUMBER(status, IPSF_OUT_OF_MEMORY);
    ipsf_builder_free(&builder);
}

void check_histories(void) {
    check_csv();
    check_pack();
    check_part();
    check_continued();
    check_warnings();
    check_refused();
}
