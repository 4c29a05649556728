#include "calls.h"
#include "failure.h"
#include "handle.h"
#include "handles.h"
#include "records.h"
#include "values.h"

#include <string.h>

#include <ipsf.h>

static int32_t open_table(SEXP result, const char* name, ipsf_table** table, ipsf_error** error) {
    if (TYPEOF(result) != EXTPTRSXP) invalid_argument("This is no result of ipsf.");
    const char* kind = CHAR(PRINTNAME(R_ExternalPtrTag(result)));
#define TRY(of) \
    if (strcmp(kind, #of) == 0) return ipsf_##of##_table(handle_of(result, #of), name, table, error);
    IPSF_EACH_TABLED(TRY)
#undef TRY
    invalid_argument("A %s has no tables.", kind);
}

/* A mistake of this package only: the table is there, and the column of this type. */
static void must(int32_t status) {
    if (status != IPSF_OK) Rf_error("ipsf: a column of a table could not be read.");
}

static SEXP numbers_column(ipsf_table* table, int64_t place, int64_t rows, int32_t type) {
    int64_t* numbers = (int64_t*)R_alloc(rows ? rows : 1, sizeof *numbers);
    uint8_t* given = (uint8_t*)R_alloc(rows ? rows : 1, 1);
    must(ipsf_table_copy_numbers(table, place, 0, rows, numbers, given, NULL));
    if (type == IPSF_CELL_DAY || type == IPSF_CELL_INT64) {
        SEXP column = PROTECT(Rf_allocVector(REALSXP, rows));
        for (int64_t row = 0; row < rows; ++row) REAL(column)[row] = given[row] ? (double)numbers[row] : NA_REAL;
        if (type == IPSF_CELL_DAY) Rf_setAttrib(column, R_ClassSymbol, PROTECT(Rf_mkString("Date")));
        UNPROTECT(type == IPSF_CELL_DAY ? 2 : 1);
        return column;
    }
    SEXP column = Rf_allocVector(type == IPSF_CELL_TRUTH ? LGLSXP : INTSXP, rows);
    int* cells = type == IPSF_CELL_TRUTH ? LOGICAL(column) : INTEGER(column);
    for (int64_t row = 0; row < rows; ++row) cells[row] = given[row] ? (int)numbers[row] : NA_INTEGER;
    return column;
}

static SEXP texts_column(ipsf_table* table, int64_t place, int64_t rows) {
    const char** texts = (const char**)R_alloc(rows ? rows : 1, sizeof *texts);
    must(ipsf_table_copy_texts(table, place, 0, rows, texts, NULL));
    SEXP column = PROTECT(Rf_allocVector(STRSXP, rows));
    for (int64_t row = 0; row < rows; ++row) {
        /* Equal texts are lent as the same pointer. */
        int same = row > 0 && texts[row] == texts[row - 1];
        SET_STRING_ELT(column, row, same ? STRING_ELT(column, row - 1) : string_of(texts[row]));
    }
    UNPROTECT(1);
    return column;
}

typedef enum { SHOWN, NUMERATOR, DENOMINATOR } part;

/* A fraction as CSV and Arrow have it, one in percent times 100, or one of its whole numbers; NA where it is unknown.
 */
static SEXP ratio_column(ipsf_table* table, int64_t place, int64_t rows, int percent, part of) {
    ipsf_fraction* fractions = (ipsf_fraction*)R_alloc(rows ? rows : 1, sizeof *fractions);
    must(ipsf_table_copy_fractions(table, place, 0, rows, fractions, NULL));
    SEXP column = Rf_allocVector(REALSXP, rows);
    for (int64_t row = 0; row < rows; ++row) {
        double numerator = (double)fractions[row].numerator;
        double denominator = (double)fractions[row].denominator;
        double shown = numerator * (percent ? 100 : 1) / denominator;
        REAL(column)
        [row] = denominator == 0 ? NA_REAL : of == SHOWN ? shown : of == NUMERATOR ? numerator : denominator;
    }
    return column;
}

static SEXP column_of(ipsf_table* table, int64_t place, int64_t rows, const ipsf_table_column* is, part of) {
    if (is->type == IPSF_CELL_RATIO) return ratio_column(table, place, rows, is->percent == IPSF_TRUE, of);
    if (is->type == IPSF_CELL_WORD || is->type == IPSF_CELL_TEXT) return texts_column(table, place, rows);
    return numbers_column(table, place, rows, is->type);
}

static SEXP name_of(const char* name, part of) {
    static const char* const behind[] = {"", "_numerator", "_denominator"};
    char* whole = R_alloc(strlen(name) + strlen(behind[of]) + 1, 1);
    strcpy(whole, name);
    strcat(whole, behind[of]);
    return string_of(whole);
}

static int is_named(SEXP names, SEXP name) {
    for (R_xlen_t place = 0; place < XLENGTH(names); ++place)
        if (strcmp(CHAR(STRING_ELT(names, place)), CHAR(name)) == 0) return 1;
    return 0;
}

/* All columns; with `exact` the parts of each fraction that no column of the table has already behind it. */
static SEXP frame(ipsf_table* table, int exact) {
    int64_t rows = ipsf_table_row_count(table), columns = ipsf_table_column_count(table);
    if (rows > INT_MAX) invalid_argument("The table has more rows than a data frame can have.");
    ipsf_table_column* described = (ipsf_table_column*)R_alloc(columns ? columns : 1, sizeof *described);
    memset(described, 0, (size_t)columns * sizeof *described);
    if (columns) described[0].struct_size = sizeof *described;
    must(ipsf_table_copy_columns(table, 0, columns, described, NULL));

    SEXP own = PROTECT(Rf_allocVector(STRSXP, columns));
    for (int64_t place = 0; place < columns; ++place) SET_STRING_ELT(own, place, string_of(described[place].name));
    SEXP names = PROTECT(Rf_allocVector(STRSXP, columns * 3));
    SEXP cells = PROTECT(Rf_allocVector(VECSXP, columns * 3));
    R_xlen_t made = 0;
    for (int64_t place = 0; place < columns; ++place) {
        const ipsf_table_column* is = &described[place];
        int parts = exact && is->type == IPSF_CELL_RATIO ? DENOMINATOR : SHOWN;
        for (int of = SHOWN; of <= parts; ++of) {
            SEXP name = PROTECT(name_of(is->name, (part)of));
            if (of == SHOWN || !is_named(own, name)) {
                SET_STRING_ELT(names, made, name);
                SET_VECTOR_ELT(cells, made++, column_of(table, place, rows, is, (part)of));
            }
            UNPROTECT(1);
        }
    }
    names = PROTECT(Rf_xlengthgets(names, made));
    cells = PROTECT(Rf_xlengthgets(cells, made));
    as_frame(cells, names, rows);
    UNPROTECT(5);
    return cells;
}

/* The table, in a handle that frees it; or a failure. */
static SEXP table_held(SEXP result, SEXP name) {
    ipsf_error* error = NULL;
    ipsf_table* table = NULL;
    SEXP holder = PROTECT(new_handle("table"));
    int32_t status = open_table(result, text_of(name, "name"), &table, &error);
    set_handle(holder, table);
    SEXP failure = ended(NULL, status, error);
    UNPROTECT(1);
    return failure == R_NilValue ? holder : failure;
}

/* What was made of the table, which is freed at once: R does not see how large it is. */
static SEXP made_of(SEXP held, SEXP made) {
    ipsf_table* table = handle_of(held, "table");
    set_handle(held, NULL);
    ipsf_table_free(&table);
    return made;
}

SEXP call_table(SEXP result, SEXP name, SEXP exact) {
    SEXP held = PROTECT(table_held(result, name));
    if (TYPEOF(held) == EXTPTRSXP) held = made_of(held, frame(handle_of(held, "table"), Rf_asLogical(exact) == TRUE));
    UNPROTECT(1);
    return held;
}

SEXP call_table_text(SEXP result, SEXP name, SEXP as_json, SEXP language, SEXP csv_for) {
    ipsf_error* error = NULL;
    const char* text = NULL;
    int64_t length = 0;
    const char* in = text_of(language, "language");
    int32_t whom = int32_of(csv_for, "csv_for");
    SEXP held = PROTECT(table_held(result, name));
    SEXP made = held;
    if (TYPEOF(held) == EXTPTRSXP) {
        ipsf_table* table = handle_of(held, "table");
        int32_t status = Rf_asLogical(as_json) == TRUE ? ipsf_table_json(table, &text, &length, &error)
                                                       : ipsf_table_csv(table, in, whom, &text, &length, &error);
        made = ended(NULL, status, error);
        made = made_of(held, made == R_NilValue ? text_from(text, length) : made);
    }
    UNPROTECT(1);
    return made;
}

SEXP call_table_columns(SEXP result, SEXP name) {
    SEXP held = PROTECT(table_held(result, name));
    if (TYPEOF(held) == EXTPTRSXP) {
        ipsf_table* table = handle_of(held, "table");
        int64_t count = ipsf_table_column_count(table);
        ipsf_table_column* columns = new_array(&table_column_record, count);
        must(ipsf_table_copy_columns(table, 0, count, columns, NULL));
        held = made_of(held, frame_of(&table_column_record, columns, count));
    }
    UNPROTECT(1);
    return held;
}

SEXP call_table_words(SEXP result, SEXP name, SEXP column) {
    SEXP held = PROTECT(table_held(result, name));
    if (TYPEOF(held) == EXTPTRSXP) {
        ipsf_table* table = handle_of(held, "table");
        int64_t place = int64_of(column, "column");
        ipsf_table_column of = IPSF_TABLE_COLUMN_INIT;
        must(ipsf_table_copy_columns(table, place, 1, &of, NULL));
        ipsf_word* words = new_array(&word_record, of.words);
        must(ipsf_table_copy_words(table, place, 0, of.words, words, NULL));
        held = made_of(held, frame_of(&word_record, words, of.words));
    }
    UNPROTECT(1);
    return held;
}
