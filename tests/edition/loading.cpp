// What an edition becomes when it is loaded.
#include "small_edition.hpp"

using namespace ipsf;

namespace {
std::shared_ptr<const ipsf::edition> load() { return read_edition(small_edition::text(), small_edition::name); }
}  // namespace

TEST_CASE("the edition's own data are read") {
    const auto edition = load();
    CHECK(edition->id == "small-1");
    CHECK(edition->family == "small");
    CHECK(edition->published == parse_day("2024-01-31"));
    CHECK(edition->valid_from == parse_day("2024-02-01"));
    CHECK(edition->valid_until == parse_day("2024-12-31"));
    CHECK_FALSE(edition->covers(*parse_day("2024-01-31")));
    CHECK(edition->covers(*parse_day("2024-02-01")));
    CHECK(edition->covers(*parse_day("2024-12-31")));
    CHECK_FALSE(edition->covers(*parse_day("2025-01-01")));
    CHECK(edition->scales[0].level_of(25).key == "low");
    CHECK(edition->scales[0].level_of(99).key == "low");
    CHECK(edition->scales[0].level_of(100).key == "high");
    CHECK(edition->scales[0].level_of(125).key == "high");
    REQUIRE(edition->scales[0].intervals.size() == 2);
    CHECK(edition->scales[0].intervals[1].at_least == 100);
    CHECK(edition->scales[0].intervals[1].months == 12);
    CHECK(edition->choice("edge") == "level-met");
    CHECK(edition->choice_number("practice_share") == 80);
    CHECK(edition->choices[0].key == "edge");  // by key
    CHECK(edition->principles[0].criteria == std::vector{10, 21});
}

TEST_CASE("readings know the criteria that cite them, and criteria cite them in the order of the edition") {
    const auto edition = load();
    CHECK(edition->readings[0].id == "R1");
    CHECK(edition->readings[0].general);
    CHECK(edition->readings[1].criteria == std::vector{17});
    CHECK(edition->find_criterion(17)->readings == std::vector<std::string>{"R1", "R12"});
    CHECK(edition->find_criterion(1)->readings.empty());
}

TEST_CASE("criteria are ordered by number, their inputs as in the file") {
    const auto edition = load();
    REQUIRE(edition->criteria.size() == 25);
    for (std::size_t i = 0; i < 25; ++i) CHECK(edition->criteria[i].id == static_cast<int>(i) + 1);
    const criterion& full = *edition->find_criterion(17);
    CHECK(edition->find_criterion(26) == nullptr);
    std::vector<std::string> names;
    for (const input& one : full.inputs) names.push_back(one.name);
    CHECK(names == std::vector<std::string>{"meetings", "seekers", "part", "people", "phases", "tracking"});
    CHECK(full.inputs[2].unit == measure_unit::share);
    CHECK(full.inputs[3].unit == measure_unit::whole);
    CHECK(full.inputs[4].most == 5);
    CHECK(full.inputs[5].choices == std::vector<std::string>{"none", "monthly", "weekly"});
    CHECK(full.averaged);
    CHECK(full.from.place == "criterion 17");
    CHECK(edition->find_criterion(5)->kind == criterion_kind::count);
    CHECK(edition->find_criterion(18)->kind == criterion_kind::judgement);
    CHECK(edition->find_input("people") == &full.inputs[3]);
    CHECK(edition->find_input("nobody") == nullptr);
}

TEST_CASE("cells are read as limits in the input's own units") {
    const auto edition = load();
    const criterion& full = *edition->find_criterion(17);
    const auto cell_on = [&](std::size_t row, const std::string& name) {
        for (const cell& one : full.rows[row].cells)
            if (one.name == name) return one;
        FAIL("no cell on " << name);
        return cell{};
    };
    const cell each = cell_on(1, "each");
    CHECK(each.input == 0);
    CHECK(each.divided_by == 1U);
    CHECK(each.low == fraction{2, 1});
    CHECK_FALSE(each.high);
    const cell seekers = cell_on(1, "seekers");
    CHECK((seekers.low == fraction{0, 1} && seekers.low_open && seekers.high == fraction{3, 1} && seekers.high_open));
    CHECK(cell_on(2, "part").low == fraction{4, 5});  // practice_share is 80 percent
    CHECK(cell_on(2, "part").written == ">= practice_share");
    const cell people = cell_on(2, "people");
    CHECK((people.low == fraction{9, 1} && people.low_open && !people.high));
    CHECK(cell_on(2, "tracking").choices == 0b110U);
    const cell phases = cell_on(3, "phases");
    CHECK((phases.low == fraction{1, 1} && !phases.low_open && phases.high == fraction{3, 1} && !phases.high_open));
    const cell& flag = edition->find_criterion(1)->rows[0].cells[0];
    CHECK((flag.low == fraction{1, 1} && flag.high == fraction{1, 1} && flag.written == "true"));
}

TEST_CASE("boundary cases keep their line and what they expect") {
    const auto edition = load();
    const std::string text = small_edition::text();
    std::vector<boundary_case> of_full;
    for (const boundary_case& one : edition->cases)
        if (one.criterion == 17) of_full.push_back(one);
    REQUIRE(of_full.size() == 3);
    CHECK(of_full[0].row == "5a");
    CHECK(of_full[0].why == "on the limit");
    CHECK((of_full[0].low == 5 && of_full[0].high == 5));
    CHECK_FALSE(of_full[0].undecided_by);
    CHECK((of_full[2].low == 1 && of_full[2].high == 3));
    CHECK(of_full[2].undecided_by == std::vector<std::string>{"phases"});
    const std::string given = "given = { tracking = \"none\" }";
    CHECK(std::to_string(of_full[2].at.line + 1) + ":1" == small_edition::place_of(text, given));
}
