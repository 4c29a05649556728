// Arrow data through the C ABI: what is handed over is released once, whatever becomes of it.
#include "arrow/handmade.hpp"
#include "capi/handles.hpp"
#include "capi/services.hpp"
#include "support/catch.hpp"

#include <cstdint>
#include <string>

using namespace ipsf::test;

namespace {

using services::new_builder;

batch coaches() { return batch({column::texts("coach_id", {"C1"}), column::texts("team_id", {"T1"})}); }

batch episodes() {
    return batch({column::of("episode_id", "l", std::vector<std::int64_t>{1, 2}),
                  column::of("client_id", "l", std::vector<std::int64_t>{1, 2}),
                  column::texts("coach_id", {"C1", "C1"}),
                  column::of("started_on", "tdD", std::vector<std::int32_t>{start_of_2024, start_of_2024})});
}

std::int32_t add_batch(ipsf_builder* builder, const char* table, const batch& rows, held_count& held,
                       ipsf_error** error = nullptr) {
    auto schema = schema_of(rows, held);
    auto array = array_of(rows, held);
    const auto status = ipsf_builder_add_arrow(builder, table, &array, &schema, error);
    CHECK(array.release == nullptr);
    REQUIRE(schema.release != nullptr);
    schema.release(&schema);
    return status;
}

std::int32_t add_stream(ipsf_builder* builder, const char* table, const batch& rows, held_count& held,
                        ipsf_error** error = nullptr) {
    auto stream = stream_of({rows, {rows}}, held);
    const auto status = ipsf_builder_add_arrow_stream(builder, table, &stream, error);
    CHECK(stream.release == nullptr);
    return status;
}

// The clients per coach of team T1 on 30 June 2024, explained.
explanation_handle explain(const ipsf_history* history) {
    auto options = options_for(june_30);
    const char* const team = "T1";
    options.teams = &team;
    options.team_count = 1;
    explanation_handle explanation;
    ipsf_explanation_new(services::built_in().get(), history, &options, "clients_per_coach", explanation.out(),
                         nullptr);
    return explanation;
}

}  // namespace

TEST_CASE("a stream and a batch are tables of a history, and its explanation a stream") {
    held_count held;
    const auto builder = new_builder();
    REQUIRE(add_batch(builder.get(), "coaches", coaches(), held) == IPSF_OK);
    REQUIRE(add_stream(builder.get(), "episodes", episodes(), held) == IPSF_OK);
    CHECK(held.none());
    history_handle history;
    REQUIRE(ipsf_builder_finish(builder.get(), history.out(), nullptr) == IPSF_OK);
    CHECK(ipsf_history_row_count(history.get(), "episodes") == 2);

    ArrowArrayStream stream{};
    {
        const auto explanation = explain(history.get());
        REQUIRE(ipsf_explanation_arrow(explanation.get(), &stream, nullptr) == IPSF_OK);
    }
    // It lives without the explanation: a coach and two clients.
    ArrowArray batch{};
    REQUIRE(stream.get_next(&stream, &batch) == 0);
    CHECK(batch.length == 3);
    batch.release(&batch);
    stream.release(&stream);

    stream.release = [](ArrowArrayStream*) {};
    error_handle error;
    CHECK(ipsf_explanation_arrow(nullptr, &stream, error.out()) == IPSF_INVALID_ARGUMENT);
    CHECK(stream.release == nullptr);
    CHECK(ipsf_explanation_arrow(nullptr, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
}

TEST_CASE("what is handed over is released when the call fails") {
    held_count held;
    const auto builder = new_builder();
    error_handle error;
    CHECK(add_batch(nullptr, "coaches", coaches(), held) == IPSF_INVALID_ARGUMENT);
    CHECK(add_batch(builder.get(), "coach", coaches(), held) == IPSF_INVALID_ARGUMENT);
    CHECK(add_batch(builder.get(), nullptr, coaches(), held) == IPSF_INVALID_ARGUMENT);
    CHECK(add_stream(nullptr, "coaches", coaches(), held) == IPSF_INVALID_ARGUMENT);
    CHECK(add_stream(builder.get(), "coach", coaches(), held) == IPSF_INVALID_ARGUMENT);
    CHECK(held.none());
    auto array = array_of(coaches(), held);
    CHECK(ipsf_builder_add_arrow(builder.get(), "coaches", &array, nullptr, error.out()) == IPSF_INVALID_ARGUMENT);
    CHECK(array.release == nullptr);
    CHECK(held.none());
    auto schema = schema_of(coaches(), held);
    CHECK(ipsf_builder_add_arrow(builder.get(), "coaches", nullptr, &schema, error.out()) == IPSF_INVALID_ARGUMENT);
    schema.release(&schema);
    CHECK(ipsf_builder_add_arrow_stream(builder.get(), "coaches", nullptr, error.out()) == IPSF_INVALID_ARGUMENT);
}

TEST_CASE("a stream for a capsule of Python is released unless it was moved out, and freed") {
    // A capsule is its pointer here, and its name is looked at as Python does.
    const ipsf_capsule_pointer pointer_of = [](void* capsule, const char* name) {
        return std::string(name) == "arrow_array_stream" ? *static_cast<void**>(capsule) : nullptr;
    };
    const char* name = nullptr;
    ipsf_capsule_destructor end = nullptr;
    static int releases = 0;
    releases = 0;
    for (const bool moved_out : {true, false}) {
        auto* const stream = ipsf_python_stream_new(pointer_of, &name, &end);
        REQUIRE(stream != nullptr);
        CHECK(std::string(name) == "arrow_array_stream");
        CHECK(stream->release == nullptr);
        if (!moved_out) stream->release = [](ArrowArrayStream*) { ++releases; };
        void* capsule = stream;
        end(&capsule);
        CHECK(releases == (moved_out ? 0 : 1));
    }
    void* empty = nullptr;
    end(&empty);
    CHECK(ipsf_python_stream_new(nullptr, &name, &end) == nullptr);
    CHECK(ipsf_python_stream_new(pointer_of, nullptr, &end) == nullptr);
    CHECK(ipsf_python_stream_new(pointer_of, &name, nullptr) == nullptr);
}

TEST_CASE("a builder that refused Arrow data refuses to finish") {
    held_count held;
    const auto builder = new_builder();
    error_handle error;
    REQUIRE(add_stream(builder.get(), "coaches", coaches(), held) == IPSF_OK);
    auto wrong = episodes();
    wrong.columns[1].buffers.pop_back();
    CHECK(add_stream(builder.get(), "episodes", wrong, held, error.out()) == IPSF_REFUSED);
    CHECK(held.none());
    ipsf_problem problem = IPSF_PROBLEM_INIT;
    REQUIRE(ipsf_error_problem(error.get(), 0, &problem) == IPSF_OK);
    CHECK(std::string(problem.table) == "episodes");
    CHECK(std::string(problem.column) == "client_id");
    CHECK(std::string(problem.rule) == "bad-arrow-data");
    history_handle history;
    CHECK(ipsf_builder_finish(builder.get(), history.out(), nullptr) == IPSF_REFUSED);
    CHECK(history.get() == nullptr);
}
