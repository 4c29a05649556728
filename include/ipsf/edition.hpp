// An edition of the criteria: inputs, decision tables, readings, named choices, score levels. Data only, read from
// TOML.
//
// An edition is immutable once loaded and may be shared by any number of threads. docs/edition-format.md describes the
// file.
#pragma once

#include <ipsf/counting.hpp>
#include <ipsf/date.hpp>
#include <ipsf/fraction.hpp>
#include <ipsf/problem.hpp>

#include <gsl/span>

#include <compare>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
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
    [[nodiscard]] auto operator<=>(const place& other) const noexcept {
        return std::tie(file, line, column) <=> std::tie(other.file, other.line, other.column);
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
    share,   ///< 0-100 %, both included; limits are written in percent, fractions are plain (38/40)
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
    // Holds when low <= value <= high (an open end: <). Choices: when the value's bit is set in `choices`.
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

/// The rows as `evaluate` reads them (src/edition/compiled_table.hpp); made when an edition is loaded, and always there
/// then.
struct compiled_table;

/// Where a rule comes from.
struct source {
    std::string document;
    std::string place;  ///< "criterion 17"
};

struct criterion {
    int id = 0;             ///< 1-9999, of its edition alone; nothing says that ids follow each other
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
    std::shared_ptr<const compiled_table> compiled;
};

/// A decision taken where the document leaves a gap, an overlap or an ambiguity.
struct reading {
    std::string id;  ///< "R7"
    text says;
    bool general = false;       ///< touches every criterion, or the totals
    std::vector<int> criteria;  ///< that cite it
    place at;
};

struct section {
    std::string key;
    text title;
    std::vector<int> criteria;
    place at;
};

/// One of the eight principles and the criteria that watch it (docs/edition-format.md).
struct principle {
    std::string key;
    text title;
    std::vector<int> criteria;
    place at;
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

/// An edition has from one criterion to this many, each with an id of its own between these, both included.
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
    std::vector<score_level> levels;         ///< from the lowest up
    std::vector<review_interval> intervals;  ///< from the lowest `at_least` up
    std::vector<total_case> total_cases;
    place at;

    /// The lowest and the highest total that there can be.
    [[nodiscard]] int lowest() const noexcept { return static_cast<int>(criteria.size()) * lowest_level; }
    [[nodiscard]] int highest() const noexcept { return static_cast<int>(criteria.size()) * highest_level; }
    /// The level that a total from lowest() to highest() belongs to.
    [[nodiscard]] const score_level& level_of(int total) const;
    /// The level of that key, which must exist.
    [[nodiscard]] const score_level& find_level(std::string_view level) const;
    /// The months to the next review after a total from lowest() to highest().
    [[nodiscard]] int months_after(int total) const;
};

/// The client process (process_rules.hpp).
struct process_rules;

/// A case that a criterion must decide so: the proof that the table says what the document says.
struct boundary_case {
    int criterion = 0;
    std::vector<std::pair<std::string, std::string>>
        given;  ///< input, value as in `answers`; an input not named is unknown
    int low = 0, high = 0;
    std::optional<std::string> row;                        ///< the deciding row, when the case names it
    std::optional<std::vector<std::string>> undecided_by;  ///< when the case names them
    std::string why;
    place at;
};

/// Where a value of an edition's whole text comes from (src/edition/document.hpp).
struct origin;

struct edition {
    std::string id;      ///< "fi-2021-11"
    std::string family;  ///< editions of one family follow each other
    day published = no_day;
    day valid_from = no_day;
    day valid_until = no_day;  ///< last day; no_day: still valid
    text title;
    std::string document;            ///< the source document
    text not_verified;               ///< what nobody has yet compared with the source document; empty: everything was
    std::string hash;                ///< "xxh128:<32 hex digits>" of the bytes of `toml`
    std::vector<std::string> files;  ///< names for messages: of its file, then of those it is based on
    std::shared_ptr<const std::string>
        toml;  ///< its whole text: the file's bytes or, if it is based on another, both as one; never null
    std::shared_ptr<const std::vector<origin>>
        origins;   ///< of the values in `toml`, in its order; null: it is the file
    text what_if;  ///< the rules that were changed (`with_changes`), in words; empty: none, it is an edition
    std::vector<section> sections;
    std::vector<principle> principles;
    std::vector<scale> scales;          ///< in the order of the file; at least one
    std::vector<named_choice> choices;  ///< by key
    counted_values counting;            ///< what the measures count by; at least all that the inputs need
    std::vector<reading> readings;
    std::vector<criterion> criteria;  ///< 1-200 of them, by id
    std::vector<boundary_case> cases;
    std::shared_ptr<const process_rules> process;  ///< null: the edition describes none

    [[nodiscard]] bool covers(day as_of) const noexcept {
        return valid_from <= as_of && (valid_until == no_day || as_of <= valid_until);
    }
    /// The value in force of a named choice; the key must exist.
    [[nodiscard]] const std::string& choice(std::string_view key) const;
    /// The same as a whole number.
    [[nodiscard]] std::int64_t choice_number(std::string_view key) const;
    /// The criterion of that id, or null.
    [[nodiscard]] const criterion* find_criterion(int id) const noexcept;
    /// The input of that name in any criterion, or null.
    [[nodiscard]] const input* find_input(std::string_view name) const noexcept;
    /// Whether there is more than one total, and so none over all criteria.
    [[nodiscard]] bool has_several_scales() const noexcept { return scales.size() > 1; }
};

/// Reads an edition from TOML text. `name` is the file's name for messages and may be anything. What it is based on
/// must be built in. Throws `refused`; every problem names file:line:column.
[[nodiscard]] std::shared_ptr<const ipsf::edition> read_edition(std::string_view toml, std::string_view name);
/// Reads an edition file. What it is based on is built in, or a file `<id>.toml` in the same folder. Throws `refused`,
/// also when a file cannot be read.
[[nodiscard]] std::shared_ptr<const ipsf::edition> read_edition_file(const std::string& path);

/// The ids of the editions built into the library, in the order of `published`.
[[nodiscard]] std::vector<std::string> embedded_editions();
/// An edition built into the library. Throws `refused` for an unknown id, naming those there are.
[[nodiscard]] std::shared_ptr<const ipsf::edition> embedded_edition(std::string_view id);
/// The edition of `family` that covers `as_of`. Throws `refused` when none does.
[[nodiscard]] std::shared_ptr<const ipsf::edition> edition_for(day as_of, std::string_view family = "fi");

/// The same edition with other values of named choices (key, value); cells that name one are read again. Rows that a
/// value makes unreachable are accepted. Throws `refused` for an unknown key or a value not allowed, each problem's
/// `column` being the key.
[[nodiscard]] std::shared_ptr<const ipsf::edition> with_choices(std::shared_ptr<const ipsf::edition> edition,
                                                                const std::map<std::string, std::string>& chosen);

/// A rule written otherwise: one cell of a row, or one number of the totals' bands.
struct rule_change {
    int criterion = 0;  ///< id of a criterion of the edition; 0: the totals
    /// Id of the row, "5a"; of the totals the key of a level, "good", or the `at_least` of a review interval, "100".
    /// Where the edition has several scales, after the scale's key and a point: "employment.good".
    std::string row;
    std::string cell;  ///< what the cell is on: an input, a derived input, `met`; of the totals `at_least`, or an
                       ///< interval's `months`
    std::string to;  ///< the new cell as in the file, without quotes: ">= 70", "monthly, weekly", "true"; of the totals
                     ///< a whole number
};

/// What-if: the same edition with some rules written otherwise. The new edition's text is the old one's with these
/// cells replaced, and is read as any other: what loading refuses is refused, with its place in that text, and the hash
/// is that text's. Choices and a service model in force stay so. `what_if` says what was changed, after what it said
/// before; a cell that stays as it is is no change, and without any change the edition itself is returned. Boundary
/// cases are left alone, so those on the old rule fail: test_edition tells which. Throws `refused` also for a
/// criterion, row or cell that the edition does not have, naming those it has, and for one that is named twice.
[[nodiscard]] std::shared_ptr<const ipsf::edition> with_changes(std::shared_ptr<const ipsf::edition> edition,
                                                                gsl::span<const rule_change> changes);

/// Reads an answered value of an input (docs/history.md, "Values of answers"). Throws `std::invalid_argument` whose
/// text is one sentence on what is wrong and what is allowed, without the value itself.
[[nodiscard]] fraction parse_answer(const input& asked, std::string_view value);

/// What a boundary case gave instead of what it says; `failed->at` is where it stands.
struct case_failure {
    const boundary_case* failed = nullptr;
    std::string message;
};
/// Runs the edition's boundary cases; empty when all hold.
[[nodiscard]] std::vector<case_failure> run_cases(const edition& edition);

}  // namespace ipsf
