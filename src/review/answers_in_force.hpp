// Which of a reviewer's answers and ratings hold for a team on a review date (R4, history.md).
#pragma once

#include <ipsf/review.hpp>

#include <optional>
#include <vector>

namespace ipsf::reviewing {

struct dated_value {
    fraction value;
    day on = no_day;
};

struct dated_rating {
    int level = 0;
    day on = no_day;
};

/// A team's answers in force, by place in rulebook::criteria.
struct team_answers {
    std::vector<std::vector<std::optional<dated_value>>> inputs;  // [criterion][input]
    std::vector<std::optional<dated_rating>> ratings;             // [criterion]
};

/// The answers in force on `as_of` for each of `teams`, in their order; without a history (`from` null) `teams` is one `no_id`.
/// Of the history's answers the latest one that has not expired counts, of its ratings only those of the day itself; given ones replace
/// both, and one given for a team goes before one given for all. Items the edition does not know are counted in `warnings`. Throws
/// `refused` with every answer that cannot be taken.
[[nodiscard]] std::vector<team_answers> answers_in_force(const rulebook& edition, const history* from, gsl::span<const given_answer> given,
                                                         gsl::span<const id_index> teams, day as_of, warning_counts& warnings);

}  // namespace ipsf::reviewing
