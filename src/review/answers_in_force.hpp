// Which of a reviewer's answers and ratings hold for a team on a review date (R4, docs/history.md).
#pragma once

#include <ipsf/review.hpp>

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace ipsf::reviewing {

/// What a reviewer has an answer from, and noted with it.
struct answer_grounds {
    answer_source from = answer_source::none;
    std::string_view note;
};

struct dated_value {
    fraction value;
    day on = no_day;
    const answer_grounds* grounds = nullptr;  ///< the book's
};

struct dated_rating {
    int level = 0;
    day on = no_day;
    const answer_grounds* grounds = nullptr;  ///< the book's
};

/// A team's answers in force, by place in edition::criteria.
struct team_answers {
    std::vector<std::vector<std::optional<dated_value>>> inputs;  // [criterion][input]
    std::vector<std::optional<dated_rating>> ratings;             // [criterion]
};

/// A team to review, on every date from the place `first_date` on. Without a history: one of `no_id`.
struct reviewed_team {
    id_index team = no_id;
    std::size_t first_date = 0;
};

struct input_place {
    std::size_t criterion;
    std::size_t input;
};

/// What an item of the answers means in an edition: inputs of that name, or the rating of a criterion.
struct item_meaning {
    std::vector<input_place> inputs;
    std::optional<std::size_t> rated;
};

/// An answer's value, read: for each of the item's inputs, or as a rating.
struct read_value {
    const item_meaning* item = nullptr;
    std::vector<fraction> values;
    int rating = 0;
};

/// An answer that is in force on the dates from `first` up to `end`. An item's answers hold on different dates.
struct held_answer {
    read_value answer;
    std::size_t first = 0;
    std::size_t end = 0;
    day on = no_day;  ///< no_day: of each date itself
    answer_grounds grounds;
};

/// The answers of a call: those of every team on every date. Each is read once.
class answer_book {
public:
    /// Of the history's answers the latest one that has not expired counts, of its ratings only those of the day
    /// itself; answers given with the call replace both, and one given for a team goes before one given for all. `from`
    /// may be null. `dates` ascend; they and `from` are kept by the caller. Items the edition does not know are counted
    /// in `warnings`. Throws `refused` with every answer that cannot be taken.
    answer_book(const edition& edition, const history* from, gsl::span<const given_answer> given,
                gsl::span<const reviewed_team> teams, gsl::span<const window> dates, warning_counts& warnings);
    answer_book(const answer_book&) = delete;
    answer_book& operator=(const answer_book&) = delete;

    using catalogue = std::map<std::string, item_meaning, std::less<>>;

private:
    friend class answers_by_date;

    const edition& edition_;
    gsl::span<const window> dates_;
    std::vector<given_answer> given_;  // for their notes
    catalogue items_;
    std::vector<std::vector<held_answer>> held_;  // by team, ordered by first date
};

/// A team's answers in force, date by date.
class answers_by_date {
public:
    answers_by_date(const answer_book& book, std::size_t team);

    /// Those on `date`, which does not come before that of an earlier call.
    [[nodiscard]] const team_answers& move_to(std::size_t date);

private:
    const answer_book& book_;
    gsl::span<const held_answer> coming_;
    std::vector<const held_answer*> in_force_;
    team_answers answers_;
};

}  // namespace ipsf::reviewing
