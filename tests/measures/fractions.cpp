#include "support/catch.hpp"

#include <ipsf/fraction.hpp>

using namespace ipsf;

namespace {
bool reads(std::string_view text, std::int64_t numerator, std::int64_t denominator) {
    const auto read = parse_decimal(text);
    return read && read->numerator == numerator && read->denominator == denominator;
}
}  // namespace

TEST_CASE("Fractions compare by value, exactly") {
    CHECK(fraction{38, 40} == fraction{19, 20});
    CHECK(fraction{17, 20} == fraction{85, 100});
    CHECK(fraction{1, 3} > fraction{333333333, 1000000000});
    CHECK(fraction{1, 3} < fraction{333333334, 1000000000});
    CHECK(fraction{-1, 2} < fraction{0, 7});
    CHECK(fraction{0, 7} == fraction{0, 1});
    CHECK(fraction{2, 3} <= fraction{2, 3});
}

TEST_CASE("Large fractions compare without overflow") {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    CHECK(fraction{most, most - 1} > fraction{1, 1});
    CHECK(fraction{most - 1, most} < fraction{1, 1});
    CHECK(fraction{most - 1, most} < fraction{most, most - 1});
    CHECK(fraction{-most, 1} < fraction{-most + 1, 1});
}

TEST_CASE("A decimal has a point and keeps all its digits") {
    CHECK(reads("12.5", 125, 10));
    CHECK(reads("-3", -3, 1));
    CHECK(reads("0.125", 125, 1000));
    CHECK(reads("-0.5", -5, 10));
    CHECK(reads("-12.05", -1205, 100));
    CHECK(reads("007", 7, 1));
    CHECK(reads("123456789012345", 123456789012345, 1));
    CHECK(reads("123456.123456789", 123456123456789, 1000000000));
    CHECK(reads("-123456.123456789", -123456123456789, 1000000000));
}

TEST_CASE("What is no decimal is refused") {
    for (const auto* const refused : {"", "-", ".", ".5", "5.", "-.5", "+5", "1,5", "1e3", "85 %", "85%", " 5", "5 ",
                                      "1.-5", "--5", "1.2.3", "abc", "0x1"})
        CHECK_FALSE(parse_decimal(refused).has_value());
    CHECK_FALSE(parse_decimal("1234567890123456").has_value());   // 16 digits
    CHECK_FALSE(parse_decimal("1234567.123456789").has_value());  // 16 digits with the point
    CHECK_FALSE(parse_decimal("-1234567.123456789").has_value());
    CHECK_FALSE(parse_decimal("1.1234567890").has_value());  // 10 after the point
}

TEST_CASE("A ratio is two whole numbers, the second positive") {
    const auto read = parse_ratio("37/40");
    REQUIRE(read.has_value());
    CHECK(read->numerator == 37);
    CHECK(read->denominator == 40);
    for (const auto* const refused : {"1/0", "1/-2", "1", "/2", "1/", "1/2/3", "1.5/2", "1 / 2", "a/b", ""})
        CHECK_FALSE(parse_ratio(refused).has_value());
}

TEST_CASE("A whole number has at most 15 digits") {
    CHECK(parse_whole("999999999999999") == 999999999999999);
    CHECK(parse_whole("-999999999999999") == -999999999999999);
    CHECK_FALSE(parse_whole("1000000000000000").has_value());
    CHECK_FALSE(parse_whole("1.0").has_value());
    CHECK_FALSE(parse_whole("-").has_value());
}
