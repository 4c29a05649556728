// Takes a history, a team, a window and a measure; gives the number with the records that it was counted from.
#include "measures/evidence_list.hpp"
#include "measures/measure_all.hpp"
#include "measures/measure_series.hpp"

namespace ipsf {

explanation explain(const history& from, id_index team, window looked_at, measure which,
                    const measure_options& options) {
    const measure_set asked = {which};
    auto over = scope_of(from, {&looked_at, 1}, options, asked);
    auto slots = add_teams(over, {&team, 1});
    auto list = measuring<evidence_list>(over, {}).measure();
    auto records = list.records(from);
    return {series_content(over, std::move(slots), asked, std::move(list).take_sums()).at(0, 0, which),
            std::move(records)};
}

}  // namespace ipsf
