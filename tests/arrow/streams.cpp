// Streams of batches: what is in them, how they end and fail, and that everything is released once.
#include "arrow/reading.hpp"

#include <cerrno>

using namespace ipsf::test;
using ipsf::table_kind;

namespace {

struct outcome {
    std::string thrown;
    std::vector<ipsf::problem> problems;  // of finishing
    std::vector<std::string> content;
};

outcome read(const stream_plan& plan) {
    held_count held;
    auto stream = stream_of(plan, held);
    ipsf::history_builder builder;
    add_required(builder);
    outcome seen;
    try {
        ipsf::add_arrow_stream(builder, table_kind::episodes, &stream);
    } catch (const ipsf::refused& why) {
        seen.thrown = why.what();
    }
    CHECK(stream.release == nullptr);
    CHECK(held.none());
    try {
        seen.content = content_of(*builder.finish());
    } catch (const ipsf::refused& why) {
        seen.problems = why.problems();
    }
    return seen;
}

// One episode of that id.
batch episode(std::int64_t id, const std::vector<column>& others = {}) {
    auto made = episodes(1, others);
    made.columns[0].buffers[1] = made.columns[1].buffers[1] = buffer::of(std::vector<std::int64_t>{id});
    return made;
}

column reason(const texts& dictionary, std::int8_t index) {
    return column::coded<std::int8_t>("end_reason", "c", {index}, column::texts("", dictionary));
}

}  // namespace

TEST_CASE("a stream's batches follow each other, each with its own dictionary") {
    const auto shape = episode(1, {reason({"agreed"}, 0)});
    const auto seen =
        read({shape,
              {episode(1, {reason({"agreed", "other"}, 0)}), episodes(0, {reason({}, 0).from(0, 0)}),
               episode(2, {reason({"other", "agreed"}, 0)}), episode(3, {reason({"x", "interrupted"}, 1)})}});
    CHECK(seen.thrown.empty());
    CHECK(seen.content == content_of_rows(table_kind::episodes, {{"1", "1", "C1", "2024-01-10", "", "agreed"},
                                                                 {"2", "2", "C1", "2024-01-10", "", "other"},
                                                                 {"3", "3", "C1", "2024-01-10", "", "interrupted"}}));
}

TEST_CASE("a stream without rows is a table without rows") {
    held_count held;
    auto stream = stream_of({episodes(0), {}}, held);
    ipsf::history_builder builder;
    ipsf::add_arrow_stream(builder, table_kind::episodes, &stream);
    auto coaches = stream_of({batch({column::texts("coach_id", {}), column::texts("team_id", {})}), {}}, held);
    ipsf::add_arrow_stream(builder, table_kind::coaches, &coaches);
    CHECK(held.none());
    const auto history = builder.finish();
    CHECK(history->present[static_cast<std::size_t>(table_kind::episodes)]);
    CHECK(history->episodes.size() == 0);
}

TEST_CASE("rows are counted over the batches") {
    const auto bad = column::of("ended_on", "tdD", std::vector<std::int32_t>{january_10 - 1});
    const auto good = column::of("ended_on", "tdD", std::vector<std::int32_t>{january_10});
    // Row 1 is there before; the third batch's row is the table's fourth.
    const auto seen = read({episode(1, {good}), {episode(1, {good}), episode(2, {good}), episode(3, {bad})}});
    CHECK(seen.thrown.empty());
    REQUIRE(seen.problems.size() == 1);
    CHECK(seen.problems.front().rule == "end-before-start");
    CHECK(seen.problems.front().row == 4);
    // What stops the stream is counted in the stream.
    const auto stopped = read({episode(1, {reason({"agreed"}, 0)}),
                               {episode(1, {reason({"agreed"}, 0)}), episode(2, {reason({"agreed"}, 5)})}});
    CHECK(stopped.thrown.find("episodes row 2, column end_reason") == 0);
    REQUIRE(stopped.problems.size() == 1);
    CHECK(stopped.problems.front().message == stopped.thrown);
}

TEST_CASE("a producer's error is told in its words, and nothing comes of what it gave before") {
    stream_plan plan{episodes(1), {episode(1)}};
    plan.error_at_end = EIO;
    plan.error_text = "the disk is gone";
    auto seen = read(plan);
    CHECK(seen.thrown ==
          "episodes: the producer of the Arrow stream failed with error " + std::to_string(EIO) + ": the disk is gone");
    REQUIRE(seen.problems.size() == 1);
    CHECK(seen.problems.front().rule == "producer-error");

    plan.error_text = nullptr;
    CHECK(read(plan).thrown == "episodes: the producer of the Arrow stream failed with error " + std::to_string(EIO));
    plan.error_text = "\xFF is not UTF-8";
    CHECK(read(plan).thrown == "episodes: the producer of the Arrow stream failed with error " + std::to_string(EIO));

    stream_plan without_schema{episodes(1), {episode(1)}};
    without_schema.schema_error = ENOMEM;
    without_schema.error_text = "no schema";
    CHECK(read(without_schema).thrown.find("no schema") != std::string::npos);
}

TEST_CASE("an array that is refused ends the stream and releases all of it") {
    auto bad = episode(2);
    bad.columns[2].buffers.pop_back();
    const auto seen = read({episode(1), {episode(1), bad, episode(3)}});
    CHECK(seen.thrown.find("episodes, column coach_id: the Arrow array has another number of buffers") == 0);
    // A type that is not taken: no batch is asked for.
    const auto timestamps = column{"started_on", "tsu:", 1, {buffer(), buffer("12345678")}};
    CHECK(read({episode(1, {timestamps}), {episode(1, {timestamps})}}).thrown.find("timestamp") != std::string::npos);
}

TEST_CASE("streams that are none") {
    ipsf::history_builder builder;
    ArrowArrayStream gone{};
    CHECK_THROWS_AS(ipsf::add_arrow_stream(builder, table_kind::episodes, &gone), ipsf::refused);
    // Consumed once, it is released.
    held_count held;
    auto stream = stream_of({episodes(1), {episode(1)}}, held);
    ipsf::add_arrow_stream(builder, table_kind::episodes, &stream);
    CHECK_THROWS_AS(ipsf::add_arrow_stream(builder, table_kind::episodes, &stream), ipsf::refused);
    auto lame = stream_of({episodes(1), {episode(1)}}, held);
    lame.get_next = nullptr;
    CHECK_THROWS_AS(ipsf::add_arrow_stream(builder, table_kind::episodes, &lame), ipsf::refused);
    auto described_by_nothing = stream_of({episodes(1), {episode(1)}}, held);
    described_by_nothing.get_schema = [](ArrowArrayStream*, ArrowSchema* out) {
        *out = {};
        return 0;
    };
    CHECK_THROWS_AS(ipsf::add_arrow_stream(builder, table_kind::episodes, &described_by_nothing), ipsf::refused);
    CHECK(held.none());
}
