/* The made-up service again, its larger tables as columns of every type, its forms and signals as Arrow's arrays. */
#include "made_up.h"

/* clang-format off */
#define TEXT_OF(literal) { .data = literal, .length = sizeof literal - 1 }
#define EMPTY { .data = NULL, .length = 0 }
/* clang-format on */

static ipsf_column column_of(const char *name, int32_t type, const void *values) {
    ipsf_column column = IPSF_COLUMN_INIT;
    column.name = name;
    column.type = type;
    column.values = values;
    return column;
}
/* Bit i of `given` tells whether row i has a value; the first row's is bit `offset`. */
static ipsf_column some_of(const char *name, int32_t type, const void *values, const uint8_t *given, int64_t offset) {
    ipsf_column column = column_of(name, type, values);
    column.validity = given;
    column.validity_offset = offset;
    return column;
}

static void add_coaches(ipsf_builder *builder) {
    static const ipsf_text ids[] = {TEXT_OF("C1"), TEXT_OF("2"), TEXT_OF("C3")};
    static const ipsf_text teams[] = {TEXT_OF("T1"), TEXT_OF("T1"), TEXT_OF("T1")};
    static const double fte[] = {0.5, 1.0, 0.25};
    static const int32_t started[] = {start_of_2023, 0, start_of_2023};
    static const int32_t ended[] = {0, 0, end_of_2023};
    static const uint8_t first_and_third = 5 << 2, third = 4;
    const ipsf_column columns[] = {column_of("coach_id", IPSF_TEXT, ids), column_of("team_id", IPSF_TEXT, teams),
                                   column_of("fte", IPSF_FLOAT64, fte),
                                   some_of("started_on", IPSF_INT32, started, &first_and_third, 2),
                                   some_of("ended_on", IPSF_INT32, ended, &third, 0)};
    DONE(ipsf_builder_add_columns(builder, "coaches", 3, columns, sizeof columns / sizeof *columns, &error));
}

static void add_episodes(ipsf_builder *builder) {
    static const ipsf_text ids[] = {TEXT_OF("E1"), TEXT_OF("E2"), TEXT_OF("E3"), TEXT_OF("E4")};
    static const ipsf_text clients[] = {TEXT_OF("K1"), TEXT_OF("K2"), TEXT_OF("K3"), TEXT_OF("K4")};
    static const ipsf_text coaches[] = {TEXT_OF("C1"), TEXT_OF("2"), TEXT_OF("C1"), TEXT_OF("2")};
    static const ipsf_text reasons[] = {EMPTY, TEXT_OF("agreed"), EMPTY, EMPTY};
    static const ipsf_text referrals[] = {TEXT_OF("care_team"), TEXT_OF("self"), EMPTY, EMPTY};
    static const struct { /* the days of rows that have more */
        uint32_t started, ended;
    } days[] = {{jan_1, 0}, {feb_1, may_31}, {mar_1, 0}, {feb_1, feb_29}};
    static const uint8_t second_and_fourth = 10, second = 2, first_two = 3, first = 1;
    static const uint8_t care_teams[] = {8, 0, 0, 0};
    static const uint8_t consents[] = {1, 0, 0, 0};
    ipsf_column columns[] = {column_of("episode_id", IPSF_TEXT, ids),
                             column_of("client_id", IPSF_TEXT, clients),
                             column_of("coach_id", IPSF_TEXT, coaches),
                             column_of("started_on", IPSF_UINT32, &days[0].started),
                             some_of("ended_on", IPSF_UINT32, &days[0].ended, &second_and_fourth, 0),
                             some_of("end_reason", IPSF_TEXT, reasons, &second, 0),
                             some_of("referral", IPSF_TEXT, referrals, &first_two, 0),
                             some_of("care_team_id", IPSF_UINT8, care_teams, &first, 0),
                             some_of("employer_contact_consent", IPSF_INT8, consents, &first, 0)};
    columns[3].stride = sizeof days[0];
    columns[4].stride = sizeof days[0];
    DONE(ipsf_builder_add_columns(builder, "episodes", 4, columns, sizeof columns / sizeof *columns, &error));
}

static void add_phases(ipsf_builder *builder) {
    static const ipsf_text episodes[] = {TEXT_OF("E1"), TEXT_OF("E1"), TEXT_OF("E2"),
                                         TEXT_OF("E3"), TEXT_OF("E3"), TEXT_OF("E4")};
    static const int64_t days[] = {jan_1, jan_15, feb_1, mar_1, may_1, feb_1};
    static const int16_t numbers[] = {1, 3, 1, 1, 5, 1};
    const ipsf_column columns[] = {column_of("episode_id", IPSF_TEXT, episodes), column_of("on", IPSF_INT64, days),
                                   column_of("phase", IPSF_INT16, numbers)};
    DONE(ipsf_builder_add_columns(builder, "phases", 6, columns, 3, &error));
}

static void add_work_time(ipsf_builder *builder) {
    static const ipsf_text coaches[] = {TEXT_OF("C1"), TEXT_OF("2")};
    static const int32_t days[] = {jan_1, jan_1};
    static const uint16_t minutes[] = {1000, 1000}, coaching[] = {900, 800}, community[] = {645, 0};
    static const uint8_t first = 1;
    const ipsf_column columns[] = {column_of("coach_id", IPSF_TEXT, coaches), column_of("on", IPSF_INT32, days),
                                   column_of("minutes", IPSF_UINT16, minutes),
                                   column_of("coaching_minutes", IPSF_UINT16, coaching),
                                   some_of("community_minutes", IPSF_UINT16, community, &first, 0)};
    DONE(ipsf_builder_add_columns(builder, "work_time", 2, columns, 5, &error));
}

static int32_t given_back;
static void give_back(void *user) { given_back += *(int32_t *)user; }

static void lend_contacts(ipsf_builder *builder) {
    static int32_t one = 1;
    static const int32_t days[] = {jan_20, feb_1 + 4, may_1 + 1, apr_15};
    static const ipsf_text coaches[] = {TEXT_OF("C1"), TEXT_OF("2"), TEXT_OF("2"), TEXT_OF("2")};
    static const ipsf_text parties[] = {TEXT_OF("employer"), TEXT_OF("client"), TEXT_OF("client"), TEXT_OF("employer")};
    static const ipsf_text episodes[] = {TEXT_OF("E1"), TEXT_OF("E2"), TEXT_OF("E3"), TEXT_OF("E3")};
    static const ipsf_text made_by[] = {TEXT_OF("coach"), EMPTY, EMPTY, EMPTY};
    static const ipsf_text modes[] = {TEXT_OF("in_person"), TEXT_OF("remote"), EMPTY, TEXT_OF("remote")};
    static const ipsf_text outcomes[] = {TEXT_OF("met"), TEXT_OF("missed"), EMPTY, EMPTY};
    static const ipsf_text places[] = {TEXT_OF("workplace"), EMPTY, TEXT_OF("community"), EMPTY};
    static const int32_t employers[] = {70, 0, 0, 71};
    static const uint8_t tailored[] = {1, 0, 0, 0};
    static const uint8_t first = 1, first_two = 3, first_and_third = 5, first_and_fourth = 9, not_third = 11;
    const ipsf_column columns[] = {column_of("on", IPSF_INT32, days),
                                   column_of("coach_id", IPSF_TEXT, coaches),
                                   column_of("party", IPSF_TEXT, parties),
                                   column_of("episode_id", IPSF_TEXT, episodes),
                                   some_of("made_by", IPSF_TEXT, made_by, &first, 0),
                                   some_of("mode", IPSF_TEXT, modes, &not_third, 0),
                                   some_of("outcome", IPSF_TEXT, outcomes, &first_two, 0),
                                   some_of("place", IPSF_TEXT, places, &first_and_third, 0),
                                   some_of("employer_id", IPSF_INT32, employers, &first_and_fourth, 0),
                                   some_of("tailored", IPSF_BOOLEAN, tailored, &first, 0)};
    DONE(ipsf_builder_lend_columns(builder, "contacts", 4, columns, sizeof columns / sizeof *columns, give_back, &one,
                                   &error));
}

/* ---- Arrow: a table of an episode_id, a day and a word, as its specification lays it out ---- */

static int32_t released;

static void release_schema(struct ArrowSchema *schema) { schema->release = NULL; }
static void release_part(struct ArrowArray *part) { part->release = NULL; }
static void release_batch(struct ArrowArray *batch) {
    for (int64_t i = 0; i < batch->n_children; ++i)
        if (batch->children[i]->release != NULL) batch->children[i]->release(batch->children[i]);
    batch->release = NULL;
    ++released;
}

static struct ArrowSchema schema_of(const char *format, const char *name) {
    struct ArrowSchema schema = {NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, NULL};
    schema.format = format;
    schema.name = name;
    schema.metadata = NULL;
    schema.flags = ARROW_FLAG_NULLABLE;
    schema.release = release_schema;
    schema.private_data = NULL;
    return schema;
}
static struct ArrowArray array_of(int64_t rows, int64_t buffer_count, const void **buffers) {
    struct ArrowArray array = {0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL};
    array.length = rows;
    array.null_count = 0;
    array.offset = 0;
    array.n_buffers = buffer_count;
    array.buffers = buffers;
    array.release = release_part;
    array.private_data = NULL;
    return array;
}

/* The words are a dictionary's. */
static void describe_table(const char *word, struct ArrowSchema *out) {
    static struct ArrowSchema columns[3], words;
    static struct ArrowSchema *children[] = {&columns[0], &columns[1], &columns[2]};
    NUMBER(ARROW_FLAG_MAP_KEYS_SORTED, 4);
    columns[0] = schema_of("u", "episode_id");
    columns[1] = schema_of("tdD", "on");
    columns[2] = schema_of("c", word);
    words = schema_of("u", "");
    columns[2].flags = ARROW_FLAG_NULLABLE | ARROW_FLAG_DICTIONARY_ORDERED;
    columns[2].dictionary = &words;
    *out = schema_of("+s", "");
    out->n_children = 3;
    out->children = children;
}

static void make_batch(int64_t rows, const int32_t *days, const int32_t *word_ends, const char *words,
                       int64_t word_count, struct ArrowArray *out) {
    static const int32_t episode_ends[] = {0, 2, 4};
    static const int8_t indices[] = {0, 1};
    static const void *no_buffer[1], *episode_buffers[3], *day_buffers[2], *index_buffers[2], *word_buffers[3];
    static struct ArrowArray columns[3], dictionary;
    static struct ArrowArray *children[] = {&columns[0], &columns[1], &columns[2]};
    episode_buffers[1] = episode_ends;
    episode_buffers[2] = "E1E1";
    day_buffers[1] = days;
    index_buffers[1] = indices;
    word_buffers[1] = word_ends;
    word_buffers[2] = words;
    columns[0] = array_of(rows, 3, episode_buffers);
    columns[1] = array_of(rows, 2, day_buffers);
    columns[2] = array_of(rows, 2, index_buffers);
    dictionary = array_of(word_count, 3, word_buffers);
    columns[2].dictionary = &dictionary;
    *out = array_of(rows, 1, no_buffer);
    out->n_children = 3;
    out->children = children;
    out->release = release_batch;
}

static void make_signals(struct ArrowArray *out) {
    static const int32_t days[] = {june_29}, ends[] = {0, 8};
    make_batch(1, days, ends, "job_lead", 1, out);
}
static void make_forms(struct ArrowArray *out) {
    static const int32_t days[] = {jan_1, jan_8}, ends[] = {0, 8, 14};
    make_batch(2, days, ends, "referralform_a", 2, out);
}

/* The forms as a stream of one batch. */
static int32_t batches_left;
static int get_schema(struct ArrowArrayStream *stream, struct ArrowSchema *out) {
    IS(stream->private_data == &batches_left);
    describe_table("form", out);
    return 0;
}
static int get_next(struct ArrowArrayStream *stream, struct ArrowArray *out) {
    (void)stream;
    if (batches_left-- > 0)
        make_forms(out);
    else
        out->release = NULL;
    return 0;
}
static const char *get_last_error(struct ArrowArrayStream *stream) {
    (void)stream;
    return NULL;
}
static void release_stream(struct ArrowArrayStream *stream) { stream->release = NULL; }

static void add_arrow(ipsf_builder *builder) {
    struct ArrowSchema schema;
    struct ArrowArray batch;
    struct ArrowArrayStream stream = {get_schema, get_next, get_last_error, release_stream, &batches_left};
    describe_table("kind", &schema);
    make_signals(&batch);
    DONE(ipsf_builder_add_arrow(builder, "signals", &batch, &schema, &error));
    IS(batch.release == NULL && schema.release != NULL);
    NUMBER(released, 1);
    batches_left = 1;
    DONE(ipsf_builder_add_arrow_stream(builder, "forms", &stream, &error));
    IS(stream.release == NULL);
    NUMBER(released, 2);
}

void check_columns(void) {
    ipsf_load_options options = IPSF_LOAD_OPTIONS_INIT;
    ipsf_builder *builder = NULL;
    ipsf_history *columnar = NULL;
    ipsf_bytes *rows = NULL, *columns = NULL;
    int64_t row_bytes = -1, column_bytes = -2;
    options.answers_for = edition;
    DONE(ipsf_builder_new(&options, &builder, &error));
    add_few_rows(builder);
    add_coaches(builder);
    add_episodes(builder);
    add_phases(builder);
    add_work_time(builder);
    lend_contacts(builder);
    add_arrow(builder);
    DONE(ipsf_builder_finish(builder, &columnar, &error));
    ipsf_builder_free(&builder);
    NUMBER(given_back, 0);
    DONE(ipsf_history_save(history, edition, &rows, &error));
    DONE(ipsf_history_save(columnar, edition, &columns, &error));
    const uint8_t *one = ipsf_bytes_data(rows, &row_bytes);
    const uint8_t *other = ipsf_bytes_data(columns, &column_bytes);
    IS(row_bytes == column_bytes && memcmp(one, other, (size_t)row_bytes) == 0);
    ipsf_bytes_free(&rows);
    ipsf_bytes_free(&columns);
    ipsf_history_free(&columnar);
    NUMBER(given_back, 1);
}
