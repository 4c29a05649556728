// Reads handmade Arrow data into histories.
#pragma once

#include "arrow/handmade.hpp"
#include "history/content.hpp"
#include "support/catch.hpp"

#include <ipsf/arrow.hpp>
#include <ipsf/history_builder.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace ipsf::test {

inline constexpr std::int32_t january_10 = 19732;  // 2024-01-10: 54 years of 365 days, 13 leap days (1972-2020), 9 days

using texts = std::vector<std::string>;

/// Adds one coach C1 of team T1, and an episode E1.
inline void add_required(history_builder& builder) {
    const std::vector<cell_value> coach = {"C1", "T1"};
    builder.add_row(table_kind::coaches, coach);
    const std::vector<cell_value> episode = {"E1", "K1", "C1", "2024-01-10"};
    builder.add_row(table_kind::episodes, episode);
}

/// Episodes of coach C1 with the ids 1 to `rows`, started on 2024-01-10; `others` replace or join the columns of their
/// names.
inline batch episodes(std::int64_t rows, const std::vector<column>& others = {}) {
    std::vector<std::int64_t> ids;
    for (std::int64_t id = 1; id <= rows; ++id) ids.push_back(id);
    const auto count = static_cast<std::size_t>(rows);
    std::vector<column> columns = {column::of("episode_id", "l", ids), column::of("client_id", "l", ids),
                                   column::texts("coach_id", texts(count, "C1")),
                                   column::of("started_on", "tdD", std::vector<std::int32_t>(count, january_10))};
    for (const auto& other : others) {
        const auto same =
            std::find_if(columns.begin(), columns.end(), [&](const column& each) { return each.name == other.name; });
        if (same == columns.end())
            columns.push_back(other);
        else
            *same = other;
    }
    batch made(columns);
    made.length = rows;
    return made;
}

/// The problems of adding the batch and of finishing; everything has to be released.
inline std::vector<problem> problems_of(table_kind table, const batch& rows) {
    held_count held;
    auto schema = schema_of(rows, held);
    auto array = array_of(rows, held);
    history_builder builder;
    add_required(builder);
    std::vector<problem> thrown;
    try {
        add_arrow_batch(builder, table, &array, &schema);
    } catch (const refused& why) {
        thrown = why.problems();
    }
    CHECK(array.release == nullptr);
    CHECK(schema.release != nullptr);  // stays the caller's
    if (schema.release != nullptr) schema.release(&schema);
    CHECK(held.none());
    try {
        (void)builder.finish();
    } catch (const refused& why) {
        // What was thrown once is said again: nothing comes of a part of the rows.
        if (!thrown.empty()) CHECK(why.problems() == thrown);
        return why.problems();
    }
    CHECK(thrown.empty());
    return {};
}

/// The message of the only problem.
inline std::string message_of(table_kind table, const batch& rows) {
    const auto problems = problems_of(table, rows);
    REQUIRE(problems.size() == 1);
    return problems.front().message;
}

/// What a history says that has the batch's rows in `table`.
inline std::vector<std::string> content_with(table_kind table, const batch& rows) {
    held_count held;
    auto schema = schema_of(rows, held);
    auto array = array_of(rows, held);
    history_builder builder;
    add_required(builder);
    add_arrow_batch(builder, table, &array, &schema);
    schema.release(&schema);
    CHECK(held.none());
    return content_of(*builder.finish());
}

/// The same for rows of texts, as in CSV.
inline std::vector<std::string> content_of_rows(table_kind table, const std::vector<std::vector<std::string>>& rows) {
    history_builder builder;
    add_required(builder);
    for (const auto& row : rows) {
        std::vector<cell_value> cells;
        for (const auto& cell : row) cells.emplace_back(std::string_view(cell));
        builder.add_row(table, cells);
    }
    return content_of(*builder.finish());
}

}  // namespace ipsf::test
