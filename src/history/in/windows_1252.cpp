// Takes bytes; gives the characters that they are in Windows-1252 (Unicode's mapping CP1252.TXT), in UTF-8.
#include "history/in/windows_1252.hpp"

#include "base/append_character.hpp"

#include <array>

namespace ipsf::detail {
namespace {

// 0x80 to 0x9F; 0: stands for nothing. All other bytes are the characters of their numbers.
constexpr std::array<char16_t, 32> others = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                             0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                             0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                             0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

constexpr unsigned char first_other = 0x80;
constexpr unsigned char last_other = 0x9F;

bool is_other(unsigned char byte) { return byte >= first_other && byte <= last_other; }

}  // namespace

bool is_windows_1252(unsigned char byte) noexcept { return !is_other(byte) || others[byte - first_other] != 0; }

bool append_windows_1252(std::string_view text, std::string& into) {
    bool all = true;
    for (const char sign : text) {
        const auto byte = static_cast<unsigned char>(sign);
        char32_t character = byte;
        if (is_windows_1252(byte)) {
            if (is_other(byte)) character = others[byte - first_other];
        } else {
            all = false;
        }
        append_character(character, into);
    }
    return all;
}

}  // namespace ipsf::detail
