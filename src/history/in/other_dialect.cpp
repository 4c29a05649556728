// Takes the beginning of a file that is no CSV of ours and says what it seems to be, so that the message can say how
// to save it.
#include "history/in/other_dialect.hpp"

#include "history/store/names.hpp"

#include <ipsf/utf8.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace ipsf::detail {
namespace {

using is_column_name = std::function<bool(std::string_view)>;

constexpr std::string_view what_to_do = "; save it as CSV with commas, in UTF-8";

std::string_view without_quotes(std::string_view name) {
    name = without_spaces_around(name);
    if (name.size() > 1 && name.front() == '"' && name.back() == '"') name = name.substr(1, name.size() - 2);
    return name;
}

std::ptrdiff_t known_names(std::string_view header, char separator, const is_column_name& is_column) {
    std::ptrdiff_t known = 0;
    for (;;) {
        const auto end = header.find(separator);
        if (is_column(without_quotes(header.substr(0, end)))) ++known;
        if (end == std::string_view::npos) return known;
        header.remove_prefix(end + 1);
    }
}

// In quotes, where it can be shown: signs that would not be seen as words.
std::string shown(std::string_view header) {
    constexpr std::size_t most = 120;
    std::string text = "the header reads \"";
    for (const char c : header.substr(0, most)) {
        if (c == '\t')
            text += "<tab>";
        else if (c >= ' ' && c != '\x7F')
            text += c;
    }
    return text + (header.size() > most ? "...\": " : "\": ");
}

std::string first_line(std::string_view text) { return std::string(text.substr(0, text.find_first_of("\r\n"))); }

std::string separated(const std::string& header, const is_column_name& is_column) {
    struct separator {
        char sign;
        std::string_view name;
    };
    constexpr std::array others = {separator{';', "semicolons"}, separator{'\t', "tabs"},
                                   separator{'|', "vertical bars"}};
    const auto by_comma = known_names(header, ',', is_column);
    for (const auto& [sign, name] : others)
        if (header.find(sign) != std::string::npos && known_names(header, sign, is_column) > by_comma)
            return (is_utf8(header) ? shown(header) : std::string()) + "the file seems to be separated by " +
                   std::string(name) + std::string(what_to_do);
    return {};
}

struct wide_line {
    std::string letters;
    std::string_view encoding;
};

// A line in UTF-16 or UTF-32, or nothing when it seems to be in neither: of what people write in a header every other
// byte is then 0, or three of four are.
std::optional<wide_line> wide_line_of(std::string_view line) {
    const bool marked = line.starts_with("\xFF\xFE") || line.starts_with("\xFE\xFF");
    const auto zeros = std::count(line.begin(), line.end(), '\0');
    if (!marked && (zeros == 0 || zeros * 3 < static_cast<std::ptrdiff_t>(line.size()))) return std::nullopt;
    wide_line wide{{}, zeros * 8 > static_cast<std::ptrdiff_t>(line.size()) * 5 ? "UTF-32" : "UTF-16"};
    for (const char c : line)
        if (static_cast<unsigned char>(c) < 0x80 && c != '\0') wide.letters += c;
    return wide;
}

}  // namespace

std::string other_dialect(std::string_view text, const is_column_name& is_column) {
    const auto header = first_line(text);
    if (const auto wide = wide_line_of(header)) {
        const bool known =
            known_names(wide->letters, ',', is_column) > 0 || !separated(wide->letters, is_column).empty();
        return (known ? shown(wide->letters) : std::string()) + "the file seems to be in " +
               std::string(wide->encoding) + std::string(what_to_do);
    }
    constexpr std::size_t directive = 4;
    if (std::string_view start = header;
        means(start.substr(0, directive), "sep=") || means(start.substr(0, directive + 1), "\"sep="))
        return shown(header) + "this line is a spreadsheet's own; take it out" + std::string(what_to_do);
    return separated(header, is_column);
}

}  // namespace ipsf::detail
