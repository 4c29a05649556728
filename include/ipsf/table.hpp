// Results as tables: rows, and columns that say what they hold (docs/tables.md). CSV, Arrow, JSON, the C ABI and Python
// take them from here. Needs the library: making them.
#pragma once

#include <ipsf/consensus.hpp>
#include <ipsf/due.hpp>
#include <ipsf/edition.hpp>
#include <ipsf/edition_diff.hpp>
#include <ipsf/fraction.hpp>
#include <ipsf/measures.hpp>
#include <ipsf/phases.hpp>
#include <ipsf/review.hpp>
#include <ipsf/sensitivity.hpp>
#include <ipsf/tracking.hpp>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ipsf {

/// What the cells of a column hold where they hold anything.
enum class cell_type : std::uint8_t {
    day,    ///< a date
    int32,  ///< a whole number of 32 bits ...
    int64,  ///< ... or of 64
    ratio,  ///< an exact fraction, shown rounded to `column_description::decimals`
    truth,  ///< true or false
    word,   ///< one of the library's own words
    text    ///< an id, a key of an edition, or what others wrote
};

/// A word that a column may hold, and how it is said.
struct column_word {
    std::string_view key;
    std::string_view fi, en;
};

/// What a column is.
struct column_description {
    std::string name = {};       ///< in CSV, Arrow, C and data frames: "team_id"
    std::string name_fi = {};    ///< in a CSV in Finnish; empty: the same
    std::string key = {};        ///< of the member in the result's JSON: "team"; empty: that says it elsewhere
    std::string attribute = {};  ///< of a row in Python; empty: as the key
    cell_type holds = cell_type::text;
    bool always = true;                   ///< no cell is empty
    int decimals = 0;                     ///< of a ratio that is shown, 0-9
    bool percent = false;                 ///< a ratio is shown times 100
    std::string unit = {};                ///< "days"; empty: a bare number, or none
    text title = {};                      ///< heads the column on a page
    std::string note = {};                ///< what the value means, in English
    std::vector<column_word> words = {};  ///< of a column of words: all that it may hold, but for names of tables; of
                                          ///< reasons of the measures, those that it holds
};

/// A cell: nothing; a number (of a day the days since 1970-01-01; of a truth 0 or 1); a fraction, whose denominator 0
/// says "unknown"; a word or a text. Views are of what the result keeps.
using table_cell = std::variant<std::monostate, std::int64_t, fraction, std::string_view, std::string>;

/// The word or text of a cell that holds one; it lives as long as the cell and the result.
[[nodiscard]] inline std::string_view text_in(const table_cell& cell) {
    if (const auto* const own = std::get_if<std::string>(&cell)) return *own;
    return std::get<std::string_view>(cell);
}

/// A table of a result, which has to outlive it, as has the history that the result was made of.
struct result_table {
    struct column : column_description {
        std::function<table_cell(std::size_t row)> at;  ///< row: from 0 to below `rows`
    };
    std::string name;  ///< among the tables of its result: "due"
    text title;
    std::size_t rows = 0;
    std::vector<column> columns;
};

/// The tables of a due list: "due", its items, "totals" and "made_with", one row: library and edition.
[[nodiscard]] std::vector<result_table> tables_of(const due_list& list, const history& from);
/// The tables of punctuality: "punctuality" and "made_with". `counted` is what punctuality_of gave for the other
/// arguments.
[[nodiscard]] std::vector<result_table> tables_of(const std::vector<punctuality>& counted, const edition& edition,
                                                  const history& from, const punctuality_options& asked);
/// The tables of a tracking table: "rows" and "made_with".
[[nodiscard]] std::vector<result_table> tables_of(const tracking_table& table, const history& from);
/// The tables of a client summary: "episodes", "jobs" and "studies".
[[nodiscard]] std::vector<result_table> tables_of(const client_summary& summary, const history& from);
/// The tables of a phase overview: "flow", the phases of each team, "refused", moves that the process refuses, and
/// "made_with".
[[nodiscard]] std::vector<result_table> tables_of(const phase_overview& overview, const history& from);
/// The table of an explanation: "records".
[[nodiscard]] std::vector<result_table> tables_of(const explanation& explained, const history& from);
/// The tables of reviews: "reviews", "totals" of their scales, "parts" (sections and principles), "criteria", "inputs",
/// "records" that a measure left out or counted apart, "changes" for the next level; and of all of them "readings",
/// "choices", "warnings" and "made_with". Rows of one review have its team_id and as_of.
[[nodiscard]] std::vector<result_table> tables_of(const review_set& scored);
/// The tables of a series: "reviews", whose columns follow the edition (docs/series.md), "totals" of their scales,
/// "warnings" and "made_with".
[[nodiscard]] std::vector<result_table> tables_of(const review_series& series);
/// What sensitivity adds to the tables of its reviews (`scored`): "totals", the lowest and highest of each scale,
/// "extreme_choices" that give them, "criteria" and what they rest on; "effects" of each value tried, with
/// "effect_totals" of their scales and "effect_criteria" that they move. Rows of one review have its team_id and as_of.
[[nodiscard]] std::vector<result_table> tables_of(const sensitivity& found);
/// The tables of a consensus: "agreement" of each team's review, "criteria" compared, "levels" by assessor, "totals" of
/// each assessor and the agreed, "answers", who gave what, and "made_with". Rows of one review have its team_id and
/// as_of.
[[nodiscard]] std::vector<result_table> tables_of(const consensus& found);
/// The tables of an edition: "edition", one row; "sections" and "criteria" of the form, "inputs" that criteria ask for
/// with their "input_choices", "criterion_levels", what each level of a criterion is; "limits" that rules and totals
/// decide by, as `with_changes` takes them, and "bands" of the totals.
[[nodiscard]] std::vector<result_table> tables_of(const edition& by);
/// The tables of what two editions differ in: "changes", and "made_with", a row for each edition.
[[nodiscard]] std::vector<result_table> tables_of(const edition_difference& changed);
/// The tables of reviews by two editions: "reviews", whose columns follow the editions (docs/editions.md), "totals" of
/// their scales and "criteria" that move; "dates", "date_totals" and "date_criteria", how many move on each; "changes"
/// of the editions; and of each edition "only_criteria", which the other does not have, "choices", "warnings" and
/// "made_with".
[[nodiscard]] std::vector<result_table> tables_of(const review_difference& compared);

}  // namespace ipsf
