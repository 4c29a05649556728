// The cases of an edition, each known by what it gives.
#include "edition_diff/entries.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace ipsf::edition_diff {
namespace {

/// The inputs by name, since their order says nothing.
std::string written_given(const boundary_case& one) {
    const std::map<std::string, std::string> given(one.given.begin(), one.given.end());
    std::vector<std::string> words;
    for (const auto& [name, value] : given) words.push_back(name + " = " + value);
    return listed(words);
}

std::string written_result(const boundary_case& one) {
    auto result = one.low == one.high ? "level = " + std::to_string(one.low)
                                      : "levels = " + std::to_string(one.low) + "-" + std::to_string(one.high);
    if (one.row) result += ", row = " + *one.row;
    if (one.undecided_by) {
        auto inputs = *one.undecided_by;
        std::sort(inputs.begin(), inputs.end());
        result += ", undecided_by = " + listed(inputs, " ");
    }
    return one.why.empty() ? result : result + " (" + one.why + ")";
}

}  // namespace

void list_cases(const edition& edition, const ipsf::edition& other, entry_list& list) {
    std::set<std::pair<int, std::string>> seen;
    for (const auto& boundary : edition.cases) {
        if (other.find_criterion(boundary.criterion) == nullptr) continue;
        const auto given = written_given(boundary);
        auto key = "case." + given;
        while (!seen.emplace(boundary.criterion, key).second) key += " again";  // a case that repeats another
        const auto id = std::to_string(boundary.criterion);
        list.in_criterion(boundary.criterion);
        list.single(change_kind::cases,
                    {.key = key,
                     .about = {"Kriteeri " + id + ", tapaus: " + (given.empty() ? "ei tietoja" : given),
                               "Criterion " + id + ", case: " + (given.empty() ? "nothing known" : given)},
                     .at = boundary.at},
                    written_result(boundary));
    }
    list.in_criterion(0);
    for (const auto& scale : edition.scales)
        for (const auto& total_case : scale.total_cases) {
            const auto total = std::to_string(total_case.total);
            auto key = (scale.key.empty() ? "" : "scale." + scale.key + ".") + "total_case." + total;
            while (!seen.emplace(0, key).second) key += " again";
            const auto& title = scale.title;
            list.single(change_kind::cases,
                        {.key = key,
                         .about = {(title.fi.empty() ? "" : title.fi + ": ") + "Tapaus, yhteispisteet " + total,
                                   (title.en.empty() ? "" : title.en + ": ") + "Case, total " + total},
                         .at = total_case.at},
                        "level = " + total_case.level + ", months = " + std::to_string(total_case.months) +
                            (total_case.why.empty() ? "" : " (" + total_case.why + ")"));
        }
}

}  // namespace ipsf::edition_diff
