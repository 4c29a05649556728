// Integers of 128 bits made of two of 64 bits: as the compiler's own, and by hand where it has none.
#include <ipsf/detail/wide.hpp>

#include "support/catch.hpp"

#include <cstdint>
#include <limits>
#include <random>
#include <vector>

namespace {

using ipsf::detail::portable_wide;

constexpr auto most = std::numeric_limits<std::int64_t>::max();
constexpr auto least = std::numeric_limits<std::int64_t>::min();
constexpr auto all_bits = std::numeric_limits<std::uint64_t>::max();

/// -2^127 and 2^127 - 1.
constexpr portable_wide lowest(std::uint64_t{1} << 63U, 0), highest(all_bits >> 1U, all_bits);

}  // namespace

TEST_CASE("what wide integers give, by hand") {
    // (2^63 - 1)^2 = 2^126 - 2^64 + 1; -2^63 * -2^63 = 2^126; (2^64 - 1)^2 = 2^128 - 2^65 + 1, cut off to 128 bits.
    CHECK((portable_wide(most) * most == portable_wide((std::uint64_t{1} << 62U) - 1, 1)));
    CHECK((portable_wide(least) * least == portable_wide(std::uint64_t{1} << 62U, 0)));
    CHECK((portable_wide(all_bits) * all_bits == portable_wide(all_bits - 1, 1)));
    CHECK((portable_wide(-1) == portable_wide(all_bits, all_bits)));
    CHECK((portable_wide(all_bits) == portable_wide(0, all_bits)));
    CHECK((portable_wide(all_bits) + 1 == portable_wide(1, 0)));
    CHECK((portable_wide(1, 0) - 1 == all_bits));
    CHECK((portable_wide(1, 0) / 2 == std::uint64_t{1} << 63U));
    CHECK((portable_wide(1, 0) % 3 == 1));  // 2^64 = 4^32, and 4 is 1 more than 3
    CHECK((lowest / 1 == lowest));
    CHECK((lowest / lowest == 1));
    CHECK((highest / lowest == 0));
    CHECK((highest % lowest == highest));
    CHECK((lowest / highest == -1));
    CHECK((lowest % highest == -1));
    CHECK((portable_wide(-7) / 2 == -3));  // towards 0
    CHECK((portable_wide(-7) % 2 == -1));
    CHECK((portable_wide(7) % -2 == 1));
    CHECK((lowest < -1 && -1 < portable_wide(0) && portable_wide(0) < highest));
    CHECK((lowest - 1 == highest));
    CHECK(static_cast<std::int64_t>(portable_wide(least)) == least);
    CHECK(static_cast<char>(portable_wide('7')) == '7');
}

#ifdef __SIZEOF_INT128__
namespace {

__extension__ using own = __int128;
__extension__ using own_unsigned = unsigned __int128;

own to_own(portable_wide value) { return static_cast<own>(own_unsigned{value.high()} << 64U | value.low()); }
portable_wide of_own(own_unsigned value) {
    return {static_cast<std::uint64_t>(value >> 64U), static_cast<std::uint64_t>(value)};
}

/// Powers of two and their neighbours, of both signs, and numbers of all lengths.
std::vector<portable_wide> many_values() {
    std::vector<portable_wide> values = {0, most, least, all_bits, portable_wide(1, 0), lowest, highest};
    for (unsigned bit = 0; bit < 127; bit += 3)
        for (const int beside : {-1, 0, 1}) {
            const own_unsigned value = (own_unsigned{1} << bit) + static_cast<own_unsigned>(beside);
            values.push_back(of_own(value));
            values.push_back(of_own(0 - value));
        }
    std::mt19937_64 random(1);
    for (unsigned bits = 1; bits < 128; bits += 2) {
        const own_unsigned value = (own_unsigned{random()} << 64U | random()) >> (128 - bits);
        values.push_back(of_own(value));
        values.push_back(of_own(0 - value));
    }
    return values;
}

}  // namespace

TEST_CASE("wide integers are as the compiler's own") {
    const auto values = many_values();
    std::size_t wrong = 0, compared = 0;
    const auto same = [&](bool holds) {
        ++compared;
        wrong += holds ? 0U : 1U;
    };
    for (const auto a : values) {
        same(to_own(-a) == static_cast<own>(0 - static_cast<own_unsigned>(to_own(a))));
        for (const auto b : values) {
            // Without a sign, for which what does not fit is cut off.
            const auto x = static_cast<own_unsigned>(to_own(a)), y = static_cast<own_unsigned>(to_own(b));
            same(a + b == of_own(x + y));
            same(a - b == of_own(x - y));
            same(a * b == of_own(x * y));
            same((a <=> b) == (to_own(a) <=> to_own(b)));
            same((a == b) == (x == y));
            if (b == 0 || (a == lowest && b == -1)) continue;
            same(a / b == of_own(static_cast<own_unsigned>(to_own(a) / to_own(b))));
            same(a % b == of_own(static_cast<own_unsigned>(to_own(a) % to_own(b))));
        }
    }
    CHECK(wrong == 0);
    CHECK(compared > 1'000'000);
}
#endif
