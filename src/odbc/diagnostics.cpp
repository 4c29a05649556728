// Takes the records of a failed call; gives one sentence.
#include "odbc/diagnostics.hpp"

#include "odbc/wide.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace ipsf::odbc {
namespace {

constexpr std::size_t state_length = 5;

// "[unixODBC][Driver Manager]Data source name not found,\n and ..." without its brackets, on one line.
std::string on_one_line(std::string_view text) {
    while (text.starts_with('[')) {
        const auto end = text.find(']');
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 1);
    }
    std::string line;
    for (const char sign : text) {
        const bool is_space = sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
        if (!is_space)
            line += sign;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    constexpr std::string_view no_news = "Error while executing the query";  // psqlodbc's, behind every error
    if (line.ends_with(no_news)) line.resize(line.size() - no_news.size());
    while (line.ends_with(' ') || line.ends_with(';') || line.ends_with('.')) line.pop_back();
    return line;
}

// Drivers word these by where they were just then.
constexpr std::array<std::string_view, 5> broken_off = {"08S", "08003", "08006", "08007", "57P"};

constexpr std::string_view went_away = "it was there when the tables were listed: load it again";
struct advice {
    std::string_view states;  // how they begin
    std::string_view says;
};
constexpr std::array advices = {
    advice{"IM002", "see odbcinst -q -s for the data sources of this machine, or give Driver="},
    advice{"IM003", "install the driver, and name it as odbcinst -q -d does, or its file"},
    advice{"01000", "install the driver, and name it as odbcinst -q -d does, or its file"},
    advice{"28", "see to the user's name and password"},
    advice{"42S02", went_away},
    advice{"42S22", went_away},
    advice{"42P01", went_away},
    advice{"42703", went_away},
    advice{"42501", "let the user SELECT from it"},
};

}  // namespace

diagnosis diagnose(const functions& calls, SQLSMALLINT type, SQLHANDLE handle) {
    diagnosis found{"HY000", "the driver does not say why"};
    for (SQLSMALLINT record = 1;; ++record) {
        std::array<SQLWCHAR, state_length + 1> state{};
        std::array<SQLWCHAR, SQL_MAX_MESSAGE_LENGTH * 2> message{};
        SQLINTEGER native = 0;
        SQLSMALLINT length = 0;
        if (!succeeded(calls.get_diagnostics(type, handle, record, state.data(), &native, message.data(),
                                             static_cast<SQLSMALLINT>(message.size()), &length)))
            return found;
        const auto there = std::min(static_cast<std::size_t>(std::max(length, SQLSMALLINT{0})), message.size() - 1);
        diagnosis next{narrow(state.data(), state_length), on_one_line(narrow(message.data(), there))};
        const bool is_warning = next.state.starts_with("01");
        if (record == 1 || !is_warning) found = std::move(next);
        if (!is_warning) return found;
    }
}

bool is_lack_of_memory(const diagnosis& found) {
    return found.state == "HY001" || found.state == "HY013" || found.state == "HY014";
}

std::string says(const diagnosis& found) {
    // Data exceptions and broken constraints: databases quote the values.
    if (found.state.starts_with("22") || found.state.starts_with("23"))
        return "a value of it cannot be made or kept (SQLSTATE " + found.state +
               "); run the same SELECT in a program of the database, which shows the value";
    if (std::any_of(broken_off.begin(), broken_off.end(),
                    [&found](std::string_view states) { return found.state.starts_with(states); }))
        return "the connection to the server broke off (SQLSTATE " + found.state +
               "); try again once the server is there";
    std::string text = found.message + " (SQLSTATE " + found.state + ")";
    for (const auto& each : advices)
        if (found.state.starts_with(each.states)) text.append("; ").append(each.says);
    return text;
}

}  // namespace ipsf::odbc
