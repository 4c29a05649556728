// Between UTF-8 and the units of ODBC.
#include "odbc/wide.hpp"

#include "base/utf_16.hpp"

#include <algorithm>

namespace ipsf::odbc {

static_assert(sizeof(SQLWCHAR) == sizeof(char16_t));

std::vector<SQLWCHAR> wide(std::string_view text) {
    const auto units = detail::to_utf_16(text);
    std::vector<SQLWCHAR> made(units.begin(), units.end());
    made.push_back(0);
    return made;
}

void append_narrow(const SQLWCHAR* units, std::size_t count, std::string& into) {
    constexpr SQLWCHAR beyond_ascii = 0x80;
    const auto* const end = units + count;
    const auto* const ascii_end = std::find_if(units, end, [](SQLWCHAR unit) { return unit >= beyond_ascii; });
    const auto length = into.size();
    into.resize(length + static_cast<std::size_t>(ascii_end - units));
    std::transform(units, ascii_end, into.begin() + static_cast<std::ptrdiff_t>(length),
                   [](SQLWCHAR unit) { return static_cast<char>(unit); });
    if (ascii_end == end) return;
    detail::utf_16_decoder decoder(detail::byte_order::little);  // which makes no difference to whole units
    std::for_each(ascii_end, end, [&](SQLWCHAR unit) { decoder.take(unit, into); });
    (void)decoder.end(into);
}

std::string narrow(const SQLWCHAR* units, std::size_t count) {
    std::string text;
    append_narrow(units, count, text);
    return text;
}

}  // namespace ipsf::odbc
