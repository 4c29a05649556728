// The combinations of the values tried, and the editions that they need. A combination of all choices is
// looked at by what it means for groups of criteria that can depend on the same choices, so that few editions
// stand for many combinations.
#pragma once

#include "sensitivity/tried_choices.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace ipsf {

using chosen_values = std::map<std::string, std::string>;

/// Criteria that can depend on the same choices.
struct criteria_group {
    std::vector<std::size_t> criteria;  ///< places in edition::criteria
    std::vector<std::size_t> choices;   ///< places in tried
    /// Of each combination of these choices: place in editions; the first choice changes fastest.
    std::vector<std::size_t> editions;
};

class combinations {
public:
    /// Throws `refused` when there are more than 65 536.
    explicit combinations(const edition& edition);

    [[nodiscard]] const std::vector<tried_choice>& tried() const noexcept { return tried_; }
    /// How many values of a choice there are, with the one in force, which is value 0.
    [[nodiscard]] std::size_t values(std::size_t choice) const noexcept { return tried_[choice].others.size() + 1; }
    [[nodiscard]] std::size_t count() const noexcept { return count_; }
    /// What differs from the edition in each edition to score by; the first is the edition as it is.
    [[nodiscard]] const std::vector<chosen_values>& editions() const noexcept { return editions_; }
    [[nodiscard]] const std::vector<criteria_group>& groups() const noexcept { return groups_; }
    /// The edition with another value (from 1) of one choice.
    [[nodiscard]] std::size_t edition_with(std::size_t choice, std::size_t value) const {
        return one_by_one_[choice][value - 1];
    }

    /// The value of each choice in combination `place` of all; the first choice changes fastest, and place 0
    /// is as it is.
    [[nodiscard]] std::vector<std::size_t> values_at(std::size_t place) const;
    /// Which combination of the group's choices that is.
    [[nodiscard]] std::size_t place_in(const criteria_group& group, const std::vector<std::size_t>& values) const;
    /// What differs from the edition.
    [[nodiscard]] chosen_values chosen(const std::vector<std::size_t>& values) const;

private:
    std::size_t edition_for(const chosen_values& chosen);

    std::vector<tried_choice> tried_;
    std::size_t count_ = 1;
    std::vector<chosen_values> editions_;
    std::map<chosen_values, std::size_t> place_of_;
    std::vector<criteria_group> groups_;
    std::vector<std::vector<std::size_t>> one_by_one_;
};

}  // namespace ipsf
