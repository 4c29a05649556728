// RFC 4180 read one sign at a time, to compare the readers with: slow, and as plain as can be.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ipsf::test {

struct simple_csv {
    enum class end { good, broken, open };       ///< broken: a quote where none may be; open: one that is not closed
    std::vector<std::vector<std::string>> rows;  ///< a blank line is a row without cells
    end how = end::good;
};

[[nodiscard]] inline simple_csv read_simply(std::string_view text) {
    simple_csv read;
    std::size_t at = 0;
    const auto here = [&](char c) { return at < text.size() && text[at] == c; };
    const auto newline = [&] { return here('\n') || here('\r'); };
    while (at < text.size()) {
        std::vector<std::string> row;
        while (!(row.empty() && newline())) {
            std::string cell;
            if (here('"')) {
                ++at;
                while (at < text.size() && (!here('"') || (at + 1 < text.size() && text[at + 1] == '"'))) {
                    if (here('"')) ++at;
                    cell += text[at++];
                }
                if (at == text.size()) {
                    read.how = simple_csv::end::open;
                    return read;
                }
                ++at;
            } else {
                while (at < text.size() && !here(',') && !newline() && !here('"')) cell += text[at++];
            }
            if (at < text.size() && !here(',') && !newline()) {
                read.how = simple_csv::end::broken;
                return read;
            }
            row.push_back(cell);
            if (!here(',')) break;
            ++at;
        }
        read.rows.push_back(row);
        if (here('\r'))
            ++at;
        else if (here('\n')) {
            ++at;
            continue;
        }
        if (here('\n')) ++at;
    }
    return read;
}

/// Files of all kinds that are to be read cut behind every byte: `lines` with LF, CR LF and CR, with and without a byte
/// order mark.
[[nodiscard]] inline std::vector<std::string> written_in_every_way(std::string_view lines) {
    std::vector<std::string> all;
    for (const std::string_view newline : {"\n", "\r\n", "\r"}) {
        std::string written;
        for (const char c : lines) written += c == '\n' ? newline : std::string_view(&c, 1);
        all.push_back(written);
        all.push_back("\xEF\xBB\xBF" + written);
    }
    return all;
}

}  // namespace ipsf::test
