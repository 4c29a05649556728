// What counts in the agreed review.
#include "consensus/case.hpp"
#include "support/catch.hpp"

#include <ipsf/load.hpp>
#include <ipsf/report.hpp>

#include <nlohmann/json.hpp>

using namespace consensus_case;

namespace {

std::vector<std::string> agreed_items(const ipsf::consensus& found) {
    std::vector<std::string> items;
    for (const auto& one : found.reviews.front().answers)
        if (!one.assessor) items.push_back(one.given.item + "=" + one.given.value);
    return items;
}

}  // namespace

TEST_CASE("what all gave alike is agreed, however it is written") {
    const auto found = consensus_of({{{"community_time_share", "65"}}, {{"community_time_share", "13/20"}}});
    CHECK(agreed_items(found) == std::vector<std::string>{"community_time_share=65"});
    CHECK_FALSE(criterion(found, 24).open);
}

TEST_CASE("what they differ in is open and left out, until something is agreed") {
    const std::vector<answers> assessors = {ratings({4, 3}), ratings({4, 5})};
    const auto open = consensus_of(assessors);
    CHECK_FALSE(criterion(open, 1).open);
    CHECK(criterion(open, 1).agreed == ipsf::total_range{4, 4});
    CHECK(criterion(open, 2).open);
    CHECK(criterion(open, 2).agreed == ipsf::total_range{3, 5});
    CHECK_FALSE(criterion(open, 3).open);  // nobody gave anything

    const auto settled = consensus_of(assessors, {{"rating.2", "4"}});
    CHECK_FALSE(criterion(settled, 2).open);
    CHECK(criterion(settled, 2).agreed == ipsf::total_range{4, 4});
    CHECK(criterion(settled, 2).apart == 2);  // what they gave alone stays beside it
    CHECK(agreed_items(settled) == std::vector<std::string>{"rating.1=4", "rating.2=4"});
}

TEST_CASE("what is agreed on goes before what all gave alike") {
    const auto found = consensus_of({ratings({4}), ratings({4})}, ratings({2}));
    CHECK(criterion(found, 1).agreed == ipsf::total_range{2, 2});
    CHECK(criterion(found, 1).same);
}

TEST_CASE("one level by other answers is agreed as a rating") {
    // 21 and 25 clients are both level 4 of criterion 1.
    const auto found = consensus_of({{{"clients_per_coach", "21"}}, {{"clients_per_coach", "25"}}});
    CHECK(criterion(found, 1).same);
    CHECK_FALSE(criterion(found, 1).open);
    CHECK(criterion(found, 1).agreed == ipsf::total_range{4, 4});
    CHECK(agreed_items(found) == std::vector<std::string>{"rating.1=4"});

    const auto rated = consensus_of({{{"clients_per_coach", "21"}}, {{"rating.1", "4"}}});
    CHECK(criterion(rated, 1).agreed == ipsf::total_range{4, 4});
    // What is agreed on of the answers decides, and not that they came out alike. Up to 20 clients are level 5.
    const auto settled =
        consensus_of({{{"clients_per_coach", "21"}}, {{"clients_per_coach", "25"}}}, {{"clients_per_coach", "20"}});
    CHECK(criterion(settled, 1).same);
    CHECK_FALSE(criterion(settled, 1).open);
    CHECK(criterion(settled, 1).agreed == ipsf::total_range{5, 5});
    CHECK(agreed_items(settled) == std::vector<std::string>{"clients_per_coach=20"});
    // Just over the limit they differ.
    const auto apart = consensus_of({{{"clients_per_coach", "25"}}, {{"clients_per_coach", "25001/1000"}}});
    CHECK(criterion(apart, 1).open);
    CHECK(agreed_items(apart).empty());
}

TEST_CASE("an item that one assessor alone gave is not agreed") {
    const auto found = consensus_of({ratings({4}), {}});
    CHECK(criterion(found, 1).open);
    CHECK(criterion(found, 1).agreed == ipsf::total_range{1, 5});
}

TEST_CASE("source and note are kept where all say the same") {
    const auto with = [](ipsf::answer_source source, const std::string& note) {
        return std::vector<ipsf::given_answer>{
            {.team = {}, .item = "rating.1", .value = "4", .source = source, .note = note}};
    };
    ipsf::review_options options;
    options.as_of = *ipsf::parse_day("2024-06-30");
    const std::vector<ipsf::assessment> both = {{"A", with(ipsf::answer_source::interview, "seen")},
                                                {"B", with(ipsf::answer_source::interview, "heard")}};
    const auto found = ipsf::find_consensus(ipsf::embedded_edition("fi-2021-11"), true, nullptr, both, {}, options);
    const auto& score = found.agreed.reviews.front().criteria.front();
    CHECK(score.rated_from == ipsf::answer_source::interview);
    CHECK(score.rating_note.empty());
    CHECK(found.alone[0].reviews.front().criteria.front().rating_note == "seen");
    const std::vector<ipsf::assessment> by_others = {{"A", with(ipsf::answer_source::interview, "seen")},
                                                     {"B", with(ipsf::answer_source::observation, "seen")}};
    const auto other =
        ipsf::find_consensus(ipsf::embedded_edition("fi-2021-11"), true, nullptr, by_others, {}, options);
    CHECK(other.agreed.reviews.front().criteria.front().rated_from == ipsf::answer_source::none);
    CHECK(other.agreed.reviews.front().criteria.front().rating_note == "seen");
}

TEST_CASE("a history's measure counts for all, and in the agreed review until another answer is agreed") {
    const auto history = ipsf::load_history(IPSF_SOURCE_DIR "/examples/kainuu-like");
    ipsf::review_options options;
    options.as_of = *ipsf::parse_day("2024-05-08");
    const auto edition = ipsf::embedded_edition("fi-2021-11");
    const auto plain = ipsf::score(edition, true, history.get(), {}, options);
    const auto level_of = [](const ipsf::review_set& scored) {
        return scored.reviews.front().criteria.front().decided.low;
    };
    const auto find = [&](const answers& a, const answers& b, const answers& agreed) {
        const std::vector<ipsf::assessment> both = {{"A", given(a)}, {"B", given(b)}};
        return ipsf::find_consensus(edition, true, history.get(), both, given(agreed), options);
    };
    const auto other = std::to_string(level_of(plain) == 1 ? 2 : 1);
    const auto open = find({{"rating.1", other}}, {}, {});
    CHECK(criterion(open, 1).open);
    const auto low = std::min(level_of(plain), std::stoi(other));
    const auto high = std::max(level_of(plain), std::stoi(other));
    CHECK(criterion(open, 1).agreed == ipsf::total_range{low, high});
    const auto total = plain.reviews.front().totals.front().total.low;
    CHECK(open.reviews.front().totals.front().total ==
          ipsf::total_range{total - level_of(plain) + low, total - level_of(plain) + high});
    CHECK(level_of(open.agreed) == level_of(plain));
    CHECK(std::to_string(level_of(open.alone[0])) == other);
    const auto settled = find({{"rating.1", other}}, {}, {{"rating.1", other}});
    CHECK(std::to_string(level_of(settled.agreed)) == other);
    CHECK(settled.reviews.front().answers.front().given.team == "T1");
    // Nobody gave anything: all is as without assessors.
    CHECK(ipsf::to_json(find({}, {}, {}).agreed) == ipsf::to_json(plain));
}

TEST_CASE("an answer for the team goes before one for all") {
    const auto history = ipsf::load_history(IPSF_SOURCE_DIR "/examples/kainuu-like");
    ipsf::review_options options;
    options.as_of = *ipsf::parse_day("2024-05-08");
    auto for_both = given({{"rating.1", "2"}, {"rating.1", "4"}});
    for_both[1].team = "T1";
    const std::vector<ipsf::assessment> both = {{"A", for_both}, {"B", given({{"rating.1", "4"}})}};
    const auto found =
        ipsf::find_consensus(ipsf::embedded_edition("fi-2021-11"), true, history.get(), both, {}, options);
    CHECK(criterion(found, 1).same);
    CHECK(criterion(found, 1).agreed == ipsf::total_range{4, 4});
}

TEST_CASE("JSON and tables say the same") {
    const auto found = consensus_of({ratings({5, 4, 3, 2, 1}), ratings({5, 4, 2, 2, 3})}, {{"rating.5", "2"}});
    const auto json = nlohmann::json::parse(ipsf::to_json(found));
    CHECK(json["assessors"] == nlohmann::json({"A", "B"}));
    CHECK(json["agreement"][0]["weighted_kappa"] == nlohmann::json({{"numerator", 22}, {"denominator", 37}}));
    CHECK(json["agreement"][0]["open"] == 1);  // criterion 3
    CHECK(json["criteria"].size() == 25);
    CHECK(json["levels"].size() == 50);
    CHECK(json["totals"].size() == 3);
    CHECK(json["totals"][2]["assessor"].is_null());
    // What was agreed, 2-3 of the open criterion, and twenty criteria that nobody gave, 1-5 each.
    CHECK(json["totals"][2]["total_low"] == 5 + 4 + 2 + 2 + 2 + 20);
    CHECK(json["totals"][2]["total_high"] == 5 + 4 + 2 + 2 + 3 + 20 * 5);
    for (const auto& table : ipsf::tables_of(found))
        if (table.name != "made_with") CHECK(json[table.name].size() == table.rows);
}

TEST_CASE("the page names those that differ most first, in both languages") {
    const auto found = consensus_of({ratings({5, 4, 3}), ratings({5, 2, 2})});
    const auto text = ipsf::to_text(found, ipsf::language::en);
    CHECK(text.find("A, B") != std::string::npos);
    CHECK(text.find("33 % (1/3)") != std::string::npos);
    CHECK(text.find("67 % (2/3)") != std::string::npos);
    CHECK(text.find("2 criteria are not agreed on yet") != std::string::npos);
    const auto finnish = ipsf::to_text(found, ipsf::language::fi);
    CHECK(finnish.find("2 kriteeriä on sopimatta") != std::string::npos);
}
