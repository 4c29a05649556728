// Sensitivity through the C ABI: what of a review rests on a choice, worked out by hand.
#include "capi/services.hpp"

#include <algorithm>
#include <cstdint>

using namespace services;

namespace {

sensitivity_handle found_by(const edition_handle& edition, const ipsf_history* history, const answers_handle& answers,
                            const ipsf_review_options& options = options_for(june_30)) {
    sensitivity_handle found;
    REQUIRE(ipsf_sensitivity_new(edition.get(), history, answers.get(), &options, found.out(), nullptr) == IPSF_OK);
    return found;
}

/// Of a review without a history: all criteria rated 4, but `id` by these answers.
sensitivity_handle of_sheet(int id, const std::vector<answer>& given, const edition_handle& edition = built_in()) {
    auto all = rated_but(id);
    all.insert(all.end(), given.begin(), given.end());
    return found_by(edition, nullptr, answers_of(all));
}

std::vector<ipsf_total_range> totals_of(const sensitivity_handle& found) {
    return all_of<ipsf_total_range>(found.get(), ipsf_sensitivity_count(found.get()), ipsf_sensitivity_copy);
}

std::vector<ipsf_criterion_range> criteria_of(const sensitivity_handle& found) {
    return all_of<ipsf_criterion_range>(found.get(), ipsf_sensitivity_count(found.get()),
                                        ipsf_sensitivity_copy_criteria, 25);
}

std::vector<ipsf_choice_effect> effects_of(const sensitivity_handle& found) {
    return all_of<ipsf_choice_effect>(found.get(), ipsf_sensitivity_effect_count(found.get()),
                                      ipsf_sensitivity_copy_effects);
}

std::string json_of(const sensitivity_handle& found) { return text_by(ipsf_sensitivity_json, found.get()); }

/// Five words with another option each, three numbers with two alternatives each and one with one.
constexpr std::size_t values_tried = 5 + 3 * 2 + 1;

}  // namespace

// 64.5 % is level 4 exactly and rounds to 65 %, level 5: 24 x 4 + 4 = 100 becomes 101.
TEST_CASE("a share just under a limit rests on `edge`") {
    const auto found = of_sheet(24, {{"community_time_share", "64.5", ""}});  // edition and answers are freed
    const auto effects = effects_of(found);
    REQUIRE(effects.size() == values_tried);
    for (const auto& one : effects) {
        INFO(one.key << " = " << one.value);
        const bool rounds = std::string(one.key) == "edge";
        if (rounds) CHECK(std::string(one.value) == "round-half-up");
        CHECK(one.moved == (rounds ? 1 : 0));
        CHECK(one.total_low == (rounds ? 101 : 100));
        CHECK(one.total_high == one.total_low);
        CHECK(one.review == 0);
        CHECK(std::string(one.lowest_level) == "good");
        CHECK(std::string(one.highest_level) == "good");
    }
    CHECK(std::count_if(effects.begin(), effects.end(), [](const auto& one) { return one.moved > 0; }) == 1);
    const auto criteria = criteria_of(found);
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        CHECK(criteria[i].criterion == static_cast<int>(i) + 1);
        CHECK(criteria[i].low == 4);
        CHECK(criteria[i].high == 4);
        CHECK(criteria[i].lowest == 4);
        CHECK(criteria[i].highest == (i == 23 ? 5 : 4));
    }
    const auto totals = totals_of(found);
    REQUIRE(totals.size() == 1);
    CHECK(totals[0].worst_total == 100);
    CHECK(totals[0].best_total == 101);
    CHECK(std::string(totals[0].worst_level) == "good");
    CHECK(std::string(totals[0].best_level) == "good");
    CHECK(totals[0].team == nullptr);
    CHECK(totals[0].what_if == IPSF_FALSE);
}

// Tracking unknown, 4.6 meetings a week: level 2 without tracking, 3 with it every month. Rounded to 5 they are 4 with
// it every week. The others add 96.
TEST_CASE("what comes from unknown inputs is told apart from what comes from choices") {
    const auto found = of_sheet(17, {{"employer_meetings_per_week", "4.6", ""}, {"job_seekers_per_coach", "10", ""}});
    const auto one = criteria_of(found).at(16);
    CHECK(one.low == 2);
    CHECK(one.high == 3);
    CHECK(one.lowest == 2);
    CHECK(one.highest == 4);
    const auto total = totals_of(found).at(0);
    CHECK(total.worst_total == 98);
    CHECK(total.best_total == 100);
    CHECK(std::string(total.worst_level) == "fair");
    CHECK(std::string(total.best_level) == "good");
    for (const auto& effect : effects_of(found)) {
        const bool rounds = std::string(effect.key) == "edge";
        CHECK(effect.moved == (rounds ? 1 : 0));
        CHECK(effect.total_low == 98);
        CHECK(effect.total_high == (rounds ? 100 : 99));
        CHECK(std::string(effect.lowest_level) == "fair");
        CHECK(std::string(effect.highest_level) == (rounds ? "good" : "fair"));
    }
}

TEST_CASE("of several teams each has its own effects, criteria and totals") {
    // T1 rounds to 65 %, T2 is on it: 95 + 4 = 99 may be 100, 100 stays.
    const auto found = found_by(built_in(), teams(2).get(), community_shares({"64.5", "65"}));
    const auto totals = totals_of(found);
    REQUIRE(totals.size() == 2);
    CHECK(std::string(totals[0].team) == "T1");
    CHECK(totals[0].worst_total == 99);
    CHECK(totals[0].best_total == 100);
    CHECK(std::string(totals[0].worst_level) == "fair");
    CHECK(std::string(totals[0].best_level) == "good");
    CHECK(std::string(totals[1].team) == "T2");
    CHECK(totals[1].worst_total == 100);
    CHECK(totals[1].best_total == 100);
    const auto effects = effects_of(found);
    REQUIRE(effects.size() == 2 * values_tried);
    for (std::size_t i = 0; i < effects.size(); ++i) {
        CHECK(effects[i].review == (i < values_tried ? 0 : 1));
        CHECK(std::string(effects[i].key) == effects[i % values_tried].key);
        CHECK(effects[i].moved == (i < values_tried && std::string(effects[i].key) == "edge" ? 1 : 0));
    }
    // The last effect of T1 and the first of T2; the criteria of T2 alone.
    std::vector<ipsf_choice_effect> part(2, IPSF_CHOICE_EFFECT_INIT);
    REQUIRE(ipsf_sensitivity_copy_effects(found.get(), static_cast<std::int64_t>(values_tried) - 1, 2, part.data(),
                                          nullptr) == IPSF_OK);
    CHECK(part[0].review == 0);
    CHECK(part[1].review == 1);
    CHECK(std::string(part[1].key) == effects[0].key);
    std::vector<ipsf_criterion_range> second(25, IPSF_CRITERION_RANGE_INIT);
    REQUIRE(ipsf_sensitivity_copy_criteria(found.get(), 1, 1, second.data(), nullptr) == IPSF_OK);
    CHECK(second[23].criterion == 24);
    CHECK(second[23].lowest == 5);
}

TEST_CASE("a what-if is marked, and tries its own rules") {
    // With level 5 from 70 % on, 64.5 % is level 4, rounded or not.
    const auto found = of_sheet(24, {{"community_time_share", "64.5", ""}}, circular());
    CHECK(totals_of(found).at(0).best_total == 100);
    CHECK(totals_of(found).at(0).what_if == IPSF_TRUE);
    CHECK(has(json_of(found), "\"what_if\""));
}

TEST_CASE("JSON and text are those of the reviews, with what they rest on") {
    const auto answers = community_shares({"64.5", "65"});
    const auto options = options_for(june_30);
    const auto history = teams(2);
    const auto found = found_by(built_in(), history.get(), answers);
    reviews_handle reviews;
    REQUIRE(ipsf_reviews_score(built_in().get(), history.get(), answers.get(), &options, reviews.out(), nullptr) ==
            IPSF_OK);
    const auto with = json_of(found);
    const auto without = json_of(reviews.get());
    CHECK(has(with, "\"combinations\": 1728"));  // 2^5 words, 2 x 3^3 numbers
    CHECK_FALSE(has(without, "\"sensitivity\""));
    CHECK(with.substr(0, with.find("\"reviews\"")) == without.substr(0, without.find("\"reviews\"")));
    CHECK(has(text_by(ipsf_sensitivity_text, found.get(), "en"), "What rests on a choice or a reading"));
    CHECK(has(text_by(ipsf_sensitivity_text, found.get(), "fi"), "Mikä riippuu valinnasta tai tulkinnasta"));
    const auto page = text_by(ipsf_reviews_text, reviews.get(), "en");
    CHECK(has(text_by(ipsf_sensitivity_text, found.get(), "en"), page.substr(0, 200)));
}

// 64.5 % is level 4, rounded 5: 100 becomes 101.
TEST_CASE("the tables of sensitivity and its reviews need it no more") {
    const std::vector<answer> share = {{"community_time_share", "64.5", ""}};
    CHECK(csv_of_table(of_sheet(24, share), ipsf_sensitivity_table, "effect_criteria") ==
          "team_id,as_of,choice,value,criterion,low,high\r\n,2024-06-30,edge,round-half-up,24,5,5\r\n");
    CHECK(has(csv_of_table(of_sheet(24, share), ipsf_sensitivity_table, "totals"),
              "\r\n,2024-06-30,,100,good,101,good,1728\r\n"));
    CHECK(names_of_tables(of_sheet(24, share), ipsf_sensitivity_table) ==
          "the result has no table of that name; it has \"totals\", \"extreme_choices\", \"criteria\", \"effects\", "
          "\"effect_totals\", \"effect_criteria\"");

    reviews_handle reviews;
    REQUIRE(ipsf_sensitivity_reviews(of_sheet(24, share).get(), reviews.out(), nullptr) == IPSF_OK);
    auto all = rated_but(24);
    all.insert(all.end(), share.begin(), share.end());
    const auto options = options_for(june_30);
    reviews_handle scored;
    REQUIRE(ipsf_reviews_score(built_in().get(), nullptr, answers_of(all).get(), &options, scored.out(), nullptr) ==
            IPSF_OK);
    CHECK(json_of(reviews.get()) == json_of(scored.get()));
    CHECK(csv_of_table(std::move(reviews), ipsf_reviews_table, "inputs") ==
          csv_of_table(std::move(scored), ipsf_reviews_table, "inputs"));
    reviews_handle none;
    CHECK(ipsf_sensitivity_reviews(nullptr, none.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_sensitivity_reviews(of_sheet(24, share).get(), nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
}

TEST_CASE("sensitivity is the same for any number of threads, is told about and can be cancelled") {
    const auto history = teams(2);
    const auto answers = community_shares({"64.5", "65"});
    auto options = options_for(june_30);
    options.threads = 1;
    const auto alone = json_of(found_by(built_in(), history.get(), answers, options));
    options.threads = 3;
    CHECK(json_of(found_by(built_in(), history.get(), answers, options)) == alone);

    told progress;
    options.progress = told::note;
    options.user = &progress;
    (void)found_by(built_in(), history.get(), answers, options);
    CHECK(progress.calls > 1);
    CHECK(progress.never_less);
    CHECK(progress.last == progress.total);

    options.progress = told::stop;
    sensitivity_handle none;
    CHECK(ipsf_sensitivity_new(built_in().get(), history.get(), answers.get(), &options, none.out(), nullptr) ==
          IPSF_CANCELLED);
    CHECK(none.get() == nullptr);
}

TEST_CASE("what sensitivity refuses and does not accept") {
    const std::int32_t bad = IPSF_INVALID_ARGUMENT;
    const auto edition = built_in();
    const auto answers = answers_of(rated_but(0));
    auto options = options_for(june_30);
    sensitivity_handle none;
    CHECK(ipsf_sensitivity_new(nullptr, nullptr, answers.get(), &options, none.out(), nullptr) == bad);
    CHECK(ipsf_sensitivity_new(edition.get(), nullptr, nullptr, &options, none.out(), nullptr) == bad);
    CHECK(ipsf_sensitivity_new(edition.get(), nullptr, answers.get(), nullptr, none.out(), nullptr) == bad);
    CHECK(ipsf_sensitivity_new(edition.get(), nullptr, answers.get(), &options, nullptr, nullptr) == bad);
    options.threads = -1;
    CHECK(ipsf_sensitivity_new(edition.get(), nullptr, answers.get(), &options, none.out(), nullptr) == bad);
    options = options_for(june_30);
    const ipsf_choice unknown = {"edge", "nearest"};
    options.choices = &unknown;
    options.choice_count = 1;
    CHECK(ipsf_sensitivity_new(edition.get(), nullptr, answers.get(), &options, none.out(), nullptr) == IPSF_REFUSED);
    // An edition chosen by date does not score a day that it does not cover; one that is named does.
    edition_handle by_date;
    REQUIRE(ipsf_edition_for_date("fi", june_30, by_date.out(), nullptr) == IPSF_OK);
    options = options_for(18931);  // 2021-10-31
    CHECK(ipsf_sensitivity_new(by_date.get(), nullptr, answers.get(), &options, none.out(), nullptr) == IPSF_REFUSED);
    CHECK(none.get() == nullptr);
    const auto found = found_by(edition, nullptr, answers, options);

    CHECK(ipsf_sensitivity_count(nullptr) == 0);
    CHECK(ipsf_sensitivity_effect_count(nullptr) == 0);
    ipsf_total_range total = IPSF_TOTAL_RANGE_INIT;
    CHECK(ipsf_sensitivity_copy(nullptr, 0, 0, nullptr, nullptr) == bad);
    CHECK(ipsf_sensitivity_copy(found.get(), 0, 1, nullptr, nullptr) == bad);
    CHECK(ipsf_sensitivity_copy(found.get(), 0, 2, &total, nullptr) == bad);
    CHECK(ipsf_sensitivity_copy(found.get(), 1, 1, &total, nullptr) == bad);
    CHECK(ipsf_sensitivity_copy(found.get(), -1, 1, &total, nullptr) == bad);
    CHECK(ipsf_sensitivity_copy(found.get(), 1, 0, nullptr, nullptr) == IPSF_OK);
    total.struct_size -= 1;
    CHECK(ipsf_sensitivity_copy(found.get(), 0, 1, &total, nullptr) == bad);
    ipsf_criterion_range criteria[25] = {IPSF_CRITERION_RANGE_INIT};
    CHECK(ipsf_sensitivity_copy_criteria(nullptr, 0, 0, nullptr, nullptr) == bad);
    CHECK(ipsf_sensitivity_copy_criteria(found.get(), 0, 1, nullptr, nullptr) == bad);
    CHECK(ipsf_sensitivity_copy_criteria(found.get(), 0, 25, criteria, nullptr) ==
          bad);  // it is reviews that are counted
    CHECK(ipsf_sensitivity_copy_criteria(found.get(), 0, 1, criteria, nullptr) == IPSF_OK);
    criteria[0].struct_size = 0;
    CHECK(ipsf_sensitivity_copy_criteria(found.get(), 0, 1, criteria, nullptr) == bad);
    ipsf_choice_effect effect = IPSF_CHOICE_EFFECT_INIT;
    const auto effects = ipsf_sensitivity_effect_count(found.get());
    CHECK(ipsf_sensitivity_copy_effects(nullptr, 0, 0, nullptr, nullptr) == bad);
    CHECK(ipsf_sensitivity_copy_effects(found.get(), 0, 1, nullptr, nullptr) == bad);
    CHECK(ipsf_sensitivity_copy_effects(found.get(), effects, 1, &effect, nullptr) == bad);
    CHECK(ipsf_sensitivity_copy_effects(found.get(), effects - 1, 1, &effect, nullptr) == IPSF_OK);

    const char* text = "";
    CHECK(ipsf_sensitivity_text(found.get(), "sv", &text, nullptr, nullptr) == bad);
    CHECK(text == nullptr);
    CHECK(ipsf_sensitivity_json(nullptr, &text, nullptr, nullptr) == bad);
    CHECK(ipsf_sensitivity_json(found.get(), nullptr, nullptr, nullptr) == bad);
    ipsf_sensitivity_free(nullptr);
}
