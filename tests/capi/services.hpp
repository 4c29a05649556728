// Editions, and services of which all is rated but criterion 24.
#pragma once

#include "capi/handles.hpp"
#include "support/catch.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace services {

inline edition_handle built_in(const char* id = "fi-2021-11") {
    edition_handle edition;
    REQUIRE(ipsf_edition_embedded(id, edition.out(), nullptr) == IPSF_OK);
    return edition;
}

/// The made-up circular as a what-if: level 5 of criterion 24 from 70 % on instead of 65.
inline edition_handle circular() {
    ipsf_rule_change change = IPSF_RULE_CHANGE_INIT;
    change.criterion = 24;
    change.row = "5";
    change.cell = "community_time_share";
    change.to = ">= 70";
    edition_handle changed;
    REQUIRE(ipsf_edition_with_changes(built_in().get(), &change, 1, changed.out(), nullptr) == IPSF_OK);
    return changed;
}

inline builder_handle new_builder() {
    builder_handle builder;
    REQUIRE(ipsf_builder_new(nullptr, builder.out(), nullptr) == IPSF_OK);
    return builder;
}

inline ipsf_column column_of(const char* name, std::int32_t type, const void* values) {
    ipsf_column made = IPSF_COLUMN_INIT;
    made.name = name;
    made.type = type;
    made.values = values;
    return made;
}

inline history_handle loaded(const std::string& path) {
    history_handle history;
    REQUIRE(ipsf_history_load(path.c_str(), nullptr, history.out(), nullptr) == IPSF_OK);
    return history;
}

/// The reviews of a history's teams on 2024-06-30, as JSON.
inline std::string score(const ipsf_history* history) {
    const auto options = options_for(june_30);
    reviews_handle reviews;
    ipsf_reviews_score(built_in().get(), history, nullptr, &options, reviews.out(), nullptr);
    return json_of(reviews.get());
}

struct answer {
    std::string item;
    std::string value;
    std::string team;  // empty: for every team
};

inline answers_handle answers_of(const std::vector<answer>& given) {
    answers_handle answers;
    REQUIRE(ipsf_answers_new(answers.out(), nullptr) == IPSF_OK);
    for (const auto& one : given) {
        ipsf_answer made = IPSF_ANSWER_INIT;
        made.item = one.item.c_str();
        made.value = one.value.c_str();
        if (!one.team.empty()) made.team_id.text = one.team.c_str();
        REQUIRE(ipsf_answers_add(answers.get(), &made, nullptr) == IPSF_OK);
    }
    return answers;
}

/// Every criterion but `id` rated 4.
inline std::vector<answer> rated_but(int id) {
    std::vector<answer> given;
    for (int each = 1; each <= 25; ++each)
        if (each != id) given.push_back({"rating." + std::to_string(each), "4", ""});
    return given;
}

/// Teams T1, T2 and so on since 2024-01-01, each with a coach and nobody in service.
inline history_handle teams(std::size_t count) {
    const auto builder = new_builder();
    REQUIRE(ipsf_builder_add_table(builder.get(), "episodes", nullptr) == IPSF_OK);
    for (std::size_t i = 1; i <= count; ++i) {
        const auto coach_id = "C" + std::to_string(i);
        const auto team_id = "T" + std::to_string(i);
        ipsf_coach coach = IPSF_COACH_INIT;
        coach.coach_id.text = coach_id.c_str();
        coach.team_id.text = team_id.c_str();
        coach.started_on = start_of_2024;
        REQUIRE(ipsf_builder_add_coach(builder.get(), &coach, nullptr) == IPSF_OK);
    }
    history_handle history;
    REQUIRE(ipsf_builder_finish(builder.get(), history.out(), nullptr) == IPSF_OK);
    return history;
}

/// Team T1 spends the first of `shares` (%) in the community, T2 the second and so on. 23 criteria are rated 4, the
/// first 3: without criterion 24 each team has 95 points.
inline answers_handle community_shares(const std::vector<std::string>& shares) {
    auto given = rated_but(24);
    given[0].value = "3";
    for (std::size_t i = 0; i < shares.size(); ++i)
        given.push_back({"community_time_share", shares[i], "T" + std::to_string(i + 1)});
    return answers_of(given);
}

inline ipsf_series_options first_half_of_2024() {
    ipsf_series_options options = IPSF_SERIES_OPTIONS_INIT;
    options.from = start_of_2024;
    options.to = june_30;
    return options;
}

/// All that a function copies, `count` structs from the first.
template <class Struct, class Handle>
std::vector<Struct> all_of(const Handle* handle, std::int64_t count,
                           std::int32_t (*copy)(const Handle*, std::int64_t, std::int64_t, Struct*, ipsf_error**),
                           std::int64_t each = 1) {
    std::vector<Struct> structs(static_cast<std::size_t>(count * each));
    if (!structs.empty()) structs[0].struct_size = sizeof(Struct);
    REQUIRE(copy(handle, 0, count, structs.data(), nullptr) == IPSF_OK);
    for (const auto& one : structs) CHECK(one.struct_size == sizeof(Struct));
    return structs;
}

/// What a function lends as text; its length has to be that of the text.
template <class Handle, class Write, class... Argument>
std::string text_by(Write write, Handle* handle, Argument... argument) {
    const char* text = nullptr;
    std::int64_t length = -1;
    REQUIRE(write(handle, argument..., &text, &length, nullptr) == IPSF_OK);
    REQUIRE(text != nullptr);
    CHECK(std::string(text).size() == static_cast<std::size_t>(length));
    return text;
}

/// The CSV of a table of a result, which is freed before it is written.
template <class Handle, class Table>
std::string csv_of_table(Handle result, Table table_of, const char* name) {
    table_handle table;
    REQUIRE(table_of(result.get(), name, table.out(), nullptr) == IPSF_OK);
    result = {};
    return text_by(ipsf_table_csv, table.get(), "en", IPSF_CSV_FOR_PROGRAMS);
}

/// What a result says of a name that none of its tables has; NULL for either is refused as well.
template <class Handle, class Table>
std::string names_of_tables(const Handle& result, Table table_of) {
    table_handle none;
    error_handle error;
    CHECK(table_of(nullptr, "totals", none.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(table_of(result.get(), nullptr, none.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(table_of(result.get(), "totals", nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(table_of(result.get(), "scores", none.out(), error.out()) == IPSF_INVALID_ARGUMENT);
    CHECK(none.get() == nullptr);
    return ipsf_error_message(error.get());
}

inline bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// How often and how it was told about a call.
struct told {
    int calls = 0;
    std::int64_t last = 0;
    std::int64_t total = 0;
    bool never_less = true;

    static std::int32_t note(void* user, std::int64_t done, std::int64_t total) {
        auto& one = *static_cast<told*>(user);
        one.never_less = one.never_less && done >= one.last && (one.calls == 0 || total == one.total);
        ++one.calls;
        one.last = done;
        one.total = total;
        return 0;
    }
    static std::int32_t stop(void* /*user*/, std::int64_t /*done*/, std::int64_t /*total*/) { return 1; }
};

}  // namespace services
