// Every move the process allows and every one it refuses.
#include "due_cases.hpp"

#include <ipsf/process.hpp>

#include <set>

using namespace ipsf;
using namespace ipsf::test;

namespace {

const process_rules& built_in_process() { return *built_in()->process; }

}  // namespace

TEST_CASE("moves forward may pass phases, moves back are the named ones, and the end is open to all") {
    const std::set<std::pair<int, int>> allowed = {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}, {1, 3}, {1, 4}, {1, 5},
                                                   {2, 4}, {2, 5}, {3, 5}, {3, 2}, {4, 3}, {5, 4}, {5, 3}, {5, 2},
                                                   {0, 6}, {1, 6}, {2, 6}, {3, 6}, {4, 6}, {5, 6}};
    for (int from = 0; from <= 5; ++from) {
        auto of = one_client();
        if (from > 0) of.phase("E1", "2024-01-10", from);
        const auto history = of.build();
        for (int to = 1; to <= 6; ++to) {
            INFO(from << " to " << to);
            const auto answer =
                can_move(built_in_process(), history, history.episode_ids.find("E1"), on("2024-02-01"), to);
            CHECK(answer.from == from);
            const auto expected = from == to                      ? move_rule::same_phase
                                  : allowed.count({from, to}) > 0 ? move_rule::allowed
                                                                  : move_rule::no_such_move;
            CHECK(answer.rule == expected);
        }
    }
}

TEST_CASE("no move before the start or after the end, missing forms never refuse one") {
    auto of = one_client({"2024-01-10", "2024-03-10"});
    of.phase("E1", "2024-01-10", 1)
        .form("E1", form_kind::referral, "2024-01-09")
        .form("E1", form_kind::cooperation_agreement, "2024-01-20");
    const auto history = of.build();
    const auto ask = [&](std::string_view date) {
        return can_move(built_in_process(), history, history.episode_ids.find("E1"), on(date), 2);
    };
    CHECK(ask("2024-01-09").rule == move_rule::before_start);
    CHECK(ask("2024-03-11").rule == move_rule::after_end);
    CHECK(ask("2024-03-10").rule == move_rule::allowed);
    CHECK(ask("2024-01-19").rule == move_rule::allowed);
    CHECK(ask("2024-01-19").expected == std::vector{form_kind::referral, form_kind::cooperation_agreement});
    CHECK(ask("2024-01-19").missing == std::vector{form_kind::cooperation_agreement});
    CHECK(ask("2024-01-20").missing.empty());
}

TEST_CASE("an audit names the rule that each move of a history breaks") {
    auto of = one_client({"2024-01-10", "2024-03-10"});
    of.phase("E1", "2024-01-09", 1)
        .phase("E1", "2024-02-01", 1)
        .phase("E1", "2024-02-10", 4)
        .phase("E1", "2024-02-11", 2);
    of.phase("E1", "2024-03-11", 3);
    const auto history = of.build();
    std::vector<move_rule> rules;
    for (const auto& move : audit_moves(built_in_process(), history, history.episode_ids.find("E1"), on("2024-12-31")))
        rules.push_back(move.answer.rule);
    CHECK(rules == std::vector{move_rule::before_start, move_rule::same_phase, move_rule::allowed,
                               move_rule::no_such_move, move_rule::end_without_reason, move_rule::after_end});
    CHECK(audit_moves(built_in_process(), history, history.episode_ids.find("E1"), on("2024-03-09")).size() == 4);

    episode_cells agreed{"2024-01-10", "2024-03-10"};
    agreed.end_reason = end_reason::agreed;
    const auto ended = one_client(agreed).build();
    const auto moves = audit_moves(built_in_process(), ended, ended.episode_ids.find("E1"), on("2024-03-10"));
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].answer.allowed());
    CHECK(moves[0].answer.missing == std::vector{form_kind::form_e});
}
