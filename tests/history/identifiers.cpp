#include "support/catch.hpp"

#include <ipsf/identifiers.hpp>

#include <limits>

using ipsf::id_dictionary;
using ipsf::id_index;
using ipsf::no_id;

TEST_CASE("an integer and its canonical decimal text are one id") {
    id_dictionary ids;
    const auto seven = ids.intern(std::int64_t{7});
    CHECK(ids.intern("7") == seven);
    CHECK(ids.find("7") == seven);
    CHECK(ids.intern("-7") == ids.intern(std::int64_t{-7}));
    CHECK(ids.intern("0") == ids.intern(std::int64_t{0}));
    CHECK(ids.intern("9223372036854775807") == ids.intern(std::numeric_limits<std::int64_t>::max()));
    CHECK(ids.intern("-9223372036854775808") == ids.intern(std::numeric_limits<std::int64_t>::min()));
    CHECK(ids.size() == 5);
    CHECK(ids.integers());
    CHECK(ids.text(seven) == "7");
}

TEST_CASE("any other text is an id of its own") {
    id_dictionary ids;
    const auto seven = ids.intern("7");
    for (const auto* const other :
         {"07", "+7", "7.0", " 7", "7 ", "-0", "00", "-", "-07", "9223372036854775808", "C7", "c7", "Å7"}) {
        const auto index = ids.intern(other);
        CHECK(index != seven);
        CHECK(ids.text(index) == other);
        CHECK(ids.intern(other) == index);
    }
    CHECK(ids.size() == 14);
    CHECK_FALSE(ids.integers());
}

TEST_CASE("an id that is not there is not found") {
    id_dictionary ids;
    ids.intern("C1");
    CHECK(ids.find("C2") == no_id);
    CHECK(ids.find("1") == no_id);
    CHECK(ids.find(std::int64_t{1}) == no_id);
    CHECK(ids.size() == 1);
}

TEST_CASE("integer ids are ordered as integers, others bytewise") {
    id_dictionary integers;
    for (const auto id : {10, 9, -1}) integers.intern(std::int64_t{id});
    CHECK(integers.ordered() == std::vector<id_index>{2, 1, 0});
    CHECK(integers.before(1, 0));
    CHECK_FALSE(integers.before(0, 1));

    id_dictionary mixed;
    for (const auto* const id : {"b", "10", "9", "a", "Å"}) mixed.intern(id);
    // Bytewise "10" < "9" < "a" < "b" < "Å" (two bytes, the first 0xC3).
    CHECK(mixed.ordered() == std::vector<id_index>{1, 2, 3, 0, 4});
    CHECK(mixed.before(1, 2));
    CHECK_FALSE(mixed.before(4, 0));
}

TEST_CASE("ids in large steps and in great number keep apart") {
    id_dictionary ids;
    for (std::int64_t i = 0; i < 20000; ++i) REQUIRE(ids.intern(i * 65536) == static_cast<id_index>(i));
    for (std::int64_t i = 0; i < 20000; ++i) REQUIRE(ids.find(std::to_string(i * 65536)) == static_cast<id_index>(i));
}
