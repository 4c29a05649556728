// The columns of a consensus.
#pragma once

#include "tables/review_keys.hpp"

#include <ipsf/consensus.hpp>

#include <string>
#include <vector>

namespace ipsf::tables {

/// A criterion of a team's review: how the assessors compare, and what was agreed.
struct assessed_criterion_row : of_review {
    const assessed_criterion& of;
};
[[nodiscard]] std::vector<described<assessed_criterion_row>> assessed_criterion_columns();

/// What one assessor scored a criterion.
struct assessor_level_row : of_review {
    const assessed_criterion& of;
    const std::string& assessor;
    const total_range& levels;
};
[[nodiscard]] std::vector<described<assessor_level_row>> assessor_level_columns();

/// The total of a scale by what one assessor gave, or was agreed on.
struct assessor_total_row : of_review {
    const std::string* assessor;  ///< null: agreed
    const scale& added_up;
    const reviewed_total& of;

    [[nodiscard]] const total_range* range() const { return &of.total; }
    [[nodiscard]] const std::vector<std::string>& levels() const { return of.levels; }
    [[nodiscard]] const std::string& lowest_level() const { return of.levels.front(); }
    [[nodiscard]] day next_review_by() const { return of.next_review_by; }
};
[[nodiscard]] std::vector<described<assessor_total_row>> assessor_total_columns();

struct agreement_row : of_review {
    const agreement& found;
    std::int64_t open;
};
[[nodiscard]] std::vector<described<agreement_row>> agreement_columns();

struct assessed_answer_row : of_review {
    const std::string* assessor;  ///< null: agreed
    const given_answer& given;
};
[[nodiscard]] std::vector<described<assessed_answer_row>> assessed_answer_columns();

/// Of one team's review, as tables_of() has them of all: for pages.
[[nodiscard]] result_table agreement_table(const consensus& found);
[[nodiscard]] result_table assessed_criterion_table(const consensus& found);

}  // namespace ipsf::tables
