// What a reviewer may answer (docs/history.md, "Values of answers").
#include <ipsf/edition.hpp>

#include "support/catch.hpp"

#include <stdexcept>

using namespace ipsf;

namespace {

input measure_of(measure_unit unit) {
    input asked;
    asked.name = "measure";
    asked.kind = input_kind::measure;
    asked.unit = unit;
    return asked;
}

const input share = measure_of(measure_unit::share);
const input number = measure_of(measure_unit::number);
const input whole = measure_of(measure_unit::whole);

input count_to(std::int64_t most) {
    input asked;
    asked.kind = input_kind::count;
    asked.most = most;
    return asked;
}

input choice_of(std::vector<std::string> names) {
    input asked;
    asked.kind = input_kind::choice;
    asked.choices = std::move(names);
    return asked;
}

std::string refusal(const input& asked, std::string_view value) {
    try {
        static_cast<void>(parse_answer(asked, value));
    } catch (const std::invalid_argument& wrong) {
        return wrong.what();
    }
    return "accepted";
}

}  // namespace

TEST_CASE("a share is percent as a decimal and itself as a fraction") {
    CHECK(parse_answer(share, "85") == fraction{17, 20});
    CHECK(parse_answer(share, "0") == fraction{0, 1});
    CHECK(parse_answer(share, "0.0") == fraction{0, 1});
    CHECK(parse_answer(share, "1.001") == fraction{1001, 100'000});
    CHECK(parse_answer(share, "1/100") == fraction{1, 100});
    CHECK(parse_answer(share, "97/10000") == fraction{97, 10'000});
    CHECK(parse_answer(share, "99.5") == fraction{199, 200});
    CHECK(parse_answer(share, "100") == fraction{1, 1});
    CHECK(parse_answer(share, "100.0") == fraction{1, 1});
    CHECK(parse_answer(share, "1/1") == fraction{1, 1});
    const fraction kept = parse_answer(share, "38/40");
    CHECK((kept.numerator == 38 && kept.denominator == 40));  // counts stay readable
}

TEST_CASE("numbers are decimals or fractions, whole measures are whole") {
    CHECK(parse_answer(number, "12.5") == fraction{25, 2});
    CHECK(parse_answer(number, "731/170") == fraction{731, 170});
    CHECK(parse_answer(number, "0") == fraction{0, 1});
    CHECK(parse_answer(whole, "10") == fraction{10, 1});
    CHECK(parse_answer(whole, "20/2") == fraction{10, 1});
    CHECK(parse_answer(whole, "10.0") == fraction{10, 1});
}

TEST_CASE("flags, choices and counts") {
    const input flag;
    CHECK(parse_answer(flag, "true") == fraction{1, 1});
    CHECK(parse_answer(flag, "false") == fraction{0, 1});
    for (const auto* const yes : {"TRUE", "True", "1"}) CHECK(parse_answer(flag, yes) == fraction{1, 1});
    for (const auto* const no : {"FALSE", "False", "0"}) CHECK(parse_answer(flag, no) == fraction{0, 1});
    for (const auto* const neither : {"yes", " true", "true ", "t", "10", "01", "2", "trve"})
        CHECK(refusal(flag, neither) != "accepted");
    const input choice = choice_of({"none", "monthly", "weekly"});
    CHECK(parse_answer(choice, "none") == fraction{0, 1});
    CHECK(parse_answer(choice, "weekly") == fraction{2, 1});
    CHECK(parse_answer(count_to(5), "0") == fraction{0, 1});
    CHECK(parse_answer(count_to(5), "5") == fraction{5, 1});
    CHECK(parse_answer(count_to(5), "5/1") == fraction{5, 1});  // as programs write it that keep fractions
    CHECK(parse_answer(count_to(5), "4/2") == fraction{2, 1});
    CHECK(refusal(count_to(5), "6/1") == "the value is out of range; give a whole number from 0 to 5");
    CHECK(refusal(count_to(5), "5/2") == "the value is not a whole number; give a whole number from 0 to 5");
}

TEST_CASE("a refusal says what is wrong and what is allowed, without the value") {
    const std::string percent =
        "; give percent from 0 to 100 without the percent sign, such as 85, or a fraction such as 37/40";
    CHECK(refusal(share, "") == "the value is empty" + percent);
    CHECK(refusal(share, "85 %") == "the value has a percent sign" + percent);
    CHECK(refusal(share, "85%") == "the value has a percent sign" + percent);
    CHECK(refusal(share, "84,5") == "the value has a comma" + percent);
    CHECK(refusal(share, "-1") == "the value is negative" + percent);
    CHECK(refusal(share, "-0") == "the value is negative" + percent);
    CHECK(refusal(share, "100.001") == "the share is above the whole" + percent);
    CHECK(refusal(share, "41/40") == "the share is above the whole" + percent);
    CHECK(refusal(share, "most") == "the value is not a number" + percent);
    // Numbers they are: 15 digits are counted with, and 9 of them behind a point.
    const std::string digits = "the value has more digits than are counted with" + percent;
    for (const char* const value : {"9223372036854775807", "1000000000000000", "85.0000000001", "1/1000000000000000"})
        CHECK(refusal(share, value) == digits);
    CHECK(refusal(share, "99999999999999") == "the share is above the whole" + percent);
    CHECK(refusal(share, "9223372036854775807x") == "the value is not a number" + percent);
    CHECK(refusal(share, " 85") == "the value is not a number" + percent);
    CHECK(refusal(share, "1e2") == "the value is not a number" + percent);
    CHECK(refusal(share, "0/0") ==
          "the value is not a fraction of two whole numbers with the second above 0" + percent);
    CHECK(refusal(share, "3/-4") ==
          "the value is not a fraction of two whole numbers with the second above 0" + percent);
    CHECK(refusal(share, "0.5/1") ==
          "the value is not a fraction of two whole numbers with the second above 0" + percent);
    const std::string decimal =
        "; give a number from 0 with a decimal point, such as 12.5, or a fraction such as 37/40";
    CHECK(refusal(number, "12,5") == "the value has a comma" + decimal);
    CHECK(refusal(number, "5/0") ==
          "the value is not a fraction of two whole numbers with the second above 0" + decimal);
    CHECK(refusal(number, "-3/4") == "the value is negative" + decimal);
    CHECK(refusal(whole, "9.5") == "the value is not whole; give a whole number from 0");
    CHECK(refusal(whole, "19/2") == "the value is not whole; give a whole number from 0");
    CHECK(refusal(input{}, "yes") == "the value is neither true nor false; give true or false");
    CHECK(refusal(input{}, "") == "the value is empty; give true or false");
    CHECK(refusal(choice_of({"none", "weekly"}), "Weekly") ==
          "the value is none of the choices; give one of none, weekly");
    CHECK(refusal(count_to(5), "6") == "the value is out of range; give a whole number from 0 to 5");
    CHECK(refusal(count_to(5), "1000000000000000000") ==
          "the value has more digits than are counted with; give a whole number from 0 to 5");
    CHECK(refusal(count_to(5), "-1") == "the value is out of range; give a whole number from 0 to 5");
    CHECK(refusal(count_to(5), "2.0") == "the value is not a whole number; give a whole number from 0 to 5");
}

TEST_CASE("a share that may be percent or the whole is refused") {
    for (const auto* const text : {"0.97", "0.5", "0.001", "0.000000001", "1", "1.0", "1.000"}) {
        CAPTURE(text);
        CHECK(refusal(share, text).find("write 97 or 97/100") != std::string::npos);
    }
    // Other measures may be small.
    CHECK(parse_answer(number, "0.97") == fraction{97, 100});
    CHECK(parse_answer(whole, "1") == fraction{1, 1});
}
