// Runs every check over an edition and gathers what they find, ordered by place. The checks of one kind are in files
// of their own; those of cases and readings are here.
#include <ipsf/edition_check.hpp>

#include "edition_check/checks.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace ipsf {
namespace {

std::vector<boundary_case> cases_of(const edition& edition, int criterion) {
    std::vector<boundary_case> cases;
    std::copy_if(edition.cases.begin(), edition.cases.end(), std::back_inserter(cases),
                 [&](const boundary_case& one) { return one.criterion == criterion; });
    return cases;
}

void check_every_level(const criterion& made, problem_log& log) {
    for (int level = 1; level <= 5; ++level)
        if (std::none_of(made.rows.begin(), made.rows.end(), [&](const row& one) { return one.level == level; }))
            log.add(made.at, "missing-level",
                    "no row gives level " + std::to_string(level) + "; add one, or nobody can be scored " +
                        std::to_string(level));
}

/// A case that gives what another gives says nothing new, or contradicts it.
void check_repeated_cases(const std::vector<boundary_case>& cases, problem_log& log) {
    std::map<std::map<std::string, std::string>, place> seen;
    for (const boundary_case& one : cases) {
        const auto [before, is_new] =
            seen.emplace(std::map<std::string, std::string>(one.given.begin(), one.given.end()), one.at);
        if (!is_new)
            log.add(one.at, "repeated-case",
                    "this case gives the same as the one in line " + std::to_string(before->second.line) +
                        "; remove one of them");
    }
}

/// The readings that a text names, each once: R and a number, not part of a longer word.
std::vector<std::string> readings_named(std::string_view text) {
    const auto in_word = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    };
    std::vector<std::string> names;
    std::set<std::string_view> seen;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != 'R' || (at > 0 && in_word(text[at - 1]))) continue;
        std::size_t end = at + 1;
        while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
        const std::string_view name = text.substr(at, end - at);
        if (name.size() > 1 && (end == text.size() || !in_word(text[end])) && seen.insert(name).second)
            names.emplace_back(name);
    }
    return names;
}

/// What a case says about its readings: they exist, and the criterion cites them.
void check_readings_named(const criterion& made, const std::vector<boundary_case>& cases, const edition& edition,
                          problem_log& log) {
    std::map<std::string_view, const reading*> known;
    for (const reading& one : edition.readings) known.emplace(one.id, &one);
    for (const boundary_case& one : cases)
        for (const std::string& name : readings_named(one.why)) {
            const auto found = known.find(name);
            if (found == known.end())
                log.add(one.at, "unknown-reading",
                        "this case names " + name + ", but there is no such reading; add [reading." + name +
                            "] or correct the name");
            else if (const reading& of = *found->second;
                     !of.general && std::find(of.criteria.begin(), of.criteria.end(), made.id) == of.criteria.end())
                log.add(one.at, "unknown-reading",
                        "this case names " + name +
                            ", which the criterion does not cite; add it to its readings or correct the name");
        }
}

}  // namespace

std::vector<problem> check_edition(const edition& edition) {
    problem_log log(edition.files, problem_log::all);
    check_total_bands(edition, log);
    for (const criterion& made : edition.criteria) {
        log.set_criterion(made.id);
        const auto cases = cases_of(edition, made.id);
        check_every_level(made, log);
        check_falling_levels(made, log);
        check_boundary_values(made, cases, log);
        check_repeated_cases(cases, log);
        check_readings_named(made, cases, edition, log);
    }
    return log.take();
}

}  // namespace ipsf
