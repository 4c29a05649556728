// Results as a stream: the cells, the batches, and that whatever is still held stays readable.
#include "arrow/export_stream.hpp"
#include "arrow/handmade.hpp"
#include "support/catch.hpp"

#include <ipsf/arrow.hpp>
#include <ipsf/history_builder.hpp>

#include <cstring>

using ipsf::detail::arrow_column;
using ipsf::detail::arrow_columns;
using ipsf::detail::arrow_type;
using ipsf::detail::export_stream;

namespace {

// Row i: i, i x 2^32, day i, whether i is odd, "row i"; every fifth row is null.
std::shared_ptr<arrow_columns> table_of(std::int64_t rows, bool with_nulls = true) {
    arrow_columns columns;
    columns.emplace_back("narrow", arrow_type::int32);
    columns.emplace_back("wide", arrow_type::int64);
    columns.emplace_back("day", arrow_type::date32);
    columns.emplace_back("odd", arrow_type::boolean);
    columns.emplace_back("text", arrow_type::text);
    for (std::int64_t i = 0; i < rows; ++i) {
        if (with_nulls && i % 5 == 0) {
            for (auto& column : columns) column.add_null();
            continue;
        }
        columns[0].add(i);
        columns[1].add(i << 32);
        columns[2].add(i);
        columns[3].add(i % 2);
        columns[4].add("row " + std::to_string(i));
    }
    return std::make_shared<arrow_columns>(std::move(columns));
}

bool bit(const void* bits, std::int64_t i) {
    return (static_cast<const std::uint8_t*>(bits)[i / 8] >> (i % 8) & 1) != 0;
}

std::string text_at(const ArrowArray& texts, std::int64_t i) {
    const auto* const offsets = static_cast<const std::int64_t*>(texts.buffers[1]);
    return {static_cast<const char*>(texts.buffers[2]) + offsets[i],
            static_cast<std::size_t>(offsets[i + 1] - offsets[i])};
}

}  // namespace

TEST_CASE("a stream of results says what the columns hold") {
    ArrowArrayStream stream{};
    export_stream(table_of(12), stream);
    ArrowSchema schema{};
    REQUIRE(stream.get_schema(&stream, &schema) == 0);
    CHECK(std::string(schema.format) == "+s");
    REQUIRE(schema.n_children == 5);
    const char* const expected[5][2] = {{"narrow", "i"}, {"wide", "l"}, {"day", "tdD"}, {"odd", "b"}, {"text", "U"}};
    for (int i = 0; i < 5; ++i) {
        CHECK(std::string(schema.children[i]->name) == expected[i][0]);
        CHECK(std::string(schema.children[i]->format) == expected[i][1]);
        CHECK(schema.children[i]->flags == ARROW_FLAG_NULLABLE);
    }
    ArrowArray batch{};
    REQUIRE(stream.get_next(&stream, &batch) == 0);
    CHECK(batch.length == 12);
    ArrowArray end{};
    CHECK(stream.get_next(&stream, &end) == 0);
    CHECK(end.release == nullptr);
    // What came from the stream outlives it, and the schema.
    stream.release(&stream);
    CHECK(stream.release == nullptr);
    schema.release(&schema);
    CHECK(schema.release == nullptr);

    for (std::int64_t i = 0; i < 12; ++i) {
        for (std::int64_t child = 0; child < 5; ++child)
            CHECK(bit(batch.children[child]->buffers[0], i) == (i % 5 != 0));
        if (i % 5 == 0) continue;
        CHECK(static_cast<const std::int32_t*>(batch.children[0]->buffers[1])[i] == i);
        CHECK(static_cast<const std::int64_t*>(batch.children[1]->buffers[1])[i] == i << 32);
        CHECK(static_cast<const std::int32_t*>(batch.children[2]->buffers[1])[i] == i);
        CHECK(bit(batch.children[3]->buffers[1], i) == (i % 2 == 1));
        CHECK(text_at(*batch.children[4], i) == "row " + std::to_string(i));
    }
    batch.release(&batch);
    CHECK(batch.release == nullptr);
}

TEST_CASE("results of many rows come in several batches") {
    constexpr std::int64_t rows = 65'536 + 3;
    ArrowArrayStream stream{};
    export_stream(table_of(rows), stream);
    ArrowArray first{};
    ArrowArray second{};
    REQUIRE(stream.get_next(&stream, &first) == 0);
    REQUIRE(stream.get_next(&stream, &second) == 0);
    stream.release(&stream);
    CHECK(first.length == 65'536);
    CHECK(second.length == 3);
    first.release(&first);
    // 65536 leaves 1 when divided by 5: the three rows are no multiples of it.
    for (std::int64_t i = 0; i < 3; ++i) {
        CHECK(bit(second.children[4]->buffers[0], i));
        CHECK(text_at(*second.children[4], i) == "row " + std::to_string(65'536 + i));
        CHECK(bit(second.children[3]->buffers[1], i) == (i == 1));
        CHECK(static_cast<const std::int64_t*>(second.children[1]->buffers[1])[i] == (65'536 + i) << 32);
    }
    second.release(&second);
}

TEST_CASE("a column moved out of a batch lives on its own") {
    ArrowArrayStream stream{};
    export_stream(table_of(3, false), stream);
    ArrowArray batch{};
    REQUIRE(stream.get_next(&stream, &batch) == 0);
    stream.release(&stream);
    ArrowArray moved = *batch.children[4];
    batch.children[4]->release = nullptr;
    batch.release(&batch);
    CHECK(moved.null_count == 0);
    CHECK(moved.buffers[0] == nullptr);
    CHECK(text_at(moved, 2) == "row 2");
    moved.release(&moved);
    CHECK(moved.release == nullptr);
}

TEST_CASE("results without rows, and a stream nobody reads") {
    ArrowArrayStream stream{};
    export_stream(table_of(0), stream);
    ArrowArray none{};
    CHECK(stream.get_next(&stream, &none) == 0);
    CHECK(none.release == nullptr);
    stream.release(&stream);
    export_stream(table_of(3), stream);
    stream.release(&stream);
}

TEST_CASE("the records behind a measure are columns") {
    ipsf::history_builder builder;
    // Half a coach with one client: 1000 thousandths to 500.
    const std::vector<ipsf::cell_value> coach = {"C1", "T1", "0.5"};
    builder.add_row(ipsf::table_kind::coaches, coach);
    const std::vector<ipsf::cell_value> episode = {"E1", "K1", "C1", "2024-01-10"};
    builder.add_row(ipsf::table_kind::episodes, episode);
    const auto history = builder.finish();
    const auto explained = ipsf::explain(*history, history->team_ids.find("T1"),
                                         {*ipsf::parse_day("2024-01-01"), *ipsf::parse_day("2024-06-30"), 6},
                                         ipsf::measure::clients_per_coach, {});
    ArrowArrayStream stream{};
    ipsf::to_arrow(explained, *history, &stream);
    ArrowArray batch{};
    REQUIRE(stream.get_next(&stream, &batch) == 0);
    stream.release(&stream);
    REQUIRE(batch.length == 2);
    CHECK(text_at(*batch.children[0], 0) == "coaches");
    CHECK(text_at(*batch.children[0], 1) == "episodes");
    CHECK(static_cast<const std::int64_t*>(batch.children[1]->buffers[1])[1] == 1);
    CHECK(text_at(*batch.children[2], 0) == "C1");
    CHECK(text_at(*batch.children[2], 1) == "E1");
    CHECK(static_cast<const std::int64_t*>(batch.children[3]->buffers[1])[1] == 1000);
    CHECK(static_cast<const std::int64_t*>(batch.children[4]->buffers[1])[0] == 500);
    CHECK(!bit(batch.children[5]->buffers[0], 0));  // nothing was left out
    batch.release(&batch);
}
