/* Counts and tells what is not as expected. */
#include "check.h"

ipsf_error *error;
ipsf_bytes *bytes;
ipsf_table *table;
const char *lent;
int64_t length;

static int32_t failed;

int32_t failures(void) { return failed; }

void check_number(const char *file, int line, int64_t got, int64_t expected) {
    if (got == expected) return;
    ++failed;
    printf("%s:%d: %lld in place of %lld\n", file, line, (long long)got, (long long)expected);
}

enum { stale_byte = 0x5A };

static const char *shown(const char *text) { return text ? text : "NULL"; }

/* NULL for what stale() leaves where a function writes nothing. */
static const char *written(const char *file, int line, const char *text) {
    const char *nothing;
    memset(&nothing, stale_byte, sizeof nothing);
    if (text != nothing) return text;
    check_number(file, line, 0, sizeof text);
    return NULL;
}

void check_text(const char *file, int line, const char *got, const char *expected) {
    got = written(file, line, got);
    if (got == expected || (got && expected && strcmp(got, expected) == 0)) return;
    ++failed;
    printf("%s:%d: '%.200s' in place of '%s'\n", file, line, shown(got), shown(expected));
}

void check_begins(const char *file, int line, const char *got, const char *with) {
    got = written(file, line, got);
    if (got && strncmp(got, with, strlen(with)) == 0) return;
    ++failed;
    printf("%s:%d: '%.200s' does not begin with '%s'\n", file, line, shown(got), with);
}

void check_status(const char *file, int line, int32_t got, int32_t expected) {
    if (got != expected) {
        ++failed;
        printf("%s:%d: %s in place of %s: %s\n", file, line, ipsf_status_name(got), ipsf_status_name(expected),
               ipsf_error_message(error));
        exit(1); /* what follows would rest on it */
    }
    check_number(file, line, ipsf_error_status(error), got);
}

void check_lent(const char *file, int line, int32_t status) {
    check_status(file, line, status, IPSF_OK);
    check_number(file, line, lent != NULL && length > 0 && strlen(lent) == (size_t)length, 1);
    lent = NULL;
    length = -1;
}

void check_bytes(const char *file, int line, const char *component, int32_t status) {
    int64_t count = -1;
    int32_t there = ipsf_has(component);
    check_status(file, line, status, there ? IPSF_OK : IPSF_UNSUPPORTED);
    check_number(file, line, ipsf_bytes_data(bytes, &count) != NULL, there);
    check_number(file, line, count > 0, there);
    ipsf_bytes_free(&bytes);
    check_number(file, line, bytes == NULL, 1);
}

void check_table(const char *file, int line, int64_t rows, int32_t status) {
    check_status(file, line, status, IPSF_OK);
    check_number(file, line, ipsf_table_row_count(table), rows);
    check_number(file, line, ipsf_table_column_count(table) > 0, 1);
    ipsf_table_free(&table);
    check_number(file, line, table == NULL, 1);
}

void check_stream(const char *file, int line, int64_t rows, struct ArrowArrayStream *stream, int32_t status) {
    struct ArrowSchema schema;
    struct ArrowArray batch;
    int64_t read = 0;
    check_status(file, line, status, IPSF_OK);
    if (status != IPSF_OK) return;
    check_number(file, line, stream->get_schema(stream, &schema), 0);
    check_text(file, line, schema.format, "+s"); /* a struct: one child for each column */
    check_number(file, line, schema.n_children > 0, 1);
    for (;;) {
        check_number(file, line, stream->get_next(stream, &batch), 0);
        if (batch.release == NULL) break; /* the end of the stream */
        check_number(file, line, batch.n_children, schema.n_children);
        read += batch.length;
        batch.release(&batch);
    }
    check_number(file, line, read, rows);
    check_text(file, line, stream->get_last_error(stream), NULL);
    schema.release(&schema);
    stream->release(stream);
    check_number(file, line, stream->release == NULL, 1);
}

void stale(void *structs, size_t size) {
    memset((char *)structs + sizeof(uint32_t), stale_byte, size - sizeof(uint32_t));
}
