// The columns of an edition's tables: what it asks, says and decides by.
#pragma once

#include "tables/described.hpp"

#include <ipsf/edition.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace ipsf::tables {

[[nodiscard]] std::vector<described<edition>> edition_columns();
[[nodiscard]] std::vector<described<section>> section_columns();

struct edition_criterion_row {
    const criterion& of;
    const std::string& section;  ///< key
    const scale& added_up;       ///< the scale that adds it up
};
[[nodiscard]] std::vector<described<edition_criterion_row>> edition_criterion_columns();

struct edition_input_row {
    const criterion& of;
    const input& asked;
};
[[nodiscard]] std::vector<described<edition_input_row>> edition_input_columns();

struct input_choice_row {
    const criterion& of;
    const input& asked;
    std::size_t place;  ///< in input::choices
};
[[nodiscard]] std::vector<described<input_choice_row>> input_choice_columns();

struct criterion_level_row {
    const criterion& of;
    int level;
};
[[nodiscard]] std::vector<described<criterion_level_row>> criterion_level_columns();

/// What a `rule_change` may change.
struct limit_row {
    int criterion;    ///< id; 0: the totals
    int level;        ///< 0: of the totals
    std::string row;  ///< this and `cell` as in `rule_change`
    std::string cell;
    text about;
    std::string value;
};
[[nodiscard]] std::vector<described<limit_row>> limit_columns();

struct band_row {
    const scale& added_up;
    const score_level& of;
};
[[nodiscard]] std::vector<described<band_row>> band_columns();

}  // namespace ipsf::tables
