// Structs that are shorter or longer than the library's own.
#include "capi/handles.hpp"
#include "support/catch.hpp"

#include <cstdint>
#include <cstring>

namespace {

/// What a later release might have: ours with more at the end.
struct later_options {
    ipsf_review_options known;
    std::int64_t added;
};

}  // namespace

TEST_CASE("a struct from a later header is read when what it adds is zero, and refused when it is used") {
    edition_handle edition;
    REQUIRE(ipsf_edition_embedded("fi-2021-11", edition.out(), nullptr) == IPSF_OK);
    const auto history = caseload_of(1);
    later_options options{options_for(june_30), 0};
    options.known.struct_size = sizeof options;
    reviews_handle reviews;
    CHECK(ipsf_reviews_score(edition.get(), history.get(), nullptr, &options.known, reviews.out(), nullptr) == IPSF_OK);
    options.added = 1;
    reviews_handle refused;
    error_handle error;
    CHECK(ipsf_reviews_score(edition.get(), history.get(), nullptr, &options.known, refused.out(), error.out()) ==
          IPSF_INVALID_ARGUMENT);
    CHECK(refused.get() == nullptr);
}

TEST_CASE("a struct shorter than it ever was is refused") {
    edition_handle edition;
    REQUIRE(ipsf_edition_embedded("fi-2021-11", edition.out(), nullptr) == IPSF_OK);
    const auto history = caseload_of(1);
    auto options = options_for(june_30);
    reviews_handle reviews;
    for (const std::uint32_t size : {0U, 4U, static_cast<std::uint32_t>(sizeof options) - 1U}) {
        options.struct_size = size;
        CHECK(ipsf_reviews_score(edition.get(), history.get(), nullptr, &options, reviews.out(), nullptr) ==
              IPSF_INVALID_ARGUMENT);
    }
}

TEST_CASE("results are written no further than the caller's struct_size, with its stride") {
    struct later_review {
        ipsf_review known;
        std::int64_t added;
    };
    edition_handle edition;
    REQUIRE(ipsf_edition_embedded("fi-2021-11", edition.out(), nullptr) == IPSF_OK);
    const auto history = caseload_of(1);
    const auto options = options_for(june_30);
    reviews_handle reviews;
    REQUIRE(ipsf_reviews_score(edition.get(), history.get(), nullptr, &options, reviews.out(), nullptr) == IPSF_OK);
    later_review out{};
    out.known.struct_size = sizeof out;
    out.added = 7;
    REQUIRE(ipsf_reviews_copy(reviews.get(), 0, 1, &out.known, nullptr) == IPSF_OK);
    CHECK(std::strcmp(out.known.team, "T1") == 0);
    CHECK(out.known.struct_size == sizeof out);
    CHECK(out.added == 7);
    CHECK(ipsf_reviews_copy(reviews.get(), 0, 2, &out.known, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_reviews_copy(reviews.get(), 1, 1, &out.known, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_reviews_copy(reviews.get(), 1, 0, nullptr, nullptr) == IPSF_OK);
}
