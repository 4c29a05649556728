// Looks through all combinations of inputs, within a bound that any table for people keeps. What is wrong goes into
// the log.
#include "edition/table_check.hpp"

#include <ipsf/decision_table.hpp>

#include <algorithm>
#include <numeric>

namespace ipsf {
namespace {

using namespace detail;

std::vector<std::size_t> all_inputs(const compiled_table& table) {
    std::vector<std::size_t> places(table.inputs.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    return places;
}

/// "team_attachment = separate", "attached_team_share = 45 %"; of a count "met = 3".
std::string in_words(const criterion& made, std::size_t place, exact value) {
    if (made.kind == criterion_kind::count)
        return "met = " + std::to_string(static_cast<std::int64_t>(value.numerator));
    const input& of = made.inputs[place];
    const bool share = of.kind == input_kind::measure && of.unit == measure_unit::share;
    const std::string text = answer_text(of, value);
    return of.name + " = " + text + (share && text.find('/') == std::string::npos ? " %" : "");
}

std::string in_words(const criterion& made, const known_values& values) {
    std::string words;
    for (std::size_t place = 0; place < values.size(); ++place)
        words += (place == 0 ? "" : ", ") + in_words(made, place, *values[place]);
    return words;
}

/// Walks all combinations until one has no row. Returns it in words; `deciding` gathers the rows
/// that decide some combination.
std::optional<std::string> walk(const criterion& made, const compiled_table& table, row_set& deciding) {
    std::optional<std::string> gap;
    known_values values(table.inputs.size());
    each_combination(table, all_inputs(table), table.all_rows, values, false,
                     [&](row_set others, const std::vector<region>& regions) {
                         for (const region& one : regions) {
                             const row_set rows = others & one.rows;
                             if (rows != 0) {
                                 deciding |= row_set{1} << first_row(rows);
                                 continue;
                             }
                             values.back() = one.value;
                             gap = in_words(made, values);
                             values.back().reset();
                             return false;
                         }
                         return true;
                     });
    return gap;
}

bool same_cells(const row& a, const row& b) {
    const auto same = [](const cell& one, const cell& other) {
        return one.name == other.name && one.low == other.low && one.high == other.high &&
               one.low_open == other.low_open && one.high_open == other.high_open && one.choices == other.choices;
    };
    return std::is_permutation(a.cells.begin(), a.cells.end(), b.cells.begin(), b.cells.end(), same);
}

void check_order(const criterion& made, std::vector<table_problem>& problems) {
    for (std::size_t r = 1; r < made.rows.size(); ++r)
        if (made.rows[r].level > made.rows[r - 1].level)
            problems.push_back({r, "rows-out-of-order",
                                "this row of level " + std::to_string(made.rows[r].level) +
                                    " stands below one of level " + std::to_string(made.rows[r - 1].level) +
                                    "; order the rows from level 5 down"});
}

/// The rows that say the same as one above them.
row_set check_doubles(const criterion& made, std::vector<table_problem>& problems) {
    row_set doubles = 0;
    for (std::size_t r = 1; r < made.rows.size(); ++r)
        for (std::size_t above = 0; above < r; ++above)
            if (made.rows[r].level == made.rows[above].level && same_cells(made.rows[r], made.rows[above])) {
                problems.push_back(
                    {r, "duplicate-row",
                     "this row has the same level and cells as row " + made.rows[above].id + "; remove one of them"});
                doubles |= row_set{1} << r;
                break;
            }
    return doubles;
}

}  // namespace

std::vector<table_problem> check_table(const criterion& made) {
    std::vector<table_problem> problems;
    if (made.rows.size() > most_rows)
        return {
            {std::nullopt, "too-many-rows",
             "the table has more than " + std::to_string(most_rows) + " rows; join rows that differ in one cell only"}};
    if (made.kind != criterion_kind::count && made.inputs.size() > most_inputs)
        return {{std::nullopt, "too-many-inputs",
                 "the table has more than " + std::to_string(most_inputs) +
                     " inputs; use fewer, or a criterion of kind count"}};
    check_order(made, problems);
    const row_set doubles = check_doubles(made, problems);
    const auto table = compiled_rows(made);
    if (combinations_of(*table) > most_combinations) {
        problems.push_back({std::nullopt, "too-many-combinations",
                            "the inputs have more than " + std::to_string(most_combinations) +
                                " combinations that rows can tell apart, too many to check; use fewer inputs, or a "
                                "criterion of kind count"});
        return problems;
    }
    row_set deciding = 0;
    if (const auto gap = walk(made, *table, deciding)) {
        problems.push_back({std::nullopt, "gap",
                            "no row takes " + *gap + "; add a row for it, and end with a row that has when = {}"});
        return problems;
    }
    if (!made.rows.back().cells.empty())
        problems.push_back(
            {made.rows.size() - 1, "last-row", "the last row must take whatever is left; write when = {}"});
    for (std::size_t r = 0; r < made.rows.size(); ++r)
        if (((deciding | doubles) >> r & 1U) == 0)
            problems.push_back(
                {r, "unreachable-row",
                 "this row can never decide, the rows above it take everything; move, change or remove it"});
    return problems;
}

}  // namespace ipsf
