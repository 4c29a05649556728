// Puts commas, quotes and escapes where JSON has them; keeps only the text and whether a comma is due.
#include "report/json_writer.hpp"

#include "base/visible.hpp"

#include <algorithm>

namespace ipsf::reporting {

using namespace pages;

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD

constexpr bool stands_for_itself(char byte) noexcept {
    return byte >= 0x20 && byte < 0x7F && byte != '"' && byte != '\\';
}

/// What RFC 8259, section 7, has a short form for; 0: nothing.
constexpr char short_form(char32_t code) noexcept {
    switch (code) {
        case '"':
            return '"';
        case '\\':
            return '\\';
        case '\b':
            return 'b';
        case '\f':
            return 'f';
        case '\n':
            return 'n';
        case '\r':
            return 'r';
        case '\t':
            return 't';
        default:
            return 0;
    }
}

}  // namespace

void json_writer::value(std::string_view text) {
    begin_value();
    quoted(text);
}

void json_writer::begin_value() {
    if (after_name_)
        after_name_ = false;
    else if (depth_ > 0)
        break_line();
}

void json_writer::name(std::string_view key) {
    break_line();
    quoted(key);
    all_ += ": ";
    after_name_ = true;
}

void json_writer::open(char bracket) {
    begin_value();
    all_ += bracket;
    ++depth_;
    is_first_ = true;
}

void json_writer::close(char bracket) {
    --depth_;
    if (!is_first_) {
        all_ += '\n';
        all_.append(2 * depth_, ' ');
    }
    all_ += bracket;
    is_first_ = false;
}

void json_writer::break_line() {
    all_ += is_first_ ? "\n" : ",\n";
    all_.append(2 * depth_, ' ');
    is_first_ = false;
}

void json_writer::quoted(std::string_view text) {
    all_ += '"';
    while (true) {
        const auto plain =
            static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), stands_for_itself) - text.begin());
        all_ += text.substr(0, plain);
        text.remove_prefix(plain);
        if (text.empty()) break;
        const auto [code, length, well_formed] = first_character(text);
        if (!well_formed)
            all_ += replacement;
        else if (const char letter = short_form(code); letter != 0)
            (all_ += '\\') += letter;
        else if (is_hidden(code))
            append_escaped(all_, code);
        else
            all_ += text.substr(0, length);
        text.remove_prefix(length);
    }
    all_ += '"';
}

}  // namespace ipsf::reporting
