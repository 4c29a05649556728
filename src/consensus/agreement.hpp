// How alike levels are.
#pragma once

#include <ipsf/consensus.hpp>

#include <gsl/span>

namespace ipsf::detail {

/// Of criteria whose `by_assessor` is known: `same` and `apart`.
void compare_levels(assessed_criterion& of) noexcept;

/// Of all criteria of a review, compared.
[[nodiscard]] agreement agreement_on(gsl::span<const assessed_criterion> criteria);

}  // namespace ipsf::detail
