// Totals of a list and the punctuality of a team.
#include "due_cases.hpp"

using namespace ipsf;
using namespace ipsf::test;

TEST_CASE("punctuality counts what fell due in the window, by team and key") {
    history_fixture of;
    of.coach("C1", "T1").coach("C2", "T2");
    // profile_done is due on 31 January (in time, late, never) and 1 February (another team).
    of.episode("E1", "C1", {"2024-01-01"}).form("E1", form_kind::form_a, "2024-01-31");
    of.episode("E2", "C1", {"2024-01-01"}).form("E2", form_kind::form_a, "2024-02-01");
    of.episode("E3", "C1", {"2024-01-01"});
    of.episode("E4", "C2", {"2024-01-02"}).form("E4", form_kind::form_a, "2024-01-02");
    of.episode("E5", "C1", {"2024-01-01", "2024-01-30"});  // rests on the due day
    of.episode("E6", "C1", {"2024-01-01", "2024-01-31"});  // does not
    const auto counted = [&](std::string_view from, std::string_view to) {
        punctuality_options options;
        options.from = on(from);
        options.to = on(to);
        options.keys = {"profile_done"};
        std::vector<std::pair<std::int64_t, std::int64_t>> sums;
        for (const auto& one : punctuality_of(embedded_edition("fi-2021-11"), true, of.build(), options))
            sums.emplace_back(one.in_time, one.fell_due);
        return sums;
    };
    using sums = std::vector<std::pair<std::int64_t, std::int64_t>>;
    CHECK(counted("2024-01-31", "2024-01-31") == sums{{1, 4}});
    CHECK(counted("2024-01-01", "2024-02-29") == sums{{1, 4}, {1, 1}});
    CHECK(counted("2024-02-01", "2024-02-29") == sums{{1, 1}});
    CHECK(counted("2024-01-01", "2024-01-30").empty());
}

TEST_CASE("totals count each state of each key asked for") {
    auto of = one_client();
    of.form("E1", form_kind::form_a, "2024-02-10");
    due_options options;
    options.as_of = on("2024-02-10");
    options.met = 1;
    options.keys = {"profile_done", "first_employer_meeting", "form_e"};
    const auto list = list_due(embedded_edition("fi-2021-11"), true, of.build(), options);
    REQUIRE(list.totals.size() == 3);
    CHECK(list.totals[0].overdue == 1);
    CHECK(list.totals[1].met_late == 1);
    CHECK(list.totals[1].met_in_time == 0);
    CHECK(list.totals[2].open == 0);
    REQUIRE(list.items.size() == 2);
    CHECK(list.items[1].met_in == table_kind::forms);
    CHECK(list.items[1].met_row == 0);
    options.clients = {"E1"};
    options.keys.clear();
    for (const auto& item : list_due(embedded_edition("fi-2021-11"), true, of.build(), options).items)
        CHECK(item.episode != no_id);
}
