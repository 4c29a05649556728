// What is no consensus, refused by name.
#include "consensus/case.hpp"
#include "support/catch.hpp"

using namespace consensus_case;

namespace {

ipsf::problem problem_of(const std::vector<ipsf::assessment>& assessments, const answers& agreed = {}) {
    ipsf::review_options options;
    options.as_of = *ipsf::parse_day("2024-06-30");
    const auto problems = review_case::problems_of([&] {
        (void)ipsf::find_consensus(ipsf::embedded_edition("fi-2021-11"), true, nullptr, assessments, given(agreed),
                                   options);
    });
    REQUIRE(problems.size() == 1);
    return problems.front();
}

}  // namespace

TEST_CASE("a consensus has two assessors or more, up to a hundred") {
    CHECK(problem_of({}).rule == "too-few-assessors");
    CHECK(problem_of({{"A", {}}}).message == "a consensus is of two assessors or more; give the answers of each");
    std::vector<ipsf::assessment> many;
    for (std::size_t i = 0; i < ipsf::most_assessors; ++i) many.push_back({"A" + std::to_string(i), {}});
    ipsf::review_options options;
    options.as_of = *ipsf::parse_day("2024-06-30");
    CHECK(ipsf::find_consensus(ipsf::embedded_edition("fi-2021-11"), true, nullptr, many, {}, options).alone.size() ==
          ipsf::most_assessors);
    many.push_back({"one more", {}});
    CHECK(problem_of(many).rule == "too-many-assessors");
}

TEST_CASE("each assessor has a name of their own") {
    CHECK(problem_of({{"", {}}, {"B", {}}}).rule == "missing-value");
    CHECK(problem_of({{"Aino", {}}, {"Aino", {}}}).message ==
          "two assessors are called \"Aino\"; give each a name of their own");
    CHECK(problem_of({{"\xff", {}}, {"B", {}}}).rule == "not-utf8");
}

TEST_CASE("a bad answer is refused with whose it is") {
    auto bad = given({{"rating.1", "6"}});
    bad.front().row = 2;
    const auto problem = problem_of({{"Aino", given({{"rating.1", "3"}})}, {"Ville", bad}});
    CHECK(problem.table == "answers");
    CHECK(problem.row == 2);
    CHECK(problem.column == "value");
    CHECK(problem.message == "Ville: answers row 2, column value: a rating is a whole number from 1 to 5");
    CHECK(problem_of({{"Aino", {}}, {"Ville", {}}}, {{"rating.1", "0"}}).message.find("agreed: answers") == 0);
}
