// Builds a history in memory, row by row or by whole columns; checks everything; refuses all or takes all.
// Needs the library: all of it.
#pragma once

#include <ipsf/csv_dialect.hpp>
#include <ipsf/edition.hpp>
#include <ipsf/execution.hpp>
#include <ipsf/history.hpp>

#include <gsl/span>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ipsf {

namespace detail {
struct builder_access;
}

/// What a column of docs/history.md holds.
enum class column_type : std::uint8_t { id, day, boolean, whole, decimal, word, text };

/// A column of docs/history.md: its name, what it holds, and, for a word, the words allowed.
struct column_schema {
    std::string_view name;
    column_type type;
    bool required;
    gsl::span<const std::string_view> words;  ///< of a word; its code is the place here
};
/// The columns of a table, in the order of docs/history.md. Static.
[[nodiscard]] gsl::span<const column_schema> columns_of(table_kind table);
/// The table that is meant by that name, or empty: letters' case (ASCII) and spaces around it make no difference.
[[nodiscard]] std::optional<table_kind> find_table(std::string_view name) noexcept;
/// The place in columns_of(table) of the column that is meant by that name, in the same way, or empty.
[[nodiscard]] std::optional<std::size_t> find_column(table_kind table, std::string_view name) noexcept;

/// A cell handed over by row. Dates may come as `day` in an int64 or as ISO text; booleans as bool, 0/1 or their text
/// (parse_truth); ids as int64 or text; words as text; decimals (fte) as text, double (as float64 of a column) or,
/// whole, int64; a bool or int64 in a text column is its text. monostate and the empty text: an empty cell.
using cell_value = std::variant<std::monostate, std::int64_t, bool, std::string_view, double>;

/// A whole column in the caller's memory; read during the call, never kept.
/// `values` points at `length` elements `stride` bytes apart (0: packed; else no fewer than an element has). A cleared
/// bit of `validity` (least significant first, as in Arrow) is an empty cell; null `validity`: none is empty.
struct column_view {
    enum class element : std::uint8_t {
        int8,
        int16,
        int32,
        int64,
        uint8,
        uint16,
        uint32,   ///< ids, days since 1970-01-01, whole numbers, booleans as 0/1, codes of words
        float64,  ///< fte only: must be exactly a number of thousandths, rounded to the nearest 1e-9
        text,     ///< any column, as in CSV: elements are `text_element`; the empty text is an empty cell
        boolean   ///< a byte, 0 or 1: booleans, and texts, which get `true` and `false`; refused everywhere else
    };
    struct text_element {
        const char* data;
        std::int64_t length;
    };
    std::string_view name;
    element type = element::int64;
    const void* values = nullptr;
    const std::uint8_t* validity = nullptr;
    std::int64_t stride = 0;
    std::int64_t validity_offset = 0;  ///< bit of the first element
};
/// Bytes of one element.
[[nodiscard]] std::int64_t size_of(column_view::element type) noexcept;

/// How a history is put together.
struct load_options {
    /// Editions whose inputs the answers table may name, and whose totals a fidelity review may have, besides the
    /// embedded ones'. Null pointers are passed over.
    std::vector<std::shared_ptr<const ipsf::edition>> answers_for = {};
    execution run = {};
    /// Bytes that the library may hold for the history before it is finished: its columns, ids and groups of contacts.
    /// The few megabytes of a file that the threads are reading come on top. 0: no limit.
    std::int64_t memory_limit = 0;
    /// Ids of the teams whose part (part.hpp) is wanted; none: the whole history. All rows are read and checked, and
    /// the others let go at the end, so loading takes as much memory as the whole; what stays is the part. A team that
    /// no row names is refused.
    std::vector<std::string> teams = {};
    /// How long to wait for another program that is writing to an SQLite file, from 0; then the load is refused.
    std::chrono::milliseconds wait_for_writer{5000};
    /// The schema of a database (load.hpp) whose tables are meant; empty: the only one that has any of a history.
    std::string schema = {};
    /// How CSV files are written; what is not said is found from each.
    csv_dialect csv = {};
};

/// Thrown when a history needs more memory than it may take. `what()` says how far it came, and what to do.
class over_memory_limit : public std::runtime_error {
public:
    /// `rows` of `table` were there when `needed` bytes were more than `limit`.
    over_memory_limit(std::string_view table, std::int64_t rows, std::int64_t needed, std::int64_t limit);
};

/// Collects the rows of a history. One thread at a time. A table counts as present once `present`, `add_row` or
/// `add_columns` named it. What is wrong with the data is collected until `finish`; only more rows than a table can
/// hold, 2^32 - 1, are refused at once. After that and after any other exception (over_memory_limit, cancelled) the
/// builder may only be destroyed.
class history_builder {
public:
    /// `finish` is run as the options say; it reports rows of contacts, or, when these are lent, thousandths.
    explicit history_builder(load_options options = {});
    ~history_builder();
    history_builder(history_builder&&) noexcept;
    history_builder& operator=(history_builder&&) noexcept;

    /// Continues `earlier`: what is added comes behind its rows, and a row with the key of an earlier one (teams,
    /// coaches, episodes, jobs; transfers: episode and day; answers: team, item and day) takes its place, all of its
    /// cells. What `finish` gives is the same as if all had been handed over at once; `earlier` stays as it is, and the
    /// two share what they have in common. Rows are numbered from 1 again.
    [[nodiscard]] static history_builder continuing(std::shared_ptr<const history> earlier, load_options options = {});

    /// Says that the table is there, even if it gets no row.
    void present(table_kind table);
    /// Makes room for `rows` more rows, when their number is known or guessed and they are within the limit: the
    /// columns then grow without being copied.
    void reserve(table_kind table, std::int64_t rows);
    /// Appends one row; `cells` in the order of columns_of(table), trailing empty cells may be left off.
    /// Throws std::invalid_argument when there are more cells than columns.
    void add_row(table_kind table, gsl::span<const cell_value> cells);
    /// Appends `length` rows; columns not given are empty. Columns are found by their names as find_column does.
    /// Unknown ones are warned about, each once, also over many calls; so are missing required columns, two that mean
    /// the same, and names with a NUL, as problems. A `length` of 0 checks the names alone. Long columns are read by
    /// several threads. Throws std::invalid_argument for a negative length, and for null `values` of a column when
    /// there are rows.
    void add_columns(table_kind table, std::int64_t length, gsl::span<const column_view> columns);
    /// The same, but the history goes on using the caller's memory (values, validity, the bytes of texts) instead of
    /// copying it: it holds 8 bytes for each contact. This memory must stay valid and unchanged until `release` is
    /// called, which happens exactly once and on any thread, when nothing uses the memory any more: when the builder is
    /// gone or has refused or thrown, or when the last copy of the history is gone. A history's contacts are either all
    /// lent or all its own. So where contacts were added before, or the history continues another, the columns are read
    /// like added ones and released at once; and lent columns are read like that once contacts are added. `release` may
    /// be empty; it must not throw. It is not called when this throws. Explaining a lent history reads the columns
    /// again; see with_own_contacts (history.hpp) for what else costs more. Throws std::invalid_argument also for any
    /// other table than contacts.
    void lend_columns(table_kind table, std::int64_t length, gsl::span<const column_view> columns,
                      std::function<void()> release = {});

    /// A reader of files says where rows stand and what it saw itself. `number_rows_from`: before the first row; 1
    /// unless said.
    void number_rows_from(std::int64_t first_row);
    /// A row that the reader had to refuse itself (and reports): it keeps its number. `cells`: what stands in it, in
    /// any order; ids among them that other rows refer to are not called unknown.
    void skip_row(table_kind table, gsl::span<const column_view::text_element> cells = {});
    /// The table, or the rest of it, could not be read (and the reader reports why): ids that refer to it are not
    /// called unknown then.
    void unreadable(table_kind table);
    void report(problem found);
    void warn(const warning& what, std::int64_t count = 1);

    /// Checks everything and hands the history over; the builder is empty after that, also on failure.
    /// Throws `refused` with all problems of the whole load, ordered by table, row, column; `cancelled`.
    [[nodiscard]] std::shared_ptr<const history> finish();

private:
    friend struct detail::builder_access;
    struct state;
    std::unique_ptr<state> state_;
};

}  // namespace ipsf
