// Sensitivity as tables: what rests on a choice, worked out by hand.
#include "editions/made_up.hpp"
#include "review/case.hpp"
#include "tables/reading.hpp"

#include <ipsf/sensitivity.hpp>

#include <algorithm>

using namespace review_case;
using namespace table_reading;

namespace {

using lines = std::vector<std::string>;

/// The lines that hold `part`.
lines with(const std::string& part, const result_table& table) {
    auto all = lines_of(table);
    std::erase_if(all, [&](const auto& line) { return line.find(part) == std::string::npos; });
    return all;
}

}  // namespace

// 64.5 % is level 4 exactly and rounds to 65 %, level 5: 24 x 4 + 4 = 100 becomes 101, good as before. Tried are two
// values each of six choices and three each of three: 64 x 27 = 1728 combinations, and 6 + 3 x 2 = 12 other values.
TEST_CASE("a share just under a limit, by one scale without a name") {
    auto items = rated(all_rated(4), 24, 0);
    items.emplace_back("community_time_share", "64.5");
    const auto edition = embedded_edition("fi-2021-11");
    const auto found = find_sensitivity(edition, true, nullptr, given(items), options("2024-06-30"));
    const auto tables = tables_of(found);

    const auto& totals = named(tables, "totals");
    CHECK(header_of(totals) == "team_id,as_of,scale,worst_total,worst_level,best_total,best_level,combinations");
    CHECK(lines_of(totals) == lines{",2024-06-30,,100,good,101,good,1728"});
    const auto& choices = named(tables, "extreme_choices");
    CHECK(header_of(choices) == "team_id,as_of,scale,extreme,choice,value");
    CHECK(lines_of(choices) == lines{",2024-06-30,,best,edge,round-half-up"});  // the worst is there already

    const auto& criteria = named(tables, "criteria");
    CHECK(header_of(criteria) ==
          "team_id,as_of,criterion,low,high,lowest,highest,from_unknown,from_choices,choices,readings");
    REQUIRE(criteria.rows == 25);
    std::string readings;
    for (const auto& id : edition->criteria[23].readings) readings += (readings.empty() ? "" : " ") + id;
    REQUIRE_FALSE(readings.empty());
    CHECK(lines_of(criteria)[23] == ",2024-06-30,24,4,4,4,5,0,1,edge," + readings);
    CHECK(lines_of(criteria)[1].starts_with(",2024-06-30,2,4,4,4,4,0,0,,"));

    const auto& effects = named(tables, "effects");
    CHECK(header_of(effects) == "team_id,as_of,choice,value,moved,total_low,total_high,levels");
    CHECK(effects.rows == 12);
    CHECK(with("edge", effects) == lines{",2024-06-30,edge,round-half-up,1,101,101,good"});
    CHECK(with("practice_share", effects) ==
          lines{",2024-06-30,practice_share,75,0,100,100,good", ",2024-06-30,practice_share,90,0,100,100,good"});
    const auto& effect_totals = named(tables, "effect_totals");
    CHECK(header_of(effect_totals) == "team_id,as_of,choice,value,scale,total_low,total_high,levels");
    CHECK(effect_totals.rows == 12);
    CHECK(with("edge", effect_totals) == lines{",2024-06-30,edge,round-half-up,,101,101,good"});
    const auto& moved = named(tables, "effect_criteria");
    CHECK(header_of(moved) == "team_id,as_of,choice,value,criterion,low,high");
    CHECK(lines_of(moved) == lines{",2024-06-30,edge,round-half-up,24,5,5"});
}

// Tracking unknown, 4.6 meetings a week: level 2 without tracking, 3 with it every month. Rounded to 5 they are 4 with
// it every week. The others add 96.
TEST_CASE("what is unknown is told apart from what is chosen") {
    auto items = rated(all_rated(4), 17, 0);
    items.emplace_back("employer_meetings_per_week", "4.6");
    items.emplace_back("job_seekers_per_coach", "10");
    const auto found =
        find_sensitivity(embedded_edition("fi-2021-11"), true, nullptr, given(items), options("2024-06-30"));
    const auto tables = tables_of(found);
    CHECK(lines_of(named(tables, "criteria"))[16].starts_with(",2024-06-30,17,2,3,2,4,1,1,edge,"));
    CHECK(lines_of(named(tables, "totals")) == lines{",2024-06-30,,98,fair,100,good,1728"});
    CHECK(with("edge", named(tables, "effects")) == lines{",2024-06-30,edge,round-half-up,1,98,100,fair good"});
}

// 20.4 clients are level 4, rounded to 20 level 5: employment 24 x 4 = 96 becomes 97; education stays 11 x 4 = 44. The
// edition has one choice with one other value.
TEST_CASE("of several scales each has its totals, and an effect none over all") {
    const auto edition = made_up::of_youth();
    auto items = rated(made_up::all_rated(*edition, 4), 3, 0);
    items.emplace_back("clients_per_coach", "20.4");
    const auto found = find_sensitivity(edition, true, nullptr, given(items), options("2024-06-30"));
    const auto tables = tables_of(found);
    CHECK(lines_of(named(tables, "totals")) ==
          lines{",2024-06-30,employment,96,good,97,good,2", ",2024-06-30,education,44,sound,44,sound,2"});
    CHECK(lines_of(named(tables, "extreme_choices")) == lines{",2024-06-30,employment,best,edge,round-half-up"});
    CHECK(lines_of(named(tables, "effects")) == lines{",2024-06-30,edge,round-half-up,1,,,"});
    CHECK(lines_of(named(tables, "effect_totals")) == lines{",2024-06-30,edge,round-half-up,employment,97,97,good",
                                                            ",2024-06-30,edge,round-half-up,education,44,44,sound"});
    CHECK(lines_of(named(tables, "effect_criteria")) == lines{",2024-06-30,edge,round-half-up,3,5,5"});
}

// One coach with 100 %, one with 45 %, one with 30 % of the time in the community: levels 5, 3 and 2, nearest 3 on
// average; all minutes together are level 5. 24 x 4 + 5 = 101 becomes 99.
TEST_CASE("rows say of which team they are, and the choice that gives the worst") {
    const auto history = three_coaches_in_the_community();
    const auto found = find_sensitivity(embedded_edition("fi-2021-11"), true, history.get(),
                                        given(rated(all_rated(4), 24, 0)), options("2024-06-30"));
    const auto tables = tables_of(found);
    CHECK(lines_of(named(tables, "totals")) == lines{"T1,2024-06-30,,99,fair,101,good,1728"});
    CHECK(lines_of(named(tables, "extreme_choices")) == lines{"T1,2024-06-30,,worst,averaging,ratings"});
    CHECK(lines_of(named(tables, "effect_criteria")) == lines{"T1,2024-06-30,averaging,ratings,24,3,3"});
}
