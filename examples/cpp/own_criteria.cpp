// Criteria of one's own, from the headers alone: no library is linked.
#include <ipsf/answer_values.hpp>
#include <ipsf/decision_table.hpp>
#include <ipsf/moves.hpp>
#include <ipsf/totals.hpp>

#include <iostream>

/// How often the coach meets the employment service: a choice, worst first.
ipsf::criterion meetings_criterion() {
    ipsf::input meets;
    meets.name = "meets";
    meets.kind = ipsf::input_kind::choice;
    meets.choices = {"seldom", "monthly", "weekly"};
    ipsf::cell weekly, monthly;
    weekly.choices = 0b100;
    monthly.choices = 0b010;
    ipsf::criterion made;
    made.inputs = {meets};
    made.rows = {{"5", 5, {weekly}, {}}, {"3", 3, {monthly}, {}}, {"1", 1, {}, {}}};
    made.compiled = compile(made);
    return made;
}

/// The share of job seekers who met an employer within the month.
ipsf::criterion employers_criterion() {
    ipsf::input share;
    share.name = "met_an_employer";
    share.kind = ipsf::input_kind::measure;
    share.unit = ipsf::measure_unit::share;
    ipsf::cell most, half;
    most.low = ipsf::fraction{80, 100};  // from 80 % on
    half.low = ipsf::fraction{50, 100};
    ipsf::criterion made;
    made.inputs = {share};
    made.rows = {{"5", 5, {most}, {}}, {"3", 3, {half}, {}}, {"1", 1, {}, {}}};
    made.compiled = compile(made);
    return made;
}

int main() {
    const ipsf::criterion criteria[] = {meetings_criterion(), employers_criterion()};
    // Nobody knows yet how often they meet; of 40 job seekers 32 met an employer, which is 80 %.
    const ipsf::input_value meets[] = {std::nullopt}, met[] = {parse_answer(criteria[1].inputs[0], "32/40")};
    const ipsf::verdict decided[] = {evaluate(criteria[0], meets), evaluate(criteria[1], met)};
    for (const auto& one : decided) std::cout << "level " << one.low << " to " << one.high << '\n';

    ipsf::scale scale;
    scale.criteria = {1, 2};
    scale.levels = {{"weak", {}, 2, {}}, {"good", {}, 8, {}}};
    scale.intervals = {{2, 6, {}}, {8, 12, {}}};
    const auto total = ipsf::totals_of(criteria, decided).front();
    std::cout << "total " << total.low << " to " << total.high << ':';
    for (const auto& level : with_levels(scale, total).levels) std::cout << ' ' << level;
    std::cout << '\n';

    // In service since 2 January, in the first phase since the 9th. The move to the second one expects a form.
    ipsf::process_rules process;
    process.moves = {{0, 1, {}, {}, {}}, {1, 2, {}, {ipsf::form_kind::form_a}, {}}};
    const ipsf::day start = ipsf::to_day(ipsf::date(2024, 1, 2)), today = ipsf::to_day(ipsf::date(2024, 2, 1));
    const ipsf::entered_phase entered[] = {{1, start + 7}};
    const auto state = ipsf::state_on(ipsf::episode_days{start}, entered, today);
    const auto answer = can_move(process, state, {}, today, 2);
    std::cout << "phase " << state.phase << " since " << ipsf::format_day(state.since) << "; the next is "
              << (answer.allowed() ? "allowed" : "not allowed") << ", " << answer.missing.size() << " form missing\n";
}
