// Takes a team, its coaches and the time recorded; writes their rows of contacts, working time, events and answers.
#include "generate/routines.hpp"

#include "calendar/weeks_and_months.hpp"

#include <ipsf/measures.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace ipsf::simulation {
namespace {

constexpr int minutes_a_day = 435;  // 7 h 15 min: a day's work at an office of a Finnish public employer

/// The first Monday that is not before.
day monday_from(day value) { return week_of(value + days_in_week - 1).first; }

/// What is left of a share once the week was a little different.
int share_around(int per_mille, random_source& chance) {
    return std::clamp(per_mille + chance.between(-30, 30), 0, 1000);
}

void record_working_time(const employed_coach& coach, const practice& works, day from, day until,
                         const office_days& office, random_source chance, history_rows& rows) {
    const bool monthly = chance.chance(500);
    const auto following = [&](day period) { return monthly ? add_months(period, 1) : period + 7; };
    day period = monthly ? months_of(from).first : monday_from(from);
    if (period < from) period = following(period);
    for (; following(period) - 1 <= until; period = following(period)) {
        int worked_days = 0;
        for (day value = period; value < following(period); ++value)
            worked_days += office.working(value) && !chance.chance(120) ? 1 : 0;
        const std::int64_t minutes = worked_days * minutes_a_day * coach.fte_thousandths / 1000;
        const std::int64_t coaching = minutes * share_around(works.coaching_share, chance) / 1000;
        const std::int64_t community = minutes * share_around(works.community_share, chance) / 1000;
        rows.work_time.add({coach.id, period, minutes, chance.chance(40) ? empty_cell : coaching,
                            chance.chance(60) ? empty_cell : community});
    }
}

}  // namespace

void play_coach(const employed_coach& coach, const team& of, const recorded_time& time, const office_days& office,
                random_source chance, history_rows& rows) {
    const day from =
        std::max({time.first, of.clients_from, coach.started_on == no_day ? time.first : coach.started_on});
    const day until = coach.ended_on == no_day ? time.last : coach.ended_on;
    const auto contact = [&](day on, party with, contact_mode mode, contact_place place, std::int64_t employer) {
        on = office.nearest(on);
        if (on < from || on > until) return;
        rows.contacts.add({on, coach.id, word_cell(with), empty_cell, word_cell(made_by::coach), word_cell(mode),
                           word_cell(contact_outcome::met),
                           place == contact_place::none ? empty_cell : word_cell(place), employer, empty_cell});
    };
    for (day week = monday_from(from); week <= until; week += 7) {
        if (chance.chance(of.works.leadership)) {
            contact(week + chance.between(0, 4), party::care_team, contact_mode::in_person, contact_place::office,
                    empty_cell);
        }
        if (chance.chance(500))
            contact(week + chance.between(0, 4), party::partner, contact_mode::remote, contact_place::online,
                    empty_cell);
        if (chance.chance(150)) {  // getting to know an employer, for no one client
            const auto employer = of.region.first_employer + chance.between(0, of.works.employers_per_coach);
            contact(week + chance.between(0, 4), party::employer, contact_mode::in_person, contact_place::workplace,
                    employer);
        }
    }
    record_working_time(coach, of.works, from, until, office, chance.part(0), rows);
}

void play_leadership(const team& of, const recorded_time& time, const office_days& office, random_source chance,
                     history_rows& rows) {
    const day from = std::max(time.first, of.started_on);
    const auto happened = [&](team_event_kind kind, day on, std::int64_t coach = empty_cell,
                              std::int64_t care_team = empty_cell) {
        on = office.nearest(on);
        if (from <= on && on <= time.last)
            rows.team_events.add({of.id, on, word_cell(kind), coach, care_team, empty_cell});
    };
    const int does = of.works.leadership;
    for (day week = monday_from(from); week <= time.last; week += 7) {
        if (chance.chance(does)) happened(team_event_kind::guidance, week + chance.between(0, 4));
        if (chance.chance(does)) happened(team_event_kind::tracking_review, week + chance.between(0, 4));
    }
    int month_number = 0;
    for (day month = months_of(from).first; month <= time.last; month = add_months(month, 1), ++month_number) {
        const day mentored_on = office.nearest(month + chance.between(1, 26));
        const auto& coach = of.coaches[chance.below(static_cast<std::uint32_t>(of.coaches.size()))];
        if (coach.employed_on(mentored_on) && chance.chance(does))
            happened(team_event_kind::field_mentoring, mentored_on, coach.id);
        const auto sometimes = [&](int every_months, team_event_kind kind) {
            const day on = month + chance.between(1, 26);
            if (month_number % every_months == 0 && chance.chance(does)) happened(kind, on);
        };
        sometimes(3, team_event_kind::outcome_review);
        sometimes(3, team_event_kind::employment_share_report);
        sometimes(does > 700 ? 6 : 3, team_event_kind::steering_group);
        sometimes(12, team_event_kind::goals_communicated);
        sometimes(6, team_event_kind::barriers_reported);
        sometimes(6, team_event_kind::experience_sharing);
        if (month_number % 3 != 1) continue;
        for (int number = 0; number < of.care_teams; ++number) {
            const day visited_on = month + chance.between(1, 26);
            if (chance.chance(does))
                happened(team_event_kind::care_team_visit, visited_on, empty_cell, of.care_team_id(number));
        }
    }
}

namespace {

/// Whole numbers of an input (shares: percent) from just below the limits on it to just above them, so that each level
/// can come out.
std::pair<std::int64_t, std::int64_t> values_around_limits(const criterion& of, const input& asked) {
    const std::int64_t unit = asked.unit == measure_unit::share ? 100 : 1;
    constexpr std::int64_t most_without_limits = 10;
    std::optional<std::pair<std::int64_t, std::int64_t>> around;
    for (const row& one : of.rows)
        for (const cell& each : one.cells)
            for (const auto& limit : {each.low, each.high})
                if (limit && !each.divided_by && of.inputs[each.input].name == asked.name) {
                    const std::int64_t down = limit->numerator * unit / limit->denominator;
                    const bool whole = down * limit->denominator == limit->numerator * unit;
                    const std::pair here{whole && down > 0 ? down - 1 : down, down + 1};
                    around = around
                                 ? std::pair{std::min(around->first, here.first), std::max(around->second, here.second)}
                                 : here;
                }
    if (!around) return {0, unit == 1 ? most_without_limits : unit};
    return {around->first, unit == 1 ? around->second : std::min(around->second, unit)};
}

std::string draw_measure(const criterion& of, const input& asked, int per_mille, random_source& chance) {
    constexpr std::int64_t most_steps = 20;
    const auto [low, high] = values_around_limits(of, asked);
    const std::int64_t steps = std::min(high - low, most_steps);
    const std::int64_t better = (high - low) * chance.successes(static_cast<int>(steps), per_mille) / steps;
    return std::to_string(asked.lower_is_better ? high - better : low + better);
}

/// A value for an answered input: the better the team, the nearer the top of its range.
std::string draw_answer(const criterion& of, const input& asked, int per_mille, random_source& chance) {
    switch (asked.kind) {
        case input_kind::flag:
            return chance.chance(per_mille) ? "true" : "false";
        case input_kind::count:
            return std::to_string(chance.successes(static_cast<int>(asked.most), per_mille));
        case input_kind::choice:
            break;
        case input_kind::measure:
            return draw_measure(of, asked, per_mille, chance);
    }
    return asked
        .choices[static_cast<std::size_t>(chance.successes(static_cast<int>(asked.choices.size()) - 1, per_mille))];
}

void answer_inputs(const team& of, day on, const edition& edition, random_source chance, history_builder& into) {
    const int per_mille = 300 + of.works.quality * 690 / 1000;
    std::set<std::string_view> answered;
    for (const auto& criterion : edition.criteria) {
        for (const auto& asked : criterion.inputs) {
            const bool measured = asked.kind == input_kind::measure && find_measure(asked.name);
            if (measured || !answered.insert(asked.name).second) continue;
            const auto value = draw_answer(criterion, asked, per_mille, chance);
            const auto source = chance.below(answer_source_names.size() + 1);
            if (chance.chance(40)) continue;  // could not be settled on the visit
            const std::array<cell_value, 6> cells = {
                of.id,
                std::string_view{asked.name},
                std::string_view{value},
                static_cast<std::int64_t>(on),
                source < answer_source_names.size() ? cell_value{answer_source_names[source]} : cell_value{},
                chance.chance(30) ? cell_value{std::string_view{"as the leader and two coaches told, \"mostly\""}}
                                  : cell_value{}};
            into.add_row(table_kind::answers, cells);
        }
    }
}

}  // namespace

void play_reviews(const team& of, const recorded_time& time, const office_days& office, const edition& edition,
                  random_source chance, history_rows& rows, history_builder& into) {
    const day from = std::max(time.first, of.started_on);
    for (day visit = from + chance.between(30, 330); visit <= time.last; visit = add_months(visit, 12)) {
        const day on = std::min(office.nearest(visit), time.last);
        const auto& scale = edition.scales.front();
        const int total =
            std::clamp(scale.lowest() + 2 + of.works.quality * (scale.highest() - scale.lowest() - 4) / 1000 +
                           chance.between(-5, 5),
                       scale.lowest(), scale.highest());
        rows.team_events.add({of.id, on, word_cell(team_event_kind::fidelity_review), empty_cell, empty_cell, total});
        answer_inputs(of, on, edition, chance.part(static_cast<std::uint64_t>(on - time.first)), into);
        const day planned_on = office.nearest(on + chance.between(14, 70));
        if (planned_on <= time.last && chance.chance(of.works.leadership)) {
            rows.team_events.add(
                {of.id, planned_on, word_cell(team_event_kind::development_plan), empty_cell, empty_cell, empty_cell});
        }
    }
}

}  // namespace ipsf::simulation
