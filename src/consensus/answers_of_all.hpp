// What all assessors gave for one team, item by item.
#pragma once

#include <ipsf/consensus.hpp>

#include <gsl/span>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ipsf::detail {

/// An item of answers as it was given for a team; null: not given.
struct item_answers {
    std::vector<const given_answer*> by_assessor;
    const given_answer* agreed = nullptr;
    bool alike = false;  ///< all assessors gave it, and the same value

    [[nodiscard]] bool differs() const noexcept { return !alike && agreed == nullptr; }
};

/// Of a team (none: scored without a history), by item; items that the edition does not ask for are left out. An answer
/// for the team goes before one for all. All values are such as reviews take. The answers are kept by the caller.
[[nodiscard]] std::map<std::string, item_answers> answers_of_all(const edition& edition,
                                                                 const std::optional<std::string>& team,
                                                                 gsl::span<const assessment> assessments,
                                                                 gsl::span<const given_answer> agreed);

/// What counts of the item in the agreed review, for that team alone; nothing where assessors differ. What an answer is
/// from and what was noted with it is kept where all say the same.
[[nodiscard]] std::optional<given_answer> agreed_answer(const item_answers& of, const std::optional<std::string>& team);

}  // namespace ipsf::detail
