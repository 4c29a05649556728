// The questions of tests/cases/due, worked out by hand there.
#pragma once

#include "support/text_of_file.hpp"

#include <sstream>
#include <string>
#include <vector>

namespace due_cases {

inline const std::string folder = IPSF_SOURCE_DIR "/tests/cases/due/";
/// Of which they are asked.
inline const std::string history = folder + "history";

[[nodiscard]] inline std::string read(const std::string& name) { return ipsf::test::text_of_file(folder + name); }

[[nodiscard]] inline std::vector<std::string> split(const std::string& text, char by) {
    std::vector<std::string> parts;
    std::istringstream rest(text);
    for (std::string part; std::getline(rest, part, by);) parts.push_back(part);
    return parts;
}

struct question {
    std::string name;
    std::string as_of;
    int horizon = 0;
    int met = 0;
    std::vector<std::string> teams, coaches, clients, keys;
};

/// Those of questions.csv.
[[nodiscard]] inline std::vector<question> questions() {
    auto lines = split(read("questions.csv"), '\n');
    lines.erase(lines.begin());
    std::vector<question> all;
    for (const auto& line : lines) {
        auto cells = split(line, ',');
        cells.resize(8);  // an empty last cell is no part
        all.push_back({cells[0], cells[1], std::stoi(cells[2]), std::stoi(cells[3]), split(cells[4], ' '),
                       split(cells[5], ' '), split(cells[6], ' '), split(cells[7], ' ')});
    }
    return all;
}

inline const std::vector<std::string> punctuality_keys = {"profile_done", "first_employer_meeting", "form_c",
                                                          "weekly_first_month"};

}  // namespace due_cases
