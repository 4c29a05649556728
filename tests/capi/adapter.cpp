// The views to fill in through the C ABI, and what is not accepted.
#include "capi/handles.hpp"
#include "support/catch.hpp"

#include <cstdint>
#include <string>

TEST_CASE("the views to fill in are bytes of UTF-8 in the language asked for") {
    const auto views = [](const char* dialect, const char* schema, const char* language) {
        bytes_handle made;
        REQUIRE(ipsf_adapter(dialect, schema, language, made.out(), nullptr) == IPSF_OK);
        std::int64_t length = 0;
        const auto* const data = ipsf_bytes_data(made.get(), &length);
        return std::string(reinterpret_cast<const char*>(data), static_cast<std::size_t>(length));
    };
    CHECK(views("postgresql", "x", nullptr).find("CREATE VIEW \"x\".\"coaches\" AS") != std::string::npos);
    CHECK(views("postgresql", nullptr, "fi").find("asiakkuuden viimeinen päivä") != std::string::npos);
    CHECK(views("sqlserver", "", "en") == views("sqlserver", nullptr, nullptr));
}

TEST_CASE("a dialect that is not known is a mistake, a schema in SQLite refused") {
    bytes_handle made;
    error_handle error;
    for (const char* const dialect : {static_cast<const char*>(nullptr), "", "SQLite", "oracle"})
        CHECK(ipsf_adapter(dialect, nullptr, nullptr, made.out(), error.out()) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_adapter("sqlite", nullptr, "sv", made.out(), error.out()) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_adapter("sqlite", nullptr, nullptr, nullptr, error.out()) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_adapter("sqlite", "x", nullptr, made.out(), error.out()) == IPSF_REFUSED);
    CHECK(std::string(ipsf_error_message(error.get())).find("SQLite has no schemas") != std::string::npos);
    CHECK(ipsf_adapter("postgresql", "\xff", nullptr, made.out(), error.out()) == IPSF_REFUSED);
    CHECK(made.get() == nullptr);
}
