// Texts that are read many bytes at a time: the same as byte by byte, whatever stands around them.
#include "base/canonical_integer.hpp"
#include "base/few_bytes.hpp"
#include "history/in/low_bytes.hpp"
#include "history/store/word_table.hpp"

#include "support/catch.hpp"

#include <array>
#include <random>
#include <string>
#include <vector>

using namespace ipsf;
using namespace ipsf::detail;

namespace {

/// The text with other bytes around it, in memory of its own.
class surrounded {
public:
    surrounded(std::string_view text, char around) : all_(padding, around), size_(text.size()) {
        all_.append(text).append(padding, around);
    }
    [[nodiscard]] std::string_view text() const { return std::string_view(all_).substr(padding, size_); }

private:
    std::string all_;
    std::size_t size_;
};

}  // namespace

TEST_CASE("bytes up to a comma are found in every place of texts of any length") {
    std::mt19937 random(7);
    std::vector<std::uint32_t> found;
    for (std::size_t length = 0; length < 200; ++length) {
        std::string text(length, ' ');
        for (char& byte : text) byte = static_cast<char>(random() % 4 == 0 ? random() % 60 : random());
        std::vector<std::uint32_t> low;
        for (std::size_t place = 0; place < length; ++place)
            if (static_cast<unsigned char>(text[place]) <= ',') low.push_back(static_cast<std::uint32_t>(place));
        find_low_bytes(text, found);
        REQUIRE(found.size() >= low.size());
        CHECK(std::equal(low.begin(), low.end(), found.begin()));
    }
    // Each byte there is, beside its neighbours.
    std::string all;
    for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
    find_low_bytes(all, found);
    for (std::uint32_t place = 0; place <= ','; ++place) CHECK(found[place] == place);
}

TEST_CASE("up to eight bytes are a number, alone and among others") {
    const std::string text = "\xFF\x01\x80zxcvb";
    for (std::size_t size = 0; size <= text.size(); ++size) {
        std::uint64_t expected = 0;
        for (std::size_t place = 0; place < size; ++place)
            expected |= std::uint64_t{static_cast<unsigned char>(text[place])} << 8 * place;
        const std::vector<char> alone(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(size));
        CHECK(few_bytes({alone.data(), size}) == expected);
        for (const char around : {'\0', '0', '\xFF'})
            CHECK(few_bytes<behind_text::padded>(surrounded(text.substr(0, size), around).text()) == expected);
    }
}

TEST_CASE("an integer is told by its digits") {
    struct told {
        std::string_view text;
        std::optional<std::int64_t> integer;
    };
    const std::vector<told> all = {
        {"0", 0},
        {"7", 7},
        {"9", 9},
        {"10", 10},
        {"99999999", 99'999'999},
        {"100000000", 100'000'000},
        {"123456789", 123'456'789},
        {"9999999999999999", 9'999'999'999'999'999},
        {"12345678901234567", 12'345'678'901'234'567},
        {"9223372036854775807", 9'223'372'036'854'775'807},
        {"-9223372036854775808", std::numeric_limits<std::int64_t>::min()},
        {"-1", -1},
        {"-12345678", -12'345'678},
        {"9223372036854775808", std::nullopt},
        {"-9223372036854775809", std::nullopt},
        {"10000000000000000000", std::nullopt},
        {"99999999999999999999", std::nullopt},
        {"", std::nullopt},
        {"-", std::nullopt},
        {"-0", std::nullopt},
        {"00", std::nullopt},
        {"07", std::nullopt},
        {"-07", std::nullopt},
        {"+7", std::nullopt},
        {" 7", std::nullopt},
        {"7 ", std::nullopt},
        {"7.", std::nullopt},
        {"--7", std::nullopt},
        {"1234567a", std::nullopt},
        {"1234567a9", std::nullopt},
        {"123456789-", std::nullopt},
    };
    for (const auto& [text, integer] : all) {
        CAPTURE(text);
        CHECK(canonical_integer(text) == integer);
        for (const char around : {'\0', '5', '\xFF'})
            CHECK(canonical_integer<behind_text::padded>(surrounded(text, around).text()) == integer);
    }
    // One byte that is no digit, in each place.
    for (std::size_t length = 1; length <= 18; ++length)
        for (std::size_t place = 0; place < length; ++place)
            for (int byte = 0; byte < 256; ++byte) {
                std::string text(length, '1');
                text[place] = static_cast<char>(byte);
                const bool digits = byte >= '0' && byte <= '9' && (byte != '0' || place > 0 || length == 1);
                const bool sign = byte == '-' && place == 0 && length > 1;
                CHECK(canonical_integer(text).has_value() == (digits || sign));
            }
}

TEST_CASE("a word is found by all of its bytes") {
    const std::array<std::string_view, 7> words = {
        "a", "ab", "eightlong", "sixteen_bytes_16", "eight_ab", "eight_ac", "sixteen_bytes_16_and_more"};
    const word_table table(words, 250);
    const auto found = [&](std::string_view text) {
        const auto alone = table.find<behind_text::nothing>(text);
        for (const char around : {'\0', 'b', '\xFF'})
            CHECK(table.find<behind_text::padded>(surrounded(text, around).text()) == alone);
        return alone;
    };
    for (std::size_t place = 0; place < words.size(); ++place) CHECK(found(words[place]) == place);
    CHECK(found("") == 250);
    for (const std::string_view other :
         {"b", "A", "abc", "eightlon", "eightlongs", "eight_a", "eight_ad", "sixteen_bytes_1", "sixteen_bytes_17",
          "sixteen_bytes_16_and_mora", "sixteen_bytes_16_and_mor"})
        CHECK(found(other) == word_table::not_there);
    CHECK(found(std::string_view("a\0", 2)) == word_table::not_there);
    CHECK(found(std::string_view("\0", 1)) == word_table::not_there);
    // Where an empty cell is a mistake it is no word.
    CHECK(word_table(words, word_table::not_there).find<behind_text::nothing>("") == word_table::not_there);
}
