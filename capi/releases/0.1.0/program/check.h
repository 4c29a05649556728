/* How the parts of the program check what the library gives. Of the C library it uses what is declared here and no
 * header, so that it can be compiled for a machine whose headers are not at hand. */
#ifndef CHECK_H
#define CHECK_H

#include <stddef.h>
#include "../ipsf.h"

_Noreturn void exit(int status);
int printf(const char *format, ...);
int remove(const char *path);
int strcmp(const char *one, const char *other);
char *strstr(const char *text, const char *part);
int strncmp(const char *one, const char *other, size_t count);
int memcmp(const void *one, const void *other, size_t count);
void *memset(void *to, int byte, size_t count);
size_t strlen(const char *text);

void check_number(const char *file, int line, int64_t got, int64_t expected);
void check_text(const char *file, int line, const char *got, const char *expected);
void check_begins(const char *file, int line, const char *got, const char *with);

#define NUMBER(got, expected) check_number(__FILE__, __LINE__, (int64_t)(got), (int64_t)(expected))
#define IS(holds) check_number(__FILE__, __LINE__, (holds) ? 1 : 0, 1)
#define TEXT(got, expected) check_text(__FILE__, __LINE__, got, expected) /* NULL is NULL alone */
#define BEGINS(got, with) check_begins(__FILE__, __LINE__, got, with)
#define FRACTION(got, above, below) (NUMBER((got).numerator, above), NUMBER((got).denominator, below))

/* What calls are given for their outputs; each check below empties it first or afterwards. */
extern ipsf_error *error;
extern ipsf_bytes *bytes;
extern ipsf_table *table;
extern const char *lent;
extern int64_t length;

void check_status(const char *file, int line, int32_t got, int32_t expected);
#define GIVES(status, call) check_status(__FILE__, __LINE__, call, status)
#define DONE(call) GIVES(IPSF_OK, call)
/* Of a call that lends a text into `lent` and `length`. */
void check_lent(const char *file, int line, int32_t status);
#define LENDS(call) check_lent(__FILE__, __LINE__, call)
/* Of a call that gives a whole file into `bytes`, if the library has the component. */
void check_bytes(const char *file, int line, const char *component, int32_t status);
#define GIVES_FILE(component, call) check_bytes(__FILE__, __LINE__, component, call)
/* Of a call that gives a table with so many rows into `table`. */
void check_table(const char *file, int line, int64_t rows, int32_t status);
#define GIVES_TABLE(rows, call) check_table(__FILE__, __LINE__, rows, call)
/* Of a call that gives a stream of so many rows. */
void check_stream(const char *file, int line, int64_t rows, struct ArrowArrayStream *stream, int32_t status);
#define GIVES_STREAM(rows, stream, call) check_stream(__FILE__, __LINE__, rows, stream, call)

/* Fills an array of structs with what no function gives, but for the first one's struct_size. */
void stale(void *structs, size_t size);

/* The parts, each of which checks the functions of one subject. */
void check_versions(void);
void check_editions(void);
void check_process(void);
void check_differences(void);
void check_histories(void);
void check_columns(void);
void check_reviews(void);
void check_assessors(void);
void check_series(void);
void check_tables(void);
void check_evidence(void);
void check_tracking(void);
void check_due(void);
void check_service_models(void);

int32_t failures(void);

#endif
