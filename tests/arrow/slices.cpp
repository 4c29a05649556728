// Parts of arrays: wherever a slice begins and ends, it gives the cells it covers.
#include "arrow/reading.hpp"

#include <functional>

using namespace ipsf::test;
using ipsf::table_kind;

namespace {

constexpr std::int64_t cells_made = 80;
constexpr std::int64_t cells_kept = 9;  // more than a byte of bits

// Cell i is null where i is a multiple of 3.
std::string given_bits() {
    std::string bits;
    for (std::int64_t i = 0; i < cells_made; ++i) bits += i % 3 == 0 ? '0' : '1';
    return bits;
}

template <typename Value, typename Make>
std::vector<Value> each_cell(Make make) {
    std::vector<Value> values;
    for (std::int64_t i = 0; i < cells_made; ++i) values.push_back(static_cast<Value>(make(i)));
    return values;
}

std::string care_team(std::int64_t i) {
    return i % 2 == 0 ? "team " + std::to_string(i) : "team with a name too long for a view " + std::to_string(i);
}
std::string end_reason(std::int64_t i) { return i % 2 == 0 ? "agreed" : "client_wish"; }
std::string consent(std::int64_t i) { return i % 5 < 2 ? "true" : "false"; }
std::string end_day(std::int64_t i) { return ipsf::format_day(january_10 + static_cast<std::int32_t>(i)); }

struct sliced_column {
    std::string name;
    column cells;
    std::function<std::string(std::int64_t)> written;
};

// 80 cells of every layout.
std::vector<sliced_column> every_layout() {
    std::vector<sliced_column> made;
    const auto days = each_cell<std::int32_t>([](std::int64_t i) { return january_10 + i; });
    const auto care_teams = each_cell<std::string>(care_team);
    const auto codes = each_cell<std::uint8_t>([](std::int64_t i) { return i % 2; });
    std::string bits;
    for (std::int64_t i = 0; i < cells_made; ++i) bits += consent(i) == "true" ? '1' : '0';
    made.push_back({"ended_on", column::of("ended_on", "tdD", days), end_day});
    made.push_back({"ended_on", column::of("ended_on", "tdm", each_cell<std::int64_t>([](std::int64_t i) {
                                               return (january_10 + i) * 86'400'000;
                                           })),
                    end_day});
    made.push_back({"care_team_id",
                    column::of("care_team_id", "L", each_cell<std::uint64_t>([](std::int64_t i) { return i; })),
                    [](std::int64_t i) { return std::to_string(i); }});
    made.push_back(
        {"care_team_id", column::of("care_team_id", "L", each_cell<std::uint64_t>([](std::int64_t i) {
                                        return 9223372036854775808U + static_cast<std::uint64_t>(i);
                                    })),
         [](std::int64_t i) { return std::to_string(9223372036854775808U + static_cast<std::uint64_t>(i)); }});
    made.push_back({"employer_contact_consent",
                    column{"employer_contact_consent", "b", cells_made, {buffer(), buffer::bits(bits)}}, consent});
    made.push_back({"care_team_id", column::texts("care_team_id", care_teams), care_team});
    made.push_back({"care_team_id", column::texts<std::int64_t>("care_team_id", care_teams), care_team});
    made.push_back({"care_team_id", column::text_views("care_team_id", care_teams), care_team});
    // The dictionary is a slice as well: its second and third entries.
    const auto words = column::texts("", {"not a word", "agreed", "client_wish"}).from(1, 2);
    made.push_back({"end_reason", column::coded("end_reason", "C", codes, words), end_reason});
    return made;
}

std::vector<std::string> expected(const sliced_column& of, std::int64_t first, bool with_nulls) {
    const auto schema = ipsf::columns_of(table_kind::episodes);
    std::vector<std::vector<std::string>> rows;
    for (std::int64_t i = 0; i < cells_kept; ++i) {
        const auto id = std::to_string(i + 1);
        std::vector<std::string> row = {id, id, "C1", "2024-01-10", "", "", "", "", ""};
        for (std::size_t place = 0; place < schema.size(); ++place)
            if (schema[place].name == of.name && !(with_nulls && (first + i) % 3 == 0))
                row[place] = of.written(first + i);
        rows.push_back(row);
    }
    return content_of_rows(table_kind::episodes, rows);
}

}  // namespace

TEST_CASE("a column may begin anywhere in its buffers") {
    for (const auto& layout : every_layout()) {
        for (std::int64_t first = 0; first <= 70; ++first) {
            INFO(layout.name << " " << *layout.cells.format << " from " << first);
            const auto whole = layout.cells.from(first, cells_kept);
            REQUIRE(content_with(table_kind::episodes, episodes(cells_kept, {whole})) ==
                    expected(layout, first, false));
            const auto with_nulls = layout.cells.given(given_bits()).from(first, cells_kept);
            REQUIRE(content_with(table_kind::episodes, episodes(cells_kept, {with_nulls})) ==
                    expected(layout, first, true));
        }
    }
}

TEST_CASE("a batch's own offset counts on top of its columns'") {
    for (const auto& layout : every_layout()) {
        for (const std::int64_t first : {0, 1, 7, 8, 9, 31, 33, 60}) {
            INFO(layout.name << " " << *layout.cells.format << " from " << first);
            // The batch begins 3 rows into arrays that begin `first` cells into their buffers; the other columns have 3
            // rows before as well.
            auto rows = episodes(cells_kept + 3, {layout.cells.given(given_bits()).from(first, cells_kept + 3)});
            std::vector<std::int64_t> ids = {-1, -1, -1};
            for (std::int64_t id = 1; id <= cells_kept; ++id) ids.push_back(id);
            rows.columns[0].buffers[1] = rows.columns[1].buffers[1] = buffer::of(ids);
            rows.offset = 3;
            rows.length = cells_kept;
            REQUIRE(content_with(table_kind::episodes, rows) == expected(layout, first + 3, true));
        }
    }
}

TEST_CASE("a sliced text's offsets need not begin at 0") {
    // "C1" twice, at bytes 5-6 and 7-8 of the characters.
    column coach{
        "coach_id", "u", 2, {buffer(), buffer::of(std::vector<std::int32_t>{5, 7, 9}), buffer("otherC1C1and more")}};
    CHECK(content_with(table_kind::episodes, episodes(2, {coach})) ==
          content_of_rows(table_kind::episodes, {{"1", "1", "C1", "2024-01-10"}, {"2", "2", "C1", "2024-01-10"}}));
}

TEST_CASE("buffers need not be aligned") {
    for (const std::size_t shift : {1U, 3U, 5U}) {
        std::vector<column> columns = {
            {"episode_id", "l", 1, {buffer(), buffer::of(std::vector<std::int64_t>{1}, shift)}},
            {"client_id", "L", 1, {buffer(), buffer::of(std::vector<std::uint64_t>{1}, shift)}},
            {"coach_id", "U", 1, {buffer(), buffer::of(std::vector<std::int64_t>{0, 2}, shift), buffer("C1")}},
            {"started_on", "tdD", 1, {buffer(), buffer::of(std::vector<std::int32_t>{january_10}, shift)}},
            {"ended_on",
             "tdm",
             1,
             {buffer(), buffer::of(std::vector<std::int64_t>{january_10 * std::int64_t{86'400'000}}, shift)}},
            {"care_team_id", "d:10,1", 1, {buffer(), buffer::of(std::vector<std::int64_t>{70, 0}, shift)}}};
        auto reason = column::coded<std::int32_t>("end_reason", "i", {0}, column::texts("", {"agreed"}));
        reason.buffers[1] = buffer::of(std::vector<std::int32_t>{0}, shift);
        reason.dictionary->buffers[1] = buffer::of(std::vector<std::int32_t>{0, 6}, shift);
        columns.push_back(reason);
        CHECK(content_with(table_kind::episodes, batch(columns)) ==
              content_of_rows(table_kind::episodes,
                              {{"1", "1", "C1", "2024-01-10", "2024-01-10", "agreed", "", "7", ""}}));
    }
}

TEST_CASE("batches of many rows are read through") {
    // More than is brought into the builder's forms at a time (16,384), with nulls that do not fall on its edges.
    constexpr std::size_t rows = 40'000;
    std::vector<std::int8_t> codes;
    std::string bits;
    texts care_teams;
    std::int64_t nulls = 0;
    for (std::size_t i = 0; i < rows; ++i) {
        codes.push_back(static_cast<std::int8_t>(i % 2));
        bits += i % 7 == 0 ? '0' : '1';
        care_teams.push_back("team " + std::to_string(i));
        nulls += i % 7 == 0 ? 1 : 0;
    }
    auto given =
        episodes(rows, {column::coded("end_reason", "c", codes, column::texts("", {"agreed", "other"})).given(bits),
                        column::texts("care_team_id", care_teams)});
    held_count held;
    auto schema = schema_of(given, held);
    auto array = array_of(given, held);
    ipsf::history_builder builder;
    add_required(builder);
    ipsf::add_arrow_batch(builder, table_kind::episodes, &array, &schema);
    schema.release(&schema);
    const auto history = builder.finish();
    REQUIRE(history->episodes.size() == rows + 1);  // one was there before
    std::int64_t empty = 0;
    for (std::size_t i = 0; i < rows; ++i) {
        const auto reason = history->episodes.end_reason[i + 1];
        empty += reason == ipsf::end_reason::none ? 1 : 0;
        if (i % 7 != 0 && reason != (i % 2 == 0 ? ipsf::end_reason::agreed : ipsf::end_reason::other))
            FAIL("row " << i);
        if (history->care_team_ids.text(history->episodes.care_team[i + 1]) != care_teams[i]) FAIL("row " << i);
    }
    CHECK(empty == nulls);
}
