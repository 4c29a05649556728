// Which scores rest on an interpretation: what a review would be under other values of the edition's named choices.
// Needs the library: finding them.
#pragma once

#include <ipsf/review.hpp>

#include <gsl/span>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace ipsf {

/// The values of a named choice that are tried: of words all other options, of a number those that the edition names as
/// alternatives, and its default where another value is in force.
struct tried_choice {
    std::string key;
    std::string in_force;
    std::vector<std::string> others;  ///< in the order of the edition, the default first; may be empty
};

/// What a criterion would be.
struct changed_score {
    int id = 0;
    int low = 0;
    int high = 0;
};

/// A review with one choice changed, everything else as it is.
struct choice_effect {
    std::string key;
    std::string value;
    std::vector<changed_score> criteria;  ///< those that would be other, by id; empty: the review would be the same
    std::vector<scale_total> totals;      ///< as edition::scales
};

/// The lowest or the highest total of a scale that any combination of the values tried gives.
struct extreme_total {
    int total = 0;
    std::string level;
    /// The fewest changes that give it, key to value; of as few, the first as tried. Empty: it is so already.
    std::map<std::string, std::string> choices;
};

struct extreme_totals {
    extreme_total worst;
    extreme_total best;
};

/// How far a criterion rests on what is unknown, and how far on choices.
struct criterion_sensitivity {
    int id = 0;
    int low = 0;  ///< as reviewed: from low to high because inputs are unknown
    int high = 0;
    int lowest = 0;  ///< the lowest low and the highest high of all combinations of the values tried
    int highest = 0;
    /// Keys of those that matter: with some values of the others, another value gives another range.
    std::vector<std::string> choices;
    /// Ids of those it cites: gaps of the document that the edition settles, with or without a choice.
    std::vector<std::string> readings;

    /// How many levels of its range come from unknown inputs, and how many more from choices.
    [[nodiscard]] int from_unknown() const noexcept { return high - low; }
    [[nodiscard]] int from_choices() const noexcept { return (highest - lowest) - (high - low); }
};

struct review_sensitivity {
    std::vector<choice_effect> effects;           ///< by choice as tried, then value as tried
    std::vector<criterion_sensitivity> criteria;  ///< as edition::criteria
    std::vector<extreme_totals> totals;           ///< as edition::scales
};

struct sensitivity {
    review_set scored;  ///< what score() gives for the same arguments; its edition has the choices in force
    std::vector<tried_choice> tried;          ///< by key, every named choice
    std::int64_t combinations = 1;            ///< of all values tried, with those in force
    std::vector<review_sensitivity> reviews;  ///< one for each of scored.reviews
};

/// Scores as score() does, measuring once, and looks at the reviews under every combination of the values tried: none
/// is left out or sampled. A criterion is scored once for each combination of the choices that it can depend on, and
/// the totals are added up from these. Throws `refused` as score() does, and when there are more than 65 536
/// combinations; `cancelled`. Reentrant.
[[nodiscard]] sensitivity find_sensitivity(std::shared_ptr<const ipsf::edition> edition, bool edition_named,
                                           const history* from, gsl::span<const given_answer> answers,
                                           const review_options& options, const execution& run = {});

}  // namespace ipsf
