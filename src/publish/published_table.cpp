#include "publish/published_table.hpp"

#include "base/expects.hpp"

#include <algorithm>

namespace ipsf::publishing {
namespace {

using column = result_table::column;

bool contains(const std::vector<std::string_view>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

column part_of(const column& ratio, const std::string& name, bool above) {
    column part;
    part.name = name + (above ? "_numerator" : "_denominator");
    part.holds = cell_type::int64;
    part.always = ratio.always;
    part.note = above ? "Exactly, as a share of one." : "Exactly; 0: unknown.";
    part.at = [whole = ratio.at, above](std::size_t row) -> table_cell {
        const auto cell = whole(row);
        const auto* const exact = std::get_if<fraction>(&cell);
        if (exact == nullptr) return {};
        return above ? exact->numerator : exact->denominator;
    };
    if (above && !ratio.percent) part.note = "Exactly.";
    return part;
}

}  // namespace

result_table as_published(const published_table& as, const result_table& from, std::vector<result_table::column> own) {
    result_table made{.name = std::string(as.name), .title = from.title, .rows = from.rows, .columns = std::move(own)};
    for (const auto& given : from.columns) {
        if (contains(as.left_out, given.name)) continue;
        column taken = given;
        const auto other = std::find_if(as.renamed.begin(), as.renamed.end(),
                                        [&](const auto& one) { return one.first == given.name; });
        if (other != as.renamed.end()) taken.name = other->second;
        if (taken.holds == cell_type::ratio) {
            if (!contains(as.exact_beside, given.name)) {
                const auto& exact = taken.percent && !given.key.empty() ? given.key : taken.name;
                made.columns.push_back(part_of(taken, exact, true));
                made.columns.push_back(part_of(taken, exact, false));
            }
            taken.always = false;  // a fraction may be unknown
        }
        made.columns.push_back(std::move(taken));
    }
    std::stable_sort(made.columns.begin(), made.columns.end(), [&](const column& a, const column& b) {
        const auto place = [&](const column& one) {
            return std::find(as.keys.begin(), as.keys.end(), one.name) - as.keys.begin();
        };
        return place(a) < place(b);
    });
    for (std::size_t key = 0; key < as.keys.size(); ++key) {
        detail::expects(made.columns[key].name == as.keys[key]);
        made.columns[key].always = true;
    }
    return made;
}

}  // namespace ipsf::publishing
