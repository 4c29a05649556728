// Writes the random histories of the tests' oracle as CSV for compare.py --check: small, dense around the edges of
// windows, job days and phases, with empty cells and oddities that a load accepts with a warning. Peers read whole
// histories with integer ids, so tables that are missing become empty ones.
#include "oracle/to_history.hpp"

#include <ipsf/load.hpp>

#include <cstdlib>
#include <iostream>

/// Arguments: a folder for the histories, and how many. Prints a line for each review to make: the history's folder,
/// the date, the months.
int main(int argument_count, char** arguments) {
    if (argument_count < 3) return 2;
    int wanted = std::atoi(arguments[2]);
    for (std::uint64_t seed = 1; wanted > 0; ++seed) {
        auto random = oracle::random_history(seed, {.integer_ids = true});
        auto& tables = random.history;
        if (!tables.teams) continue;
        --wanted;
        if (!tables.transfers) tables.transfers.emplace();
        if (!tables.phases) tables.phases.emplace();
        if (!tables.contacts) tables.contacts.emplace();
        if (!tables.jobs) tables.jobs.emplace();
        if (!tables.work_time) tables.work_time.emplace();
        const auto folder = std::string(arguments[1]) + "/awkward-" + std::to_string(seed);
        ipsf::write_csv(*oracle::to_history(tables, {.integer_ids = true}), folder);
        for (const auto& review : random.reviews)
            std::cout << folder << ' ' << ipsf::format_day(oracle::to_library_day(review.as_of)) << ' ' << review.months
                      << '\n';
    }
}
