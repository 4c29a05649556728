// Takes the lines of a file; tells UTF-8 from Windows-1252. No character of UTF-8 goes beyond the end of a line.
#include "history/in/encoding_survey.hpp"

#include "history/in/windows_1252.hpp"

#include <ipsf/utf8.hpp>

namespace ipsf::detail {

void encoding_survey::look_at(std::string_view lines) {
    constexpr unsigned char ascii = 0x80;
    while (!lines.empty()) {
        if (static_cast<unsigned char>(lines.front()) < ascii) {
            lines.remove_prefix(1);
            continue;
        }
        const auto next = utf8_beginning_of(lines);
        (next.is_character ? letters_ : other_) = true;
        for (const char byte : lines.substr(0, next.length))
            undefined_ = undefined_ || !is_windows_1252(static_cast<unsigned char>(byte));
        lines.remove_prefix(next.length);
    }
}

}  // namespace ipsf::detail
