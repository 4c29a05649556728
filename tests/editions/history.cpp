// A history checked against the made-up editions: ratings by their ids, totals of reviews by their scales.
#include "editions/made_up.hpp"
#include "support/catch.hpp"

#include <ipsf/due.hpp>

#include <algorithm>

using namespace review_case;

namespace {

/// The problems of a history with this rating and this total of a review, checked against the editions or (null) the
/// built-in ones.
std::vector<ipsf::problem> problems_with(const std::string& rating, std::int64_t total,
                                         const std::shared_ptr<const ipsf::edition>& edition,
                                         const std::shared_ptr<const ipsf::edition>& also = nullptr) {
    return problems_of([&] {
        ipsf::history_builder builder({.answers_for = {edition, also}});
        for (const auto table : {ipsf::table_kind::coaches, ipsf::table_kind::episodes}) builder.present(table);
        builder.add_row(ipsf::table_kind::teams, {{"T1"}});
        builder.add_row(ipsf::table_kind::answers, cells{"T1", std::string_view(rating), "4", "2024-01-15"});
        builder.add_row(ipsf::table_kind::team_events,
                        cells{"T1", "2024-01-15", "fidelity_review", std::monostate{}, std::monostate{}, total});
        (void)builder.finish();
    });
}

}  // namespace

TEST_CASE("a history's ratings are those of the edition named, else of a built-in one") {
    CHECK(problems_with("rating.25", 100, nullptr).empty());
    CHECK(problems_with("rating.26", 100, made_up::of_26()).empty());
    CHECK(problems_with("rating.205", 100, made_up::of_youth()).empty());
    CHECK(problems_with("rating.25", 100, made_up::of_youth())
              .empty());  // of a built-in one: a history outlives the edition of the day
    for (const auto& edition : {std::shared_ptr<const ipsf::edition>(), made_up::of_26(), made_up::of_youth()})
        for (const char* rating : {"rating.99", "rating.0", "rating.026", "rating."}) {
            const auto found = problems_with(rating, 100, edition);
            REQUIRE(found.size() == 1);
            CHECK(found[0].rule == "unknown-item");
        }
    CHECK(problems_with("rating.26", 100, nullptr).size() == 1);
    CHECK(problems_with("rating.32", 100, made_up::of_youth()).size() == 1);
}

TEST_CASE("the total of a review lies between the lowest and the highest of any scale of the editions") {
    const auto check = [](const std::shared_ptr<const ipsf::edition>& edition, int lowest, int highest) {
        CHECK(problems_with("rating.3", lowest, edition).empty());
        CHECK(problems_with("rating.3", highest, edition).empty());
        for (const int total : {lowest - 1, highest + 1}) {
            const auto found = problems_with("rating.3", total, edition);
            REQUIRE(found.size() == 1);
            CHECK(found[0].table == "team_events");
            CHECK(found[0].column == "total");
            CHECK(found[0].rule == "out-of-range");
            CHECK(found[0].message.find("must be from " + std::to_string(lowest) + " to " + std::to_string(highest)) !=
                  std::string::npos);
        }
    };
    check(nullptr, 25, 125);
    check(made_up::of_26(), 25, 130);
    check(made_up::of_youth(), 11, 125);
    CHECK(problems_with("rating.3", 0, nullptr).size() == 1);
    CHECK(problems_with("rating.3", 1001, nullptr).size() == 1);
}

TEST_CASE("a history may be checked against several editions: what any of them takes is good") {
    for (const char* rating : {"rating.25", "rating.26", "rating.205"})
        for (const int total : {11, 130}) {  // from the lowest of education, 11 criteria, to the highest of 26
            CHECK(problems_with(rating, total, made_up::of_26(), made_up::of_youth()).empty());
            CHECK(problems_with(rating, total, made_up::of_youth(), made_up::of_26()).empty());
        }
    CHECK(problems_with("rating.99", 100, made_up::of_26(), made_up::of_youth()).size() == 1);
    CHECK(problems_with("rating.26", 131, made_up::of_26(), made_up::of_youth()).size() == 1);
    CHECK(problems_with("rating.26", 10, made_up::of_26(), made_up::of_youth()).size() == 1);
}

TEST_CASE("ratings of a history score the editions that have these criteria") {
    ipsf::history_builder builder({.answers_for = {made_up::of_youth()}});
    for (const auto table : {ipsf::table_kind::coaches, ipsf::table_kind::episodes}) builder.present(table);
    builder.add_row(ipsf::table_kind::teams, {{"T1"}});
    const auto sheet = rated(made_up::all_rated(*made_up::of_youth(), 4), 205, 3);
    for (const auto& [item, value] : sheet)
        builder.add_row(ipsf::table_kind::answers,
                        cells{"T1", std::string_view(item), std::string_view(value), "2024-06-30"});
    const auto history = builder.finish();
    const auto scored = ipsf::score(made_up::of_youth(), true, history.get(), {}, options("2024-06-30"));
    CHECK(scored.reviews.at(0).totals[0].total == ipsf::total_range{96, 96});
    CHECK(scored.reviews.at(0).totals[1].total == ipsf::total_range{43, 43});
    // By the other edition 18 of 26 ratings count, and the 26th with them: 19 x 4 and 7 x 1 to 5. The 16 others are not
    // its own.
    const auto other = ipsf::score(made_up::of_26(), true, history.get(), {}, options("2024-06-30"));
    CHECK(other.reviews.at(0).totals[0].total == ipsf::total_range{83, 111});
    CHECK(by_kind(other.warnings).at("answer-not-in-edition") == 16);
}

TEST_CASE("by an edition of several scales the next review is due by the intervals of the first") {
    auto edition = std::make_shared<ipsf::edition>(*ipsf::embedded_edition("fi-2021-11"));
    edition->scales =
        made_up::of_youth()->scales;  // employment: from 24 within 6 months, from 96 within 12; education 6 and 18
    const auto due_on = [&](std::int64_t total) {
        ipsf::history_builder builder({.answers_for = {made_up::of_youth()}});
        for (const auto table : {ipsf::table_kind::coaches, ipsf::table_kind::episodes}) builder.present(table);
        builder.add_row(ipsf::table_kind::teams, {{"T1"}});
        builder.add_row(ipsf::table_kind::team_events,
                        cells{"T1", "2024-01-15", "fidelity_review", std::monostate{}, std::monostate{}, total});
        ipsf::due_options asked;
        asked.as_of = on("2024-02-01");
        asked.horizon = 3660;
        asked.keys = {"fidelity_review"};
        const auto list = ipsf::list_due(edition, true, *builder.finish(), asked);
        REQUIRE(list.items.size() == 1);
        return ipsf::format_day(list.items[0].due_on);
    };
    CHECK(due_on(95) == "2024-07-15");
    CHECK(due_on(96) == "2025-01-15");
    CHECK(due_on(11) == "2024-07-15");  // of education, below every band of employment: the lowest one's
}
