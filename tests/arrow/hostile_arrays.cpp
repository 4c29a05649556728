// Arrays that are not what the interface promises: refused with their place, before anything is read that is not there.
#include "arrow/reading.hpp"

#include <limits>

using namespace ipsf::test;
using ipsf::table_kind;

namespace {

constexpr auto huge = std::numeric_limits<std::int64_t>::max();

// The message about `cells` in a batch of two episodes.
std::string refusal(const column& cells) {
    const auto problems = problems_of(table_kind::episodes, episodes(2, {cells}));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().rule == "bad-arrow-data");
    CHECK(problems.front().table == "episodes");
    CHECK(problems.front().column == cells.name);
    CHECK(problems.front().message.find("episodes") == 0);
    return problems.front().message;
}

std::string refusal(const batch& rows) {
    const auto problems = problems_of(table_kind::episodes, rows);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().rule == "bad-arrow-data");
    CHECK(problems.front().column.empty());
    return problems.front().message;
}

column days() { return column::of("ended_on", "tdD", std::vector<std::int32_t>{january_10, january_10}); }
column care_teams() { return column::texts("care_team_id", {"one", "two"}); }
column care_team_views() { return column::text_views("care_team_id", {"a text in a buffer", "another in a buffer"}); }
column reasons() {
    return column::coded<std::int8_t>("end_reason", "c", {0, 1}, column::texts("", {"agreed", "other"}));
}

// The second of the two views has its `field` (of four of 32 bits) replaced.
column view_with(std::size_t field, std::int32_t value) {
    auto made = care_team_views();
    std::string bytes(static_cast<const char*>(made.buffers[1].data()), 32);
    std::memcpy(bytes.data() + 16 + field * 4, &value, 4);
    made.buffers[1] = buffer(bytes);
    return made;
}

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("lengths, offsets and null counts out of range") {
    CHECK(contains(refusal(days().from(0, -1)), "out of range"));
    CHECK(contains(refusal(days().from(-1, 2)), "out of range"));
    CHECK(contains(refusal(days().from(huge, 2)), "out of range"));
    CHECK(contains(refusal(days().from(0, huge)), "out of range"));
    CHECK(contains(refusal(days().from(0, 1)), "shorter than its record batch"));
    CHECK(contains(refusal(days().with([](column& c) { c.null_count = -2; })), "null count"));
    CHECK(contains(refusal(days().with([](column& c) { c.null_count = 3; })), "null count"));
    // Some nulls, and no bitmap to tell which. Where nobody counted them, there are none.
    CHECK(problems_of(table_kind::episodes, episodes(2, {days().with([](column& c) { c.null_count = -1; })})).empty());
    CHECK(contains(refusal(days().with([](column& c) { c.null_count = 1; })), "validity"));
}

TEST_CASE("a wrong number of buffers for every type") {
    for (const auto& right : {days(), care_teams(), care_team_views(), reasons(), column{"care_team_id", "n", 2},
                              column{"employer_contact_consent", "b", 2, {buffer(), buffer::bits("01")}},
                              column::of("care_team_id", "d:9,0", std::vector<std::int64_t>{1, 0, 2, 0}).from(0, 2)}) {
        INFO(*right.format);
        CHECK(problems_of(table_kind::episodes, episodes(2, {right})).empty());
        auto more = right;
        more.buffers.emplace_back("more");
        if (*right.format == "n") more.buffers.emplace_back("one more");  // one is a bitmap: see "a column of nulls"
        auto fewer = right;
        if (!fewer.buffers.empty()) fewer.buffers.pop_back();
        // A view array may have any number of data buffers, but the last one has their sizes: see below.
        if (*right.format != "vu") CHECK(contains(refusal(more), "number of buffers"));
        if (*right.format == "vu") fewer.buffers.resize(2);
        if (!right.buffers.empty()) CHECK(contains(refusal(fewer), "number of buffers"));
    }
}

TEST_CASE("missing buffers") {
    CHECK(contains(refusal(days().with([](column& c) { c.buffers[1] = {}; })), "no buffer"));
    CHECK(contains(refusal(care_teams().with([](column& c) { c.buffers[1] = {}; })), "no buffer"));
    CHECK(contains(refusal(care_teams().with([](column& c) { c.buffers[2] = {}; })), "no buffer"));
    CHECK(contains(refusal(care_team_views().with([](column& c) { c.buffers[1] = {}; })), "no buffer"));
    CHECK(contains(refusal(care_team_views().with([](column& c) { c.buffers[2] = {}; })), "beyond the end"));
    CHECK(contains(refusal(care_team_views().with([](column& c) { c.buffers.back() = {}; })), "lacks"));
    CHECK(contains(refusal(reasons().with([](column& c) { c.buffers[1] = {}; })), "no buffer"));
    CHECK(contains(refusal(reasons().with([](column& c) { c.dictionary->buffers[1] = {}; })), "no buffer"));
    // Where there is nothing to read, nothing need be there.
    const auto empty_texts = column::texts("care_team_id", {"", ""}).with([](column& c) { c.buffers[2] = {}; });
    CHECK(problems_of(table_kind::episodes, episodes(2, {empty_texts})).empty());
    const auto no_views =
        column::text_views("care_team_id", {"", "short"}).with([](column& c) { c.buffers.back() = {}; });
    CHECK(problems_of(table_kind::episodes, episodes(2, {no_views})).empty());
    auto no_rows = episodes(0);
    for (auto& each : no_rows.columns) each.buffers = std::vector<buffer>(each.buffers.size());
    CHECK(problems_of(table_kind::episodes, no_rows).empty());
}

TEST_CASE("offsets of texts that do not ascend") {
    const auto with_offsets = [](const std::vector<std::int32_t>& offsets) {
        return column{"care_team_id", "u", 2, {buffer(), buffer::of(offsets), buffer("onetwo")}};
    };
    CHECK(contains(refusal(with_offsets({0, 4, 3})), "episodes row 2, column care_team_id"));
    CHECK(contains(refusal(with_offsets({3, 2, 6})), "row 1"));
    CHECK(contains(refusal(with_offsets({-1, 2, 3})), "negative"));
    const auto with_large_offsets = [](const std::vector<std::int64_t>& offsets) {
        return column{"care_team_id", "U", 2, {buffer(), buffer::of(offsets), buffer("onetwo")}};
    };
    CHECK(contains(refusal(with_large_offsets({0, huge, 3})), "row 2"));
    CHECK(contains(refusal(with_large_offsets({-huge, 2, 3})), "negative"));
    // They have to ascend for nulls as well.
    CHECK(contains(refusal(with_offsets({0, 4, 3}).given("10")), "row 2"));
}

TEST_CASE("views of texts that are not there") {
    CHECK(contains(refusal(view_with(0, -1)), "negative length"));
    CHECK(contains(refusal(view_with(0, 20)), "beyond the end"));  // 19 are there, after the first byte
    CHECK(contains(refusal(view_with(0, std::numeric_limits<std::int32_t>::max())), "beyond the end"));
    CHECK(contains(refusal(view_with(2, 2)), "lacks"));
    CHECK(contains(refusal(view_with(2, -1)), "lacks"));
    CHECK(contains(refusal(view_with(3, -1)), "beyond the end"));
    CHECK(contains(refusal(view_with(3, 2)), "beyond the end"));
    CHECK(contains(refusal(view_with(3, std::numeric_limits<std::int32_t>::max())), "row 2"));
    // In the place of a null stands anything.
    CHECK(problems_of(table_kind::episodes, episodes(2, {view_with(2, 77).given("10")})).empty());
}

TEST_CASE("indexes beyond their dictionary") {
    const auto coded = [](std::int8_t second) {
        return column::coded<std::int8_t>("end_reason", "c", {0, second}, column::texts("", {"agreed", "other"}));
    };
    CHECK(contains(refusal(coded(2)), "episodes row 2, column end_reason: an index beyond"));
    CHECK(contains(refusal(coded(-1)), "row 2"));
    CHECK(contains(
        refusal(column::coded<std::uint64_t>("end_reason", "L", {0, ~std::uint64_t{0}}, column::texts("", {"agreed"}))),
        "row 2"));
    CHECK(contains(refusal(column::coded<std::int64_t>("care_team_id", "l", {0, huge}, column::texts("", {"a"}))),
                   "row 2"));
    CHECK(contains(refusal(column::coded<std::int8_t>("end_reason", "c", {0, 0}, column::texts("", {}))), "row 1"));
    CHECK(problems_of(table_kind::episodes, episodes(2, {coded(99).given("10")})).empty());
    // What is wrong with a dictionary is in no row.
    CHECK(!contains(refusal(reasons().with([](column& c) {
                        c.dictionary->buffers[1] = buffer::of(std::vector<std::int32_t>{0, 6, 3});
                    })),
                    " row "));
    CHECK(contains(refusal(reasons().with([](column& c) { c.dictionary->length = -1; })), "out of range"));
}

TEST_CASE("parts that are missing or released") {
    CHECK(contains(refusal(days().with([](column& c) { c.released = true; })), "released already"));
    auto described = episodes(2, {reasons()});
    auto given = described;
    given.columns.back().dictionary = nullptr;
    const auto refusal_of_pair = [](const batch& by_schema, const batch& by_array) {
        held_count held;
        auto schema = schema_of(by_schema, held);
        auto array = array_of(by_array, held);
        ipsf::history_builder builder;
        std::string says;
        try {
            ipsf::add_arrow_batch(builder, table_kind::episodes, &array, &schema);
        } catch (const ipsf::refused& why) {
            says = why.what();
        }
        schema.release(&schema);
        CHECK(held.none());
        return says;
    };
    CHECK(contains(refusal_of_pair(described, given), "lacks the dictionary"));
    CHECK(contains(refusal_of_pair(described, episodes(2)), "another number of columns"));
    given = described;
    given.without_children = true;
    CHECK(contains(refusal_of_pair(described, given), "number of columns"));
    CHECK(contains(refusal_of_pair(given, described), "lacks its columns"));
    // Released structures are not read.
    held_count held;
    ipsf::history_builder builder;
    auto schema = schema_of(described, held);
    ArrowArray gone{};
    CHECK_THROWS_AS(ipsf::add_arrow_batch(builder, table_kind::episodes, &gone, &schema), ipsf::refused);
    schema.release(&schema);
    auto array = array_of(described, held);
    CHECK_THROWS_AS(ipsf::add_arrow_batch(builder, table_kind::episodes, &array, &schema), ipsf::refused);
    CHECK(held.none());
}

TEST_CASE("batches that are none") {
    auto rows = episodes(2);
    rows.format = "l";
    CHECK(problems_of(table_kind::episodes, rows).front().rule == "wrong-type");
    rows = episodes(2);
    rows.length = -1;
    CHECK(contains(refusal(rows), "out of range"));
    rows = episodes(2);
    rows.offset = huge;
    CHECK(contains(refusal(rows), "out of range"));
    rows = episodes(2);
    rows.buffers.clear();
    CHECK(contains(refusal(rows), "number of buffers"));
    rows = episodes(2);
    rows.null_count = 1;
    CHECK(contains(refusal(rows), "validity"));
    CHECK(problems_of(table_kind::episodes, batch({})).size() == 4);  // its four required columns are missing
}

TEST_CASE("a row that is null as a whole is refused with its place") {
    auto rows = episodes(9);
    rows.offset = 1;  // row 8 is bit 8 of the bitmap
    rows.length = 8;
    rows.null_count = 1;
    rows.buffers[0] = buffer::bits("011111110");
    const auto problems = problems_of(table_kind::episodes, rows);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().rule == "null-row");
    CHECK(problems.front().row == 8);
    // The row before the batch's first is none of its rows.
    rows.null_count = 0;
    rows.buffers[0] = buffer::bits("011111111");
    CHECK(problems_of(table_kind::episodes, rows).empty());
}

TEST_CASE("a batch of more rows than a table can hold is refused before it takes memory") {
    std::vector<column> nulls;
    for (const auto* const name : {"episode_id", "client_id", "coach_id", "started_on"})
        nulls.push_back({name, "n", std::int64_t{1} << 40U});
    const auto problems = problems_of(table_kind::episodes, batch(nulls));
    REQUIRE_FALSE(problems.empty());
    CHECK(problems.front().rule == "too-many-rows");
    CHECK(problems.front().table == "episodes");
}
