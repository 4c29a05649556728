// A believable made-up history, the same for the same seed on every machine; no real client is in it.
#pragma once

#include <ipsf/history.hpp>

#include <cstdint>
#include <memory>

namespace ipsf {

struct edition;

struct generate_options {
    int coaches = 10;  ///< 1-1 000 000, employed at a time; who leaves is followed by another, so the table holds more
    int years = 2;     ///< 1-100, whole years that end on `last_day`
    std::uint64_t seed = 1;
    day last_day = detail::from_civil({std::chrono::year{2024}, std::chrono::December, std::chrono::day{31}});
    /// Whose inputs the made-up reviewers answer, measures that no history tells among them, and of whose first scale
    /// they give a total; null: fi-2021-11.
    std::shared_ptr<const ipsf::edition> edition = nullptr;
};

/// Simulates services of differing quality: clients come and go, phases move by the rules of the client process,
/// contacts cluster around job starts. About 2 000 contacts and 20 new episodes for each coach and year.
/// Contacts, signals, working time, events and answers are those of the years asked for; clients who were there
/// on their first day are carried over from up to 1 100 days before, with their phases, jobs, studies and forms.
/// The result has passed every check of docs/history.md without a warning. The same options give the same history
/// on every machine; a team does not depend on those after it. Throws `refused` for options out of range, each
/// named as the problem's column. Reentrant.
[[nodiscard]] std::shared_ptr<const history> generate(const generate_options& options);

}  // namespace ipsf
