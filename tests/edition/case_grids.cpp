// Boundary cases written as a grid.
#include "small_edition.hpp"

using namespace ipsf;

namespace {

/// The small edition with these cases in place of criterion 1's one.
std::string with_cases(const std::string& cases) {
    return small_edition::with("[[criterion.case]]\ngiven = { flag_1 = \"true\" }\nlevel = 5\n", cases);
}

std::vector<boundary_case> cases_of_first(const edition& edition) {
    std::vector<boundary_case> found;
    for (const boundary_case& one : edition.cases)
        if (one.criterion == 1) found.push_back(one);
    return found;
}

}  // namespace

TEST_CASE("each line of a grid is a case of its own") {
    const std::string text = with_cases(R"toml([[criterion.grid]]
inputs = ["flag_1"]
cases = [
  ["true", 5],
  ["false", 1, "1"],
  ["", [1, 5], "", "unknown"],
]
)toml");
    const auto edition = read_edition(text, small_edition::name);
    const auto cases = cases_of_first(*edition);
    REQUIRE(cases.size() == 3);
    CHECK(cases[0].given == std::vector<std::pair<std::string, std::string>>{{"flag_1", "true"}});
    CHECK((cases[0].low == 5 && cases[0].high == 5 && !cases[0].row && cases[0].why.empty()));
    CHECK((cases[1].low == 1 && cases[1].row == "1"));
    CHECK((cases[2].given.empty() && cases[2].low == 1 && cases[2].high == 5 && !cases[2].row &&
           cases[2].why == "unknown"));
    CHECK(std::to_string(cases[1].at.line) + ":" + std::to_string(cases[1].at.column) ==
          small_edition::place_of(text, "[\"false\", 1"));
    CHECK(run_cases(*edition).empty());
}

TEST_CASE("a case of a grid that does not hold is told by its line") {
    const auto edition = read_edition(
        with_cases("[[criterion.grid]]\ninputs = [\"flag_1\"]\ncases = [[\"true\", 4]]\n"), small_edition::name);
    const auto failures = run_cases(*edition);
    REQUIRE(failures.size() == 1);
    CHECK(failures[0].message == "criterion 1: expected level 4, came out level 5");
}

TEST_CASE("mistakes in a grid are refused by place") {
    const auto only_problem = [](const std::string& grid, const std::string& at, const std::string& sentence) {
        const std::string text = with_cases("[[criterion.grid]]\n" + grid);
        const auto problems = small_edition::problems_of(text);
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].message == "small.toml:" + small_edition::place_of(text, at) + ": " + sentence);
        CHECK(problems[0].criterion == 1);
    };
    only_problem("inputs = [\"flag_1\"]\ncases = [[\"true\"]]\n", "[\"true\"]]",
                 "this line must have 1 values, one for each of `inputs`, then the level, and may then have the row "
                 "and the reason");
    only_problem("inputs = [\"flag_1\"]\ncases = [[\"true\", 5, \"5\", \"why\", \"more\"]]\n", "[\"true\", 5",
                 "this line must have 1 values, one for each of `inputs`, then the level, and may then have the row "
                 "and the reason");
    only_problem("inputs = [\"flag_1\"]\ncases = [[\"true\", 6]]\n", "6]]",
                 "`level` of this case must lie between 1 and 5");
    only_problem("inputs = [\"flag_1\"]\ncases = [[\"true\", 5, \"6\"]]\n", "\"6\"]]",
                 "this criterion has no row `6`; correct the id");
    only_problem("inputs = [\"flag_1\"]\ncases = [[true, 5]]\n", "true, 5",
                 "a value given in a case must be a text in quotes");
    only_problem("inputs = [\"flag_2\"]\ncases = [[\"true\", 5]]\n", "\"true\", 5]",
                 "the case gives `flag_2`, which is no input of this criterion; correct the name");
    only_problem("inputs = [\"flag_1\"]\ncases = []\n", "[[criterion.grid]]",
                 "this grid needs at least one of `inputs` and one of `cases`");
    only_problem("cases = [[\"true\", 5]]\n", "[[criterion.grid]]",
                 "this grid lacks `inputs`; add it (a list ([...]))");
    only_problem("inputs = [\"flag_1\"]\n", "[[criterion.grid]]", "this grid lacks `cases`; add it (a list ([...]))");
    only_problem("inputs = []\ncases = [[5]]\n", "[[criterion.grid]]",
                 "this grid needs at least one of `inputs` and one of `cases`");
    only_problem("inputs = [\"flag_1\"]\ncases = [\"true\"]\n", "\"true\"]",
                 "each of `cases` of this grid must be a list ([...])");
    only_problem("inputs = [\"flag_1\"]\ncases = [[\"true\", 5]]\nrow = \"5\"\n", "row = \"5\"",
                 "this grid has no key `row`; correct its spelling or remove it");
}

TEST_CASE("what is named grid and is no list is left to whoever reads the criterion") {
    const auto problems = small_edition::problems_of(with_cases("[criterion.grid]\ninputs = [\"flag_1\"]\n"));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == "wrong-type");
    CHECK(problems[0].message.find("`grid` of this criterion must be a list ([...])") != std::string::npos);
}
