// Takes the records of a failed call; gives one sentence.
#include "odbc/diagnostics.hpp"

#include "odbc/wide.hpp"

#include <gsl/span>

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

struct advice {
    std::string_view states;  // how they begin
    std::string_view says;
};
constexpr std::array on_connecting = {
    advice{"IM002", "see odbcinst -q -s for the data sources of this machine, or give Driver="},
    advice{"IM003", "install the driver, and name it as odbcinst -q -d does, or its file"},
    advice{"01000", "install the driver, and name it as odbcinst -q -d does, or its file"},
    advice{"28", "see to the user's name and password"},
};
constexpr std::string_view went_away = "it was there when the tables were listed: load it again";
constexpr std::array on_reading = {
    advice{"42S02", went_away},
    advice{"42S22", went_away},
    advice{"42P01", went_away},
    advice{"42703", went_away},
    advice{"42501", "let the user SELECT from it"},
};
constexpr std::string_view changed = "it is not as it was made: drop what was published, and publish all again";
constexpr std::array on_writing = {
    advice{"42S02", changed},
    advice{"42S22", changed},
    advice{"42P01", changed},
    advice{"42703", changed},
    advice{"42501",
           "let the user SELECT, INSERT and DELETE in the tables, and make them in the schema where there are none"},
    advice{"3F000", "make the schema first, or name another"},
    advice{"25006", "let the user write"},
};

void advise(gsl::span<const advice> known, std::string_view state, std::string& text) {
    for (const auto& each : known)
        if (state.starts_with(each.states)) text.append("; ").append(each.says);
}

bool begins_with_any(std::string_view state, gsl::span<const std::string_view> known) {
    return std::any_of(known.begin(), known.end(),
                       [state](std::string_view states) { return state.starts_with(states); });
}

// Two at a time: a key that the other has just written, and what a database takes back to keep them apart.
constexpr std::array<std::string_view, 4> at_the_same_time = {"23505", "40001", "40P01", "55P03"};

// Of data exceptions, broken constraints, and what functions and triggers raise: values of rows may be quoted there.
constexpr std::array<std::string_view, 3> of_values = {"22", "23", "P0"};

std::string says_of_values(access how, const std::string& state) {
    if (how == access::read)
        return "a value of it cannot be made or kept (SQLSTATE " + state +
               "); run the same SELECT in a program of the database, which shows the value";
    return "a value cannot be kept in it (SQLSTATE " + state +
           "); let neither the encoding of the database nor a type, rule or trigger of the table forbid it";
}

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

std::string says(const diagnosis& found, access how) {
    if (how == access::write && begins_with_any(found.state, at_the_same_time))
        return "somebody else wrote to it at the same time (SQLSTATE " + found.state + "); publish again";
    if (found.of_values || begins_with_any(found.state, of_values)) return says_of_values(how, found.state);
    if (begins_with_any(found.state, broken_off))
        return "the connection to the server broke off (SQLSTATE " + found.state +
               "); try again once the server is there";
    std::string text = found.message + " (SQLSTATE " + found.state + ")";
    advise(on_connecting, found.state, text);
    if (how == access::read)
        advise(on_reading, found.state, text);
    else
        advise(on_writing, found.state, text);
    return text;
}

}  // namespace ipsf::odbc
