// Comparing fractions that cross-multiplication in 128 bits could not compare.
#include <ipsf/answer_values.hpp>
#include <ipsf/detail/exact.hpp>

#include "support/catch.hpp"

#include <array>
#include <random>

using namespace ipsf;
using namespace ipsf::detail;

TEST_CASE("comparing does not depend on how far fractions are expanded") {
    std::mt19937 random(1);
    std::uniform_int_distribution<int> small(1, 50);
    for (int i = 0; i < 2000; ++i) {
        const int a = small(random), b = small(random), c = small(random), d = small(random);
        const wide by = (wide{1} << 110) + small(random);
        const wide by_other = (wide{1} << 90) + small(random);
        const auto expected = a * d <=> c * b;
        REQUIRE((compare(exact{a * by, b * by}, exact{c * by_other, d * by_other}) == expected));
        REQUIRE((compare(exact{a * by, b * by}, fraction{c, d}) == expected));
    }
    CHECK((compare(exact{0, wide{1} << 100}, exact{}) == 0));
    CHECK((compare(exact{0, wide{1} << 100}, exact{1, wide{1} << 120}) < 0));
}

TEST_CASE("neighbours that differ far behind the point are told apart") {
    // Ratios of neighbouring Fibonacci numbers lie in turn above and below the golden ratio and ever closer to it:
    // 2/1 > 5/3 > 13/8 > ... > ... > 8/5 > 3/2 > 1/1.
    std::array<wide, 180> fibonacci{1, 1};
    for (std::size_t i = 2; i < fibonacci.size(); ++i) fibonacci[i] = fibonacci[i - 1] + fibonacci[i - 2];
    const auto ratio = [&](std::size_t i) { return exact{fibonacci[i + 1], fibonacci[i]}; };
    for (std::size_t i = 0; i + 3 < fibonacci.size(); i += 2) {
        INFO(i);
        CHECK((compare(ratio(i), ratio(i + 1)) < 0));
        CHECK((compare(ratio(i + 1), ratio(i)) > 0));
        CHECK((compare(ratio(i), ratio(i + 2)) < 0));
        CHECK((compare(ratio(i + 2), ratio(i + 1)) < 0));
        CHECK((compare(ratio(i), ratio(i)) == 0));
    }
}

TEST_CASE("rounding takes halves up, in whole units") {
    const auto percent = [](wide numerator, wide denominator) {
        return round_half_up({numerator, denominator}, 100).numerator;
    };
    CHECK(percent(955, 1000) == 96);
    CHECK(percent(9549, 10'000) == 95);
    CHECK(percent(0, 7) == 0);
    CHECK(percent(199, 200) == 100);
    CHECK((compare(round_half_up({41, 2}, 1), fraction{21, 1}) == 0));
    CHECK((compare(round_half_up({61, 3}, 1), fraction{20, 1}) == 0));
}

TEST_CASE("a value is told in lowest terms, of any size") {
    const auto power = [](int of_ten) {
        wide made = 1;
        for (int i = 0; i < of_ten; ++i) made *= 10;
        return made;
    };
    input measure;
    measure.kind = input_kind::measure;
    CHECK(detail::answer_text(measure, {0, power(21)}) == "0");
    CHECK(detail::answer_text(measure, {power(24), power(21)}) == "1000");
    CHECK(detail::answer_text(measure, {3 * power(20), 2 * power(20)}) == "1.5");
    CHECK(detail::answer_text(measure, {power(24) + 1, power(3)}) == "1000000000000000000000.001");
    CHECK(detail::answer_text(measure, {power(24) + 1, power(9)}) == "1000000000000000000000001/1000000000");
    measure.unit = measure_unit::share;
    CHECK(detail::answer_text(measure, {power(22), 4 * power(22)}) == "25");
    CHECK(detail::answer_text(measure, {power(20), power(22)}) == "1/100");  // as a decimal, 1 could mean the whole
}
