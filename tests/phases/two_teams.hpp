// Two teams with a coach each.
#pragma once

#include "support/catch.hpp"
#include "support/history_fixture.hpp"

#include <ipsf/phases.hpp>

#include <string>
#include <vector>

namespace ipsf::test {

[[nodiscard]] inline history_fixture two_teams() {
    history_fixture of;
    of.team("T1", "2024-01-01").team("T2", "2024-02-01").coach("C1", "T1").coach("C2", "T2");
    of.table(table_kind::phases);
    return of;
}

[[nodiscard]] inline phase_overview phases_on(const history& of, std::string_view as_of,
                                              std::vector<std::string> teams = {}) {
    return overview_of_phases(embedded_edition("fi-2021-11"), true, of, {on(as_of), std::move(teams)});
}

/// The rules of the problems that asking gives; empty when it is answered.
template <class Ask>
[[nodiscard]] std::vector<std::string> rules_of(Ask ask) {
    std::vector<std::string> rules;
    try {
        ask();
    } catch (const refused& why) {
        for (const auto& one : why.problems()) rules.push_back(one.rule);
    }
    return rules;
}

}  // namespace ipsf::test
