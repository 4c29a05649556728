// Takes the records as they were counted; gives them in order, each once with all that it counted for.
#include "measures/evidence_list.hpp"

#include "measures/rows_of_places.hpp"

#include <tuple>

namespace ipsf {

std::vector<evidence> evidence_list::records(const history& from) const {
    const auto key = [](const evidence& record) {
        return std::tie(record.table, record.row, record.detail, record.left_out);
    };
    auto ordered = records_;
    put_rows_for_places(from, ordered);
    std::sort(ordered.begin(), ordered.end(), [key](const auto& a, const auto& b) { return key(a) < key(b); });
    std::vector<evidence> merged;
    for (const auto& record : ordered) {
        if (merged.empty() || key(merged.back()) != key(record)) {
            merged.push_back(record);
        } else {
            merged.back().numerator += record.numerator;
            merged.back().denominator += record.denominator;
        }
    }
    return merged;
}

}  // namespace ipsf
