// Takes chance and the time recorded; gives a team with its region, habits and coaches, one after the other in each
// position.
#include "generate/staff.hpp"

#include <algorithm>
#include <array>

namespace ipsf::simulation {
namespace {

struct region_kind {
    std::string_view name;
    std::string_view service_model;
};
constexpr std::array<region_kind, 8> regions = {{{"Keski-Suomi", "keski-suomi"},
                                                 {"Varsinais-Suomi", "varsinais-suomi"},
                                                 {"Kainuu", "kainuu"},
                                                 {"Pirkanmaa", ""},
                                                 {"Pohjois-Savo", ""},
                                                 {"Lappi", ""},
                                                 {"Satakunta", ""},
                                                 {"", ""}}};
constexpr std::int64_t employers_of_a_region = 100000;

void draw_position(team& drawn, bool always_filled, const recorded_time& time, random_source chance) {
    constexpr std::array<int, 4> part_times = {500, 600, 750, 800};
    employed_coach coach{};
    coach.fte_thousandths = chance.chance(150) ? part_times[chance.below(part_times.size())] : 1000;
    drawn.fte_thousandths += coach.fte_thousandths;
    const bool newly_opened = drawn.clients_from == drawn.started_on;
    coach.started_on = newly_opened         ? drawn.started_on
                       : chance.chance(200) ? no_day
                                            : chance.between(drawn.started_on, drawn.clients_from);
    day leaves = std::max(drawn.clients_from, time.first) + chance.between(60, 3000);
    while (true) {
        coach.id = drawn.id * 1000 + static_cast<std::int64_t>(drawn.coaches.size()) + 1;
        coach.ended_on = leaves < time.last ? leaves : no_day;
        drawn.coaches.push_back(coach);
        coach.started_on = leaves + 1 + (always_filled ? 0 : chance.between(0, 60));
        if (leaves >= time.last || coach.started_on > time.last) return;
        leaves = coach.started_on + chance.between(400, 3000);
    }
}

}  // namespace

team draw_team(std::int64_t id, int positions, const recorded_time& time, random_source chance) {
    team drawn{};
    drawn.id = id;
    drawn.positions = positions;
    const auto place = chance.below(regions.size());
    drawn.region = {regions[place].name, regions[place].service_model, (place + 1) * employers_of_a_region};
    drawn.works = draw_practice(chance.part(0));
    drawn.care_teams = chance.between(3, 8);
    // Some services are founded in the time recorded; the first team never is, so that there is always one.
    if (id > 1 && chance.chance(100)) {
        drawn.clients_from = drawn.started_on = chance.between(time.first, time.first + (time.last - time.first) / 2);
    } else {
        drawn.clients_from = time.carried_over_from;
        drawn.started_on = std::max(earliest_day, drawn.clients_from - chance.between(0, 3000));
    }
    for (int position = 0; position < positions; ++position) {
        draw_position(drawn, position == 0, time, chance.part(1 + static_cast<std::uint64_t>(position)));
    }
    return drawn;
}

}  // namespace ipsf::simulation
