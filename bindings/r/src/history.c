#include "calls.h"
#include "failure.h"
#include "handle.h"
#include "records.h"
#include "values.h"

#include <string.h>

#include <ipsf.h>

typedef struct {
    R_xlen_t rows;
    uint8_t* given; /* a bit for each row; NULL: all are given */
} cells;

static void leave_out(cells* of, R_xlen_t row) {
    size_t bytes = (size_t)of->rows / 8 + 1;
    if (!of->given) {
        of->given = (uint8_t*)R_alloc(bytes, 1);
        memset(of->given, 0xff, bytes);
    }
    of->given[row / 8] &= (uint8_t) ~(1u << (row % 8));
}

static const void* texts_in(SEXP column, cells* of) {
    ipsf_text* texts = (ipsf_text*)R_alloc(of->rows ? of->rows : 1, sizeof *texts);
    for (R_xlen_t row = 0; row < of->rows; ++row) {
        const char* text = text_at(column, row, "a column");
        texts[row].data = text ? text : "";
        texts[row].length = text ? (int64_t)strlen(text) : 0;
        if (!text) leave_out(of, row);
    }
    return texts;
}

static const void* truths_in(SEXP column, cells* of) {
    uint8_t* truths = (uint8_t*)R_alloc(of->rows ? of->rows : 1, 1);
    for (R_xlen_t row = 0; row < of->rows; ++row) {
        truths[row] = LOGICAL(column)[row] == TRUE;
        if (LOGICAL(column)[row] == NA_LOGICAL) leave_out(of, row);
    }
    return truths;
}

static const void* integers_in(SEXP column, cells* of) {
    for (R_xlen_t row = 0; row < of->rows; ++row)
        if (INTEGER(column)[row] == NA_INTEGER) leave_out(of, row);
    return INTEGER(column);
}

/* Whole numbers of 64 bits, as the package bit64 keeps them in doubles. */
static const void* integers64_in(SEXP column, cells* of) {
    const int64_t* numbers = (const int64_t*)REAL(column);
    for (R_xlen_t row = 0; row < of->rows; ++row)
        if (numbers[row] == INT64_MIN) leave_out(of, row);
    return numbers;
}

static int are_whole(SEXP column) {
    const double largest = 9007199254740992.0; /* beyond it doubles are not every whole number */
    for (R_xlen_t row = 0; row < XLENGTH(column); ++row) {
        double number = REAL(column)[row];
        if (!ISNAN(number) && !(number >= -largest && number <= largest && number == (double)(int64_t)number)) return 0;
    }
    return 1;
}

static const void* doubles_in(SEXP column, cells* of, int whole) {
    int64_t* numbers = whole ? (int64_t*)R_alloc(of->rows ? of->rows : 1, sizeof *numbers) : NULL;
    for (R_xlen_t row = 0; row < of->rows; ++row) {
        double number = REAL(column)[row];
        if (ISNAN(number)) leave_out(of, row);
        if (whole) numbers[row] = ISNAN(number) ? 0 : (int64_t)number;
    }
    return whole ? (const void*)numbers : REAL(column);
}

/* Dates, factors and the like were made one of these types by columns.R. */
static ipsf_column column_of(SEXP column, const char* name, R_xlen_t rows) {
    ipsf_column made = IPSF_COLUMN_INIT;
    cells of = {rows, NULL};
    made.name = name;
    if (TYPEOF(column) != VECSXP && XLENGTH(column) != rows)
        invalid_argument("The column %s has more or fewer cells than the first one.", name);
    if (TYPEOF(column) == STRSXP) {
        made.type = IPSF_TEXT;
        made.values = texts_in(column, &of);
    } else if (TYPEOF(column) == LGLSXP) {
        made.type = IPSF_BOOLEAN;
        made.values = truths_in(column, &of);
    } else if (TYPEOF(column) == INTSXP) {
        made.type = IPSF_INT32;
        made.values = integers_in(column, &of);
    } else if (Rf_inherits(column, "integer64")) {
        made.type = IPSF_INT64;
        made.values = integers64_in(column, &of);
    } else if (TYPEOF(column) == REALSXP) {
        int whole = are_whole(column);
        made.type = whole ? IPSF_INT64 : IPSF_FLOAT64;
        made.values = doubles_in(column, &of, whole);
    } else {
        invalid_argument("The column %s is of a type that no cell can have.", name);
    }
    made.validity = of.given;
    return made;
}

static int32_t add_table(ipsf_builder* builder, const char* table, SEXP columns, ipsf_error** error) {
    R_xlen_t count = XLENGTH(columns);
    if (count == 0) return ipsf_builder_add_table(builder, table, error);
    R_xlen_t rows = XLENGTH(VECTOR_ELT(columns, 0));
    SEXP names = Rf_getAttrib(columns, R_NamesSymbol);
    ipsf_column* made = (ipsf_column*)R_alloc(count, sizeof *made);
    for (R_xlen_t place = 0; place < count; ++place)
        made[place] = column_of(VECTOR_ELT(columns, place), text_at(names, place, "a column's name"), rows);
    return ipsf_builder_add_columns(builder, table, rows, made, count, error);
}

SEXP call_history_build(SEXP earlier, SEXP options, SEXP tables) {
    ipsf_error* error = NULL;
    progress listening = {R_NilValue, PROTECT(R_MakeUnwindCont()), 0};
    SEXP made = PROTECT(new_handle("history"));
    SEXP holder = PROTECT(new_handle("builder"));
    ipsf_load_options given = IPSF_LOAD_OPTIONS_INIT;
    read_record(options, &load_options_record, &given, &listening);
    ipsf_builder* builder = NULL;
    ipsf_history* history = NULL;
    ipsf_history* before = handle_of(earlier, "history");
    int32_t status =
        before ? ipsf_builder_continue(before, &given, &builder, &error) : ipsf_builder_new(&given, &builder, &error);
    set_handle(holder, builder);
    SEXP names = Rf_getAttrib(tables, R_NamesSymbol);
    for (R_xlen_t place = 0; status == IPSF_OK && place < XLENGTH(tables); ++place) {
        const void* memory = vmaxget();
        const char* table = text_at(names, place, "a table's name");
        status = add_table(builder, table, VECTOR_ELT(tables, place), &error);
        vmaxset(memory);
    }
    if (status == IPSF_OK) status = ipsf_builder_finish(builder, &history, &error);
    set_handle(made, history);
    set_handle(holder, NULL);
    ipsf_builder_free(&builder);
    SEXP failure = ended(&listening, status, error);
    UNPROTECT(3);
    return failure == R_NilValue ? made : failure;
}

/* By phase, 0 to 5. */
SEXP call_episode_days_in_phases(SEXP history, SEXP episode, SEXP on) {
    enum { PHASES = IPSF_END_OF_PROCESS };
    ipsf_error* error = NULL;
    int64_t days[PHASES] = {0};
    int32_t status = ipsf_episode_days_in_phases(handle_of(history, "history"), text_of(episode, "episode"),
                                                 int32_of(on, "on"), days, &error);
    SEXP failure = ended(NULL, status, error);
    if (failure != R_NilValue) return failure;
    SEXP result = Rf_allocVector(REALSXP, PHASES);
    for (int phase = 0; phase < PHASES; ++phase) REAL(result)[phase] = (double)days[phase];
    return result;
}
