#include "support/catch.hpp"

#include "generate/random_source.hpp"

#include <algorithm>
#include <cstdint>

using ipsf::simulation::random_source;

// The first five outputs of SplitMix64 seeded with 1234567, as published with its reference implementation (and used as
// a test by others).
TEST_CASE("The random source is SplitMix64") {
    constexpr std::uint64_t published[] = {6457827717110365317U, 3203168211198807973U, 9817491932198370423U,
                                           4593380528125082431U, 16408922859458223821U};
    random_source source(1234567);
    // below(2^31) is the upper 31 bits of the output.
    for (const auto output : published) CHECK(source.below(1U << 31U) == static_cast<std::uint32_t>(output >> 33U));
}

TEST_CASE("Draws stay in their range and reach both ends") {
    random_source source(5);
    int lowest = 100;
    int highest = -100;
    for (int draw = 0; draw < 1000; ++draw) {
        const int drawn = source.between(-3, 4);
        lowest = std::min(lowest, drawn);
        highest = std::max(highest, drawn);
    }
    CHECK(lowest == -3);
    CHECK(highest == 4);
    CHECK(source.between(7, 7) == 7);
    for (int draw = 0; draw < 1000; ++draw) {
        REQUIRE_FALSE(source.chance(0));
        REQUIRE(source.chance(1000));
    }
}

TEST_CASE("A part depends on its number, not on what was drawn before") {
    const random_source untouched(9);
    random_source drawn_from(9);
    drawn_from.below(10);
    CHECK(untouched.part(3).below(1U << 31U) == drawn_from.part(3).below(1U << 31U));
    CHECK(untouched.part(3).below(1U << 31U) != untouched.part(4).below(1U << 31U));
    CHECK(untouched.part(3).below(1U << 31U) != random_source(10).part(3).below(1U << 31U));
}
