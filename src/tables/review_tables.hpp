// The columns of reviews: of each review, and of its totals, parts, criteria, inputs, records and changes.
#pragma once

#include "tables/review_keys.hpp"

#include <ipsf/edition.hpp>
#include <ipsf/review.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ipsf::tables {

/// The words for where scores and values come from.
[[nodiscard]] std::string_view name_of(input_kind kind) noexcept;
[[nodiscard]] std::vector<column_word> input_kind_words();
[[nodiscard]] std::string_view name_of(basis from) noexcept;
[[nodiscard]] std::string_view name_of(input_source from) noexcept;
/// Empty for none.
[[nodiscard]] std::string_view name_of(answer_source from) noexcept;
/// Of each answer_source but none, in their order.
[[nodiscard]] std::vector<column_word> answer_source_words();

/// A total; null in the row of a review whose edition has several scales.
struct of_total : of_review {
    const reviewed_total* total;

    [[nodiscard]] const total_range* range() const { return total != nullptr ? &total->total : nullptr; }
    [[nodiscard]] const std::vector<std::string>& levels() const { return total->levels; }
    [[nodiscard]] const std::string& lowest_level() const { return total->levels.front(); }
    [[nodiscard]] day next_review_by() const { return total->next_review_by; }
};

struct review_row : of_total {
    const edition& by;

    [[nodiscard]] bool out_of_date() const { return !by.covers(made.looked_at.as_of); }
};
[[nodiscard]] std::vector<described<review_row>> review_columns();

struct total_row : of_total {
    const scale& added_up;
};
[[nodiscard]] std::vector<described<total_row>> total_columns();

/// The sum of a section, or of a principle.
struct part_row : of_review {
    std::string_view part;
    const part_sum& sum;
};
[[nodiscard]] std::vector<described<part_row>> part_columns();

struct criterion_row : of_review {
    const criterion& asked;
    const criterion_score& score;
};
[[nodiscard]] std::vector<described<criterion_row>> criterion_columns();

/// One that a criterion of the edition cites: the same in every review.
struct reading_row {
    const criterion& of;
    const std::string& id;
};
[[nodiscard]] std::vector<described<reading_row>> reading_columns();

struct input_row : of_review {
    const criterion& of;
    const input& asked;
    const used_input& used;
};
[[nodiscard]] std::vector<described<input_row>> input_columns();

/// The records of a kind that the measure of an input left out, or counted apart.
struct record_count_row : of_review {
    const criterion& of;
    const input& asked;
    std::string_view what;
    const left_out_counts::value_type& kind;
};
[[nodiscard]] std::vector<described<record_count_row>> record_count_columns();

struct change_row : of_review {
    const criterion& of;
    const needed_change& change;
};
[[nodiscard]] std::vector<described<change_row>> change_columns();

[[nodiscard]] std::vector<described<named_choice>> choice_columns();
/// Those in force.
[[nodiscard]] result_table choice_table(const edition& of);

}  // namespace ipsf::tables
