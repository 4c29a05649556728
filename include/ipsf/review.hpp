// A fidelity review: the criteria of an edition scored from ratings, answers and measures, with totals, levels and the
// next review (readings R3-R6). Needs the library: scoring. What follows from levels alone is in decision_table.hpp and
// totals.hpp, which need none.
#pragma once

#include <ipsf/csv_dialect.hpp>
#include <ipsf/decision_table.hpp>
#include <ipsf/edition.hpp>
#include <ipsf/history.hpp>
#include <ipsf/measures.hpp>
#include <ipsf/totals.hpp>

#include <gsl/span>

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ipsf {

/// An answer given beside a history, or without one: the name of an input, or "rating." and the id of a criterion, and
/// its value as in docs/history.md. It counts as if dated as_of, and replaces the history's answer of the same name.
struct given_answer {
    std::optional<std::string> team;  ///< none: for every team scored
    std::string item;
    std::string value;
    answer_source source = answer_source::none;
    std::string note;
    std::int64_t row = 0;                               ///< where it stands in its file, for messages
    std::shared_ptr<const std::string> file = nullptr;  ///< what messages call that file; null: "answers"
};

/// Most bytes of a text of answers.
inline constexpr std::size_t most_answers_bytes = std::size_t{1} << 24U;

/// Reads answers from CSV text with the columns item, value and optionally team_id, source, note, of up to
/// `most_answers_bytes`. Throws `refused`. Columns that may mean team_id, or a date, are refused too. Others are passed
/// over; `odd`, unless null, gets a warning of each ("unknown-column") and of a dialect that was found
/// ("csv-dialect-found"), which the options of reviews take. `said`: how the CSV is written; what is not said is found.
[[nodiscard]] std::vector<given_answer> read_answers(std::string_view csv, std::string_view name,
                                                     warning_counts* odd = nullptr, const csv_dialect& said = {});
/// Reads a file of answers; "-" is standard input.
[[nodiscard]] std::vector<given_answer> read_answers_file(const std::string& path, warning_counts* odd = nullptr,
                                                          const csv_dialect& said = {});

struct review_options {
    day as_of = no_day;                          ///< required, 1900-2199
    int months = 6;                              ///< 1-120
    std::vector<std::string> teams;              ///< ids; empty: every team that exists on as_of
    std::map<std::string, std::string> choices;  ///< named choices other than the edition's
    working_calendar calendar;
    warning_counts answer_warnings;  ///< of reading the answers: told with the history's
};

enum class input_source : std::uint8_t { none, measure, answer };

/// One input of a criterion as it was used.
struct used_input {
    input_value value;  ///< what was compared; empty: unknown
    input_source source = input_source::none;
    std::optional<measurement> measured;                ///< the measure, whenever the history gave one or said why not
    day answered_on = no_day;                           ///< of an answer
    answer_source answered_from = answer_source::none;  ///< of an answer, where it says
    std::string note;                                   ///< of an answer; empty: none
};

enum class basis : std::uint8_t { none, rating, answer, measure, both };

/// What the strongest of the sources that were overridden would have given, where that is another score (R4).
struct disagreement {
    input_source with = input_source::none;
    int low = 1, high = 5;
};

/// One input that has to change for the next level, and to what.
struct needed_change {
    std::size_t input = 0;  ///< place in criterion::inputs
    input_value now;
    std::string to;                      ///< the cell it has to meet, as written: ">= 90", "weekly"; "true" for a flag
    std::optional<std::string> derived;  ///< the derived input's name, when the cell is on one
    input_value limit;                   ///< the value that just meets it where that is one number
};

/// The least a criterion needs for a higher level: the row that takes the fewest changed inputs.
struct next_level {
    int level = 0;  ///< the lowest level above the present low that changes can reach
    std::string row;
    std::vector<needed_change> changes;
};

struct criterion_score {
    int id = 0;
    verdict decided;
    std::optional<int> rating;
    day rated_on = no_day;
    answer_source rated_from = answer_source::none;  ///< of the rating, where it says
    std::string rating_note;                         ///< empty: none
    ipsf::basis basis = basis::none;
    std::vector<used_input> inputs;  ///< as criterion::inputs
    std::optional<disagreement> disagrees;
    std::optional<next_level> next;  ///< for a score (or low) under 5
    [[nodiscard]] bool scored() const noexcept { return decided.scored(); }
};

struct part_sum {
    std::string key;
    int low = 0, high = 0, of = 0;  ///< sums of the criteria's lows and highs, and the most possible
};

/// The steps to the next level of a total, cheapest first: criteria to lift, until the level is reached.
struct way_up {
    std::string level;          ///< key of the next level
    int points = 0;             ///< missing from the lowest total
    std::vector<int> criteria;  ///< ordered: fewest inputs to change for a point first, then by criterion
};

/// A total as reviewed, and what follows from it.
struct reviewed_total : scale_total {
    day next_review_by = no_day;  ///< as next_review_by()
    std::optional<way_up> way;    ///< none at the highest level
};

struct review {
    std::optional<std::string> team;  ///< none: scored without a history
    window looked_at;
    std::vector<criterion_score> criteria;  ///< as edition::criteria
    std::vector<part_sum> sections;
    std::vector<part_sum> principles;
    std::vector<reviewed_total> totals;  ///< as edition::scales; there is none over several of them
};

/// Levels and totals of a review. The spans point to memory that whoever gave it keeps.
struct review_in_short {
    gsl::span<const std::uint8_t> low, high;  ///< levels, as edition::criteria
    gsl::span<const total_range> totals;      ///< as edition::scales
};

/// The rows of each table of a history, as table_names.
using table_rows = std::array<std::size_t, table_names.size()>;
[[nodiscard]] table_rows rows_by_table(const history& of) noexcept;

/// The reviews of one call and what they were made with.
struct review_set {
    std::shared_ptr<const ipsf::edition> edition;  ///< with the choices in force
    bool out_of_date = false;                      ///< the edition was named although it does not cover as_of
    warning_counts warnings;                       ///< of the whole load, and of answers not taken
    std::vector<review> reviews;                   ///< by team id
    std::optional<table_rows> history_rows;        ///< of the history they were made of; none: they were made of none
    working_calendar calendar = {};                ///< by which days were counted
};

/// One of the reviews as a set of its own, with the warnings of all. `place`: from 0 to below reviews.size().
[[nodiscard]] review_set alone(const review_set& scored, std::size_t place);

/// Scores every team asked for. `from` may be null: one review without a team, from `answers` alone.
/// `edition_named`: an edition that does not cover as_of is refused unless it was named.
/// Throws `refused`: unknown team, as_of or months out of range, bad answer, repeated item, unknown choice, uncovered
/// date; `cancelled`. Reentrant: any number of threads may score one history at once.
[[nodiscard]] review_set score(std::shared_ptr<const ipsf::edition> edition, bool edition_named, const history* from,
                               gsl::span<const given_answer> answers, const review_options& options,
                               const execution& run = {});

/// The review dates of a series: the last days of months, quarters or years.
enum class every : std::uint8_t { month, quarter, year };
inline constexpr std::array<std::string_view, 3> every_names = {"month", "quarter", "year"};

struct series_options {
    day from = no_day;  ///< required, 1900-2199: the dates are the month's (quarter's, year's) ends in [from, to]
    day to = no_day;    ///< required, not before `from`
    ipsf::every every = ipsf::every::month;
    int months = 6;                  ///< 1-120, the window of each review
    std::vector<std::string> teams;  ///< ids; empty: on each date every team that exists then
    std::map<std::string, std::string> choices;
    working_calendar calendar;
    warning_counts answer_warnings;  ///< as of a review
};

/// Reviews of every team on every date of a series. Levels and sums are kept in columns; a whole review is made when it
/// is asked for. Immutable; any number of threads may read it. Keeps the history it was made from.
class review_series {
public:
    struct content;
    explicit review_series(std::shared_ptr<const content> made) : made_(std::move(made)) {}

    /// What a table of a series shows of a review; the series keeps what it lends.
    struct summary : review_in_short {
        std::size_t date = 0;  ///< place in dates()
        id_index team = no_id;
    };

    [[nodiscard]] const ipsf::edition& edition() const noexcept;  ///< with the choices in force
    /// Of the whole load, and of answers not taken: each row of answers once, however many dates it would hold on.
    [[nodiscard]] const warning_counts& warnings() const noexcept;
    [[nodiscard]] gsl::span<const window> dates() const noexcept;
    [[nodiscard]] bool out_of_date(
        std::size_t date) const;             ///< the edition was named although it does not cover that date
    [[nodiscard]] bool out_of_date() const;  ///< the same of any of the dates
    [[nodiscard]] const history& from() const noexcept;
    /// The number of reviews. They stand by date, then team (in the order of ids): a team that does not exist yet on a
    /// date has none.
    [[nodiscard]] std::size_t size() const noexcept;
    /// Those at `place`, from 0 to below size().
    [[nodiscard]] summary in_short(std::size_t place) const;
    [[nodiscard]] measured_sum sum(std::size_t place, measure which) const;
    /// The review as score() gives it for that date and team alone.
    [[nodiscard]] review at(std::size_t place) const;
    /// The same as a set of its own, with the warnings of the series.
    [[nodiscard]] review_set alone(std::size_t place) const;

private:
    std::shared_ptr<const content> made_;
};

/// Scores every team asked for on every date, with one pass over the history. Each review is the one that score() gives
/// for its date. `edition_named` as for score(): else every date must be covered. Throws `refused` (also when no date
/// lies in [from, to], or there are more than 2400), `cancelled`.
[[nodiscard]] review_series score_series(std::shared_ptr<const ipsf::edition> edition, bool edition_named,
                                         std::shared_ptr<const history> from, gsl::span<const given_answer> answers,
                                         const series_options& options, const execution& run = {});

/// One team of a history as `options` ask for it: for explain().
struct measured_team {
    id_index team = no_id;
    window looked_at;
    measure_options measuring;
};
/// Checks the date, window, choices and the single team of `options` as score() does. Throws `refused`.
[[nodiscard]] measured_team find_measured_team(const edition& edition, const history& from,
                                               const review_options& options);

/// The options that an edition's named choices mean for measures.
[[nodiscard]] measure_options measure_options_of(const edition& edition, const working_calendar& calendar);

}  // namespace ipsf
