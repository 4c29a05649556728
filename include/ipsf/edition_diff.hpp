// What another edition changes: in its rules, and in the reviews that it makes of a history.
// Needs the library: comparing.
#pragma once

#include <ipsf/edition.hpp>
#include <ipsf/review.hpp>

#include <gsl/span>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf {

/// What a change is of.
enum class change_kind : std::uint8_t {
    edition,   ///< id, family, dates, source document
    limits,    ///< cells, rows and how a criterion is decided
    inputs,    ///< what a criterion asks for: inputs, their kinds, ranges and choices, ratios of two
    readings,  ///< what they say, which criteria cite them
    choices,   ///< named choices: default, value in force, allowed values, alternatives
    counting,  ///< what the measures count by
    levels,    ///< levels of the total, review intervals, which criteria sections and principles add up
    process,   ///< deadlines, moves, phases
    texts,     ///< titles, questions, labels, descriptions of levels, sources
    cases      ///< boundary cases and cases of totals
};
inline constexpr std::array<std::string_view, 10> change_kind_names = {
    "edition", "limits", "inputs", "readings", "choices", "counting", "levels", "process", "texts", "cases"};

/// One difference. Rows are matched by id, inputs, choices and readings by name, everything else by its key.
struct edition_change {
    change_kind kind = change_kind::edition;
    int criterion = 0;  ///< id; 0: none
    std::string key;    ///< with points between its parts: "row.5.when.community_time_share", "choice.edge.default"
    std::optional<language> in;  ///< of a text: which of its languages; else none
    /// The same in words, those of the later edition where it has them: "Criterion 24, level 5: Share of coaching time
    /// in the community (%)".
    text about;
    std::optional<std::string> before;  ///< as written; none: it was not there
    std::optional<std::string> after;   ///< none: it is no longer there
    text before_in_words = {};          ///< the same as people read it; empty: as written
    text after_in_words = {};
    place before_at;  ///< in a file of each edition: of the value, or of the thing that says it by leaving it out;
    place after_at;   ///< line 0: no place, because it is not there
    std::string before_file;  ///< the name of that file (edition::files); empty without a place
    std::string after_file;
};

struct edition_name {
    std::string id;
    std::string hash;  ///< as edition::hash
    text what_if;      ///< as edition::what_if
};

struct edition_difference {
    edition_name before;
    edition_name after;
    /// By kind, criterion, key (its numbers as numbers), language; empty: they say the same.
    std::vector<edition_change> changes;
};

/// What differs from `before` in `after`. The order of lists that only their keys tell apart is no difference, nor are
/// comments and layout. With the editions swapped the changes are the same in the same order, with before and after
/// swapped; `about` may then have the words of the other one. Reentrant.
[[nodiscard]] edition_difference compare_editions(const edition& before, const edition& after);

/// A criterion of either edition; those of one id are compared.
struct compared_criterion {
    int id = 0;
    /// Place in edition::criteria; none: only the other edition has it, and then it never moves.
    std::optional<std::size_t> before;
    std::optional<std::size_t> after;
};

/// A scale of either edition: those of one key are compared, or the only one of each.
struct compared_scale {
    std::optional<std::size_t> before;  ///< place in edition::scales; none: only the other edition has it
    std::optional<std::size_t> after;
};

/// A team's review on one date by both editions. The memory that it points to is kept by its review_difference, and by
/// copies of that.
struct compared_review {
    std::size_t date = 0;             ///< place in review_difference::dates
    std::optional<std::string> team;  ///< none: scored without a history
    review_in_short before;
    review_in_short after;

    /// Whether the range of the criterion is another.
    [[nodiscard]] bool moves(const compared_criterion& of) const {
        return of.before && of.after &&
               (before.low[*of.before] != after.low[*of.after] || before.high[*of.before] != after.high[*of.after]);
    }
};

/// How many reviews move. A range rises when neither end is lower and one is higher, falls likewise; one that becomes
/// wider or narrower on both sides does neither.
struct moved_reviews {
    std::int64_t moved = 0;
    std::int64_t rise = 0;
    std::int64_t fall = 0;
};

/// How many reviews move in the total of a scale.
struct moved_totals : moved_reviews {
    std::int64_t levels = 0;  ///< that change level
};

struct difference_counts {
    std::int64_t reviews = 0;
    std::int64_t moved = 0;            ///< with a criterion that moves
    std::int64_t levels = 0;           ///< that change level, of any scale
    std::vector<moved_totals> totals;  ///< as review_difference::scales; of one that only one edition has, none moves
    std::vector<moved_reviews> criteria;  ///< as review_difference::criteria
};

/// Levels and totals of many reviews, kept in columns (src/review/short_reviews.hpp).
class short_reviews;

/// The reviews of one call by two editions.
struct review_difference {
    edition_difference editions;
    std::shared_ptr<const ipsf::edition> before;  ///< with the choices in force, as `after`
    std::shared_ptr<const ipsf::edition> after;
    std::vector<compared_criterion> criteria;  ///< of both editions, by id
    std::vector<compared_scale> scales;        ///< of `after` in its order, then those that only `before` has
    std::vector<window> dates;                 ///< ascending
    warning_counts before_warnings;            ///< of the whole load, and of answers that the edition does not ask
    warning_counts after_warnings;
    std::vector<compared_review> reviews;                          ///< by date, then team
    std::shared_ptr<const short_reviews> before_kept, after_kept;  ///< what `reviews` lends

    /// Whether either edition has several scales.
    [[nodiscard]] bool has_several_scales() const {
        return before->has_several_scales() || after->has_several_scales();
    }
    /// Whether any criterion of the review moves; the total may still be the same.
    [[nodiscard]] bool moves(const compared_review& one) const;
    /// Whether the total of the scale, which both editions have, allows other levels, by their keys.
    [[nodiscard]] bool changes_level(const compared_review& one, const compared_scale& of) const;
    /// Whether that of any scale does.
    [[nodiscard]] bool changes_level(const compared_review& one) const;
    /// Of all reviews.
    [[nodiscard]] difference_counts counts() const;
    /// Of those on one date, a place in `dates`.
    [[nodiscard]] difference_counts counts(std::size_t date) const;
};

/// Scores every team asked for by both editions. Both count as named: one that does not cover a date scores it all the
/// same (edition::covers). `options.choices` hold in both. `from` may be null: one review without a team, from
/// `answers` alone. Each review is the one that score() gives. What both editions measure alike is measured once.
/// Throws `refused` as score() does, for either edition, and `cancelled`. Reentrant.
[[nodiscard]] review_difference compare_reviews(std::shared_ptr<const ipsf::edition> before,
                                                std::shared_ptr<const ipsf::edition> after, const history* from,
                                                gsl::span<const given_answer> answers, const review_options& options,
                                                const execution& run = {});
/// The same on every date of a series, as score_series() does.
[[nodiscard]] review_difference compare_reviews(std::shared_ptr<const ipsf::edition> before,
                                                std::shared_ptr<const ipsf::edition> after, const history& from,
                                                gsl::span<const given_answer> answers, const series_options& options,
                                                const execution& run = {});

}  // namespace ipsf
