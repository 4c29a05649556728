// Boundary cases drawn at random, near the limits of the rows, with every input given.
#pragma once

#include <ipsf/edition.hpp>

#include <cstdint>
#include <vector>

namespace dmn_tests {

/// The edition with `count` cases for each criterion in place of its own; their levels are what `evaluate` gives.
[[nodiscard]] ipsf::edition with_random_cases(const ipsf::edition& edition, int count, std::uint64_t seed);

}  // namespace dmn_tests
