// Small reviews made in memory: a score sheet without a history, and histories row by row.
#pragma once

#include "support/built_in.hpp"

#include <ipsf/history_builder.hpp>
#include <ipsf/review.hpp>

#include <initializer_list>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace review_case {

using ipsf::test::built_in;

using sheet = std::vector<std::pair<std::string, std::string>>;  // item, value

inline ipsf::day on(std::string_view iso) { return ipsf::parse_day(iso).value(); }

/// The sheet as answers for every team.
inline std::vector<ipsf::given_answer> given(const sheet& items) {
    std::vector<ipsf::given_answer> answers;
    for (const auto& [item, value] : items) {
        ipsf::given_answer answer;
        answer.item = item;
        answer.value = value;
        answer.row = static_cast<std::int64_t>(answers.size()) + 2;
        answers.push_back(answer);
    }
    return answers;
}

/// Ratings 1-25, each `level`.
inline sheet all_rated(int level) {
    sheet items;
    for (int id = 1; id <= 25; ++id) items.emplace_back("rating." + std::to_string(id), std::to_string(level));
    return items;
}

/// The sheet with the rating of a criterion changed, or (0) left out.
inline sheet rated(sheet items, int id, int level) {
    std::erase_if(items, [&](const auto& item) { return item.first == "rating." + std::to_string(id); });
    if (level != 0) items.emplace_back("rating." + std::to_string(id), std::to_string(level));
    return items;
}

inline ipsf::review_options options(std::string_view as_of, std::map<std::string, std::string> choices = {}) {
    ipsf::review_options asked;
    asked.as_of = on(as_of);
    asked.choices = std::move(choices);
    return asked;
}

/// The review of a score sheet, without a history.
inline ipsf::review_set score_sheet(const sheet& items, std::string_view as_of = "2024-06-30",
                                    std::map<std::string, std::string> choices = {}) {
    return ipsf::score(built_in(), false, nullptr, given(items), options(as_of, std::move(choices)));
}

inline const ipsf::criterion_score& criterion(const ipsf::review_set& scored, int id, std::size_t team = 0) {
    return scored.reviews.at(team).criteria.at(static_cast<std::size_t>(id) - 1);
}

using cells = std::vector<ipsf::cell_value>;

struct rows {
    ipsf::table_kind table;
    std::vector<cells> added;
};

inline std::shared_ptr<const ipsf::history> history_of(const std::vector<rows>& tables) {
    ipsf::history_builder builder;
    for (const auto& [table, added] : tables) {
        builder.present(table);
        for (const auto& row : added) builder.add_row(table, row);
    }
    return builder.finish();
}

/// Team T1 has coach C1 (full-time) with 25 clients, all from care team K1; team T2 has no coach. `answers` are answers
/// rows.
inline std::shared_ptr<const ipsf::history> two_teams(const std::vector<cells>& answers = {}) {
    static const std::vector<std::string> numbers = [] {
        std::vector<std::string> texts;
        for (int i = 0; i < 25; ++i) texts.push_back("E" + std::to_string(i));
        return texts;
    }();
    std::vector<cells> episodes;
    for (const auto& id : numbers)
        episodes.push_back({std::string_view(id), std::string_view(id), "C1", "2023-01-01", std::monostate{},
                            std::monostate{}, std::monostate{}, "K1"});
    return history_of({{ipsf::table_kind::teams, {{"T1"}, {"T2"}}},
                       {ipsf::table_kind::coaches, {{"C1", "T1"}}},
                       {ipsf::table_kind::episodes, episodes},
                       {ipsf::table_kind::answers, answers}});
}

/// The review of one of the two, T2 where nothing else is said: there nothing is known that is not answered.
inline ipsf::review_set score_team(const std::vector<cells>& answers, std::string_view as_of,
                                   const std::vector<ipsf::given_answer>& given = {},
                                   std::map<std::string, std::string> choices = {}, std::string_view team = "T2") {
    auto asked = options(as_of, std::move(choices));
    asked.teams = {std::string(team)};
    return ipsf::score(built_in(), false, two_teams(answers).get(), given, asked);
}

/// Coaches of one team who spend all, 45 % and 30 % of their time in the community; together 1075 of 1200 minutes.
inline std::shared_ptr<const ipsf::history> three_coaches_in_the_community() {
    return history_of({{ipsf::table_kind::coaches, {{"C1", "T1"}, {"C2", "T1"}, {"C3", "T1"}}},
                       {ipsf::table_kind::episodes, {}},
                       {ipsf::table_kind::work_time,
                        {{"C1", "2024-03-01", std::int64_t{1000}, std::monostate{}, std::int64_t{1000}},
                         {"C2", "2024-03-01", std::int64_t{100}, std::monostate{}, std::int64_t{45}},
                         {"C3", "2024-03-01", std::int64_t{100}, std::monostate{}, std::int64_t{30}}}}});
}

/// What `call` refuses; empty when it refuses nothing.
template <typename callable>
std::vector<ipsf::problem> problems_of(const callable& call) {
    try {
        call();
    } catch (const ipsf::refused& refused) {
        return refused.problems();
    }
    return {};
}

}  // namespace review_case
