// Publishing through the C ABI: a database with everything, or none.
#include "capi/handles.hpp"
#include "capi/services.hpp"
#include "support/catch.hpp"
#include "support/folder.hpp"

#include <cstdint>
#include <filesystem>
#include <string>

namespace {

using services::first_half_of_2024;

namespace files = std::filesystem;

struct database {
    ipsf::test::folder folder;
    std::string path = folder.file("results.sqlite");
};

std::int32_t publish(const ipsf_history* history, const ipsf_series_options& options, const char* into,
                     const char* schema, ipsf_error** error) {
    ipsf_publish_options published = IPSF_PUBLISH_OPTIONS_INIT;
    published.into = into;
    published.schema = schema;
    return ipsf_publish(services::built_in().get(), history, nullptr, &options, &published, error);
}

int stop_at_the_end(void*, std::int64_t done, std::int64_t total) { return done == total ? 1 : 0; }

}  // namespace

TEST_CASE("results are published, again and again") {
    const database made;
    const auto history = caseload_of(21);
    const auto options = first_half_of_2024();
    for (int time = 0; time < 2; ++time) {
        error_handle error;
        CHECK(publish(history.get(), options, made.path.c_str(), nullptr, error.out()) == IPSF_OK);
    }
    CHECK(files::file_size(made.path) > 10000);
}

TEST_CASE("what is cancelled or refused leaves no file") {
    const database made;
    const auto history = caseload_of(21);
    auto options = first_half_of_2024();
    error_handle error;
    CHECK(publish(history.get(), options, made.path.c_str(), "x", error.out()) == IPSF_REFUSED);
    CHECK(std::string(ipsf_error_message(error.get())) == "SQLite has no schemas; leave the schema out");
    CHECK(publish(history.get(), options, "", nullptr, error.out()) == IPSF_REFUSED);
    CHECK(publish(history.get(), options, nullptr, nullptr, error.out()) == IPSF_INVALID_ARGUMENT);
    CHECK(publish(nullptr, options, made.path.c_str(), nullptr, error.out()) == IPSF_INVALID_ARGUMENT);
    options.progress = stop_at_the_end;
    CHECK(publish(history.get(), options, made.path.c_str(), nullptr, error.out()) == IPSF_CANCELLED);
    options.to = start_of_2024;
    CHECK(publish(history.get(), options, made.path.c_str(), nullptr, error.out()) == IPSF_REFUSED);
    CHECK(files::is_empty(made.folder.path()));
}
