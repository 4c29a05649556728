// Files that are read in pieces of any size on any number of threads, and what that says.
#pragma once

#include "history/folder.hpp"
#include "history/in/load_csv.hpp"
#include "history/in/load_sqlite.hpp"

#include <ipsf/history_builder.hpp>

#include <sstream>

namespace ipsf::test {

/// Everything that a history or a refusal says, in order: contacts as they stand, rows, ids by their index, warnings or
/// problems.
[[nodiscard]] inline std::string all_of(history_builder& builder) {
    std::ostringstream says;
    try {
        const auto made = builder.finish();
        for (const auto& one : made->contacts.contacts)
            says << format_day(one.on()) << one.facts().bits() << '-' << one.coach() << ' ';
        for (const auto row : made->contacts.row) says << row << ' ';
        for (const auto employer : made->contacts.employer) says << employer << ' ';
        for (const auto& range : made->contacts.of_episodes.ranges) says << range.first << '+' << range.count << ' ';
        for (std::size_t row = 0; row < made->teams.size(); ++row)
            says << made->teams.team[row] << made->teams.name[row] << '\n';
        for (const auto* const ids : {&made->team_ids, &made->coach_ids, &made->episode_ids, &made->employer_ids})
            for (id_index id = 0; id < ids->size(); ++id) says << ids->text(id) << ' ';
        for (const auto& [what, count] : made->warnings)
            says << what.kind << what.table << what.name << what.row << count << '\n';
    } catch (const refused& why) {
        for (const auto& each : why.problems()) says << place_and_rule(each) << ' ' << each.message << '\n';
        says << why.count();
    }
    return says.str();
}

inline void add_required(history_builder& builder) {
    const std::vector<cell_value> coach = {"C1", "T1"};
    const std::vector<cell_value> episode = {std::int64_t{1}, "K1", "C1", "2024-01-10", "2024-06-20"};
    builder.add_row(table_kind::coaches, coach);
    builder.add_row(table_kind::episodes, episode);
}

}  // namespace ipsf::test
