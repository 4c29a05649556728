// Criteria, totals, moves and dates from the headers alone: this program links no library of ours. Every expected value
// is worked out by hand beside it.
#include <ipsf/answer_values.hpp>
#include <ipsf/criteria.hpp>
#include <ipsf/date.hpp>
#include <ipsf/decision_table.hpp>
#include <ipsf/fraction.hpp>
#include <ipsf/moves.hpp>
#include <ipsf/process_rules.hpp>
#include <ipsf/totals.hpp>
#include <ipsf/working_days.hpp>

#include "support/catch.hpp"

#include <array>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace {

using ipsf::fraction;
using values = std::vector<ipsf::input_value>;
using places = std::vector<std::size_t>;

const ipsf::input_value unknown;

ipsf::day on(std::string_view text) { return ipsf::parse_day(text).value(); }

ipsf::input measure(ipsf::measure_unit unit) {
    ipsf::input made;
    made.kind = ipsf::input_kind::measure;
    made.unit = unit;
    return made;
}

ipsf::cell at_least(std::size_t input, fraction limit) {
    ipsf::cell made;
    made.input = input;
    made.low = limit;
    return made;
}

ipsf::cell one_of(std::size_t input, std::uint32_t choices) {
    ipsf::cell made;
    made.input = input;
    made.choices = choices;
    return made;
}

ipsf::row row(int level, std::vector<ipsf::cell> cells) { return {std::to_string(level), level, std::move(cells), {}}; }

/// 5: from 80 % on and weekly; 4: from 80 % on; 3: from 50 % on; 2: monthly or weekly; 1: all else.
ipsf::criterion share_and_choice() {
    ipsf::criterion made;
    made.inputs = {measure(ipsf::measure_unit::share), {}};
    made.inputs[1].kind = ipsf::input_kind::choice;
    made.inputs[1].choices = {"never", "monthly", "weekly"};
    made.rows = {row(5, {at_least(0, {80, 100}), one_of(1, 0b100)}), row(4, {at_least(0, {80, 100})}),
                 row(3, {at_least(0, {50, 100})}), row(2, {one_of(1, 0b110)}), row(1, {})};
    made.compiled = compile(made);
    return made;
}

/// Of three flags, 5: all of them; 3: two; 1: fewer.
ipsf::criterion three_flags() {
    ipsf::criterion made;
    made.kind = ipsf::criterion_kind::count;
    made.inputs = {{}, {}, {}};
    made.rows = {row(5, {at_least(0, {3, 1})}), row(3, {at_least(0, {2, 1})}), row(1, {})};
    made.compiled = compile(made);
    return made;
}

/// Meetings for each client, 5: two or more; 3: more than one; 1: fewer, or no client.
ipsf::criterion ratio() {
    ipsf::criterion made;
    made.inputs = {measure(ipsf::measure_unit::whole), measure(ipsf::measure_unit::whole)};
    auto two = at_least(0, {2, 1}), above_one = at_least(0, {1, 1});
    two.divided_by = above_one.divided_by = 1;
    above_one.low_open = true;
    made.rows = {row(5, {two}), row(3, {above_one}), row(1, {})};
    made.compiled = compile(made);
    return made;
}

struct expected {
    values given;
    int low, high;
    places undecided_by;
};

void check(const ipsf::criterion& asked, const std::vector<expected>& cases) {
    for (std::size_t i = 0; i < cases.size(); ++i) {
        INFO(i);
        const auto decided = evaluate(asked, cases[i].given);
        CHECK(decided.low == cases[i].low);
        CHECK(decided.high == cases[i].high);
        CHECK(decided.undecided_by == cases[i].undecided_by);
        const auto levels = evaluate_levels(asked, cases[i].given);
        CHECK(levels.low == cases[i].low);
        CHECK(levels.high == cases[i].high);
        CHECK(levels.undecided_by.empty());
    }
}

ipsf::verdict levels(int low, int high) {
    ipsf::verdict made;
    made.low = low;
    made.high = high;
    return made;
}

}  // namespace

TEST_CASE("a table decides by its first row that holds, or leaves the levels that unknown inputs allow") {
    const fraction never{0, 1}, monthly{1, 1}, weekly{2, 1};
    const auto asked = share_and_choice();
    check(asked, {{{fraction{80, 100}, weekly}, 5, 5, {}},
                  {{fraction{4, 5}, monthly}, 4, 4, {}},
                  {{fraction{799, 1000}, weekly}, 3, 3, {}},
                  {{fraction{1, 2}, never}, 3, 3, {}},
                  {{fraction{499, 1000}, monthly}, 2, 2, {}},
                  {{fraction{0, 7}, never}, 1, 1, {}},
                  {{fraction{85, 100}, unknown}, 4, 5, {1}},
                  {{fraction{60, 100}, unknown}, 3, 3, {}},
                  {{fraction{10, 100}, unknown}, 1, 2, {1}},
                  {{unknown, weekly}, 2, 5, {0}},
                  {{unknown, never}, 1, 4, {0}},
                  {{unknown, unknown}, 1, 5, {0, 1}}});
    CHECK(evaluate(asked, values{fraction{80, 100}, never}).row == 1U);
    CHECK(evaluate(asked, values{fraction{60, 100}, unknown}).row == 2U);
    CHECK_FALSE(evaluate(asked, values{fraction{85, 100}, unknown}).row.has_value());
    // As whole percent, halves up: 79.5 % is 80 %, 79.49 % is 79 %.
    CHECK(evaluate(asked, values{fraction{795, 1000}, weekly}, true).low == 5);
    CHECK(evaluate(asked, values{fraction{7949, 10000}, weekly}, true).low == 3);
}

TEST_CASE("a count decides by how many flags are true or may be") {
    const fraction yes{1, 1}, no{0, 1};
    check(three_flags(), {{{yes, yes, yes}, 5, 5, {}},
                          {{yes, no, yes}, 3, 3, {}},
                          {{no, no, yes}, 1, 1, {}},
                          {{yes, yes, unknown}, 3, 5, {2}},
                          {{unknown, yes, no}, 1, 3, {0}},
                          {{no, unknown, no}, 1, 1, {}},
                          {{unknown, unknown, unknown}, 1, 5, {0, 1, 2}}});
}

TEST_CASE("a ratio is compared exactly, and without a divisor it has no value") {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    check(ratio(), {{{fraction{40, 1}, fraction{20, 1}}, 5, 5, {}},
                    {{fraction{39, 1}, fraction{20, 1}}, 3, 3, {}},
                    {{fraction{20, 1}, fraction{20, 1}}, 1, 1, {}},
                    {{fraction{21, 1}, fraction{20, 1}}, 3, 3, {}},
                    {{fraction{5, 1}, fraction{0, 1}}, 1, 1, {}},
                    {{fraction{most, 1}, fraction{most, 1}}, 1, 1, {}},      // exactly one for each
                    {{fraction{most, 1}, fraction{most - 1, 1}}, 3, 3, {}},  // a little more
                    {{fraction{10, 1}, unknown}, 1, 5, {1}},                 // 5 clients, or 100
                    {{fraction{0, 1}, unknown}, 1, 1, {}},
                    {{unknown, fraction{0, 1}}, 1, 1, {}},
                    {{unknown, fraction{3, 1}}, 1, 5, {0}},
                    {{unknown, fraction{1, 1}}, 1, 5, {0}},  // 0 or 1, from 2 on; nothing whole lies between
                    {{unknown, unknown}, 1, 5, {0, 1}}});
}

TEST_CASE("between two limits of a ratio of whole units lies the ratio of their sums") {
    ipsf::criterion asked;
    asked.inputs = {measure(ipsf::measure_unit::number), measure(ipsf::measure_unit::number)};
    auto between = at_least(0, {2, 1});
    between.high = fraction{3, 1};
    between.low_open = between.high_open = true;
    between.divided_by = 1;
    asked.rows = {row(5, {between}), row(1, {})};
    asked.compiled = compile(asked);
    const auto decided = evaluate(asked, values{unknown, unknown}, true);  // 5 for 2 are the fewest
    CHECK(decided.low == 1);
    CHECK(decided.high == 5);
    CHECK(decided.undecided_by == places{0, 1});
}

TEST_CASE("a ratio of whole units with a limit far above its divisors allows what it can reach") {
    ipsf::criterion asked;
    asked.inputs = {measure(ipsf::measure_unit::whole), measure(ipsf::measure_unit::whole)};
    auto euros_a_client = at_least(0, {30'000, 1});
    euros_a_client.divided_by = 1;
    asked.rows = {row(5, {euros_a_client}), row(1, {})};
    asked.compiled = compile(asked);
    check(asked, {{{unknown, unknown}, 1, 5, {0, 1}},
                  {{fraction{29'999, 1}, unknown}, 1, 1, {}},  // for one client too little
                  {{fraction{30'000, 1}, unknown}, 1, 5, {1}}});

    // Exactly 123.457, which 123 457 for 1 000 are, when both are rounded to whole units.
    asked.inputs = {measure(ipsf::measure_unit::number), measure(ipsf::measure_unit::number)};
    asked.rows[0].cells[0].low = asked.rows[0].cells[0].high = fraction{123'457, 1'000};
    asked.compiled = compile(asked);
    const auto decided = evaluate(asked, values{unknown, unknown}, true);
    CHECK(decided.high == 5);
    CHECK(decided.undecided_by == places{0, 1});
}

TEST_CASE("what a ratio of whole units beside limits of its own allows is what counting finds") {
    constexpr std::int64_t most = 220;  // far beyond every limit below and two periods of every ratio
    const std::vector<std::optional<fraction>> own = {{}, {{20, 1}}, {{45, 1}}};
    const std::vector<fraction> limits = {{1, 3}, {2, 1}, {3, 2}, {7, 4}};
    for (const auto& least : own)
        for (const auto& least_divisor : own)
            for (const auto& low : limits)
                for (const bool open : {false, true}) {
                    // 5: the ratio in an interval up to a quarter above `low`, and both inputs from their limits on;
                    // 3: the dividend at most 44; 1: all else.
                    ipsf::criterion asked;
                    asked.inputs = {measure(ipsf::measure_unit::whole), measure(ipsf::measure_unit::whole)};
                    auto within = at_least(0, low);
                    within.high = fraction{4 * low.numerator + low.denominator, 4 * low.denominator};
                    within.low_open = within.high_open = open;
                    within.divided_by = 1;
                    std::vector<ipsf::cell> cells = {within};
                    if (least) cells.push_back(at_least(0, *least));
                    if (least_divisor) cells.push_back(at_least(1, *least_divisor));
                    ipsf::cell few;
                    few.high = fraction{44, 1};
                    asked.rows = {row(5, cells), row(3, {few}), row(1, {})};
                    asked.compiled = compile(asked);
                    std::array<bool, 3> found{};
                    for (std::int64_t a = 0; a <= most; ++a)
                        for (std::int64_t b = 0; b <= most; ++b)
                            found[*evaluate(asked, values{fraction{a, 1}, fraction{b, 1}}).row] = true;
                    const auto decided = evaluate_levels(asked, values{unknown, unknown});
                    INFO(low.numerator << "/" << low.denominator << " " << open);
                    CHECK(decided.high == (found[0] ? 5 : 3));
                    CHECK(decided.low == (found[2] ? 1 : 3));
                }
}

namespace {

/// What compile() says of the criterion.
std::string refusal_of(const ipsf::criterion& asked) {
    try {
        [[maybe_unused]] const auto table = compile(asked);
    } catch (const std::invalid_argument& refused) {
        return refused.what();
    }
    return "compiled";
}

}  // namespace

TEST_CASE("what cannot be compiled is refused by criterion, row and input") {
    const auto good = [] {
        auto made = share_and_choice();
        made.id = 7;
        made.key = "contacts";
        made.inputs[0].name = "met";
        return made;
    }();
    const auto with = [&](auto change) {
        auto made = good;
        change(made);
        return refusal_of(made);
    };
    CHECK(with([](auto&) {}) == "compiled");
    CHECK(with([](auto& one) { one.rows.clear(); }) == "criterion 7 (contacts): it has no rows");
    CHECK(with([](auto& one) { one.rows.assign(64, row(1, {})); }) == "compiled");
    CHECK(with([](auto& one) { one.rows.assign(65, row(1, {})); }) ==
          "criterion 7 (contacts): it has more than 64 rows");
    CHECK(with([](auto& one) { one.rows.pop_back(); }) ==
          "criterion 7 (contacts): its last row has cells; a last row without any takes what is left");
    CHECK(with([](auto& one) { one.rows[1].level = 6; }) ==
          "criterion 7 (contacts): row 2 (4): its level 6 is none from 1 to 5");
    CHECK(with([](auto& one) { one.rows[2].level = 5; }) ==
          "criterion 7 (contacts): row 3 (3): its level is above that of the row before; rows go from the highest "
          "level down");
    CHECK(with([](auto& one) { one.rows[0].cells[1].input = 2; }) ==
          "criterion 7 (contacts): row 1 (5): a cell is on an input that is not there");
    CHECK(with([](auto& one) { one.rows[0].cells[0].divided_by = 1; }) ==
          "criterion 7 (contacts): row 1 (5): a ratio is of two different measures, unlike that of input 0 (met) and "
          "input 1");
    CHECK(with([](auto& one) { one.rows[0].cells[0].divided_by = 0; }).find("two different measures") !=
          std::string::npos);
    CHECK(with([](auto& one) {
              one.rows[0].cells[0].low = fraction{80, 1};
          }) ==
          "criterion 7 (contacts): row 1 (5): the limit 80/1 is above 1, the highest value of input 0 (met); 80 % is "
          "80/100");
    CHECK(with([](auto& one) {
              one.rows[0].cells[0].low = fraction{0, 0};
          }).find("the limit 0/0 on input 0 (met)") != std::string::npos);
    CHECK(with([](auto& one) {
              one.rows[0].cells[0].low = fraction{-1, 2};
          }).find("the limit -1/2") != std::string::npos);
    CHECK(with([](auto& one) {
              one.rows[0].cells[0].high = fraction{79, 100};
          }) == "criterion 7 (contacts): row 1 (5): no value lies in the interval on input 0 (met)");
    CHECK(with([](auto& one) { one.rows[0].cells[0].low.reset(); }).find("needs a limit") != std::string::npos);
    CHECK(with([](auto& one) { one.rows[0].cells[1].choices = 0; }).find("has bits of its words") != std::string::npos);
    CHECK(with([](auto& one) { one.rows[0].cells[1].choices = 0b1000; }).find("has bits of its words") !=
          std::string::npos);
    CHECK(with([](auto& one) { one.inputs[1].choices.assign(33, "word"); }) ==
          "criterion 7 (contacts): input 1 has 33 words; a choice has from 1 to 32");

    auto flags = three_flags();
    flags.inputs[1].kind = ipsf::input_kind::measure;
    CHECK(refusal_of(flags) == "criterion 0: input 1 is no flag; a count is of flags");
    auto halves = ratio();
    halves.rows[0].cells[0].divided_by.reset();
    halves.rows[0].cells[0].low = fraction{3, 2};
    CHECK(refusal_of(halves) == "criterion 0: row 1 (5): the limit 3/2 is on input 0, which has whole values only");
    auto twice = ratio();
    std::swap(twice.rows[1].cells[0].input, *twice.rows[1].cells[0].divided_by);
    CHECK(refusal_of(twice).find("a measure takes part in one only") != std::string::npos);

    // 17 flags that rows tell apart have 2^17 combinations, 16 have 65 536.
    for (const std::size_t count : {16U, 17U}) {
        ipsf::criterion many;
        many.inputs.resize(count);
        std::vector<ipsf::cell> all;
        for (std::size_t place = 0; place < count; ++place) all.push_back(at_least(place, {1, 1}));
        many.rows = {row(5, all), row(1, {})};
        CHECK(refusal_of(many) == (count == 16 ? "compiled"
                                               : "criterion 0: its inputs have more than 65536 combinations that rows "
                                                 "can tell apart; use fewer inputs, or a count"));
    }
}

TEST_CASE("values that an input cannot have are refused") {
    const auto asked = share_and_choice();
    CHECK_THROWS_AS(evaluate(asked, values{unknown}), std::logic_error);
    auto not_compiled = asked;
    not_compiled.compiled = nullptr;
    CHECK_THROWS_AS(evaluate(not_compiled, values{unknown, unknown}), std::logic_error);
    const fraction half{1, 2}, never{0, 1};
    // No share is 0/0 or below 0; no choice of three words has place 3 or -1, or is not written over 1.
    for (const fraction share : {fraction{0, 0}, fraction{1, 0}, fraction{-1, 2}, fraction{-1, -2}})
        CHECK_THROWS_AS(evaluate(asked, values{share, never}, true), std::logic_error);
    for (const fraction word : {fraction{3, 1}, fraction{-1, 1}, fraction{2, 2}, fraction{4, 2}})
        CHECK_THROWS_AS(evaluate(asked, values{half, word}), std::logic_error);
    CHECK(evaluate(asked, values{half, fraction{2, 1}}).low == 3);
    CHECK_THROWS_AS(evaluate(three_flags(), values{fraction{2, 1}, unknown, unknown}), std::logic_error);
}

TEST_CASE("levels add up to totals, levels of scales and the next review") {
    ipsf::scale scale;
    scale.criteria = {1, 2, 3};
    scale.levels = {{"weak", {}, 3, {}}, {"fair", {}, 8, {}}, {"good", {}, 12, {}}};
    scale.intervals = {{3, 6, {}}, {12, 12, {}}};
    CHECK(scale.lowest() == 3);
    CHECK(scale.highest() == 15);
    CHECK(scale.level_of(7).key == "weak");
    CHECK(scale.level_of(8).key == "fair");
    CHECK(scale.months_after(11) == 6);
    CHECK(scale.months_after(12) == 12);
    CHECK_THROWS_AS(scale.level_of(2), std::logic_error);
    CHECK_THROWS_AS(scale.find_level("best"), std::logic_error);

    const std::vector<ipsf::criterion> criteria = {share_and_choice(), three_flags(), ratio()};
    const auto total = [&](const std::vector<ipsf::verdict>& decided) { return ipsf::totals_of(criteria, decided)[0]; };
    using keys = std::vector<std::string>;
    const ipsf::day as_of = on("2024-08-31");
    const auto good = total({levels(4, 5), levels(3, 5), levels(5, 5)});
    CHECK(good == ipsf::total_range{12, 15});
    CHECK(with_levels(scale, good).levels == keys{"good"});
    CHECK(next_review_by(scale, good, as_of) == on("2025-08-31"));
    const auto low = total({levels(2, 5), levels(1, 1), levels(3, 3)});
    CHECK(low == ipsf::total_range{6, 9});
    CHECK(with_levels(scale, low).levels == keys{"weak", "fair"});
    CHECK(next_review_by(scale, low, as_of) == on("2025-02-28"));  // February has no 31st
    const auto open = total({levels(1, 5), levels(5, 5), levels(5, 5)});
    CHECK(open == ipsf::total_range{11, 15});
    CHECK(with_levels(scale, open).levels == keys{"fair", "good"});
    CHECK(next_review_by(scale, open, as_of) == ipsf::no_day);
    // From 6 to 6 months, but 12 in between.
    scale.intervals = {{3, 6, {}}, {8, 12, {}}, {12, 6, {}}};
    CHECK(next_review_by(scale, open, as_of) == ipsf::no_day);
    CHECK(next_review_by(scale, {3, 15}, as_of) == ipsf::no_day);
    CHECK(next_review_by(scale, {8, 11}, as_of) == on("2025-08-31"));
    CHECK_THROWS_AS(next_review_by(scale, {8, 11}, ipsf::no_day), std::logic_error);
    CHECK_THROWS_AS(next_review_by(scale, {11, 8}, as_of), std::logic_error);

    auto of_two = criteria;
    of_two[1].scale = 1;
    const std::vector<ipsf::verdict> decided = {levels(1, 5), levels(2, 2), levels(4, 4)};
    CHECK(ipsf::totals_of(of_two, decided, 2) == std::vector<ipsf::total_range>{{5, 9}, {2, 2}});
    CHECK_THROWS_AS(ipsf::totals_of(of_two, decided), std::logic_error);
    CHECK_THROWS_AS(ipsf::totals_of(criteria, {}), std::logic_error);
}

TEST_CASE("answers are read and written exactly") {
    const auto share = measure(ipsf::measure_unit::share);
    CHECK(parse_answer(share, "85") == fraction{85, 100});
    CHECK(parse_answer(share, "37/40") == fraction{37, 40});
    CHECK_THROWS_AS(parse_answer(share, "0.97"), std::invalid_argument);  // 97 %, or nearly one?
    CHECK_THROWS_AS(parse_answer(share, "101"), std::invalid_argument);
    CHECK(answer_text(share, {37, 40}) == "92.5");
    CHECK(answer_text(share, {1, 3}) == "1/3");
    const auto choice = share_and_choice().inputs[1];
    CHECK(parse_answer(choice, "weekly") == fraction{2, 1});
    CHECK(answer_text(choice, {1, 1}) == "monthly");
    CHECK_THROWS_AS(parse_answer(choice, "daily"), std::invalid_argument);
    ipsf::input count;
    count.kind = ipsf::input_kind::count;
    count.most = 3;
    CHECK(parse_answer(count, "3") == fraction{3, 1});
    CHECK_THROWS_AS(parse_answer(count, "4"), std::invalid_argument);
    CHECK(ipsf::parse_answer({}, "TRUE") == fraction{1, 1});
}

TEST_CASE("an episode stands in a phase and may move as the process says") {
    using enum ipsf::move_rule;
    using forms = std::vector<ipsf::form_kind>;
    constexpr auto form_a = ipsf::form_kind::form_a, plan = ipsf::form_kind::employment_plan;
    ipsf::process_rules process;
    process.moves = {{0, 1, {}, {}, {}}, {1, 2, {}, {form_a, plan}, {}}, {2, ipsf::end_of_process, {}, {}, {}}};
    CHECK(process.find_move(1, 2) == &process.moves[1]);
    CHECK(process.find_move(2, 1) == nullptr);
    CHECK(process.find_deadline("plan") == nullptr);

    const ipsf::day start = on("2024-01-10");
    const ipsf::episode_days episode{start, start + 30};
    // The first row is from before the start, two are of one day, and the last one changes nothing.
    const std::vector<ipsf::entered_phase> entered = {
        {1, start - 3}, {1, start + 10}, {2, start + 10}, {2, start + 12}};
    const auto state = [&](ipsf::day day) { return state_on(episode, entered, day); };
    CHECK(state(start - 1).since == ipsf::no_day);
    CHECK((state(start).phase == 1 && state(start).since == start));
    CHECK((state(start + 9).phase == 1 && state(start + 9).since == start));
    CHECK((state(start + 10).phase == 2 && state(start + 10).since == start + 10));
    CHECK((state(start + 30).phase == 2 && state(start + 30).since == start + 10));
    CHECK((state(start + 31).phase == ipsf::end_of_process && state(start + 31).since == start + 31));
    CHECK(time_in_phases(episode, entered, start + 14) == ipsf::phase_days{0, 10, 5});
    CHECK(time_in_phases(episode, entered, start + 400) == ipsf::phase_days{0, 10, 21});  // the last day included
    CHECK(time_in_phases(episode, entered, start - 1) == ipsf::phase_days{});
    CHECK(ipsf::time_in_phases({}, {}, start) == ipsf::phase_days{});  // it never began

    // Of one day the highest lasts: on the 10th day the client went back and forth and stays in 3, as since the 5th.
    const std::vector<ipsf::entered_phase> back_and_forth = {{3, start + 5}, {2, start + 10}, {3, start + 10}};
    CHECK(state_on(episode, back_and_forth, start + 20).phase == 3);
    CHECK(state_on(episode, back_and_forth, start + 20).since == start + 5);
    CHECK(time_in_phases(episode, back_and_forth, start + 20) == ipsf::phase_days{5, 0, 0, 16});
    for (const int no_phase : {0, 6, -1}) {
        const std::vector<ipsf::entered_phase> wrong = {{no_phase, start + 1}};
        CHECK_THROWS_AS(time_in_phases(episode, wrong, start + 2), std::logic_error);
    }

    const std::vector<ipsf::dated_form> of_episode = {{form_a, start + 5}, {plan, start + 6}};
    const auto ask = [&](ipsf::day day, int to) { return can_move(process, state(day), of_episode, day, to); };
    CHECK(ask(start - 1, 1).rule == before_start);
    CHECK(ask(start, 1).rule == same_phase);
    CHECK(ask(start, 3).rule == no_such_move);
    CHECK(ask(start + 5, 2).allowed());
    CHECK(ask(start + 5, 2).from == 1);
    CHECK(ask(start + 5, 2).expected == forms{form_a, plan});
    CHECK(ask(start + 4, 2).missing == forms{form_a, plan});
    CHECK(ask(start + 5, 2).missing == forms{plan});
    CHECK(ask(start + 6, 2).missing.empty());
    const std::vector<ipsf::dated_form> undated = {{form_a}, {plan, start}};
    CHECK(can_move(process, state(start + 5), undated, start + 5, 2).missing == forms{form_a});
    CHECK(ask(start + 30, ipsf::end_of_process).allowed());
    CHECK(ask(start + 31, 1).rule == after_end);
    CHECK_THROWS_AS(ask(start, 0), std::logic_error);
    CHECK_THROWS_AS(ask(start, 7), std::logic_error);
}

TEST_CASE("days are counted by the calendar") {
    CHECK(ipsf::add_months(on("2024-08-31"), 6) == on("2025-02-28"));
    CHECK(ipsf::format_day(ipsf::to_day(ipsf::date(2024, 2, 29))) == "2024-02-29");
    const ipsf::working_calendar finland;
    CHECK(finland.working_day_after(on("2024-12-20"), 2) == on("2024-12-27"));  // 23rd; Christmas from the eve on; 27th
    CHECK(finland.working_day_after(on("2025-04-17"), 1) == on("2025-04-22"));  // Easter is 20 April
    const std::vector<ipsf::day> holidays = {on("2024-12-23")};
    CHECK(ipsf::working_calendar(holidays).working_day_after(on("2024-12-20"), 1) == on("2024-12-24"));
}

TEST_CASE("fractions are compared without rounding or overflow") {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    CHECK((fraction{17, 20} == fraction{85, 100}));
    CHECK((fraction{most - 1, most} < fraction{most, most}));
    CHECK((fraction{most, most - 1} > fraction{most - 1, most - 2}) == false);  // 1 + 1/(n-1) is below 1 + 1/(n-2)
    CHECK((fraction{least, 1} < fraction{least, 2}));
    CHECK((fraction{least, most} < fraction{-1, 1}));  // a little more than one below 0
}
