/* ipsf - scores supported-employment services (IPS) against their quality criteria. The whole C interface.
 *
 * Usage: take an edition, load or build a history, score it, read the reviews as structs or JSON, free all of it.
 *
 * Errors.    Every function that can fail returns an int32_t status, 0 (IPSF_OK) on success, and takes as its last
 *            parameter an optional ipsf_error **. Pass NULL, or the address of a variable that is NULL or holds the
 *            error of an earlier call, which is freed first. On failure the variable then holds an error, which the
 *            caller frees, and on success NULL. On failure every other output is NULL or 0. Nothing is printed, no
 *            exception leaves, the process is never ended.
 * Memory.    A handle that a function puts into an out-parameter belongs to the caller, who frees it with its
 *            ipsf_..._free. These take the address of the variable, accept NULL and the address of a NULL, set the
 *            variable to NULL, and may be called in any order: results keep what they need of the editions and the
 *            history they were made from.
 * Borrowed.  A const pointer that a function returns, puts into an out-parameter or into a struct is lent. It stays
 *            valid, and what it points at unchanged, until the handle that it was asked of is freed, whatever else is
 *            called in between; without a handle, as long as the library is loaded. An error is also freed when its
 *            variable is given to another call.
 * NULL.      A pointer may be NULL only where that is said; else IPSF_INVALID_ARGUMENT, or, of functions without a
 *            status, NULL, 0 or what is said.
 * Lists.     A result's list has a count and a function that copies `count` of its structs from `first`, from 0, into
 *            the array `out`. out[0].struct_size is the length of every element; the others need not be set.
 *            IPSF_INVALID_ARGUMENT when there are fewer; `out` may be NULL when `count` is 0.
 * Threads.   Nothing has to be set up or shut down, and no call changes what another one gives. What is shared are the
 *            editions and service models built in, which whoever asks first reads once for all, and one address of
 *            Python's (ipsf_python_stream_new). Editions and histories are immutable and may be used by any number of
 *            threads at once; every other handle by one thread at a time.
 * Callbacks. ipsf_progress, ipsf_release and the functions of Arrow's structs must return: an exception of C++ or of a
 *            managed language, or a longjmp, that leaves one of them ends the process, or worse. Catch it inside,
 *            return what cancels, and throw it again afterwards.
 * Text.      UTF-8. Where a length goes with a text that is given, -1 means that it ends with a NUL. Texts that are
 *            lent end with a NUL, which their length (whose variable may be NULL) leaves out. Functions that lend a
 *            whole result as JSON, as CSV or as text for people write it when first asked, and keep it with the result.
 *            `language` is "en" or "fi"; NULL is "en". A text that is given may be as long as memory has room for where
 *            no bound is said, and is never cut.
 * Dates.     int32_t days since 1970-01-01 (Arrow date32), years 1900-2199; IPSF_NO_DAY where there is none.
 * Structs.   Set `struct_size` to sizeof the struct (the IPSF_..._INIT macros do). Fields are only ever appended; a
 *            larger struct than the library knows, up to 4096 bytes, is accepted when all it does not know is zero, and
 *            what it does not know of results is left as it is. Reserved fields are zero.
 */
#ifndef IPSF_H
#define IPSF_H

#include <stdint.h>

/* Before a function of the library. Who links the archive on Windows, or builds the library, defines IPSF_STATIC (the
 * CMake target ipsf::static does): the linker is then not told to look for a DLL. */
#if defined(_WIN32) && !defined(IPSF_STATIC)
#define IPSF_API __declspec(dllimport)
#elif defined(__GNUC__)
#define IPSF_API __attribute__((visibility("default")))
#else
#define IPSF_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Versions ---------------------------------------------------------------------------------------------------- */

/* Of this header. A binding compares them with the library's and refuses to go on when IPSF_ABI differs. */
#define IPSF_VERSION "0.1.0"
#define IPSF_ABI 1
#define IPSF_EDITION_FORMAT 1

/* The library's version, "major.minor.patch". Never NULL. */
IPSF_API const char *ipsf_library_version(void);
/* The number of the C ABI, the library's SONAME. */
IPSF_API int32_t ipsf_abi_version(void);
/* The newest `format` of an edition file that the library reads. */
IPSF_API int32_t ipsf_edition_format(void);
/* 1 when this build of the library has the component, else 0: "csv" (histories from folders of CSV files, and answers),
 * "sqlite", "odbc", "xlsx", "dmn", "html". 0 for NULL and for any other name. All functions are there in every build;
 * those of a component that is not give IPSF_UNSUPPORTED. */
IPSF_API int32_t ipsf_has(const char *component);

/* ---- Status and errors ------------------------------------------------------------------------------------------- */

#define IPSF_OK 0
#define IPSF_INVALID_ARGUMENT 1 /* a NULL, size, count or code that the function does not accept: a mistake in the
                                 * calling program */
#define IPSF_REFUSED 2          /* the history, the answers, the edition or the request was refused: the error lists
                                 * every problem */
#define IPSF_OUT_OF_MEMORY 3
#define IPSF_CANCELLED 4 /* by the progress callback */
#define IPSF_INTERNAL 5    /* a mistake in the library; please report it */
#define IPSF_UNSUPPORTED 6 /* this build of the library does not have the component that the function needs (ipsf_has);
                            * the error names it */

/* The name of a status, "IPSF_OK"; "IPSF_UNKNOWN_STATUS" for a number that is no status. Never NULL. */
IPSF_API const char *ipsf_status_name(int32_t status);

typedef struct ipsf_error ipsf_error;

/* The status that came with the error; IPSF_OK for NULL. */
IPSF_API int32_t ipsf_error_status(const ipsf_error *error);
/* One English sentence: the first problem, or what else went wrong. Never NULL; "" for NULL. */
IPSF_API const char *ipsf_error_message(const ipsf_error *error);
/* How many problems there are, and how many of them (the first 100) the error holds. 0 when the error is not about
 * data; 0 for NULL. */
IPSF_API int64_t ipsf_error_problem_count(const ipsf_error *error);
IPSF_API int64_t ipsf_error_kept_count(const ipsf_error *error);

/* One problem of refused data. It names the place and never holds a value of the refused row. */
typedef struct ipsf_problem {
    uint32_t struct_size;
    int32_t criterion;   /* of an edition: id of the criterion; 0: none */
    int64_t row;         /* from 1, the header of a CSV file being 1; the line of an edition; 0: none */
    const char *table;   /* of the history, or the edition's name; "" when none is meant */
    const char *column;  /* of the table, or the column number in an edition; "" when none is meant */
    const char *rule;    /* stable name of the broken rule, as "unknown-value" */
    const char *message; /* one English sentence */
} ipsf_problem;
#define IPSF_PROBLEM_INIT {sizeof(ipsf_problem), 0, 0, 0, 0, 0, 0}

/* Copies problem `index`, from 0 to below ipsf_error_kept_count. IPSF_INVALID_ARGUMENT for any other index. */
IPSF_API int32_t ipsf_error_problem(const ipsf_error *error, int64_t index, ipsf_problem *out);
IPSF_API void ipsf_error_free(ipsf_error **error);

/* ---- Bytes ------------------------------------------------------------------------------------------------------- */

/* Bytes that the library made. */
typedef struct ipsf_bytes ipsf_bytes;

/* The bytes and, if `length` is not NULL, their number. NULL and 0 for NULL. */
IPSF_API const uint8_t *ipsf_bytes_data(const ipsf_bytes *bytes, int64_t *length);
IPSF_API void ipsf_bytes_free(ipsf_bytes **bytes);

/* ---- CSV --------------------------------------------------------------------------------------------------------- */

/* Whom a CSV is written for (docs/csv.md): the argument `csv_for` of every function that lends one. Any other number is
 * IPSF_INVALID_ARGUMENT. */
#define IPSF_CSV_FOR_PROGRAMS 0    /* RFC 4180: commas, the cells as they are */
#define IPSF_CSV_FOR_SPREADSHEET 1 /* one with Finnish settings: semicolons, a byte order mark, decimal commas; no text
                                    * becomes a formula */

/* ---- Editions: editions of the criteria -------------------------------------------------------------------------- */

typedef struct ipsf_edition ipsf_edition;

/* The number of editions built into the library, and the id of one (0 to below that number), oldest first; NULL for any
 * other index. */
IPSF_API int64_t ipsf_edition_embedded_count(void);
IPSF_API const char *ipsf_edition_embedded_id(int64_t index);

/* An edition built into the library, by id. It may score any date; results say when it does not cover the date.
 * IPSF_REFUSED when there is none of that id. */
IPSF_API int32_t ipsf_edition_embedded(const char *id, ipsf_edition **out, ipsf_error **error);
/* The built-in edition of `family` (NULL: "fi") that covers `as_of`. IPSF_REFUSED when none does. */
IPSF_API int32_t ipsf_edition_for_date(const char *family, int32_t as_of, ipsf_edition **out, ipsf_error **error);
/* Reads an edition from the text of a TOML file (docs/edition-format.md). `name` is for messages; NULL: "edition". What
 * the edition is based on must be built in. IPSF_REFUSED with every problem's file, line and column. */
IPSF_API int32_t ipsf_edition_read(const char *toml, int64_t length, const char *name, ipsf_edition **out,
                                   ipsf_error **error);
/* The same from a file at `path` (UTF-8), up to 4 MiB. What the edition is based on is built in, or a file `<id>.toml`
 * in the same folder. IPSF_REFUSED also when a file cannot be read or is no regular file. */
IPSF_API int32_t ipsf_edition_load(const char *path, ipsf_edition **out, ipsf_error **error);
/* The edition's id, and the hash of the bytes of its whole text (ipsf_edition_toml) with the name of its algorithm,
 * "xxh128:...". NULL for NULL. */
IPSF_API const char *ipsf_edition_id(const ipsf_edition *edition);
IPSF_API const char *ipsf_edition_hash(const ipsf_edition *edition);
/* The whole text as TOML: what ipsf_edition_read reads again, and what to save. It is the file byte for byte or, of an
 * edition that is based on another, both written as one, which is based on nothing. NULL and 0 for NULL. */
IPSF_API const char *ipsf_edition_toml(const ipsf_edition *edition, int64_t *length);

/* A criterion of an edition. Its place among the edition's is that of its level in every array over criteria; ids need
 * not follow each other. */
typedef struct ipsf_criterion {
    uint32_t struct_size;
    int32_t criterion; /* criterion id of the edition, 1-9999 */
    int32_t scale;     /* index of the scale that adds it up */
    int32_t reserved;
    const char *key;   /* "employer_contact" */
    const char *title_fi;
    const char *title_en;
} ipsf_criterion;
#define IPSF_CRITERION_INIT {sizeof(ipsf_criterion), 0, 0, 0, 0, 0, 0}

/* Criteria that an edition adds up to one total, from 1 to 5 each. Most editions have one scale; where there are
 * several, nothing is added up over all of them. */
typedef struct ipsf_scale {
    uint32_t struct_size;
    int32_t lowest_total;  /* as many as it has criteria; of 25 criteria 25 */
    int32_t highest_total; /* five times as many; 125 */
    int32_t reserved;
    const char *key;       /* "employment"; "" of the only scale of an edition that does not name it */
    const char *title_fi;  /* "" with the key */
    const char *title_en;
    const int32_t *criteria; /* criterion ids, ascending */
    int64_t criterion_count;
} ipsf_scale;
#define IPSF_SCALE_INIT {sizeof(ipsf_scale), 0, 0, 0, 0, 0, 0, 0, 0}

/* The number of criteria, 1-200, and of scales, from 1; 0 for NULL. */
IPSF_API int64_t ipsf_edition_criterion_count(const ipsf_edition *edition);
IPSF_API int64_t ipsf_edition_scale_count(const ipsf_edition *edition);
/* Copies `count` criteria, by id, or scales, in the order of the edition, from `first` into `out`. */
IPSF_API int32_t ipsf_edition_copy_criteria(const ipsf_edition *edition, int64_t first, int64_t count,
                                            ipsf_criterion *out, ipsf_error **error);
IPSF_API int32_t ipsf_edition_copy_scales(const ipsf_edition *edition, int64_t first, int64_t count, ipsf_scale *out,
                                          ipsf_error **error);

/* A rule written otherwise: one cell of a row, or one number of the totals' bands. */
typedef struct ipsf_rule_change {
    uint32_t struct_size;
    int32_t criterion; /* criterion id of the edition; 0: the totals */
    const char *row;   /* id of the row, "5a"; of the totals the key of a level, "good", or the `at_least` of a review
                        * interval, "100"; of several scales after the scale's key and a point, "employment.good" */
    const char *cell;  /* what the cell is on, "community_time_share"; of the totals "at_least", or an interval's
                        * "months" */
    const char *to;    /* the new cell as in the file, without quotes: ">= 70", "monthly, weekly", "true"; of the totals
                        * a whole number */
} ipsf_rule_change;
#define IPSF_RULE_CHANGE_INIT {sizeof(ipsf_rule_change), 0, 0, 0, 0}

/* What-if: the same edition with these `count` rules written otherwise (docs/editions.md). `changes` is an array whose
 * elements all have changes[0].struct_size; it may be NULL when `count` is 0. The text is the old one with these cells
 * replaced, and is read and hashed like any other; named choices and a service model stay in force. The new edition
 * does not need the old one, which stays as it is. Results made with it say that it is a what-if, and which rules are
 * changed. IPSF_REFUSED: a criterion, row or cell that the edition does not have, one that is named twice, and what
 * ipsf_edition_read refuses, with line and column in the new text. */
IPSF_API int32_t ipsf_edition_with_changes(const ipsf_edition *edition, const ipsf_rule_change *changes, int64_t count,
                                           ipsf_edition **out, ipsf_error **error);
/* The changed rules of a what-if in words, "criterion 24, level 5: ..." with what there is now and what there was; NULL
 * for an edition without any, without an edition, and for another language. */
IPSF_API const char *ipsf_edition_what_if(const ipsf_edition *edition, const char *language);
IPSF_API void ipsf_edition_free(ipsf_edition **edition);

/* The decision tables as DMN 1.3 (docs/dmn.md), and the boundary cases as test cases for them in the format of the DMN
 * Technology Compatibility Kit: XML in UTF-8. `language` is that of labels and descriptions. IPSF_REFUSED when an input
 * has a name that DMN reserves. */
IPSF_API int32_t ipsf_edition_dmn(const ipsf_edition *edition, const char *language, ipsf_bytes **out,
                                  ipsf_error **error);
IPSF_API int32_t ipsf_edition_dmn_tests(const ipsf_edition *edition, ipsf_bytes **out, ipsf_error **error);

/* What was found in an edition, by line and column. */
typedef struct ipsf_findings ipsf_findings;

/* Looks at whole tables for what loading accepts but their owner would want to know (docs/edition-format.md, "What a
 * check finds"): levels that fall, limits without a boundary case and so on. */
IPSF_API int32_t ipsf_edition_check(const ipsf_edition *edition, ipsf_findings **out, ipsf_error **error);
/* Runs the edition's cases, and sees that they notice every small change of its rules (docs/edition-format.md, "What a
 * test changes"). A finding is a case that fails ("failed-case") or a change that none notices ("unnoticed-change");
 * without findings the edition passes. `cases` and `changes` (either may be NULL) get how many were tried. */
IPSF_API int32_t ipsf_edition_test(const ipsf_edition *edition, int64_t *cases, int64_t *changes, ipsf_findings **out,
                                   ipsf_error **error);

/* The number of findings; 0 for NULL. */
IPSF_API int64_t ipsf_findings_count(const ipsf_findings *findings);
/* Copies `count` findings from `first` into the array `out`. */
IPSF_API int32_t ipsf_findings_copy(const ipsf_findings *findings, int64_t first, int64_t count, ipsf_problem *out,
                                    ipsf_error **error);
IPSF_API void ipsf_findings_free(ipsf_findings **findings);

/* ---- Histories --------------------------------------------------------------------------------------------------- */

#define IPSF_NO_DAY INT32_MIN
#define IPSF_NO_ID INT64_MIN
#define IPSF_NO_NUMBER INT32_MIN
#define IPSF_FALSE 0
#define IPSF_TRUE 1
#define IPSF_UNKNOWN (-1)

typedef struct ipsf_history ipsf_history;

/* Told now and then how far a long call has come, on the calling thread: `done` never falls and is at most `total`,
 * which may grow while rows are read that could not be counted before (views of an SQLite file). Anything but 0 cancels
 * the call (IPSF_CANCELLED). */
typedef int32_t (*ipsf_progress)(void *user, int64_t done, int64_t total);

/* How CSV files that are read are written (docs/csv-in.md). 0 instead: found from each file, which is refused where it
 * can be read in two ways; what was found is a warning of the kind "csv-dialect-found". */

#define IPSF_CSV_COMMA 1                /* between cells */
#define IPSF_CSV_SEMICOLON 2            /* between cells */
#define IPSF_CSV_TAB 3                  /* between cells */
#define IPSF_CSV_UTF_8 1                /* with a byte order mark or without */
#define IPSF_CSV_UTF_16 2               /* with a byte order mark */
#define IPSF_CSV_WINDOWS_1252 3         /* Western European */
#define IPSF_CSV_DATES_ISO 1            /* 2024-12-31 */
#define IPSF_CSV_DATES_DAY_MONTH_YEAR 2 /* 31.12.2024, and 2024-12-31 too */
#define IPSF_CSV_DECIMAL_POINT 1        /* 12.5 */
#define IPSF_CSV_DECIMAL_COMMA 2        /* 12,5, and 12.5 too, but no 1.234 */

/* How a history is put together. */
typedef struct ipsf_load_options {
    uint32_t struct_size;
    int32_t threads;                  /* from 1; 0: as many as the machine has cores. Results are the same for any
                                       * number */
    const ipsf_edition *answers_for; /* the edition that the answers table is checked against; NULL: any built-in one */
    ipsf_progress progress;           /* may be NULL */
    void *user;                       /* handed to `progress`; may be NULL */
    int64_t memory_limit;             /* bytes that the history may take before it is finished, without the few
                                       * megabytes of files that are being read; 0: no limit. Beyond:
                                       * IPSF_OUT_OF_MEMORY, and the message says how far it came */
    const char *const *teams;         /* ids, integers as their decimal text: only the part of these teams is kept
                                       * (ipsf_history_part), after all rows were read and checked; none: the whole
                                       * history. An unknown team is IPSF_REFUSED */
    int64_t team_count;               /* 0 or more; when above 0, `teams` is not NULL */
    int64_t wait_for_writer;          /* milliseconds from 0: how long ipsf_history_load waits for another program that
                                       * is writing to an SQLite file; then IPSF_REFUSED */
    int32_t csv_delimiter;            /* IPSF_CSV_COMMA ... IPSF_CSV_TAB; 0: found */
    int32_t csv_encoding;             /* IPSF_CSV_UTF_8 ... IPSF_CSV_WINDOWS_1252; 0: found */
    int32_t csv_dates;                /* IPSF_CSV_DATES_ISO, IPSF_CSV_DATES_DAY_MONTH_YEAR; 0: found */
    int32_t csv_decimal;              /* IPSF_CSV_DECIMAL_POINT, IPSF_CSV_DECIMAL_COMMA; 0: found */
    const char *schema;               /* of a database: whose tables are meant; NULL or "": the only one that has any of
                                       * a history */
} ipsf_load_options;
#define IPSF_LOAD_OPTIONS_INIT {sizeof(ipsf_load_options), 0, 0, 0, 0, 0, 0, 0, 5000, 0, 0, 0, 0, 0}

/* Reads a history from a folder of CSV files, an SQLite file, a pack (ipsf_history_pack), or a database by ODBC:
 * "odbc:" and a connection string (docs/odbc.md), as "odbc:DSN=records", whose secrets stand in no message. `options`
 * may be NULL. IPSF_REFUSED with all problems found; nothing is then loaded. */
IPSF_API int32_t ipsf_history_load(const char *path, const ipsf_load_options *options, ipsf_history **out,
                                   ipsf_error **error);

/* Something that was accepted but looks odd (docs/history.md, "Warnings"). Its texts live as long as the history. */
typedef struct ipsf_warning {
    uint32_t struct_size;
    uint32_t reserved;
    const char *kind;  /* stable name, as "unknown-column" */
    const char *table; /* of the history; "" when it is about none, or its kind says which */
    const char *name;  /* the column, table or file as it is written where it was found; "" when none is meant */
    int64_t count;     /* how often, from 1: rows, or things of that name */
    int64_t row;       /* finds it, numbered as in ipsf_problem; 0: it is only counted */
    int64_t other_row; /* the other of two rows that are alike; 0: there is none */
} ipsf_warning;
#define IPSF_WARNING_INIT {sizeof(ipsf_warning), 0, 0, 0, 0, 0, 0, 0}

/* The number of warnings, ordered by kind, table, name and rows; several may be of one kind. 0 for NULL. */
IPSF_API int64_t ipsf_history_warning_count(const ipsf_history *history);
/* Copies `count` warnings from `first` into the array `out`, whose elements all have out[0].struct_size.
 * IPSF_INVALID_ARGUMENT when there are fewer. */
IPSF_API int32_t ipsf_history_warnings_copy(const ipsf_history *history, int64_t first, int64_t count,
                                            ipsf_warning *out, ipsf_error **error);
/* The number of rows of a table by its name ("contacts"); -1 when the history does not have the table, or there is none
 * of that name. */
IPSF_API int64_t ipsf_history_row_count(const ipsf_history *history, const char *table);

/* The part of `history` that reviews, explanations and series of some teams need, and no other row or id
 * (docs/parts.md). It says about these teams what the whole says; any other team is refused. `team_ids`: `count` ids,
 * integers as their decimal text; the array may be NULL when `count` is 0. IPSF_REFUSED for teams that are not in the
 * history, or, when it is a part itself, not in that part. */
IPSF_API int32_t ipsf_history_part(const ipsf_history *history, const char *const *team_ids, int64_t count,
                                   ipsf_history **out, ipsf_error **error);

/* A history, whole or part, as bytes that other machines can restore: the same bytes for the same rows, whatever their
 * order. They are bound to the library's version and to the edition `edition`, by id and hash; one that is built in
 * stands for all that are. IPSF_REFUSED when the history has answers that `edition` does not take (for an edition built
 * in: that no edition built in takes). */
IPSF_API int32_t ipsf_history_save(const ipsf_history *history, const ipsf_edition *edition, ipsf_bytes **out,
                                   ipsf_error **error);
/* The history of which ipsf_history_save made these `length` bytes; they are read during the call and not kept.
 * Everything is checked as in a load. IPSF_REFUSED for anything else than all the bytes of a history saved with this
 * version and edition: the problem's rule is "not-a-part", "other-part-format", "damaged-part", "other-library" or
 * "other-edition". */
IPSF_API int32_t ipsf_history_restore(const uint8_t *bytes, int64_t length, const ipsf_edition *edition,
                                      ipsf_history **out, ipsf_error **error);
/* The bytes of ipsf_history_save as a new file at `path`, which ipsf_history_load opens at the speed of reading it
 * (docs/pack.md). IPSF_REFUSED as for ipsf_history_save, and when something stands under that name other than an empty
 * file or not all can be written; the file has its name only when it is whole. */
IPSF_API int32_t ipsf_history_pack(const ipsf_history *history, const ipsf_edition *edition, const char *path,
                                   ipsf_error **error);
IPSF_API void ipsf_history_free(ipsf_history **history);

/* A builder collects a history in memory, by rows or by whole columns, in any order and mixture; ipsf_builder_finish
 * checks all of it. Problems of a row or column are kept until then; adding fails only for arguments that cannot be
 * read. */
typedef struct ipsf_builder ipsf_builder;

/* `options` may be NULL; it is read during the call. `progress` is called by ipsf_builder_finish, so `user` must live
 * until then. A function that adds rows gives IPSF_REFUSED when they are more than the table can hold, 2^32 - 1. After
 * that and after IPSF_OUT_OF_MEMORY the builder can only be freed. */
IPSF_API int32_t ipsf_builder_new(const ipsf_load_options *options, ipsf_builder **out, ipsf_error **error);
/* A builder that continues `earlier` with what came after it: a day's new rows, and corrections. A row with the key of
 * an earlier one (teams, coaches, episodes, jobs: their id; transfers: episode_id and on; answers: team_id, item and
 * on) takes its place with all its cells; other rows are added. What ipsf_builder_finish gives is the same as if
 * everything had been handed over at once, at the cost of what is new. `earlier` stays as it is, and may be used and
 * freed in any order; the two share what they have in common. Rows are numbered from 1 again in messages, and on from
 * those of `earlier` in explanations. `options` as for ipsf_builder_new; the memory limit is for what is new. */
IPSF_API int32_t ipsf_builder_continue(const ipsf_history *earlier, const ipsf_load_options *options,
                                       ipsf_builder **out, ipsf_error **error);
/* Says that a table is there even if it gets no row: a table that is missing makes its measures unknown, an empty one
 * does not. */
IPSF_API int32_t ipsf_builder_add_table(ipsf_builder *builder, const char *table, ipsf_error **error);
/* Checks everything and hands the history over. IPSF_REFUSED with all problems. The builder is empty afterwards either
 * way. */
IPSF_API int32_t ipsf_builder_finish(ipsf_builder *builder, ipsf_history **out, ipsf_error **error);
IPSF_API void ipsf_builder_free(ipsf_builder **builder);

/* Whole columns. The caller's memory is read during the call and not kept, unless it is lent. */
#define IPSF_INT8 1
#define IPSF_INT16 2
#define IPSF_INT32 3
#define IPSF_INT64 4
#define IPSF_UINT8 5
#define IPSF_UINT16 6
#define IPSF_UINT32 7
#define IPSF_FLOAT64 8 /* fte only: a whole number of thousandths */
#define IPSF_TEXT 9    /* elements are ipsf_text */
#define IPSF_BOOLEAN 10 /* elements are a byte, 0 or 1: for booleans and texts alone, so that a mistaken column is
                         * refused */

/* A text in a column: `length` bytes at `data`. */
typedef struct ipsf_text {
    const char *data;
    int64_t length;
} ipsf_text;

/* A column. Ids may be integers or texts; days, whole numbers and booleans (0, 1) integers; everything may be text as
 * in CSV. */
typedef struct ipsf_column {
    uint32_t struct_size;
    int32_t type;            /* IPSF_INT8 ... IPSF_BOOLEAN */
    const char *name;        /* as in the table's description; NUL-terminated */
    const void *values;      /* the first element; may be NULL when there are no rows */
    int64_t stride;          /* bytes from one element to the next, no fewer than an element has; 0: packed */
    const uint8_t *validity; /* bitmap, least significant bit first; a cleared bit is an empty cell. NULL: no cell is
                              * empty */
    int64_t validity_offset; /* bit of the first element, from 0 */
} ipsf_column;
#define IPSF_COLUMN_INIT {sizeof(ipsf_column), 0, 0, 0, 0, 0, 0}

/* Appends `length` rows (from 0) to `table`; columns that are not given are empty. Every `columns[i].struct_size` must
 * be the same. */
IPSF_API int32_t ipsf_builder_add_columns(ipsf_builder *builder, const char *table, int64_t length,
                                          const ipsf_column *columns, int64_t column_count, ipsf_error **error);

/* Gives back what was lent. Called on whichever thread frees the last thing that uses it; it must not call into the
 * handle being freed. */
typedef void (*ipsf_release)(void *user);

/* Appends columns of contacts that the history goes on using where they are, instead of copying them: it holds 8 bytes
 * for each contact, and the columns are read again for explanations. `table` is "contacts"; other tables are small and
 * can only be added. The memory that the columns point at (values, validity, the bytes of texts; not the structs and
 * names) stays the caller's, and must stay valid and unchanged until `release(user)` is called: exactly once, when
 * nothing uses it any more. That is
 *   - when the history made of it is freed, and every series and explanation made of that, if the builder's finish
 *     succeeds;
 *   - in ipsf_builder_finish, if that fails, or in ipsf_builder_free;
 *   - in the call that reads the columns as added ones, if a history cannot be of lent contacts alone: this one, when
 *     contacts were added before or the builder continues a history; or the one that adds contacts later.
 * `release` may be NULL: only calls that are given the history or the builder read the memory, so it may go when both
 * are freed. When this function returns an error, `release` is not called and the caller keeps what it owns.
 * ipsf_builder_continue, ipsf_history_part, ipsf_history_save and ipsf_history_pack first copy the contacts of a
 * history that borrows them, which costs as much time and memory as adding the columns; what they give borrows
 * nothing. */
IPSF_API int32_t ipsf_builder_lend_columns(ipsf_builder *builder, const char *table, int64_t length,
                                           const ipsf_column *columns, int64_t column_count, ipsf_release release,
                                           void *user, ipsf_error **error);

/* Tables of any Arrow producer, through the Arrow C Data and C Stream Interface (docs/arrow.md: the types that are
 * taken). A stream, or a batch, is moved in: the function copies the struct, sets its `release` to NULL, and releases
 * the copy once before it returns, whatever it returns (with a NULL builder or an unknown table too). A schema is only
 * read and stays the caller's. Producers are called on the calling thread. The column names are those of the table's
 * description, other columns are passed over, with a warning. Rows are counted over the batches. IPSF_REFUSED when the
 * data are not what the interface promises, when a column's type is not taken, or when the producer reports an error;
 * the builder then holds a part of the rows, and its ipsf_builder_finish will refuse for the same reason. */
#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

#define ARROW_FLAG_DICTIONARY_ORDERED 1
#define ARROW_FLAG_NULLABLE 2
#define ARROW_FLAG_MAP_KEYS_SORTED 4

struct ArrowSchema {
    const char *format;
    const char *name;
    const char *metadata;
    int64_t flags;
    int64_t n_children;
    struct ArrowSchema **children;
    struct ArrowSchema *dictionary;
    void (*release)(struct ArrowSchema *);
    void *private_data;
};

struct ArrowArray {
    int64_t length;
    int64_t null_count;
    int64_t offset;
    int64_t n_buffers;
    int64_t n_children;
    const void **buffers;
    struct ArrowArray **children;
    struct ArrowArray *dictionary;
    void (*release)(struct ArrowArray *);
    void *private_data;
};

#endif

#ifndef ARROW_C_STREAM_INTERFACE
#define ARROW_C_STREAM_INTERFACE

struct ArrowArrayStream {
    int (*get_schema)(struct ArrowArrayStream *, struct ArrowSchema *out);
    int (*get_next)(struct ArrowArrayStream *, struct ArrowArray *out);
    const char *(*get_last_error)(struct ArrowArrayStream *);
    void (*release)(struct ArrowArrayStream *);
    void *private_data;
};

#endif

/* Appends all rows of a stream to `table`. */
IPSF_API int32_t ipsf_builder_add_arrow_stream(ipsf_builder *builder, const char *table,
                                               struct ArrowArrayStream *stream, ipsf_error **error);
/* Appends the rows of one record batch to `table`; `schema` describes it. */
IPSF_API int32_t ipsf_builder_add_arrow(ipsf_builder *builder, const char *table, struct ArrowArray *batch,
                                        const struct ArrowSchema *schema, ipsf_error **error);

/* Rows. An id is a text, or, where `text` is NULL, an integer; IPSF_NO_ID is an empty cell. The integer 7 and the text
 * "7" are one id. Words are those of the table's description; a NULL text or word is an empty cell, and so are
 * IPSF_NO_DAY, IPSF_NO_NUMBER, IPSF_UNKNOWN. */
typedef struct ipsf_id {
    const char *text;
    int64_t integer;
} ipsf_id;
#define IPSF_ID_NONE {0, IPSF_NO_ID}

typedef struct ipsf_team {
    uint32_t struct_size;
    int32_t started_on;
    ipsf_id team_id; /* required */
    const char *name;
    const char *region;
    const char *service_model;
} ipsf_team;
#define IPSF_TEAM_INIT {sizeof(ipsf_team), IPSF_NO_DAY, IPSF_ID_NONE, 0, 0, 0}

typedef struct ipsf_coach {
    uint32_t struct_size;
    int32_t fte_thousandths; /* 1-1000; IPSF_NO_NUMBER: 1000 */
    ipsf_id coach_id;        /* required */
    ipsf_id team_id;         /* required */
    int32_t started_on;      /* IPSF_NO_DAY: since always */
    int32_t ended_on;        /* last day that counts */
} ipsf_coach;
#define IPSF_COACH_INIT {sizeof(ipsf_coach), IPSF_NO_NUMBER, IPSF_ID_NONE, IPSF_ID_NONE, IPSF_NO_DAY, IPSF_NO_DAY}

typedef struct ipsf_episode {
    uint32_t struct_size;
    int32_t started_on; /* required */
    ipsf_id episode_id; /* required */
    ipsf_id client_id;  /* required */
    ipsf_id coach_id;   /* required: the first coach */
    int32_t ended_on;   /* last day that counts */
    int32_t employer_contact_consent;
    const char *end_reason;
    const char *referral;
    ipsf_id care_team_id;
} ipsf_episode;
#define IPSF_EPISODE_INIT \
    {sizeof(ipsf_episode), IPSF_NO_DAY, IPSF_ID_NONE, IPSF_ID_NONE, IPSF_ID_NONE, IPSF_NO_DAY, IPSF_UNKNOWN, 0, 0, \
     IPSF_ID_NONE}

typedef struct ipsf_transfer {
    uint32_t struct_size;
    int32_t on;         /* required */
    ipsf_id episode_id; /* required */
    ipsf_id coach_id;   /* required */
} ipsf_transfer;
#define IPSF_TRANSFER_INIT {sizeof(ipsf_transfer), IPSF_NO_DAY, IPSF_ID_NONE, IPSF_ID_NONE}

typedef struct ipsf_phase {
    uint32_t struct_size;
    int32_t on;         /* required */
    ipsf_id episode_id; /* required */
    int32_t phase;      /* required, 1-5 */
    int32_t reserved;
} ipsf_phase;
#define IPSF_PHASE_INIT {sizeof(ipsf_phase), IPSF_NO_DAY, IPSF_ID_NONE, IPSF_NO_NUMBER, 0}

typedef struct ipsf_contact {
    uint32_t struct_size;
    int32_t on;         /* required */
    ipsf_id coach_id;   /* required */
    const char *party;  /* required: client, employer, partner, care_team, family */
    ipsf_id episode_id;
    const char *made_by; /* NULL: coach */
    const char *mode;    /* NULL: remote when place is online, else in_person */
    const char *outcome; /* NULL: met */
    const char *place;
    ipsf_id employer_id;
    int32_t tailored;
    int32_t reserved;
} ipsf_contact;
#define IPSF_CONTACT_INIT \
    {sizeof(ipsf_contact), IPSF_NO_DAY, IPSF_ID_NONE, 0, IPSF_ID_NONE, 0, 0, 0, 0, IPSF_ID_NONE, IPSF_UNKNOWN, 0}

typedef struct ipsf_job {
    uint32_t struct_size;
    int32_t started_on;  /* required */
    ipsf_id job_id;      /* required */
    ipsf_id episode_id;  /* required */
    ipsf_id employer_id; /* required */
    int32_t ended_on;    /* last day that counts */
    int32_t end_known_on;
    const char *end_reason;
    ipsf_id occupation; /* any code */
    int32_t open_market;
    int32_t support_declined_on;
    const char *contract;
} ipsf_job;
#define IPSF_JOB_INIT \
    {sizeof(ipsf_job), IPSF_NO_DAY, IPSF_ID_NONE, IPSF_ID_NONE, IPSF_ID_NONE, IPSF_NO_DAY, IPSF_NO_DAY, 0, \
     IPSF_ID_NONE, IPSF_UNKNOWN, IPSF_NO_DAY, 0}

typedef struct ipsf_study {
    uint32_t struct_size;
    int32_t started_on; /* required */
    ipsf_id episode_id; /* required */
    int32_t ended_on;
    int32_t reserved;
} ipsf_study;
#define IPSF_STUDY_INIT {sizeof(ipsf_study), IPSF_NO_DAY, IPSF_ID_NONE, IPSF_NO_DAY, 0}

typedef struct ipsf_form {
    uint32_t struct_size;
    int32_t on;         /* required */
    ipsf_id episode_id; /* required */
    const char *form;   /* required */
} ipsf_form;
#define IPSF_FORM_INIT {sizeof(ipsf_form), IPSF_NO_DAY, IPSF_ID_NONE, 0}

typedef struct ipsf_signal {
    uint32_t struct_size;
    int32_t on;         /* required */
    ipsf_id episode_id; /* required */
    const char *kind;   /* required: unanswered_call, job_lead, serious_problem */
} ipsf_signal;
#define IPSF_SIGNAL_INIT {sizeof(ipsf_signal), IPSF_NO_DAY, IPSF_ID_NONE, 0}

typedef struct ipsf_work_time {
    uint32_t struct_size;
    int32_t on;       /* required: first day of the period reported */
    ipsf_id coach_id; /* required */
    int32_t minutes;  /* required, from 0 */
    int32_t coaching_minutes;
    int32_t community_minutes;
    int32_t reserved;
} ipsf_work_time;
#define IPSF_WORK_TIME_INIT \
    {sizeof(ipsf_work_time), IPSF_NO_DAY, IPSF_ID_NONE, IPSF_NO_NUMBER, IPSF_NO_NUMBER, IPSF_NO_NUMBER, 0}

typedef struct ipsf_team_event {
    uint32_t struct_size;
    int32_t on;       /* required */
    ipsf_id team_id;  /* required */
    const char *kind; /* required */
    ipsf_id coach_id;
    ipsf_id care_team_id;
    int32_t total; /* of a fidelity_review, from the lowest to the highest total of a scale of the editions that it is
                    * checked against */
    int32_t reserved;
} ipsf_team_event;
#define IPSF_TEAM_EVENT_INIT \
    {sizeof(ipsf_team_event), IPSF_NO_DAY, IPSF_ID_NONE, 0, IPSF_ID_NONE, IPSF_ID_NONE, IPSF_NO_NUMBER, 0}

/* A reviewer's answer to an input of the criteria, or a rating ("rating.17"). */
typedef struct ipsf_answer {
    uint32_t struct_size;
    int32_t on;         /* required in a history; not used beside one */
    ipsf_id team_id;    /* required in a history; beside one, none: for every team scored */
    const char *item;   /* required */
    const char *value;  /* required */
    const char *source; /* interview, observation, documents */
    const char *note;
} ipsf_answer;
#define IPSF_ANSWER_INIT {sizeof(ipsf_answer), IPSF_NO_DAY, IPSF_ID_NONE, 0, 0, 0, 0}

/* Each appends one row to its table. */
IPSF_API int32_t ipsf_builder_add_team(ipsf_builder *builder, const ipsf_team *row, ipsf_error **error);
IPSF_API int32_t ipsf_builder_add_coach(ipsf_builder *builder, const ipsf_coach *row, ipsf_error **error);
IPSF_API int32_t ipsf_builder_add_episode(ipsf_builder *builder, const ipsf_episode *row, ipsf_error **error);
IPSF_API int32_t ipsf_builder_add_transfer(ipsf_builder *builder, const ipsf_transfer *row, ipsf_error **error);
IPSF_API int32_t ipsf_builder_add_phase(ipsf_builder *builder, const ipsf_phase *row, ipsf_error **error);
IPSF_API int32_t ipsf_builder_add_contact(ipsf_builder *builder, const ipsf_contact *row, ipsf_error **error);
IPSF_API int32_t ipsf_builder_add_job(ipsf_builder *builder, const ipsf_job *row, ipsf_error **error);
IPSF_API int32_t ipsf_builder_add_study(ipsf_builder *builder, const ipsf_study *row, ipsf_error **error);
IPSF_API int32_t ipsf_builder_add_form(ipsf_builder *builder, const ipsf_form *row, ipsf_error **error);
IPSF_API int32_t ipsf_builder_add_signal(ipsf_builder *builder, const ipsf_signal *row, ipsf_error **error);
IPSF_API int32_t ipsf_builder_add_work_time(ipsf_builder *builder, const ipsf_work_time *row, ipsf_error **error);
IPSF_API int32_t ipsf_builder_add_team_event(ipsf_builder *builder, const ipsf_team_event *row, ipsf_error **error);
IPSF_API int32_t ipsf_builder_add_answer(ipsf_builder *builder, const ipsf_answer *row, ipsf_error **error);

/* ---- Databases: the views that give a record system's as a history ----------------------------------------------- */

/* A script of SQL with a view to fill in for each table of docs/history.md (docs/adapter.md): the text in UTF-8, in the
 * language of `language`. `dialect`: "sqlite", "postgresql" or "sqlserver". `schema`: that the views are made in; NULL:
 * none is named. IPSF_REFUSED: a schema in SQLite, which has none. */
IPSF_API int32_t ipsf_adapter(const char *dialect, const char *schema, const char *language, ipsf_bytes **out,
                              ipsf_error **error);

/* ---- Answers given beside or instead of a history ---------------------------------------------------------------- */

typedef struct ipsf_answers ipsf_answers;

IPSF_API int32_t ipsf_answers_new(ipsf_answers **out, ipsf_error **error);
/* Reads the text of a CSV file with the columns item and value, optionally team_id, source and note, of up to 16 MiB.
 * `name` is for messages; NULL: "answers". IPSF_REFUSED for a column that may be team_id or a date under another name
 * (docs/history.md); others are passed over, and the results of reviews warn about them ("warnings" of their JSON).
 * `options`: those of csv_... alone are looked at; NULL: how the text is written is found. */
IPSF_API int32_t ipsf_answers_read(const char *csv, int64_t length, const char *name, const ipsf_load_options *options,
                                   ipsf_answers **out, ipsf_error **error);
/* Appends one answer; its texts are copied. Whether it fits the edition is checked when it is scored. */
IPSF_API int32_t ipsf_answers_add(ipsf_answers *answers, const ipsf_answer *answer, ipsf_error **error);
IPSF_API void ipsf_answers_free(ipsf_answers **answers);

/* ---- Results as tables ------------------------------------------------------------------------------------------- */

/* An exact fraction, not reduced; denominator 0: unknown. */
typedef struct ipsf_fraction {
    int64_t numerator;
    int64_t denominator;
} ipsf_fraction;

/* What the cells of a column hold, where they hold anything. */
#define IPSF_CELL_DAY 0   /* a date, in days */
#define IPSF_CELL_INT32 1 /* a whole number of 32 bits ... */
#define IPSF_CELL_INT64 2 /* ... or of 64 */
#define IPSF_CELL_RATIO 3 /* an exact fraction */
#define IPSF_CELL_TRUTH 4 /* 0 or 1 */
#define IPSF_CELL_WORD 5  /* one of the library's own words */
#define IPSF_CELL_TEXT 6  /* an id, a key of an edition, or what others wrote */

/* A table of a result, made by ipsf_..._table of the result and the table's name (docs/tables.md); it does not need the
 * result any more. For those who want rows without knowing the result's structs: reports, grids, bindings.
 * ipsf_..._table gives IPSF_INVALID_ARGUMENT for any other name. */
typedef struct ipsf_table ipsf_table;

/* The numbers of rows and columns; 0 for NULL. */
IPSF_API int64_t ipsf_table_row_count(const ipsf_table *table);
IPSF_API int64_t ipsf_table_column_count(const ipsf_table *table);

/* What a column is. */
typedef struct ipsf_table_column {
    uint32_t struct_size;
    int32_t type;          /* IPSF_CELL_... */
    int32_t always;        /* IPSF_TRUE: no cell is empty */
    int32_t decimals;      /* of a ratio where it is shown, as in CSV: 0-9 */
    int32_t percent;       /* IPSF_TRUE: a ratio is shown times 100, as in CSV and Arrow: of the fraction 2/5, 40 */
    int32_t words;         /* of a column of words: how many it may hold; 0: not said here, or another type */
    const char *name;      /* in CSV, Arrow and data frames: "team_id" */
    const char *name_fi;   /* in a CSV in Finnish; NULL: the same */
    const char *key;       /* of the member in the result's JSON: "team"; NULL: that says it elsewhere */
    const char *unit;      /* "days"; NULL: a bare number, or none */
    const char *title_fi;  /* head it on a page; NULL: none */
    const char *title_en;
    const char *note;      /* what it means, in English; NULL: what its title says */
} ipsf_table_column;
#define IPSF_TABLE_COLUMN_INIT {sizeof(ipsf_table_column), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}

/* Copies `count` columns from `first` into `out`. */
IPSF_API int32_t ipsf_table_copy_columns(const ipsf_table *table, int64_t first, int64_t count, ipsf_table_column *out,
                                         ipsf_error **error);

/* A word that a column may hold, and how it is said. */
typedef struct ipsf_word {
    uint32_t struct_size;
    int32_t reserved;
    const char *key; /* as ipsf_table_copy_texts gives it: "overdue" */
    const char *fi;
    const char *en;
} ipsf_word;
#define IPSF_WORD_INIT {sizeof(ipsf_word), 0, 0, 0, 0}

/* Copies `count` words from `first` of the column at index `column` into `out`; it has ipsf_table_column.words. */
IPSF_API int32_t ipsf_table_copy_words(ipsf_table *table, int64_t column, int64_t first, int64_t count, ipsf_word *out,
                                       ipsf_error **error);
/* What the table is of, "What is due", in `language`; lent by the table. NULL without a table and for another
 * language. */
IPSF_API const char *ipsf_table_title(const ipsf_table *table, const char *language);

/* Each copies the cells of `count` rows from `first` of the column at index `column`; IPSF_INVALID_ARGUMENT for a
 * column of another type. Of days, whole numbers and truths: `given`, an array of `count` or NULL, tells with 1 and 0
 * which cells are not empty; empty ones are 0. */
IPSF_API int32_t ipsf_table_copy_numbers(const ipsf_table *table, int64_t column, int64_t first, int64_t count,
                                         int64_t *out, uint8_t *given, ipsf_error **error);
/* Of ratios, and of whole numbers as n/1; empty ones have the denominator 0, as have ratios that are unknown. */
IPSF_API int32_t ipsf_table_copy_fractions(const ipsf_table *table, int64_t column, int64_t first, int64_t count,
                                           ipsf_fraction *out, ipsf_error **error);
/* Of words and texts; empty ones are NULL. Equal texts are lent as the same pointer. */
IPSF_API int32_t ipsf_table_copy_texts(ipsf_table *table, int64_t column, int64_t first, int64_t count,
                                       const char **out, ipsf_error **error);

/* All rows as a stream: days are date32, ratios float64, words and texts large utf8. `out` as for
 * ipsf_explanation_arrow. */
IPSF_API int32_t ipsf_table_arrow(const ipsf_table *table, struct ArrowArrayStream *out, ipsf_error **error);
/* All rows as JSON, an array of objects with each column under its key or, where it has none, its name; and as CSV with
 * names and words in `language`. */
IPSF_API int32_t ipsf_table_json(ipsf_table *table, const char **json, int64_t *length, ipsf_error **error);
IPSF_API int32_t ipsf_table_csv(ipsf_table *table, const char *language, int32_t csv_for, const char **csv,
                                int64_t *length, ipsf_error **error);
IPSF_API void ipsf_table_free(ipsf_table **table);

/* The tables of an edition, what it asks and decides by: "edition", one row, "sections" and "criteria" of the form,
 * "inputs" that criteria ask for with their "input_choices", "criterion_levels", what each level of a criterion is,
 * "limits" as ipsf_edition_with_changes takes them, and "bands" of the totals (docs/tables.md). */
IPSF_API int32_t ipsf_edition_table(const ipsf_edition *edition, const char *name, ipsf_table **out,
                                    ipsf_error **error);

/* ---- Reviews ----------------------------------------------------------------------------------------------------- */

/* A named choice other than the edition's own, as {"averaging", "ratings"}. */
typedef struct ipsf_choice {
    const char *key;
    const char *value;
} ipsf_choice;

/* What to review. Pointers are read during the call and not kept. */
typedef struct ipsf_review_options {
    uint32_t struct_size;
    int32_t as_of;               /* the review date, required */
    int32_t months;              /* the window, 1-120 */
    int32_t threads;             /* from 1; 0: as many as the machine has cores. Results are the same for any number */
    const char *const *teams;    /* ids as text; none: every team that exists on as_of */
    int64_t team_count;
    const ipsf_choice *choices;
    int64_t choice_count;
    const int32_t *holidays;     /* another calendar: the days, besides Saturdays and Sundays, that are no working days.
                                  * NULL: Finland's */
    int64_t holiday_count;       /* each of the years 1900-2199, in any order; with `holidays` not NULL, 0 means no
                                  * holidays */
    ipsf_progress progress;      /* may be NULL */
    void *user;                  /* handed to `progress` */
} ipsf_review_options;
#define IPSF_REVIEW_OPTIONS_INIT {sizeof(ipsf_review_options), IPSF_NO_DAY, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0}

typedef struct ipsf_reviews ipsf_reviews;

/* Scores every team asked for, in the order of team ids. `history` and `answers` may be NULL, not both; without a
 * history there is one review without a team. IPSF_REFUSED: unknown team, a date out of range or not covered by the
 * edition, an answer that does not fit, an unknown choice, one that is named twice. IPSF_CANCELLED by `progress`. */
IPSF_API int32_t ipsf_reviews_score(const ipsf_edition *edition, const ipsf_history *history,
                                    const ipsf_answers *answers, const ipsf_review_options *options, ipsf_reviews **out,
                                    ipsf_error **error);

/* The number of reviews; 0 for NULL. */
IPSF_API int64_t ipsf_reviews_count(const ipsf_reviews *reviews);

/* One team's review, alone or of a series. By an edition of several scales there is no total over all: the totals are
 * 0, next_review_by is IPSF_NO_DAY and the levels are NULL, and ipsf_..._copy_scales has those of each scale. */
typedef struct ipsf_review {
    uint32_t struct_size;
    int32_t as_of;
    int32_t from;           /* first day of the window; as_of is the last */
    int32_t months;
    int32_t total_low;      /* from the scale's lowest_total to its highest_total; the total when it equals
                             * total_high */
    int32_t total_high;
    int32_t next_review_by; /* IPSF_NO_DAY when the total's range allows more than one interval */
    int32_t out_of_date;    /* IPSF_TRUE when the edition was named although it does not cover as_of */
    int32_t what_if;        /* IPSF_TRUE: by an edition with changed rules (ipsf_edition_with_changes) */
    int32_t reserved;
    const char *team;       /* NULL without a history */
    const char *level;      /* key of the level, "good"; NULL when a criterion is unscored */
    const char *lowest_level; /* keys of the lowest and highest level that the total's range allows */
    const char *highest_level;
} ipsf_review;
#define IPSF_REVIEW_INIT {sizeof(ipsf_review), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}

/* The total of one scale of a review. */
typedef struct ipsf_scale_total {
    uint32_t struct_size;
    int32_t scale;          /* its index among those of the edition (ipsf_edition_copy_scales) */
    int32_t total_low;      /* these as in ipsf_review */
    int32_t total_high;
    int32_t next_review_by;
    int32_t reserved;
    const char *key;        /* of the scale, "employment"; "" of the only scale of an edition that does not name it */
    const char *level;
    const char *lowest_level;
    const char *highest_level;
} ipsf_scale_total;
#define IPSF_SCALE_TOTAL_INIT {sizeof(ipsf_scale_total), 0, 0, 0, 0, 0, 0, 0, 0, 0}

#define IPSF_BASIS_NONE 0
#define IPSF_BASIS_RATING 1
#define IPSF_BASIS_ANSWER 2
#define IPSF_BASIS_MEASURE 3
#define IPSF_BASIS_BOTH 4

/* One criterion of a review. */
typedef struct ipsf_criterion_score {
    uint32_t struct_size;
    int32_t criterion; /* criterion id of the edition */
    int32_t score;     /* 1-5; 0 when unscored */
    int32_t low;       /* lowest and highest level reachable */
    int32_t high;
    int32_t basis;     /* IPSF_BASIS_... */
    const char *row;   /* id of the deciding row; NULL when no row alone decides */
    const char *key;   /* of the criterion, "employer_contact" */
} ipsf_criterion_score;
#define IPSF_CRITERION_SCORE_INIT {sizeof(ipsf_criterion_score), 0, 0, 0, 0, 0, 0, 0}

/* The review at `index` as a result of its own, with the warnings of all. */
IPSF_API int32_t ipsf_reviews_alone(const ipsf_reviews *reviews, int64_t index, ipsf_reviews **out, ipsf_error **error);

/* Copies `count` reviews from `first` into `out`. */
IPSF_API int32_t ipsf_reviews_copy(const ipsf_reviews *reviews, int64_t first, int64_t count, ipsf_review *out,
                                   ipsf_error **error);
/* Copies the criteria of each of `count` reviews from `first` into `out`, an array of ipsf_edition_criterion_count() x
 * count, review by review, by id; and likewise the totals of their scales, an array of ipsf_edition_scale_count() x
 * count, in the order of the edition. */
IPSF_API int32_t ipsf_reviews_copy_criteria(const ipsf_reviews *reviews, int64_t first, int64_t count,
                                            ipsf_criterion_score *out, ipsf_error **error);
IPSF_API int32_t ipsf_reviews_copy_scales(const ipsf_reviews *reviews, int64_t first, int64_t count,
                                          ipsf_scale_total *out, ipsf_error **error);
/* The tables "reviews", "totals" of their scales, "parts" (sections and principles), "criteria", "inputs", "records"
 * that measures left out or counted apart, and "changes" for the next level, whose rows are joined by team_id, as_of,
 * criterion and input; "readings" of each criterion, "choices" in force, "warnings", and "made_with", one row of
 * library and edition (docs/tables.md). Together they say all that the JSON says. */
IPSF_API int32_t ipsf_reviews_table(const ipsf_reviews *reviews, const char *name, ipsf_table **out,
                                    ipsf_error **error);
/* All of it as JSON (docs/json.md), and for people. */
IPSF_API int32_t ipsf_reviews_json(ipsf_reviews *reviews, const char **json, int64_t *length, ipsf_error **error);
IPSF_API int32_t ipsf_reviews_text(ipsf_reviews *reviews, const char *language, const char **text, int64_t *length,
                                   ipsf_error **error);
/* All of it as a workbook for people, the bytes of an .xlsx file (docs/xlsx.md): a sheet for each table, in `language`.
 * The same bytes for the same result. IPSF_REFUSED when a sheet cannot hold a table, IPSF_UNSUPPORTED without the
 * component "xlsx". */
IPSF_API int32_t ipsf_reviews_xlsx(const ipsf_reviews *reviews, const char *language, ipsf_bytes **out,
                                   ipsf_error **error);
IPSF_API void ipsf_reviews_free(ipsf_reviews **reviews);

/* ---- Series: the reviews of many dates --------------------------------------------------------------------------- */

#define IPSF_EVERY_MONTH 0
#define IPSF_EVERY_QUARTER 1
#define IPSF_EVERY_YEAR 2

/* What to review. Pointers are read during the call and not kept. */
typedef struct ipsf_series_options {
    uint32_t struct_size;
    int32_t from;                /* required: the review dates are the ends of months (quarters, years) from this day
                                  * ... */
    int32_t to;                  /* ... to this one, both included; required */
    int32_t every;               /* IPSF_EVERY_... */
    int32_t months;              /* the window of each review, 1-120 */
    int32_t threads;             /* from 1; 0: as many as the machine has cores. Results are the same for any number */
    const char *const *teams;    /* ids as text; none: on each date every team that exists then */
    int64_t team_count;
    const ipsf_choice *choices;
    int64_t choice_count;
    const int32_t *holidays;     /* as in ipsf_review_options */
    int64_t holiday_count;
    ipsf_progress progress;      /* may be NULL */
    void *user;                  /* handed to `progress` */
} ipsf_series_options;
#define IPSF_SERIES_OPTIONS_INIT \
    {sizeof(ipsf_series_options), IPSF_NO_DAY, IPSF_NO_DAY, IPSF_EVERY_MONTH, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0}

typedef struct ipsf_series ipsf_series;

/* Scores every team asked for on every review date, with one pass over the history. Each review is the one that
 * ipsf_reviews_score gives for that date. `answers` may be NULL; they hold on every date. IPSF_REFUSED as there, for
 * each date, and when there is none or more than 2400. IPSF_CANCELLED by `progress`. */
IPSF_API int32_t ipsf_series_score(const ipsf_edition *edition, const ipsf_history *history,
                                   const ipsf_answers *answers, const ipsf_series_options *options, ipsf_series **out,
                                   ipsf_error **error);

/* The number of reviews, by date, then team in the order of ids; a team that does not exist yet on a date has none. 0
 * for NULL. */
IPSF_API int64_t ipsf_series_count(const ipsf_series *series);

/* Copies `count` reviews from `first` into `out`. */
IPSF_API int32_t ipsf_series_copy(const ipsf_series *series, int64_t first, int64_t count, ipsf_review *out,
                                  ipsf_error **error);
/* The totals of their scales, as ipsf_reviews_copy_scales. */
IPSF_API int32_t ipsf_series_copy_scales(const ipsf_series *series, int64_t first, int64_t count, ipsf_scale_total *out,
                                         ipsf_error **error);
/* Copies the lowest and highest reachable levels of all criteria, by id, of `count` reviews from `first`, review by
 * review. `low` and `high` are arrays of ipsf_edition_criterion_count() x count; either may be NULL. A criterion is
 * scored where both are the same. */
IPSF_API int32_t ipsf_series_copy_levels(const ipsf_series *series, int64_t first, int64_t count, uint8_t *low,
                                         uint8_t *high, ipsf_error **error);
/* Copies all measures of `count` reviews from `first` into `out`, an array of ipsf_measure_count() x count, review by
 * review. */
IPSF_API int32_t ipsf_series_copy_measures(const ipsf_series *series, int64_t first, int64_t count, ipsf_fraction *out,
                                           ipsf_error **error);
/* The whole review at `index` as ipsf_reviews_score gives it for that date and team alone, but with the warnings of the
 * series. */
IPSF_API int32_t ipsf_series_review(const ipsf_series *series, int64_t index, ipsf_reviews **out, ipsf_error **error);
/* One row for each review, in the columns of docs/series.md: dates are date32, measures int64, other numbers int32,
 * texts large utf8. `out` as for ipsf_explanation_arrow; the stream does not need the series any more. */
IPSF_API int32_t ipsf_series_arrow(const ipsf_series *series, struct ArrowArrayStream *out, ipsf_error **error);
/* The tables "reviews", one row for each review, in the columns of docs/series.md, "totals" of their scales, and
 * "warnings" and "made_with" as of ipsf_reviews_table (docs/tables.md). */
IPSF_API int32_t ipsf_series_table(const ipsf_series *series, const char *name, ipsf_table **out, ipsf_error **error);
/* All of it as JSON (docs/json.md; some 20 KB for each review), as CSV (docs/series.md) and for people. */
IPSF_API int32_t ipsf_series_json(ipsf_series *series, const char **json, int64_t *length, ipsf_error **error);
IPSF_API int32_t ipsf_series_csv(ipsf_series *series, int32_t csv_for, const char **csv, int64_t *length,
                                 ipsf_error **error);
IPSF_API int32_t ipsf_series_text(ipsf_series *series, const char *language, const char **text, int64_t *length,
                                  ipsf_error **error);
/* All of it as a workbook (docs/xlsx.md), as ipsf_reviews_xlsx gives it. */
IPSF_API int32_t ipsf_series_xlsx(const ipsf_series *series, const char *language, ipsf_bytes **out,
                                  ipsf_error **error);
IPSF_API void ipsf_series_free(ipsf_series **series);

/* What is published, as tables in memory: for tables of a lake or a database of your own (docs/publish.md). */
typedef struct ipsf_publication ipsf_publication;

/* Scores as ipsf_series_score does, lists what is due on the review dates and at most `due_days` (0-3660) days after
 * them, and tracks the months that end in the period. IPSF_REFUSED as ipsf_series_score; IPSF_CANCELLED by
 * `progress`. */
IPSF_API int32_t ipsf_publication_new(const ipsf_edition *edition, const ipsf_history *history,
                                      const ipsf_answers *answers, const ipsf_series_options *options,
                                      int32_t due_days, ipsf_publication **out, ipsf_error **error);
/* The table of that name, with the rows of all dates: any that ipsf_published_table_name names. */
IPSF_API int32_t ipsf_publication_table(const ipsf_publication *publication, const char *name, ipsf_table **out,
                                        ipsf_error **error);
IPSF_API void ipsf_publication_free(ipsf_publication **publication);

/* The number of tables that are published, and the name of one (0 to below that number), "reviews"; NULL for any other
 * index. */
IPSF_API int64_t ipsf_published_table_count(void);
IPSF_API const char *ipsf_published_table_name(int64_t index);

/* Where results are published. Pointers are read during the call and not kept. */
typedef struct ipsf_publish_options {
    uint32_t struct_size;
    int32_t due_days;   /* 0-3660: what is open and due at most so many days after a review date is listed, too */
    const char *into;   /* required: an SQLite file, which is made where there is none, or "odbc:" and a connection
                         * string */
    const char *schema; /* that the tables are in; NULL: the one of the connection. SQLite has none */
} ipsf_publish_options;
#define IPSF_PUBLISH_OPTIONS_INIT {sizeof(ipsf_publish_options), 14, 0, 0}

/* Writes what ipsf_publication_new gives into the tables of a database, in one transaction: whatever stops it, the
 * database has either everything or what it had before. Rows of the teams and dates published are replaced, all
 * others stay. IPSF_REFUSED as there; also when the database cannot be written, has tables of these names that were not
 * published, or of another version. No message has more of `into` than the name of the file or data source.
 * IPSF_CANCELLED by `progress`; IPSF_UNSUPPORTED without the component "sqlite" ("odbc"). */
IPSF_API int32_t ipsf_publish(const ipsf_edition *edition, const ipsf_history *history, const ipsf_answers *answers,
                              const ipsf_series_options *options, const ipsf_publish_options *published,
                              ipsf_error **error);

/* The number of measures, and the name of one (0 to below that number), "clients_per_coach"; NULL for any other
 * index. */
IPSF_API int64_t ipsf_measure_count(void);
IPSF_API const char *ipsf_measure_name(int64_t index);

/* ---- Consensus: several assessors, and what they agreed on ------------------------------------------------------- */

typedef struct ipsf_consensus ipsf_consensus;

/* What one assessor answered and rated, alone. */
typedef struct ipsf_assessment {
    const char *assessor;        /* a name; no two are the same */
    const ipsf_answers *answers; /* not NULL */
} ipsf_assessment;

/* Scores the same teams by what each assessor gave alone, and by what they agreed on: what all of them gave alike, and
 * what is in `agreed`, which goes before it and may be NULL (docs/consensus.md). Where all scored a criterion alike but
 * gave other answers to it, and nothing was agreed on, it is rated at that level. What else they differ in is left out
 * of the agreed reviews, which score it by the history alone. `assessments`: an array of `count`, 2-100; it and the
 * answers are read during the call and not kept. `history` may be NULL: one review without a team. IPSF_REFUSED and
 * IPSF_CANCELLED as ipsf_reviews_score; answers are refused with their assessor's name, those of `agreed` as "agreed".
 * IPSF_REFUSED, too, for fewer than two assessors or more than 100, and for a name that is empty or there twice. */
IPSF_API int32_t ipsf_consensus_new(const ipsf_edition *edition, const ipsf_history *history,
                                    const ipsf_assessment *assessments, int64_t count, const ipsf_answers *agreed,
                                    const ipsf_review_options *options, ipsf_consensus **out, ipsf_error **error);
/* The number of teams reviewed, in the order of their ids. 0 for NULL. */
IPSF_API int64_t ipsf_consensus_count(const ipsf_consensus *consensus);
/* The reviews of one assessor, in the order in which they were given from 0 on, or with -1 the agreed ones, as
 * ipsf_reviews_score gives them; they do not need the consensus any more. */
IPSF_API int32_t ipsf_consensus_reviews(const ipsf_consensus *consensus, int64_t assessor, ipsf_reviews **out,
                                        ipsf_error **error);
/* The tables "agreement", how alike the assessors score each team, "criteria", how they compare in each and what was
 * agreed, "levels" of each criterion by assessor, "totals" of each assessor and the agreed, "answers", who gave what,
 * and "made_with" (docs/tables.md). */
IPSF_API int32_t ipsf_consensus_table(const ipsf_consensus *consensus, const char *name, ipsf_table **out,
                                      ipsf_error **error);
/* All of it as JSON (docs/json.md), the criteria as CSV, and all for people. */
IPSF_API int32_t ipsf_consensus_json(ipsf_consensus *consensus, const char **json, int64_t *length, ipsf_error **error);
IPSF_API int32_t ipsf_consensus_csv(ipsf_consensus *consensus, int32_t csv_for, const char **csv, int64_t *length,
                                    ipsf_error **error);
IPSF_API int32_t ipsf_consensus_text(ipsf_consensus *consensus, const char *language, const char **text,
                                     int64_t *length, ipsf_error **error);
/* All of it as a workbook (docs/xlsx.md), as ipsf_reviews_xlsx gives it. */
IPSF_API int32_t ipsf_consensus_xlsx(const ipsf_consensus *consensus, const char *language, ipsf_bytes **out,
                                     ipsf_error **error);
IPSF_API void ipsf_consensus_free(ipsf_consensus **consensus);

/* ---- Sensitivity: which scores rest on a choice ------------------------------------------------------------------ */

typedef struct ipsf_sensitivity ipsf_sensitivity;

/* Scores as ipsf_reviews_score, and looks at each review under every combination of other values of the edition's named
 * choices (docs/editions.md): of words all, of numbers those that the edition names. IPSF_REFUSED and IPSF_CANCELLED as
 * there; IPSF_REFUSED, too, when there are more than 65 536 combinations. */
IPSF_API int32_t ipsf_sensitivity_new(const ipsf_edition *edition, const ipsf_history *history,
                                      const ipsf_answers *answers, const ipsf_review_options *options,
                                      ipsf_sensitivity **out, ipsf_error **error);

/* The lowest and the highest total that any combination gives a review, or one of its scales; of a review by several
 * scales totals are 0 and levels NULL. */
typedef struct ipsf_total_range {
    uint32_t struct_size;
    int32_t scale;           /* index of the scale; 0 of a review */
    int32_t worst_total;
    int32_t best_total;
    int32_t what_if;         /* as in ipsf_review */
    int32_t reserved;
    const char *team;        /* NULL without a history */
    const char *key;         /* of the scale, as in ipsf_scale_total; NULL of a review of several */
    const char *worst_level; /* keys of their levels */
    const char *best_level;
} ipsf_total_range;
#define IPSF_TOTAL_RANGE_INIT {sizeof(ipsf_total_range), 0, 0, 0, 0, 0, 0, 0, 0, 0}

/* How far a criterion of a review rests on what is unknown, and how far on choices. */
typedef struct ipsf_criterion_range {
    uint32_t struct_size;
    int32_t criterion; /* criterion id of the edition */
    int32_t low;       /* as reviewed: from low to high because inputs are unknown */
    int32_t high;
    int32_t lowest;    /* the lowest low and the highest high of all combinations */
    int32_t highest;
} ipsf_criterion_range;
#define IPSF_CRITERION_RANGE_INIT {sizeof(ipsf_criterion_range), 0, 0, 0, 0, 0}

/* A review with one choice changed, everything else as it is. */
typedef struct ipsf_choice_effect {
    uint32_t struct_size;
    int32_t moved;             /* how many criteria would be other; 0: the review would be the same */
    int32_t total_low;         /* totals and levels as in ipsf_review; of several scales 0 and NULL */
    int32_t total_high;
    int64_t review;            /* its index */
    const char *key;           /* of the choice, and the value tried */
    const char *value;
    const char *lowest_level;  /* keys of the lowest and highest level that the total's range allows */
    const char *highest_level;
} ipsf_choice_effect;
#define IPSF_CHOICE_EFFECT_INIT {sizeof(ipsf_choice_effect), 0, 0, 0, 0, 0, 0, 0, 0}

/* The number of reviews, in the order of team ids, and of effects: of all reviews, one after another, by choice and
 * value as tried. 0 for NULL. */
IPSF_API int64_t ipsf_sensitivity_count(const ipsf_sensitivity *sensitivity);
IPSF_API int64_t ipsf_sensitivity_effect_count(const ipsf_sensitivity *sensitivity);
/* Copies `count` reviews or effects from `first` into `out`; of criteria, by id, and of scales those of each of `count`
 * reviews or effects from `first`, one after another, into an array of as many times `count` as the edition has. */
IPSF_API int32_t ipsf_sensitivity_copy(const ipsf_sensitivity *sensitivity, int64_t first, int64_t count,
                                       ipsf_total_range *out, ipsf_error **error);
IPSF_API int32_t ipsf_sensitivity_copy_criteria(const ipsf_sensitivity *sensitivity, int64_t first, int64_t count,
                                                ipsf_criterion_range *out, ipsf_error **error);
IPSF_API int32_t ipsf_sensitivity_copy_effects(const ipsf_sensitivity *sensitivity, int64_t first, int64_t count,
                                               ipsf_choice_effect *out, ipsf_error **error);
IPSF_API int32_t ipsf_sensitivity_copy_scales(const ipsf_sensitivity *sensitivity, int64_t first, int64_t count,
                                              ipsf_total_range *out, ipsf_error **error);
IPSF_API int32_t ipsf_sensitivity_copy_effect_scales(const ipsf_sensitivity *sensitivity, int64_t first, int64_t count,
                                                     ipsf_scale_total *out, ipsf_error **error);
/* The reviews as ipsf_reviews_score gives them; they do not need the sensitivity any more. */
IPSF_API int32_t ipsf_sensitivity_reviews(const ipsf_sensitivity *sensitivity, ipsf_reviews **out, ipsf_error **error);
/* What it adds to the tables of its reviews: "totals", the worst and the best of each scale, "extreme_choices" that
 * give them, "criteria" and what they rest on, "effects" of each value tried, with "effect_totals" of the scales and
 * "effect_criteria" that would be other. Rows are joined by team_id, as_of, scale, choice and value (docs/tables.md);
 * together with the tables of the reviews they say all that the JSON says. */
IPSF_API int32_t ipsf_sensitivity_table(const ipsf_sensitivity *sensitivity, const char *name, ipsf_table **out,
                                        ipsf_error **error);
/* The reviews as ipsf_reviews_json and ipsf_reviews_text give them, each with what it rests on (docs/json.md): also
 * which criteria each effect moves, which choices and readings a criterion rests on, and which choices give the worst
 * and the best total. */
IPSF_API int32_t ipsf_sensitivity_json(ipsf_sensitivity *sensitivity, const char **json, int64_t *length,
                                       ipsf_error **error);
IPSF_API int32_t ipsf_sensitivity_text(ipsf_sensitivity *sensitivity, const char *language, const char **text,
                                       int64_t *length, ipsf_error **error);
/* All of it as a workbook (docs/xlsx.md), as ipsf_reviews_xlsx gives it. */
IPSF_API int32_t ipsf_sensitivity_xlsx(const ipsf_sensitivity *sensitivity, const char *language, ipsf_bytes **out,
                                       ipsf_error **error);
IPSF_API void ipsf_sensitivity_free(ipsf_sensitivity **sensitivity);

/* ---- Differences: what another edition changes ------------------------------------------------------------------- */

typedef struct ipsf_edition_difference ipsf_edition_difference;

/* What differs from `before` in `after` (docs/editions.md). It needs neither of the two any more. */
IPSF_API int32_t ipsf_edition_difference_new(const ipsf_edition *before, const ipsf_edition *after,
                                             ipsf_edition_difference **out, ipsf_error **error);

/* One difference. */
typedef struct ipsf_edition_change {
    uint32_t struct_size;
    int32_t criterion;     /* criterion id; 0: none. One that only one edition has is a single change */
    const char *kind;      /* what it is of: "edition", "limits", "inputs", "readings", "choices", "counting", "levels",
                            * "process", "texts" or "cases" */
    const char *key;       /* "row.5.when.community_time_share": of what exactly, with points between its parts
                            * (docs/editions.md) */
    const char *language;  /* "fi" or "en": which of a text's languages; NULL: no text */
    const char *about_fi;  /* the same in words */
    const char *about_en;
    const char *before;    /* as written, ">= 65"; NULL: it was not there */
    const char *after;     /* NULL: it is no longer there */
    int64_t before_line;   /* in a file of each edition, from 1; 0: it is not there, or is of the whole edition */
    int64_t before_column;
    int64_t after_line;
    int64_t after_column;
    const char *before_file; /* name of that file, the edition's own or one that it is based on; NULL without a place */
    const char *after_file;
} ipsf_edition_change;
#define IPSF_EDITION_CHANGE_INIT {sizeof(ipsf_edition_change), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}

/* The number of changes, by kind, criterion, key and language; 0 for NULL, and when the editions say the same. */
IPSF_API int64_t ipsf_edition_difference_count(const ipsf_edition_difference *difference);
/* Copies `count` changes from `first` into `out`. */
IPSF_API int32_t ipsf_edition_difference_copy(const ipsf_edition_difference *difference, int64_t first, int64_t count,
                                              ipsf_edition_change *out, ipsf_error **error);
/* The table "changes", in the columns of the CSV, or "made_with", a row for each edition (docs/tables.md). */
IPSF_API int32_t ipsf_edition_difference_table(const ipsf_edition_difference *difference, const char *name,
                                               ipsf_table **out, ipsf_error **error);
/* All of it as JSON (docs/json.md), as CSV (docs/editions.md) and for people. */
IPSF_API int32_t ipsf_edition_difference_json(ipsf_edition_difference *difference, const char **json, int64_t *length,
                                              ipsf_error **error);
IPSF_API int32_t ipsf_edition_difference_csv(ipsf_edition_difference *difference, int32_t csv_for, const char **csv,
                                             int64_t *length, ipsf_error **error);
IPSF_API int32_t ipsf_edition_difference_text(ipsf_edition_difference *difference, const char *language,
                                              const char **text, int64_t *length, ipsf_error **error);
/* All of it as a workbook (docs/xlsx.md), as ipsf_reviews_xlsx gives it. */
IPSF_API int32_t ipsf_edition_difference_xlsx(const ipsf_edition_difference *difference, const char *language,
                                              ipsf_bytes **out, ipsf_error **error);
IPSF_API void ipsf_edition_difference_free(ipsf_edition_difference **difference);

typedef struct ipsf_review_difference ipsf_review_difference;

/* Scores every team asked for by both editions: on one date, as ipsf_reviews_score, or on those of a series, as
 * ipsf_series_score. Both editions score any date; choices hold in both, and an answer to an input that one of them
 * does not have counts for the other alone. What both measure alike is measured once. It does not need the handles any
 * more. IPSF_REFUSED and IPSF_CANCELLED as there. */
IPSF_API int32_t ipsf_review_difference_new(const ipsf_edition *before, const ipsf_edition *after,
                                            const ipsf_history *history, const ipsf_answers *answers,
                                            const ipsf_review_options *options, ipsf_review_difference **out,
                                            ipsf_error **error);
IPSF_API int32_t ipsf_review_difference_new_series(const ipsf_edition *before, const ipsf_edition *after,
                                                   const ipsf_history *history, const ipsf_answers *answers,
                                                   const ipsf_series_options *options, ipsf_review_difference **out,
                                                   ipsf_error **error);

/* A team's review by both editions. */
typedef struct ipsf_compared_review {
    uint32_t struct_size;
    int32_t as_of;
    int32_t from;             /* first day of the window; as_of is the last */
    int32_t months;
    int32_t before_total_low; /* totals and levels as in ipsf_review, by each edition; of one with several scales 0 and
                               * NULL */
    int32_t before_total_high;
    int32_t after_total_low;
    int32_t after_total_high;
    int32_t before_out_of_date; /* IPSF_TRUE when the edition does not cover as_of */
    int32_t after_out_of_date;
    int32_t before_what_if;   /* IPSF_TRUE: an edition with changed rules, as in ipsf_review */
    int32_t after_what_if;
    const char *team;         /* NULL without a history */
    const char *before_lowest_level; /* keys of the lowest and highest level that the total's range allows */
    const char *before_highest_level;
    const char *after_lowest_level;
    const char *after_highest_level;
} ipsf_compared_review;
#define IPSF_COMPARED_REVIEW_INIT {sizeof(ipsf_compared_review), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}

/* The number of reviews, by date, then team in the order of ids; 0 for NULL. */
IPSF_API int64_t ipsf_review_difference_count(const ipsf_review_difference *difference);
/* Copies `count` reviews from `first` into `out`. */
IPSF_API int32_t ipsf_review_difference_copy(const ipsf_review_difference *difference, int64_t first, int64_t count,
                                             ipsf_compared_review *out, ipsf_error **error);
/* Copies the totals of the scales of each edition of `count` reviews from `first`, as ipsf_reviews_copy_scales does;
 * either may be NULL. */
IPSF_API int32_t ipsf_review_difference_copy_scales(const ipsf_review_difference *difference, int64_t first,
                                                    int64_t count, ipsf_scale_total *before, ipsf_scale_total *after,
                                                    ipsf_error **error);
/* Copies the lowest and highest reachable levels of all criteria of each edition, by id, of `count` reviews from
 * `first`, review by review. Each is an array of ipsf_edition_criterion_count() of its edition x count, and may be
 * NULL. A criterion that both editions have, by its id (ipsf_edition_copy_criteria), moves where they differ. */
IPSF_API int32_t ipsf_review_difference_copy_levels(const ipsf_review_difference *difference, int64_t first,
                                                    int64_t count, uint8_t *before_low, uint8_t *before_high,
                                                    uint8_t *after_low, uint8_t *after_high, ipsf_error **error);
/* The tables "reviews", in the columns of the CSV, "totals" of their scales and "criteria" that move, joined by team_id
 * and as_of; "dates", "date_totals" and "date_criteria", how many reviews move on each; "changes" of the editions, as
 * of ipsf_edition_difference_table; and of each edition "only_criteria" that the other does not have, "choices",
 * "warnings" and "made_with" (docs/tables.md). Together they say all that the JSON says. */
IPSF_API int32_t ipsf_review_difference_table(const ipsf_review_difference *difference, const char *name,
                                              ipsf_table **out, ipsf_error **error);
/* All of it as JSON (docs/json.md), as CSV (docs/editions.md) and for people. */
IPSF_API int32_t ipsf_review_difference_json(ipsf_review_difference *difference, const char **json, int64_t *length,
                                             ipsf_error **error);
IPSF_API int32_t ipsf_review_difference_csv(ipsf_review_difference *difference, int32_t csv_for, const char **csv,
                                            int64_t *length, ipsf_error **error);
IPSF_API int32_t ipsf_review_difference_text(ipsf_review_difference *difference, const char *language,
                                             const char **text, int64_t *length, ipsf_error **error);
/* All of it as a workbook (docs/xlsx.md), as ipsf_reviews_xlsx gives it. */
IPSF_API int32_t ipsf_review_difference_xlsx(const ipsf_review_difference *difference, const char *language,
                                             ipsf_bytes **out, ipsf_error **error);
IPSF_API void ipsf_review_difference_free(ipsf_review_difference **difference);

/* ---- Explanations: the records behind a measure ------------------------------------------------------------------ */

typedef struct ipsf_explanation ipsf_explanation;

/* The records behind `measure` ("clients_per_coach") of one team. Of `options` the date, window, choices and holidays
 * count; it names exactly one team. */
IPSF_API int32_t ipsf_explanation_new(const ipsf_edition *edition, const ipsf_history *history,
                                      const ipsf_review_options *options, const char *measure, ipsf_explanation **out,
                                      ipsf_error **error);

/* The measure as an exact fraction; denominator 0: unknown, and then why (else NULL). Any of the three may be NULL. */
IPSF_API int32_t ipsf_explanation_fraction(const ipsf_explanation *explanation, int64_t *numerator,
                                           int64_t *denominator, const char **unknown_because, ipsf_error **error);

/* One record: what it adds to the numerator and the denominator, or why it was left out. */
typedef struct ipsf_evidence {
    uint32_t struct_size;
    int32_t reserved;
    int64_t row;          /* of the table, from 1; the header of a CSV file is 1 */
    int64_t numerator;
    int64_t denominator;
    const char *table;    /* "contacts" */
    const char *left_out; /* the reason; NULL when the record counts */
    const char *detail;   /* which part of the record, "week 2"; NULL: all of it */
} ipsf_evidence;
#define IPSF_EVIDENCE_INIT {sizeof(ipsf_evidence), 0, 0, 0, 0, 0, 0, 0}

/* The number of records; 0 for NULL. Their numerators and denominators add up to the fraction. */
IPSF_API int64_t ipsf_explanation_count(const ipsf_explanation *explanation);
/* Copies `count` records from `first` into `out`. */
IPSF_API int32_t ipsf_explanation_copy(const ipsf_explanation *explanation, int64_t first, int64_t count,
                                       ipsf_evidence *out, ipsf_error **error);
/* The table "records". */
IPSF_API int32_t ipsf_explanation_table(const ipsf_explanation *explanation, const char *name, ipsf_table **out,
                                        ipsf_error **error);
/* The records as an Arrow stream with the columns table, row, id, numerator, denominator, left_out and detail of
 * docs/tables.md (texts are large utf8, the others int64). `out` points at an empty struct, which the caller releases
 * or hands on; what it held is overwritten. The stream does not need the explanation any more. On failure
 * `out->release` is NULL. */
IPSF_API int32_t ipsf_explanation_arrow(const ipsf_explanation *explanation, struct ArrowArrayStream *out,
                                        ipsf_error **error);
/* All of it as JSON (docs/json.md). */
IPSF_API int32_t ipsf_explanation_json(ipsf_explanation *explanation, const char **json, int64_t *length,
                                       ipsf_error **error);
IPSF_API void ipsf_explanation_free(ipsf_explanation **explanation);

/* ---- Arrow streams in Python's capsules -------------------------------------------------------------------------- */

/* Python's Arrow PyCapsule protocol hands a stream over in a capsule, whose destructor is called when the last user is
 * gone: after everything written in Python when the interpreter ends. So it is native code, and takes what it needs of
 * Python (PyCapsule_GetPointer) as an address. */
typedef void *(*ipsf_capsule_pointer)(void *capsule, const char *name);
typedef void (*ipsf_capsule_destructor)(void *capsule);
/* An empty stream, to be put into a capsule of that `*name` with `*destructor`, which releases the stream unless it was
 * moved out and frees it, and then to be filled by ipsf_..._arrow. Name and destructor live as long as the library.
 * `capsule_get_pointer` is the same in every call of a process: the last one is kept. NULL without memory, or when an
 * argument is NULL. Any thread. */
IPSF_API struct ArrowArrayStream *ipsf_python_stream_new(ipsf_capsule_pointer capsule_get_pointer, const char **name,
                                                         ipsf_capsule_destructor *destructor);

/* ---- Tracking table: what a team leader follows, coach by coach -------------------------------------------------- */

#define IPSF_EVERY_WEEK 3 /* an ISO week; of tracking tables, which take it or IPSF_EVERY_MONTH */

/* What to track. Pointers are read during the call and not kept. */
typedef struct ipsf_tracking_options {
    uint32_t struct_size;
    int32_t from;                      /* required: the days looked at are those from this one ... */
    int32_t to;                        /* ... to this one, both included; required, not before `from`. Nothing after it
                                        * is looked at */
    int32_t every;                     /* IPSF_EVERY_MONTH or IPSF_EVERY_WEEK */
    const char *const *teams;          /* ids as text; none: all */
    int64_t team_count;
    int64_t jobs_started_goal;         /* a team's own, for a whole month (week); 0 or more; -1: none */
    ipsf_fraction employed_share_goal; /* a team's own, 0 to 1, denominator at most 1000000000; denominator 0: none */
} ipsf_tracking_options;
#define IPSF_TRACKING_OPTIONS_INIT \
    {sizeof(ipsf_tracking_options), IPSF_NO_DAY, IPSF_NO_DAY, IPSF_EVERY_MONTH, 0, 0, -1, {0, 0}}

typedef struct ipsf_tracking ipsf_tracking;

/* Makes the tracking table (docs/tracking.md). The goal of employer meetings is the edition's. It keeps what it needs
 * of both handles. IPSF_REFUSED: a date or goal out of range, more than 2400 months or weeks, an unknown team, a `to`
 * that the edition does not cover. */
IPSF_API int32_t ipsf_tracking_new(const ipsf_edition *edition, const ipsf_history *history,
                                   const ipsf_tracking_options *options, ipsf_tracking **out, ipsf_error **error);

/* The number of rows: by period, then team and coach in the order of ids, each team's sum after its coaches. 0 for
 * NULL. */
IPSF_API int64_t ipsf_tracking_count(const ipsf_tracking *tracking);

/* One coach in one month (week), or the sum of a team's coaches. A count is IPSF_UNKNOWN when the history does not have
 * the table. */
typedef struct ipsf_tracking_row {
    uint32_t struct_size;
    int32_t from;       /* first and last day of the period, of those asked for */
    int32_t to;
    int32_t reserved;
    const char *period; /* "2024-02" or "2024-W05" */
    const char *team;
    const char *coach;  /* NULL: the team's sum */
    int64_t clients_at_start; /* + new_clients + handed_in - handed_out - ended + ended_on_last_day = clients_at_end */
    int64_t new_clients;
    int64_t handed_in;
    int64_t handed_out;
    int64_t ended;
    int64_t ended_on_last_day; /* of `ended`: still clients of that day */
    int64_t clients_at_end;
    int64_t job_seekers;       /* of clients_at_end */
    int64_t employed_clients;  /* of clients_at_end */
    int64_t jobs_started;
    int64_t jobs_ended;
    int64_t studies_started;
    int64_t employer_contacts;
    int64_t employer_meetings; /* of these: in person, for a client in job search */
    ipsf_fraction employed_share;             /* denominator 0: unknown */
    ipsf_fraction employer_meetings_per_week; /* of a full-time coach; not reduced; denominator 0: unknown */
    int64_t employer_meetings_goal;           /* in such a week, as the edition has it; -1: none */
} ipsf_tracking_row;
#define IPSF_TRACKING_ROW_INIT \
    {sizeof(ipsf_tracking_row), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, {0, 0}, {0, 0}, 0}

/* Copies `count` rows from `first` into `out`. */
IPSF_API int32_t ipsf_tracking_copy(const ipsf_tracking *tracking, int64_t first, int64_t count, ipsf_tracking_row *out,
                                    ipsf_error **error);
/* The tables "rows" and "made_with". */
IPSF_API int32_t ipsf_tracking_table(const ipsf_tracking *tracking, const char *name, ipsf_table **out,
                                     ipsf_error **error);
/* All of it as JSON (docs/json.md), as CSV with a header in `language` (docs/tracking.md) and for people. */
IPSF_API int32_t ipsf_tracking_json(ipsf_tracking *tracking, const char **json, int64_t *length, ipsf_error **error);
IPSF_API int32_t ipsf_tracking_csv(ipsf_tracking *tracking, const char *language, int32_t csv_for, const char **csv,
                                   int64_t *length, ipsf_error **error);
IPSF_API int32_t ipsf_tracking_text(ipsf_tracking *tracking, const char *language, const char **text, int64_t *length,
                                    ipsf_error **error);
/* All of it as a workbook (docs/xlsx.md), as ipsf_reviews_xlsx gives it. */
IPSF_API int32_t ipsf_tracking_xlsx(const ipsf_tracking *tracking, const char *language, ipsf_bytes **out,
                                    ipsf_error **error);
IPSF_API void ipsf_tracking_free(ipsf_tracking **tracking);

/* ---- Client summary: every episode with its jobs and studies ----------------------------------------------------- */

/* Which episodes to sum up. Pointers are read during the call and not kept. Arrays of ids as text; none: all. */
typedef struct ipsf_client_summary_options {
    uint32_t struct_size;
    int32_t as_of;              /* required; nothing after it is looked at */
    const char *const *teams;
    int64_t team_count;
    const char *const *coaches;
    int64_t coach_count;
    const char *const *clients;
    int64_t client_count;
} ipsf_client_summary_options;
#define IPSF_CLIENT_SUMMARY_OPTIONS_INIT {sizeof(ipsf_client_summary_options), IPSF_NO_DAY, 0, 0, 0, 0, 0, 0}

typedef struct ipsf_client_summary ipsf_client_summary;

/* Sums up every episode that had started by as_of (docs/tracking.md). It keeps what it needs of the history.
 * IPSF_REFUSED: the date out of range, an unknown id. */
IPSF_API int32_t ipsf_client_summary_new(const ipsf_history *history, const ipsf_client_summary_options *options,
                                         ipsf_client_summary **out, ipsf_error **error);

/* The number of episodes (by team, coach and client in the order of ids, then start), of their jobs (by episode, then
 * start) and of their studies (likewise). 0 for NULL. */
IPSF_API int64_t ipsf_client_summary_count(const ipsf_client_summary *clients);
IPSF_API int64_t ipsf_client_summary_job_count(const ipsf_client_summary *clients);
IPSF_API int64_t ipsf_client_summary_study_count(const ipsf_client_summary *clients);

/* An episode as it is known on as_of. */
typedef struct ipsf_client_episode {
    uint32_t struct_size;
    int32_t started_on;
    int32_t ended_on;    /* IPSF_NO_DAY: not by as_of */
    int32_t phase;       /* 1-5; 0: none yet; 6: ended; IPSF_UNKNOWN: it goes on and the history has no phases table */
    int32_t phase_since; /* first day of that phase; IPSF_NO_DAY when it is unknown */
    int32_t met;         /* an employer in person: IPSF_TRUE, IPSF_FALSE (waiting), or IPSF_UNKNOWN without a contacts
                          * table */
    int64_t days;        /* in service, first and last day included */
    int64_t days_to_employer_meeting; /* or waited so far (to the last day); IPSF_UNKNOWN when `met` is */
    const char *team;    /* of the coach */
    const char *coach;   /* responsible on as_of, or on the last day */
    const char *client;
    const char *episode;
} ipsf_client_episode;
#define IPSF_CLIENT_EPISODE_INIT {sizeof(ipsf_client_episode), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}

/* A job of one of these episodes. */
typedef struct ipsf_client_job {
    uint32_t struct_size;
    int32_t started_on;
    int32_t ended_on;       /* IPSF_NO_DAY: not by as_of */
    int32_t open_market;    /* IPSF_TRUE, IPSF_FALSE or IPSF_UNKNOWN */
    int64_t episode;        /* index of its episode, from 0 */
    int64_t days;           /* up to as_of, first and last day included */
    const char *job;
    const char *employer;
    const char *occupation; /* NULL: not given */
    const char *contract;   /* "permanent"; NULL: not given */
} ipsf_client_job;
#define IPSF_CLIENT_JOB_INIT {sizeof(ipsf_client_job), 0, 0, 0, 0, 0, 0, 0, 0, 0}

/* A study of one of these episodes. */
typedef struct ipsf_client_study {
    uint32_t struct_size;
    int32_t started_on;
    int32_t ended_on; /* IPSF_NO_DAY: not by as_of */
    int32_t reserved;
    int64_t episode;  /* index of its episode, from 0 */
    int64_t days;     /* up to as_of, first and last day included */
} ipsf_client_study;
#define IPSF_CLIENT_STUDY_INIT {sizeof(ipsf_client_study), 0, 0, 0, 0, 0}

/* Copies `count` episodes (jobs, studies) from `first` into `out`. */
IPSF_API int32_t ipsf_client_summary_copy(const ipsf_client_summary *clients, int64_t first, int64_t count,
                                          ipsf_client_episode *out, ipsf_error **error);
IPSF_API int32_t ipsf_client_summary_copy_jobs(const ipsf_client_summary *clients, int64_t first, int64_t count,
                                               ipsf_client_job *out, ipsf_error **error);
IPSF_API int32_t ipsf_client_summary_copy_studies(const ipsf_client_summary *clients, int64_t first, int64_t count,
                                                  ipsf_client_study *out, ipsf_error **error);
/* The tables "episodes", "jobs" and "studies". */
IPSF_API int32_t ipsf_client_summary_table(const ipsf_client_summary *clients, const char *name, ipsf_table **out,
                                           ipsf_error **error);
/* All of it as JSON (docs/json.md), as CSV (a line for each episode, job and study; docs/tracking.md) and for
 * people. */
IPSF_API int32_t ipsf_client_summary_json(ipsf_client_summary *clients, const char **json, int64_t *length,
                                          ipsf_error **error);
IPSF_API int32_t ipsf_client_summary_csv(ipsf_client_summary *clients, const char *language, int32_t csv_for,
                                         const char **csv, int64_t *length, ipsf_error **error);
IPSF_API int32_t ipsf_client_summary_text(ipsf_client_summary *clients, const char *language, const char **text,
                                          int64_t *length, ipsf_error **error);
/* All of it as a workbook (docs/xlsx.md), as ipsf_reviews_xlsx gives it. */
IPSF_API int32_t ipsf_client_summary_xlsx(const ipsf_client_summary *clients, const char *language, ipsf_bytes **out,
                                          ipsf_error **error);
IPSF_API void ipsf_client_summary_free(ipsf_client_summary **clients);

/* ---- Due list: what the client process asks for, and when -------------------------------------------------------- */

/* What to list. Pointers are read during the call and not kept. Arrays of ids (and keys of deadlines) as text; none:
 * all. */
typedef struct ipsf_due_options {
    uint32_t struct_size;
    int32_t as_of;               /* the day asked about, required; nothing after it is looked at */
    int32_t horizon;             /* 0-3660: open deadlines due at most this many days after as_of */
    int32_t met;                 /* 0-3660: also those met on the last so many days, as_of being the last of them */
    int32_t threads;             /* from 1; 0: as many as the machine has cores. Results are the same for any number */
    int32_t reserved;
    const char *const *teams;
    int64_t team_count;
    const char *const *coaches;  /* deadlines of teams belong to no coach */
    int64_t coach_count;
    const char *const *clients;  /* deadlines of coaches and teams belong to no client */
    int64_t client_count;
    const char *const *keys;
    int64_t key_count;
    const int32_t *holidays;     /* as in ipsf_review_options */
    int64_t holiday_count;
} ipsf_due_options;
#define IPSF_DUE_OPTIONS_INIT {sizeof(ipsf_due_options), IPSF_NO_DAY, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}

typedef struct ipsf_due_list ipsf_due_list;

/* Lists what is open, overdue and met (docs/process.md). It keeps what it needs of both handles. Lent contacts are
 * copied first, each time. IPSF_REFUSED: an edition without a client process, a date or number of days out of range, an
 * unknown id or key, a date that the edition does not cover. */
IPSF_API int32_t ipsf_due_list_new(const ipsf_edition *edition, const ipsf_history *history,
                                   const ipsf_due_options *options, ipsf_due_list **out, ipsf_error **error);

/* The number of items, by due_on, then key, then ids; 0 for NULL. */
IPSF_API int64_t ipsf_due_list_count(const ipsf_due_list *list);

#define IPSF_DUE_OPEN 0
#define IPSF_DUE_OVERDUE 1
#define IPSF_DUE_MET 2

/* One deadline that applies. An id that does not apply is NULL. */
typedef struct ipsf_due_item {
    uint32_t struct_size;
    int32_t state;         /* IPSF_DUE_... */
    int32_t days;          /* open: left, 0 is today; overdue and met: late, 0 is in time */
    int32_t trigger_on;    /* what it is counted from; a period's first day */
    int32_t due_on;        /* the last day in time */
    int32_t met_on;        /* IPSF_NO_DAY unless met */
    int64_t deadline;      /* index in ipsf_edition_copy_deadlines, which gives its titles */
    int64_t met_row;       /* row of the record that met it, from 1, the header of a CSV file being 1; 0 unless met */
    const char *met_in;    /* table of that record, "contacts"; NULL unless met */
    const char *key;       /* of the deadline, "meet_after_start" */
    const char *team;
    const char *coach;     /* of a client's deadline: responsible on due_on, as known on as_of */
    const char *episode;
    const char *job;
    const char *care_team;
} ipsf_due_item;
#define IPSF_DUE_ITEM_INIT {sizeof(ipsf_due_item), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}

/* How many of a key are on the list. */
typedef struct ipsf_due_total {
    uint32_t struct_size;
    int32_t reserved;
    const char *key;
    int64_t deadline;    /* as of an item */
    int64_t open;
    int64_t overdue;
    int64_t met_in_time;
    int64_t met_late;
} ipsf_due_total;
#define IPSF_DUE_TOTAL_INIT {sizeof(ipsf_due_total), 0, 0, 0, 0, 0, 0, 0}

/* Copies `count` items from `first` into `out`. */
IPSF_API int32_t ipsf_due_list_copy(const ipsf_due_list *list, int64_t first, int64_t count, ipsf_due_item *out,
                                    ipsf_error **error);
/* The number of keys asked for, 0 for NULL; and the same copy of their totals, in the order of the edition. */
IPSF_API int64_t ipsf_due_list_total_count(const ipsf_due_list *list);
IPSF_API int32_t ipsf_due_list_copy_totals(const ipsf_due_list *list, int64_t first, int64_t count, ipsf_due_total *out,
                                           ipsf_error **error);
/* The tables "due" of the items, "totals" of the totals, and "made_with", one row of library and edition. */
IPSF_API int32_t ipsf_due_list_table(const ipsf_due_list *list, const char *name, ipsf_table **out, ipsf_error **error);
/* One row for each item, in the columns of the CSV: dates are date32, days int32, texts large utf8. `out` as for
 * ipsf_explanation_arrow; the stream does not need the list any more. */
IPSF_API int32_t ipsf_due_list_arrow(const ipsf_due_list *list, struct ArrowArrayStream *out, ipsf_error **error);
/* All of it as JSON (docs/json.md), as CSV (docs/process.md) and for people. */
IPSF_API int32_t ipsf_due_list_json(ipsf_due_list *list, const char **json, int64_t *length, ipsf_error **error);
IPSF_API int32_t ipsf_due_list_csv(ipsf_due_list *list, int32_t csv_for, const char **csv, int64_t *length,
                                   ipsf_error **error);
IPSF_API int32_t ipsf_due_list_text(ipsf_due_list *list, const char *language, const char **text, int64_t *length,
                                    ipsf_error **error);
/* All of it as a workbook (docs/xlsx.md), as ipsf_reviews_xlsx gives it. */
IPSF_API int32_t ipsf_due_list_xlsx(const ipsf_due_list *list, const char *language, ipsf_bytes **out,
                                    ipsf_error **error);
IPSF_API void ipsf_due_list_free(ipsf_due_list **list);

/* What to count. Pointers are read during the call and not kept. */
typedef struct ipsf_punctuality_options {
    uint32_t struct_size;
    int32_t from;              /* required: deadlines that fell due on the days from this one ... */
    int32_t to;                /* ... to this one, both included; required, not before `from`. Nothing after it is
                                * looked at */
    int32_t threads;           /* as in ipsf_due_options */
    const char *const *teams;  /* ids as text; none: all */
    int64_t team_count;
    const char *const *keys;   /* of deadlines; none: all */
    int64_t key_count;
    const int32_t *holidays;   /* as in ipsf_review_options */
    int64_t holiday_count;
} ipsf_punctuality_options;
#define IPSF_PUNCTUALITY_OPTIONS_INIT {sizeof(ipsf_punctuality_options), IPSF_NO_DAY, IPSF_NO_DAY, 0, 0, 0, 0, 0, 0, 0}

typedef struct ipsf_punctuality ipsf_punctuality;

/* Counts how much of what fell due was met in time, by team and deadline. It keeps what it needs of both handles.
 * IPSF_REFUSED as for ipsf_due_list_new; the edition has to cover `to`. */
IPSF_API int32_t ipsf_punctuality_new(const ipsf_edition *edition, const ipsf_history *history,
                                      const ipsf_punctuality_options *options, ipsf_punctuality **out,
                                      ipsf_error **error);

/* The number of rows: by team in the order of ids, then deadline in the order of the edition. A deadline of which
 * nothing fell due has none, nor has a state, which holds or does not on every day. 0 for NULL. */
IPSF_API int64_t ipsf_punctuality_count(const ipsf_punctuality *punctuality);

/* Of one team and deadline. */
typedef struct ipsf_punctuality_row {
    uint32_t struct_size;
    int32_t reserved;
    const char *team;
    const char *key;
    int64_t deadline; /* as of a due item */
    int64_t in_time;
    int64_t fell_due; /* at least 1 */
} ipsf_punctuality_row;
#define IPSF_PUNCTUALITY_ROW_INIT {sizeof(ipsf_punctuality_row), 0, 0, 0, 0, 0, 0}

/* Copies `count` rows from `first` into `out`. */
IPSF_API int32_t ipsf_punctuality_copy(const ipsf_punctuality *punctuality, int64_t first, int64_t count,
                                       ipsf_punctuality_row *out, ipsf_error **error);
/* The tables "punctuality" of the rows, and "made_with". */
IPSF_API int32_t ipsf_punctuality_table(const ipsf_punctuality *punctuality, const char *name, ipsf_table **out,
                                        ipsf_error **error);
/* All of it as JSON (docs/json.md), as CSV (docs/process.md) and for people. */
IPSF_API int32_t ipsf_punctuality_json(ipsf_punctuality *punctuality, const char **json, int64_t *length,
                                       ipsf_error **error);
IPSF_API int32_t ipsf_punctuality_csv(ipsf_punctuality *punctuality, int32_t csv_for, const char **csv, int64_t *length,
                                      ipsf_error **error);
IPSF_API int32_t ipsf_punctuality_text(ipsf_punctuality *punctuality, const char *language, const char **text,
                                       int64_t *length, ipsf_error **error);
/* All of it as a workbook (docs/xlsx.md), as ipsf_reviews_xlsx gives it. */
IPSF_API int32_t ipsf_punctuality_xlsx(const ipsf_punctuality *punctuality, const char *language, ipsf_bytes **out,
                                       ipsf_error **error);
IPSF_API void ipsf_punctuality_free(ipsf_punctuality **punctuality);

/* ---- Client process: deadlines, phases and moves ----------------------------------------------------------------- */

#define IPSF_SUBJECT_CLIENT 0
#define IPSF_SUBJECT_COACH 1
#define IPSF_SUBJECT_TEAM 2

/* A deadline of an edition. */
typedef struct ipsf_process_deadline {
    uint32_t struct_size;
    int32_t subject;          /* IPSF_SUBJECT_... */
    int32_t own;              /* IPSF_TRUE: a value that no source prints */
    int32_t is_state;         /* IPSF_TRUE: has to hold every day and is listed while it is broken */
    const char *key;          /* "meet_after_start" */
    const char *title_fi;
    const char *title_en;
    const char *document;     /* the source, and the place in it, "criterion 23" */
    const char *place;
    const int32_t *criteria;  /* ids of those that ask for it */
    int64_t criterion_count;  /* may be 0 */
} ipsf_process_deadline;
#define IPSF_PROCESS_DEADLINE_INIT {sizeof(ipsf_process_deadline), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}

/* The number of an edition's deadlines, in the order of its file; 0 without a client process and for NULL. And their
 * copy: `count` from `first` into `out`. */
IPSF_API int64_t ipsf_edition_deadline_count(const ipsf_edition *edition);
IPSF_API int32_t ipsf_edition_copy_deadlines(const ipsf_edition *edition, int64_t first, int64_t count,
                                             ipsf_process_deadline *out, ipsf_error **error);

/* Sets of forms are bits: bit i stands for the form at index i of these. Their number, at most 64, and the name of one
 * (0 to below that number), "referral"; NULL for any other index. Forms are only ever appended. */
IPSF_API int64_t ipsf_form_count(void);
IPSF_API const char *ipsf_form_name(int64_t index);

#define IPSF_BEFORE_FIRST_PHASE 0
#define IPSF_END_OF_PROCESS 6

/* A phase of an edition. */
typedef struct ipsf_process_phase {
    uint32_t struct_size;
    int32_t number;       /* 1-5, or IPSF_END_OF_PROCESS */
    uint64_t forms;       /* forms and records that belong to it, as bits */
    const char *key;      /* "job_search" */
    const char *title_fi;
    const char *title_en;
} ipsf_process_phase;
#define IPSF_PROCESS_PHASE_INIT {sizeof(ipsf_process_phase), 0, 0, 0, 0, 0}

/* The same for an edition's phases, by number, the end last. */
IPSF_API int64_t ipsf_edition_phase_count(const ipsf_edition *edition);
IPSF_API int32_t ipsf_edition_copy_phases(const ipsf_edition *edition, int64_t first, int64_t count,
                                          ipsf_process_phase *out, ipsf_error **error);
/* The number of tools of the phase at index `phase`, and one of them in words (0 to below that number). 0 and NULL for
 * any other index, NULL for another language. */
IPSF_API int64_t ipsf_edition_phase_tool_count(const ipsf_edition *edition, int64_t phase);
IPSF_API const char *ipsf_edition_phase_tool(const ipsf_edition *edition, int64_t phase, int64_t index,
                                             const char *language);

/* A client who has been in a phase for more days than this waits; 0 without a client process and for NULL. */
IPSF_API int32_t ipsf_edition_waiting_days(const ipsf_edition *edition);

/* A move between phases that an edition allows. */
typedef struct ipsf_process_move {
    uint32_t struct_size;
    int32_t from;         /* 1-5, or IPSF_BEFORE_FIRST_PHASE */
    int32_t to;           /* 1-5, or IPSF_END_OF_PROCESS */
    int32_t reserved;
    uint64_t expected;    /* forms expected by the day of the move, as bits; never a lock */
    const char *means_fi;
    const char *means_en;
} ipsf_process_move;
#define IPSF_PROCESS_MOVE_INIT {sizeof(ipsf_process_move), 0, 0, 0, 0, 0, 0}

/* The same for an edition's moves, in the order of its file. */
IPSF_API int64_t ipsf_edition_move_count(const ipsf_edition *edition);
IPSF_API int32_t ipsf_edition_copy_moves(const ipsf_edition *edition, int64_t first, int64_t count,
                                         ipsf_process_move *out, ipsf_error **error);

/* Of the following, `episode` is an id as text; nothing after `on` is looked at. IPSF_REFUSED: a day out of range, a
 * history without a phases table, an unknown episode, one that a part (ipsf_history_part) has only pieces of. */

/* The phase of an episode on `on`, and since when. `phase`: 1-5; IPSF_BEFORE_FIRST_PHASE: none yet;
 * IPSF_END_OF_PROCESS: it has ended. `since`: the first day of that phase, or the day after the episode's last;
 * IPSF_NO_DAY: it has not begun. Either may be NULL. */
IPSF_API int32_t ipsf_episode_phase(const ipsf_history *history, const char *episode, int32_t on, int32_t *phase,
                                    int32_t *since, ipsf_error **error);
/* The days of an episode in each phase up to `on`, both included: `out` is an array of 6, by phase 0-5. They add up to
 * the days in service. */
IPSF_API int32_t ipsf_episode_days_in_phases(const ipsf_history *history, const char *episode, int32_t on, int64_t *out,
                                             ipsf_error **error);

#define IPSF_MOVE_ALLOWED 0
#define IPSF_MOVE_BEFORE_START 1        /* the episode has not begun on that day */
#define IPSF_MOVE_AFTER_END 2           /* it has ended: a new episode may start at once */
#define IPSF_MOVE_SAME_PHASE 3          /* the client is in that phase already */
#define IPSF_MOVE_NO_SUCH_MOVE 4        /* the edition has no move between these phases */
#define IPSF_MOVE_END_WITHOUT_REASON 5  /* of an audit only: an end needs a reason */

/* "allowed", "no_such_move"; NULL for any other number. */
IPSF_API const char *ipsf_move_rule_name(int32_t rule);

/* Whether a move is allowed. Of one that is not, no forms are given. */
typedef struct ipsf_move_answer {
    uint32_t struct_size;
    int32_t rule;      /* IPSF_MOVE_...: what refuses it */
    int32_t from;      /* the phase before the move: 0-5, or IPSF_END_OF_PROCESS */
    int32_t to;
    uint64_t expected; /* forms expected by then, as bits */
    uint64_t missing;  /* of these: not in the episode's records up to that day. Never a reason to stop a client */
} ipsf_move_answer;
#define IPSF_MOVE_ANSWER_INIT {sizeof(ipsf_move_answer), 0, 0, 0, 0, 0}

/* Whether the episode may move to `to` (1-5, or IPSF_END_OF_PROCESS) on `on`. IPSF_REFUSED also: an edition without a
 * client process. */
IPSF_API int32_t ipsf_episode_can_move(const ipsf_edition *edition, const ipsf_history *history, const char *episode,
                                       int32_t on, int32_t to, ipsf_move_answer *out, ipsf_error **error);

typedef struct ipsf_audit ipsf_audit;

/* All moves of an episode up to `on`, as they were made, each with its answer. IPSF_REFUSED as for
 * ipsf_episode_can_move. */
IPSF_API int32_t ipsf_audit_new(const ipsf_edition *edition, const ipsf_history *history, const char *episode,
                                int32_t on, ipsf_audit **out, ipsf_error **error);

/* A move that the history holds. */
typedef struct ipsf_audited_move {
    uint32_t struct_size;
    int32_t on;         /* of an end: the episode's last day */
    int32_t rule;       /* from here on as in ipsf_move_answer */
    int32_t from;
    int32_t to;
    int32_t reserved;
    uint64_t expected;
    uint64_t missing;
    int64_t row;        /* of the table, from 1; the header of a CSV file is 1 */
    const char *table;  /* "phases", or "episodes" for the end */
} ipsf_audited_move;
#define IPSF_AUDITED_MOVE_INIT {sizeof(ipsf_audited_move), 0, 0, 0, 0, 0, 0, 0, 0, 0}

/* The number of moves, 0 for NULL; and their copy: `count` from `first` into `out`. */
IPSF_API int64_t ipsf_audit_count(const ipsf_audit *audit);
IPSF_API int32_t ipsf_audit_copy(const ipsf_audit *audit, int64_t first, int64_t count, ipsf_audited_move *out,
                                 ipsf_error **error);
IPSF_API void ipsf_audit_free(ipsf_audit **audit);

/* Whose phases to look at. Pointers are read during the call and not kept. */
typedef struct ipsf_phase_overview_options {
    uint32_t struct_size;
    int32_t as_of;             /* required; nothing after it is looked at */
    const char *const *teams;  /* ids as text; none: all that exist on as_of */
    int64_t team_count;
} ipsf_phase_overview_options;
#define IPSF_PHASE_OVERVIEW_OPTIONS_INIT {sizeof(ipsf_phase_overview_options), IPSF_NO_DAY, 0, 0}

typedef struct ipsf_phase_overview ipsf_phase_overview;

/* The phase flow of teams, and the moves of the past that the process refuses. It keeps what it needs of both handles.
 * IPSF_REFUSED: an edition without a client process, a history without a phases table, the date out of range or not
 * covered by the edition, an unknown team. */
IPSF_API int32_t ipsf_phase_overview_new(const ipsf_edition *edition, const ipsf_history *history,
                                         const ipsf_phase_overview_options *options, ipsf_phase_overview **out,
                                         ipsf_error **error);

/* The clients of a team in one phase. */
typedef struct ipsf_phase_flow {
    uint32_t struct_size;
    int32_t phase;              /* 0-5 */
    const char *team;
    int64_t episodes;
    int64_t waiting;            /* of these: in it for more days than ipsf_edition_waiting_days */
    ipsf_fraction median_days;  /* in it, the day itself included; denominator 0 without episodes */
} ipsf_phase_flow;
#define IPSF_PHASE_FLOW_INIT {sizeof(ipsf_phase_flow), 0, 0, 0, 0, {0, 0}}

/* A move that the history holds and the process does not allow. */
typedef struct ipsf_refused_move {
    uint32_t struct_size;
    int32_t rule;         /* IPSF_MOVE_... */
    const char *team;     /* that has the episode on as_of, or had it at its end */
    const char *episode;
    const char *table;    /* "phases", or "episodes" for the end */
    int64_t row;          /* of the table, from 1; the header of a CSV file is 1 */
} ipsf_refused_move;
#define IPSF_REFUSED_MOVE_INIT {sizeof(ipsf_refused_move), 0, 0, 0, 0, 0}

/* The number of counts: six for each team, by team in the order of ids, then phase; and that of refused moves, by team
 * and episode in the order of ids. 0 for NULL. */
IPSF_API int64_t ipsf_phase_overview_count(const ipsf_phase_overview *phases);
IPSF_API int64_t ipsf_phase_overview_refused_count(const ipsf_phase_overview *phases);
/* Copies `count` of them from `first` into `out`. */
IPSF_API int32_t ipsf_phase_overview_copy(const ipsf_phase_overview *phases, int64_t first, int64_t count,
                                          ipsf_phase_flow *out, ipsf_error **error);
IPSF_API int32_t ipsf_phase_overview_copy_refused(const ipsf_phase_overview *phases, int64_t first, int64_t count,
                                                  ipsf_refused_move *out, ipsf_error **error);
/* The tables "flow" of the counts, "refused" of the refused moves, and "made_with". */
IPSF_API int32_t ipsf_phase_overview_table(const ipsf_phase_overview *phases, const char *name, ipsf_table **out,
                                           ipsf_error **error);
/* All of it as JSON (docs/json.md), as CSV (docs/process.md) and for people. */
IPSF_API int32_t ipsf_phase_overview_json(ipsf_phase_overview *phases, const char **json, int64_t *length,
                                          ipsf_error **error);
IPSF_API int32_t ipsf_phase_overview_csv(ipsf_phase_overview *phases, int32_t csv_for, const char **csv,
                                         int64_t *length, ipsf_error **error);
IPSF_API int32_t ipsf_phase_overview_text(ipsf_phase_overview *phases, const char *language, const char **text,
                                          int64_t *length, ipsf_error **error);
/* All of it as a workbook (docs/xlsx.md), as ipsf_reviews_xlsx gives it. */
IPSF_API int32_t ipsf_phase_overview_xlsx(const ipsf_phase_overview *phases, const char *language, ipsf_bytes **out,
                                          ipsf_error **error);
IPSF_API void ipsf_phase_overview_free(ipsf_phase_overview **phases);

/* ---- Service models: how a region carries the process out -------------------------------------------------------- */

typedef struct ipsf_service_model ipsf_service_model;

/* The number of models built into the library, and the id of one (0 to below that number), by id; NULL for any other
 * index. */
IPSF_API int64_t ipsf_service_model_embedded_count(void);
IPSF_API const char *ipsf_service_model_embedded_id(int64_t index);
/* A model built into the library, by id. IPSF_REFUSED when there is none of that id. */
IPSF_API int32_t ipsf_service_model_embedded(const char *id, ipsf_service_model **out, ipsf_error **error);
/* Reads a model from the text of a TOML file (docs/service-models.md). `name` is for messages; NULL: "service model".
 * IPSF_REFUSED with every problem's line and column. */
IPSF_API int32_t ipsf_service_model_read(const char *toml, int64_t length, const char *name, ipsf_service_model **out,
                                         ipsf_error **error);
/* The model's id, and the hash of its file's bytes with the name of its algorithm, "xxh128:...". NULL for NULL. */
IPSF_API const char *ipsf_service_model_id(const ipsf_service_model *model);
IPSF_API const char *ipsf_service_model_hash(const ipsf_service_model *model);
/* The same edition with the model's own deadlines in place of the edition's; results made with it name the model. The
 * new edition needs neither of the two any more. IPSF_REFUSED: an edition without a client process or with a model
 * already, a deadline that the edition does not have. */
IPSF_API int32_t ipsf_edition_with_service_model(const ipsf_edition *edition, const ipsf_service_model *model,
                                                 ipsf_edition **out, ipsf_error **error);
/* The model as JSON in both languages (docs/json.md), for people, and as a swim-lane picture: SVG 1.1 without scripts,
 * a lane for each role and a column for each phase. */
IPSF_API int32_t ipsf_service_model_json(ipsf_service_model *model, const char **json, int64_t *length,
                                         ipsf_error **error);
IPSF_API int32_t ipsf_service_model_text(ipsf_service_model *model, const char *language, const char **text,
                                         int64_t *length, ipsf_error **error);
IPSF_API int32_t ipsf_service_model_chart(ipsf_service_model *model, const char *language, const char **svg,
                                          int64_t *length, ipsf_error **error);
IPSF_API void ipsf_service_model_free(ipsf_service_model **model);

/* ---- Pages of HTML, and reports of reviews ----------------------------------------------------------------------- */

/* How a page is made. Pointers are read during the call and not kept; texts that are NULL are not said. */
typedef struct ipsf_page_options {
    uint32_t struct_size;
    int32_t show_ids;             /* of reports of reviews: 1: in their data the ids of the records that measures left
                                   * out, which takes `history`; 0: no id of a client, coach or employer */
    const char *language;         /* "en" or "fi"; NULL: "en" */
    const char *service;          /* named at the head */
    /* Of reports of reviews alone; other pages pass over them. */
    const char *const *assessors; /* named at the head, in this order */
    int64_t assessor_count;
    const char *const *left_out;  /* parts: "summary", "course", "criteria", "plan", "choices", "data", "appendix" */
    int64_t left_out_count;
    const char *repeated_by;      /* the command or call that makes the report again, for its appendix */
    const ipsf_series *course;    /* reviews of the same teams before, by the same edition; may be NULL */
    const ipsf_history *history;  /* what the reviews were made of: teams' names, earlier reviews, rows; may be NULL */
} ipsf_page_options;
#define IPSF_PAGE_OPTIONS_INIT {sizeof(ipsf_page_options), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}

/* A result as one HTML file in UTF-8 that needs nothing else, without script, to be read, printed and filed
 * (docs/html.md). `options` may be NULL. Of reviews a report; of several, and with parts left in, a first page with all
 * teams, then each on sheets of its own. The same bytes for the same result and options. IPSF_INVALID_ARGUMENT for a
 * part or language that there is not, IPSF_REFUSED for a course by another edition, other choices or another window,
 * for a course or ids in a part that is left out, for ids without a history,
 * and for a history that cannot be the one that the reviews were made of, without one of their teams or with more or
 * fewer rows in a table; IPSF_UNSUPPORTED without the component "html". */
IPSF_API int32_t ipsf_edition_html(const ipsf_edition *edition, const ipsf_page_options *options, ipsf_bytes **out,
                                   ipsf_error **error);
IPSF_API int32_t ipsf_reviews_html(const ipsf_reviews *reviews, const ipsf_page_options *options, ipsf_bytes **out,
                                   ipsf_error **error);
IPSF_API int32_t ipsf_consensus_html(const ipsf_consensus *consensus, const ipsf_page_options *options,
                                     ipsf_bytes **out, ipsf_error **error);
IPSF_API int32_t ipsf_sensitivity_html(const ipsf_sensitivity *sensitivity, const ipsf_page_options *options,
                                       ipsf_bytes **out, ipsf_error **error);
IPSF_API int32_t ipsf_series_html(const ipsf_series *series, const ipsf_page_options *options, ipsf_bytes **out,
                                  ipsf_error **error);
IPSF_API int32_t ipsf_edition_difference_html(const ipsf_edition_difference *difference,
                                              const ipsf_page_options *options, ipsf_bytes **out, ipsf_error **error);
IPSF_API int32_t ipsf_review_difference_html(const ipsf_review_difference *difference, const ipsf_page_options *options,
                                             ipsf_bytes **out, ipsf_error **error);
IPSF_API int32_t ipsf_explanation_html(const ipsf_explanation *explanation, const ipsf_page_options *options,
                                       ipsf_bytes **out, ipsf_error **error);
IPSF_API int32_t ipsf_due_list_html(const ipsf_due_list *list, const ipsf_page_options *options, ipsf_bytes **out,
                                    ipsf_error **error);
IPSF_API int32_t ipsf_punctuality_html(const ipsf_punctuality *punctuality, const ipsf_page_options *options,
                                       ipsf_bytes **out, ipsf_error **error);
IPSF_API int32_t ipsf_phase_overview_html(const ipsf_phase_overview *phases, const ipsf_page_options *options,
                                          ipsf_bytes **out, ipsf_error **error);
IPSF_API int32_t ipsf_tracking_html(const ipsf_tracking *tracking, const ipsf_page_options *options, ipsf_bytes **out,
                                    ipsf_error **error);
IPSF_API int32_t ipsf_client_summary_html(const ipsf_client_summary *clients, const ipsf_page_options *options,
                                          ipsf_bytes **out, ipsf_error **error);
IPSF_API int32_t ipsf_service_model_html(const ipsf_service_model *model, const ipsf_page_options *options,
                                         ipsf_bytes **out, ipsf_error **error);

#ifdef __cplusplus
}
#endif

#endif
