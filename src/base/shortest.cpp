// Takes a number; writes it by std::to_chars or, with libc++ before 14, which has that for whole numbers alone, by
// trying how many digits are enough.
#include "base/shortest.hpp"

#include <charconv>

#if defined(_LIBCPP_VERSION) && _LIBCPP_VERSION < 14000
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace ipsf {
namespace {

struct number_text {
    char characters[400];  // the longest double without an exponent has some 330
    [[nodiscard]] std::string_view view() const noexcept { return &characters[0]; }
};

number_text printed(const char* format, int digits, double number) noexcept {
    number_text made;
    std::snprintf(&made.characters[0], sizeof made.characters, format, digits, number);
    return made;
}

/// "1.25e-03"; `read` says what a text is read as.
template <class Number>
number_text with_exponent(Number number, Number (*read)(const char*, char**)) noexcept {
    for (int digits = 0;; ++digits) {
        const auto made = printed("%.*e", digits, number);
        if (!std::isfinite(number) || read(&made.characters[0], nullptr) == number) return made;
    }
}

/// The same digits without an exponent.
number_text plain(const number_text& scientific, double number) noexcept {
    const auto from = scientific.view();
    const auto mark = from.find('e');
    if (mark == from.npos) return scientific;  // no finite number
    const auto point = from.find('.');
    const int decimals = point == from.npos ? 0 : static_cast<int>(mark - point) - 1;
    return printed("%.*f", std::max(0, decimals - std::atoi(&scientific.characters[mark + 1])), number);
}

}  // namespace

char* write_shortest(double number, char* to) noexcept {
    const auto scientific = with_exponent(number, std::strtod);
    const auto fixed = plain(scientific, number);
    const auto made = fixed.view().size() <= scientific.view().size() ? fixed.view() : scientific.view();
    return std::copy(made.begin(), made.end(), to);
}

char* write_shortest_plain(float number, char* to, std::size_t size) noexcept {
    const auto made = plain(with_exponent(number, std::strtof), number);
    return std::copy_n(made.view().begin(), std::min(made.view().size(), size), to);
}

}  // namespace ipsf
#else
namespace ipsf {

char* write_shortest(double number, char* to) noexcept { return std::to_chars(to, to + shortest_size, number).ptr; }

char* write_shortest_plain(float number, char* to, std::size_t size) noexcept {
    return std::to_chars(to, to + size, number, std::chars_format::fixed).ptr;
}

}  // namespace ipsf
#endif
