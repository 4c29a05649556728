#include "measures/measured.hpp"

using namespace ipsf;
using namespace ipsf::test;

TEST_CASE("Shares of working time are sums of minutes, rows without the part are left out") {
    const auto h = history_fixture()
                       .coach("C1", "T1")
                       .coach("C2", "T1")
                       .coach("C3", "T2")
                       .work_time("C1", "2024-02-05", 600, 540, 300)
                       .work_time("C2", "2024-02-05", 400, 400)
                       .work_time("C2", "2024-02-12", 500, -1, 100)
                       .work_time("C3", "2024-02-05", 1000, 10, 10)
                       .build();
    CHECK(counted(h, measure::coaching_time_share) == counts{940, 1000});
    CHECK(left_out(h, measure::coaching_time_share) == left_out_counts{{"coaching_minutes missing", 1}});
    CHECK(counted(h, measure::community_time_share) == counts{400, 1100});
    CHECK(left_out(h, measure::community_time_share) == left_out_counts{{"community_minutes missing", 1}});
}

TEST_CASE("A row of working time counts on its day, first and last of the window included") {
    const auto on_day = [](std::string_view date) {
        return measured(history_fixture().coach("C1", "T1").work_time("C1", date, 10, 5, 5).build(),
                        measure::coaching_time_share)
            .denominator;
    };
    CHECK(on_day("2023-12-31") == 0);
    CHECK(on_day("2024-01-01") == 10);
    CHECK(on_day("2024-06-30") == 10);
    CHECK(on_day("2024-07-01") == 0);
}

TEST_CASE("Working time belongs to the coach's team, employed or not") {
    const auto h = history_fixture()
                       .coach("C1", "T1", {.ended_on = "2024-01-31"})
                       .work_time("C1", "2024-02-05", 60, 30, 0)
                       .build();
    CHECK(counted(h, measure::coaching_time_share) == counts{30, 60});
    CHECK(counted(h, measure::community_time_share) == counts{0, 60});
}

TEST_CASE("Without working time the shares are unknown") {
    const auto missing = history_fixture().coach("C1", "T1").build();
    CHECK(unknown(missing, measure::coaching_time_share) == "no work_time table");
    CHECK(unknown(missing, measure::community_time_share) == "no work_time table");
    const auto empty = history_fixture().coach("C1", "T1").table(table_kind::work_time).build();
    CHECK(unknown(empty, measure::coaching_time_share) == "no coaching time recorded in the window");
    CHECK(unknown(empty, measure::community_time_share) == "no community time recorded in the window");
}
