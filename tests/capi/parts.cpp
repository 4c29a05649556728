// Parts of histories through the C ABI.
#include "capi/handles.hpp"
#include "capi/services.hpp"
#include "support/catch.hpp"
#include "support/folder.hpp"

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>

namespace {

using services::built_in;
using services::score;

history_handle sample() { return services::loaded(IPSF_SOURCE_DIR "/examples/kainuu-like"); }

std::string rule_of(const error_handle& error) {
    ipsf_problem problem = IPSF_PROBLEM_INIT;
    return ipsf_error_problem(error.get(), 0, &problem) == IPSF_OK ? problem.rule : "";
}

}  // namespace

TEST_CASE("a part scores like the whole, and so does what it is restored to") {
    const auto whole = sample();
    const auto edition = built_in();
    const std::array<const char*, 1> teams = {"T1"};
    history_handle part;
    REQUIRE(ipsf_history_part(whole.get(), teams.data(), 1, part.out(), nullptr) == IPSF_OK);
    CHECK(score(part.get()) == score(whole.get()));

    bytes_handle bytes;
    REQUIRE(ipsf_history_save(part.get(), edition.get(), bytes.out(), nullptr) == IPSF_OK);
    std::int64_t length = 0;
    const auto* const data = ipsf_bytes_data(bytes.get(), &length);
    REQUIRE(data != nullptr);
    CHECK(std::string(reinterpret_cast<const char*>(data), 8) == "ipsfpart");
    CHECK(ipsf_bytes_data(bytes.get(), nullptr) == data);

    history_handle restored;
    REQUIRE(ipsf_history_restore(data, length, edition.get(), restored.out(), nullptr) == IPSF_OK);
    CHECK(score(restored.get()) == score(whole.get()));
    bytes_handle again;
    REQUIRE(ipsf_history_save(restored.get(), edition.get(), again.out(), nullptr) == IPSF_OK);
    std::int64_t length_again = 0;
    const auto* const data_again = ipsf_bytes_data(again.get(), &length_again);
    CHECK(std::string(data, data + length) == std::string(data_again, data_again + length_again));
}

TEST_CASE("a history is loaded for some teams") {
    const std::array<const char*, 2> teams = {"T1", "T9"};
    ipsf_load_options options = IPSF_LOAD_OPTIONS_INIT;
    options.teams = teams.data();
    options.team_count = 1;
    const char* path = IPSF_SOURCE_DIR "/examples/kainuu-like";
    history_handle part;
    REQUIRE(ipsf_history_load(path, &options, part.out(), nullptr) == IPSF_OK);
    CHECK(score(part.get()) == score(sample().get()));

    options.team_count = 2;
    history_handle refused;
    error_handle error;
    CHECK(ipsf_history_load(path, &options, refused.out(), error.out()) == IPSF_REFUSED);
    CHECK(refused.get() == nullptr);
    CHECK(rule_of(error) == "unknown-team");
    options.team_count = -1;
    CHECK(ipsf_history_load(path, &options, refused.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    options.teams = nullptr;
    options.team_count = 1;
    CHECK(ipsf_history_load(path, &options, refused.out(), nullptr) == IPSF_INVALID_ARGUMENT);
}

TEST_CASE("a part of unknown teams and bytes of something else are refused") {
    const auto whole = sample();
    const auto edition = built_in();
    const std::array<const char*, 2> teams = {"T1", "T9"};
    history_handle part;
    error_handle error;
    CHECK(ipsf_history_part(whole.get(), teams.data(), 2, part.out(), error.out()) == IPSF_REFUSED);
    CHECK(part.get() == nullptr);
    CHECK(rule_of(error) == "unknown-team");

    const std::array<std::uint8_t, 3> other = {1, 2, 3};
    history_handle restored;
    CHECK(ipsf_history_restore(other.data(), 3, edition.get(), restored.out(), error.out()) == IPSF_REFUSED);
    CHECK(restored.get() == nullptr);
    CHECK(rule_of(error) == "not-a-part");

    bytes_handle bytes;
    REQUIRE(ipsf_history_save(whole.get(), edition.get(), bytes.out(), nullptr) == IPSF_OK);
    std::int64_t length = 0;
    const auto* const data = ipsf_bytes_data(bytes.get(), &length);
    CHECK(ipsf_history_restore(data, length - 1, edition.get(), restored.out(), error.out()) == IPSF_REFUSED);
    CHECK(rule_of(error) == "damaged-part");
}

TEST_CASE("a pack is a file of the saved bytes, and is loaded by its name") {
    const ipsf::test::folder place;
    const auto path = place.file("sample.pack");
    const auto whole = sample();
    const auto edition = built_in();
    REQUIRE(ipsf_history_pack(whole.get(), edition.get(), path.c_str(), nullptr) == IPSF_OK);
    history_handle opened;
    REQUIRE(ipsf_history_load(path.c_str(), nullptr, opened.out(), nullptr) == IPSF_OK);
    CHECK(score(opened.get()) == score(whole.get()));
    CHECK(ipsf_history_row_count(opened.get(), "contacts") == ipsf_history_row_count(whole.get(), "contacts"));

    error_handle error;
    CHECK(ipsf_history_pack(whole.get(), edition.get(), path.c_str(), error.out()) == IPSF_REFUSED);
    CHECK(rule_of(error) == "file-exists");
    CHECK(ipsf_history_pack(nullptr, edition.get(), path.c_str(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_history_pack(whole.get(), nullptr, path.c_str(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_history_pack(whole.get(), edition.get(), nullptr, nullptr) == IPSF_INVALID_ARGUMENT);

    ipsf_load_options options = IPSF_LOAD_OPTIONS_INIT;
    options.memory_limit = 1000;
    history_handle none;
    CHECK(ipsf_history_load(path.c_str(), &options, none.out(), nullptr) == IPSF_OUT_OF_MEMORY);
    options.memory_limit = 0;
    options.progress = [](void*, std::int64_t, std::int64_t) { return std::int32_t{1}; };
    CHECK(ipsf_history_load(path.c_str(), &options, none.out(), nullptr) == IPSF_CANCELLED);
    std::filesystem::resize_file(path, std::filesystem::file_size(path) - 1);
    CHECK(ipsf_history_load(path.c_str(), nullptr, none.out(), error.out()) == IPSF_REFUSED);
    CHECK(rule_of(error) == "damaged-part");
    CHECK(none.get() == nullptr);
}

TEST_CASE("parts: what is NULL or negative") {
    const auto whole = sample();
    const auto edition = built_in();
    history_handle part;
    bytes_handle bytes;
    std::int64_t length = 7;
    CHECK(ipsf_history_part(nullptr, nullptr, 0, part.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_history_part(whole.get(), nullptr, 1, part.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_history_part(whole.get(), nullptr, -1, part.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_history_part(whole.get(), nullptr, 0, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    const std::array<const char*, 1> no_team = {nullptr};
    CHECK(ipsf_history_part(whole.get(), no_team.data(), 1, part.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_history_save(nullptr, edition.get(), bytes.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_history_save(whole.get(), nullptr, bytes.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_history_save(whole.get(), edition.get(), nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_history_restore(nullptr, 1, edition.get(), part.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_history_restore(nullptr, -1, edition.get(), part.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_history_restore(nullptr, 0, nullptr, part.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_history_restore(nullptr, 0, edition.get(), part.out(), nullptr) == IPSF_REFUSED);
    CHECK(ipsf_bytes_data(nullptr, &length) == nullptr);
    CHECK(length == 0);
    ipsf_bytes_free(nullptr);
}
