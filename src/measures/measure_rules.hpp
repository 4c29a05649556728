// What each measure needs, and why it is unknown when nothing can be divided by (docs/measures.md, table).
#pragma once

#include "measures/measure_set.hpp"

namespace ipsf {

struct needed_table {
    table_kind table;
    std::string_view missing;
};

struct measure_rule {
    std::array<const needed_table*, 2> needs;  ///< null: none
    std::string_view when_zero;  ///< why it is unknown when the denominator is 0; empty: it names a number of the
                                 ///< edition (reasons.hpp)
};

namespace needed {
inline constexpr needed_table work_time{table_kind::work_time, "no work_time table"};
inline constexpr needed_table contacts{table_kind::contacts, "no contacts table"};
inline constexpr needed_table phases{table_kind::phases, "no phases table"};
inline constexpr needed_table jobs{table_kind::jobs, "no jobs table"};
}  // namespace needed

inline constexpr std::string_view no_coach_employed = "no coach employed";
inline constexpr std::string_view not_by_coach = "not measured coach by coach";
inline constexpr std::string_view not_said = "the edition does not say what is counted";

/// By place in `measure`.
inline constexpr std::array<measure_rule, measure_names.size()> measure_rules = {{
    {{}, no_coach_employed},
    {{&needed::work_time}, "no coaching time recorded in the window"},
    {{&needed::work_time}, "no community time recorded in the window"},
    {{}, "no client with a care team or referral"},
    {{&needed::contacts}, "no episode to count started in the window"},
    {{&needed::contacts}, "no employer contact with tailored known in the window"},
    {{&needed::contacts, &needed::phases}, no_coach_employed},
    {{&needed::phases}, no_coach_employed},
    {{&needed::jobs}, "no job with known occupation started in the window"},
    {{&needed::jobs}, "no job started in the window"},
    {{&needed::jobs}, "no job with known open_market and contract started in the window"},
    {{&needed::jobs}, {}},  // out of 1: never unknown
    {{&needed::jobs, &needed::contacts}, "no job started in the window"},
    {{&needed::jobs, &needed::contacts}, "no job to count started in the window"},
    {{&needed::jobs, &needed::contacts}, "no supported job week in the window"},
    {{&needed::jobs, &needed::contacts}, "no supported job day after the first month in the window"},
    {{&needed::jobs, &needed::contacts}, {}},
    {{&needed::jobs, &needed::contacts}, {}},
    {{&needed::jobs, &needed::contacts}, "no job end to count in the window"},
    {{&needed::jobs}, {}},  // out of 1: never unknown
}};

[[nodiscard]] constexpr const measure_rule& rule_of(measure which) noexcept {
    return measure_rules[static_cast<std::size_t>(which)];
}

/// Why the measure cannot be taken at all: a table that the history does not have, or what the edition does not say.
/// Empty when it can.
[[nodiscard]] inline std::string_view why_not_measured(const history& from, measure which,
                                                       const measure_options& options) {
    for (const auto* table : rule_of(which).needs)
        if (table != nullptr && !from.has(table->table)) return table->missing;
    const bool needs_contacts = which == measure::clients_per_coach && options.active_within_days > 0;
    if (needs_contacts && !from.has(needed::contacts.table)) return needed::contacts.missing;
    return missing_values(options.counting, name_of(which)).empty() ? std::string_view() : not_said;
}

/// Those of `asked` that can be taken.
[[nodiscard]] inline measure_set measurable(const history& from, measure_set asked, const measure_options& options) {
    for (std::size_t place = 0; place < measure_names.size(); ++place)
        if (const auto which = static_cast<measure>(place); !why_not_measured(from, which, options).empty())
            asked.remove(which);
    return asked;
}

}  // namespace ipsf
