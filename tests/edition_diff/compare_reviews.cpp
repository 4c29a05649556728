// Reviews by two editions: who moves, by which criterion, and that each review is the one that score() gives.
#include "edition_diff/changed_edition.hpp"
#include "review/case.hpp"
#include "support/catch.hpp"

#include <ipsf/edition_diff.hpp>
#include <ipsf/generate.hpp>

using namespace changed_edition;
using namespace review_case;

namespace {

ipsf::review_difference compare_sheets(const std::vector<edit>& edits, const sheet& items) {
    return ipsf::compare_reviews(original(), changed(edits), nullptr, given(items), options("2024-06-30"));
}

/// Criterion 24 from the share, the others rated so that they have 95 points: 23 times 4 and once 3.
sheet with_community_share(const char* percent) {
    auto items = rated(rated(all_rated(4), 24, 0), 1, 3);
    items.emplace_back("community_time_share", percent);
    return items;
}

void check_side(const ipsf::review_in_short& compared, const ipsf::review& expected) {
    CHECK(compared.totals.size() == 1);
    CHECK(compared.totals[0] == expected.totals[0].total);
    for (std::size_t i = 0; i < expected.criteria.size(); ++i) {
        CHECK(compared.low[i] == expected.criteria[i].decided.low);
        CHECK(compared.high[i] == expected.criteria[i].decided.high);
    }
}

}  // namespace

// 65 % is level 5 by >= 65 and level 4 by >= 70: 95 + 5 = 100 is good, 95 + 4 = 99 is fair.
TEST_CASE("a service between the old and the new limit moves, and its level with it") {
    const auto found = compare_sheets({community_limit("70")}, with_community_share("65"));
    REQUIRE(found.reviews.size() == 1);
    const auto& one = found.reviews[0];
    CHECK_FALSE(one.team);
    CHECK(found.moves(one));
    CHECK(one.moves(found.criteria[23]));
    CHECK_FALSE(one.moves(found.criteria[22]));
    CHECK(found.changes_level(one));
    CHECK(one.before.totals[0] == ipsf::total_range{100, 100});
    CHECK(one.after.totals[0] == ipsf::total_range{99, 99});
    const auto counts = found.counts();
    CHECK(counts.reviews == 1);
    CHECK(counts.moved == 1);
    CHECK(counts.levels == 1);
    CHECK(counts.totals[0].fall == 1);
    CHECK(counts.totals[0].rise == 0);
    CHECK(counts.criteria[23].moved == 1);
    CHECK(counts.criteria[23].fall == 1);
    CHECK(counts.criteria[22].moved == 0);
    CHECK(found.editions.changes.size() == 1);
}

TEST_CASE("a service outside the two limits stays") {
    for (const char* share : {"64.999", "70", "100"}) {
        const auto found = compare_sheets({community_limit("70")}, with_community_share(share));
        INFO(share);
        CHECK_FALSE(found.moves(found.reviews.at(0)));
        CHECK(found.counts().moved == 0);
    }
    const auto between = compare_sheets({community_limit("70")}, with_community_share("69.999"));
    CHECK(between.moves(between.reviews.at(0)));
}

// Tracking unknown, 4.5 meetings a week, 10 job seekers: level 2 without tracking, 3 with. Where level 3 asks for 5
// meetings, 2 alone; where level 2 asks for 5, 1 without and 3 with.
TEST_CASE("a range that becomes narrower falls, one that becomes wider downwards falls too") {
    const sheet known = {{"employer_meetings_per_week", "4.5"}, {"job_seekers_per_coach", "10"}};
    const auto narrower = compare_sheets({{"id = 17\n", "\">= 4\"", "\">= 4.7\""}}, known);
    CHECK(narrower.reviews.at(0).before.low[16] == 2);
    CHECK(narrower.reviews.at(0).before.high[16] == 3);
    CHECK(narrower.reviews.at(0).after.high[16] == 2);
    CHECK(narrower.counts().criteria[16].fall == 1);
    const auto wider = compare_sheets({{"id = 17\n", "when = { employer_meetings_per_week = \">= 2\" }",
                                        "when = { employer_meetings_per_week = \">= 5\" }"}},
                                      known);
    CHECK(wider.reviews.at(0).after.low[16] == 1);
    CHECK(wider.reviews.at(0).after.high[16] == 3);
    CHECK(wider.counts().criteria[16].fall == 1);
    CHECK(wider.counts().criteria[16].rise == 0);
    // Both ends move apart: neither.
    const auto apart =
        compare_sheets({{"id = 17\n", "when = { employer_meetings_per_week = \">= 2\" }",
                         "when = { employer_meetings_per_week = \">= 5\" }"},
                        {"id = 17\n", "employer_meetings_per_week = \">= 5\" }\n  [[criterion.row]]\n  id = \"3\"",
                         "employer_meetings_per_week = \">= 4.5\" }\n  [[criterion.row]]\n  id = \"3\""}},
                       known);
    CHECK(apart.reviews.at(0).after.low[16] == 1);
    CHECK(apart.reviews.at(0).after.high[16] == 4);
    CHECK(apart.counts().criteria[16].moved == 1);
    CHECK(apart.counts().criteria[16].rise == 0);
    CHECK(apart.counts().criteria[16].fall == 0);
}

TEST_CASE("each review on a date is the one that score() gives") {
    const auto history = ipsf::generate({.coaches = 12, .years = 2, .seed = 5});
    const auto asked = options("2024-10-15");
    for (const char* other : {"ips25-2008", "fi-thl-mental-health"}) {
        const auto found = ipsf::compare_reviews(original(), ipsf::embedded_edition(other), history.get(), {}, asked);
        const auto before = ipsf::score(original(), true, history.get(), {}, asked);
        const auto after = ipsf::score(ipsf::embedded_edition(other), true, history.get(), {}, asked);
        REQUIRE(found.reviews.size() == before.reviews.size());
        REQUIRE(found.reviews.size() > 1);
        for (std::size_t i = 0; i < found.reviews.size(); ++i) {
            CHECK(found.reviews[i].team == before.reviews[i].team);
            CHECK(found.reviews[i].date == 0);
            check_side(found.reviews[i].before, before.reviews[i]);
            check_side(found.reviews[i].after, after.reviews[i]);
        }
        CHECK(found.before_warnings == before.warnings);
        CHECK(found.after_warnings == after.warnings);
    }
}

TEST_CASE("each review of a series is the one that score_series() gives, with the choices asked for") {
    const auto history = ipsf::generate({.coaches = 10, .years = 2, .seed = 6});
    ipsf::series_options asked;
    asked.from = on("2023-06-30");
    asked.to = on("2024-12-31");
    asked.every = ipsf::every::quarter;
    asked.choices = {{"edge", "round-half-up"}};
    const auto circular = changed({community_limit("70")});
    const auto found = ipsf::compare_reviews(original(), circular, *history, {}, asked, {2, {}});
    const auto before = ipsf::score_series(original(), true, history, {}, asked);
    const auto after = ipsf::score_series(circular, true, history, {}, asked);
    REQUIRE(found.dates.size() == 7);
    REQUIRE(found.reviews.size() == before.size());
    for (std::size_t i = 0; i < found.reviews.size(); ++i) {
        CHECK(found.reviews[i].date == before.in_short(i).date);
        CHECK(found.reviews[i].team == history->team_ids.text(before.in_short(i).team));
        check_side(found.reviews[i].before, before.at(i));
        check_side(found.reviews[i].after, after.at(i));
    }
    std::int64_t reviews = 0;
    std::int64_t moved = 0;
    for (std::size_t date = 0; date < found.dates.size(); ++date) {
        reviews += found.counts(date).reviews;
        moved += found.counts(date).moved;
    }
    CHECK(reviews == found.counts().reviews);
    CHECK(moved == found.counts().moved);
}

TEST_CASE("an edition compared with itself moves nobody") {
    const auto history = ipsf::generate({.coaches = 10, .years = 1, .seed = 2});
    const auto found = ipsf::compare_reviews(original(), original(), history.get(), {}, options("2024-06-30"));
    CHECK(found.reviews.size() > 1);
    CHECK(found.counts().moved == 0);
    CHECK(found.counts().levels == 0);
}

// The steps that a measurement reports are those of one pass; editions that measure otherwise take one each.
TEST_CASE("what both editions measure alike is measured once") {
    const auto history = ipsf::generate({.coaches = 10, .years = 1, .seed = 2});
    const auto total_of = [&](const auto& call) {
        std::int64_t steps = 0;
        call(ipsf::execution{1, [&](std::int64_t, std::int64_t total) {
                                 steps = total;
                                 return true;
                             }});
        return steps;
    };
    const auto asked = options("2024-06-30");
    const auto once =
        total_of([&](const auto& run) { (void)ipsf::score(original(), true, history.get(), {}, asked, run); });
    const auto compared_with = [&](const std::shared_ptr<const ipsf::edition>& other) {
        return total_of(
            [&](const auto& run) { (void)ipsf::compare_reviews(original(), other, history.get(), {}, asked, run); });
    };
    REQUIRE(once > 0);
    CHECK(compared_with(changed({community_limit("70")})) == once);
    CHECK(compared_with(ipsf::with_choices(original(), {{"waiting", "excluded"}})) ==
          2000);  // two passes, in thousandths
}

TEST_CASE("an answer that only one of the editions asks for is left out by the other") {
    // Criterion 24 asks for another share by another name.
    auto text = file();
    const auto start = text.find("id = 24\n");
    for (auto at = text.find("community_time_share", start); at != std::string::npos;
         at = text.find("community_time_share", at))
        text.replace(at, std::string("community_time_share").size(), "field_time_share");
    const auto items = sheet{{"field_time_share", "50"}, {"community_time_share", "65"}};
    const auto found = ipsf::compare_reviews(original(), read(text), nullptr, given(items), options("2024-06-30"));
    CHECK(found.reviews.at(0).before.low[23] == 5);
    CHECK(found.reviews.at(0).after.high[23] == 4);
    CHECK(found.before_warnings == ipsf::warning_counts{{{"answer-not-in-edition"}, 1}});
    CHECK(found.after_warnings == ipsf::warning_counts{{{"answer-not-in-edition"}, 1}});
}

TEST_CASE("what score() refuses is refused, for either edition") {
    auto unknown_team = options("2024-06-30");
    unknown_team.teams = {"T9"};
    CHECK_FALSE(problems_of([&] {
                    (void)ipsf::compare_reviews(original(), original(), two_teams().get(), {}, unknown_team);
                }).empty());
    CHECK(problems_of([&] {
              (void)ipsf::compare_reviews(original(), original(), nullptr, given({{"no_such_input", "1"}}),
                                          options("2024-06-30"));
          })
              .at(0)
              .rule == "unknown-item");
    ipsf::series_options no_dates;
    no_dates.from = on("2024-06-01");
    no_dates.to = on("2024-06-15");
    CHECK(problems_of([&] { (void)ipsf::compare_reviews(original(), original(), *two_teams(), {}, no_dates); })
              .at(0)
              .rule == "no-dates");
    // A date that neither edition covers is scored all the same.
    CHECK(ipsf::compare_reviews(original(), original(), two_teams().get(), {}, options("2019-06-30")).reviews.size() ==
          2);
}
