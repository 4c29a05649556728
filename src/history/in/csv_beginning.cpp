// Takes the first lines of a file; gives what separates its cells, or says what it seems to be, so that the message can
// say how to save it.
#include "history/in/csv_beginning.hpp"

#include "history/store/names.hpp"

#include <ipsf/utf8.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace ipsf::detail {
namespace {

using is_column_name = std::function<bool(std::string_view)>;

constexpr std::string_view what_to_do = "; save it as CSV in UTF-8, or in UTF-16 with a byte order mark";

struct known_separator {
    char sign;
    std::string_view name;
    std::string_view plural;
};
// In the order of csv_delimiter, behind `found`.
constexpr std::array separators = {known_separator{',', csv_delimiter_names[0], "commas"},
                                   known_separator{';', csv_delimiter_names[1], "semicolons"},
                                   known_separator{'\t', csv_delimiter_names[2], "tabs"}};

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
    if (!is_utf8(header)) return {};
    std::string text = "the header reads \"";
    for (const char c : header.substr(0, most)) {
        if (c == '\t')
            text += "<tab>";
        else if (c >= ' ' && c != '\x7F')
            text += c;
    }
    return text + (header.size() > most ? "...\": " : "\": ");
}

std::string_view first_line(std::string_view text) { return text.substr(0, text.find_first_of("\r\n")); }

std::string_view behind_first_line(std::string_view text) {
    text.remove_prefix(first_line(text).size());
    if (text.starts_with("\r\n")) return text.substr(2);
    return text.substr(text.empty() ? 0 : 1);
}

struct wide_line {
    std::string letters;
    std::string_view encoding;
};

// A line in UTF-32, or in UTF-16 without a byte order mark, or nothing when it seems to be in neither: of what people
// write in a header every other byte is then 0, or three of four are.
std::optional<wide_line> wide_line_of(std::string_view line) {
    const auto zeros = std::count(line.begin(), line.end(), '\0');
    if (zeros == 0 || zeros * 3 < static_cast<std::ptrdiff_t>(line.size())) return std::nullopt;
    wide_line wide{{}, zeros * 8 > static_cast<std::ptrdiff_t>(line.size()) * 5 ? "UTF-32" : "UTF-16"};
    for (const char c : line)
        if (static_cast<unsigned char>(c) < 0x80 && c != '\0') wide.letters += c;
    return wide;
}

// A workbook of today is a ZIP archive; older ones begin in their own way, and so does what gzip makes.
bool is_packed(std::string_view begin) {
    constexpr std::array<std::string_view, 3> known = {"PK\x03\x04", "\xD0\xCF\x11\xE0", "\x1F\x8B"};
    return std::any_of(known.begin(), known.end(), [begin](std::string_view one) { return begin.starts_with(one); });
}

// What a line `sep=;` says, in quotes or not.
std::optional<std::string_view> directive_of(std::string_view line) {
    constexpr std::string_view begin = "sep=";
    if (line.size() > 1 && line.front() == '"' && line.back() == '"') line = line.substr(1, line.size() - 2);
    if (line.size() < begin.size() || !means(line.substr(0, begin.size()), begin)) return std::nullopt;
    return line.substr(begin.size());
}

}  // namespace

std::string_view csv_beginning::take(std::string_view lines) {
    const auto line = first_line(lines);
    if (const auto said = past_directive_ ? std::nullopt : directive_of(line)) {
        past_directive_ = true;
        const auto* const known = std::find_if(separators.begin(), separators.end(), [&](const known_separator& one) {
            return *said == std::string_view(&one.sign, 1);
        });
        if (known != separators.end())
            directive_ = known->sign;
        else if (said_ == csv_delimiter::found)
            refusal_ = shown(line) +
                       "this line says that cells are separated by something else than commas, semicolons or tabs; "
                       "save the file with one of these, and take the line out";
        return refusal_.empty() ? take(behind_first_line(lines)) : lines;
    }
    if (!lines.empty()) settle(line);
    return lines;
}

void csv_beginning::settle(std::string_view header) {
    if (is_packed(header)) {
        refusal_ = "the file is a workbook or an archive, whatever its name; save the sheet as CSV in UTF-8";
        return;
    }
    if (const auto wide = wide_line_of(header)) {
        const bool known = std::any_of(separators.begin(), separators.end(), [&](const known_separator& one) {
            return known_names(wide->letters, one.sign, is_column_) > 0;
        });
        refusal_ = (known ? shown(wide->letters) : std::string()) + "the file seems to be in " +
                   std::string(wide->encoding) + std::string(what_to_do);
        return;
    }
    if (said_ != csv_delimiter::found || directive_) {
        const auto told =
            said_ != csv_delimiter::found ? separators[static_cast<std::size_t>(said_) - 1].sign : *directive_;
        sign_ = told;
        if (known_names(header, told, is_column_) > 0) return;
        for (const auto& one : separators)
            if (known_names(header, one.sign, is_column_) > 0)
                refusal_ = shown(header) + "its names stand between " + std::string(one.plural) +
                           (said_ != csv_delimiter::found
                                ? ", and --csv-delimiter says something else; leave that out, and every file is read "
                                  "as it is written"
                                : ", and the line sep= before it says something else; take that line out");
        return;
    }
    std::ptrdiff_t most = 0;
    std::string by;  // what may separate, in words
    std::string options;
    for (const auto& one : separators) {
        if (header.find(one.sign) == std::string_view::npos) continue;
        const auto known = known_names(header, one.sign, is_column_);
        if (known == 0 || known < most) continue;
        const bool first = known > most;
        most = known;
        sign_ = first ? std::optional(one.sign) : std::nullopt;
        by = (first ? "" : by + " or ") + std::string(one.plural);
        options = (first ? "" : options + " or ") + std::string(one.name);
    }
    constexpr char bar = '|';
    if (header.find(bar) != std::string_view::npos && known_names(header, bar, is_column_) > most)
        refusal_ = shown(header) +
                   "the file seems to be separated by vertical bars; save it with commas, semicolons or "
                   "tabs";
    else if (most > 0 && !sign_)
        refusal_ = shown(header) + "the file may be separated by " + by + "; say which: --csv-delimiter " + options;
    else if (!sign_)
        sign_ = ',';
}

std::string csv_beginning::found() const {
    if (said_ != csv_delimiter::found || !sign_ || *sign_ == ',') return {};
    const auto* const known = std::find_if(separators.begin(), separators.end(),
                                           [this](const known_separator& one) { return one.sign == *sign_; });
    return "delimiter " + std::string(known->name);
}

}  // namespace ipsf::detail
