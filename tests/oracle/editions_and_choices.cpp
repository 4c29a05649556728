// Over random histories and answers: comparisons of editions equal two scorings, and what rests on choices equals a
// scoring by each.
#include "oracle/random_given.hpp"
#include "oracle/reviewed.hpp"
#include "oracle/spec_measures.hpp"
#include "oracle/to_history.hpp"
#include "support/built_in.hpp"
#include "support/catch.hpp"

#include <ipsf/edition_diff.hpp>
#include <ipsf/report.hpp>
#include <ipsf/sensitivity.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>

namespace {

using ipsf::test::built_in;

using choice_values = std::map<std::string, std::string>;

/// A history, answers beside it, and a review to make of them.
struct random_review {
    std::uint64_t seed = 0;
    std::shared_ptr<const ipsf::history> from;
    std::vector<ipsf::given_answer> given;
    ipsf::review_options options;
    oracle::random_source random;
};

choice_values choices_of_review(oracle::random_source& random) {
    choice_values chosen;
    if (random.in_percent(25)) chosen["averaging"] = "ratings";
    if (random.in_percent(25)) chosen["edge"] = "round-half-up";
    if (random.in_percent(25)) chosen["waiting"] = "excluded";
    if (random.in_percent(25)) chosen["practice_share"] = std::to_string(random.between(60, 100));
    if (random.in_percent(25)) chosen["job_end_days"] = "days";
    if (random.in_percent(25)) chosen["active_within_days"] = std::to_string(random.one_of(std::vector{1, 28, 90}));
    if (random.in_percent(25)) chosen["answers_valid_months"] = std::to_string(random.between(1, 25));
    return chosen;
}

/// The reviews of random histories from `first` to before `end`, one after another.
void for_each_review(std::uint64_t first, std::uint64_t end, const std::function<void(random_review&)>& look_at) {
    for (auto seed = first; seed < end; ++seed) {
        const bool integer_ids = seed % 2 == 0;
        const auto made = oracle::random_history(seed, {integer_ids, seed % 5 != 0});
        const auto from = oracle::to_history(made.history, {oracle::handed_over::by_rows, integer_ids, seed});
        oracle::random_source random(seed);
        for (const auto& review : made.reviews) {
            const auto teams = oracle::teams_on(made.history, review.as_of);
            if (teams.empty()) continue;
            random_review one{seed, from, oracle::random_given(random, teams, 25), {}, random};
            one.options.as_of = oracle::to_library_day(review.as_of);
            one.options.months = review.months;
            one.options.choices = choices_of_review(random);
            look_at(one);
        }
    }
}

void check_side(const ipsf::review_in_short& compared, const ipsf::review& scored) {
    CHECK(compared.totals[0] == scored.totals[0].total);
    for (std::size_t i = 0; i < 25; ++i) {
        INFO("criterion " << i + 1);
        CHECK(compared.low[i] == scored.criteria[i].decided.low);
        CHECK(compared.high[i] == scored.criteria[i].decided.high);
    }
}

bool same_range(const ipsf::criterion_score& one, const ipsf::criterion_score& other) {
    return one.decided.low == other.decided.low && one.decided.high == other.decided.high;
}

}  // namespace

TEST_CASE("comparisons of editions equal two scorings, and the other way round they are mirrored") {
    const auto ids = ipsf::embedded_editions();
    std::size_t moved = 0;
    std::size_t levels = 0;
    for_each_review(700, 712, [&](random_review& one) {
        const auto first = ipsf::embedded_edition(one.random.one_of(ids));
        const auto second = ipsf::embedded_edition(one.random.one_of(ids));
        INFO("seed " << one.seed << ", " << ipsf::format_day(one.options.as_of) << ", " << first->id << " and "
                     << second->id);
        const auto there = ipsf::compare_reviews(first, second, one.from.get(), one.given, one.options);
        const auto back = ipsf::compare_reviews(second, first, one.from.get(), one.given, one.options);
        const auto by_first = ipsf::score(first, true, one.from.get(), one.given, one.options);
        const auto by_second = ipsf::score(second, true, one.from.get(), one.given, one.options);
        CHECK(there.before_warnings == by_first.warnings);
        CHECK(there.after_warnings == by_second.warnings);
        REQUIRE(there.reviews.size() == by_first.reviews.size());
        REQUIRE(back.reviews.size() == by_first.reviews.size());
        for (std::size_t i = 0; i < there.reviews.size(); ++i) {
            CHECK(there.reviews[i].team == by_first.reviews[i].team);
            check_side(there.reviews[i].before, by_first.reviews[i]);
            check_side(there.reviews[i].after, by_second.reviews[i]);
            check_side(back.reviews[i].before, by_second.reviews[i]);
            check_side(back.reviews[i].after, by_first.reviews[i]);
            bool moves = false;
            for (std::size_t k = 0; k < 25; ++k) {
                const bool criterion_moves =
                    !same_range(by_first.reviews[i].criteria[k], by_second.reviews[i].criteria[k]);
                CHECK(there.reviews[i].moves(there.criteria[k]) == criterion_moves);
                moves = moves || criterion_moves;
            }
            CHECK(there.moves(there.reviews[i]) == moves);
            CHECK(there.changes_level(there.reviews[i]) ==
                  (by_first.reviews[i].totals[0].levels != by_second.reviews[i].totals[0].levels));
            moved += moves ? 1 : 0;
        }
        const auto counts = there.counts();
        const auto counted_back = back.counts();
        levels += static_cast<std::size_t>(counts.levels);
        CHECK(counts.moved == counted_back.moved);
        CHECK(counts.levels == counted_back.levels);
        CHECK(counts.totals[0].rise == counted_back.totals[0].fall);
        CHECK(counts.totals[0].fall == counted_back.totals[0].rise);
        if (first->id == second->id) CHECK(counts.moved == 0);
    });
    CHECK(moved > 20);
    CHECK(levels > 5);
}

TEST_CASE("each effect of a choice is the scoring with that choice") {
    std::size_t changed = 0;
    std::map<std::string, int> by_choice;
    for_each_review(740, 744, [&](random_review& one) {
        const auto by = built_in();
        const auto found = ipsf::find_sensitivity(by, true, one.from.get(), one.given, one.options);
        const auto as_it_is = ipsf::score(by, true, one.from.get(), one.given, one.options);
        REQUIRE(found.reviews.size() == as_it_is.reviews.size());
        CHECK(ipsf::to_json(found.scored) == ipsf::to_json(as_it_is));
        for (std::size_t effect = 0; effect < found.reviews.front().effects.size(); ++effect) {
            const auto key = found.reviews.front().effects[effect].key;
            auto chosen = one.options;
            chosen.choices[key] = found.reviews.front().effects[effect].value;
            const auto scored = ipsf::score(by, true, one.from.get(), one.given, chosen);
            for (std::size_t team = 0; team < scored.reviews.size(); ++team) {
                const auto& then = scored.reviews[team];
                const auto& said = found.reviews[team].effects[effect];
                INFO("seed " << one.seed << ", team " << *then.team << ", " << key << " = " << said.value);
                CHECK(said.totals[0].total.low == then.totals[0].total.low);
                CHECK(said.totals[0].total.high == then.totals[0].total.high);
                CHECK(said.totals[0].levels == then.totals[0].levels);
                std::vector<std::array<int, 3>> expected;
                for (std::size_t i = 0; i < 25; ++i)
                    if (!same_range(as_it_is.reviews[team].criteria[i], then.criteria[i]))
                        expected.push_back(
                            {static_cast<int>(i) + 1, then.criteria[i].decided.low, then.criteria[i].decided.high});
                std::vector<std::array<int, 3>> given;
                for (const auto& criterion : said.criteria)
                    given.push_back({criterion.id, criterion.low, criterion.high});
                CHECK(given == expected);
                changed += expected.size();
                by_choice[key] += expected.empty() ? 0 : 1;
            }
        }
    });
    CHECK(changed > 30);
    for (const char* key :
         {"averaging", "edge", "waiting", "active_within_days", "practice_share", "answers_valid_months"}) {
        INFO(key);
        CHECK(by_choice[key] > 0);
    }
}

TEST_CASE("worst, best and what matters are those of every combination scored apart") {
    std::size_t by_choices = 0;
    std::size_t at_once = 0;
    for_each_review(760, 764, [&](random_review& one) {
        if (one.random.in_percent(92)) return;  // each takes 1728 scorings or more
        const auto by = built_in();
        const auto found = ipsf::find_sensitivity(by, true, one.from.get(), one.given, one.options);
        // All combinations, in the order in which the values are tried: those in force first.
        std::vector<choice_values> all{one.options.choices};
        for (const auto& choice : found.tried) {
            const auto so_far = all;
            for (const auto& value : choice.others)
                for (auto combination : so_far) {
                    combination[choice.key] = value;
                    all.push_back(combination);
                }
        }
        REQUIRE(static_cast<std::int64_t>(all.size()) == found.combinations);
        std::vector<ipsf::review_set> scored;
        for (const auto& combination : all) {
            auto chosen = one.options;
            chosen.choices = combination;
            scored.push_back(ipsf::score(by, true, one.from.get(), one.given, chosen));
        }
        for (std::size_t team = 0; team < found.reviews.size(); ++team) {
            const auto& said = found.reviews[team];
            INFO("seed " << one.seed << ", team " << *found.scored.reviews[team].team);
            int worst = 1000;
            int best = 0;
            std::array<int, 25> lowest{};
            std::array<int, 25> highest{};
            lowest.fill(6);
            std::array<std::set<std::string>, 25> matter;
            for (const auto& each : scored) {
                const auto& then = each.reviews[team];
                worst = std::min(worst, then.totals[0].total.low);
                best = std::max(best, then.totals[0].total.high);
                for (std::size_t i = 0; i < 25; ++i) {
                    lowest[i] = std::min(lowest[i], then.criteria[i].decided.low);
                    highest[i] = std::max(highest[i], then.criteria[i].decided.high);
                }
            }
            // A choice matters where some combination differs from the same one with the value in force.
            std::map<choice_values, std::size_t> place_of;
            for (std::size_t place = 0; place < all.size(); ++place) {
                auto whole = all[place];
                for (const auto& choice : found.tried) whole.emplace(choice.key, choice.in_force);
                place_of[whole] = place;
            }
            REQUIRE(place_of.size() == all.size());
            for (const auto& [combination, place] : place_of)
                for (const auto& choice : found.tried) {
                    auto in_force = combination;
                    in_force[choice.key] = choice.in_force;
                    const auto& with = scored[place].reviews[team];
                    const auto& without = scored[place_of.at(in_force)].reviews[team];
                    for (std::size_t i = 0; i < 25; ++i)
                        if (!same_range(with.criteria[i], without.criteria[i])) matter[i].insert(choice.key);
                }
            CHECK(said.totals[0].worst.total == worst);
            CHECK(said.totals[0].best.total == best);
            for (const auto* extreme : {&said.totals[0].worst, &said.totals[0].best}) {
                auto chosen = one.options;
                for (const auto& [key, value] : extreme->choices) chosen.choices[key] = value;
                const auto then = ipsf::score(by, true, one.from.get(), one.given, chosen).reviews[team];
                CHECK((extreme == &said.totals[0].worst ? then.totals[0].total.low : then.totals[0].total.high) ==
                      extreme->total);
                at_once += extreme->choices.size() > 1 ? 1 : 0;
            }
            for (std::size_t i = 0; i < 25; ++i) {
                INFO("criterion " << i + 1);
                CHECK(said.criteria[i].lowest == lowest[i]);
                CHECK(said.criteria[i].highest == highest[i]);
                CHECK(std::set<std::string>(said.criteria[i].choices.begin(), said.criteria[i].choices.end()) ==
                      matter[i]);
                by_choices += static_cast<std::size_t>(said.criteria[i].from_choices());
            }
        }
    });
    CHECK(by_choices > 10);
    CHECK(at_once > 0);
}
