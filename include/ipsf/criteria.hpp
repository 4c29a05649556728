// Criteria and what their scores add up to: inputs, decision tables, levels and review intervals of a total, named
// choices. Data; an edition (edition.hpp) is made of it, and a program may make its own: decision_table.hpp evaluates a
// criterion, totals.hpp adds up.
#pragma once

#include <ipsf/detail/expects.hpp>
#include <ipsf/fraction.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf {

enum class language : std::uint8_t { en, fi };

/// A place in a file of the edition; line and column count from 1.
struct place {
    std::int64_t line = 0;
    std::int64_t column = 0;
    std::uint32_t file = 0;  ///< in edition::files
    [[nodiscard]] bool operator==(const place&) const = default;
    /// By file first.
    [[nodiscard]] std::strong_ordering operator<=>(const place& other) const noexcept {
        if (const auto order = file <=> other.file; order != 0) return order;
        if (const auto order = line <=> other.line; order != 0) return order;
        return column <=> other.column;
    }
};

/// A text in both languages.
struct text {
    std::string fi;
    std::string en;
    [[nodiscard]] const std::string& in(language which) const noexcept { return which == language::fi ? fi : en; }
};

enum class input_kind : std::uint8_t {
    measure,  ///< an exact fraction from the history, or answered
    count,    ///< a whole number in a range, answered
    flag,     ///< true or false, answered
    choice    ///< one of a list, worst first, answered
};

enum class measure_unit : std::uint8_t {
    share,   ///< 0-100 %, both included: as a fraction 38/40; only files write limits in percent
    number,  ///< any number from 0
    whole    ///< a whole number from 0
};

/// Something a criterion asks. Every value an input can have is a `fraction`: a flag is 0 or 1, a choice its place in
/// `choices`.
struct input {
    std::string name;
    input_kind kind = input_kind::flag;
    measure_unit unit = measure_unit::number;  ///< of a measure
    std::int64_t most = 0;                     ///< of a count: its range is 0..most, both included
    std::vector<std::string> choices;          ///< of a choice, worst first
    bool lower_is_better = false;              ///< of a measure or count: the fewer the better
    text level_may_fall;                       ///< why a better value may give a lower level; empty: it never does
    text label;
    std::vector<text> choice_labels;  ///< as long as `choices`
    place at;
};

/// A condition on one input, or on the ratio of two of a criterion's inputs (a derived input, such as meetings for each
/// job seeker).
struct cell {
    std::size_t input = 0;  ///< place in criterion::inputs
    std::optional<std::size_t>
        divided_by;  ///< derived input: input / this one; no value (the cell does not hold) when this one is 0
    // Holds when low <= value <= high (an open end: <); a share's limits are parts of one, 80/100. Choices: when the
    // value's bit is set in `choices`.
    std::optional<fraction> low;
    std::optional<fraction> high;
    bool low_open = false;
    bool high_open = false;
    std::uint32_t choices = 0;  ///< bit set of places in input::choices; 0 when the cell is an interval
    std::string written;        ///< as in the file: ">= 96", "weekly, monthly", "true"
    std::string name;           ///< the input's or the derived input's name
    place at;
};

/// One row of a decision table: the level when all its cells hold. A row without cells always holds.
struct row {
    std::string id;  ///< unique in the criterion: "5", "4b"
    int level = 1;
    std::vector<cell> cells;
    place at;
};

enum class criterion_kind : std::uint8_t {
    table,     ///< rows from level 5 down; the first that holds wins
    count,     ///< how many of the flags are true decides; `rows` have one cell on that number
    judgement  ///< one ordered choice; each of its names is a level
};

namespace detail {
struct compiled_table;
}

/// Where a rule comes from.
struct source {
    std::string document;
    std::string place;  ///< "criterion 17"
};

struct criterion {
    int id = 0;             ///< 1-9999, of its edition alone; ids need not follow each other
    std::size_t scale = 0;  ///< place in edition::scales of the one scale that adds it up
    std::string key;
    text title;
    text asks;  ///< what the criterion asks, in our own words
    source from;
    criterion_kind kind = criterion_kind::table;
    std::vector<input> inputs;
    std::vector<row>
        rows;        ///< from level 5 down; the last one always holds. Of a count: cells on how many flags are true
    text levels[5];  ///< own-worded description of levels 1-5, at [level - 1]
    std::vector<std::string> readings;  ///< ids of the readings that decide parts of it, in the order of the edition
    bool averaged = false;              ///< `averaging` = ratings applies to it
    place at;
    std::shared_ptr<const detail::compiled_table>
        compiled;  ///< the rows as `evaluate` reads them: compile() makes them
};

/// A band of the total: from `at_least`, up to the next band.
struct score_level {
    std::string key;
    text title;
    int at_least = 0;
    place at;
};

/// When the next review is due: `months` after a review whose total is at least `at_least`.
struct review_interval {
    int at_least = 0;
    int months = 0;
    place at;
};

/// A named choice between readings, or a named value; each is echoed in results under `choices`.
struct named_choice {
    std::string key;
    std::vector<std::string> options;  ///< allowed words; empty for a number
    std::vector<text> option_labels;   ///< as options: what people read for them; the word itself where none is given
    std::string value;                 ///< in force: the edition's, or as chosen (`with_choices`)
    std::string by_default;            ///< the edition's
    std::int64_t low = 0, high = 0;    ///< range of a number, both included
    text label;
    std::vector<std::string>
        alternatives;  ///< of a number: values other than the default that one might read as well (sensitivity.hpp)
    place at;
};

/// A total that must have that level and that many months to the next review.
struct total_case {
    int total = 0;
    std::string level;  ///< key of a level of the scale
    int months = 0;
    std::string why;
    place at;
};

/// An edition has at least one criterion and no more than this many, each with an id of its own between these two, both
/// included.
inline constexpr int most_criteria = 200;
inline constexpr int lowest_criterion_id = 1;
inline constexpr int highest_criterion_id = 9999;
/// The levels of every criterion go from one to the other.
inline constexpr int lowest_level = 1;
inline constexpr int highest_level = 5;
/// No total of any edition is higher.
inline constexpr int highest_total = most_criteria * highest_level;

/// Criteria that are added up to one total, and what that total means. Most editions have one; the international scale
/// for young people has two, of employment and of education.
struct scale {
    std::string key;            ///< "employment"; empty: the only one, of which the file says nothing but its bands
    text title;                 ///< empty with the key
    std::vector<int> criteria;  ///< ids, ascending
    std::vector<score_level> levels;         ///< from the lowest up, which nothing here looks at
    std::vector<review_interval> intervals;  ///< from the lowest `at_least` up
    std::vector<total_case> total_cases;
    place at;

    /// The lowest and the highest total that there can be.
    [[nodiscard]] int lowest() const noexcept { return static_cast<int>(criteria.size()) * lowest_level; }
    [[nodiscard]] int highest() const noexcept { return static_cast<int>(criteria.size()) * highest_level; }
    /// The level that a total from lowest() to highest() belongs to.
    [[nodiscard]] const score_level& level_of(int total) const {
        const auto above =
            std::find_if(levels.begin(), levels.end(), [&](const score_level& one) { return one.at_least > total; });
        detail::expects(above != levels.begin());
        return *(above - 1);
    }
    /// The level of that key, which must exist.
    [[nodiscard]] const score_level& find_level(std::string_view level) const {
        const auto found =
            std::find_if(levels.begin(), levels.end(), [&](const score_level& one) { return one.key == level; });
        detail::expects(found != levels.end());
        return *found;
    }
    /// The months to the next review after a total from lowest() to highest().
    [[nodiscard]] int months_after(int total) const {
        const auto above = std::find_if(intervals.begin(), intervals.end(),
                                        [&](const review_interval& one) { return one.at_least > total; });
        detail::expects(above != intervals.begin());
        return (above - 1)->months;
    }
};

}  // namespace ipsf
