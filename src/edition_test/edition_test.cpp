// Takes an edition; runs its cases, then changes its rules one at a time and sees whether a case fails. Gives the
// failures, and every change that none notices, with a case that would.
#include <ipsf/edition_test.hpp>

#include "edition/cases.hpp"
#include "edition_test/changed_bands.hpp"
#include "edition_test/unnoticed.hpp"

#include <algorithm>
#include <set>

namespace ipsf {
namespace {

/// The criteria all of whose cases hold; the others' failing cases go to the log.
std::set<int> criteria_that_hold(const edition& edition, problem_log& log) {
    std::set<int> holding;
    for (const criterion& one : edition.criteria) holding.insert(one.id);
    for (const case_failure& one : run_cases(edition)) {
        log.set_criterion(one.failed->criterion);
        log.add(one.failed->at, "failed-case", one.message + "; correct the case or the rows");
        holding.erase(one.failed->criterion);
    }
    log.set_criterion(0);
    return holding;
}

/// Returns how many changes were tried.
std::int64_t test_rows(const criterion& made, gsl::span<const boundary_case> cases, bool round_half_up,
                       problem_log& log) {
    std::int64_t tried = 0;
    for (const changed_row& change : changes_of_rows(made)) {
        const bool noticed = is_noticed(made, change, cases, round_half_up);
        const auto by = noticed ? std::nullopt : noticing_case(made, change, round_half_up);
        if (!noticed && !by) continue;  // it gives every combination the same level, so it changes nothing
        ++tried;
        if (!noticed)
            log.add(change.at, "unnoticed-change",
                    "criterion " + std::to_string(made.id) + ": no case notices when " + change.what +
                        "; add a case with " + *by);
    }
    return tried;
}

}  // namespace

edition_test test_edition(const edition& edition) {
    problem_log log(edition.files, problem_log::all);
    edition_test tested;
    tested.cases = static_cast<std::int64_t>(edition.cases.size());
    for (const scale& adds_up : edition.scales) {
        tested.cases += static_cast<std::int64_t>(adds_up.total_cases.size());
        tested.changes += test_bands(adds_up, log);
    }
    const bool round_half_up = rounds_half_up(edition);
    const std::set<int> holding = criteria_that_hold(edition, log);
    for (const criterion& one : edition.criteria) {
        if (!holding.contains(one.id)) continue;
        std::vector<boundary_case> cases;
        std::copy_if(edition.cases.begin(), edition.cases.end(), std::back_inserter(cases),
                     [&](const boundary_case& each) { return each.criterion == one.id; });
        log.set_criterion(one.id);
        tested.changes += test_rows(one, cases, round_half_up, log);
    }
    tested.failures = log.take();
    return tested;
}

}  // namespace ipsf
