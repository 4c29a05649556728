// Parts a connection string into its words and values.
#include "odbc/connection_text.hpp"

#include <algorithm>
#include <array>

namespace ipsf::odbc {
namespace {

std::string in_capitals(std::string_view text) {
    std::string capitals(text);
    for (char& sign : capitals)
        if (sign >= 'a' && sign <= 'z') sign = static_cast<char>(sign - 'a' + 'A');
    return capitals;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view spaces = " \t\r\n";
    const auto first = text.find_first_not_of(spaces);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

// Where a value ends: at the semicolon behind it, or behind its braces, in which "}}" is a brace.
std::size_t end_of_value(std::string_view text) {
    if (!text.starts_with('{')) return std::min(text.find(';'), text.size());
    for (std::size_t at = 1; at < text.size(); ++at)
        if (text[at] == '}') {
            if (at + 1 == text.size() || text[at + 1] != '}') return std::min(text.find(';', at), text.size());
            ++at;
        }
    return text.size();
}

std::string without_braces(std::string_view value) {
    value.remove_prefix(1);
    if (value.ends_with('}')) value.remove_suffix(1);
    std::string inner;
    for (std::size_t at = 0; at < value.size(); ++at) {
        inner += value[at];
        if (value[at] == '}' && at + 1 < value.size() && value[at + 1] == '}') ++at;
    }
    return inner;
}

bool is_secret(std::string_view word) {
    constexpr std::array marks = {"PWD", "PASS", "SECRET", "TOKEN", "CREDENTIAL"};
    return std::any_of(marks.begin(), marks.end(),
                       [word](std::string_view mark) { return word.find(mark) != std::string_view::npos; });
}

bool says_which(std::string_view word) {
    constexpr std::array words = {"DSN",  "FILEDSN", "SERVER", "SERVERNAME", "HOST",    "HOSTNAME",
                                  "PORT", "DBQ",     "DB",     "DATABASE",   "ADDRESS", "DATA SOURCE"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

connection_text::connection_text(std::string_view text) : text_(text), name_("odbc:") {
    for (auto rest = text; !rest.empty();) {
        const auto sign = rest.find_first_of("=;");
        if (sign == std::string_view::npos) break;
        const auto word = trimmed(rest.substr(0, sign));
        const bool has_value = rest[sign] == '=';
        rest.remove_prefix(sign + 1);
        if (!has_value) continue;
        while (rest.starts_with(' ')) rest.remove_prefix(1);
        const auto end = end_of_value(rest);
        const auto value = trimmed(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (value.empty()) continue;
        const auto meant = in_capitals(word);
        if (is_secret(meant)) {
            secrets_.emplace_back(value);
            if (value.starts_with('{')) secrets_.push_back(without_braces(value));
        } else if (says_which(meant)) {
            name_.append(name_.ends_with(':') ? "" : ";").append(word).append("=").append(value);
        }
    }
    std::erase(secrets_, std::string());
    std::sort(secrets_.begin(), secrets_.end(),
              [](const auto& one, const auto& other) { return one.size() > other.size(); });
    name_ = without_secrets(std::move(name_));
}

std::string connection_text::without_secrets(std::string message) const {
    constexpr std::string_view blank = "***";
    for (const auto& secret : secrets_)
        for (auto at = message.find(secret); at != std::string::npos; at = message.find(secret, at + blank.size()))
            message.replace(at, secret.size(), blank);
    return message;
}

}  // namespace ipsf::odbc
