// A small edition that loads, to be broken in one place at a time.
#pragma once

#include <ipsf/edition.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace small_edition {

inline constexpr std::string_view name = "small.toml";

inline std::string both(const std::string& text) { return "{ fi = \"" + text + "\", en = \"" + text + "\" }"; }

inline std::string criterion_head(int id, const std::string& kind) {
    const std::string number = std::to_string(id);
    std::string text = "[[criterion]]\nid = " + number + "\nkey = \"key_" + number + "\"\nkind = \"" + kind +
                       "\"\ntitle = " + both("title") + "\nasks = " + both("asks") +
                       "\nsource = { document = \"d\", place = \"criterion " + number + "\" }\nreadings = [" +
                       (id == 17 ? "\"R12\", \"R1\"" : "") + "]\nlevels = [\n";
    for (int level = 1; level <= 5; ++level) text += "  " + both("level") + ",\n";
    return text + "]\n";
}

inline std::string flag_inputs(int id) {
    return "[criterion.input.flag_" + std::to_string(id) + "]\nkind = \"flag\"\nlabel = " + both("flag") + "\n";
}

inline std::string flag_rows(int id) {
    return "[[criterion.row]]\nid = \"5\"\nlevel = 5\nwhen = { flag_" + std::to_string(id) +
           " = true }\n[[criterion.row]]\nid = \"1\"\nlevel = 1\nwhen = {}\n";
}

/// Criterion 1 to 25 but 5, 17 and 18: one flag; true is level 5, else 1.
inline std::string flag_criterion(int id) {
    return criterion_head(id, "table") + flag_inputs(id) + flag_rows(id) + "[[criterion.case]]\ngiven = { flag_" +
           std::to_string(id) + " = \"true\" }\nlevel = 5\n";
}

/// Criterion 5: a count of three flags.
inline std::string count_criterion() {
    std::string text = criterion_head(5, "count");
    for (const char* flag : {"first_met", "second_met", "third_met"})
        text += "[criterion.input." + std::string(flag) + "]\nkind = \"flag\"\nlabel = " + both("flag") + "\n";
    for (int level = 4; level >= 2; --level)
        text += "[[criterion.row]]\nid = \"" + std::to_string(level) + "\"\nlevel = " + std::to_string(level) +
                "\nwhen = { met = \">= " + std::to_string(level - 1) + "\" }\n";
    return text + "[[criterion.row]]\nid = \"1\"\nlevel = 1\nwhen = {}\n";
}

/// Criterion 18: a judgement with three choices.
inline std::string judgement_criterion() {
    std::string text = criterion_head(18, "judgement") +
                       "[criterion.input.contact]\nkind = \"choice\"\nlabel = " + both("contact") + "\nchoices = [\n";
    for (const char* choice : {"poor", "fair", "strong"})
        text += "  { name = \"" + std::string(choice) + "\", fi = \"c\", en = \"c\" },\n";
    return text +
           "]\n[[criterion.row]]\nid = \"5\"\nlevel = 5\nwhen = { contact = \"strong\" }\n"
           "[[criterion.row]]\nid = \"3\"\nlevel = 3\nwhen = { contact = \"fair\" }\n[[criterion.row]]\nid = "
           "\"1\"\nlevel = 1\nwhen = {}\n";
}

/// Criterion 17: every kind of input, a ratio, a named choice in a cell.
inline std::string full_criterion() {
    return criterion_head(17, "table") + "averaged = true\n" + R"toml(
[criterion.input.meetings]
kind = "measure"
unit = "number"
label = { fi = "m", en = "m" }
[criterion.input.seekers]
kind = "measure"
unit = "number"
label = { fi = "s", en = "s" }
[criterion.input.part]
kind = "measure"
unit = "share"
label = { fi = "p", en = "p" }
[criterion.input.people]
kind = "measure"
unit = "whole"
label = { fi = "w", en = "w" }
[criterion.input.phases]
kind = "count"
most = 5
label = { fi = "c", en = "c" }
[criterion.input.tracking]
kind = "choice"
label = { fi = "t", en = "t" }
choices = [
  { name = "none", fi = "n", en = "n" },
  { name = "monthly", fi = "m", en = "m" },
  { name = "weekly", fi = "w", en = "w" },
]
[criterion.derived.each]
ratio = ["meetings", "seekers"]
[[criterion.row]]
id = "5a"
level = 5
when = { tracking = "weekly", meetings = ">= 6" }
[[criterion.row]]
id = "5b"
level = 5
when = { tracking = "weekly", seekers = "(0..3)", each = ">= 2" }
[[criterion.row]]
id = "4"
level = 4
when = { tracking = "monthly, weekly", part = ">= practice_share", people = "> 9" }
[[criterion.row]]
id = "3"
level = 3
when = { phases = "[1..3]" }
[[criterion.row]]
id = "1"
level = 1
when = {}
[[criterion.case]]
given = { tracking = "weekly", meetings = "6" }
level = 5
row = "5a"
why = "on the limit"
[[criterion.case]]
given = { tracking = "none", phases = "3", people = "12" }
level = 3
[[criterion.case]]
given = { tracking = "none" }
levels = [1, 3]
undecided_by = ["phases"]
)toml";
}

inline std::string text() {
    std::string made = R"(format = 1
id = "small-1"
family = "small"
published = 2024-01-31
valid_from = 2024-02-01
valid_until = 2024-12-31
document = "d"
title = { fi = "t", en = "t" }
[[level]]
key = "low"
at_least = 25
title = { fi = "l", en = "l" }
[[level]]
key = "high"
at_least = 100
title = { fi = "h", en = "h" }
[[review_interval]]
at_least = 25
months = 6
[[review_interval]]
at_least = 100
months = 12
[choice.edge]
default = "level-met"
options = ["level-met", "round-half-up"]
label = { fi = "e", en = "e" }
[choice.practice_share]
default = "80"
range = [0, 100]
label = { fi = "p", en = "p" }
[reading.R1]
says = { fi = "r", en = "r" }
general = true
[reading.R12]
says = { fi = "r", en = "r" }
[[section]]
key = "all"
title = { fi = "s", en = "s" }
criteria = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25]
[[principle]]
key = "one"
title = { fi = "p", en = "p" }
criteria = [10, 21]
)";
    for (int id = 1; id <= 25; ++id)
        made += id == 5    ? count_criterion()
                : id == 17 ? full_criterion()
                : id == 18 ? judgement_criterion()
                           : flag_criterion(id);
    return made;
}

/// The edition with the first `from` replaced; `from` must be there.
inline std::string with(const std::string& from, const std::string& to) {
    std::string made = text();
    const auto at = made.find(from);
    REQUIRE(at != std::string::npos);
    return made.replace(at, from.size(), to);
}

/// "line:column" of the first `needle`, both from 1.
inline std::string place_of(const std::string& edition, const std::string& needle) {
    const auto at = edition.find(needle);
    REQUIRE(at != std::string::npos);
    const auto line = std::count(edition.begin(), edition.begin() + static_cast<std::ptrdiff_t>(at), '\n') + 1;
    const auto line_start = at == 0 ? std::string::npos : edition.rfind('\n', at - 1);
    return std::to_string(line) + ":" + std::to_string(line_start == std::string::npos ? at + 1 : at - line_start);
}

/// The problems of an edition that must be refused.
inline std::vector<ipsf::problem> problems_of(const std::string& edition) {
    try {
        static_cast<void>(ipsf::read_edition(edition, name));
    } catch (const ipsf::refused& wrong) {
        CHECK(wrong.count() == static_cast<std::int64_t>(wrong.problems().size()));
        return wrong.problems();
    }
    FAIL("the edition was not refused");
    return {};
}

}  // namespace small_edition
