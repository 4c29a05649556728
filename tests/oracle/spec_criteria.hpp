// The 25 criteria as plain conditions, straight from the tables of the criteria' document. The limits stand in the code
// on purpose: this is what the edition is held against.
#pragma once

#include "spec_fraction.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace oracle {

enum class kind { share, number, whole, count, flag, choice };

/// An input of a criterion. Values are fractions: a flag 0 or 1, a choice its place, a share plain (38/40).
struct input {
    std::string name;
    oracle::kind kind = kind::flag;
    std::vector<std::string> choices;  // worst first
    std::vector<fraction>
        samples;  // every flag, choice and count; of a measure the ends of its range, its limits and points between
};

/// What an edition lets one choose about scoring.
struct scoring_choices {
    int practice_share = 80;
    bool round_half_up = false;
};

/// The inputs of criterion 1-25, in the order of the criteria' document.
[[nodiscard]] const std::vector<input>& inputs_of(int criterion);

/// The level of criterion 1-25 when everything is known; `values` as inputs_of(criterion).
[[nodiscard]] int level_of(int criterion, const std::vector<fraction>& values, const scoring_choices& chosen);

struct reach {
    int low = 5;
    int high = 1;
    std::vector<std::string> undecided_by;  // missing inputs that can change the level, by name; only if asked for
};

/// The lowest and highest level over all values of the samples for what is missing (R3).
[[nodiscard]] reach reach_of(int criterion, const std::vector<std::optional<fraction>>& values,
                             const scoring_choices& chosen, bool and_undecided_by = false);

}  // namespace oracle
