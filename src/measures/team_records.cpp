// Finds each team's own record, from which measures that nothing divides take their 1: its row, or without a table of
// teams that of its first coach.
#include "measures/jobs.hpp"

namespace ipsf {

std::vector<counted_record> team_records(const scope& over) {
    std::vector<std::uint32_t> slot_of_team(over.from.team_ids.size(), scope::nobody);
    for (std::uint32_t slot = 0; slot < over.slots; ++slot) slot_of_team[over.teams[slot]] = slot;
    std::vector<counted_record> records(over.slots);
    if (over.from.has(table_kind::teams)) {
        const auto& teams = over.from.teams;
        for (std::size_t row = 0; row < teams.size(); ++row)
            if (const auto slot = slot_of_team[teams.team[row]]; slot != scope::nobody)
                records[slot] = {table_kind::teams, row, "team"};
        return records;
    }
    for (const auto coach : over.from.coach_ids.ordered()) {
        const auto row = over.from.coach_row[coach];
        auto& slot = slot_of_team[over.from.coaches.team[row]];
        if (slot == scope::nobody) continue;
        records[slot] = {table_kind::coaches, row, "team"};
        slot = scope::nobody;  // named
    }
    return records;
}

}  // namespace ipsf
