// JSON written value by value is what a JSON library makes of the same values.
#include "report/json_writer.hpp"
#include "support/catch.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <limits>
#include <optional>
#include <string>

using ipsf::reporting::json_writer;
using json = nlohmann::ordered_json;

namespace {

std::string by_library(const json& value) { return value.dump(2) + "\n"; }

std::string written(std::string_view text) {
    json_writer out;
    out.value(text);
    return out.take();
}

}  // namespace

TEST_CASE("objects, arrays and values are laid out as the library lays them out") {
    json_writer out;
    out.object([&] {
        out.put("text", "with \"quotes\"");
        out.put("number", std::numeric_limits<std::int64_t>::min());
        out.put("small", std::uint8_t{5});
        out.put("yes", true);
        out.put("nothing", nullptr);
        out.put("left out", std::optional<int>());
        out.put("there", std::optional<std::string>("so"));
        out.put_object("empty", [] {});
        out.put_array("none", [] {});
        out.put_values("numbers", std::array{1, 2});
        out.put_array("nested", [&] {
            out.array([] {});
            out.object([&] { out.put_array("deep", [&] { out.value(false); }); });
            out.value("last");
        });
        out.put_object("after", [&] { out.put("it", 1); });
    });
    const json expected = {{"text", "with \"quotes\""},
                           {"number", std::numeric_limits<std::int64_t>::min()},
                           {"small", 5},
                           {"yes", true},
                           {"nothing", nullptr},
                           {"left out", nullptr},
                           {"there", "so"},
                           {"empty", json::object()},
                           {"none", json::array()},
                           {"numbers", {1, 2}},
                           {"nested", {json::array(), {{"deep", {false}}}, "last"}},
                           {"after", {{"it", 1}}}};
    CHECK(out.take() == by_library(expected));
}

TEST_CASE("a text is escaped as the library escapes it, and reads back as it was") {
    for (const std::string text :
         {"", "plain", "\"\\/", "\b\f\n\r\t", "\x01\x1f", "Työ\u00e4 \u20ac \U0001F600", "a\u200cb", "tab\tin"}) {
        CAPTURE(text);
        CHECK(written(text) == by_library(text));
    }
    const std::string with_nul("a\0b", 3);
    CHECK(written(with_nul) == "\"a\\u0000b\"\n");
}

TEST_CASE("what acts on the page that shows it is escaped") {
    CHECK(written("\x7f") == "\"\\u007f\"\n");
    CHECK(written("\u009b") == "\"\\u009b\"\n");
    CHECK(written("\u202e") == "\"\\u202e\"\n");
    CHECK(written("\ufeff") == "\"\\ufeff\"\n");
    CHECK(written("\U000E0041") == "\"\\udb40\\udc41\"\n");  // above 16 bits: 0xE0041 - 0x10000 = 0x340 x 0x400 + 0x041
}

TEST_CASE("bytes that are no UTF-8 become one replacement for each beginning of a character") {
    CHECK(written("a\xff"
                  "b") == "\"a\ufffdb\"\n");
    CHECK(written("\xe2\x82") == "\"\ufffd\"\n");                  // the first two bytes of a euro sign
    CHECK(written("\xe2\x82\"") == "\"\ufffd\\\"\"\n");            // and a quotation mark after them
    CHECK(written("\xed\xa0\x80") == "\"\ufffd\ufffd\ufffd\"\n");  // half of a surrogate pair
}
