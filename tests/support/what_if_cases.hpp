// The changes of tests/cases/what_if, worked out by hand there.
#pragma once

#include <fstream>
#include <string>
#include <utility>
#include <vector>

namespace what_if_cases {

struct change {
    int criterion = 0;
    std::string row, cell, to;
};

struct changed_case {
    std::string name;
    std::vector<change> changes;
    std::vector<std::pair<std::string, std::string>> given;
    int criterion = 0, level = 0;  ///< 0: refused
    std::string rule;              ///< for which it is refused
};

/// The parts of a text between separators; none of an empty text.
[[nodiscard]] inline std::vector<std::string> parts_of(std::string text, const std::string& between) {
    std::vector<std::string> parts;
    if (text.empty()) return parts;
    for (std::size_t at = text.find(between); at != std::string::npos; at = text.find(between)) {
        parts.push_back(text.substr(0, at));
        text.erase(0, at + between.size());
    }
    parts.push_back(text);
    return parts;
}

[[nodiscard]] inline std::pair<std::string, std::string> at_equals(const std::string& text) {
    const auto at = text.find('=');
    return {text.substr(0, at), text.substr(at + 1)};
}

/// Those of changes.csv.
[[nodiscard]] inline std::vector<changed_case> all() {
    std::ifstream file(IPSF_SOURCE_DIR "/tests/cases/what_if/changes.csv", std::ios::binary);
    std::vector<changed_case> cases;
    std::string line;
    std::getline(file, line);  // the header
    while (std::getline(file, line)) {
        const auto cells = parts_of(line, ";");
        changed_case made;
        made.name = cells.at(0);
        for (const auto& one : parts_of(cells.at(1), " & ")) {
            const auto [rule, to] = at_equals(one);
            const auto place = parts_of(rule, "/");
            made.changes.push_back({std::stoi(place.at(0)), place.at(1), place.at(2), to});
        }
        for (const auto& one : parts_of(cells.at(2), ", ")) made.given.push_back(at_equals(one));
        made.criterion = cells.at(3).empty() ? 0 : std::stoi(cells.at(3));
        made.level = cells.at(4).empty() ? 0 : std::stoi(cells.at(4));
        made.rule = cells.at(5);
        cases.push_back(std::move(made));
    }
    return cases;
}

}  // namespace what_if_cases
