// What a review would be under other values of the named choices: worked out by hand, and compared with score() choice
// by choice.
#include "edition_diff/changed_edition.hpp"
#include "review/case.hpp"
#include "support/catch.hpp"

#include <ipsf/generate.hpp>
#include <ipsf/report.hpp>
#include <ipsf/sensitivity.hpp>

#include <random>

using namespace review_case;

namespace {

ipsf::sensitivity look_at(const ipsf::history* from, const sheet& items,
                          std::map<std::string, std::string> choices = {}) {
    return ipsf::find_sensitivity(built_in(), true, from, given(items), options("2024-06-30", std::move(choices)));
}

ipsf::review_sensitivity of_sheet(const sheet& items, std::map<std::string, std::string> choices = {}) {
    return look_at(nullptr, items, std::move(choices)).reviews.at(0);
}

const ipsf::choice_effect& effect(const ipsf::review_sensitivity& found, const std::string& key,
                                  const std::string& value) {
    for (const auto& one : found.effects)
        if (one.key == key && one.value == value) return one;
    throw std::invalid_argument("not tried: " + key);
}

using keys = std::vector<std::string>;
using changes = std::map<std::string, std::string>;

/// All criteria rated 4, but `id` by these answers.
sheet all_but(int id, const sheet& answers) {
    auto items = rated(all_rated(4), id, 0);
    items.insert(items.end(), answers.begin(), answers.end());
    return items;
}

/// Criterion 23 with everything that level 5 asks for and this share of weeks met.
sheet follow_up(const char* weeks_met) {
    return all_but(23, {{"first_month_weeks_met_share", weeks_met},
                        {"contacts_per_month_first_year", "1"},
                        {"met_week_before_share", "100"},
                        {"met_within_three_days_share", "100"},
                        {"end_contact_share", "100"},
                        {"support_tapered", "true"},
                        {"met_after_four_months_share", "60"},
                        {"met_after_first_month_share", "100"}});
}

/// What score() says with those choices has to be what was found.
void check_totals(const ipsf::review& expected, int total_low, int total_high, const keys& levels) {
    CHECK(total_low == expected.totals[0].total.low);
    CHECK(total_high == expected.totals[0].total.high);
    CHECK(levels == expected.totals[0].levels);
}

}  // namespace

TEST_CASE("all other words are tried, and of numbers the alternatives of the edition") {
    const auto found = look_at(nullptr, all_rated(4));
    const auto tried = [&](const std::string& key) {
        for (const auto& one : found.tried)
            if (one.key == key) return one.others;
        return keys{"missing"};
    };
    CHECK(found.tried.size() == built_in()->choices.size());
    CHECK(tried("edge") == keys{"round-half-up"});
    CHECK(tried("practice_share") == keys{"75", "90"});
    CHECK(tried("job_end_days") == keys{"days"});
    CHECK(tried("active_within_days") == keys{"28"});
    CHECK(found.combinations == 2 * 2 * 2 * 2 * 2 * 2 * 3 * 3 * 3);
    const auto chosen = look_at(nullptr, all_rated(4), {{"practice_share", "70"}, {"edge", "round-half-up"}});
    CHECK(chosen.tried.at(3).key == "edge");
    CHECK(chosen.tried.at(3).in_force == "round-half-up");
    CHECK(chosen.tried.at(3).others == keys{"level-met"});
    CHECK(chosen.combinations == 2 * 2 * 2 * 2 * 2 * 2 * 4 * 3 * 3);  // 70 in force; 80, 75 and 90 tried
}

TEST_CASE("ratings rest on no choice") {
    const auto found = of_sheet(all_rated(4));
    for (const auto& one : found.effects) CHECK(one.criteria.empty());
    for (const auto& one : found.criteria) {
        CHECK(one.choices.empty());
        CHECK(one.from_unknown() == 0);
        CHECK(one.from_choices() == 0);
    }
    CHECK(found.totals[0].worst.total == 100);
    CHECK(found.totals[0].best.total == 100);
    CHECK(found.totals[0].worst.choices.empty());
    CHECK(found.totals[0].best.level == "good");
}

// 65 % is level 5 either way; 64.5 % is level 4 exactly, and rounds to 65 %, level 5: 24 x 4 + 4 = 100 becomes 101.
TEST_CASE("a share just under a limit rests on `edge`, one on the limit does not") {
    const auto on_limit = of_sheet(all_but(24, {{"community_time_share", "65"}}));
    CHECK(effect(on_limit, "edge", "round-half-up").criteria.empty());
    CHECK(on_limit.criteria.at(23).choices.empty());

    const auto found = of_sheet(all_but(24, {{"community_time_share", "64.5"}}));
    const auto& rounded = effect(found, "edge", "round-half-up");
    REQUIRE(rounded.criteria.size() == 1);
    CHECK(rounded.criteria[0].id == 24);
    CHECK(rounded.criteria[0].low == 5);
    CHECK(rounded.criteria[0].high == 5);
    CHECK(rounded.totals[0].total.low == 101);
    CHECK(rounded.totals[0].levels == keys{"good"});
    const auto& criterion = found.criteria.at(23);
    CHECK(criterion.choices == keys{"edge"});
    CHECK(criterion.lowest == 4);
    CHECK(criterion.highest == 5);
    CHECK(criterion.from_choices() == 1);
    CHECK(criterion.readings == built_in()->criteria[23].readings);
    CHECK(found.totals[0].worst.total == 100);
    CHECK(found.totals[0].worst.choices.empty());
    CHECK(found.totals[0].best.total == 101);
    CHECK(found.totals[0].best.choices == changes{{"edge", "round-half-up"}});
}

// One coach with 100 %, one with 45 %, one with 30 % of the time in the community: levels 5, 3 and 2, on average 10/3,
// nearest 3. All minutes together are 1075/1200, level 5. 24 x 4 + 5 = 101 becomes 99, fair instead of good.
TEST_CASE("criterion 24 may rest on `averaging`") {
    const auto history = three_coaches_in_the_community();
    const auto found = look_at(history.get(), rated(all_rated(4), 24, 0));
    const auto& one = found.reviews.at(0);
    CHECK(found.scored.reviews.at(0).team == "T1");
    const auto& ratings = effect(one, "averaging", "ratings");
    REQUIRE(ratings.criteria.size() == 1);
    CHECK(ratings.criteria[0].id == 24);
    CHECK(ratings.criteria[0].low == 3);
    CHECK(ratings.totals[0].total.high == 99);
    CHECK(ratings.totals[0].levels == keys{"fair"});
    CHECK(one.criteria.at(23).choices == keys{"averaging"});
    CHECK(one.totals[0].worst.total == 99);
    CHECK(one.totals[0].worst.level == "fair");
    CHECK(one.totals[0].worst.choices == changes{{"averaging", "ratings"}});
    CHECK(one.totals[0].best.total == 101);
    CHECK(one.totals[0].best.choices.empty());
}

// 89.6 % of the weeks meet 80 % and 75 %, not 90 %; rounded to 90 % they do. So `edge` matters only beside another
// practice_share: level 5 becomes 3 (60 % met after four months) with practice_share = 90 alone.
TEST_CASE("a choice that matters beside another value of another choice only is named") {
    const auto found = of_sheet(follow_up("89.6"));
    CHECK(effect(found, "edge", "round-half-up").criteria.empty());
    CHECK(effect(found, "practice_share", "75").criteria.empty());
    const auto& stricter = effect(found, "practice_share", "90");
    REQUIRE(stricter.criteria.size() == 1);
    CHECK(stricter.criteria[0].low == 3);
    CHECK(found.criteria.at(22).choices == keys{"edge", "practice_share"});
    CHECK(found.totals[0].worst.total == 96 + 3);
    CHECK(found.totals[0].worst.choices == changes{{"practice_share", "90"}});
    CHECK(found.totals[0].best.total == 96 + 5);
}

// 74.6 % of the weeks: level 5 only by practice_share = 75 and rounding together.
TEST_CASE("the best total may take two choices at once") {
    const auto found = of_sheet(follow_up("74.6"));
    for (const auto& one : found.effects) CHECK(one.criteria.empty());
    CHECK(found.totals[0].best.total == 96 + 5);
    CHECK(found.totals[0].best.choices == changes{{"edge", "round-half-up"}, {"practice_share", "75"}});
    CHECK(found.totals[0].worst.total == 96 + 3);
    CHECK(found.criteria.at(22).from_choices() == 2);
}

// 4.6 meetings a week, 10 job seekers, tracking unknown: level 2 without tracking, 3 with. Rounded to 5 they allow
// level 4.
TEST_CASE("what comes from unknown inputs is told apart from what comes from choices") {
    const auto found = of_sheet(all_but(17, {{"employer_meetings_per_week", "4.6"}, {"job_seekers_per_coach", "10"}}));
    const auto& one = found.criteria.at(16);
    CHECK(one.low == 2);
    CHECK(one.high == 3);
    CHECK(one.lowest == 2);
    CHECK(one.highest == 4);
    CHECK(one.from_unknown() == 1);
    CHECK(one.from_choices() == 1);
    CHECK(one.choices == keys{"edge"});
    CHECK(found.totals[0].worst.total == 96 + 2);
    CHECK(found.totals[0].best.total == 96 + 4);
}

// An answer of 30 September is nine months old on 30 June: it holds for twelve months and for 24, not for six.
TEST_CASE("an answer given some time ago rests on how long answers are valid") {
    const auto history = two_teams({{"T2", "clients_per_coach", "18", "2023-09-30"}});
    const auto found = look_at(history.get(), rated(all_rated(4), 1, 0));
    const auto& second = found.reviews.at(1);
    REQUIRE(found.scored.reviews.at(1).team == "T2");
    CHECK(effect(second, "answers_valid_months", "24").criteria.empty());
    const auto& shorter = effect(second, "answers_valid_months", "6");
    REQUIRE(shorter.criteria.size() == 1);
    CHECK(shorter.criteria[0].id == 1);
    CHECK(shorter.criteria[0].low == 1);
    CHECK(shorter.criteria[0].high == 5);
    CHECK(shorter.totals[0].levels == keys{"fair", "good"});  // 97 to 101
    CHECK(second.criteria.at(0).lowest == 1);
    CHECK(second.criteria.at(0).choices == keys{"answers_valid_months"});
}

TEST_CASE("each effect is what score() gives with that choice") {
    for (const std::uint64_t seed : {3U, 8U}) {
        const auto history = ipsf::generate({.coaches = 10, .years = 2, .seed = seed});
        const auto asked = options("2024-07-10");
        const auto found = ipsf::find_sensitivity(built_in(), true, history.get(), {}, asked);
        const auto as_it_is = ipsf::score(built_in(), true, history.get(), {}, asked);
        REQUIRE(found.reviews.size() == as_it_is.reviews.size());
        CHECK(ipsf::to_json(found.scored) == ipsf::to_json(as_it_is));
        std::size_t changed = 0;
        for (std::size_t effect = 0; effect < found.reviews[0].effects.size(); ++effect) {
            const auto& [key, value] =
                std::pair(found.reviews[0].effects[effect].key, found.reviews[0].effects[effect].value);
            auto chosen = asked;
            chosen.choices = {{key, value}};
            const auto scored = ipsf::score(built_in(), true, history.get(), {}, chosen);
            for (std::size_t team = 0; team < scored.reviews.size(); ++team) {
                const auto& one = found.reviews[team].effects[effect];
                INFO(key << " = " << value << ", team " << *scored.reviews[team].team);
                check_totals(scored.reviews[team], one.totals[0].total.low, one.totals[0].total.high,
                             one.totals[0].levels);
                auto differing = one.criteria.begin();
                for (std::size_t i = 0; i < 25; ++i) {
                    const auto& before = as_it_is.reviews[team].criteria[i].decided;
                    const auto& after = scored.reviews[team].criteria[i].decided;
                    if (before.low == after.low && before.high == after.high) continue;
                    ++changed;
                    REQUIRE(differing != one.criteria.end());
                    CHECK(differing->id == static_cast<int>(i) + 1);
                    CHECK(differing->low == after.low);
                    CHECK(differing->high == after.high);
                    ++differing;
                }
                CHECK(differing == one.criteria.end());
            }
        }
        CHECK(changed > 0);
    }
}

TEST_CASE("worst, best and the range of each criterion are those of all combinations scored one after another") {
    std::mt19937 random(11);
    const auto percent = [&] {
        const auto tenths = std::to_string(random() % 10);
        return std::to_string(70 + random() % 25) + "." + tenths;
    };
    std::size_t by_choices = 0;
    {
        auto items = follow_up("80");
        std::erase_if(items, [](const auto& item) {
            return item.first == "rating.2" || item.first == "rating.19" || item.first == "rating.24";
        });
        for (auto& [item, value] : items)
            if (item == "first_month_weeks_met_share" || item == "end_contact_share") value = percent();
        items.insert(items.end(), {{"coaching_time_share", percent()}, {"community_time_share", "64.7"}});
        const auto found = of_sheet(items);
        int worst = 1000;
        int best = 0;
        std::array<int, 25> lowest{};
        std::array<int, 25> highest{};
        lowest.fill(6);
        std::int64_t combinations = 0;
        for (const char* averaging : {"counts", "ratings"})
            for (const char* edge : {"level-met", "round-half-up"})
                for (const char* waiting : {"counted", "excluded"})
                    for (const char* seasonal : {"counted", "not_counted"})
                        for (const char* share : {"80", "75", "90"})
                            for (const char* valid : {"12", "6", "24"})
                                for (const char* days : {"30", "0", "60"}) {
                                    ++combinations;
                                    const auto scored = score_sheet(items, "2024-06-30",
                                                                    {{"averaging", averaging},
                                                                     {"edge", edge},
                                                                     {"waiting", waiting},
                                                                     {"seasonal_and_agency", seasonal},
                                                                     {"practice_share", share},
                                                                     {"answers_valid_months", valid},
                                                                     {"waiting_days", days}});
                                    worst = std::min(worst, scored.reviews[0].totals[0].total.low);
                                    best = std::max(best, scored.reviews[0].totals[0].total.high);
                                    for (std::size_t i = 0; i < 25; ++i) {
                                        lowest[i] = std::min(lowest[i], scored.reviews[0].criteria[i].decided.low);
                                        highest[i] = std::max(highest[i], scored.reviews[0].criteria[i].decided.high);
                                    }
                                }
        // Without a history, job_end_days and active_within_days change nothing.
        CHECK(look_at(nullptr, items).combinations == combinations * 2 * 2);
        CHECK(found.totals[0].worst.total == worst);
        CHECK(found.totals[0].best.total == best);
        CHECK(score_sheet(items, "2024-06-30", found.totals[0].worst.choices).reviews[0].totals[0].total.low == worst);
        CHECK(score_sheet(items, "2024-06-30", found.totals[0].best.choices).reviews[0].totals[0].total.high == best);
        for (std::size_t i = 0; i < 25; ++i) {
            CHECK(found.criteria[i].lowest == lowest[i]);
            CHECK(found.criteria[i].highest == highest[i]);
            by_choices += static_cast<std::size_t>(found.criteria[i].from_choices());
        }
    }
    CHECK(by_choices > 0);
}

TEST_CASE("the extremes of a history are reached by the choices that are named") {
    const auto history = ipsf::generate({.coaches = 10, .years = 2, .seed = 4});
    const auto asked = options("2024-09-30");
    const auto found = ipsf::find_sensitivity(built_in(), true, history.get(), {}, asked, {2, {}});
    for (std::size_t team = 0; team < found.reviews.size(); ++team) {
        const auto scored = [&](const changes& chosen) {
            auto one = asked;
            one.choices = chosen;
            return ipsf::score(built_in(), true, history.get(), {}, one).reviews[team];
        };
        const auto& one = found.reviews[team];
        CHECK(scored(one.totals[0].worst.choices).totals[0].total.low == one.totals[0].worst.total);
        CHECK(scored(one.totals[0].best.choices).totals[0].total.high == one.totals[0].best.total);
        for (const auto& each : one.effects) {
            CHECK(each.totals[0].total.low >= one.totals[0].worst.total);
            CHECK(each.totals[0].total.high <= one.totals[0].best.total);
        }
    }
}

TEST_CASE("what score() refuses is refused, and so are too many combinations") {
    CHECK(problems_of([] { (void)look_at(nullptr, {{"no_such_input", "1"}}); }).at(0).rule == "unknown-item");
    CHECK(problems_of([] {
              (void)look_at(nullptr, all_rated(4), {{"edge", "nearest"}});
          })
              .at(0)
              .rule == "unknown-value");
    CHECK(problems_of([] {
              (void)ipsf::find_sensitivity(built_in(), false, nullptr, given(all_rated(4)), options("2019-06-30"));
          })
              .at(0)
              .rule == "edition-not-valid");

    // 2^5 words, 2 values of active_within_days, 3 of answers_valid_months, 19 of practice_share, and 18 or 17 of
    // waiting_days: 65 664 or 62 016.
    const auto alternatives = [](int first, int count) {
        std::string list;
        for (int i = 0; i < count; ++i) list += (i == 0 ? "[\"" : ", \"") + std::to_string(first + i) + "\"";
        return list + "]";
    };
    const auto with = [&](int days) {
        return changed_edition::changed({{"[choice.practice_share]", "[\"75\", \"90\"]", alternatives(20, 18)},
                                         {"[choice.waiting_days]", "[\"0\", \"60\"]", alternatives(31, days - 1)}});
    };
    const auto look_by = [&](const std::shared_ptr<const ipsf::edition>& by) {
        return ipsf::find_sensitivity(by, true, nullptr, given(all_rated(4)), options("2024-06-30"));
    };
    CHECK(problems_of([&] { (void)look_by(with(18)); }).at(0).rule == "too-many-combinations");
    CHECK(look_by(with(17)).combinations == 62'016);
}
