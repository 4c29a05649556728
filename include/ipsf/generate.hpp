// A believable made-up history, the same for the same seed on every machine; no real client is in it.
#pragma once

#include <ipsf/history.hpp>

#include <cstdint>
#include <memory>

namespace ipsf {

struct generate_options {
    int coaches = 10;               ///< 1-1 000 000
    int years = 2;                  ///< 1-100, whole years that end on `last_day`
    std::uint64_t seed = 1;
    day last_day = detail::from_civil({std::chrono::year{2024}, std::chrono::December, std::chrono::day{31}});
};

/// Simulates services of differing quality: clients come and go, phases move by the rules of the client process, contacts cluster
/// around job starts. About 2 000 contacts and 20 new episodes for each coach and year. The result has passed every check of history.md without a warning.
[[nodiscard]] std::shared_ptr<const history> generate(const generate_options& options);

}  // namespace ipsf
