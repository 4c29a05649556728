// How much memory a process takes that has a history as columns, lends its contacts and measures all teams on one date:
// the most that was resident, beside the columns. What the columns were made from is gone before anything is counted.
#include "table_memory.hpp"

#include <ipsf/load.hpp>
#include <ipsf/measures.hpp>
#include <ipsf/review.hpp>

#include <malloc.h>

#include <chrono>
#include <fstream>
#include <iostream>

namespace {

/// A line of this process's status, in bytes.
std::int64_t status(const std::string& name) {
    std::ifstream file("/proc/self/status");
    for (std::string word; file >> word;)
        if (word == name + ":") {
            std::int64_t kilobytes = 0;
            file >> kilobytes;
            return kilobytes * 1024;
        }
    return 0;
}

std::vector<std::int64_t> measured(const ipsf::history& from, const std::string& as_of, int threads) {
    const auto looked_at = ipsf::review_window(*ipsf::parse_day(as_of), 6);
    const auto options = ipsf::measure_options_of(*ipsf::embedded_edition("fi-2021-11"), {});
    std::vector<std::int64_t> sums;
    for (const auto& team :
         ipsf::measure_teams(from, from.team_ids.ordered(), looked_at, options, {.threads = threads}))
        for (const auto& one : team) sums.insert(sums.end(), {one.numerator, one.denominator});
    return sums;
}

double seconds_since(std::chrono::steady_clock::time_point begun) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

}  // namespace

/// Arguments: the folder of the history, the number of threads, the date. Prints bytes of the columns, bytes resident
/// before the builder and at the peak, and the seconds that lending and finishing took and that the measures took.
/// Fails when a number differs from those of the history as loaded.
int main(int argument_count, char** arguments) {
    if (argument_count < 4) return 2;
    const int threads = std::stoi(arguments[2]);
    std::deque<caller::table_memory> tables;
    std::vector<std::int64_t> expected;
    {
        const auto loaded = ipsf::load_history(arguments[1]);
        expected = measured(*loaded, arguments[3], threads);
        const auto contacts = ipsf::rows_of_contacts(*loaded);
        for (std::size_t place = 0; place < ipsf::table_names.size(); ++place)
            if (const auto table = static_cast<ipsf::table_kind>(place); loaded->has(table))
                tables.emplace_back(*loaded, contacts, table);
    }
    malloc_trim(0);
    std::ofstream("/proc/self/clear_refs") << '5';  // the peak is counted from here on
    std::size_t bytes = 0;
    for (const auto& table : tables) bytes += table.bytes();
    const auto before = status("VmRSS");

    auto begun = std::chrono::steady_clock::now();
    ipsf::history_builder builder({.run = {.threads = threads}});
    for (const auto& table : tables) {
        if (table.kind() == ipsf::table_kind::contacts)
            builder.lend_columns(table.kind(), table.rows(), table.views());
        else
            builder.add_columns(table.kind(), table.rows(), table.views());
    }
    const auto made = builder.finish();
    const auto building = seconds_since(begun);
    begun = std::chrono::steady_clock::now();
    const auto sums = measured(*made, arguments[3], threads);
    const auto measuring = seconds_since(begun);
    std::cout << bytes << ' ' << before << ' ' << status("VmHWM") << ' ' << building << ' ' << measuring << std::endl;
    return sums == expected ? 0 : 1;
}
