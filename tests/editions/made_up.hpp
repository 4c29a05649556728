// The made-up editions, and score sheets for them.
#pragma once

#include "review/case.hpp"

#include <ipsf/edition.hpp>

#include <memory>
#include <string>

namespace made_up {

inline std::string path_of(const std::string& name) { return IPSF_SOURCE_DIR "/tests/editions/" + name + ".toml"; }

/// Criteria 1-26, lows from 26 to highs of 130. Criterion 1 asks clients_per_coach: up to 20, 25, 30, 40 are levels 5,
/// 4, 3, 2. All others are judgements: answer_N is one ... five.
inline std::shared_ptr<const ipsf::edition> of_26() { return ipsf::read_edition_file(path_of("made-up-26")); }

/// Employment: criteria 3-14 and 20-31, from 24 to 120; education: 101-110 and 205, from 11 to 55. Criterion 3 asks
/// clients_per_coach, as criterion 1 of the other edition does; all others are judgements.
inline std::shared_ptr<const ipsf::edition> of_youth() { return ipsf::read_edition_file(path_of("made-up-youth")); }

/// A rating of each criterion of the edition.
inline review_case::sheet all_rated(const ipsf::edition& edition, int level) {
    review_case::sheet items;
    for (const auto& one : edition.criteria)
        items.emplace_back("rating." + std::to_string(one.id), std::to_string(level));
    return items;
}

inline ipsf::review score_sheet(const std::shared_ptr<const ipsf::edition>& edition, const review_case::sheet& items) {
    return ipsf::score(edition, true, nullptr, review_case::given(items), review_case::options("2024-06-30"))
        .reviews.at(0);
}

}  // namespace made_up
