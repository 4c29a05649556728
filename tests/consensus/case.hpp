// What tests of consensus share: assessors by short lists of answers, and one review of them.
#pragma once

#include "review/case.hpp"

#include <ipsf/consensus.hpp>

#include <initializer_list>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace consensus_case {

using answers = review_case::sheet;

using review_case::given;

/// Of assessors A, B, ..., without a history, by the Finnish edition of 2021.
inline ipsf::consensus consensus_of(const std::vector<answers>& assessors, const answers& agreed = {}) {
    std::vector<ipsf::assessment> assessments;
    for (const auto& one : assessors)
        assessments.push_back({std::string(1, static_cast<char>('A' + assessments.size())), given(one)});
    ipsf::review_options options;
    options.as_of = *ipsf::parse_day("2024-06-30");
    return ipsf::find_consensus(ipsf::embedded_edition("fi-2021-11"), true, nullptr, assessments, given(agreed),
                                options);
}

inline const ipsf::assessed_criterion& criterion(const ipsf::consensus& found, int id) {
    return found.reviews.front().criteria.at(static_cast<std::size_t>(id) - 1);
}

/// Rates criteria 1, 2, ... at these levels.
inline answers ratings(std::initializer_list<int> levels) {
    answers all;
    for (const int level : levels) all.emplace_back("rating." + std::to_string(all.size() + 1), std::to_string(level));
    return all;
}

}  // namespace consensus_case
