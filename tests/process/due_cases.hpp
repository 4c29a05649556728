// One deadline of a small history on some days.
#pragma once

#include "support/built_in.hpp"
#include "support/catch.hpp"
#include "support/history_fixture.hpp"

#include <ipsf/due.hpp>
#include <ipsf/service_model.hpp>

#include <string>
#include <vector>

namespace ipsf::test {

struct due_asked {
    int horizon = 14;
    int met = 0;
    const char* model = nullptr;  ///< a service model whose own deadlines apply
};

/// The items of `key`, one line each: "trigger due state days [met_on]".
[[nodiscard]] inline std::vector<std::string> due_lines(const history& of, std::string_view key, std::string_view as_of,
                                                        const due_asked& asked = {}) {
    due_options options;
    options.as_of = on(as_of);
    options.horizon = asked.horizon;
    options.met = asked.met;
    options.keys = {std::string(key)};
    auto edition = built_in();
    if (asked.model != nullptr) edition = with_service_model(edition, *embedded_service_model(asked.model));
    const auto list = list_due(edition, true, of, options);
    std::vector<std::string> lines;
    for (const auto& item : list.items) {
        auto line = format_day(item.trigger_on) + " " + format_day(item.due_on) + " " +
                    std::string(due_state_names[static_cast<std::size_t>(item.state)]) + " " +
                    std::to_string(item.days);
        if (item.state == due_state::met) line += " " + format_day(item.met_on);
        lines.push_back(line);
    }
    return lines;
}

using lines = std::vector<std::string>;

/// A met item is asked for so far back that it shows.
inline constexpr due_asked with_met{14, 400, nullptr};

[[nodiscard]] inline history_fixture one_client(const episode_cells& cells = {"2024-01-10"}) {
    history_fixture of;
    of.team("T1", "2020-01-01").coach("C1", "T1").coach("C2", "T1").episode("E1", "C1", cells);
    return of;
}

inline constexpr contact_cells in_person{"E1"};
inline constexpr contact_cells remote{"E1", contact_mode::remote};
inline constexpr contact_cells missed{"E1", contact_mode::in_person, contact_outcome::missed};

}  // namespace ipsf::test
