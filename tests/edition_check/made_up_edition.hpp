// A small edition for mistakes to be planted in: criterion 1 is a test's own, the others are all alike and right.
#pragma once

#include <string>

namespace made_up_edition {

inline std::string totals() {
    return R"(
[[level]]
key = "low"
at_least = 25
title = { fi = "matala", en = "low" }
[[level]]
key = "high"
at_least = 100
title = { fi = "korkea", en = "high" }
[[review_interval]]
at_least = 25
months = 6
[[review_interval]]
at_least = 100
months = 12
[[total_case]]
total = 25
level = "low"
months = 6
[[total_case]]
total = 99
level = "low"
months = 6
[[total_case]]
total = 100
level = "high"
months = 12
)";
}

/// Sections, a principle, and criteria 2-25: a judgement each. Criterion 2 cites reading R1 if `cites_r1`.
inline std::string other_criteria(bool cites_r1) {
    std::string made = R"(
[[section]]
key = "all"
title = { fi = "kaikki", en = "all" }
criteria = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25]
[[principle]]
key = "one"
title = { fi = "yksi", en = "one" }
criteria = [1]
)";
    for (int id = 2; id <= 25; ++id) {
        const std::string number = std::to_string(id);
        made += "[[criterion]]\nid = " + number + "\nkey = \"criterion_" + number + "\"\nkind = \"judgement\"\n" +
                R"(title = { fi = "t", en = "t" }
asks = { fi = "?", en = "?" }
source = { document = "made up", place = "there" }
levels = [{ fi = "1", en = "1" }, { fi = "2", en = "2" }, { fi = "3", en = "3" }, { fi = "4", en = "4" },
          { fi = "5", en = "5" }]
)" + (id == 2 && cites_r1 ? "readings = [\"R1\"]\n" : "readings = []\n") +
                R"([criterion.input.judged]
kind = "choice"
label = { fi = "arvio", en = "judged" }
choices = [
  { name = "first", fi = "1", en = "1" },
  { name = "second", fi = "2", en = "2" },
  { name = "third", fi = "3", en = "3" },
  { name = "fourth", fi = "4", en = "4" },
  { name = "fifth", fi = "5", en = "5" },
]
[[criterion.row]]
id = "5"
level = 5
when = { judged = "fifth" }
[[criterion.row]]
id = "4"
level = 4
when = { judged = "fourth" }
[[criterion.row]]
id = "3"
level = 3
when = { judged = "third" }
[[criterion.row]]
id = "2"
level = 2
when = { judged = "second" }
[[criterion.row]]
id = "1"
level = 1
when = {}
[[criterion.case]]
given = { judged = "fifth" }
level = 5
[[criterion.case]]
given = { judged = "fourth" }
level = 4
[[criterion.case]]
given = { judged = "third" }
level = 3
[[criterion.case]]
given = { judged = "second" }
level = 2
[[criterion.case]]
given = { judged = "first" }
level = 1
)";
    }
    return made;
}

/// An edition whose file begins with `beginning`: its head and criterion 1, and its bands of totals where they matter.
inline std::string edition(const std::string& beginning) {
    const bool own_totals = beginning.find("[[level]]") != std::string::npos;
    return beginning + (own_totals ? "" : totals()) +
           other_criteria(beginning.find("[reading.R1]") != std::string::npos);
}

}  // namespace made_up_edition
