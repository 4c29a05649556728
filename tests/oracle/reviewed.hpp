// Reviews of random histories by the built-in edition.
#pragma once

#include "oracle/random_history.hpp"
#include "oracle/to_history.hpp"
#include "support/built_in.hpp"

#include <ipsf/report.hpp>
#include <ipsf/review.hpp>

#include <string>
#include <utility>
#include <vector>

namespace oracle {

/// What to ask for a review of `teams`, of all where none is named.
[[nodiscard]] inline ipsf::review_options options_of(const review_date& review, std::vector<std::string> teams = {}) {
    ipsf::review_options options;
    options.as_of = to_library_day(review.as_of);
    options.months = review.months;
    options.teams = std::move(teams);
    return options;
}

[[nodiscard]] inline ipsf::review_set scored(const ipsf::history& history, const ipsf::review_options& options) {
    return ipsf::score(ipsf::test::built_in(), true, &history, {}, options);
}

[[nodiscard]] inline std::string json(const ipsf::history& history, const review_date& review) {
    return ipsf::to_json(scored(history, options_of(review)));
}

}  // namespace oracle
