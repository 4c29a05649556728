// Makes a whole history up: staff, then clients, then what happens to each. The same options always give the same
// rows.
#include "generate/caseload.hpp"
#include "generate/client_process.hpp"
#include "generate/routines.hpp"

#include <ipsf/edition.hpp>
#include <ipsf/generate.hpp>
#include <ipsf/history_builder.hpp>
#include <ipsf/problem.hpp>

#include <array>
#include <chrono>
#include <string>
#include <vector>

namespace ipsf {
namespace {

using namespace simulation;

/// The edition whose inputs the made-up reviewers answer, if no other is asked for.
constexpr std::string_view answered_edition = "fi-2021-11";
constexpr int most_positions = 10;
/// Of a coach, and a little more: room that is not needed costs no memory.
constexpr std::int64_t contacts_a_year = 2500;

day first_day(const generate_options& options) { return add_months(options.last_day + 1, -12 * options.years); }

void check(const generate_options& options) {
    std::vector<problem> found;
    const auto refuse = [&](std::string option, std::string message) {
        found.push_back({.column = std::move(option), .rule = "out-of-range", .message = std::move(message)});
    };
    if (options.coaches < 1 || options.coaches > 1'000'000)
        refuse("coaches", "The number of coaches must be from 1 to 1000000.");
    const bool years_fit = 1 <= options.years && options.years <= 100;
    if (!years_fit) refuse("years", "The number of years must be from 1 to 100.");
    if (options.last_day < earliest_day || options.last_day > latest_day) {
        refuse("last_day", "The last day must lie in the years 1900-2199.");
    } else if (years_fit && first_day(options) < earliest_day + longest_episode()) {
        refuse("last_day", "The history would begin too early: its first day must come at least " +
                               std::to_string(longest_episode()) +
                               " days after 1900-01-01, so that clients can be carried over from before it.");
    }
    refused::throw_if_any(std::move(found));
}

/// From 2 to 10 coaches, and no team of one left over.
int draw_team_size(int remaining, random_source& chance) {
    const int size = std::min(chance.between(2, most_positions), remaining);
    if (remaining - size != 1) return size;
    return size < most_positions ? size + 1 : size - 1;
}

void add_team(const team& made, history_builder& into) {
    const std::string name = "Team " + std::to_string(made.id);
    const auto text_or_empty = [](std::string_view text) { return text.empty() ? cell_value{} : cell_value{text}; };
    const std::array<cell_value, 5> team_cells = {made.id, std::string_view{name}, text_or_empty(made.region.name),
                                                  text_or_empty(made.region.service_model),
                                                  static_cast<std::int64_t>(made.started_on)};
    into.add_row(table_kind::teams, team_cells);
    const auto day_or_empty = [](day value) {
        return value == no_day ? cell_value{} : cell_value{static_cast<std::int64_t>(value)};
    };
    for (const auto& coach : made.coaches) {
        const std::string part_time = "0." + std::to_string(coach.fte_thousandths);
        const std::array<cell_value, 5> coach_cells = {
            coach.id, made.id, coach.fte_thousandths == 1000 ? cell_value{} : cell_value{std::string_view{part_time}},
            day_or_empty(coach.started_on), day_or_empty(coach.ended_on)};
        into.add_row(table_kind::coaches, coach_cells);
    }
}

void play_team(const team& made, const recorded_time& time, const office_days& office, const edition& edition,
               random_source chance, history_rows& rows, history_builder& into) {
    add_team(made, into);
    const auto of_episodes = chance.part(2);
    for (const auto& episode : plan_caseload(made, time, office, chance.part(1))) {
        play_episode(episode, made, time, office, of_episodes.part(static_cast<std::uint64_t>(episode.id)), rows);
    }
    const auto of_coaches = chance.part(3);
    for (const auto& coach : made.coaches) {
        play_coach(coach, made, time, office, of_coaches.part(static_cast<std::uint64_t>(coach.id)), rows);
    }
    play_leadership(made, time, office, chance.part(4), rows);
    play_reviews(made, time, office, edition, chance.part(5), rows, into);
}

}  // namespace

std::shared_ptr<const history> generate(const generate_options& options) {
    check(options);
    const auto edition = options.edition == nullptr ? embedded_edition(answered_edition) : options.edition;
    const day first = first_day(options);
    const recorded_time time{first, options.last_day, first - longest_episode()};
    const office_days office(time.carried_over_from, time.last);

    history_builder builder({.answers_for = {edition}});
    for (const auto table : {table_kind::teams, table_kind::coaches, table_kind::answers}) builder.present(table);
    builder.reserve(table_kind::contacts, contacts_a_year * options.coaches * options.years);
    history_rows rows(builder);
    random_source sizes = random_source(options.seed).part(0);
    const random_source teams = random_source(options.seed).part(1);
    for (std::int64_t id = 1, remaining = options.coaches; remaining > 0; ++id) {
        const int positions = draw_team_size(static_cast<int>(remaining), sizes);
        const auto chance = teams.part(static_cast<std::uint64_t>(id));
        play_team(draw_team(id, positions, time, chance.part(0)), time, office, *edition, chance, rows, builder);
        remaining -= positions;
    }
    rows.flush();
    return builder.finish();
}

}  // namespace ipsf
